// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "auth/backend/request.h"
#include "auth/types/result.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QTimer>
#include <functional>

class QNetworkAccessManager;
class QNetworkReply;

namespace ringkey::backend {

/// What came back, before anybody has looked at its meaning.
struct RawReply
{
    int status = 0;
    QByteArray body;
    QDateTime date;                                 ///< the Date header, UTC; invalid if none
    std::optional<std::chrono::seconds> retryAfter; ///< the Retry-After header
};

/// One request under way. Calls `done` exactly once, unless it is cancelled or destroyed before.
///
/// Guards (security.md 3.2): redirects refused, body sent once, 15 s in all and 10 s of silence at
/// most, 1 MiB of reply at most, no cookies, no cache, nothing of a body logged. Repeatable
/// requests are tried up to three times within the 15 s. Deletes itself after `done`.
class Call : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void(Result<RawReply>)>;

    Call(QNetworkAccessManager &network, Request request, Done done, QObject *parent);
    ~Call() override;

    /// Nobody waits any more: `done` is not called. What was sent stays sent.
    void cancel();
    /// Answers with `kind` at once.
    void abandon(AuthErrorKind kind);

private:
    void send();
    void readSome();
    void replyEnded();
    void giveUp(AuthErrorKind kind);
    void retryOrGiveUp(AuthErrorKind kind);
    void finish(Result<RawReply> result);
    void dropReply();
    RawReply takeReply();
    AuthErrorKind kindOfFailure() const;

    QNetworkAccessManager &m_network;
    Request m_request;
    Done m_done;
    QPointer<QNetworkReply> m_reply;
    QByteArray m_body;
    QTimer m_deadline;
    QTimer m_quiet;
    QTimer m_again;
    int m_sent = 0;
};

} // namespace ringkey::backend
