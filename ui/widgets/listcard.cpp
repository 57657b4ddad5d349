// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/listcard.h"

#include "ui/theme/marks.h"
#include "ui/theme/metrics.h"
#include "ui/theme/painting.h"
#include "ui/theme/style.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/textlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace ringkey {

namespace {

constexpr int rowPadding = 14;
constexpr int rowHeight = 44;

} // namespace

ListCard::ListCard(QWidget *parent)
    : QFrame(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
}

void ListCard::addRow(QWidget *row)
{
    if (layout() == nullptr) {
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(1, 1, 1, 1);
        column->setSpacing(0);
    }
    layout()->addWidget(row);
}

void ListCard::resizeEvent(QResizeEvent *event)
{
    // A form leaves Designer's default margins; the rows bring their own.
    if (layout() != nullptr) {
        layout()->setContentsMargins(1, 1, 1, 1);
        layout()->setSpacing(0);
    }
    QFrame::resizeEvent(event);
}

void ListCard::paintEvent(QPaintEvent *)
{
    const Tokens tokens = tokensOf(this);
    QPainter painter(this);
    paint::card(painter, rect(), tokens);
    if (layout() == nullptr)
        return;
    painter.setPen(tokens.highContrast ? tokens.outline
                                       : paint::mix(tokens.card, tokens.line, 0.5));
    bool first = true;
    for (int i = 0; i < layout()->count(); ++i) {
        const QWidget *row = layout()->itemAt(i)->widget();
        if (row == nullptr || row->isHidden())
            continue;
        if (!first)
            painter.drawLine(1, row->y(), width() - 2, row->y());
        first = false;
    }
}

ListRow::ListRow(QWidget *parent)
    : WrappingButton(QSizePolicy::Expanding, parent)
{
    setFlat(true);
    // The ring would reach over its neighbours.
    setProperty(marks::focusRing, false);
}

void ListRow::setDanger(bool danger)
{
    m_danger = danger;
    update();
}

void ListRow::setActsAtOnce(bool actsAtOnce)
{
    m_actsAtOnce = actsAtOnce;
    updateGeometry();
    update();
}

void ListRow::setValue(const QString &value)
{
    m_value = value;
    setAccessibleDescription(value);
    updateGeometry();
    update();
}

int ListRow::valueWidth() const
{
    return m_value.isEmpty() ? 0 : QFontMetrics(font()).horizontalAdvance(m_value);
}

int ListRow::glyphSide() const
{
    return m_actsAtOnce ? 0 : metrics::scaled(metrics::glyph, font());
}

int ListRow::sideRoomOfWords() const
{
    return 2 * rowPadding + glyphSide() + metrics::gridStep;
}

int ListRow::sideRoom() const
{
    return sideRoomOfWords() + (m_value.isEmpty() ? 0 : valueWidth() + metrics::gridStep);
}

bool ListRow::isValueBelow(int width) const
{
    return !m_value.isEmpty() && width < sizeHint().width();
}

QSize ListRow::wrappedValue(int width) const
{
    return wrappedBounds(QFontMetrics(font()), m_value, width).size();
}

int ListRow::heightForWidth(int width) const
{
    if (!isValueBelow(width))
        return WrappingButton::heightForWidth(width);
    const int room = width - sideRoomOfWords();
    const int around = oneLineHeight() - QFontMetrics(textFont()).height();
    return around + wrappedAt(room).height() + wrappedValue(room).height();
}

QSize ListRow::minimumSizeHint() const
{
    const int value = m_value.isEmpty() ? 0 : wrappedValue(1).width();
    const int longest = std::max(wrappedAt(1).width(), value);
    return {longest + sideRoomOfWords() + 1, oneLineHeight()};
}

void ListRow::drawGlyph(QPainter &painter, const QColor &color) const
{
    if (m_actsAtOnce || (isCheckable() && !isChecked()))
        return;
    const int side = glyphSide();
    const QRect place(width() - rowPadding - side, (height() - side) / 2, side, side);
    paint::glyph(painter, isCheckable() ? paint::Glyph::Check : paint::Glyph::Chevron,
                 QStyle::visualRect(layoutDirection(), rect(), place), color, layoutDirection());
}

int ListRow::oneLineHeight() const
{
    return metrics::heightFor(rowHeight, font());
}

QFont ListRow::textFont() const
{
    return scaledFont(font(), 15, QFont::Medium);
}

void ListRow::paintEvent(QPaintEvent *)
{
    const Tokens tokens = tokensOf(this);
    QPainter painter(this);
    if (isEnabled() && (underMouse() || isDown() || hasFocus())) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(hasFocus() ? QPen(tokens.accent, 2) : QPen(Qt::NoPen));
        const QColor soft =
            isDown() ? paint::mix(tokens.accentSoft, tokens.accent, 0.1) : tokens.accentSoft;
        painter.setBrush(underMouse() || isDown() ? soft : QColor(Qt::transparent));
        painter.drawRoundedRect(rect().adjusted(3, 3, -3, -3), metrics::radius - 2,
                                metrics::radius - 2);
    }
    if (!isEnabled())
        painter.setOpacity(paint::disabledOpacity);
    drawGlyph(painter, isCheckable() ? tokens.accent : tokens.muted);
    drawWords(painter, m_danger ? tokens.error : tokens.accent, tokens.muted);
}

void ListRow::drawWords(QPainter &painter, const QColor &words, const QColor &value) const
{
    const bool below = isValueBelow(width());
    const int room = width() - sideRoomOfWords();
    QRect label(rowPadding, 0, below ? room : width() - sideRoom(), height());
    QRect place(rowPadding + room - valueWidth(), 0, valueWidth(), height());
    if (below) {
        const int first = wrappedAt(room).height();
        const int second = wrappedValue(room).height();
        label = QRect(rowPadding, (height() - first - second) / 2, room, first);
        place = QRect(rowPadding, label.bottom() + 1, room, second);
    }
    painter.setFont(font());
    painter.setPen(value);
    const auto side = below ? QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)
                            : Qt::Alignment(Qt::AlignHCenter);
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), place),
                     static_cast<int>(side | Qt::AlignVCenter) | (below ? Qt::TextWordWrap : 0),
                     m_value);
    painter.setPen(words);
    drawText(painter, QStyle::visualRect(layoutDirection(), rect(), label),
             Qt::AlignLeft | Qt::AlignVCenter);
}

ValueRow::ValueRow(QWidget *parent)
    : QWidget(parent)
    , m_row(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_name(new TextLabel(this))
    , m_value(new TextLabel(this))
    , m_chip(new Chip(this))
{
    m_name->setRole(TextLabel::Small);
    m_value->setTextFormat(Qt::PlainText);
    m_value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(m_name);
    texts->addWidget(m_value);
    m_row->setContentsMargins(rowPadding, metrics::controlPadding, rowPadding,
                              metrics::controlPadding);
    m_row->setSpacing(metrics::codeCellGap);
    m_row->addLayout(texts, 1);
    m_row->addWidget(m_chip, 0, Qt::AlignVCenter);
    m_chip->hide();
}

int ValueRow::besideWidth() const
{
    const int chip = m_chip->isHidden() ? 0 : m_chip->sizeHint().width() + metrics::codeCellGap;
    return m_value->minimumSizeHint().width() + chip + 2 * rowPadding;
}

QSize ValueRow::minimumSizeHint() const
{
    const int widest =
        std::max({m_name->minimumSizeHint().width(), m_value->minimumSizeHint().width(),
                  m_chip->isHidden() ? 0 : m_chip->minimumSizeHint().width()});
    return {widest + 2 * rowPadding, QWidget::minimumSizeHint().height()};
}

void ValueRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

bool ValueRow::event(QEvent *event)
{
    // Another value, chip or font may want the other shape at the same width.
    if (event->type() == QEvent::LayoutRequest)
        arrange();
    return QWidget::event(event);
}

QString ValueRow::fittingName() const
{
    const QString line = m_names.join(u" · "_s);
    const bool fits = m_name->fontMetrics().horizontalAdvance(line) <= width() - 2 * rowPadding;
    return fits ? line : m_names.join(u'\n');
}

void ValueRow::arrange()
{
    if (const QString name = fittingName(); m_name->sourceText() != name)
        m_name->setText(name);
    const auto direction =
        besideWidth() > width() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    if (direction == m_row->direction())
        return;
    m_row->setDirection(direction);
    m_row->setAlignment(m_chip,
                        direction == QBoxLayout::TopToBottom ? Qt::AlignLeading : Qt::AlignVCenter);
}

QString ValueRow::name() const
{
    return m_name->sourceText();
}

void ValueRow::setName(const QString &name)
{
    setNames({name});
}

void ValueRow::setNames(const QStringList &names)
{
    m_names = names;
    m_name->setText(fittingName());
}

QString ValueRow::value() const
{
    return m_value->sourceText();
}

void ValueRow::setValue(const QString &value)
{
    m_value->setText(value);
}

} // namespace ringkey
