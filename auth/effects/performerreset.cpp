// SPDX-License-Identifier: Apache-2.0
// A new password by code, then signed in with it. Where the answer to the first is lost nobody
// repeats it: whether it counted, the new password itself tells.
#include "auth/effects/performer_p.h"
#include "auth/effects/sessionof.h"

namespace ringkey {

using backend::Backend;
using backend::Call;

namespace {

/// With less left of the time a person waits, nothing new is begun.
constexpr std::chrono::milliseconds worthTrying{1000};

bool isOfTheCode(AuthErrorKind kind)
{
    return kind == AuthErrorKind::WrongCode || kind == AuthErrorKind::CodeUsed ||
           kind == AuthErrorKind::CodeExpired || kind == AuthErrorKind::CodeSpent;
}

/// Whether the new password may be in force all the same. `sentBefore`: it was sent before, and the
/// answer was lost; of a code that is used some backends say only that it is wrong.
bool mayBeSaved(const AuthError &error, bool sentBefore)
{
    return mayHaveHappened(error) || error.kind == AuthErrorKind::CodeUsed ||
           (sentBefore && isOfTheCode(error.kind));
}

} // namespace

void Performer::perform(const flow::ResetPassword &effect)
{
    const bool sentBefore = std::exchange(m_sentPassword, effect.password) == effect.password;
    const auto opened = [this, effect](const Session &session) {
        m_sentPassword = {};
        answer<flow::PasswordWasReset>(
            effect.attempt,
            sessionOf(effect.number, Result<Session>(session)).map([&](Session own) {
                return std::optional(fresh(std::move(own), effect.number));
            }));
    };
    begin(effect.attempt, [this, effect, sentBefore, opened](Backend &backend) {
        const auto giveUp = std::chrono::steady_clock::now() + backend::Limits::whole;
        const auto done = [this, effect, sentBefore, opened, giveUp,
                           asked = &backend](const Result<std::optional<Session>> &reset) {
            if (reset && *reset)
                return opened(**reset);
            if (reset)
                return signInAfterReset(effect, {}, backend::Limits::whole);
            const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(
                giveUp - std::chrono::steady_clock::now());
            // Another backend is none of this password's business.
            const bool goesOn = m_backend == asked && left >= worthTrying;
            if (goesOn && mayBeSaved(reset.error(), sentBefore))
                return signInAfterReset(effect, reset.error(), left);
            if (!mayHaveHappened(reset.error()))
                m_sentPassword = {};
            holdIfQuestioned(effect, reset);
            answer<flow::PasswordWasReset>(effect.attempt, reset);
        };
        return backend.resetPassword(effect.number, effect.code, effect.password, done,
                                     effect.answers);
    });
}

/// Where the password is saved, a refusal here is no failure of the reset. With `doubt` that is
/// what signing in finds out; where it does not, the doubt is what is true.
void Performer::signInAfterReset(const flow::ResetPassword &effect,
                                 const std::optional<AuthError> &doubt,
                                 std::chrono::milliseconds left)
{
    const auto done = [this, effect, doubt](const Result<backend::SignInReply> &reply) {
        using Maybe = Result<std::optional<Session>>;
        const Result<flow::SignInOutcome> result = outcome(effect.number, reply);
        const auto *session = result ? std::get_if<Session>(&*result) : nullptr;
        // Whatever else is asked for then, the password was right.
        const bool saved = !doubt || result || result.error().kind == AuthErrorKind::SecondFactor;
        if (!doubt)
            m_tries.reset();
        if (saved || !isOfTheWay(result.error().kind))
            m_sentPassword = {};
        if (session)
            return answer<flow::PasswordWasReset>(effect.attempt, Maybe(*session));
        answer<flow::PasswordWasReset>(effect.attempt,
                                       saved ? Maybe(std::nullopt) : Maybe(Unexpected(*doubt)));
    };
    begin(effect.attempt, [effect, done, left](Backend &backend) {
        Call *call = backend.signIn(effect.number, effect.password, {}, done);
        QTimer::singleShot(left, call, [call] { call->abandon(AuthErrorKind::TimedOut); });
        return call;
    });
}

} // namespace ringkey
