// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <array>
#include <chrono>
#include <cstdint>
#include <mutex>
#include <optional>

namespace ringkey::service {

/// Whether the database answers. While it does not, one caller at a time finds out whether it does
/// again and all others are refused at once, so that no request waits behind a dead store. The log
/// gets one line when it goes and one when it is back (security S33), and one a minute where it
/// goes on failing some acts among others that succeed, as on a full disk. Any thread.
class StoreHealth
{
public:
    /// A locked SQLite file may still be read.
    enum class Act : std::uint8_t
    {
        Read,
        Change
    };

    /// Whether to ask the database now. Whoever is told yes reports how it went.
    bool mayTry(Act act);
    void succeeded(Act act);
    /// Whether the log has it: the store is gone, or is about to be. The first few of a minute are
    /// told with the requests that they failed.
    bool failed(Act act, const QString &text);
    bool isUp();
    bool falters(); ///< an act failed a moment ago, whether others did or not

private:
    using Clock = std::chrono::steady_clock;
    struct Gone
    {
        Clock::time_point next;
        bool asking = false;
    };

    struct Faltering
    {
        Clock::time_point since;
        Clock::time_point last;
        Clock::time_point silentUntil;
    };

    void sayFaltering(Act act, Clock::time_point now, const QString &text);
    bool isOneOfMany(Clock::time_point now);

    std::mutex m_mutex;
    std::array<std::optional<Gone>, 2> m_gone;
    std::array<std::optional<Faltering>, 2> m_faltering;
    std::array<Clock::time_point, 2> m_lastGood;
    Clock::time_point m_since;
    std::optional<Clock::time_point> m_lastFailure;
    std::optional<Clock::time_point> m_firstTold; ///< with its request
    int m_told = 0;
};

} // namespace ringkey::service
