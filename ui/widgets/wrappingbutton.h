// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFont>
#include <QHash>
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
    /// `across`: what it does with more or less width than its text wants.
    WrappingButton(QSizePolicy::Policy across, QWidget *parent);

    /// What stands around the text on both sides together, and the height of one line with its
    /// room.
    virtual int sideRoom() const = 0;
    virtual int oneLineHeight() const = 0;
    virtual QFont textFont() const = 0;
    /// Another text it shows at times, which may be the wider one.
    virtual QString otherText() const { return {}; }

    QSize wrappedAt(int width) const;
    void drawText(QPainter &painter, const QRect &rect, Qt::Alignment alignment) const;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Measured
    {
        QFont font;
        QString text, other;
        QString widest;   ///< of the two
        int oneLine = -1; ///< its width; less than nothing: not measured yet
        int lineHeight = 0;
        int underline = 0;              ///< more than `oneLine` where a letter is underlined
        QHash<int, QSize> wrapped = {}; ///< by the width it wraps at
    };
    const Measured &measured() const;
    int underlineRoom() const;

    mutable Measured m_measured;
};

} // namespace ringkey
