// SPDX-License-Identifier: Apache-2.0
#include "app/gallery/statesamples.h"

#include <QTimeZone>

namespace ringkey {

namespace {

using namespace flow;
using namespace Qt::StringLiterals;

constexpr AttemptId attempt{1};

PhoneNumber britishNumber()
{
    return PhoneNumber::fromE164(u"+447400123456").value();
}

PhoneNumber nigerianNumber()
{
    return PhoneNumber::fromE164(u"+2348035550147").value();
}

AuthError failed(AuthErrorKind kind)
{
    AuthError error;
    error.kind = kind;
    return error;
}

AuthError failed(AuthErrorKind kind, int triesLeft)
{
    AuthError error = failed(kind);
    error.triesLeft = triesLeft;
    return error;
}

BackendInfo everything()
{
    BackendInfo info;
    info.known = true;
    info.codeSignIn = true;
    info.voice = true;
    info.verifyAgain = true;
    info.signOutEverywhere = true;
    info.sessions = true;
    return info;
}

class Collector
{
public:
    explicit Collector(const QDateTime &now)
        : m_now(now)
        , m_account(account())
    {
    }

    QList<StateSample> collect() &&
    {
        signIn();
        create();
        codes();
        reset();
        obstacles();
        signedIn();
        number();
        person();
        return std::move(m_samples);
    }

private:
    void add(const QString &name, State state, Connection connection = Connection::Online,
             Storage storage = Storage::Keychain)
    {
        std::optional<AuthError> trouble;
        if (connection == Connection::Offline)
            trouble = failed(AuthErrorKind::Offline);
        m_samples.append(
            {name, std::move(state), {everything(), connection, trouble, m_now, storage}});
    }

    Account account() const
    {
        Account one;
        one.uid = u"1"_s;
        one.name = u"Amara"_s;
        one.number = nigerianNumber();
        one.verified = true;
        one.lastSignIn = m_now.addSecs(-26 * 60);
        one.provenAt = m_now.addSecs(-60);
        return one;
    }

    QList<OpenSession> openSessions() const
    {
        return {{.id = u"here"_s,
                 .program = u"amara-laptop, Debian GNU/Linux 12 (bookworm)"_s,
                 .country = u"NG"_s,
                 .usedAt = m_now.addSecs(-120),
                 .isCurrent = true},
                {.id = u"office"_s,
                 .program = u"office-pc, Windows 11 Version 23H2"_s,
                 .country = u"GB"_s,
                 .usedAt = m_now.addDays(-3)},
                {.id = u"unknown"_s, .usedAt = m_now.addDays(-12)}};
    }

    CodeTicket ticket(int sends = 1) const
    {
        return {.number = nigerianNumber(),
                .sentAt = m_now.addSecs(-29),
                .expiresAt = m_now.addSecs(271),
                .resendAllowedAt = m_now.addSecs(sends > 1 ? -1 : 24),
                .sends = sends};
    }

    void signIn()
    {
        const EnteringCredentials empty;
        const EnteringCredentials filled{.number = britishNumber()};
        add(u"restoring"_s, Restoring{attempt}, Connection::Starting);
        add(u"sign-in"_s, empty);
        add(u"sign-in-without-keychain"_s, empty, Connection::Online, Storage::Missing);
        add(u"sign-in-wrong-password"_s,
            EnteringCredentials{.number = britishNumber(),
                                .error = failed(AuthErrorKind::WrongPassword, 4)},
            Connection::Offline);
        add(u"sign-in-unreachable"_s,
            EnteringCredentials{.number = britishNumber(),
                                .error = failed(AuthErrorKind::Unreachable)});
        EnteringCredentials inHand{.number = nigerianNumber()};
        inHand.codes = {{CodePurpose::SignIn, ticket()}};
        add(u"sign-in-code-in-hand"_s, inHand);
        add(u"sign-in-checking"_s, CheckingPassword{attempt, filled});
        add(u"sign-in-sending-code"_s, RequestingSignInCode{attempt, filled});
        add(u"welcome-back"_s,
            WelcomingBack{.who = m_account, .notice = Notice::PasswordChangedElsewhere});
        add(u"welcome-back-checking"_s, CheckingPassword{attempt, WelcomingBack{.who = m_account}});
    }

    void create()
    {
        const CreatingAccount form{.name = u"Amara Okafor"_s, .number = nigerianNumber()};
        add(u"create-account"_s, CreatingAccount{});
        CreatingAccount taken = form;
        taken.error = failed(AuthErrorKind::NumberTaken);
        add(u"create-account-taken"_s, taken);
        add(u"create-account-busy"_s, Registering{attempt, form});
    }

    void codes()
    {
        const EnteringCode form{.ticket = ticket()};
        add(u"enter-code"_s, form);
        EnteringCode wrong = form;
        wrong.error = failed(AuthErrorKind::WrongCode, 3);
        add(u"enter-code-wrong"_s, wrong);
        EnteringCode again{.ticket = ticket(2), .notice = Notice::NewCodeSent};
        add(u"enter-code-sent-again"_s, again);
        EnteringCode spent{.purpose = CodePurpose::SignIn,
                           .ticket = ticket(),
                           .error = failed(AuthErrorKind::CodeSpent),
                           .cameFrom = EnteringCredentials{.number = nigerianNumber()}};
        spent.ticket.works = false;
        add(u"enter-code-spent"_s, spent);
        EnteringCode called{.ticket = ticket(2), .notice = Notice::CallComing};
        called.ticket.channel = Channel::Call;
        add(u"enter-code-call"_s, called);
        add(u"enter-code-verifying"_s, VerifyingCode{attempt, form});
        add(u"enter-code-resending"_s, ResendingCode{attempt, again});
        add(u"enter-code-to-delete"_s, EnteringCode{.purpose = CodePurpose::DeleteAccount,
                                                    .ticket = ticket(),
                                                    .account = m_account,
                                                    .storage = Storage::Keychain});
    }

    void reset()
    {
        const AskingForReset ask{.number = britishNumber()};
        add(u"forgot-password"_s, ask);
        add(u"forgot-password-unknown"_s,
            AskingForReset{.number = britishNumber(),
                           .error = failed(AuthErrorKind::UnknownNumber)});
        add(u"forgot-password-sending"_s, SendingResetCode{attempt, ask});
        const ResettingPassword form{.ticket = ticket()};
        add(u"reset-password"_s, form);
        add(u"reset-password-wrong-code"_s,
            ResettingPassword{.ticket = ticket(), .error = failed(AuthErrorKind::WrongCode, 2)});
        add(u"reset-password-resending"_s, ResendingResetCode{attempt, form});
        add(u"reset-password-saving"_s, SavingNewPassword{attempt, form});
    }

    void obstacles()
    {
        add(u"locked"_s, Locked{LockKind::Suspended, britishNumber(), m_now.addSecs(240)});
        add(u"locked-codes"_s, Locked{.kind = LockKind::Suspended,
                                      .number = britishNumber(),
                                      .until = m_now.addSecs(240),
                                      .way = LockedWay::Code});
        add(u"locked-blocked"_s, Locked{LockKind::Blocked, britishNumber(), {}});
        add(u"locked-captcha"_s, Locked{LockKind::Captcha, britishNumber(), {}});
        const EnteringCredentials filled{.number = britishNumber()};
        add(u"fetching-questions"_s,
            FetchingQuestions{.attempt = attempt, .form = filled, .number = britishNumber()});
        const AnsweringQuestion question{
            .number = britishNumber(),
            .questions = {{u"q1"_s, u"What was the name of your first pet?"_s}}};
        add(u"answer-question"_s, question);
        AnsweringQuestion wrong = question;
        wrong.error = failed(AuthErrorKind::WrongAnswer, 2);
        add(u"answer-question-wrong"_s, wrong);
        add(u"answer-question-checking"_s, CheckingAnswer{attempt, question});
        AnsweringQuestion coded = question;
        coded.codePage =
            EnteringCode{.purpose = CodePurpose::SignIn, .ticket = ticket(), .cameFrom = filled};
        add(u"answer-question-code"_s, coded);
        AnsweringQuestion reset = question;
        reset.codePage = ResettingPassword{.ticket = ticket()};
        add(u"answer-question-reset"_s, reset);
        const AcceptingPolicy policy{.number = britishNumber()};
        add(u"accept-policy"_s, policy);
        add(u"accept-policy-saving"_s, SavingConsent{attempt, policy});
        add(u"accept-policy-signed-in"_s, AcceptingPolicy{.number = britishNumber(),
                                                          .account = m_account,
                                                          .storage = Storage::Keychain});
    }

    void signedIn()
    {
        const SignedIn form{m_account, Storage::Keychain};
        add(u"account"_s, form);
        SignedIn unverified{m_account, Storage::Locked, Notice::NumberChanged};
        unverified.account.verified = false;
        add(u"account-unverified"_s, unverified);
        add(u"account-sending-code"_s, RequestingVerifyCode{attempt, unverified});
        SignedIn bare{m_account, Storage::MemoryOnly, Notice::NameSaved};
        bare.account.number.reset();
        bare.account.name.clear();
        add(u"account-without-number"_s, bare);
    }

    void number()
    {
        const ChangingNumber change{.account = m_account, .storage = Storage::Keychain};
        add(u"change-number"_s, change);
        ChangingNumber old = change;
        old.account.provenAt = m_now.addSecs(-3600);
        add(u"change-number-ask-password"_s, old);
        ChangingNumber taken = change;
        taken.number = britishNumber();
        taken.error = failed(AuthErrorKind::NumberTaken);
        add(u"change-number-taken"_s, taken);
        add(u"change-number-sending"_s, SendingChangeCode{attempt, taken});
        const ConfirmingReverify again{m_account, Storage::Keychain, {}};
        add(u"verify-again"_s, again);
        add(u"verify-again-sending"_s, ResettingVerification{attempt, again});
        const ConfirmingRemoval removal{m_account, Storage::Keychain, {}};
        add(u"remove-only-number"_s, ConfirmingLastRemoval{m_account, Storage::Keychain});
        add(u"remove-number"_s, removal);
        add(u"remove-number-removing"_s, RemovingNumber{attempt, removal});
    }

    void person()
    {
        const ChangingPassword password{m_account, Storage::Keychain, {}};
        add(u"change-password"_s, password);
        add(u"change-password-wrong"_s,
            ChangingPassword{m_account, Storage::Keychain,
                             failed(AuthErrorKind::WrongCurrentPassword)});
        add(u"change-password-saving"_s, SavingPassword{attempt, password});
        const ChangingName name{.account = m_account, .storage = Storage::Keychain};
        add(u"change-name"_s, name);
        add(u"change-name-saving"_s, SavingName{attempt, name});
        const ConfirmingSignOutEverywhere everywhere{m_account, Storage::Keychain, {}};
        add(u"sign-out-everywhere"_s, everywhere);
        add(u"sign-out-everywhere-ending"_s, SigningOutEverywhere{attempt, everywhere});
        const ViewingSessions sessions{m_account, Storage::Keychain, openSessions()};
        add(u"account-asking-for-sessions"_s,
            ListingSessions{attempt, {m_account, Storage::Keychain}});
        add(u"sessions"_s, sessions);
        add(u"sessions-ending"_s, EndingSessions{attempt, sessions, u"office"_s});
        ViewingSessions alone{m_account, Storage::Keychain, {sessions.sessions.first()}};
        alone.notice = Notice::OtherSessionsEnded;
        add(u"sessions-alone"_s, alone);
        const ConfirmingDeletion deletion{m_account, Storage::Keychain, {}};
        add(u"delete-account"_s, deletion);
        add(u"delete-account-sending"_s, SendingDeletionCode{attempt, deletion});
    }

    QDateTime m_now;
    Account m_account;
    QList<StateSample> m_samples;
};

} // namespace

QList<StateSample> stateSamples(const QDateTime &now)
{
    return Collector(now).collect();
}

QDateTime sampleMoment()
{
    return {QDate(2026, 11, 23), QTime(14, 28), QTimeZone::utc()};
}

} // namespace ringkey
