// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "phone/regions.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>

namespace ringkey {

/// The countries that fit the search, best first.
class CountryModel : public QAbstractListModel
{
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    void setRegions(const QList<Region> &regions);
    const Region &region(int row) const { return m_regions.at(row); }
    /// -1 where it is not in the list.
    int rowOf(const QString &iso) const;

    int rowCount(const QModelIndex &parent) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<Region> m_regions;
};

/// ISO chip, name, dial code at the end.
class CountryDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// Draws an ISO code in its small box at the left of `area`, centred in height; returns the box.
QRect drawIsoChip(QPainter &painter, const QRect &area, const QString &iso, const QFont &body,
                  const QColor &fill, const QColor &text);
QSize isoChipSize(const QString &iso, const QFont &body);

} // namespace ringkey
