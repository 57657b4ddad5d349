// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/capslock.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QWidget>

#if defined(Q_OS_WIN)
#include <qt_windows.h>
#elif defined(Q_OS_MACOS)
#include <CoreGraphics/CoreGraphics.h>
#elif defined(RINGKEY_WITH_XCB)
#include <cstdlib>
#include <memory>
#include <xcb/xcb.h>
#endif

namespace ringkey {

namespace {

#if defined(Q_OS_WIN)
std::optional<bool> capsLockFromSystem()
{
    return (GetKeyState(VK_CAPITAL) & 1) != 0;
}
#elif defined(Q_OS_MACOS)
std::optional<bool> capsLockFromSystem()
{
    return (CGEventSourceFlagsState(kCGEventSourceStateCombinedSessionState) &
            kCGEventFlagMaskAlphaShift) != 0;
}
#elif defined(RINGKEY_WITH_XCB)
std::optional<bool> capsLockFromSystem()
{
    const auto *x11 = qGuiApp->nativeInterface<QNativeInterface::QX11Application>();
    // Wayland tells nobody: inferred from keys. The offscreen platform has the interface without a
    // connection.
    xcb_connection_t *connection = x11 == nullptr ? nullptr : x11->connection();
    if (connection == nullptr)
        return std::nullopt;
    const xcb_window_t root = xcb_setup_roots_iterator(xcb_get_setup(connection)).data->root;
    const std::unique_ptr<xcb_query_pointer_reply_t, decltype(&std::free)> reply(
        xcb_query_pointer_reply(connection, xcb_query_pointer(connection, root), nullptr),
        &std::free);
    if (reply == nullptr)
        return std::nullopt;
    return (reply->mask & XCB_MOD_MASK_LOCK) != 0;
}
#else
std::optional<bool> capsLockFromSystem()
{
    return std::nullopt;
}
#endif

} // namespace

std::optional<bool> capsLockFromKey(const QKeyEvent &event)
{
    const QString text = event.text();
    const auto others = Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier;
    if (text.size() != 1 || event.modifiers() & others)
        return std::nullopt;
    const QChar c = text.at(0);
    if (!c.isLetter() || c.toLower() == c.toUpper())
        return std::nullopt;
    const bool shift = event.modifiers().testFlag(Qt::ShiftModifier);
    return c.isUpper() != shift;
}

CapsLockWatcher::CapsLockWatcher(QWidget *field)
    : QObject(field)
{
    field->installEventFilter(this);
}

bool CapsLockWatcher::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn)
        set(capsLockFromSystem().value_or(m_on));
    else if (event->type() == QEvent::FocusOut)
        set(false);
    else if (event->type() == QEvent::KeyPress || event->type() == QEvent::KeyRelease)
        take(*static_cast<QKeyEvent *>(event));
    return QObject::eventFilter(watched, event);
}

void CapsLockWatcher::take(const QKeyEvent &event)
{
    const bool press = event.type() == QEvent::KeyPress;
    if (event.key() == Qt::Key_CapsLock) {
        // Where the system answers, it does so once the key is up.
        const auto known = press ? std::optional<bool>() : capsLockFromSystem();
        if (known)
            set(*known);
        else if (press)
            set(!m_on);
        return;
    }
    if (press)
        set(capsLockFromKey(event).value_or(m_on));
}

void CapsLockWatcher::set(bool on)
{
    if (on == m_on)
        return;
    m_on = on;
    Q_EMIT changed(on);
}

} // namespace ringkey
