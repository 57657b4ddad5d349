// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "auth/types/autherrorkind.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QUrl>
#include <chrono>
#include <cstdint>
#include <optional>

namespace ringkey {

/// Why a session is over, where the backend says it (905 of our own service, an extension).
enum class SessionEnd : std::uint8_t
{
    Unsaid,
    PasswordChanged,
    NumberRemoved,
    AccountDeleted, ///< never said: found out from what was asked for before
    SignedOutHere,  ///< never said: another program with this profile did
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
    bool codeMayCome = false; ///< one was asked for, and nobody heard whether it was sent
    friend bool operator==(const AuthError &, const AuthError &) = default;
};

/// The backend may have done what was asked, and only its answer was lost.
inline bool mayHaveHappened(const AuthError &error)
{
    return isOfTheWay(error.kind) && error.kind != AuthErrorKind::TooManyRequests && error.reached;
}

} // namespace ringkey
