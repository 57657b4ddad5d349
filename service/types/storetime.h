// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/types/perthread.h"

#include <algorithm>
#include <chrono>
#include <optional>
#include <utility>

namespace ringkey::service {

/// While it lives, this thread works for one request, whose acts share the time that a person waits
/// for the store (security S33): of a store that fails and comes back again and again, each act
/// might use up its own.
class StoreTime
{
public:
    using Span = std::chrono::steady_clock::duration;

    StoreTime()
        : m_before(std::exchange(left(), most))
    {
    }
    StoreTime(const StoreTime &) = delete;
    StoreTime &operator=(const StoreTime &) = delete;
    ~StoreTime() { left() = m_before; }

    /// What an act may take that may take `longest` by itself. The last one has a moment, too: what
    /// was done is written down.
    static Span forAct(Span longest)
    {
        return left() ? std::clamp(*left(), std::min(moment, longest), longest) : longest;
    }
    static void spend(Span time)
    {
        if (left())
            *left() -= time;
    }

private:
    static constexpr Span most = std::chrono::milliseconds(4000);
    static constexpr Span moment = std::chrono::milliseconds(500);

    static std::optional<Span> &left() { return ofThisThread<std::optional<Span>, StoreTime>(); }

    std::optional<Span> m_before;
};

} // namespace ringkey::service
