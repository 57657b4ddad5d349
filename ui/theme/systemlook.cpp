// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/systemlook.h"

#ifdef RINGKEY_WITH_DBUS
#include "ui/theme/settingsportal.h"
#endif

#include <QEvent>
#include <QGuiApplication>
#include <QSettings>

#ifdef Q_OS_WIN
#include <qt_windows.h>
#endif

using namespace Qt::StringLiterals;

namespace ringkey {

#ifdef Q_OS_WIN
namespace {

bool windowsAppsAreDark()
{
    const QSettings personalize(
        u"HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize"_s,
        QSettings::NativeFormat);
    return personalize.value("AppsUseLightTheme"_L1, 1).toInt() == 0;
}

} // namespace

SystemLook systemLookNow(const QPalette &)
{
    SystemLook look;
    look.dark = windowsAppsAreDark();
    HIGHCONTRASTW contrast = {};
    contrast.cbSize = sizeof(contrast);
    if (SystemParametersInfoW(SPI_GETHIGHCONTRAST, sizeof(contrast), &contrast, 0))
        look.highContrast = (contrast.dwFlags & HCF_HIGHCONTRASTON) != 0;
    BOOL animations = TRUE;
    if (SystemParametersInfoW(SPI_GETCLIENTAREAANIMATION, 0, &animations, 0))
        look.reducedMotion = animations == FALSE;
    return look;
}
#else
SystemLook systemLookNow(const QPalette &platformPalette)
{
    SystemLook look;
    look.dark = platformPalette.color(QPalette::Window).lightness() <
                platformPalette.color(QPalette::WindowText).lightness();
    return look;
}
#endif

#ifdef RINGKEY_WITH_DBUS
class SystemLookWatcher::Portal : public SettingsPortal
{
    using SettingsPortal::SettingsPortal;
};

SystemLookWatcher::SystemLookWatcher(const SystemLook &start, QObject *parent)
    : QObject(parent)
    , m_look(start)
    , m_portal(std::make_unique<Portal>(start))
{
    connect(m_portal.get(), &SettingsPortal::changed, this, &SystemLookWatcher::take);
    m_portal->ask();
}
#else
class SystemLookWatcher::Portal
{
};

SystemLookWatcher::SystemLookWatcher(const SystemLook &start, QObject *parent)
    : QObject(parent)
    , m_look(start)
{
    // Windows and macOS tell the platform plugin, which changes the application's palette.
    qGuiApp->installEventFilter(this);
}
#endif

SystemLookWatcher::~SystemLookWatcher() = default;

bool SystemLookWatcher::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == qGuiApp && event->type() == QEvent::ThemeChange)
        take(systemLookNow(QGuiApplication::palette()));
    return QObject::eventFilter(watched, event);
}

void SystemLookWatcher::take(const SystemLook &look)
{
    if (look == m_look)
        return;
    m_look = look;
    Q_EMIT changed(look);
}

} // namespace ringkey
