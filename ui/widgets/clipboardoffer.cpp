// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/clipboardoffer.h"

#include "ui/widgets/codefield.h"
#include "ui/widgets/hintline.h"
#include "ui/widgets/textlabel.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QStyle>
#include <QWindow>
#include <algorithm>

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

void ClipboardOffer::setNotes(NoteLine *error, TextLabel *life)
{
    m_error = error;
    m_life = life;
    m_room = parentWidget();
    error->installEventFilter(this);
    life->installEventFilter(this);
}

bool ClipboardOffer::eventFilter(QObject *watched, QEvent *event)
{
    // The event first: a line that is being destroyed is none any more, and still tells of its
    // children. What just happened is news; the offer comes back when the person does.
    const auto type = event->type();
    if (type == QEvent::ShowToParent && watched == m_error && !m_code.isEmpty() && !m_coversLife)
        offer({});
    else if ((type == QEvent::Move || type == QEvent::Resize) && watched == m_life)
        coverLife();
    return LinkButton::eventFilter(watched, event);
}

/// The reason why the cells are red keeps its lines, and the room below the field has no others:
/// the offer takes the line that says how long the code lives, until it is gone.
void ClipboardOffer::standOverLife(bool over)
{
    if (over == m_coversLife || !m_life)
        return;
    m_coversLife = over;
    m_life->setUnsaid(over);
    auto *row = m_room->findChild<QBoxLayout *>(QStringLiteral("clipboardLayout"));
    if (over) {
        row->removeWidget(this);
        setParent(m_life->parentWidget());
        coverLife();
        raise();
    } else {
        row->insertWidget(0, this);
    }
}

void ClipboardOffer::coverLife()
{
    if (!m_coversLife)
        return;
    const QRect line = m_life->geometry();
    const int wide = std::min(sizeHint().width(), line.width());
    const int high = std::max(line.height(), heightForWidth(wide));
    const int top = std::min(line.top(), m_room->y() - high); // above the reason
    const QRect place(line.left(), top, wide, high);
    setGeometry(QStyle::visualRect(layoutDirection(), line, place));
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
    const bool stays = !code.isEmpty() && !m_code.isEmpty(); // nothing clickable moves by itself
    m_code = code;
    setText(code.isEmpty() ? QString() : tr("&Use %1 from the clipboard").arg(spacedCode(code)));
    if (!stays)
        standOverLife(!code.isEmpty() && m_error && !m_error->text().isEmpty());
    setVisible(!code.isEmpty());
    coverLife();
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
