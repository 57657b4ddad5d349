// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/types/account.h"
#include "service/types/replies.h"
#include "service/types/serviceerror.h"

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QStringList>
#include <cstdint>
#include <functional>
#include <optional>
#include <vector>

namespace ringkey::service {

enum class CaptchaVerdict : std::uint8_t
{
    Unchecked, ///< none came, or nobody could say
    Good,
    Wrong
};

/// What every request brings along besides its own values.
struct RequestContext
{
    QString peerAddress;     ///< of the client, behind listed proxies (security S28)
    QString device;          ///< the secret of X-Ringkey-Device; empty: none
    QString program;         ///< who calls, as it calls itself, for people
    QString country;         ///< ISO 3166-1, where a listed proxy tells it
    QString addressBlock;    ///< of it: IPv4 /32, IPv6 /64
    QString networkBlock;    ///< of it: IPv4 /24, IPv6 /48
    QStringList languages;   ///< BCP 47, best first; none that is known: English
    QString smsTemplate;     ///< contract `smstemplate`; empty: the event's default
    QString source;          ///< Referer, becomes RegistrationSource
    QString captchaResponse; ///< any of the contract's captcha keys
    /// Asks the captcha's provider about it, once however often it is called; may be empty.
    std::function<CaptchaVerdict()> askCaptcha;
    QMap<QString, QString> securityAnswers; ///< QuestionId → answer, sent along when locked (1148)
    QString alsoTexted;                     ///< whom the same change tells of it
    bool voice = false;                     ///< contract `isvoiceotp`
    bool preventSms = false;                ///< contract options=preventverificationsms
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
    QString uid; ///< empty: the service chooses one
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

/// What a code is for that is told and not texted (contract section 5, SMS OTP).
enum class CodeOf : std::uint8_t
{
    NewNumber,
    Verification,
    PasswordReset,
    SignIn,
    Deletion
};

/// A code that the holder of the secret is told, to bring it to the person another way.
struct CodeTold
{
    QString code;
    Instant expiresAt;
};

struct PasswordChange
{
    QString oldPassword;
    QString newPassword;
};

/// The number of its type is this one from now on, or is removed.
struct ContactNumberChange : ContactNumber
{
    bool remove = false;
};

/// Only what is set is changed; a key mapped to an empty text clears that field.
struct ProfileUpdate
{
    QMap<QString, QString> text;
    QMap<QString, QString> customFields;
    bool clearCustomFields = false;
    std::optional<std::vector<EmailEntry>> emails;
    std::optional<Country> country{}; ///< an empty one clears it
    bool clearContactNumbers = false;
    std::vector<ContactNumberChange> contactNumbers{}; ///< one of a type, besides removals
    std::optional<std::vector<PostalAddress>> addresses{};
    std::optional<bool> emailSubscribed{};
    QMap<QString, QString> securityAnswers;
    QString phone{};    ///< another number waits for its code, as NumberChange has it
    QString password{}; ///< fresh proof for the answers and the number
};

} // namespace ringkey::service
