// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/config/config.h"
#include "service/store/records.h"

namespace ringkey::service {

// The arithmetic of every limit, without store or clock, so that each row of the tables in
// docs/service.md is a line of a test.

/// Whole seconds from `now` to `moment`, rounded up, at least 1.
int secondsUntil(Instant moment, Instant now);

/// How far back sendAllowedAt() looks.
inline constexpr std::chrono::hours sendMemory{24};
/// When the next text of this purpose may go out to a number that had `sends` (security S10): waits
/// grow per number and purpose, caps count per number over all purposes.
Instant sendAllowedAt(const std::vector<SendRow> &sends, Purpose purpose, const SmsConfig &config,
                      Instant now);

/// What strangers are told of `sends` where answers are private (security S14): neither that a code
/// was entered nor what the owner's device had out of its reserve.
std::vector<SendRow> seenByStrangers(std::vector<SendRow> sends);

/// When a known device may have a text out of its reserve (security S13): what others asked for
/// makes it wait no longer than what it asked for itself.
Instant reserveSendAllowedAt(const std::vector<SendRow> &sends, Purpose purpose,
                             const SmsConfig &config, Instant now);
/// How often a known device may still try a code where the number's own tries are burnt.
int reserveTriesLeft(const std::vector<GuessRow> &guesses, Instant now);

/// How far back guessAllowedAt() looks.
inline constexpr std::chrono::hours guessMemory{24 * 30};
/// When this number may be guessed for again, whoever asks and for whatever purpose (security S4).
Instant guessAllowedAt(const std::vector<GuessRow> &guesses, const OtpConfig &config, Instant now);
/// When a code of this purpose may be compared again: the same, and neither a new code nor another
/// account with the number brings new tries within [otp] tries_window.
Instant tryAllowedAt(const std::vector<GuessRow> &guesses, const OtpConfig &config, Instant now,
                     Purpose purpose = Purpose::VerifyPhone);
/// How often the number's next code may be compared, at least 0.
int triesLeft(const std::vector<GuessRow> &guesses, const OtpConfig &config, Instant now,
              Purpose purpose = Purpose::VerifyPhone);

/// The longest of the pauses that grow with wrong passwords.
inline constexpr Seconds longestDelay{3600};
/// Each reader of a profile holds it in memory several times over (security S25).
inline constexpr qsizetype largestProfile = 64 * 1024;
/// 1134 for a profile that is larger.
Result<void> profileFits(const ProfileFields &profile);

/// At this many failures in a row passwords are refused until a reset (NIST 800-63B 5.2.2).
inline constexpr int maxPasswordFailures = 100;

/// How long the last wrong password of strangers counts where answers are private.
Seconds strangersMemory(const LockoutConfig &config);

/// More than one person signs in with; each has a budget of wrong passwords.
inline constexpr int knownDevices = 20;

/// Who has just chosen a password comes in with it though strangers have shut their number: a few
/// tries that nobody sees (security S13, S14).
bool passesStrangersLock(const AccountRow &row, const LockoutConfig &config, Instant now);

struct Lock
{
    LockKind kind = LockKind::None;
    std::optional<Instant> until;
    bool block = false;
};

/// Whether an account can be asked a question, where locks ask one.
enum class CanBeAsked : std::uint8_t
{
    No,
    Yes
};

/// The lock that the `failures`-th failure in a row brings (security S20, contract 9.2).
Lock lockAfter(int failures, CanBeAsked question, const LockoutConfig &config, Instant now);

/// `row` as a device sees it that has a budget of its own (security S13).
AccountRow seenBy(const DeviceRow &device, AccountRow row, CanBeAsked question,
                  const LockoutConfig &config);

/// Why an account may not be tried now; nothing when it may.
std::optional<ServiceError> lockRefusal(const AccountRow &row, Instant now);

} // namespace ringkey::service
