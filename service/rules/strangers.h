// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/config/config.h"
#include "service/crypto/secrets.h"
#include "service/store/store.h"
#include "service/types/clock.h"
#include "service/types/serviceerror.h"

namespace ringkey::service {

/// By which strangers' wrong passwords are counted.
QByteArray strangersKey(const Keys &keys, const QString &phone);
QByteArray strangersKey(const Keys &keys, const AccountRow &row);

/// What a wrong password is answered after `failures` in a row, the last at `counted`.
ServiceError wrongAfter(int failures, Instant counted, const LockoutConfig &config, Instant now);

/// One try that strangers had.
struct StrangersTry
{
    QByteArray key; ///< empty: behind their lock, so that nothing was counted for them
    UnknownRow counted;
    Instant before{}; ///< when the one before was counted
};

/// Wrong passwords of those who are no known device. Where answers are private, a number has one
/// count of them whether it has an account or not, and no success of the owner's is seen in it
/// (security S14); else only one without an account has it, so that both take as long.
class Strangers
{
public:
    Strangers(const LockoutConfig &config, const Clock &clock);

    /// What they did wrong before, as far as it counts.
    UnknownRow failures(Records &records, const QByteArray &key) const;
    std::optional<ServiceError> lockOf(const UnknownRow &failures) const;
    StrangersTry count(Records &records, const QByteArray &key, const UnknownRow &before) const;
    /// It was right.
    static void takeBack(Records &records, const StrangersTry &counted);

private:
    const LockoutConfig &m_config;
    const Clock &m_clock;
};

} // namespace ringkey::service
