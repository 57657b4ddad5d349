// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/rules/clock.h"

#include <QMap>
#include <QString>
#include <QStringList>
#include <cstdint>
#include <optional>
#include <tl/expected.hpp>
#include <vector>

namespace ringkey::service {

/// What every request brings along besides its own values.
struct RequestContext
{
    QString peerAddress;                    ///< of the client, behind listed proxies (security S28)
    QString language;                       ///< BCP 47, first choice of the client; empty: English
    QString smsTemplate;                    ///< contract `smstemplate`; empty: the event's default
    QString source;                         ///< Referer, becomes RegistrationSource
    QString captchaResponse;                ///< any of the contract's captcha keys
    QMap<QString, QString> securityAnswers; ///< QuestionId → answer, sent along when locked (1148)
    bool voice = false;                     ///< contract `isvoiceotp`
    bool preventSms = false;                ///< contract options=preventverificationsms
};

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
};

template <typename T>
using Result = tl::expected<T, ServiceError>;

/// Contact e-mail as in the profile; never used to sign in by this service.
struct EmailEntry
{
    QString type;
    QString value;
};

struct ProfileFields
{
    /// Contract 3.3 key ("FirstName") → value. Only keys of profileTextFields() are kept.
    QMap<QString, QString> text;
    QMap<QString, QString> customFields;
    std::vector<EmailEntry> emails;
};

/// Names of the profile's plain text fields in the contract's spelling.
const QStringList &profileTextFields();

struct PolicyAcceptance
{
    QString version;
    QString source;
    Instant acceptedAt{};
};

struct Account
{
    QString uid;                         ///< 32 hex
    QString profileId;                   ///< 32 hex, contract `ID`
    std::optional<QString> phone;        ///< E.164
    std::optional<QString> pendingPhone; ///< change asked for, not yet proven
    bool phoneVerified = false;
    bool phoneProven = false; ///< was verified once: the account has an owner
    bool hasPassword = false;
    bool blocked = false;
    bool loginDisabled = false;
    bool locked = false;
    QString lockType = QStringLiteral("None"); ///< contract LoginLockedType
    QString registrationSource;
    ProfileFields profile;
    std::optional<PolicyAcceptance> policy;
    int logins = 0;
    Instant createdAt{};
    Instant modifiedAt{};
    std::optional<Instant> lastLoginAt;
    std::optional<Instant> passwordChangedAt;
};

struct SignedIn
{
    Account account;
    TokenSet tokens;
};

struct RegistrationReply
{
    std::optional<CodeSent> code;     ///< nothing where verification is disabled or SMS prevented
    std::optional<SignedIn> signedIn; ///< optional and disabled verification
};

struct Registration
{
    QString phone; ///< as typed; "+1202…", "1202…" and " 1202…" are one
    QString password;
    ProfileFields profile;
    QMap<QString, QString> securityAnswers; ///< QuestionId → answer, to be kept
    bool acceptPrivacyPolicy = false;
};

struct ManagedAccount : Registration
{
    bool phoneVerified = false;
};

struct PhoneAndCode
{
    QString phone;
    QString code;
};

struct PhoneAndPassword
{
    QString phone;
    QString password;
};

struct PasswordReset
{
    QString phone;
    QString code;
    QString password;
};

struct PasswordResetByAnswer
{
    QString phone;
    QString password;
    QMap<QString, QString> answers;
};

/// `password` is the fresh proof of security S23: needed when the sign-in is older than
/// [session] fresh_login; a wrong or missing one is answered with 1205.
struct NumberChange
{
    QString phone;
    QString password;
};

struct PasswordChange
{
    QString oldPassword;
    QString newPassword;
};

/// Only what is set is changed; a key mapped to an empty text clears that field.
struct ProfileUpdate
{
    QMap<QString, QString> text;
    QMap<QString, QString> customFields;
    std::optional<std::vector<EmailEntry>> emails;
    QMap<QString, QString> securityAnswers;
};

struct TokenInfo
{
    QString uid;
    Instant accessExpiresAt{};
    bool rememberMe = true;
};

struct SecurityQuestion
{
    QString id;
    QString text;
};

struct PolicyHistory
{
    QString uid;
    std::optional<PolicyAcceptance> current;
    std::vector<PolicyAcceptance> history;
};

} // namespace ringkey::service
