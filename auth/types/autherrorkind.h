// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

namespace ringkey {

/// Everything that can go wrong. Which of the backend's ErrorCodes means what stands in one table
/// (auth/backend/errorcodes.cpp), and what a person is told in another
/// (ui/words/errorsentences.cpp).
enum class AuthErrorKind : std::uint8_t
{
    // The way to the server
    Offline,              ///< no network
    NameNotFound,         ///< the host's name has no address here
    Unreachable,          ///< network, but nobody answers at that address
    TimedOut,             ///< no answer within the deadline
    ClockWrong,           ///< the certificate is good, this computer's clock is not: clockOff
    CertificateExpired,   ///< nothing was sent, as with the four that follow
    CertificateEarly,     ///< not valid yet, and nobody told whether the clock is to blame
    CertificateOtherName, ///< made out to another host
    CertificateUntrusted, ///< self-signed, or by nobody this computer knows
    TlsFailed,            ///< no handshake: too old a protocol, or http where https is asked for
    ProxyPassword,        ///< 407
    ProxyDead,            ///< the proxy is not found, refuses or is silent
    Portal,               ///< a captive portal: its page, its redirect, or 511 (RFC 6585 6)
    Firewall,             ///< a web firewall's page with 403 or 406
    NotTheService,        ///< somebody answered, but not as the contract says
    ServerTrouble,        ///< 5xx, or the backend says so
    TooManyRequests,      ///< 429, 503 with Retry-After; the last of the way, see isOfTheWay()

    // This app
    AppRefused,     ///< its key, site or address is not allowed
    SottRefused,    ///< no new accounts from it
    RequestRefused, ///< it was not understood

    // Password and code
    WrongPassword,
    WrongCurrentPassword,
    WeakPassword,
    ReusedPassword,
    BreachedPassword,
    PasswordMissing,
    PasswordLoginOff,
    NoPassword, ///< the account has none yet
    WrongCode,
    CodeUsed,
    CodeExpired,
    CodeSpent, ///< expired, used or too many tries

    // Number and account
    UnknownNumber,
    NumberTaken,
    InvalidNumber,
    NumberUnverified,
    AlreadyVerified,
    AlreadyUnverified,
    NoNumber,
    OnlyIdentifier, ///< removing the only way in was refused
    PhoneLoginOff,
    RegistrationOff,
    TooYoung,
    FieldsRefused, ///< other fields than the password
    ProfileRefused,
    EmailTrouble,

    // Texts
    TextLimit, ///< wait; retryAt says until when
    TextsOff,
    TextFailed,
    TextQuota,
    VoiceOff,
    CodeSignInOff,

    // Locks
    Suspended, ///< lockedUntil
    Blocked,
    LockedByCaptcha,
    LockedByQuestion,
    WrongAnswer,
    NoQuestion,
    SignInDisabled,
    ExtraCheck,      ///< risk checks
    CaptchaDemanded, ///< with each such call, whatever was tried before
    TooManySessions,
    SilentAccount, ///< unused for long, and a code alone does not open it

    // Session
    SessionEnded,
    SessionExpired,

    // More is asked than this app does
    PolicyChanged,
    SecondFactor,
    PinNeeded,
    ConsentNeeded,
    Unexpected, ///< any other code
};

/// True where the error is about the way to the backend, not the backend's answer to the request.
constexpr bool isOfTheWay(AuthErrorKind kind)
{
    return kind <= AuthErrorKind::TooManyRequests;
}

} // namespace ringkey
