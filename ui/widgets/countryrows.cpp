// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/countryrows.h"

#include "ui/theme/metrics.h"
#include "ui/theme/painting.h"
#include "ui/theme/style.h"

#include <QPainter>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace ringkey {

namespace {

constexpr int chipPadding = 5;
constexpr int countryPadding = 10;
constexpr int countryHeight = 40;

QFont isoFont(const QFont &body)
{
    return scaledFont(body, 11, QFont::DemiBold);
}

QString dialText(const Region &region)
{
    return u"+%1"_s.arg(region.dialCode);
}

Region regionAt(const QModelIndex &index)
{
    return static_cast<const CountryModel *>(index.model())->region(index.row());
}

} // namespace

QSize isoChipSize(const QString &iso, const QFont &body)
{
    const QFontMetrics metrics(isoFont(body));
    return {metrics.horizontalAdvance(iso) + 2 * chipPadding, metrics.height() + 4};
}

QRect drawIsoChip(QPainter &painter, const QRect &area, const QString &iso, const QFont &body,
                  const QColor &fill, const QColor &text)
{
    const QSize size = isoChipSize(iso, body);
    const QRect chip(QPoint(area.left(), area.top() + (area.height() - size.height()) / 2), size);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    painter.drawRoundedRect(chip, 4, 4);
    painter.setPen(text);
    painter.setFont(isoFont(body));
    painter.drawText(chip, Qt::AlignCenter, iso);
    return chip;
}

void CountryModel::setRegions(const QList<Region> &regions)
{
    beginResetModel();
    m_regions = regions;
    endResetModel();
}

int CountryModel::rowOf(const QString &iso) const
{
    const auto is = [&iso](const Region &region) { return region.iso == iso; };
    const auto found = std::find_if(m_regions.begin(), m_regions.end(), is);
    return found == m_regions.end() ? -1 : static_cast<int>(found - m_regions.begin());
}

int CountryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_regions.size());
}

QVariant CountryModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Region &region = m_regions.at(index.row());
    if (role == Qt::DisplayRole)
        return region.name;
    if (role == Qt::AccessibleTextRole)
        return QString(region.name + u", "_s + dialText(region));
    return {};
}

void CountryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const Tokens tokens = tokensOf(option.widget);
    const Region region = regionAt(index);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    paint::listRow(*painter, option, tokens);
    const QRect area = option.rect.adjusted(countryPadding, 0, -countryPadding, 0);
    const auto mirrored = [&](const QRect &rect) {
        return QStyle::visualRect(option.direction, area, rect);
    };
    const int chipColumn = isoChipSize(u"MM"_s, option.font).width();
    const QRect chipArea(area.left(), area.top(), chipColumn, area.height());
    drawIsoChip(*painter, mirrored(chipArea), region.iso, option.font,
                selected ? tokens.card : tokens.accentSoft, tokens.text);
    painter->setFont(option.font);
    const int dialWidth = option.fontMetrics.horizontalAdvance(dialText(region));
    const QRect dial(area.right() - dialWidth, area.top(), dialWidth + 1, area.height());
    painter->setPen(tokens.muted);
    painter->drawText(mirrored(dial), Qt::AlignCenter | Qt::TextForceLeftToRight, dialText(region));
    const QRect name(chipArea.right() + countryPadding, area.top(),
                     dial.left() - chipArea.right() - 2 * countryPadding, area.height());
    painter->setPen(tokens.text);
    const QString text = option.fontMetrics.elidedText(region.name, Qt::ElideRight, name.width());
    const auto leading = QStyle::visualAlignment(option.direction, Qt::AlignLeft);
    painter->setLayoutDirection(option.direction);
    painter->drawText(mirrored(name), static_cast<int>(leading | Qt::AlignVCenter), text);
    painter->restore();
}

QSize CountryDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {countryHeight, metrics::heightFor(countryHeight, option.font)};
}

} // namespace ringkey
