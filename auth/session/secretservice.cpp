// SPDX-License-Identifier: Apache-2.0
#include "auth/session/secretservice.h"

#include "auth/session/busquestion.h"

#include <QDBusObjectPath>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace ringkey {

namespace {

QString serviceName()
{
    return u"org.freedesktop.secrets"_s;
}

using Told = std::function<void(Keychain::Condition)>;

QDBusMessage question(const QString &path, const QString &interface, const QString &method)
{
    auto call = QDBusMessage::createMethodCall(serviceName(), path, interface, method);
    call.setAutoStartService(false);
    return call;
}

Keychain::Condition conditionFrom(const QDBusPendingReply<QDBusVariant> &reply)
{
    if (reply.isError())
        return bus::conditionFrom(reply.error());
    return reply.value().variant().toBool() ? Keychain::Condition::LockedUp
                                            : Keychain::Condition::Open;
}

/// Where the bus can start one, the job that failed has tried it: there is one, and it ends, such
/// as gnome-keyring while it reads a damaged file.
void askWhetherOneCouldStart(QObject *context, const Told &done)
{
    const auto call =
        QDBusMessage::createMethodCall(u"org.freedesktop.DBus"_s, u"/org/freedesktop/DBus"_s,
                                       u"org.freedesktop.DBus"_s, u"ListActivatableNames"_s);
    bus::ask(context, call, [done](const QDBusPendingReply<QStringList> &reply) {
        const bool could = !reply.isError() && reply.value().contains(serviceName());
        done(could ? Keychain::Condition::Unusable : Keychain::Condition::Absent);
    });
}

void askCollection(QObject *context, const QString &path, const Told &done)
{
    auto call = question(path, u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    call << u"org.freedesktop.Secret.Collection"_s << u"Locked"_s;
    bus::ask(context, call,
             [done](const QDBusPendingReply<QDBusVariant> &reply) { done(conditionFrom(reply)); });
}

} // namespace

/// Not every service has objects under /aliases, so it is asked which collection "default" is.
void askSecretService(QObject *context, Told done)
{
    if (!QDBusConnection::sessionBus().isConnected()) { // a call would be lost without an answer
        QTimer::singleShot(0, context, [done] { done(Keychain::Condition::Absent); });
        return;
    }
    auto call = question(u"/org/freedesktop/secrets"_s, u"org.freedesktop.Secret.Service"_s,
                         u"ReadAlias"_s);
    call << u"default"_s;
    bus::ask(context, call, [context, done](const QDBusPendingReply<QDBusObjectPath> &reply) {
        if (reply.isError() && bus::hasNoOwner(reply.error()))
            askWhetherOneCouldStart(context, done);
        else if (reply.isError())
            done(bus::conditionFrom(reply.error()));
        else if (reply.value().path() == "/"_L1)
            done(Keychain::Condition::Unusable);
        else
            askCollection(context, reply.value().path(), done);
    });
}

void watchSecretService(QObject *context, const std::function<void()> &changed)
{
    bus::hear(context, serviceName(), u"/org/freedesktop/secrets"_s,
              u"org.freedesktop.Secret.Service"_s, u"CollectionChanged"_s, changed);
    bus::watchFor(context, serviceName(), changed);
}

} // namespace ringkey
