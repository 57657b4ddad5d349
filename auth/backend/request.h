// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "auth/types/secret.h"

#include <QByteArray>
#include <QNetworkRequest>
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
    static constexpr std::chrono::milliseconds firstPause{400}; ///< doubled, and +-50 % at random
    static constexpr int tries = 3; ///< of requests that may be repeated; others are sent once
    static constexpr qint64 replyBytes = 1024 * 1024;
};

/// Reads may be repeated; what texts somebody, counts a try or changes something may not.
enum class Repeat : std::uint8_t
{
    Never,
    Freely
};

/// One row of the table of operations (requests.cpp).
struct Operation
{
    const char *verb;
    const char *path;
    Repeat repeat;
};

/// A request ready to be sent. The body is empty where the operation has none.
struct Request
{
    Operation operation;
    QUrl url;
    Secret bearer;
    Secret sott;
    Secret body;
    QByteArray language;
};

/// https anywhere, plain http on this computer only: it carries passwords.
bool isAllowed(const QUrl &url);
bool isLoopback(const QUrl &url);

/// Headers and attributes for QNetworkAccessManager.
QNetworkRequest toNetworkRequest(const Request &request);

} // namespace ringkey::backend
