// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/store/asker.h"
#include "service/types/account.h"

#include <QByteArray>
#include <cstdint>
#include <optional>

namespace ringkey::service {

enum class LockKind : std::uint8_t
{
    None,
    Suspend,
    Captcha,
    Question
};

/// An account with what never leaves the service.
struct AccountRow : Account
{
    QString passwordHash;
    int failures = 0; ///< consecutive, password or answer
    LockKind lockKind = LockKind::None;
    std::optional<Instant> lockedUntil;
    QByteArray claim;       ///< keyed hash of the address that registered (S16); empty: none did
    QByteArray claimDevice; ///< keyed hash of the device that registered; empty: it named none.
                            ///< Imported: of what showed the password (its address without one)
    bool contested = false; ///< somebody else asked for a code of this unproven number
    QMap<QString, QByteArray> answers; ///< QuestionId → keyed hash
};

enum class Purpose : std::uint8_t
{
    VerifyPhone = 1,
    ResetPassword,
    ChangePhone,
    Passwordless,
    DeleteAccount,
    SecurityAnswer, ///< no code; only its guesses are counted
};

struct CodeRow
{
    QString id;
    QString phone;
    Purpose purpose = Purpose::VerifyPhone;
    QString uid;
    QByteArray mac;
    Instant createdAt{};
    Instant expiresAt{};
    int tries = 0;
    std::optional<Instant> usedAt;
    bool voided = false;
};

struct SendRow
{
    Purpose purpose = Purpose::VerifyPhone;
    Instant at{};
    bool open = true; ///< no code of this purpose was entered since
    Asker asker = Asker::Anybody;
};

/// One comparison of a code or of security answers.
struct GuessRow
{
    QString uid;
    Instant at{};
    Purpose purpose = Purpose::VerifyPhone;
    bool reserve = false; ///< out of what only a known device has (security S13)
};

/// A device that has signed in to the account, by the keyed hash of its secret (security S13).
struct DeviceRow
{
    int failures = 0; ///< consecutive wrong passwords from it
    std::optional<Instant> lockedUntil;
};

/// What a session was opened with.
struct SessionOpener
{
    QString program;   ///< as it calls itself
    QString country;   ///< ISO 3166-1, where a proxy tells it
    QByteArray device; ///< keyed hash of the device's secret; empty: it named none
};

/// What a session is good for.
enum class SessionReach : std::uint8_t
{
    Everything,
    PolicyOnly ///< accepting the privacy policy (1194)
};

struct SessionRow
{
    QString id;
    QString uid;
    QByteArray accessHash;
    Instant accessExpiresAt{};
    Instant expiresAt{}; ///< absolute end, however often it is prolonged
    Instant authenticatedAt{};
    SessionReach reach = SessionReach::Everything;
    std::optional<Instant> endedAt;
    SessionEnd reason = SessionEnd::None;
    SessionOpener opener;
    std::optional<Instant> usedAt; ///< opened or prolonged last; nothing: only opened
};

struct RefreshRow
{
    QString sessionId;
    std::optional<Instant> usedAt;
    QByteArray client; ///< keyed hash of who used it
    QByteArray reply;  ///< what it was answered, encrypted; for a repetition within seconds
};

/// Wrong passwords for a number that has no account or, where answers are private, of strangers.
struct UnknownRow
{
    int failures = 0;
    Instant at{}; ///< of the last that was counted
};

} // namespace ringkey::service
