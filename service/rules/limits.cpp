// SPDX-License-Identifier: Apache-2.0
#include "service/rules/limits.h"

#include "service/rules/errorcodes.h"

#include <algorithm>

namespace ringkey::service {

namespace {

// After an hour of quiet the waits start again at the first; the daily cap still counts.
constexpr std::chrono::hours streakMemory{1};
constexpr int firstDelayedFailure = 5;
constexpr Seconds firstDelay{30};
constexpr Seconds longestDelay{3600};

/// When the oldest of the last `limit` moments leaves `window`.
template <typename Moments, typename Time>
Instant windowAllowedAt(const Moments &moments, Time time, int limit,
                        std::chrono::microseconds window, Instant now)
{
    const auto inside = std::find_if(moments.begin(), moments.end(), [&](const auto &moment) {
        return time(moment) > now - window;
    });
    const auto count = moments.end() - inside;
    if (count < limit)
        return now;
    return time(*(moments.end() - limit)) + window;
}

Seconds delayAfter(int failures)
{
    if (failures < firstDelayedFailure)
        return Seconds{0};
    const int doublings = std::min(failures - firstDelayedFailure, 10);
    return std::min(longestDelay, firstDelay * (1 << doublings));
}

LockKind kindOf(LockoutType type, bool hasQuestion)
{
    if (type == LockoutType::Captcha)
        return LockKind::Captcha;
    if (type == LockoutType::Question && hasQuestion)
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
    const auto time = [](const SendRow &send) { return send.at; };
    Instant allowed =
        std::max(windowAllowedAt(sends, time, config.windowLimit, config.window, now),
                 windowAllowedAt(sends, time, config.dayLimit, std::chrono::hours(24), now));
    std::size_t streak = 0;
    Instant last{};
    for (const SendRow &send : sends) {
        if (send.purpose != purpose || !send.open)
            continue;
        streak = send.at - last > streakMemory ? 1 : streak + 1;
        last = send.at;
    }
    if (streak > 0 && !config.resendWaits.empty() && now - last <= streakMemory) {
        const auto step = std::min(streak, config.resendWaits.size()) - 1;
        allowed = std::max(allowed, last + config.resendWaits[step]);
    }
    return allowed;
}

Instant guessAllowedAt(const std::vector<Instant> &guesses, const OtpConfig &config, Instant now)
{
    const auto time = [](Instant guess) { return guess; };
    return std::max(windowAllowedAt(guesses, time, config.triesPerDay, std::chrono::hours(24), now),
                    windowAllowedAt(guesses, time, config.triesPerMonth, guessMemory, now));
}

Lock lockAfter(int failures, bool hasQuestion, const LockoutConfig &config, Instant now)
{
    const Seconds delay = delayAfter(failures);
    if (failures < config.tries) {
        if (delay.count() == 0)
            return {};
        return {LockKind::Suspend, now + delay, false};
    }
    if (config.type == LockoutType::Block)
        return {LockKind::None, std::nullopt, true};
    return {kindOf(config.type, hasQuestion), now + std::max(config.period, delay), false};
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
