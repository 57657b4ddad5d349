// SPDX-License-Identifier: Apache-2.0
#include "auth/session/keychain.h"

#ifdef RINGKEY_WITH_DBUS
#include "auth/session/desktopkeychain.h"
#include "auth/session/kwallet.h"
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
#ifdef RINGKEY_WITH_DBUS
        , m_desktop(service)
#endif
    {
#ifdef RINGKEY_WITH_DBUS
        connect(&m_desktop, &DesktopKeychain::changed, this, &SystemKeychain::changed);
#endif
    }

    void read(const QString &key, Done done) override
    {
        reach([this, key, done = std::move(done)] { seek(key, done); });
    }

    void write(const QString &key, const Secret &value, Done done) override
    {
        reach([this, key, value, done = std::move(done)] {
#ifdef RINGKEY_WITH_DBUS
            if (const auto entry = walletEntry(key))
                return kwallet::write(this, *entry, value, done);
#endif
            auto *job = new QKeychain::WritePasswordJob(m_service);
            // JSON: text without NUL, which it would cut.
            job->setTextData(QString::fromUtf8(value.view()));
            start(job, key, done);
        });
    }

    void erase(const QString &key, Done done) override
    {
        reach([this, key, done = std::move(done)] {
#ifdef RINGKEY_WITH_DBUS
            if (const auto entry = walletEntry(key))
                return kwallet::erase(this, *entry, done);
#endif
            start(new QKeychain::DeletePasswordJob(m_service), key, done);
        });
    }

    void ask(std::function<void(Condition)> done) override
    {
#ifdef RINGKEY_WITH_DBUS
        m_desktop.ask(done);
#else
        // Windows opens its own with the login.
        QTimer::singleShot(0, this, [done] { done(Condition::Open); });
#endif
    }

private:
    /// From the first job on: connecting to the bus before the first frame would delay it.
    void reach(std::function<void()> then)
    {
#ifdef RINGKEY_WITH_DBUS
        m_desktop.reach(std::move(then));
#else
        then();
#endif
    }

    /// QtKeychain loads libsecret with its first job, and with it megabytes that an app in which
    /// nobody is signed in has no use for: the service itself is asked first.
    void seek(const QString &key, const Done &done)
    {
        const auto read = [this, key, done] {
            start(new QKeychain::ReadPasswordJob(m_service), key, done);
        };
#ifdef RINGKEY_WITH_DBUS
        if (const auto entry = walletEntry(key))
            return kwallet::read(this, *entry, done);
        if (!m_hasStarted)
            return m_desktop.seek([read, done](EntryThere there) {
                if (there == EntryThere::Perhaps)
                    return read();
                done({Error::NotFound, {}});
            });
#endif
        read();
    }

#ifdef RINGKEY_WITH_DBUS
    /// Which the keychain is asked about from now on; nothing where it is not KDE's.
    std::optional<kwallet::Entry> walletEntry(const QString &key)
    {
        m_desktop.setEntry(key);
        const auto wallet = m_desktop.wallet();
        return wallet ? std::optional(kwallet::Entry{*wallet, m_service, key}) : std::nullopt;
    }
#endif

    /// The job has no parent and is never deleted early: libsecret's callback holds it as a raw
    /// pointer. It deletes itself when it has finished.
    void start(QKeychain::Job *job, const QString &key, const Done &done)
    {
#ifdef RINGKEY_WITH_DBUS
        m_hasStarted = true;
#endif
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
#ifdef RINGKEY_WITH_DBUS
    DesktopKeychain m_desktop;
    bool m_hasStarted = false; ///< a job, so that libsecret is there
#endif
};

} // namespace

Keychain *systemKeychain(const QString &service, QObject *parent)
{
    return new SystemKeychain(service, parent);
}

} // namespace ringkey
