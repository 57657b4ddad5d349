// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/tokens.h"

#include <QIcon>
#include <QWidget>

namespace ringkey {

/// Logo and product name, 28 high. Without a brand's logo it paints the key in its square.
class LogoRow : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(QString productName READ productName WRITE setProductName)
public:
    explicit LogoRow(QWidget *parent = nullptr);

    QString productName() const { return m_productName; }
    void setProductName(const QString &name);
    /// Drawn into a square of 28, in the middle where it is not square itself.
    void setLogo(const QIcon &logo);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int logoSize() const;
    QFont nameFont() const;

    QString m_productName;
    QIcon m_logo;
};

/// The window icon in the brand's colours. Paints some pixmaps, so ask after the first frame.
QIcon brandIcon(const Tokens &tokens);

} // namespace ringkey
