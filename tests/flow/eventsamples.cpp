// SPDX-License-Identifier: Apache-2.0
#include "auth/flow/enumname.h"
#include "auth/flow/names.h"
#include "tests/flow/samples.h"

namespace ringkey::flow::samples {

using namespace Qt::StringLiterals;

namespace {

Secret secret(const char *what)
{
    QByteArray text = samples::canary;
    return Secret::take(std::move(text.append('-').append(what)));
}

QList<Act> acts(AttemptId fresh)
{
    return {SignInSubmitted{fresh, number(), secret("password")},
            PasswordSubmitted{fresh, secret("password")},
            CodeInsteadChosen{fresh, number()},
            NotMeChosen{},
            CreateAccountChosen{number()},
            SignInChosen{number()},
            ForgotPasswordChosen{number()},
            RegistrationSubmitted{fresh, u"Ada"_s, number(), secret("password"), true},
            CodeSubmitted{fresh, secret("code")},
            ResendChosen{fresh},
            CodeInHandChosen{},
            OtherNumberChosen{},
            ResetRequested{fresh, number()},
            NewPasswordSubmitted{fresh, secret("code"), secret("password")},
            AnswerSubmitted{fresh, {{u"q1"_s, secret("answer")}}, secret("password")},
            PolicyAccepted{fresh},
            BackChosen{},
            SignOutChosen{},
            SignOutEverywhereChosen{},
            SignOutEverywhereConfirmed{fresh},
            ChangeNumberChosen{},
            NewNumberSubmitted{fresh, otherNumber(), secret("password")},
            VerifyAgainChosen{},
            VerifyAgainConfirmed{fresh},
            VerifyNowChosen{fresh},
            RemoveNumberChosen{},
            RemovalConfirmed{fresh, secret("password")},
            ChangePasswordChosen{},
            PasswordChangeSubmitted{fresh, secret("password"), secret("password")},
            ChangeNameChosen{},
            NameSubmitted{fresh, u"Ada L."_s},
            SessionsChosen{fresh},
            SessionEndChosen{fresh, u"s2"_s},
            OtherSessionsEndChosen{fresh},
            DeleteAccountChosen{},
            DeletionConfirmed{fresh},
            KeychainRetryChosen{fresh}};
}

class Events
{
public:
    explicit Events(AttemptId reply)
        : m_reply(reply)
    {
    }

    void add(const Event &event, const QString &variant = {})
    {
        const QString name = eventName(event);
        all.append({variant.isEmpty() ? name : name + u'/' + variant, event});
    }
    template <class Reply>
    void addErrors()
    {
        for (const AuthError &error : errors())
            add(Reply{m_reply, Unexpected(error)}, enumName(error.kind));
    }
    template <class Reply, class Value>
    void addReply(const Value &value, const QString &variant)
    {
        add(Reply{m_reply, value}, variant);
    }

    QList<NamedEvent> all;

private:
    AttemptId m_reply;
};

void addRestored(Events &events, AttemptId reply)
{
    const auto add = [&](const Found &found, const QString &variant) {
        events.add(Restored{reply, found}, variant);
    };
    const EnteringCode code{.ticket = ticket(number()), .name = u"Ada"_s};
    const ChangingNumber changing{account(), Storage::Checking, otherNumber()};
    add({.storage = Storage::Keychain}, u"nothing"_s);
    add({.storage = Storage::Missing}, u"no keychain"_s);
    add({.storage = Storage::Locked}, u"keychain locked"_s);
    add({.storage = Storage::Frozen}, u"keychain frozen"_s);
    add({.session = session(), .storage = Storage::Keychain}, u"session"_s);
    add({.session = session(), .state = changing, .storage = Storage::Keychain},
        u"session and its page"_s);
    add({.session = session(), .state = code, .storage = Storage::Keychain},
        u"session and another page"_s);
    add({.known = account(), .why = Notice::SessionExpired, .storage = Storage::Keychain},
        u"session expired"_s);
    add({.state = code, .storage = Storage::Keychain}, u"page"_s);
    add({.known = account(), .state = changing, .storage = Storage::Keychain},
        u"page without its session"_s);
}

void addReplies(Events &events)
{
    events.addReply<PasswordChecked>(SignInOutcome{session()}, u"session"_s);
    events.addReply<PasswordChecked>(SignInOutcome{ticket(number())}, u"code sent"_s);
    events.addReply<PasswordChecked>(SignInOutcome{PolicyPending{secret("token")}}, u"policy"_s);
    events.addErrors<PasswordChecked>();
    events.addReply<Registered>(RegisterOutcome{ticket(number())}, u"code sent"_s);
    events.addReply<Registered>(RegisterOutcome{session()}, u"session"_s);
    events.addErrors<Registered>();
    events.addReply<CodeSent>(ticket(number()), u"sent"_s);
    events.addErrors<CodeSent>();
    events.addReply<CodeVerified>(CodeOutcome{session()}, u"session"_s);
    events.addReply<CodeVerified>(CodeOutcome{account()}, u"account"_s);
    events.addReply<CodeVerified>(CodeOutcome{Done{}}, u"done"_s);
    events.addReply<CodeVerified>(CodeOutcome{PolicyPending{secret("token")}}, u"policy"_s);
    events.addErrors<CodeVerified>();
    events.addReply<PasswordWasReset>(std::optional(session()), u"session"_s);
    events.addReply<PasswordWasReset>(std::optional<Session>{}, u"no session"_s);
    events.addErrors<PasswordWasReset>();
    events.addReply<QuestionsFetched>(QList<SecurityQuestion>{{u"q1"_s, u"First pet?"_s}},
                                      u"questions"_s);
    events.addReply<QuestionsFetched>(QList<SecurityQuestion>{}, u"none"_s);
    events.addErrors<QuestionsFetched>();
    events.addReply<ConsentSaved>(session(), u"session"_s);
    events.addErrors<ConsentSaved>();
    events.addReply<ConsentSaved>(Unexpected(AuthError{.kind = AuthErrorKind::PolicyChanged}),
                                  u"PolicyChanged"_s);
    events.addReply<NumberWasRemoved>(std::optional(account()), u"account"_s);
    events.addReply<NumberWasRemoved>(std::optional<Account>{}, u"nothing left"_s);
    events.addErrors<NumberWasRemoved>();
    events.addReply<EverywhereSignedOut>(Done{}, u"done"_s);
    events.addErrors<EverywhereSignedOut>();
    events.addReply<SessionsListed>(sessions(), u"sessions"_s);
    events.addErrors<SessionsListed>();
    events.addReply<SessionsWereEnded>(Done{}, u"done"_s);
    events.addErrors<SessionsWereEnded>();
    events.addReply<PasswordWasChanged>(Done{}, u"done"_s);
    events.addErrors<PasswordWasChanged>();
    events.addReply<NameWasChanged>(account(), u"account"_s);
    events.addErrors<NameWasChanged>();
}

} // namespace

QList<AuthError> errors()
{
    QList<AuthError> all;
    for (const auto kind :
         {AuthErrorKind::WrongPassword, AuthErrorKind::WrongCode, AuthErrorKind::CodeExpired,
          AuthErrorKind::CodeSpent, AuthErrorKind::NumberTaken, AuthErrorKind::UnknownNumber,
          AuthErrorKind::AlreadyVerified, AuthErrorKind::NumberUnverified,
          AuthErrorKind::AlreadyUnverified, AuthErrorKind::Blocked, AuthErrorKind::LockedByCaptcha,
          AuthErrorKind::LockedByQuestion, AuthErrorKind::WrongAnswer, AuthErrorKind::SilentAccount,
          AuthErrorKind::SecondFactor, AuthErrorKind::SessionEnded, AuthErrorKind::SessionExpired,
          AuthErrorKind::Offline})
        all.append(AuthError{.kind = kind});
    all.append(AuthError{.kind = AuthErrorKind::TextLimit, .retryAt = now().addSecs(120)});
    all.append(AuthError{.kind = AuthErrorKind::Suspended, .lockedUntil = lockEnd()});
    return all;
}

QList<NamedEvent> events(AttemptId reply, AttemptId fresh)
{
    Events events(reply);
    for (const Act &act : acts(fresh))
        std::visit([&](const auto &a) { events.add(a); }, act);
    addRestored(events, reply);
    addReplies(events);
    Account renamed = account();
    renamed.name = u"Ada L."_s;
    events.add(AccountRefreshed{renamed});
    Account asked = account();
    asked.policy = PolicyOffer::Waits;
    events.add(AccountRefreshed{asked}, u"policy"_s);
    events.add(SessionWasEnded{Notice::PasswordChangedElsewhere});
    events.add(StorageChanged{Storage::Locked});
    events.add(ConnectionReturned{});
    events.add(DeadlineReached{now()}, u"too early"_s);
    events.add(DeadlineReached{now().addSecs(60)}, u"resend allowed"_s);
    events.add(DeadlineReached{codeExpiry()}, u"code expired"_s);
    events.add(DeadlineReached{lockEnd()}, u"lock over"_s);
    return events.all;
}

} // namespace ringkey::flow::samples
