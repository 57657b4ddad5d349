// SPDX-License-Identifier: Apache-2.0
#include "auth/effects/sessionrenewal.h"

#include "auth/effects/pauses.h"
#include "auth/effects/whatfailed.h"
#include "auth/flow/queries.h"

#include <QScopeGuard>
#include <algorithm>

namespace ringkey {

namespace {

/// Timers stop while a computer sleeps, so the clock is looked at again this often at least.
constexpr std::chrono::seconds longestTick{30};
constexpr std::chrono::seconds retryPause{10};
constexpr std::chrono::minutes longestPause{5};
constexpr qint64 shortestPlan = 5; // s: a session that ends at once must not be asked for in a loop
constexpr qint64 longestLife = 90 * 86400; // contract 9.5
/// For a token that came already expired: one of the two clocks on the server is wrong.
constexpr std::chrono::minutes oddLife{1};
constexpr std::chrono::minutes longestOddLife{15};

/// The backend itself said something that stays: one of the contract's codes. A page, a status or
/// an empty reply may be anybody's.
bool isFinal(const AuthError &error)
{
    return error.code != 0 && error.kind != AuthErrorKind::Unexpected && !isOfTheWay(error.kind);
}

/// A token that is unknown when it is sent again was ended by the sending before.
EverywhereEnd everywhereEnd(const Result<Done> &result, const Unrevoked &debt)
{
    const bool wasDone =
        result || (debt.mayBeDone && result.error().kind == AuthErrorKind::SessionEnded);
    return wasDone ? EverywhereEnd::Done : EverywhereEnd::OnlyHere;
}

} // namespace

SessionRenewal::SessionRenewal(SessionKeeper &keeper, QObject *parent)
    : QObject(parent)
    , m_keeper(keeper)
    , m_account([this] { readAccount(); })
    , m_revocation([this] { sendRevocation(); })
    , m_doubt([this] { doubt(); })
{
    m_tick.setSingleShot(true);
    connect(&m_tick, &QTimer::timeout, this, &SessionRenewal::tick);
    connect(&m_keeper, &SessionKeeper::sessionChanged, this, &SessionRenewal::sessionChanged);
    connect(&m_keeper, &SessionKeeper::saved, this, &SessionRenewal::revokeNext);
    connect(&m_keeper, &SessionKeeper::doubtful, this, &SessionRenewal::doubt);
    connect(&m_keeper, &SessionKeeper::leftElsewhere, this,
            [this] { Q_EMIT ended(flow::Notice::SignedOut); });
}

void SessionRenewal::connectTo(backend::Backend *backend)
{
    m_backend = backend;
    m_keeper.endRenewal();
    m_asking = Asking::Nothing;
    if (std::exchange(m_revoking, false)) // the one before may have heard of it
        m_keeper.mayBeRevoked(m_keeper.unrevoked().first().token);
    m_canSlide = true;
    m_seen = {};
    m_actAt = {};
    m_failures = 0;
    m_oddLives = 0;
    m_account.done();
    m_revocation.done();
    m_doubt.done();
    resume();
    refreshAccount();
}

void SessionRenewal::resume()
{
    if (!m_backend)
        return;
    m_failures = 0;
    m_account.hurry();
    m_revocation.hurry();
    revokeNext();
    if (m_keeper.session())
        validate();
}

bool SessionRenewal::isCurrent(const Secret &token) const
{
    return m_keeper.session() && m_keeper.session()->accessToken == token;
}

void SessionRenewal::sessionChanged()
{
    revokeNext();
    if (!m_keeper.session()) {
        m_tick.stop();
        m_seen = {};
        m_actAt = {};
        m_account.done();
        m_doubt.done();
        return;
    }
    if (m_seen == m_keeper.session()->accessToken || !m_backend)
        return;
    m_canSlide = true;
    m_oddLives = 0;
    schedule();
    if (m_keeper.session()->expiryGuessed)
        validate();
}

/// What the token has left to live, within what can be true.
qint64 SessionRenewal::secondsLeft()
{
    const qint64 left = m_backend->serverNow().secsTo(m_keeper.session()->expiresAt);
    if (left > 0)
        return std::min(left, longestLife);
    return std::chrono::duration_cast<std::chrono::seconds>(
               pauseAfter(m_oddLives++, oddLife, longestOddLife))
        .count();
}

/// At two thirds of what is left: early enough for two more attempts.
void SessionRenewal::schedule()
{
    m_seen = m_keeper.session()->accessToken;
    m_failures = 0;
    const qint64 left = secondsLeft();
    const qint64 wait = m_canSlide ? left * 2 / 3 : left;
    m_actAt = m_backend->serverNow().addSecs(std::max(wait, shortestPlan));
    m_tick.start(longestTick);
    tick();
}

void SessionRenewal::tick()
{
    if (!m_backend || !m_keeper.session())
        return;
    const std::chrono::milliseconds left(m_actAt.isValid() ? m_backend->serverNow().msecsTo(m_actAt)
                                                           : 0);
    if (left > std::chrono::milliseconds(0)) {
        m_tick.start(std::min<std::chrono::milliseconds>(left, longestTick));
        return;
    }
    const bool isOver = m_backend->serverNow() >= m_keeper.session()->expiresAt;
    tryLater(); // an answer plans anew
    if (m_canSlide && m_actAt.isValid() && !(isOver && m_oddLives == 0))
        slide();
    else
        validate();
}

void SessionRenewal::tryLater()
{
    m_tick.start(pauseAfter(m_failures++, retryPause, longestPause));
}

template <class T>
bool SessionRenewal::takeRefusal(const Result<T> &result, const Secret &token)
{
    if (result || !flow::whyOver(result.error()))
        return false;
    tokenRefused(result.error(), token);
    return true;
}

void SessionRenewal::validate()
{
    if (!m_backend || !m_keeper.session() || m_asking != Asking::Nothing)
        return;
    m_asking = Asking::WhetherItLives;
    const Secret token = m_keeper.session()->accessToken;
    m_backend->validateToken(token, [this, token](const Result<backend::TokenLife> &life) {
        const Asking was = std::exchange(m_asking, Asking::Nothing);
        m_leftHere &= !life;
        const auto next = qScopeGuard([this, was] {
            if (was == Asking::WhetherItLivesFirst && m_keeper.session())
                slide();
            answered();
        });
        if (life)
            learnExpiry(*life, token);
        else if (!takeRefusal(life, token) && isCurrent(token))
            failedToAsk(life.error());
    });
}

/// The next look at a session that nobody doubts may be hours away.
void SessionRenewal::failedToAsk(const AuthError &error)
{
    if (m_leftHere && !isFinal(error))
        m_doubt.failed(error, m_backend->now());
    else if (!m_tick.isActive())
        tryLater();
}

/// Another window left, perhaps this session: what the server is about to answer may be of before.
void SessionRenewal::doubt()
{
    m_leftHere = true;
    m_isDoubted = m_asking != Asking::Nothing;
    validate();
}

void SessionRenewal::answered()
{
    if (m_asking == Asking::Nothing && std::exchange(m_isDoubted, false))
        doubt();
}

/// A renewal may end the token before (contract 13d says nothing of it). So one program renews at a
/// time, and what another got meanwhile is used.
void SessionRenewal::slide()
{
    if (m_asking != Asking::Nothing)
        return;
    m_asking = Asking::ForALaterEnd;
    m_keeper.beginRenewal([this, backend = m_backend](SessionKeeper::Elsewhere found) {
        if (found != SessionKeeper::Elsewhere::Renewed && m_backend == backend &&
            m_keeper.session())
            return sendSlide();
        if (m_backend == backend)
            m_asking = Asking::Nothing;
        m_keeper.endRenewal();
        answered();
    });
}

void SessionRenewal::sendSlide()
{
    const Secret token = m_keeper.session()->accessToken;
    m_backend->slideToken(token, [this, token](const Result<backend::TokenLife> &life) {
        m_asking = Asking::Nothing;
        const auto over = qScopeGuard([this] { m_keeper.endRenewal(); });
        if (life) {
            learnExpiry(*life, token);
        } else if (!takeRefusal(life, token) && isCurrent(token) && isFinal(life.error())) {
            m_canSlide = false; // not offered here: the session lasts as long as it lasts
            schedule();
        }
        if (life || isFinal(life.error()))
            Q_EMIT prolonged();
        answered();
    });
}

void SessionRenewal::learnExpiry(const backend::TokenLife &life, const Secret &asked)
{
    if (!isCurrent(asked))
        return;
    Session session = *m_keeper.session();
    if (!life.token.isEmpty())
        session.accessToken = life.token;
    session.expiresAt = life.expiresAt;
    session.expiryGuessed = false; // asked, and no wiser: then it is as good as known
    m_seen = session.accessToken;
    if (!(session == *m_keeper.session()))
        m_keeper.renew(session);
    schedule();
}

void SessionRenewal::prolong()
{
    // A start asks first whether the session lives (resume()); the answer to that may be under way.
    if (m_asking == Asking::WhetherItLives)
        m_asking = Asking::WhetherItLivesFirst;
    else if (m_backend && m_keeper.session())
        slide();
}

void SessionRenewal::refreshAccount()
{
    m_account.begin();
}

void SessionRenewal::readAccount()
{
    if (!m_backend || !m_keeper.session())
        return;
    const Secret token = m_keeper.session()->accessToken;
    m_backend->readAccount(token, [this, token](const Result<Account> &account) {
        if (!isCurrent(token))
            return;
        if (!account) {
            if (!takeRefusal(account, token) && !isFinal(account.error()))
                m_account.failed(account.error(), m_backend->now());
            return;
        }
        m_account.done();
        const Account known = m_keeper.completed(*account);
        m_keeper.setAccount(known);
        Q_EMIT accountRefreshed(known);
    });
}

void SessionRenewal::tokenRefused(const AuthError &error, const Secret &token)
{
    const auto why = flow::whyOver(m_keeper.explained(error));
    if (!why || !isCurrent(token))
        return;
    m_isDoubted = false; // there is no doubt
    // Another program with this profile may have prolonged the session, which ended this token, or
    // have signed out.
    m_keeper.reload([this, why, token](SessionKeeper::Elsewhere found) {
        m_leftHere |= found == SessionKeeper::Elsewhere::SignedOut;
        if (found == SessionKeeper::Elsewhere::Renewed)
            validate();
        else if (isCurrent(token))
            Q_EMIT ended(trueReason(*why));
    });
}

/// The server cannot tell this computer's other window from another device.
flow::Notice SessionRenewal::trueReason(flow::Notice why)
{
    const bool leftHere = std::exchange(m_leftHere, false);
    return leftHere && why == flow::Notice::SignedOutElsewhere ? flow::Notice::SignedOut : why;
}

void SessionRenewal::revokeNext()
{
    if (!m_revoking && !m_revocation.isWaiting())
        sendRevocation();
}

void SessionRenewal::sendRevocation()
{
    if (!m_backend || m_revoking || m_keeper.unrevoked().isEmpty())
        return;
    // Another program with this profile finds no other token to go on with before it is stored.
    if (m_keeper.session() && m_keeper.isSaving())
        return;
    m_revoking = true;
    const Unrevoked next = m_keeper.unrevoked().first();
    const auto here = [this, next](const Result<Done> &result) {
        revocationAnswered(next, result, EverywhereEnd::OnlyHere);
    };
    if (!next.everywhere)
        m_backend->invalidateToken(next.token, here);
    else
        m_backend->signOutEverywhere(next.token, [this, next, here](const Result<Done> &result) {
            if (!result && isNoOperation(result.error()) && m_backend)
                m_backend->invalidateToken(next.token, here); // what that backend can end
            else
                revocationAnswered(next, result, everywhereEnd(result, next));
        });
}

void SessionRenewal::revocationAnswered(const Unrevoked &debt, const Result<Done> &result,
                                        EverywhereEnd end)
{
    m_revoking = false;
    if (!result && !isFinal(result.error())) {
        if (mayHaveHappened(result.error()))
            m_keeper.mayBeRevoked(debt.token);
        return m_revocation.failed(result.error(), m_backend->now());
    }
    m_revocation.done();
    m_keeper.revoked(debt.token);
    if (debt.everywhere && std::ranges::none_of(m_keeper.unrevoked(), &Unrevoked::everywhere))
        Q_EMIT everywhereAnswered(end);
    revokeNext();
}

} // namespace ringkey
