// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "auth/types/secret.h"
#include "phone/export.h"

#include <QObject>
#include <chrono>
#include <functional>

namespace ringkey {

class Keychain;

/// One password in the system's keychain that is no session's, such as a proxy's. Every answer
/// comes from the event loop and within `patience`; one that comes later is dropped. One thread.
class RINGKEY_AUTH_EXPORT KeptPassword : public QObject
{
    Q_OBJECT

public:
    /// `keychainService` is what people see in their keychain's list.
    explicit KeptPassword(const QString &keychainService, QObject *parent = nullptr);

    /// Empty where there is none, or where the keychain does not give it.
    void read(const QString &entry, std::function<void(Secret)> done);
    /// Empty erases. Tells whether the keychain has it, which was read back.
    void write(const QString &entry, const Secret &password, std::function<void(bool)> done);

    static constexpr std::chrono::milliseconds patience{3000};

Q_SIGNALS:
    /// The keychain came or was unlocked: what could not be read may be there.
    void changed();

protected:
    /// Takes `keychain`, which is no host's to make.
    explicit KeptPassword(Keychain *keychain, QObject *parent = nullptr);

private:
    Keychain *m_keychain;
};

} // namespace ringkey
