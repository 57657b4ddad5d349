// SPDX-License-Identifier: Apache-2.0
#pragma once

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
    QByteArray claim;                  ///< keyed hash of the address that registered (security S16)
    bool contested = false;            ///< this registration replaced somebody else's unproven one
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
};

/// One comparison of a code or of security answers.
struct GuessRow
{
    QString uid;
    Instant at{};
};

struct SessionRow
{
    QString id;
    QString uid;
    QByteArray accessHash;
    Instant accessExpiresAt{};
    Instant expiresAt{}; ///< absolute end, however often it is prolonged
    Instant authenticatedAt{};
    bool limited = false; ///< good only for accepting the privacy policy (1194)
    std::optional<Instant> endedAt;
    SessionEnd reason = SessionEnd::None;
};

struct RefreshRow
{
    QString sessionId;
    std::optional<Instant> usedAt;
};

struct OutboxRow
{
    QString id;
    QString phone;
    QByteArray sealed; ///< the text, encrypted: it holds the code (security S9)
    QString templateId;
    QString channel; ///< "sms" or "voice"
    Instant expiresAt{};
    int attempts = 0;
};

struct AuditRow
{
    Instant at{};
    QString actor; ///< "operator", "api secret", "owner"
    QString act;   ///< "account deleted"
    QString uid;
    QString detail; ///< holds no number and no secret
};

} // namespace ringkey::service
