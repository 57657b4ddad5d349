// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/systemlook.h"

#ifdef RINGKEY_WITH_DBUS
#include "ui/theme/settingsportal.h"
#endif

#include <QGuiApplication>
#include <QSettings>
#include <QStyleHints>
#include <functional>

#ifdef Q_OS_WIN
#include <QAbstractNativeEventFilter>
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
    const QSettings sizes(u"HKEY_CURRENT_USER\\Software\\Microsoft\\Accessibility"_s,
                          QSettings::NativeFormat);
    look.textScale = sizes.value("TextScaleFactor"_L1, 100).toInt() / 100.0;
    BOOL animations = TRUE;
    if (SystemParametersInfoW(SPI_GETCLIENTAREAANIMATION, 0, &animations, 0))
        look.reducedMotion = animations == FALSE;
    return look;
}
#else
SystemLook systemLookNow(const QPalette &platformPalette)
{
    SystemLook look;
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    const Qt::ColorScheme scheme = QGuiApplication::styleHints()->colorScheme();
    if (scheme != Qt::ColorScheme::Unknown) {
        look.dark = scheme == Qt::ColorScheme::Dark;
        return look;
    }
#endif
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
#ifdef Q_OS_WIN
/// Windows sends this to every window when a setting of its look changes.
class SystemLookWatcher::Portal : public QAbstractNativeEventFilter
{
public:
    explicit Portal(std::function<void()> changed)
        : m_changed(std::move(changed))
    {
        qGuiApp->installNativeEventFilter(this);
    }

    bool nativeEventFilter(const QByteArray &, void *message, qintptr *) override
    {
        if (static_cast<MSG *>(message)->message == WM_SETTINGCHANGE)
            m_changed();
        return false;
    }

private:
    std::function<void()> m_changed;
};
#else
class SystemLookWatcher::Portal
{
public:
    explicit Portal([[maybe_unused]] std::function<void()> changed)
    {
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
        QObject::connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, &m_life,
                         std::move(changed));
#endif
    }

private:
    QObject m_life; ///< ends the connection
};
#endif

SystemLookWatcher::SystemLookWatcher(const SystemLook &start, QObject *parent)
    : QObject(parent)
    , m_look(start)
    , m_portal(
          std::make_unique<Portal>([this] { take(systemLookNow(QGuiApplication::palette())); }))
{
    // `start` may be what was remembered: it may have changed while the program was closed.
    QMetaObject::invokeMethod(
        this, [this] { take(systemLookNow(QGuiApplication::palette())); }, Qt::QueuedConnection);
}
#endif

SystemLookWatcher::~SystemLookWatcher() = default;

void SystemLookWatcher::take(const SystemLook &look)
{
    if (look == m_look)
        return;
    m_look = look;
    Q_EMIT changed(look);
}

} // namespace ringkey
