// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/settingsportal.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMap>

using namespace Qt::StringLiterals;

using Settings = QMap<QString, QVariantMap>;

namespace ringkey {

namespace {

constexpr auto service = "org.freedesktop.portal.Desktop"_L1;
constexpr auto path = "/org/freedesktop/portal/desktop"_L1;
constexpr auto interface = "org.freedesktop.portal.Settings"_L1;
constexpr auto appearance = "org.freedesktop.appearance"_L1;
constexpr auto gnome = "org.gnome.desktop.interface"_L1;

/// libdbus would otherwise start a bus of its own for a program with a display, which takes
/// seconds.
bool hasSessionBus()
{
    if (!qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS"))
        return true;
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return !runtime.isEmpty() && QFileInfo::exists(runtime + "/bus"_L1);
}

/// GNOME raises the resolution of X11 by the same setting, and Qt follows it.
bool resolutionScalesTexts()
{
    return QGuiApplication::platformName() == "xcb"_L1;
}

} // namespace

SystemLook withSetting(SystemLook look, const QString &group, const QString &key,
                       const QVariant &value)
{
    if (group == appearance && key == "color-scheme"_L1)
        look.dark = value.toUInt() == 1; // 0 no preference, 1 dark, 2 light
    else if (group == appearance && key == "contrast"_L1)
        look.highContrast = value.toUInt() == 1;
    else if (group == appearance && key == "reduced-motion"_L1)
        look.reducedMotion = value.toUInt() == 1;
    else if (group == gnome && key == "enable-animations"_L1)
        look.reducedMotion = !value.toBool();
    else if (group == gnome && key == "text-scaling-factor"_L1 && !resolutionScalesTexts())
        look.textScale = value.toDouble();
    return look;
}

SettingsPortal::SettingsPortal(const SystemLook &start)
    : m_look(start)
{
}

void SettingsPortal::ask()
{
    if (!hasSessionBus())
        return;
    qDBusRegisterMetaType<Settings>();
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(service, path, interface, u"SettingChanged"_s, this,
                SLOT(settingChanged(QString, QString, QDBusVariant)));
    QDBusMessage question = QDBusMessage::createMethodCall(service, path, interface, u"ReadAll"_s);
    question << QStringList{appearance, gnome};
    auto *call = new QDBusPendingCallWatcher(bus.asyncCall(question), this);
    connect(call, &QDBusPendingCallWatcher::finished, this, &SettingsPortal::answered);
}

void SettingsPortal::answered(QDBusPendingCallWatcher *call)
{
    call->deleteLater();
    const QDBusPendingReply<Settings> reply = *call;
    if (reply.isError())
        return;
    const Settings settings = reply.value();
    for (auto group = settings.begin(); group != settings.end(); ++group) {
        for (auto entry = group->begin(); entry != group->end(); ++entry)
            m_look = withSetting(m_look, group.key(), entry.key(), entry.value());
    }
    Q_EMIT changed(m_look);
}

void SettingsPortal::settingChanged(const QString &group, const QString &key,
                                    const QDBusVariant &value)
{
    const SystemLook look = withSetting(m_look, group, key, value.variant());
    if (look == m_look)
        return;
    m_look = look;
    Q_EMIT changed(m_look);
}

} // namespace ringkey
