// SPDX-License-Identifier: Apache-2.0
#include "auth/session/keychain.h"

#ifdef RINGKEY_WITH_DBUS
#include "auth/session/secretservice.h"
#endif

#include <QTimer>
#include <qt6keychain/keychain.h>

namespace ringkey {

namespace {

Keychain::Error toError(QKeychain::Error error)
{
    switch (error) {
    case QKeychain::NoError:
        return Keychain::Error::None;
    case QKeychain::EntryNotFound:
        return Keychain::Error::NotFound;
    case QKeychain::AccessDenied:
        return Keychain::Error::Denied;
    case QKeychain::AccessDeniedByUser:
        return Keychain::Error::Cancelled;
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
    case QKeychain::OtherError:
        break;
    }
    return Keychain::Error::Other;
}

class SystemKeychain : public Keychain
{
public:
    SystemKeychain(const QString &service, QObject *parent)
        : Keychain(parent)
        , m_service(service)
    {
    }

    void read(const QString &key, Done done) override
    {
        auto *job = new QKeychain::ReadPasswordJob(m_service);
        start(job, key, std::move(done));
    }

    void write(const QString &key, const Secret &value, Done done) override
    {
        auto *job = new QKeychain::WritePasswordJob(m_service);
        job->setTextData(
            QString::fromUtf8(value.view())); // JSON: text without NUL, which it would cut
        start(job, key, std::move(done));
    }

    void erase(const QString &key, Done done) override
    {
        start(new QKeychain::DeletePasswordJob(m_service), key, std::move(done));
    }

    void ask(std::function<void(Condition)> done) override
    {
#ifdef RINGKEY_WITH_DBUS
        askSecretService(this, std::move(done));
#else
        // Windows and macOS open theirs with the login.
        QTimer::singleShot(0, this, [done] { done(Condition::Open); });
#endif
    }

private:
    /// The job has no parent and is never deleted early: libsecret's callback holds it as a raw
    /// pointer (security.md 3.3). It deletes itself when it has finished.
    void start(QKeychain::Job *job, const QString &key, Done done)
    {
        watch();
        job->setKey(entryName(key));
        job->setInsecureFallback(false);
        connect(job, &QKeychain::Job::finished, this, [done](QKeychain::Job *finished) {
            Answer answer{toError(finished->error()), {}};
            if (auto *reading = qobject_cast<QKeychain::ReadPasswordJob *>(finished))
                answer.value = Secret::take(reading->textData());
            done(answer);
        });
        job->start();
    }

    /// From the first job on: connecting to the bus before the first frame would delay it.
    void watch()
    {
#ifdef RINGKEY_WITH_DBUS
        if (!std::exchange(m_watching, true))
            watchSecretService(this, [this] { Q_EMIT changed(); });
#endif
    }

    /// Windows names an entry by its key alone: there it holds the product, too.
    QString entryName(const QString &key) const
    {
#ifdef Q_OS_WIN
        return m_service + QLatin1Char('/') + key;
#else
        return key;
#endif
    }

    QString m_service;
    bool m_watching = false;
};

} // namespace

Keychain *systemKeychain(const QString &service, QObject *parent)
{
    return new SystemKeychain(service, parent);
}

} // namespace ringkey
