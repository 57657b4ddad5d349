// SPDX-License-Identifier: Apache-2.0
#include "auth/session/secretservice.h"

#include "auth/session/busquestion.h"

#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QLibrary>
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

/// Those that are open, and those that are locked.
using Found = QDBusPendingReply<QList<QDBusObjectPath>, QList<QDBusObjectPath>>;

QDBusMessage search(const SecretEntry &entry)
{
    using Attributes = QMap<QString, QString>;
    qDBusRegisterMetaType<Attributes>();
    auto call = question(u"/org/freedesktop/secrets"_s, u"org.freedesktop.Secret.Service"_s,
                         u"SearchItems"_s);
    call << QVariant::fromValue(Attributes{{u"server"_s, entry.server}, {u"user"_s, entry.user}});
    return call;
}

/// Where "default" means another collection than it did, the entry may lie in one that is locked.
void askForLockedEntry(QObject *context, const SecretEntry &entry, const Told &done)
{
    bus::ask(context, search(entry), [done](const Found &found) {
        const bool isLocked = !found.isError() && !found.argumentAt<1>().isEmpty();
        done(isLocked ? Keychain::Condition::LockedUp : Keychain::Condition::Open);
    });
}

void askCollection(QObject *context, const QString &path, const SecretEntry &entry,
                   const Told &done)
{
    auto call = question(path, u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    call << u"org.freedesktop.Secret.Collection"_s << u"Locked"_s;
    bus::ask(context, call, [context, entry, done](const QDBusPendingReply<QDBusVariant> &reply) {
        const Keychain::Condition condition = conditionFrom(reply);
        if (condition == Keychain::Condition::Open && !entry.user.isEmpty())
            askForLockedEntry(context, entry, done);
        else
            done(condition);
    });
}

/// libsecret opens one session for the whole program. With the service that ended it is gone, and
/// every job fails until libsecret forgets it, which it does not by itself.
void forgetSession()
{
    const auto forget = reinterpret_cast<void (*)()>(
        QLibrary::resolve(u"secret-1"_s, 0, "secret_service_disconnect"));
    if (forget)
        forget();
}

} // namespace

/// Not every service has objects under /aliases, so it is asked which collection "default" is.
void askSecretService(QObject *context, const SecretEntry &entry, Told done)
{
    if (!QDBusConnection::sessionBus().isConnected()) { // a call would be lost without an answer
        QTimer::singleShot(0, context, [done] { done(Keychain::Condition::Absent); });
        return;
    }
    auto call = question(u"/org/freedesktop/secrets"_s, u"org.freedesktop.Secret.Service"_s,
                         u"ReadAlias"_s);
    call << u"default"_s;
    bus::ask(context, call, [=](const QDBusPendingReply<QDBusObjectPath> &reply) {
        if (reply.isError() && bus::hasNoOwner(reply.error()))
            askWhetherOneCouldStart(context, done);
        else if (reply.isError())
            done(bus::conditionFrom(reply.error()));
        else if (reply.value().path() == "/"_L1)
            done(Keychain::Condition::Unusable);
        else
            askCollection(context, reply.value().path(), entry, done);
    });
}

void seekEntry(QObject *context, const SecretEntry &entry, std::function<void(EntryThere)> done)
{
    bus::ask(context, search(entry), [done = std::move(done)](const Found &found) {
        const bool isNone =
            !found.isError() && found.argumentAt<0>().isEmpty() && found.argumentAt<1>().isEmpty();
        done(isNone ? EntryThere::No : EntryThere::Perhaps);
    });
}

void watchSecretService(QObject *context, const std::function<void()> &changed)
{
    bus::hear(context, serviceName(), u"/org/freedesktop/secrets"_s,
              u"org.freedesktop.Secret.Service"_s, u"CollectionChanged"_s, changed);
    bus::watchFor(context, serviceName(), [changed] {
        forgetSession();
        changed();
    });
}

} // namespace ringkey
