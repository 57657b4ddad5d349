// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "auth/backend/backend.h"
#include "auth/effects/retriedread.h"
#include "auth/session/sessionkeeper.h"

#include <QTimer>

namespace ringkey {

/// Keeps the open session alive and finds out when it is over: asks the server at start, prolongs
/// with the sliding token (13d) before the end, told by the server's clock, and tells the server
/// about sign-outs it has not heard of. Network trouble never ends a session; only 905 and 906 do.
/// What somebody else answers in the backend's place never drops a sign-out that has to be told.
class SessionRenewal : public QObject
{
    Q_OBJECT

public:
    SessionRenewal(SessionKeeper &keeper, QObject *parent = nullptr);

    /// May be null. Calls of the backend before are gone.
    void connectTo(backend::Backend *backend);
    /// The network is back, or this is the start: everything that waits is tried now.
    void resume();
    /// Asks for a later end now.
    void prolong();
    /// Reads the profile (14a); accountRefreshed() follows where that works.
    void refreshAccount();
    /// A call with `token` was answered with 905 or 906.
    void tokenRefused(const AuthError &error, const Secret &token);

Q_SIGNALS:
    void accountRefreshed(const ringkey::Account &account);
    void ended(ringkey::flow::Notice why);
    /// The server has answered prolong(): the session has the latest end it gives.
    void prolonged();
    /// The server has heard of a sign-out everywhere that had to wait, and of none after it.
    void everywhereAnswered(ringkey::EverywhereEnd end);

private:
    /// What the server is asked about the session, one thing at a time.
    enum class Asking : std::uint8_t
    {
        Nothing,
        WhetherItLives,
        WhetherItLivesFirst, ///< before a later end, for which prolong() asked meanwhile
        ForALaterEnd,
    };

    void sessionChanged();
    void readAccount();
    void validate();
    void doubt();
    void failedToAsk(const AuthError &error);
    void answered();
    void slide();
    void sendSlide();
    void learnExpiry(const backend::TokenLife &life, const Secret &asked);
    void schedule();
    void tick();
    void tryLater();
    void revokeNext();
    void sendRevocation();
    void revocationAnswered(const Unrevoked &debt, const Result<Done> &result, EverywhereEnd end);
    qint64 secondsLeft();
    bool isCurrent(const Secret &token) const;
    flow::Notice trueReason(flow::Notice why);
    /// True where the server refused the token; what that means for the session is looked into.
    template <class T>
    bool takeRefusal(const Result<T> &result, const Secret &token);

    SessionKeeper &m_keeper;
    backend::Backend *m_backend = nullptr;
    RetriedRead m_account;
    RetriedRead m_revocation;
    RetriedRead m_doubt;
    QTimer m_tick;
    QDateTime m_actAt; ///< UTC, server's clock; null: nothing planned
    Secret m_seen;     ///< the token the plan is for
    int m_failures = 0;
    int m_oddLives = 0; ///< how often a token came that had already expired
    Asking m_asking = Asking::Nothing;
    bool m_canSlide = true; ///< this token, with this backend
    bool m_revoking = false;
    bool m_leftHere = false; ///< another window of this profile signed out, perhaps of this session
    bool m_isDoubted = false; ///< it did so after the server was asked what it has not answered yet
};

} // namespace ringkey
