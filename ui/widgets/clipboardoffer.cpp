// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/clipboardoffer.h"

#include "ui/widgets/codefield.h"
#include "ui/widgets/hintline.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QWindow>

namespace ringkey {

namespace {

// An SMS has at most some hundred characters; more is not a message.
constexpr qsizetype longestClipboard = 1000;

std::optional<QString> codeIn(QClipboard::Mode mode, const CodeFormat &format)
{
    const QString text = QGuiApplication::clipboard()->text(mode);
    return text.size() > longestClipboard ? std::nullopt : findCode(text, format);
}

/// It is used, and every other program can read what lies there. What was copied since stays.
void clearClipboardOf(const QString &code, const CodeFormat &format)
{
    QClipboard *clipboard = QGuiApplication::clipboard();
    if (codeIn(QClipboard::Clipboard, format) == code)
        clipboard->clear(QClipboard::Clipboard);
    if (clipboard->supportsSelection() && codeIn(QClipboard::Selection, format) == code)
        clipboard->clear(QClipboard::Selection);
}

} // namespace

ClipboardOffer::ClipboardOffer(QWidget *parent)
    : LinkButton(parent)
{
    hide();
    connect(this, &QPushButton::clicked, this, &ClipboardOffer::take);
    connect(QGuiApplication::clipboard(), &QClipboard::dataChanged, this, [this] {
        m_changed = m_watching;
        look();
    });
    // A hidden child is told of no activation, and what was copied elsewhere is looked at when the
    // person comes back.
    connect(qGuiApp, &QGuiApplication::focusWindowChanged, this, [this] {
        QMetaObject::invokeMethod(this, &ClipboardOffer::look, Qt::QueuedConnection);
    });
}

void ClipboardOffer::setField(CodeField *field)
{
    m_field = field;
    // A code that is typed is no longer worth an offer.
    connect(field, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (!text.isEmpty() && text == m_code)
            offer({});
    });
}

void ClipboardOffer::codeSent()
{
    if (m_field == nullptr)
        return;
    const QString code = m_field->code();
    m_used = fingerprint(code);
    // After the code is on its way: who owns the clipboard may be slow to answer.
    if (m_offered)
        QMetaObject::invokeMethod(
            this, [code, format = m_field->format()] { clearClipboardOf(code, format); },
            Qt::QueuedConnection);
}

void ClipboardOffer::setInsteadOf(NoteLine *line)
{
    m_insteadOf = line;
    line->installEventFilter(this);
}

bool ClipboardOffer::eventFilter(QObject *watched, QEvent *event)
{
    // What just happened is news; the offer comes back when the person does. The event first: a
    // line that is being destroyed is none any more, and still tells of its children.
    if (event->type() == QEvent::ShowToParent && watched == m_insteadOf && !m_code.isEmpty())
        offer({});
    return LinkButton::eventFilter(watched, event);
}

void ClipboardOffer::watch()
{
    m_watching = true;
    m_changed = false;
    m_used.reset();
    offer({});
}

void ClipboardOffer::setOffered(bool offered)
{
    m_offered = offered;
    if (!offered)
        offer({});
}

void ClipboardOffer::look()
{
    // Read only in front of the person: another program's copy is none of ours in the background.
    if (!m_offered || !m_changed || m_field == nullptr || !m_field->isVisible() ||
        m_field->isSpent() || !window()->isActiveWindow())
        return;
    const auto code = codeIn(QClipboard::Clipboard, m_field->format());
    const bool isNew = code && *code != m_field->code() && fingerprint(*code) != m_used;
    offer(isNew ? *code : QString());
}

void ClipboardOffer::offer(const QString &code)
{
    m_code = code;
    setText(code.isEmpty() ? QString() : tr("&Use %1 from the clipboard").arg(spacedCode(code)));
    setVisible(!code.isEmpty());
    if (m_insteadOf)
        m_insteadOf->setVisible(code.isEmpty() && !m_insteadOf->text().isEmpty());
    updateGeometry();
}

void ClipboardOffer::take()
{
    if (m_field == nullptr)
        return;
    const QString code = m_code;
    offer({});
    m_field->setFocus();
    m_field->takeCode(code);
}

void ClipboardOffer::changeEvent(QEvent *event)
{
    LinkButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        offer(m_code);
}

} // namespace ringkey
