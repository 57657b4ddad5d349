// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QUrl>
#include <chrono>
#include <cstdint>
#include <optional>

namespace ringkey {

enum class CodeAlphabet : std::uint8_t
{
    Digits,
    UpperCase,
    LowerCase
};

/// What opens an account besides its number; true where nobody says.
struct OtherNames
{
    bool email = true;
    bool userName = true;
    friend bool operator==(const OtherNames &, const OtherNames &) = default;
};

/// What the backend says it offers (contract 9.4 /ciam/appinfo), with the contract's defaults until
/// it has been read or where it cannot be read. Pages offer only what is true here. Any thread.
struct BackendInfo
{
    bool known = false; ///< read from the backend, not assumed
    bool asked = false; ///< an answer or a failure came; until then pages keep room for either
    int codeLength = 6;
    CodeAlphabet codeAlphabet = CodeAlphabet::Digits;
    std::chrono::seconds codeLife{300};
    /// How old a sign-in may be before changing the number asks for the password.
    std::chrono::seconds proofLife{300};
    int minPasswordLength = 8;
    int maxPasswordLength = 128;
    std::optional<int> triesBeforeLock = {};
    std::optional<std::chrono::seconds> lockPeriod = {};
    bool codeSignIn = false;        ///< passwordless by SMS
    bool voice = false;             ///< isvoiceotp
    bool verifyAgain = false;       ///< our extension: op 11 by access token
    bool signOutEverywhere = false; ///< our extension
    bool sessions = false;          ///< our extension: tells the account's sessions and ends them
    bool registration = true;
    OtherNames otherNames = {};
    bool olderCodeWorks = false; ///< a resend leaves the older code valid
    QString policyVersion = {};  ///< in force now; empty: none is tracked
    /// Whoever has not accepted it signs in all the same and is asked then (contract section 7).
    bool policyModerated = false;
    QUrl policyUrl = {}; ///< our extension; https, or empty
    /// How codes travel, in lower case: "sms", or what else the words must not call a text.
    QString channel = QStringLiteral("sms");
    /// Our own service: it takes the password with the request that asks for it. Elsewhere it is
    /// proven by signing in once more.
    bool provesInPlace() const { return verifyAgain || signOutEverywhere || sessions; }
    friend bool operator==(const BackendInfo &, const BackendInfo &) = default;
};

} // namespace ringkey
