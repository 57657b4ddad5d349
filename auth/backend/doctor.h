// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "auth/backend/replyparser.h"
#include "auth/backend/transport.h"
#include "auth/types/autherror.h"

#include <QDateTime>
#include <QObject>
#include <QTimer>

class QTcpSocket;

namespace ringkey::backend {

/// Finds out in the background what stands behind a failure, where another question tells: whether
/// it is this computer's clock that makes a good certificate look bad, or a captive portal that
/// lets nothing else through. Asks once, with nothing that belongs to anybody, and answers once.
class Doctor : public QObject
{
    Q_OBJECT

public:
    /// Where the answer adds nothing, the failure is told as it was.
    static bool mayKnowMore(const AuthError &error, const QUrl &url);

    /// `https`: the way that failed. `plain`: the way to the same host over http.
    Doctor(Route https, Route plain, AuthError error, QObject *parent);

    void start();
    const AuthError &error() const { return m_error; }

    static constexpr std::chrono::milliseconds patience{2500};

Q_SIGNALS:
    /// error() is as good as it gets.
    void found();

private:
    static bool isOfTime(AuthErrorKind kind);
    void ask(const Route &route);
    void write();
    void read();
    void judge();
    void judgeClock(const QDateTime &date);
    void judgePortal();
    void finish();

    Route m_https;
    Route m_plain;
    AuthError m_error;
    ReplyParser m_parser;
    QTcpSocket *m_socket = nullptr;
    QTimer m_patience;
    bool m_over = false;
};

} // namespace ringkey::backend
