// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/hintline.h"

#include "ui/theme/metrics.h"
#include "ui/theme/style.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/textlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QResizeEvent>
#include <algorithm>

namespace ringkey {

NoteLine::NoteLine(bool isError, QWidget *parent)
    : QWidget(parent)
    , m_label(new TextLabel(this))
    , m_isError(isError)
{
    registerAccessibleRoles();
    m_label->setRole(isError ? TextLabel::Error : TextLabel::Small);
    m_label->setTextFormat(Qt::PlainText);
    // Beside its sign, also where it has room for another line.
    m_label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_label);
    hide();
}

void NoteLine::setGlyph(std::optional<paint::Glyph> glyph)
{
    m_glyph = glyph;
    makeRoom();
}

int NoteLine::glyphSide() const
{
    return metrics::scaled(metrics::smallGlyph, font());
}

void NoteLine::makeRoom()
{
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    const int room = m_glyph ? glyphSide() + metrics::glyphGap : 0;
    layout()->setContentsMargins(rtl ? 0 : room, 0, rtl ? room : 0, 0);
    update();
}

void NoteLine::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    const auto type = event->type();
    if (type == QEvent::FontChange || type == QEvent::LayoutDirectionChange)
        makeRoom();
}

void NoteLine::setText(const QString &text)
{
    if (text == m_text)
        return;
    // What is said instead, and not of what somebody did, takes no room away.
    const bool instead = !text.isEmpty() && !m_text.isEmpty();
    m_label->setRoomFor(instead ? m_text.toHtmlEscaped() : QString());
    m_text = text;
    m_label->setText(text);
    setVisible(!text.isEmpty());
    describeField();
    if (m_isError)
        announce(this, text);
}

void NoteLine::setField(QWidget *field)
{
    m_field = field;
    describeField();
}

void NoteLine::describeField()
{
    if (m_field != nullptr)
        m_field->setAccessibleDescription(m_text);
}

void NoteLine::paintEvent(QPaintEvent *)
{
    if (!m_glyph)
        return;
    QPainter painter(this);
    const int line = m_label->fontMetrics().height();
    const int side = glyphSide();
    const QRect icon(0, (line - side) / 2 + 1, side, side);
    paint::glyph(painter, *m_glyph, QStyle::visualRect(layoutDirection(), rect(), icon),
                 m_label->palette().color(m_label->foregroundRole()), layoutDirection());
}

int NoteRoom::heightFor(const QFont &body)
{
    constexpr int lines = 2;
    return lines * QFontMetrics(scaledFont(body, 13)).height();
}

NoteRoom::NoteRoom(QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addStretch(1);
    // It takes none of the page's empty room.
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    setMinimumHeight(heightFor(font()));
}

void NoteRoom::add(QWidget *note)
{
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->insertWidget(column->count() - 1, note);
}

/// As high as its notes at the width it has: with its policy, no layout gives it more than this.
QSize NoteRoom::sizeHint() const
{
    const QSize hint = QWidget::sizeHint();
    return {hint.width(), std::max(hint.height(), heightForWidth(width()))};
}

void NoteRoom::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        updateGeometry();
}

void NoteRoom::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        setMinimumHeight(heightFor(font()));
}

HintLine::HintLine(QWidget *parent)
    : NoteLine(false, parent)
{
}

ErrorLine::ErrorLine(QWidget *parent)
    : NoteLine(true, parent)
{
    setGlyph(paint::Glyph::Error);
}

} // namespace ringkey
