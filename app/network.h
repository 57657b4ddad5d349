// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/networkkept.h"
#include "app/rememberedlook.h"
#include "app/settings/layers.h"

#include <Ringkey/KeptPassword>
#include <Ringkey/NetworkConfig>

namespace ringkey {

class Keychain;

/// How this installation reaches the internet: as the settings say, then as a person chose in the
/// window where that counts, with the proxy's password from the keychain.
class Network : public QObject
{
    Q_OBJECT

public:
    /// `read` must outlive it.
    Network(const ReadSettings &read, const RememberedLook &look, const QString &keychainService,
            QObject *parent = nullptr);
    /// Takes `keychain`.
    Network(const ReadSettings &read, const RememberedLook &look, Keychain *keychain,
            QObject *parent = nullptr);

    const NetworkSettings &settings() const { return m_settings; }
    const NetworkConfig &config() const { return m_config; }
    bool hasPassword() const { return !m_config.password.isEmpty(); }
    /// Fetches the password where one may be wanted; `ready` follows either way, within seconds.
    void start(std::function<void()> ready);
    /// From now on, in this run and, as far as `kept` tells, the next. `password`: nothing keeps
    /// the one there is. That of a proxy which is no longer used leaves the keychain.
    void choose(const NetworkSettings &chosen, const std::optional<Secret> &password,
                std::function<void(NetworkKept)> kept);
    /// What this person chose, with the password.
    void forget(std::function<void()> done);

Q_SIGNALS:
    /// Another config().
    void changed();

private:
    bool wantsPassword() const;
    QString entry() const;
    void begin();
    void merge();
    void fetchAgain();
    void setPassword(const Secret &password);

    const ReadSettings &m_read;
    RememberedLook m_look;
    NetworkSettings m_settings;
    NetworkConfig m_config;
    /// As any host has it, or in the keychain that is given.
    class PasswordIn : public KeptPassword
    {
    public:
        explicit PasswordIn(const QString &keychainService)
            : KeptPassword(keychainService)
        {
        }
        explicit PasswordIn(Keychain *keychain)
            : KeptPassword(keychain)
        {
        }
    };
    PasswordIn m_kept;
};

} // namespace ringkey
