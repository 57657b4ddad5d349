// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/types/account.h"
#include "service/types/serviceerror.h"

#include <QByteArray>
#include <QString>
#include <cstdint>
#include <optional>
#include <vector>

namespace ringkey::service {

/// What becomes of a request that came with an idempotency key (security S29).
struct RequestTurn
{
    enum class Kind : std::uint8_t
    {
        Mine,          ///< do it, then endRequest()
        Running,       ///< the same request is being answered
        Answered,      ///< with `status` and `reply`
        AnotherContent ///< the key was used for something else
    };
    Kind kind = Kind::Mine;
    int status = 0;
    QByteArray reply;
};

/// An answer to a request with an idempotency key.
struct KeptReply
{
    int status = 0;
    QByteArray reply;
    bool trusted = false; ///< the client has the API secret
};

struct TokenInfo
{
    QString uid;
    Instant accessExpiresAt{};
    bool rememberMe = true;
};

/// One of an account's sessions, as its owner is told of it.
struct OpenSession
{
    QString id; ///< names it to end it, and opens nothing
    QString program;
    QString country;
    Instant signedInAt{};
    Instant usedAt{};
    bool isCurrent = false; ///< the one that asks
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
