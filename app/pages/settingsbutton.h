// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPushButton>
#include <QRect>

namespace ringkey {

/// The way to the settings from every page: a small gear. Ctrl+, presses it, too.
class SettingsButton : public QPushButton
{
    Q_OBJECT
public:
    explicit SettingsButton(QWidget *parent);

    QSize sizeHint() const override;
    /// Where it stands on pages of that place: in their side margin, at the bottom, on the side
    /// where no scroll bar is.
    QRect placeIn(const QRect &pages) const;
    /// What a page of that width leaves free at its bottom, where the margin has no room for it.
    int stripBelow(int width) const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void name();
};

} // namespace ringkey
