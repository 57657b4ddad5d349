// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/wrappingbutton.h"

namespace ringkey {

struct Tokens;

/// Somebody who can go on here: a picture of their initials (of a number its last digits), the
/// name, and a muted line below.
class AccountRow : public WrappingButton
{
    Q_OBJECT
public:
    AccountRow(const QString &name, const QString &below, QWidget *parent);

    /// At most two letters; of a name without letters nothing.
    static QString initials(const QString &name);

    /// With no number broken into lines, and of the name only what is longer than a usual word.
    int wideEnough() const;
    /// With nothing broken into lines.
    int unbroken() const;
    /// Where its words begin, beside the picture.
    int wordsStart() const;

    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    int sideRoom() const override;
    int oneLineHeight() const override;
    QFont textFont() const override;
    void paintEvent(QPaintEvent *event) override;

private:
    int pictureSize() const;
    QRect mirrored(const QRect &place) const;
    void drawPicture(QPainter &painter) const;
    void drawLines(QPainter &painter, const Tokens &tokens) const;
    QFont belowFont() const;
    QString belowAt(int width) const;

    QString m_initials;
    QString m_name;
    QStringList m_below;
};

} // namespace ringkey
