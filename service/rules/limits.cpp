// SPDX-License-Identifier: Apache-2.0
#include "service/rules/limits.h"

#include "service/types/errorcodes.h"

#include <algorithm>
#include <iterator>

namespace ringkey::service {

namespace {

// After an hour of quiet the waits start again at the first; the daily cap still counts.
constexpr std::chrono::hours streakMemory{1};
constexpr std::chrono::hours oneDay{24};
// Security S13: three a day, which leaves the odds of S4 with whoever stole the device.
constexpr int reserveSends = 3;
constexpr int reserveTriesPerDay = 3;
constexpr int reserveTriesPerMonth = 9;
constexpr int firstDelayedFailure = 5;
constexpr Seconds firstDelay{30};

/// How many of `rows` (in order of time) are younger than `window`.
template <typename Rows>
int countWithin(const Rows &rows, std::chrono::microseconds window, Instant now)
{
    const auto inside = std::find_if(rows.begin(), rows.end(),
                                     [&](const auto &row) { return row.at > now - window; });
    return static_cast<int>(rows.end() - inside);
}

/// When the oldest of the last `limit` rows leaves `window`.
template <typename Rows>
Instant windowAllowedAt(const Rows &rows, int limit, std::chrono::microseconds window, Instant now)
{
    if (countWithin(rows, window, now) < limit)
        return now;
    return (rows.end() - limit)->at + window;
}

template <typename Row, typename Wanted>
std::vector<Row> rowsWhere(const std::vector<Row> &rows, const Wanted &isWanted)
{
    std::vector<Row> part;
    std::copy_if(rows.begin(), rows.end(), std::back_inserter(part), isWanted);
    return part;
}

std::vector<GuessRow> ofReserve(const std::vector<GuessRow> &guesses)
{
    return rowsWhere(guesses, [](const GuessRow &guess) { return guess.reserve; });
}

std::vector<GuessRow> ofOwnBudget(const std::vector<GuessRow> &guesses)
{
    return rowsWhere(guesses, [](const GuessRow &guess) { return !guess.reserve; });
}

/// Whoever they were for: who registers anew must not have a code sooner than who asks again.
std::vector<GuessRow> guessesOf(Purpose purpose, const std::vector<GuessRow> &guesses)
{
    return rowsWhere(guesses, [&](const GuessRow &guess) { return guess.purpose == purpose; });
}

/// Half of a month's guesses (or a day's) may be had at once; the others come back one by one, so
/// that a number whose guesses strangers burnt waits days for the next one and not the rest of the
/// month (S13).
class Spread
{
public:
    Spread(const std::vector<GuessRow> &guesses, const OtpConfig &config)
        : m_atOnce(std::max(config.triesPerDay, config.triesPerMonth / 2))
    {
        if (config.triesPerMonth > m_atOnce)
            m_each = std::chrono::microseconds(guessMemory) / (config.triesPerMonth - m_atOnce);
        for (const GuessRow &guess : guesses)
            m_full = std::max(m_full, guess.at) + m_each;
    }
    Instant allowedAt(Instant now) const { return std::max(now, m_full - m_each * (m_atOnce - 1)); }
    int left(Instant now) const
    {
        if (m_full <= now || m_each.count() == 0)
            return m_atOnce;
        return m_atOnce - int((m_full - now + m_each - std::chrono::microseconds(1)) / m_each);
    }

private:
    int m_atOnce;
    std::chrono::microseconds m_each{0};
    Instant m_full{}; ///< when all have come back
};

Seconds delayAfter(int failures)
{
    if (failures < firstDelayedFailure)
        return Seconds{0};
    const int doublings = std::min(failures - firstDelayedFailure, 10);
    return std::min(longestDelay, firstDelay * (1 << doublings));
}

LockKind kindOf(LockoutType type, CanBeAsked question)
{
    if (type == LockoutType::Captcha)
        return LockKind::Captcha;
    if (type == LockoutType::Question && question == CanBeAsked::Yes)
        return LockKind::Question;
    return LockKind::Suspend;
}

int codeOf(LockKind kind)
{
    switch (kind) {
    case LockKind::Captcha:
        return code::lockedCaptcha;
    case LockKind::Question:
        return code::lockedQuestion;
    case LockKind::Suspend:
    case LockKind::None:
        break;
    }
    return code::lockedSuspended;
}

} // namespace

int secondsUntil(Instant moment, Instant now)
{
    const auto whole = std::chrono::ceil<Seconds>(moment - now).count();
    return static_cast<int>(std::max<std::int64_t>(1, whole));
}

Instant sendAllowedAt(const std::vector<SendRow> &sends, Purpose purpose, const SmsConfig &config,
                      Instant now)
{
    Instant allowed = std::max(windowAllowedAt(sends, config.windowLimit, config.window, now),
                               windowAllowedAt(sends, config.dayLimit, oneDay, now));
    std::size_t streak = 0;
    Instant last{};
    for (const SendRow &send : sends) {
        if (send.purpose != purpose || !send.open)
            continue;
        streak = send.at - last > streakMemory ? 1 : streak + 1;
        last = send.at;
    }
    if (streak > 0 && !config.resendWaits.empty()) {
        const auto step = std::min(streak, config.resendWaits.size()) - 1;
        allowed = std::max(allowed, last + config.resendWaits[step]);
    }
    return allowed;
}

std::vector<SendRow> seenByStrangers(std::vector<SendRow> sends)
{
    std::erase_if(sends, [](const SendRow &row) { return row.asker == Asker::Reserve; });
    for (SendRow &row : sends)
        row.open = true;
    return sends;
}

Instant reserveSendAllowedAt(const std::vector<SendRow> &sends, Purpose purpose,
                             const SmsConfig &config, Instant now)
{
    const auto own =
        rowsWhere(sends, [](const SendRow &row) { return row.asker != Asker::Anybody; });
    const auto reserve =
        rowsWhere(own, [](const SendRow &row) { return row.asker == Asker::Reserve; });
    return std::max(sendAllowedAt(own, purpose, config, now),
                    windowAllowedAt(reserve, reserveSends, oneDay, now));
}

int reserveTriesLeft(const std::vector<GuessRow> &guesses, Instant now)
{
    const auto own = ofReserve(guesses);
    return std::max(0, std::min(reserveTriesPerDay - countWithin(own, oneDay, now),
                                reserveTriesPerMonth - countWithin(own, guessMemory, now)));
}

Instant guessAllowedAt(const std::vector<GuessRow> &all, const OtpConfig &config, Instant now)
{
    const auto guesses = ofOwnBudget(all);
    return std::max({windowAllowedAt(guesses, config.triesPerDay, oneDay, now),
                     windowAllowedAt(guesses, config.triesPerMonth, guessMemory, now),
                     Spread(guesses, config).allowedAt(now)});
}

Instant tryAllowedAt(const std::vector<GuessRow> &all, const OtpConfig &config, Instant now,
                     Purpose purpose)
{
    const auto guesses = ofOwnBudget(all);
    return std::max(
        guessAllowedAt(guesses, config, now),
        windowAllowedAt(guessesOf(purpose, guesses), config.tries, config.triesWindow, now));
}

int triesLeft(const std::vector<GuessRow> &all, const OtpConfig &config, Instant now,
              Purpose purpose)
{
    const auto guesses = ofOwnBudget(all);
    const int left =
        std::min({config.tries - countWithin(guessesOf(purpose, guesses), config.triesWindow, now),
                  config.triesPerDay - countWithin(guesses, oneDay, now),
                  config.triesPerMonth - countWithin(guesses, guessMemory, now),
                  Spread(guesses, config).left(now)});
    return std::max(0, left);
}

Seconds strangersMemory(const LockoutConfig &config)
{
    return std::max<Seconds>(oneDay, config.period);
}

bool passesStrangersLock(const AccountRow &row, const LockoutConfig &config, Instant now)
{
    constexpr Seconds justChosen{600};
    if (!row.passwordChangedAt || row.failures >= config.tries)
        return false;
    // Not for as long as a clock was ahead (security S34).
    return std::chrono::abs(now - *row.passwordChangedAt) < justChosen;
}

Lock lockAfter(int failures, CanBeAsked question, const LockoutConfig &config, Instant now)
{
    const Seconds delay = delayAfter(failures);
    if (failures < config.tries) {
        if (delay.count() == 0)
            return {};
        return {LockKind::Suspend, now + delay, false};
    }
    if (config.type == LockoutType::Block)
        return {LockKind::None, std::nullopt, true};
    return {kindOf(config.type, question), now + std::max(config.period, delay), false};
}

AccountRow seenBy(const DeviceRow &device, AccountRow row, CanBeAsked question,
                  const LockoutConfig &config)
{
    row.lockKind =
        device.failures < config.tries ? LockKind::Suspend : kindOf(config.type, question);
    row.lockedUntil = device.lockedUntil;
    return row;
}

std::optional<ServiceError> lockRefusal(const AccountRow &row, Instant now)
{
    if (row.blocked)
        return ServiceError{code::accountBlocked};
    if (row.loginDisabled)
        return ServiceError{code::loginDisabled};
    if (!row.lockedUntil || *row.lockedUntil <= now)
        return std::nullopt;
    ServiceError error{codeOf(row.lockKind)};
    error.retryAfterSeconds = secondsUntil(*row.lockedUntil, now);
    error.lockedUntil = row.lockedUntil;
    error.triesLeft = 0;
    return error;
}

} // namespace ringkey::service
