// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/messagebanner.h"

#include "ui/language/sentences.h"
#include "ui/theme/marks.h"
#include "ui/theme/metrics.h"
#include "ui/theme/painting.h"
#include "ui/theme/style.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/countdownlabel.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/taborder.h"
#include "ui/widgets/textlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QTextDocumentFragment>

namespace ringkey {

namespace {

constexpr int verticalPadding = 10;
constexpr int stepSpacing = 4;
constexpr std::chrono::seconds second{1};

struct Colours
{
    QColor text, soft;
    paint::Glyph glyph;
};

Colours coloursOf(MessageBanner::Kind kind, const Tokens &tokens)
{
    switch (kind) {
    case MessageBanner::Warning:
        return {tokens.warn, tokens.warnSoft, paint::Glyph::Warning};
    case MessageBanner::Error:
        return {tokens.error, tokens.errorSoft, paint::Glyph::Error};
    case MessageBanner::Ok:
        return {tokens.ok, tokens.okSoft, paint::Glyph::Ok};
    case MessageBanner::Info:
        break;
    }
    return {tokens.text, tokens.accentSoft, paint::Glyph::Info};
}

/// What is wrong stands out from what to do about it: the first sentence, where another follows.
QString withLead(const QString &text)
{
    const qsizetype end = firstSentenceEnd(text);
    if (end == 0 || end >= text.size() || text.contains(QLatin1Char('<')))
        return text;
    return QStringLiteral("<b>%1</b>%2").arg(text.first(end), text.sliced(end));
}

} // namespace

MessageBanner::MessageBanner(QWidget *parent)
    : QFrame(parent)
    , m_label(new TextLabel(this))
    , m_steps(new QWidget(this))
{
    registerAccessibleRoles();
    m_label->setRole(TextLabel::Small);
    m_label->setForegroundRole(QPalette::WindowText);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(stepSpacing);
    column->addWidget(m_label);
    column->addWidget(m_steps);
    auto *row = new QHBoxLayout(m_steps);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::fieldSpacing);
    row->addStretch(1);
    m_steps->hide();
    m_second.setInterval(second);
    connect(&m_second, &QTimer::timeout, this, &MessageBanner::showText);
    applyColours();
    hide();
}

void MessageBanner::setKind(Kind kind)
{
    m_kind = kind;
    applyColours();
    showText();
}

void MessageBanner::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    showText();
    setVisible(!text.isEmpty());
    // Once: nobody wants to hear each second.
    const QString plain = QTextDocumentFragment::fromHtml(textNow()).toPlainText();
    setAccessibleName(plain);
    announce(this, plain);
}

QString MessageBanner::textNow() const
{
    // The text changes before the instant does, and not every one has a place for the time.
    if (!m_until.isValid() || !m_text.contains(QLatin1String("%1")))
        return m_text;
    return m_text.arg(timeLeftText(m_clock().msecsTo(m_until)));
}

void MessageBanner::showText()
{
    // With marks or without, an escaped quote is one: Qt takes a text without marks for a plain
    // one.
    const QString text = m_kind == Warning ? withLead(textNow()) : textNow();
    const bool rich = text.contains(QLatin1Char('<')) || text.contains(QLatin1Char('&'));
    m_label->setTextFormat(rich ? Qt::RichText : Qt::PlainText);
    m_label->setText(text);
}

void MessageBanner::setCountdown(const QDateTime &until, std::function<QDateTime()> clock)
{
    m_until = until;
    m_clock = std::move(clock);
    if (until.isValid())
        m_second.start();
    else
        m_second.stop();
    if (!m_text.isEmpty())
        showText();
}

void MessageBanner::setSteps(const QStringList &steps)
{
    while (m_stepButtons.size() < steps.size()) {
        auto *button = new LinkButton(m_steps);
        const int index = static_cast<int>(m_stepButtons.size());
        button->setObjectName(QStringLiteral("bannerStep%1").arg(index + 1));
        connect(button, &QAbstractButton::clicked, this,
                [this, index] { Q_EMIT stepChosen(index); });
        auto *row = static_cast<QHBoxLayout *>(m_steps->layout());
        row->insertWidget(index, button, 0, Qt::AlignLeft);
        // Made after everything below the banner, but read before it.
        setTabOrder(index == 0 ? stopBefore(this) : m_stepButtons.last(), button);
        m_stepButtons.append(button);
    }
    for (qsizetype i = 0; i < m_stepButtons.size(); ++i) {
        m_stepButtons[i]->setText(steps.value(i));
        m_stepButtons[i]->setVisible(i < steps.size());
    }
    m_steps->setVisible(!steps.isEmpty());
}

void MessageBanner::setMessage(Kind kind, const QString &text)
{
    setKind(kind);
    setText(text);
}

int MessageBanner::glyphSize() const
{
    return metrics::scaled(metrics::glyph, m_label->font());
}

void MessageBanner::applyColours()
{
    const int icon = metrics::controlPadding + glyphSize() + verticalPadding;
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    m_applying = true;
    layout()->setContentsMargins(rtl ? metrics::controlPadding : icon, verticalPadding,
                                 rtl ? icon : metrics::controlPadding, verticalPadding);
    m_steps->layout()->setProperty(marks::inset, icon + metrics::controlPadding);
    QPalette palette = m_label->palette();
    palette.setColor(QPalette::WindowText, coloursOf(m_kind, tokensOf(this)).text);
    m_label->setPalette(palette);
    m_applying = false;
    update();
}

void MessageBanner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens tokens = tokensOf(this);
    const Colours colours = coloursOf(m_kind, tokens);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(colours.soft);
    painter.setPen(tokens.highContrast ? QPen(tokens.outline) : QPen(Qt::NoPen));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), metrics::radius,
                            metrics::radius);
    const int line = m_label->fontMetrics().height();
    const QRect icon(metrics::controlPadding, verticalPadding + (line - glyphSize()) / 2 + 1,
                     glyphSize(), glyphSize());
    paint::glyph(painter, colours.glyph, QStyle::visualRect(layoutDirection(), rect(), icon),
                 colours.text, layoutDirection());
}

void MessageBanner::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    const auto type = event->type();
    if (!m_applying && (type == QEvent::PaletteChange || type == QEvent::FontChange ||
                        type == QEvent::StyleChange || type == QEvent::LayoutDirectionChange))
        applyColours();
}

} // namespace ringkey
