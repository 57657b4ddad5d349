// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPushButton>

namespace ringkey {

/// A push button whose text wraps where it has to: large text and long languages need more than one
/// line. Enter presses it, as a person expects of a button that has the focus.
class WrappingButton : public QPushButton
{
    Q_OBJECT
public:
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    explicit WrappingButton(QWidget *parent);

    /// What stands around the text on both sides together, and the height of one line with its
    /// room.
    virtual int sideRoom() const = 0;
    virtual int oneLineHeight() const = 0;
    virtual QFont textFont() const = 0;
    /// The widest text it ever shows.
    virtual QString widestText() const { return text(); }

    void drawText(QPainter &painter, const QRect &rect, Qt::Alignment alignment) const;
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace ringkey
