// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>
#include <QUrl>
#include <chrono>
#include <cstdint>
#include <optional>

namespace ringkey {

/// Everything that can go wrong, with the ErrorCodes of contract section 8 (ui/words/errortext).
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
    ServerTrouble,        ///< 5xx, 950
    TooManyRequests,      ///< 429, 503 with Retry-After
    AppRefused,  ///< 901 902 909 920 922 942 981 1144 1206 1409: key, site or address not allowed
    SottRefused, ///< 1048 1049
    RequestRefused,       ///< 908 965 971 1079-1081 1083 1084 1090 1118 1214: it was not understood
                          // Password and code
    WrongPassword,        ///< 966
    WrongCurrentPassword, ///< 967
    WeakPassword,         ///< 1216 1134
    ReusedPassword,       ///< 1015
    BreachedPassword,     ///< 1315-1317
    PasswordMissing,      ///< 1089 1205
    PasswordLoginOff,     ///< 1286
    NoPassword,           ///< 1039
    WrongCode,            ///< 1067
    CodeUsed,             ///< 1068
    CodeExpired,          ///< 1069
    CodeSpent,            ///< 1070: expired, used or too many tries
                          // Number and account
    UnknownNumber,        ///< 938 937 1043
    NumberTaken,          ///< 1058
    InvalidNumber,        ///< 1096 1076 1075 1189
    NumberUnverified,     ///< 1066 1162
    AlreadyVerified,      ///< 1073 1120
    AlreadyUnverified,    ///< 1161 1147
    NoNumber,             ///< 1292
    OnlyIdentifier,       ///< removing the only way in was refused
    PhoneLoginOff,        ///< 1074
    RegistrationOff,      ///< 1190
    TooYoung,             ///< 1163
    FieldsRefused,        ///< 1134 for fields other than the password
    ProfileRefused,       ///< 968 993 1027 1038 1056 1107 1125 1150 1151 1153 1157 1159 1174
    EmailTrouble,         ///< 936 970 990 1077
                          // Texts
    TextLimit,            ///< 1123: wait; retryAt says until when
    TextsOff,             ///< 1071
    TextFailed,           ///< 1072
    TextQuota,            ///< 1149
    VoiceOff,             ///< 1281
    CodeSignInOff,        ///< 1059 1146
                          // Locks
    Suspended,            ///< 1198: lockedUntil
    Blocked,              ///< 991
    LockedByCaptcha,      ///< 1132 982 1218
    LockedByQuestion,     ///< 1148
    WrongAnswer,          ///< 1091 1093 1094
    NoQuestion,           ///< 1092 1095
    SignInDisabled,       ///< 1130 1220
    ExtraCheck,           ///< 1164-1171: risk checks
    TooManySessions,      ///< 1338
    SilentAccount,        ///< 1287: unused for long, and a code alone does not open it
                          // Session
    SessionEnded,         ///< 905 1060 1055 1221 1264
    SessionExpired,       ///< 906 2024
                          // More is asked than this app does
    PolicyChanged,        ///< 1194-1197 1222
    SecondFactor,         ///< 1176
    PinNeeded,            ///< 1234 1243
    ConsentNeeded,        ///< 1226
    Unexpected,           ///< any other code
};

/// True where the error is about the way to the backend, not the backend's answer to the request.
constexpr bool isOfTheWay(AuthErrorKind kind)
{
    return kind <= AuthErrorKind::TooManyRequests;
}

/// Why a session is over, where the backend says it (905 of our own service, an extension).
enum class SessionEnd : std::uint8_t
{
    Unsaid,
    PasswordChanged,
    NumberRemoved,
    AccountDeleted, ///< never said: found out from what was asked for before
};

/// Why no text will bring the code, where our own service says it (`Data.Delivery`).
enum class TextTrouble : std::uint8_t
{
    None,
    NotSent, ///< by the provider, the carrier or for want of money
    NoTexts, ///< a landline
    Blocked,
};

/// One field the backend refused (1134 `Errors`). The message is the backend's, in its language.
struct FieldError
{
    QString field = {};
    QString message = {};
    friend bool operator==(const FieldError &, const FieldError &) = default;
};

/// A refusal as a value; any thread. Holds no secret and may be kept in a state.
struct AuthError
{
    AuthErrorKind kind = AuthErrorKind::Unexpected;
    int code = 0;         ///< LoginRadius ErrorCode, 0 if none came
    int httpStatus = 0;   ///< 0 if no reply came
    bool reached = false; ///< by a connection, which where it is https was proved to be the host's
    QString host = {};    ///< whom the words are about: the backend's host, or the proxy
    QString requestId = {}; ///< for support; the backend's own where it names one
    QDateTime at = {};      ///< UTC
    QUrl portal = {};       ///< where a captive portal sends people, if it said so
    std::optional<std::chrono::seconds> clockOff = {}; ///< ours minus the server's
    std::optional<int> triesLeft = {};
    bool triesEstimated = false;           ///< triesLeft is our own count, not the backend's word
    std::optional<QDateTime> retryAt = {}; ///< UTC
    std::optional<QDateTime> lockedUntil = {}; ///< UTC
    QList<FieldError> fields = {};
    SessionEnd sessionEnd = SessionEnd::Unsaid;  ///< only with SessionEnded
    TextTrouble textTrouble = TextTrouble::None; ///< of the last text about this code
    friend bool operator==(const AuthError &, const AuthError &) = default;
};

} // namespace ringkey
