// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/types/clock.h"
#include "service/types/httpconfig.h"

#include <QString>
#include <cstdint>
#include <optional>

namespace ringkey::service {

enum class LockoutType : std::uint8_t
{
    Suspend,
    Captcha,
    Question,
    Block
};
enum class Verification : std::uint8_t
{
    Required,
    Optional,
    Disabled
};
enum class PolicyMode : std::uint8_t
{
    Moderate,
    Strict
};

struct LockoutConfig
{
    LockoutType type = LockoutType::Suspend;
    int tries = 5;
    Seconds period{900};
    bool codeOpens = true; ///< a texted code gets over a suspended password
};

/// Per address, over a window (security S11, S14).
struct AddressLimits
{
    int availability = 60;
    int registrations = 30;
    int codes = 60;
    int wrongSignIns = 100;
    Seconds window{300};
    int wrongCaptchas = 100; ///< then the captcha's provider is asked no more
    int acts = 300;          ///< refused ones with an Idempotency-Key, whose answers are kept
};

/// Somebody who asks whether there is a person: reCAPTCHA, hCaptcha, Turnstile, or another one that
/// takes `secret`, `response` and `remoteip` as a form and answers {"success":true}.
struct CaptchaConfig
{
    QString verifyUrl; ///< empty: no captcha is ever demanded
    QString secret;
    QString siteKey;       ///< told to clients
    double leastScore = 0; ///< of the answer's "score"; 0: nobody looks at it
    bool isOn() const { return !verifyUrl.isEmpty(); }
};

struct AccountsConfig
{
    Seconds unprovedLife{7 * 86400}; ///< of accounts whose number nobody proved, or that lost it
    Seconds silentAfter{90 * 86400}; ///< then a code alone lets nobody in (S17); 0: it always does
};

struct SessionConfig
{
    Seconds access{900};
    Seconds refresh{60 * 86400};
    Seconds freshLogin{300}; ///< how old a sign-in may be for changes without a password (S23)
};

struct FlowConfig
{
    Verification verification = Verification::Required;
    bool registration = true;
    bool passwordless = true;
    bool loginOnReset = false;
    bool privateAnswers = false; ///< the same for numbers with and without account (S14)
    bool availability = true;    ///< op 1, CheckPhoneNoAvailabilityOnRegistration
    bool sott = true;            ///< op 2 demands a SOTT
};

struct PrivacyConfig
{
    QString version; ///< empty: no privacy policy is tracked
    PolicyMode mode = PolicyMode::Moderate;
    QString url;
    std::optional<Instant> start; ///< told to clients; nothing waits for it
};

struct QuestionConfig
{
    QString id;
    QString text;
};

} // namespace ringkey::service
