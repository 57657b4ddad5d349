// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/textlabel.h"

#include <QApplication>
#include <QEvent>

using namespace Qt::StringLiterals;

namespace ringkey {

namespace {

struct Look
{
    double pixels;
    QFont::Weight weight;
    QPalette::ColorRole color;
};

Look lookOf(TextLabel::Role role)
{
    switch (role) {
    case TextLabel::Title:
        return {24, QFont::DemiBold, QPalette::WindowText};
    case TextLabel::Heading:
        return {17, QFont::DemiBold, QPalette::WindowText};
    case TextLabel::Lead:
        return {15, QFont::Normal, QPalette::PlaceholderText};
    case TextLabel::Label:
        return {13, QFont::Medium, QPalette::WindowText};
    case TextLabel::Small:
        return {13, QFont::Normal, QPalette::PlaceholderText};
    case TextLabel::Foot:
        return {14, QFont::Normal, QPalette::PlaceholderText};
    case TextLabel::Strong:
        return {15, QFont::DemiBold, QPalette::WindowText};
    case TextLabel::Error:
        return {13, QFont::Normal, QPalette::BrightText};
    case TextLabel::Body:
        break;
    }
    return {15, QFont::Normal, QPalette::WindowText};
}

} // namespace

TextLabel::TextLabel(QWidget *parent)
    : QLabel(parent)
{
    setWordWrap(true);
    applyDirection();
    applyRole();
}

void TextLabel::setRole(Role role)
{
    m_role = role;
    if (role == Foot)
        setAlignment(Qt::AlignCenter);
    applyRole();
    applyText();
}

void TextLabel::setText(const QString &text)
{
    m_source = text;
    applyText();
}

QSize TextLabel::sizeHint() const
{
    // QLabel rounds the width of its text down, and then a text that wraps takes a second line.
    const QSize hint = QLabel::sizeHint();
    return wordWrap() ? hint + QSize(1, 0) : hint;
}

void TextLabel::applyRole()
{
    const Look look = lookOf(m_role);
    m_applying = true;
    setFont(scaledFont(QApplication::font(), look.pixels, look.weight));
    setForegroundRole(look.color);
    m_applying = false;
}

void TextLabel::applyDirection()
{
    // QLabel aligns by the direction of the text: a number would stand on the left of an Arabic
    // page.
    const Qt::Alignment now = alignment();
    const bool chosen = now.testFlag(Qt::AlignHCenter) || now.testFlag(Qt::AlignJustify) ||
                        (now.testFlag(Qt::AlignRight) && !now.testFlag(Qt::AlignAbsolute));
    if (chosen)
        return;
    const auto side = layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    setAlignment(side | Qt::AlignAbsolute | (now & Qt::AlignVertical_Mask));
}

void TextLabel::applyText()
{
    QString text = m_source;
    if (foregroundRole() == QPalette::PlaceholderText && text.contains("<b>"_L1)) {
        const QString color = palette().color(QPalette::WindowText).name(QColor::HexRgb);
        text.replace("<b>"_L1, u"<b style=\"color:%1\">"_s.arg(color));
    }
    // Of itself a link keeps the colour it had when the text was set, also in another theme.
    const QString link = palette().color(QPalette::Link).name(QColor::HexRgb);
    text.replace("<a "_L1, u"<a style=\"color:%1\" "_s.arg(link));
    if (text == QLabel::text())
        return;
    QLabel::setText(text);
}

void TextLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (m_applying)
        return;
    if (event->type() == QEvent::ApplicationFontChange)
        applyRole();
    else if (event->type() == QEvent::PaletteChange)
        applyText();
    else if (event->type() == QEvent::LayoutDirectionChange)
        applyDirection();
}

} // namespace ringkey
