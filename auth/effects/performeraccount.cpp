// SPDX-License-Identifier: Apache-2.0
// What a signed-in person asks for.
#include "auth/effects/performer_p.h"

namespace ringkey {

using backend::Backend;
using backend::Call;

namespace {

/// 1205 where a password was sent: that one is wrong, and none is missing.
template <class T>
Result<T> ofProof(const Result<T> &result)
{
    constexpr int wrongPassword = 1205;
    if (result || result.error().code != wrongPassword)
        return result;
    AuthError error = result.error();
    error.kind = AuthErrorKind::WrongPassword;
    return Unexpected(error);
}

} // namespace

/// Signs in afresh, which is the only way the contract has to ask for the password again. The
/// session goes on with the new token. Where the number cannot sign in, our own service takes the
/// password with the request itself.
void Performer::prove(AttemptId attempt, const Secret &password, Then then)
{
    const Account who = sessionAccount();
    if (password.isEmpty() || !inPlace(password).isEmpty() || !who.number)
        return then(std::nullopt);
    if (!who.verified) // a code would be texted that nobody asked for
        return then(AuthError{.kind = AuthErrorKind::NumberUnverified});
    const PhoneNumber number = *who.number;
    begin(attempt, [this, number, password, then = std::move(then)](Backend &backend) {
        return backend.signIn(number, password, {},
                              [this, number, then](const Result<backend::SignInReply> &reply) {
                                  then(proven(outcome(number, reply)));
                              });
    });
}

/// Goes on with the session that the password opened, if it is the same person's.
std::optional<AuthError> Performer::proven(const Result<flow::SignInOutcome> &result)
{
    if (!result)
        return result.error();
    if (const auto *pending = std::get_if<flow::PolicyPending>(&*result)) {
        m_keeper.revokeLater(pending->token);
        return AuthError{.kind = AuthErrorKind::PolicyChanged};
    }
    const auto *session = std::get_if<Session>(&*result);
    if (!session || !m_keeper.session())
        return AuthError{.kind = AuthErrorKind::NumberUnverified};
    const Session &ours = *m_keeper.session();
    const QString &uid = session->account.uid;
    if (!uid.isEmpty() && !ours.account.uid.isEmpty() && uid != ours.account.uid) {
        m_keeper.revokeLater(session->accessToken);
        return AuthError{.kind = AuthErrorKind::NotTheService, .reached = true};
    }
    m_keeper.revokeLater(ours.accessToken);
    m_keeper.renew(*session);
    return std::nullopt;
}

Secret Performer::inPlace(const Secret &password) const
{
    const Account who = sessionAccount();
    const bool signsIn = who.number && who.verified;
    return m_info.provesInPlace() && !signsIn ? password : Secret();
}

void Performer::perform(const flow::RequestNumberChange &effect)
{
    prove(effect.attempt, effect.password, [this, effect](const std::optional<AuthError> &error) {
        if (error)
            return answer<flow::CodeSent>(effect.attempt,
                                          Result<flow::CodeTicket>(Unexpected(*error)));
        const Secret password = inPlace(effect.password);
        const auto sent = codeSent(effect.attempt, effect.number, 1);
        begin(effect.attempt, [this, effect, password, sent](Backend &backend) {
            return backend.changeNumber(token(), effect.number, password,
                                        [this, password, sent](const Result<backend::Sent> &code) {
                                            sent(password.isEmpty() ? code : ofProof(code));
                                        });
        });
    });
}

void Performer::perform(const flow::ResetVerification &effect)
{
    const auto done = codeSent(effect.attempt, effect.number, 1);
    begin(effect.attempt,
          [this, done](Backend &backend) { return backend.resetVerification(token(), done); });
}

/// The account after its number was removed; nothing where the session went with it.
flow::MaybeAccount Performer::withoutNumber(const Result<Account> &read) const
{
    if (read)
        return *read;
    // 905: the number was the last way to sign in, so the session ended with it.
    if (flow::whyOver(read.error()) || !m_keeper.session())
        return std::nullopt;
    // Nobody answers: what was known, without the number.
    Account left = m_keeper.session()->account;
    left.number.reset();
    left.verified = false;
    return left;
}

void Performer::perform(const flow::RemoveNumber &effect)
{
    using Left = Result<std::optional<Account>>;
    const auto removed = [this, effect](const Result<Done> &done) {
        // Gone already: the answer to the try before was lost.
        if (!done && done.error().kind != AuthErrorKind::NoNumber)
            return answer<flow::NumberWasRemoved>(effect.attempt, Left(Unexpected(done.error())));
        readAccount(effect.attempt, [this, effect](const Result<Account> &account) {
            m_calls.remove(effect.attempt.value);
            m_dispatch(flow::NumberWasRemoved{effect.attempt, Left(withoutNumber(account))});
        });
    };
    prove(effect.attempt, effect.password,
          [this, effect, removed](const std::optional<AuthError> &error) {
              if (error)
                  return answer<flow::NumberWasRemoved>(effect.attempt, Left(Unexpected(*error)));
              const Secret password = inPlace(effect.password);
              const auto ended = ending(SessionEnd::NumberRemoved, removed);
              begin(effect.attempt, [this, password, ended](Backend &backend) {
                  return backend.removeNumber(token(), password,
                                              [this, password, ended](const Result<Done> &done) {
                                                  ended(password.isEmpty() ? done : ofProof(done));
                                              });
              });
          });
}

void Performer::perform(const flow::ChangePassword &effect)
{
    const bool sentBefore = std::exchange(m_sentPassword, effect.password) == effect.password;
    begin(effect.attempt, [this, effect, sentBefore](Backend &backend) {
        return backend.changePassword(token(), effect.current, effect.password,
                                      [this, effect, sentBefore](const Result<Done> &done) {
                                          if (done || !mayHaveHappened(done.error()))
                                              m_sentPassword = {};
                                          const bool wrong =
                                              !done && done.error().kind ==
                                                           AuthErrorKind::WrongCurrentPassword;
                                          if (wrong && sentBefore)
                                              return wasPasswordChanged(effect, done.error());
                                          answer<flow::PasswordWasChanged>(effect.attempt, done);
                                      });
    });
}

/// The answer to the same change before was lost: the new password tells whether it counted.
void Performer::wasPasswordChanged(const flow::ChangePassword &effect, const AuthError &error)
{
    const Account who = sessionAccount();
    if (!who.number || !who.verified)
        return answer<flow::PasswordWasChanged>(effect.attempt, Result<Done>(Unexpected(error)));
    begin(effect.attempt, [this, effect, error, number = *who.number](Backend &backend) {
        return backend.signIn(
            number, effect.password, {},
            [this, effect, error, number](const Result<backend::SignInReply> &reply) {
                const auto untold = proven(outcome(number, reply));
                answer<flow::PasswordWasChanged>(effect.attempt,
                                                 untold ? Result<Done>(Unexpected(error)) : Done{});
            });
    });
}

/// For a backend that says no more than that the name is saved.
Account Performer::renamed(const QString &name) const
{
    Account account = sessionAccount();
    account.name = name;
    account.hasLastName = false;
    return account;
}

/// Where the backend has no such operation the flow is told so with RequestRefused.
void Performer::perform(const flow::EndAllSessions &effect)
{
    const auto done = [this, effect](const Result<Done> &ended) {
        const bool known = ended || !isNoOperation(ended.error());
        answer<flow::EverywhereSignedOut>(
            effect.attempt,
            known ? ended
                  : Result<Done>(Unexpected(AuthError{.kind = AuthErrorKind::RequestRefused})));
    };
    if (m_info.known && !m_info.signOutEverywhere)
        return done(Unexpected(AuthError{.kind = AuthErrorKind::RequestRefused}));
    begin(effect.attempt,
          [this, done](Backend &backend) { return backend.signOutEverywhere(token(), done); });
}

void Performer::perform(const flow::ListSessions &effect)
{
    begin(effect.attempt, [this, effect](Backend &backend) {
        return backend.listSessions(token(), [this, effect](const Result<QList<OpenSession>> &all) {
            answer<flow::SessionsListed>(effect.attempt, all);
        });
    });
}

void Performer::perform(const flow::EndSessions &effect)
{
    begin(effect.attempt, [this, effect](Backend &backend) {
        return backend.endSessions(token(), effect.id, [this, effect](const Result<Done> &done) {
            answer<flow::SessionsWereEnded>(effect.attempt, done);
        });
    });
}

void Performer::perform(const flow::ChangeName &effect)
{
    begin(effect.attempt, [this, effect](Backend &backend) {
        const auto done = [this, effect](const Result<std::optional<Account>> &saved) {
            answer<flow::NameWasChanged>(
                effect.attempt, saved.map([&](const std::optional<Account> &account) {
                    return keepingProof(account.value_or(renamed(effect.name)));
                }));
        };
        const bool hasOne = m_keeper.session() && m_keeper.session()->account.hasLastName;
        const auto lastName = hasOne ? backend::LastName::Cleared : backend::LastName::AsItIs;
        return backend.changeName(token(), effect.name, lastName, done);
    });
}

} // namespace ringkey
