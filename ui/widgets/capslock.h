// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <optional>

class QKeyEvent;
class QWidget;

namespace ringkey {

/// What a key event tells about Caps Lock: a capital without Shift means on. Nothing for keys
/// without case.
std::optional<bool> capsLockFromKey(const QKeyEvent &event);

/// Tells whether Caps Lock is on while `field` has the focus: asked from the system where it
/// answers (Windows, X11), and inferred from typed letters everywhere, Wayland included.
class CapsLockWatcher : public QObject
{
    Q_OBJECT
public:
    explicit CapsLockWatcher(QWidget *field);

    bool isOn() const { return m_on; }

Q_SIGNALS:
    void changed(bool on);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void take(const QKeyEvent &event);
    void set(bool on);

    bool m_on = false;
};

} // namespace ringkey
