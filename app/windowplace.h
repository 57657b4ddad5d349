// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/rememberedlook.h"

#include <QObject>
#include <QTimer>
#include <optional>

class QWidget;

namespace ringkey {

/// Where the window stands and how large it is: at first, as it was left, and never off the screen.
class WindowPlace : public QObject
{
    Q_OBJECT
public:
    /// `window` and `look` outlive it.
    WindowPlace(QWidget &window, const RememberedLook &look);

    /// Before the window is shown. `beside`: size of a second window that should have room.
    void restore(const std::optional<QSize> &beside);
    /// Once the window has its frame: what hangs over the screen's edge is brought back.
    void settle();

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void placeFirst(const std::optional<QSize> &beside);

    QWidget &m_window;
    const RememberedLook &m_look;
    QTimer m_saveSoon;
};

} // namespace ringkey
