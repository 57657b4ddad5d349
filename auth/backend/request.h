// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "auth/types/secret.h"
#include "auth/types/weburl.h"

#include <QByteArray>
#include <QUrl>
#include <chrono>
#include <cstdint>

namespace ringkey::backend {

/// How long a request may take and how often it is sent. The same for all operations: people wait
/// for each of them alike.
struct Limits
{
    static constexpr std::chrono::milliseconds whole{15000};
    static constexpr std::chrono::milliseconds quiet{10000};
    static constexpr std::chrono::milliseconds probe{3000}; ///< of silence, where nobody waits
    static constexpr std::chrono::milliseconds wholeProbe{5000};
    static constexpr std::chrono::milliseconds firstPause{400}; ///< doubled, and +-50 % at random
    static constexpr int tries = 3; ///< of requests that may be repeated; others are sent once
    static constexpr int headBytes = 16 * 1024;
    static constexpr int replyBytes = 1024 * 1024;
    static constexpr qint64 readAtOnce = 64 * 1024; ///< bytes
};

/// Reads may be repeated; what texts somebody, counts a try or changes something may not.
enum class Repeat : std::uint8_t
{
    Never,
    Freely,
    Probe, ///< never, and asked only to find out whether anybody is there
};

/// One row of the table of operations (operations.h).
struct Operation
{
    const char *verb;
    const char *path;
    Repeat repeat;
    /// The newer reference's verb for the same, used once where the first is answered with 405
    /// (contract 12.1).
    const char *otherVerb = nullptr;
};

/// A request ready to be sent. The body is empty where the operation has none; a GET leaves it out.
struct Request
{
    Operation operation;
    QUrl url;
    Secret bearer;
    Secret sott;
    Secret body;
    QByteArray language;
    QByteArray id;            ///< X-Request-Id, and Idempotency-Key of what may have an effect once
    Secret device{};          ///< deviceSecret(); empty: not told
    QByteArray computer = {}; ///< computerName(), percent-encoded; empty: not told
};

/// As it goes over the wire, HTTP/1.1. Holds the bearer, the body and, because the contract has it
/// in the URL, the code.
Secret toBytes(const Request &request);

} // namespace ringkey::backend
