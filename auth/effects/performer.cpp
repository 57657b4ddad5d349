// SPDX-License-Identifier: Apache-2.0
#include "auth/effects/performer.h"

#include "auth/effects/performer_p.h"
#include "auth/effects/sessionof.h"

namespace ringkey {

using backend::Backend;
using backend::Call;

namespace {

/// The contract has no default for the pause between two texts (section 14).
constexpr std::chrono::seconds assumedPause{30};

/// What a person is told about a code on its way: the backend's word where it gave one, else what
/// /ciam/appinfo or the contract assumes, marked as an estimate.
flow::CodeTicket toTicket(const PhoneNumber &number, const backend::Sent &sent,
                          const BackendInfo &info, const QDateTime &now, int send)
{
    // A wait without a life is told of a code from before (1066 of our own service).
    const bool isNew = sent.life || !sent.resendIn;
    const auto pause = sent.resendIn.value_or(assumedPause);
    return {.number = number,
            .length = sent.length.value_or(info.codeLength),
            .alphabet = sent.alphabet.value_or(info.codeAlphabet),
            .sentAt = isNew ? now : QDateTime(),
            .expiresAt =
                isNew ? now.addSecs(sent.life.value_or(info.codeLife).count()) : QDateTime(),
            .resendAllowedAt = pause.count() > 0 ? now.addSecs(pause.count()) : QDateTime(),
            .sends = send,
            .estimated = !sent.life || !sent.resendIn,
            .olderCodeWorks = info.olderCodeWorks,
            .earlier = sent.earlier};
}

/// 1120 says that the token is invalid or the number proven (contract section 8): which of both the
/// account tells.
AuthError endOr(const AuthError &error, const Result<Account> &read)
{
    return !read && flow::whyOver(read.error()) ? read.error() : error;
}

} // namespace

Performer::Performer(SessionKeeper &keeper, Now now, Dispatch dispatch, QObject *parent)
    : QObject(parent)
    , m_keeper(keeper)
    , m_now(std::move(now))
    , m_dispatch(std::move(dispatch))
{
    m_waitingTooLong.setSingleShot(true);
    connect(&m_waitingTooLong, &QTimer::timeout, this, &Performer::giveUpWaiting);
}

void Performer::connectTo(Backend *backend)
{
    m_backend = backend;
    const auto calls = std::exchange(m_calls, {});
    for (const Started &started : calls) {
        if (started.call)
            started.call->abandon(AuthErrorKind::Unreachable);
        else if (started.giveUp)
            started.giveUp();
    }
    if (!backend)
        return;
    m_waitingTooLong.stop();
    const auto waiting = std::exchange(m_waiting, {});
    for (const auto &[attempt, call] : waiting)
        begin({attempt}, call);
}

void Performer::begin(AttemptId attempt, Begin call)
{
    if (m_backend) {
        m_calls[attempt.value] = {call(*m_backend), call, token(), {}};
        return;
    }
    m_waiting[attempt.value] = std::move(call);
    m_waitingTooLong.start(backend::Limits::whole);
}

/// A bundled service that never comes up: a person must not wait for ever.
void Performer::giveUpWaiting()
{
    Backend nowhere({}, {}, m_now);
    const auto waiting = std::exchange(m_waiting, {});
    for (const auto &[attempt, call] : waiting)
        call(nowhere)->abandon(AuthErrorKind::Unreachable);
    Q_EMIT gaveUpWaiting();
}

void Performer::perform(const flow::CancelAttempt &effect)
{
    m_waiting.erase(effect.attempt.value);
    if (const QPointer<Call> call = m_calls.take(effect.attempt.value).call)
        call->cancel();
    const auto isGivenUp = [&](const auto &refused) { return refused.attempt == effect.attempt; };
    if (m_refused && std::visit(isGivenUp, *m_refused)) // sooner than its refusal was told
        m_refused.reset();
}

backend::Reply<backend::Sent> Performer::codeSent(AttemptId attempt, const PhoneNumber &number,
                                                  int send)
{
    return [this, attempt, number, send](const Result<backend::Sent> &sent) {
        const auto ticket = sent.map([&](const backend::Sent &code) {
            return toTicket(number, code, m_info, m_now(), send);
        });
        answer<flow::CodeSent>(attempt, ticket.map_error(ofCode));
    };
}

backend::Reply<backend::CodeReply> Performer::sessionOpened(AttemptId attempt,
                                                            const PhoneNumber &number)
{
    using Outcome = Result<flow::CodeOutcome>;
    return [this, attempt, number](const Result<backend::CodeReply> &reply) {
        answer<flow::CodeVerified>(attempt, reply.and_then([&](const backend::CodeReply &opened) {
            if (const auto *policy = std::get_if<backend::PolicyToken>(&opened))
                return Outcome(flow::PolicyPending{policy->token});
            return sessionOf(number, std::get<Session>(opened)).map([&](const Session &session) {
                return flow::CodeOutcome(fresh(session, number));
            });
        }));
    };
}

Secret Performer::token() const
{
    return m_keeper.session() ? m_keeper.session()->accessToken : Secret();
}

Account Performer::sessionAccount() const
{
    return m_keeper.session() ? m_keeper.session()->account : Account();
}

Session Performer::fresh(Session session, const PhoneNumber &number) const
{
    session.account.provenAt = m_now();
    const bool silent = !session.account.number && session.account.numberAsGiven.isEmpty();
    if (silent) // a reply without a Profile
        session.account.verified = true;
    if (silent || isWrittenLike(session.account, number))
        session.account.number = number;
    return session;
}

Account Performer::keepingProof(const Account &account) const
{
    const Account known = m_keeper.completed(account);
    m_keeper.setAccount(known);
    return known;
}

/// Of an account whose number the backend writes in its own way (contract 12.1) it is the one that
/// was typed.
Account Performer::withTyped(const Account &read, const PhoneNumber &number) const
{
    if (read.number || !isWrittenLike(read, number))
        return read;
    Account known = read;
    known.number = number;
    return keepingProof(known);
}

void Performer::readAccount(AttemptId attempt, std::function<void(const Result<Account> &)> done)
{
    begin(attempt, [this, done = std::move(done)](Backend &backend) {
        return backend.readAccount(token(), [this, done](const Result<Account> &account) {
            done(account.map([this](const Account &read) { return keepingProof(read); }));
        });
    });
}

Result<flow::SignInOutcome> Performer::outcome(const PhoneNumber &number,
                                               Result<backend::SignInReply> reply)
{
    if (!reply) {
        m_tries.complete(reply.error(), number.e164(), m_info, m_now());
        return Unexpected(reply.error());
    }
    m_tries.reset();
    if (const auto *session = std::get_if<Session>(&*reply))
        return sessionOf(number, Result<Session>(*session)).map([&](const Session &opened) {
            return flow::SignInOutcome(fresh(opened, number));
        });
    if (const auto *unverified = std::get_if<backend::Unverified>(&*reply))
        return flow::SignInOutcome(toTicket(number, unverified->sent, m_info, m_now(), 1));
    return flow::SignInOutcome(flow::PolicyPending{std::get<backend::PolicyToken>(*reply).token});
}

void Performer::perform(const flow::SignInWithPassword &effect)
{
    begin(effect.attempt, [this, effect](Backend &backend) {
        return backend.signIn(effect.number, effect.password, effect.answers,
                              [this, effect](const Result<backend::SignInReply> &reply) {
                                  answer<flow::PasswordChecked>(effect.attempt,
                                                                outcome(effect.number, reply));
                              });
    });
}

void Performer::perform(const flow::Register &effect)
{
    auto done = [this, effect](const Result<backend::RegistrationReply> &reply) {
        answer<flow::Registered>(
            effect.attempt,
            reply.map_error(ofCode).and_then([&](const backend::RegistrationReply &registered) {
                if (const auto *session = std::get_if<Session>(&registered))
                    return sessionOf(effect.number, *session).map([&](const Session &opened) {
                        return flow::RegisterOutcome(fresh(opened, effect.number));
                    });
                return Result<flow::RegisterOutcome>(toTicket(
                    effect.number, std::get<backend::Sent>(registered), m_info, m_now(), 1));
            }));
    };
    begin(effect.attempt, [effect, done](Backend &backend) {
        return backend.registerAccount({.name = effect.name,
                                        .number = effect.number,
                                        .password = effect.password,
                                        .acceptsPolicy = effect.policyAccepted},
                                       done);
    });
}

/// Nothing is left to verify: the answer to the proof before was lost. The flow is told first what
/// the account is now.
void Performer::codeIsPointless(const flow::SendCode &effect, const AuthError &error)
{
    readAccount(effect.attempt, [this, effect, error](const Result<Account> &read) {
        if (read)
            m_dispatch(flow::AccountRefreshed{*read});
        answer<flow::CodeSent>(effect.attempt,
                               Result<flow::CodeTicket>(Unexpected(endOr(error, read))));
    });
}

void Performer::perform(const flow::SendCode &effect)
{
    const auto done = codeSent(effect.attempt, effect.number, effect.send);
    const auto doneByToken = [this, effect, done](const Result<backend::Sent> &sent) {
        if (!sent && sent.error().kind == AuthErrorKind::AlreadyVerified)
            codeIsPointless(effect, sent.error());
        else
            done(sent);
    };
    begin(effect.attempt, [this, effect, done, doneByToken](Backend &backend) -> Call * {
        switch (effect.purpose) {
        case flow::CodePurpose::Registration:
            return backend.resendCode(effect.number, effect.channel, done);
        case flow::CodePurpose::SignIn:
            return backend.sendSignInCode(effect.number, effect.channel, done);
        case flow::CodePurpose::ChangeNumber:
        case flow::CodePurpose::VerifyNumber:
            return backend.resendCodeByToken(token(), effect.number, effect.channel, doneByToken);
        case flow::CodePurpose::DeleteAccount:
            return backend.sendDeletionCode(token(), done);
        case flow::CodePurpose::NewPassword:
            return backend.sendPasswordCode(effect.number, effect.channel, done);
        }
        return nullptr;
    });
}

void Performer::perform(const flow::SendPasswordCode &effect)
{
    const auto done = codeSent(effect.attempt, effect.number, effect.send);
    begin(effect.attempt, [effect, done](Backend &backend) {
        return backend.sendPasswordCode(effect.number, effect.channel, done);
    });
}

/// Op 9 proves the number; what the account is now is read afterwards. Where that fails the number
/// is proven all the same.
void Performer::provenNumber(const flow::VerifyCode &effect)
{
    readAccount(effect.attempt, [this, effect](const Result<Account> &read) {
        Account account = sessionAccount();
        account.number = effect.number;
        account.numberAsGiven.clear();
        account.verified = true;
        answer<flow::CodeVerified>(
            effect.attempt, Result<flow::CodeOutcome>(flow::CodeOutcome(
                                read ? withTyped(*read, effect.number) : keepingProof(account))));
    });
}

/// The answer to the proof before was lost: what the account is now tells whether it counted. Where
/// it did not, the number that is verified is the older one, and no change waits for this code.
void Performer::numberAlreadyProven(const flow::VerifyCode &effect, const AuthError &error)
{
    readAccount(effect.attempt, [this, effect, error](const Result<Account> &read) {
        using Outcome = Result<flow::CodeOutcome>;
        const Account now = read ? withTyped(*read, effect.number) : Account();
        AuthError refused = endOr(error, read);
        if (read && effect.purpose == flow::CodePurpose::ChangeNumber)
            refused.kind = AuthErrorKind::CodeSpent;
        answer<flow::CodeVerified>(effect.attempt, now.verified && now.number == effect.number
                                                       ? Outcome(flow::CodeOutcome(now))
                                                       : Outcome(Unexpected(refused)));
    });
}

void Performer::perform(const flow::VerifyCode &effect)
{
    const auto opened = [this, effect, done = sessionOpened(effect.attempt, effect.number)](
                            const Result<backend::CodeReply> &reply) {
        holdIfQuestioned(effect, reply);
        done(reply);
    };
    const auto proven = [this, effect](const Result<Done> &done) {
        if (done)
            provenNumber(effect);
        else if (done.error().kind == AuthErrorKind::AlreadyVerified)
            numberAlreadyProven(effect, done.error());
        else
            answer<flow::CodeVerified>(effect.attempt,
                                       Result<flow::CodeOutcome>(Unexpected(done.error())));
    };
    const auto deleted = [this, effect](const Result<Done> &done) {
        answer<flow::CodeVerified>(effect.attempt,
                                   done.map([](Done) { return flow::CodeOutcome(Done{}); }));
    };
    const bool deletes = effect.purpose == flow::CodePurpose::DeleteAccount;
    const auto ended = deletes ? ending(SessionEnd::AccountDeleted, deleted) : nullptr;
    begin(effect.attempt, [this, effect, opened, proven, ended](Backend &backend) -> Call * {
        switch (effect.purpose) {
        case flow::CodePurpose::Registration:
            return backend.verifyNumber(effect.number, effect.code, opened, effect.answers);
        case flow::CodePurpose::SignIn:
            return backend.verifySignInCode(effect.number, effect.code, opened, effect.answers);
        case flow::CodePurpose::ChangeNumber:
        case flow::CodePurpose::VerifyNumber:
            return backend.verifyCodeByToken(token(), effect.code, proven);
        case flow::CodePurpose::DeleteAccount:
            return backend.deleteAccount(token(), effect.code, ended);
        case flow::CodePurpose::NewPassword: // taken together with the password, by op 7
            return nullptr;
        }
        return nullptr;
    });
}

} // namespace ringkey
