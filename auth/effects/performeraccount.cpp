// SPDX-License-Identifier: Apache-2.0
// What a signed-in person asks for.
#include "auth/effects/performer.h"

namespace ringkey {

using backend::Backend;
using backend::Call;

/// Signs in afresh, which is the only way the contract has to ask for the password again. The
/// session goes on with the new token.
void Performer::prove(AttemptId attempt, const PhoneNumber &number, const Secret &password,
                      Then then)
{
    if (password.isEmpty())
        return then(std::nullopt);
    begin(attempt, [this, number, password, then = std::move(then)](Backend &backend) {
        return backend.signIn(number, password, {},
                              [this, number, then](const Result<backend::SignInReply> &reply) {
                                  const Result<flow::SignInOutcome> result = outcome(number, reply);
                                  if (!result)
                                      return then(result.error());
                                  const auto *session = std::get_if<Session>(&*result);
                                  if (!session || !m_keeper.session()) {
                                      AuthError error;
                                      error.kind = std::holds_alternative<flow::CodeTicket>(*result)
                                                       ? AuthErrorKind::NumberUnverified
                                                       : AuthErrorKind::PolicyChanged;
                                      return then(error);
                                  }
                                  m_keeper.revokeLater(m_keeper.session()->accessToken);
                                  m_keeper.renew(*session);
                                  then(std::nullopt);
                              });
    });
}

void Performer::perform(const flow::RequestNumberChange &effect)
{
    prove(effect.attempt, effect.current, effect.password,
          [this, effect](const std::optional<AuthError> &error) {
              if (error)
                  return answer<flow::CodeSent>(effect.attempt,
                                                Result<flow::CodeTicket>(Unexpected(*error)));
              begin(effect.attempt, [this, effect](Backend &backend) {
                  return backend.changeNumber(token(), effect.number,
                                              codeSent(effect.attempt, effect.number, 1));
              });
          });
}

void Performer::perform(const flow::ResetVerification &effect)
{
    const auto done = codeSent(effect.attempt, effect.number, 1);
    begin(effect.attempt,
          [this, done](Backend &backend) { return backend.resetVerification(token(), done); });
}

/// Who is left after the number is gone.
flow::MaybeAccount Performer::withoutNumber(const Result<Account> &read) const
{
    if (read)
        return *read;
    // 905 here: with the number went the last way to sign in, and the session with it.
    if (flow::whyOver(read.error()) || !m_keeper.session())
        return std::nullopt;
    // Not told, because nobody answers: what is known but for the number.
    Account left = m_keeper.session()->account;
    left.number.reset();
    left.verified = false;
    return left;
}

void Performer::perform(const flow::RemoveNumber &effect)
{
    using Left = Result<std::optional<Account>>;
    const auto removed = [this, effect](const Result<Done> &done) {
        if (!done)
            return answer<flow::NumberWasRemoved>(effect.attempt, Left(Unexpected(done.error())));
        readAccount(effect.attempt, [this, effect](const Result<Account> &account) {
            m_calls.remove(effect.attempt.value);
            m_dispatch(flow::NumberWasRemoved{effect.attempt, Left(withoutNumber(account))});
        });
    };
    prove(effect.attempt, effect.number, effect.password,
          [this, effect, removed](const std::optional<AuthError> &error) {
              if (error)
                  return answer<flow::NumberWasRemoved>(effect.attempt, Left(Unexpected(*error)));
              begin(effect.attempt, [this, removed](Backend &backend) {
                  return backend.removeNumber(token(), removed);
              });
          });
}

void Performer::perform(const flow::ChangePassword &effect)
{
    begin(effect.attempt, [this, effect](Backend &backend) {
        return backend.changePassword(token(), effect.current, effect.password,
                                      [this, effect](const Result<Done> &done) {
                                          answer<flow::PasswordWasChanged>(effect.attempt, done);
                                      });
    });
}

/// For a backend that says no more than that the name is saved.
Account Performer::renamed(const QString &name) const
{
    Account account = m_keeper.session() ? m_keeper.session()->account : Account();
    account.name = name;
    account.hasLastName = false;
    return account;
}

void Performer::perform(const flow::EndAllSessions &effect)
{
    begin(effect.attempt, [this, effect](Backend &backend) {
        return backend.signOutEverywhere(token(), [this, effect](const Result<Done> &done) {
            answer<flow::EverywhereSignedOut>(effect.attempt, done);
        });
    });
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
        const bool clearLastName = m_keeper.session() && m_keeper.session()->account.hasLastName;
        return backend.changeName(token(), effect.name, clearLastName, done);
    });
}

} // namespace ringkey
