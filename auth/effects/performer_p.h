// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "auth/effects/performer.h"
#include "auth/effects/whatfailed.h"

/// How the performer answers, for the files it is written in.
namespace ringkey {

/// `ended` for a request that ends the session if it is done: a lost answer, or none, leaves its
/// mark, so that the end is told for what it was.
template <class Ended>
std::function<void(const Result<Done> &)> Performer::ending(SessionEnd how, Ended ended)
{
    const SessionEnd before = m_keeper.expectedEnd();
    m_keeper.expectEnd(how);
    return [this, how, before, ended](const Result<Done> &done) {
        if (done)
            m_keeper.expectEnd(SessionEnd::Unsaid);
        else if (!mayHaveHappened(done.error()))
            m_keeper.expectEnd(flow::whyOver(done.error()) ? before : SessionEnd::Unsaid);
        ended(done);
    };
}

/// What a lock refused that a question opens goes once more, with the answers; what went with some
/// is held already.
template <class Effect, class T>
void Performer::holdIfQuestioned(const Effect &effect, const Result<T> &result)
{
    if (result || result.error().kind != AuthErrorKind::LockedByQuestion ||
        !effect.answers.isEmpty())
        return;
    m_refused = effect;
    m_questioner = m_backend;
}

/// The server cannot tell this computer's other window from another device.
inline AuthError signedOutHere(AuthError refusal)
{
    if (refusal.kind == AuthErrorKind::SessionEnded && refusal.sessionEnd == SessionEnd::Unsaid)
        refusal.sessionEnd = SessionEnd::SignedOutHere;
    return refusal;
}

/// A refused token may be one that another program with this profile has replaced: then the call is
/// made again with the one that it kept.
template <class Reply, class T>
void Performer::answer(AttemptId attempt, const Result<T> &result)
{
    if (result || !flow::whyOver(result.error()) || !m_keeper.session())
        return finish<Reply>(attempt, result);
    if (const auto started = m_calls.find(attempt.value); started != m_calls.end())
        started->giveUp = [this, attempt] {
            finish<Reply>(attempt,
                          Result<T>(Unexpected(AuthError{.kind = AuthErrorKind::Unreachable})));
        };
    m_keeper.reload([this, attempt, result](SessionKeeper::Elsewhere found) {
        const auto started = m_calls.constFind(attempt.value);
        if (started == m_calls.constEnd() || !started->giveUp)
            return; // cancelled or answered meanwhile
        // It may have been taken over before the answer came, too.
        if (m_keeper.session() && !(token() == started->token))
            begin(attempt, Begin(started->again));
        else if (found == SessionKeeper::Elsewhere::SignedOut)
            finish<Reply>(attempt, Result<T>(Unexpected(signedOutHere(result.error()))));
        else
            finish<Reply>(attempt, result);
    });
}

template <class Reply, class T>
void Performer::finish(AttemptId attempt, const Result<T> &result)
{
    m_calls.remove(attempt.value);
    if (result || !flow::whyOver(result.error()))
        return m_dispatch(Reply{attempt, result});
    const AuthError error = m_keeper.explained(result.error());
    Q_EMIT tokenRefused(error, token());
    m_dispatch(Reply{attempt, Result<T>(Unexpected(error))});
}

} // namespace ringkey
