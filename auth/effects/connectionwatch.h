// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "auth/backend/backend.h"
#include "auth/types/connection.h"

#include <QTimer>

namespace ringkey {

/// What the banner says about the way to the backend, from how the calls fare. While nobody
/// answers, asks by itself whether somebody does again.
///
/// One request that is answered wrongly says nothing about the others: only where the backend's
/// plainest question (serverinfo) fares no better is the way to blame. So that one read that always
/// fails does not look like a network that comes and goes.
class ConnectionWatch : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds slowAfter{4000};
    /// With what a probe may take, an end of the trouble is noticed within ten seconds (C6).
    static constexpr std::chrono::milliseconds longestPause{5000};

    explicit ConnectionWatch(QObject *parent = nullptr);

    /// `backend` must outlive this object or be replaced before it goes; may be null.
    void follow(backend::Backend *backend);
    /// A person was told that nobody answers, where there was nobody to ask.
    void noteAway() { m_wasAwayBefore = true; }
    Connection connection() const { return m_connection; }
    /// What is wrong with the way; nothing while it is good, or nobody knows.
    const std::optional<AuthError> &trouble() const { return m_trouble; }
    /// A person does not want to wait for the next look.
    void probeNow();

Q_SIGNALS:
    void changed();
    /// The service answers again after it did not.
    void returned();
    /// The service answers, after one request was lost on the way: the others do not fail.
    void reassured();

private:
    void callStarted();
    void callOver();
    void callEnded(const std::optional<AuthError> &failure);
    void probe();
    void probed(const Result<QDateTime> &result);
    void doubt();
    void away(const AuthError &why);
    void back();
    void lookAgain();
    void set(Connection connection);

    backend::Backend *m_backend = nullptr;
    Connection m_connection = Connection::Starting;
    std::optional<AuthError> m_trouble;
    QTimer m_slow;
    QTimer m_probeSoon;
    int m_looks = 0;
    bool m_probing = false;
    bool m_doubted = false;
    bool m_wasAwayBefore = false; ///< a backend that was followed before this one, for some call
};

} // namespace ringkey
