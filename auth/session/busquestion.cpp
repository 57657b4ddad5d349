// SPDX-License-Identifier: Apache-2.0
#include "auth/session/busquestion.h"

#include <QDBusServiceWatcher>

using namespace Qt::StringLiterals;

namespace ringkey::bus {

namespace {

/// Something to give QDBusConnection::connect, which takes no functors in Qt 6.4.
class Listener : public QObject
{
    Q_OBJECT

public:
    Listener(QObject *parent, std::function<void()> heard)
        : QObject(parent)
        , m_heard(std::move(heard))
    {
    }

public Q_SLOTS:
    void tell() { m_heard(); }

private:
    std::function<void()> m_heard;
};

} // namespace

bool hasNoOwner(const QDBusError &error)
{
    return error.type() == QDBusError::ServiceUnknown ||
           error.name() == u"org.freedesktop.DBus.Error.NameHasNoOwner"_s;
}

Keychain::Condition conditionFrom(const QDBusError &error)
{
    if (hasNoOwner(error))
        return Keychain::Condition::Absent;
    switch (error.type()) {
    case QDBusError::NoServer:
    case QDBusError::Disconnected:
        return Keychain::Condition::Absent;
    case QDBusError::NoError:
    case QDBusError::NoReply:
    case QDBusError::Timeout:
    case QDBusError::TimedOut:
    case QDBusError::InternalError:
        return Keychain::Condition::Unknown;
    default: // it answered, or the bus did, which lets a confined program see nobody
        return error.name().startsWith(u"org.freedesktop.DBus.Error.Spawn."_s)
                   ? Keychain::Condition::Unknown
                   : Keychain::Condition::Unusable;
    }
}

void hear(QObject *context, const QString &service, const QString &path, const QString &interface,
          const QString &signal, std::function<void()> heard)
{
    auto *listener = new Listener(context, std::move(heard));
    QDBusConnection::sessionBus().connect(service, path, interface, signal, listener, SLOT(tell()));
}

void watchFor(QObject *context, const QString &service, std::function<void()> came)
{
    auto *watcher = new QDBusServiceWatcher(service, QDBusConnection::sessionBus(),
                                            QDBusServiceWatcher::WatchForRegistration, context);
    QObject::connect(watcher, &QDBusServiceWatcher::serviceRegistered, context, std::move(came));
}

} // namespace ringkey::bus

#include "busquestion.moc"
