// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "auth/backend/backend.h"
#include "auth/effects/triescounter.h"
#include "auth/flow/effects.h"
#include "auth/flow/queries.h"
#include "auth/session/sessionkeeper.h"

#include <QHash>
#include <QPointer>
#include <QTimer>
#include <map>

namespace ringkey {

/// Performs the effects that ask the backend something, and answers each with one reply event.
///
/// Before a backend is known they wait, as long as a call may take. What takes two calls (reset and
/// sign in, prove and change) is one effect here: to the flow, and to the person, it is one step.
class Performer : public QObject
{
    Q_OBJECT

public:
    using Now = std::function<QDateTime()>;
    using Dispatch = std::function<void(const flow::Event &)>;

    Performer(SessionKeeper &keeper, Now now, Dispatch dispatch, QObject *parent = nullptr);

    /// The calls under way of another backend are answered with Unreachable first. May be null.
    void connectTo(backend::Backend *backend);
    void setInfo(const BackendInfo &info) { m_info = info; }
    /// A session began or ended: which password was sent before it is nobody's question any more.
    void forgetPassword() { m_sentPassword = {}; }

    void perform(const flow::SignInWithPassword &effect);
    void perform(const flow::Register &effect);
    void perform(const flow::SendCode &effect);
    void perform(const flow::SendPasswordCode &effect);
    void perform(const flow::VerifyCode &effect);
    void perform(const flow::ResetPassword &effect);
    void perform(const flow::RepeatWithAnswers &effect);
    void perform(const flow::ForgetRefused &effect);
    void perform(const flow::FetchQuestions &effect);
    void perform(const flow::HoldPolicyToken &effect);
    void perform(const flow::AcceptPolicy &effect);
    void perform(const flow::RequestNumberChange &effect);
    void perform(const flow::ResetVerification &effect);
    void perform(const flow::RemoveNumber &effect);
    void perform(const flow::ChangePassword &effect);
    void perform(const flow::ChangeName &effect);
    void perform(const flow::EndAllSessions &effect);
    void perform(const flow::ListSessions &effect);
    void perform(const flow::EndSessions &effect);
    void perform(const flow::CancelAttempt &effect);

Q_SIGNALS:
    /// Who waited for the first backend was told that there is none.
    void gaveUpWaiting();
    void tokenRefused(const ringkey::AuthError &error, const ringkey::Secret &token);

private:
    using Begin = std::function<backend::Call *(backend::Backend &)>;
    struct Started
    {
        QPointer<backend::Call> call;
        Begin again;
        Secret token; ///< of the session when it started
        /// Set while a refusal of the token is looked into, after the call ended: answers at once.
        std::function<void()> giveUp = {};
    };

    void begin(AttemptId attempt, Begin call);
    void giveUpWaiting();
    template <class Reply, class T>
    void answer(AttemptId attempt, const Result<T> &result);
    template <class Reply, class T>
    void finish(AttemptId attempt, const Result<T> &result);
    backend::Reply<backend::Sent> codeSent(AttemptId attempt, const PhoneNumber &number, int send);
    backend::Reply<backend::CodeReply> sessionOpened(AttemptId attempt, const PhoneNumber &number);
    using Then = std::function<void(const std::optional<AuthError> &)>;
    void prove(AttemptId attempt, const Secret &password, Then then);
    std::optional<AuthError> proven(const Result<flow::SignInOutcome> &result);
    Secret inPlace(const Secret &password) const;
    template <class Effect, class T>
    void holdIfQuestioned(const Effect &effect, const Result<T> &result);
    template <class Ended>
    std::function<void(const Result<Done> &)> ending(SessionEnd how, Ended ended);
    void wasPasswordChanged(const flow::ChangePassword &effect, const AuthError &error);
    void readAccount(AttemptId attempt, std::function<void(const Result<Account> &)> done);
    void signInAfterReset(const flow::ResetPassword &effect, const std::optional<AuthError> &doubt,
                          std::chrono::milliseconds left);
    Result<flow::SignInOutcome> outcome(const PhoneNumber &number,
                                        Result<backend::SignInReply> reply);
    void acceptSignedIn(AttemptId attempt);
    void consented(AttemptId attempt, const Account &account);
    void provenNumber(const flow::VerifyCode &effect);
    void numberAlreadyProven(const flow::VerifyCode &effect, const AuthError &error);
    void codeIsPointless(const flow::SendCode &effect, const AuthError &error);
    Session fresh(Session session, const PhoneNumber &number) const;
    Account withTyped(const Account &read, const PhoneNumber &number) const;
    Account keepingProof(const Account &account) const;
    Account renamed(const QString &name) const;
    flow::MaybeAccount withoutNumber(const Result<Account> &read) const;
    Secret token() const;
    Account sessionAccount() const;

    SessionKeeper &m_keeper;
    Now m_now;
    Dispatch m_dispatch;
    backend::Backend *m_backend = nullptr;
    BackendInfo m_info;
    TriesCounter m_tries;
    Secret m_policyToken;
    using Questioned = std::variant<flow::VerifyCode, flow::ResetPassword>;
    std::optional<Questioned> m_refused;     ///< by the lock of a question that is being answered
    QPointer<backend::Backend> m_questioner; ///< whose lock that is
    Secret m_sentPassword; ///< the new one of a change or reset that may have happened
    QHash<std::uint64_t, Started> m_calls;
    std::map<std::uint64_t, Begin> m_waiting;
    QTimer m_waitingTooLong;
};

} // namespace ringkey
