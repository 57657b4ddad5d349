// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/systemlook.h"

#include <QObject>

class QDBusPendingCallWatcher;
class QDBusVariant;

namespace ringkey {

/// The desktop's look over the settings portal. Never waits: what it learns comes through
/// changed().
class SettingsPortal : public QObject
{
    Q_OBJECT
public:
    explicit SettingsPortal(const SystemLook &start);

    /// Asks for all settings once and listens for changes. Does nothing without a running session
    /// bus.
    void ask();

Q_SIGNALS:
    void changed(const ringkey::SystemLook &look);

private Q_SLOTS:
    void settingChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void answered(QDBusPendingCallWatcher *call);

    SystemLook m_look;
};

/// `look` after the portal said that `key` of `group` is `value`.
SystemLook withSetting(SystemLook look, const QString &group, const QString &key,
                       const QVariant &value);

} // namespace ringkey
