// SPDX-License-Identifier: Apache-2.0
#include "auth/session/secretservice.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>
#include <QDBusVariant>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace ringkey {

namespace {

constexpr int answerWithin = 500; // ms; two such questions are a second

QString serviceName()
{
    return u"org.freedesktop.secrets"_s;
}

/// Something to give QDBusConnection::connect, which takes no functors in Qt 6.4.
class ChangeListener : public QObject
{
    Q_OBJECT

public:
    ChangeListener(QObject *parent, std::function<void()> changed)
        : QObject(parent)
        , m_changed(std::move(changed))
    {
    }

public Q_SLOTS:
    void tell() { m_changed(); }

private:
    std::function<void()> m_changed;
};

using Told = std::function<void(Keychain::Condition)>;

QDBusMessage question(const QString &path, const QString &interface, const QString &method)
{
    auto call = QDBusMessage::createMethodCall(serviceName(), path, interface, method);
    call.setAutoStartService(false);
    return call;
}

/// Calls `then` with the watcher once there is an answer, or a second without one.
template <class Then>
void ask(QObject *context, const QDBusMessage &call, Then then)
{
    auto *watcher = new QDBusPendingCallWatcher(
        QDBusConnection::sessionBus().asyncCall(call, answerWithin), context);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, context, [watcher, then] {
        watcher->deleteLater();
        then(*watcher);
    });
}

Keychain::Condition conditionFrom(const QDBusPendingReply<QDBusVariant> &reply)
{
    if (!reply.isError())
        return reply.value().variant().toBool() ? Keychain::Condition::LockedUp
                                                : Keychain::Condition::Open;
    switch (reply.error().type()) {
    case QDBusError::ServiceUnknown:
    case QDBusError::NoServer:
    case QDBusError::Disconnected:
        return Keychain::Condition::Absent;
    case QDBusError::UnknownObject:
    case QDBusError::UnknownMethod:
    case QDBusError::UnknownInterface:
        return Keychain::Condition::Unusable; // named, and not there
    default:
        return Keychain::Condition::Unknown;
    }
}

/// Without a service to start, the bus says ServiceUnknown; asked not to start one, that there is
/// no owner.
bool hasNoOwner(const QDBusError &error)
{
    return error.type() == QDBusError::ServiceUnknown ||
           error.name() == u"org.freedesktop.DBus.Error.NameHasNoOwner"_s;
}

/// Where the bus can start one, the job that failed has tried it: there is one, and it ends, such
/// as gnome-keyring while it reads a damaged file.
void askWhetherOneCouldStart(QObject *context, const Told &done)
{
    const auto call =
        QDBusMessage::createMethodCall(u"org.freedesktop.DBus"_s, u"/org/freedesktop/DBus"_s,
                                       u"org.freedesktop.DBus"_s, u"ListActivatableNames"_s);
    ask(context, call, [done](const QDBusPendingReply<QStringList> &reply) {
        const bool could = !reply.isError() && reply.value().contains(serviceName());
        done(could ? Keychain::Condition::Unusable : Keychain::Condition::Absent);
    });
}

void askCollection(QObject *context, const QString &path, const Told &done)
{
    auto call = question(path, u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    call << u"org.freedesktop.Secret.Collection"_s << u"Locked"_s;
    ask(context, call,
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
    ask(context, call, [context, done](const QDBusPendingReply<QDBusObjectPath> &reply) {
        if (reply.isError() && hasNoOwner(reply.error()))
            askWhetherOneCouldStart(context, done);
        else if (reply.isError())
            done(conditionFrom(QDBusPendingReply<QDBusVariant>(reply)));
        else if (reply.value().path() == "/"_L1)
            done(Keychain::Condition::Unusable);
        else
            askCollection(context, reply.value().path(), done);
    });
}

void watchSecretService(QObject *context, std::function<void()> changed)
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    auto *listener = new ChangeListener(context, std::move(changed));
    bus.connect(serviceName(), u"/org/freedesktop/secrets"_s, u"org.freedesktop.Secret.Service"_s,
                u"CollectionChanged"_s, listener, SLOT(tell()));
    auto *watcher = new QDBusServiceWatcher(serviceName(), bus,
                                            QDBusServiceWatcher::WatchForRegistration, context);
    QObject::connect(watcher, &QDBusServiceWatcher::serviceRegistered, listener,
                     &ChangeListener::tell);
}

} // namespace ringkey

#include "secretservice.moc"
