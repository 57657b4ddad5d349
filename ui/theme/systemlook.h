// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QPalette>
#include <memory>

namespace ringkey {

/// What the desktop asks of every program.
struct SystemLook
{
    bool dark = false;
    bool highContrast = false;
    bool reducedMotion = false;
    /// How much larger than usual texts are wanted, where Qt does not know: 1.0 on X11, Windows and
    /// macOS, whose font sizes and resolution have it in them.
    double textScale = 1.0;

    friend bool operator==(const SystemLook &, const SystemLook &) = default;
};

/// What can be told at once, without waiting for anybody: the platform's palette and, on Windows,
/// its settings.
SystemLook systemLookNow(const QPalette &platformPalette);

/// Tells when the desktop's settings differ from `start`. GUI thread. On Linux through the settings
/// portal (org.freedesktop.portal.Settings), asynchronously; where there is no session bus it stays
/// silent. On Windows with its setting changes, on macOS with Qt 6.5 and later.
class SystemLookWatcher : public QObject
{
    Q_OBJECT
public:
    explicit SystemLookWatcher(const SystemLook &start, QObject *parent = nullptr);
    ~SystemLookWatcher() override;

Q_SIGNALS:
    void changed(const ringkey::SystemLook &look);

private:
    class Portal;
    void take(const SystemLook &look);

    SystemLook m_look;
    std::unique_ptr<Portal> m_portal;
};

} // namespace ringkey
