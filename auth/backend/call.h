// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "auth/backend/request.h"
#include "auth/backend/transport.h"
#include "auth/types/result.h"

#include <QDateTime>
#include <QObject>
#include <QTimer>
#include <functional>

namespace ringkey::backend {

/// What came back, before anybody has looked at its meaning.
struct RawReply
{
    int status = 0;
    QByteArray body;
    QDateTime date;                                 ///< the Date header, UTC; invalid if none
    std::optional<std::chrono::seconds> retryAfter; ///< the Retry-After header
    QByteArray contentType;
    QByteArray location;
    QByteArray requestId;  ///< the backend's own, else ours
    QUrl url;              ///< that was asked
    bool hadToken = false; ///< of the request
};

/// RFC 9110 5.6.7; invalid where it is none.
QDateTime httpDate(const QByteArray &header);

class Findings;

/// One request under way. Calls `done` exactly once, unless it is cancelled or destroyed before.
///
/// Guards (security C1 to C3): redirects are answers and not followed, a connection of its own for
/// each sending, 15 s in all and 10 s of silence at most, 16 KiB of head and 1 MiB of body at most,
/// no cookies, no cache, nothing of a body logged. Through a manager of the host's own, connection
/// and head are its matter. Repeatable requests are tried up to three times within the 15 s.
/// Deletes itself after `done`.
class Call : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void(Result<RawReply>)>;
    /// Asked anew for each sending: the system's proxy may have changed.
    using RouteTo = std::function<Route(const QUrl &)>;

    /// `findings` must outlive this object.
    Call(RouteTo routeTo, Findings &findings, Request request, Done done, QObject *parent);
    ~Call() override;

    /// Nobody waits any more: `done` is not called. What was sent stays sent.
    void cancel();
    /// Answers with `kind` at once.
    void abandon(AuthErrorKind kind);

Q_SIGNALS:
    /// Nothing is under way any more: answered, or cancelled. Once, before `done`.
    void over();

private:
    void send();
    Transport *newTransport();
    void quiet();
    void replied();
    void failed(AuthErrorKind kind);
    void giveUp(AuthErrorKind kind);
    AuthError failure(AuthErrorKind kind) const;
    void diagnose(const AuthError &error);
    bool mayRepeat() const;
    void repeat();
    void finish(Result<RawReply> result);
    void dropTransport();
    RawReply takeReply();

    RouteTo m_routeTo;
    Findings &m_findings;
    Request m_request;
    Done m_done;
    Route m_route;
    Transport *m_transport = nullptr;
    std::optional<AuthError> m_lookedInto; ///< a failure, while it is found out what it is
    QTimer m_deadline;
    QTimer m_quiet;
    QTimer m_again;
    int m_sent = 0;
};

} // namespace ringkey::backend
