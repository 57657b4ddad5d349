// SPDX-License-Identifier: Apache-2.0
#include "app/windowplace.h"

#include "app/placement.h"

#include <QEvent>
#include <QScreen>
#include <QWidget>

namespace ringkey {

namespace {

constexpr std::chrono::milliseconds saveAfter{500}; // a window is moved by many small steps
/// What window managers put around a window, as far as one may guess before they do: settle()
/// mends what is left.
constexpr QMargins guessedFrame{4, 40, 4, 4};

QRect available(const QWidget &window)
{
    return window.screen()->availableGeometry();
}

} // namespace

WindowPlace::WindowPlace(QWidget &window, const RememberedLook &look)
    : m_window(window)
    , m_look(look)
{
    m_saveSoon.setSingleShot(true);
    connect(&m_saveSoon, &QTimer::timeout, this,
            [this] { m_look.saveWindow(m_window.saveGeometry()); });
}

void WindowPlace::restore(const std::optional<QSize> &beside)
{
    const QByteArray kept = m_look.window();
    if (kept.isEmpty() || !m_window.restoreGeometry(kept))
        placeFirst(beside);
}

void WindowPlace::placeFirst(const std::optional<QSize> &beside)
{
    const QRect inside = available(m_window).marginsRemoved(guessedFrame);
    const QSize size = fitting(m_window.sizeHint(), inside);
    m_window.resize(size);
    const auto place = beside ? placeOfPair(size.grownBy(guessedFrame),
                                            beside->grownBy(guessedFrame), available(m_window))
                              : std::nullopt;
    if (place) // else the window manager knows best
        m_window.move(*place);
}

void WindowPlace::settle()
{
    const QRect frame = m_window.frameGeometry();
    const QRect wanted = onScreen(frame, available(m_window));
    if (wanted != frame && !m_window.isMaximized() && !m_window.isFullScreen()) {
        m_window.resize(m_window.size() - (frame.size() - wanted.size()));
        m_window.move(wanted.topLeft());
    }
    m_window.installEventFilter(this);
}

bool WindowPlace::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Move || event->type() == QEvent::Resize ||
        event->type() == QEvent::WindowStateChange)
        m_saveSoon.start(saveAfter);
    else if (event->type() == QEvent::Close && m_saveSoon.isActive())
        m_look.saveWindow(m_window.saveGeometry());
    return QObject::eventFilter(watched, event);
}

} // namespace ringkey
