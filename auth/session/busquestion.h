// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "auth/session/keychain.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <limits>

/// Questions to the session bus that hold nobody up.
namespace ringkey::bus {

constexpr int answerWithin = 500; ///< ms; of one question, and three may follow each other
constexpr int withoutLimit = std::numeric_limits<int>::max();

/// Calls `then` with the watcher once there is an answer, or none within `patience`.
template <class Then>
void ask(QObject *context, const QDBusMessage &call, Then then, int patience = answerWithin)
{
    auto *watcher = new QDBusPendingCallWatcher(
        QDBusConnection::sessionBus().asyncCall(call, patience), context);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, context, [watcher, then] {
        watcher->deleteLater();
        then(*watcher);
    });
}

/// Without a service to start, the bus says ServiceUnknown; asked not to start one, that there is
/// no owner.
bool hasNoOwner(const QDBusError &error);

/// What it tells of a keychain that a question to it failed so.
Keychain::Condition conditionFrom(const QDBusError &error);

/// Calls `heard` whenever the signal comes, as long as `context` lives.
void hear(QObject *context, const QString &service, const QString &path, const QString &interface,
          const QString &signal, std::function<void()> heard);

/// Calls `came` whenever somebody takes this name.
void watchFor(QObject *context, const QString &service, std::function<void()> came);

} // namespace ringkey::bus
