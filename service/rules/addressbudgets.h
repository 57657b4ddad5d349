// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/config/config.h"
#include "service/types/serviceerror.h"

#include <QHash>
#include <array>
#include <mutex>

namespace ringkey::service {

/// What one address may ask for so often (security S11, S14).
enum class Asking : std::uint8_t
{
    Availability,
    Registration,
    Code,       ///< forgot password, sign in with a code, another code
    WrongSignIn ///< right ones cost nothing
};

/// Counts by address what strangers ask for, over a window: IPv4 by the whole address, IPv6 by the
/// first 64 bits, which one customer has. In memory: it holds off floods, and what must survive a
/// restart is counted by number and account in the store. Thread-safe.
class AddressBudgets
{
public:
    explicit AddressBudgets(const AddressLimits &limits)
        : m_limits(limits)
    {
    }

    /// Counts one; 429 where that was too many.
    Result<void> take(Asking, const QString &address, Instant now);
    /// The same without counting.
    Result<void> look(Asking, const QString &address, Instant now);

private:
    struct Window
    {
        Instant start{};
        int count = 0;
    };
    int limitOf(Asking) const;
    ServiceError refusal(const Window &, Instant now) const;
    Window &windowOf(Asking, const QString &address, Instant now);
    void forgetOld(Asking, Instant now);

    const AddressLimits &m_limits;
    std::mutex m_mutex;
    std::array<QHash<QString, Window>, 4> m_windows;
};

/// What is counted as one: the address, or the first 64 bits of an IPv6 one.
QString customerOf(const QString &address);

} // namespace ringkey::service
