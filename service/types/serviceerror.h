// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/types/clock.h"
#include "service/types/delivery.h"
#include "service/types/failurecause.h"

#include <QString>
#include <cstdint>
#include <optional>
#include <tl/expected.hpp>
#include <vector>

namespace ringkey::service {

/// Tokens on the wire; only their hashes are stored, so they exist in the reply that creates them.
struct TokenSet
{
    QString accessToken;
    QString refreshToken; ///< empty where none was created by this call
    Instant accessExpiresAt{};
    Instant refreshExpiresAt{};
};

struct FieldError
{
    QString field;
    QString message;
};

/// Why a session is gone; told with 905 so that the app can say it (extension, Data.EndedReason).
enum class SessionEnd : std::uint8_t
{
    None,
    SignedOut,
    SignedOutEverywhere,
    PasswordChanged,
    NumberChanged,
    NumberRemoved,
    NumberVerified, ///< somebody proved the number of an unproven registration (security S16)
    TokenReplayed,  ///< a used refresh token came again (security S21)
    Revoked,        ///< by management
};

/// A text (or call) with a code is on its way.
struct CodeSent
{
    QString messageId;         ///< contract Data.Sid
    Instant expiresAt{};       ///< until when this code works
    Instant resendAllowedAt{}; ///< when a new one can be asked for
    int resendAfterSeconds = 0;
    int triesLeft = 0;
    bool olderCodeWorks = false; ///< never with this service: a new code voids older ones (S8)
    std::optional<Delivery> earlier{}; ///< what became of the text before this one
};

struct ServiceError
{
    int code = 0;                             ///< contract section 8, see errorcodes.h
    std::optional<int> retryAfterSeconds{};   ///< when the same call may succeed
    std::optional<int> triesLeft{};           ///< for this code or this password
    std::optional<Instant> lockedUntil{};     ///< 1198 LoginLockedTimeout
    std::vector<FieldError> fields{};         ///< 1134 Errors
    std::optional<TokenSet> session{};        ///< 1194 in strict mode
    std::optional<CodeSent> codeSent{};       ///< 1066: the right password also sent a code
    SessionEnd sessionEnd = SessionEnd::None; ///< 905
    QString parameter{};                      ///< 908: the name of what is missing or wrong
    std::optional<Delivery> delivery{};       ///< of the last text about this code
    bool captcha = false;                     ///< a captcha would let the same call through
    QString sendStop{};                       ///< 1072, 1123, 1149: the limit that kept a text back
    FailureCause cause{};                     ///< of what is answered 500 or more
};

template <typename T>
using Result = tl::expected<T, ServiceError>;

} // namespace ringkey::service
