// SPDX-License-Identifier: Apache-2.0
#include "service/rules/strangers.h"

#include "service/rules/limits.h"
#include "service/types/errorcodes.h"

#include <algorithm>

namespace ringkey::service {

QByteArray strangersKey(const Keys &keys, const QString &phone)
{
    return keys.nameMac({"number", phone.toUtf8()});
}

QByteArray strangersKey(const Keys &keys, const AccountRow &row)
{
    return row.phone ? strangersKey(keys, *row.phone) : keys.nameMac({"account", row.uid.toUtf8()});
}

ServiceError wrongAfter(int failures, Instant counted, const LockoutConfig &config, Instant now)
{
    const Lock lock = lockAfter(failures, CanBeAsked::No, config, counted);
    AccountRow row;
    row.blocked = lock.block;
    row.lockKind = lock.kind;
    row.lockedUntil = lock.until;
    if (auto locked = lockRefusal(row, now))
        return *locked;
    ServiceError error{code::wrongPassword};
    error.triesLeft = std::max(0, config.tries - failures);
    return error;
}

Strangers::Strangers(const LockoutConfig &config, const Clock &clock)
    : m_config(config)
    , m_clock(clock)
{
}

UnknownRow Strangers::failures(Records &records, const QByteArray &key) const
{
    const auto last = records.guards().unknown(key);
    return last && last->at + strangersMemory(m_config) > m_clock.now() ? *last : UnknownRow();
}

std::optional<ServiceError> Strangers::lockOf(const UnknownRow &failures) const
{
    const ServiceError next = wrongAfter(failures.failures, failures.at, m_config, m_clock.now());
    return next.code == code::wrongPassword ? std::nullopt : std::optional(next);
}

StrangersTry Strangers::count(Records &records, const QByteArray &key,
                              const UnknownRow &before) const
{
    const Instant now = m_clock.now();
    const int failures = records.guards().countUnknown(key, now, now - strangersMemory(m_config));
    return {key, {failures, now}, before.at};
}

void Strangers::takeBack(Records &records, const StrangersTry &counted)
{
    records.guards().uncountUnknown(counted.key, counted.counted, counted.before);
}

} // namespace ringkey::service
