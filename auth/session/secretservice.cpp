// SPDX-License-Identifier: Apache-2.0
#include "auth/session/secretservice.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>
#include <QDBusVariant>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace ringkey {

namespace {

constexpr int answerWithin = 1000; // ms

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
        return Keychain::Condition::LockedUp; // no default collection yet: it opens with the login
    default:
        return Keychain::Condition::Unknown;
    }
}

} // namespace

void askSecretService(QObject *context, std::function<void(Keychain::Condition)> done)
{
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) { // a call would be lost without an answer
        QTimer::singleShot(0, context, [done] { done(Keychain::Condition::Absent); });
        return;
    }
    QDBusMessage question =
        QDBusMessage::createMethodCall(serviceName(), u"/org/freedesktop/secrets/aliases/default"_s,
                                       u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    question << u"org.freedesktop.Secret.Collection"_s << u"Locked"_s;
    question.setAutoStartService(false);
    const QDBusPendingCall call = bus.asyncCall(question, answerWithin);
    auto *watcher = new QDBusPendingCallWatcher(call, context);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, context, [watcher, done] {
        watcher->deleteLater();
        done(conditionFrom(*watcher));
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
