// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "auth/types/secret.h"

#include <QObject>
#include <QString>
#include <cstdint>
#include <functional>

namespace ringkey {

/// The operating system's keychain as it is: slow, forgetful, sometimes lying. KeychainStore makes
/// something dependable of it; tests put a worse one in its place.
class Keychain : public QObject
{
    Q_OBJECT

public:
    enum class Error : std::uint8_t
    {
        None,
        NotFound, ///< or locked: libsecret does not tell
        Denied,
        Cancelled, ///< the person said no
        Other
    };
    struct Answer
    {
        Error error = Error::None;
        Secret value;
    };
    /// What the service says about itself.
    enum class Condition : std::uint8_t
    {
        Unknown,
        Absent,
        LockedUp,
        Unusable, ///< there, and without a collection that can be read or written
        /// There; whether it is open to this program only a job tells, which may ask the person.
        Answering,
        Open
    };
    using Done = std::function<void(Answer)>;

    using QObject::QObject;

    virtual void read(const QString &key, Done done) = 0;
    virtual void write(const QString &key, const Secret &value, Done done) = 0;
    virtual void erase(const QString &key, Done done) = 0;
    /// Answers within a second and a half, without asking the person anything.
    virtual void ask(std::function<void(Condition)> done) = 0;

Q_SIGNALS:
    /// The service came, or a collection was locked or unlocked.
    void changed();
};

/// QtKeychain's, on macOS Apple's own. `service` is what people see in their keychain's list.
Keychain *systemKeychain(const QString &service, QObject *parent);

} // namespace ringkey
