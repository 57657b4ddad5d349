// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/messagebanner.h"

#include "ui/theme/metrics.h"
#include "ui/theme/painting.h"
#include "ui/theme/style.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/textlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QTextDocumentFragment>

namespace ringkey {

namespace {

constexpr int verticalPadding = 10;

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

} // namespace

MessageBanner::MessageBanner(QWidget *parent)
    : QFrame(parent)
    , m_label(new TextLabel(this))
{
    registerAccessibleRoles();
    m_label->setRole(TextLabel::Small);
    m_label->setForegroundRole(QPalette::WindowText);
    auto *row = new QHBoxLayout(this);
    row->addWidget(m_label);
    applyColours();
    hide();
}

void MessageBanner::setKind(Kind kind)
{
    m_kind = kind;
    applyColours();
}

void MessageBanner::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    m_label->setText(text);
    setVisible(!text.isEmpty());
    const QString plain = QTextDocumentFragment::fromHtml(text).toPlainText();
    setAccessibleName(plain);
    announce(this, plain);
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
