// SPDX-License-Identifier: Apache-2.0
#include "service/rules/clockwatch.h"

#include <algorithm>

namespace ringkey::service {

namespace {

// Machines agree to within this, and clocks are adjusted by less without anybody noticing.
constexpr std::chrono::seconds tolerance{5};
constexpr std::chrono::minutes notedEach{1};
constexpr std::chrono::seconds nextAttempt{10};

Instant instantOf(std::int64_t micros)
{
    return Instant(std::chrono::microseconds(micros));
}

} // namespace

void ClockWatch::note(Instant moment)
{
    const auto done = m_store.change([&](Records &records) {
        records.guards().setLatestTime(moment);
        return true;
    });
    (done ? m_noted : m_failed) = moment.time_since_epoch().count();
}

/// Another process may have seen it before and noted the new time: what began since then must not
/// end with what had ended.
bool ClockWatch::endWhatHadEnded(Instant known, Instant moment)
{
    const Instant noted = m_noted == 0 ? known : instantOf(m_noted);
    const auto done = m_store.change([&](Records &records) {
        records.lock(QStringLiteral("the clock"));
        const Instant stored = records.guards().latestTime().value_or(known);
        if (stored < noted && stored <= moment + tolerance)
            return true;
        records.guards().clockWentBack(std::max(known, stored), moment, m_longest);
        records.guards().setLatestTime(moment);
        return true;
    });
    return done.has_value();
}

void ClockWatch::look(Before act)
{
    const Instant moment = m_clock.now();
    const Instant seen = instantOf(m_latest);
    const bool mayWait = act == Before::Reading && moment - instantOf(m_failed) < nextAttempt;
    if (moment >= seen && (moment - instantOf(m_noted) < notedEach || mayWait)) {
        m_latest = moment.time_since_epoch().count();
        return;
    }
    if (moment < seen && seen - moment < tolerance)
        return;
    const std::unique_lock turn(m_turn, std::try_to_lock);
    if (!turn)
        return; // somebody is at it
    Instant known = instantOf(m_latest);
    if (m_latest == 0) { // just started: what did the last run see?
        const auto read = m_store.read(
            [&](Records &records) { known = records.guards().latestTime().value_or(moment); });
        if (!read)
            return;
    }
    if (moment + tolerance < known && !endWhatHadEnded(known, moment))
        return;
    m_latest = moment.time_since_epoch().count();
    note(moment);
}

} // namespace ringkey::service
