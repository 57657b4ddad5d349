// SPDX-License-Identifier: Apache-2.0
#include "auth/flow/enumname.h"
#include "auth/flow/names.h"
#include "auth/flow/queries.h"
#include "auth/flow/transition.h"
#include "tests/flow/samples.h"

#include <QTimeZone>

namespace ringkey::flow::samples {

using namespace Qt::StringLiterals;

QDateTime now()
{
    return QDateTime(QDate(2026, 5, 4), QTime(12, 0), QTimeZone::utc());
}

QDateTime codeExpiry()
{
    return now().addSecs(300);
}

QDateTime lockEnd()
{
    return now().addSecs(900);
}

PhoneNumber number()
{
    static const PhoneNumber parsed = *PhoneNumber::fromE164(u"+447400123456");
    return parsed;
}

PhoneNumber otherNumber()
{
    static const PhoneNumber parsed = *PhoneNumber::fromE164(u"+12025550123");
    return parsed;
}

Account account()
{
    return {.uid = u"uid-1"_s,
            .name = u"Ada"_s,
            .number = number(),
            .verified = true,
            .lastSignIn = now().addDays(-1)};
}

Session session()
{
    return {.accessToken = Secret::take(QByteArray("CANARY-token")),
            .expiresAt = now().addDays(30),
            .account = account()};
}

CodeTicket ticket(const PhoneNumber &to)
{
    return {.number = to,
            .sentAt = now(),
            .expiresAt = codeExpiry(),
            .resendAllowedAt = now().addSecs(60)};
}

QList<OpenSession> sessions()
{
    return {{.id = u"s1"_s, .program = u"ada-laptop"_s, .usedAt = now(), .isCurrent = true},
            {.id = u"s2"_s, .program = u"office"_s, .country = u"GB"_s, .usedAt = now()}};
}

AttemptId awaited()
{
    return {7};
}

namespace {

constexpr Storage kept = Storage::Keychain;

const EnteringCredentials credentials{.number = number()};
const WelcomingBack welcome{.who = account()};

Account unverified()
{
    Account who = account();
    who.verified = false;
    return who;
}

QList<EnteringCode> codePages()
{
    EnteringCode page{.ticket = ticket(number()), .name = u"Ada"_s};
    QList<EnteringCode> pages{page};
    page = {.purpose = CodePurpose::SignIn, .ticket = ticket(number()), .cameFrom = welcome};
    pages.append(page);
    for (const auto purpose :
         {CodePurpose::ChangeNumber, CodePurpose::VerifyNumber, CodePurpose::DeleteAccount})
        pages.append(
            {.purpose = purpose,
             .ticket = ticket(purpose == CodePurpose::ChangeNumber ? otherNumber() : number()),
             .account = purpose == CodePurpose::VerifyNumber ? unverified() : account(),
             .storage = kept});
    return pages;
}

void addCodePages(QList<NamedState> &all)
{
    const auto add = [&](const State &state, const QString &variant) {
        all.append({stateName(state) + u'/' + variant, state});
    };
    for (const EnteringCode &page : codePages()) {
        const QString purpose = enumName(page.purpose);
        add(page, purpose);
        add(VerifyingCode{awaited(), page}, purpose);
        add(ResendingCode{awaited(), page}, purpose);
    }
    // Reached by signing in with a number that was never verified (contract 1066).
    const EnteringCode page{.ticket = ticket(number()), .cameFrom = credentials};
    add(page, u"1066"_s);
    add(VerifyingCode{awaited(), page}, u"1066"_s);
    add(ResendingCode{awaited(), page}, u"1066"_s);
    // The same, but a new password was asked for.
    EnteringCode forReset = page;
    forReset.fromReset = true;
    add(forReset, u"reset"_s);
    add(
        RequestingSignInCode{
            .attempt = awaited(), .form = credentials, .provesNumber = true, .fromReset = true},
        u"reset"_s);
}

/// Reached from the page that told of a lock.
void addBehindLock(QList<NamedState> &all)
{
    const PasswordLock lock{lockEnd()};
    for (const MaybeAccount &known : {MaybeAccount(), MaybeAccount(account())}) {
        const SignInForm form = known ? SignInForm(welcome) : SignInForm(credentials);
        const State pages[]{
            AskingForReset{.number = number(), .known = known, .passwordLock = lock},
            EnteringCode{.purpose = CodePurpose::SignIn,
                         .ticket = ticket(number()),
                         .cameFrom = form,
                         .passwordLock = lock}};
        for (const State &page : pages)
            all.append({stateName(page) + (known ? u"/locked, known"_s : u"/locked"_s), page});
    }
}

/// The forms an older code leads on from.
void addCodesInHand(QList<NamedState> &all)
{
    const auto add = [&](auto page, CodePurpose purpose) {
        const PhoneNumber to =
            purpose == CodePurpose::ChangeNumber ? otherNumber() : samples::number();
        page.codes = {{.purpose = purpose, .ticket = ticket(to)}};
        all.append({stateName(State(page)) + u"/code in hand"_s, page});
        return page;
    };
    const auto form = add(credentials, CodePurpose::SignIn);
    const auto waits = [&](const State &state) {
        all.append({stateName(state) + u"/code in hand"_s, state});
    };
    waits(RequestingSignInCode{awaited(), form});
    add(welcome, CodePurpose::SignIn);
    add(Locked{.number = number(), .until = lockEnd()}, CodePurpose::SignIn);
    const auto creating =
        add(CreatingAccount{.name = u"Ada"_s, .number = number()}, CodePurpose::Registration);
    waits(Registering{awaited(), creating});
    waits(SendingResetCode{awaited(),
                           add(AskingForReset{.number = number()}, CodePurpose::NewPassword)});
    waits(RequestingVerifyCode{awaited(),
                               add(SignedIn{unverified(), kept}, CodePurpose::VerifyNumber)});
    waits(SendingChangeCode{
        awaited(), add(ChangingNumber{account(), kept, otherNumber()}, CodePurpose::ChangeNumber)});
    waits(SendingDeletionCode{
        awaited(), add(ConfirmingDeletion{account(), kept}, CodePurpose::DeleteAccount)});
}

/// `known` is who was here before, which most pages carry along so as to lead back to them.
QList<State> signedOut(const MaybeAccount &known, const SignInForm &form)
{
    const CreatingAccount creating{.name = u"Ada"_s, .number = number(), .known = known};
    const AskingForReset asking{.number = number(), .known = known};
    const ResettingPassword resetting{.ticket = ticket(number()), .known = known};
    const AnsweringQuestion answering{
        .number = number(), .questions = {{u"q1"_s, u"First pet?"_s}}, .known = known};
    const QuestionedForm questioned =
        std::visit([](const auto &page) { return QuestionedForm{page}; }, form);
    const AcceptingPolicy policy{.number = number(), .known = known};
    return {toState(form),
            CheckingPassword{awaited(), form},
            RequestingSignInCode{awaited(), form},
            creating,
            Registering{awaited(), creating},
            asking,
            SendingResetCode{awaited(), asking},
            resetting,
            ResendingResetCode{awaited(), resetting},
            SavingNewPassword{awaited(), resetting},
            Locked{.number = number(), .until = lockEnd(), .known = known},
            FetchingQuestions{awaited(), questioned, number()},
            answering,
            CheckingAnswer{awaited(), answering},
            policy,
            SavingConsent{awaited(), policy}};
}

/// A code met the lock that a question opens.
void addQuestionedCodes(QList<NamedState> &all)
{
    const auto add = [&](const auto &page, const MaybeAccount &known, const QString &variant) {
        const AnsweringQuestion answering{.number = number(),
                                          .questions = {{u"q1"_s, u"First pet?"_s}},
                                          .known = known,
                                          .codePage = page};
        for (const State &state : {State(FetchingQuestions{awaited(), page, number()}),
                                   State(answering), State(CheckingAnswer{awaited(), answering})})
            all.append({stateName(state) + u'/' + variant, state});
    };
    const EnteringCode code{
        .purpose = CodePurpose::SignIn, .ticket = ticket(number()), .cameFrom = credentials};
    EnteringCode knownCode = code;
    knownCode.cameFrom = welcome;
    EnteringCode first = code;
    first.purpose = CodePurpose::Registration;
    const ResettingPassword reset{.ticket = ticket(number())};
    ResettingPassword knownReset = reset;
    knownReset.known = account();
    add(code, {}, u"code"_s);
    add(knownCode, account(), u"code, known"_s);
    add(first, {}, u"first code"_s);
    add(reset, {}, u"reset"_s);
    add(knownReset, account(), u"reset, known"_s);
}

QList<State> signedIn()
{
    const SignedIn page{account(), kept};
    const ChangingNumber number{account(), kept, otherNumber()};
    const ConfirmingReverify reverify{account(), kept};
    const ConfirmingLastRemoval last{account(), kept};
    const ConfirmingRemoval removal{account(), kept};
    const ConfirmingSignOutEverywhere everywhere{account(), kept};
    const ChangingPassword password{account(), kept};
    const ChangingName name{account(), kept, u"Ada"_s};
    const ConfirmingDeletion deletion{account(), kept};
    const ViewingSessions sessions{account(), kept, samples::sessions()};
    return {page,
            RequestingVerifyCode{awaited(), {unverified(), kept}},
            number,
            SendingChangeCode{awaited(), number},
            reverify,
            ResettingVerification{awaited(), reverify},
            last,
            everywhere,
            SigningOutEverywhere{awaited(), everywhere},
            removal,
            RemovingNumber{awaited(), removal},
            password,
            SavingPassword{awaited(), password},
            name,
            SavingName{awaited(), name},
            deletion,
            SendingDeletionCode{awaited(), deletion},
            ListingSessions{awaited(), page},
            sessions,
            EndingSessions{awaited(), sessions, u"s2"_s}};
}

} // namespace

QList<NamedState> states()
{
    QList<NamedState> all;
    all.append({u"Restoring"_s, Restoring{awaited()}});
    const QList<State> unknown = signedOut({}, credentials);
    const QList<State> known = signedOut(account(), welcome);
    for (qsizetype i = 0; i < known.size(); ++i) {
        all.append({stateName(unknown.at(i)), unknown.at(i)});
        all.append({stateName(known.at(i)) + u"/known"_s, known.at(i)});
    }
    all.append({u"Locked/blocked"_s, Locked{LockKind::Blocked, number()}});
    const AcceptingPolicy asked{.number = number(), .account = account(), .storage = kept};
    all.append({u"AcceptingPolicy/signed in"_s, asked});
    all.append({u"SavingConsent/signed in"_s, SavingConsent{awaited(), asked}});
    addCodesInHand(all);
    addCodePages(all);
    addBehindLock(all);
    addQuestionedCodes(all);
    for (const State &state : signedIn())
        all.append({stateName(state), state});
    Account numberless = account();
    numberless.number.reset();
    all.append({u"SignedIn/unverified"_s, SignedIn{unverified(), kept}});
    all.append({u"SignedIn/no number"_s, SignedIn{numberless, kept}});
    all.append({u"ChangingName/sent"_s, ChangingName{account(), kept, u"Ada L."_s}});
    all.append(
        {u"EndingSessions/others"_s, EndingSessions{awaited(), {account(), kept, sessions()}, {}}});
    return all;
}

QList<NamedState> unreached()
{
    QList<NamedState> pages;
    for (NamedState sample : states()) {
        std::visit(
            [](auto &page) {
                if constexpr (requires { page.error; })
                    page.error.emplace().kind = AuthErrorKind::Unreachable;
            },
            sample.state);
        sample.name += u"/unreachable"_s;
        if (transition(sample.state, ConnectionReturned{}))
            pages.append(sample);
    }
    return pages;
}

} // namespace ringkey::flow::samples
