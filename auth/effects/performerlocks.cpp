// SPDX-License-Identifier: Apache-2.0
// What a backend puts between the password and the session.
#include "auth/effects/performer_p.h"

namespace ringkey {

using backend::Backend;
using backend::Call;

namespace {

/// 1195: there is no policy (any more); 1222: it was accepted already (contract section 8).
bool isNothingToAccept(const AuthError &error)
{
    return error.code == 1195 || error.code == 1222;
}

} // namespace

void Performer::perform(const flow::FetchQuestions &effect)
{
    auto done = [this, effect](const Result<QList<backend::Question>> &reply) {
        answer<flow::QuestionsFetched>(effect.attempt, reply.map([](const auto &questions) {
            QList<flow::SecurityQuestion> list;
            for (const backend::Question &question : questions)
                list.append({question.id, question.text});
            return list;
        }));
    };
    begin(effect.attempt,
          [effect, done](Backend &backend) { return backend.questions(effect.number, done); });
}

/// Nothing is asked without what was refused: the question was. Another backend knows nothing of
/// the code, and the password is none of its business.
void Performer::perform(const flow::RepeatWithAnswers &effect)
{
    if (!m_refused)
        return;
    const bool isAnothers = !m_questioner || m_questioner != m_backend;
    const AuthError spent{.kind = AuthErrorKind::CodeSpent};
    std::visit(
        [&]<class Effect>(Effect once) {
            using Reply = std::conditional_t<std::is_same_v<Effect, flow::VerifyCode>,
                                             flow::CodeVerified, flow::PasswordWasReset>;
            once.attempt = effect.attempt;
            once.answers = effect.answers;
            if (isAnothers)
                m_dispatch(Reply{effect.attempt, Unexpected(spent)});
            else
                perform(once);
        },
        Questioned(*m_refused));
}

void Performer::perform(const flow::ForgetRefused &)
{
    m_refused.reset();
}

void Performer::perform(const flow::HoldPolicyToken &effect)
{
    m_policyToken = effect.token;
}

/// The pending token becomes the session's once the policy is accepted (contract section 7). It may
/// have been before, where the answer to that was lost, and there may be none to accept any more.
void Performer::perform(const flow::AcceptPolicy &effect)
{
    if (m_policyToken.isEmpty())
        return acceptSignedIn(effect.attempt);
    const auto taken = [this, effect](const Result<Account> &account) {
        if (account)
            return consented(effect.attempt, *account);
        m_calls.remove(effect.attempt.value);
        m_dispatch(flow::ConsentSaved{effect.attempt, Unexpected(account.error())});
    };
    begin(effect.attempt, [this, effect, taken](Backend &backend) {
        return backend.acceptPolicy(m_policyToken,
                                    [this, effect, taken](const Result<Account> &account) {
                                        if (account || !isNothingToAccept(account.error()))
                                            return taken(account);
                                        begin(effect.attempt, [this, taken](Backend &again) {
                                            return again.readAccount(m_policyToken, taken);
                                        });
                                    });
    });
}

/// With the token of the session, which goes on whatever comes.
void Performer::acceptSignedIn(AttemptId attempt)
{
    begin(attempt, [this, attempt](Backend &backend) {
        return backend.acceptPolicy(token(), [this, attempt](const Result<Account> &account) {
            using Saved = Result<Session>;
            if (!account && !isNothingToAccept(account.error()))
                return answer<flow::ConsentSaved>(attempt, Saved(Unexpected(account.error())));
            Session session = m_keeper.session().value_or(Session());
            if (account)
                session.account = keepingProof(*account);
            answer<flow::ConsentSaved>(attempt, Saved(session));
        });
    });
}

void Performer::consented(AttemptId attempt, const Account &account)
{
    begin(attempt, [this, attempt, account, pending = m_policyToken](Backend &backend) {
        return backend.validateToken(pending, [this, attempt, pending,
                                               account](const Result<backend::TokenLife> &life) {
            m_calls.remove(attempt.value);
            Account proven = account;
            proven.provenAt = m_now();
            m_dispatch(flow::ConsentSaved{attempt, life.map([&](const backend::TokenLife &known) {
                                              const bool another = !known.token.isEmpty();
                                              return Session{another ? known.token : pending,
                                                             known.expiresAt, known.guessed,
                                                             proven};
                                          })});
        });
    });
}

} // namespace ringkey
