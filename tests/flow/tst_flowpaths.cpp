// SPDX-License-Identifier: Apache-2.0
#include "auth/flow/enumname.h"
#include "tests/flow/person.h"

#include <QTest>

namespace ringkey::flow {
namespace {

using namespace Qt::StringLiterals;
using samples::account;
using samples::now;
using samples::number;
using samples::session;
using samples::ticket;

class TestFlowPaths : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void registeringEndsSignedIn();
    void changeOnTheCodePageKeepsNameAndNumber();
    void aWrongPasswordKeepsTheNumberAndSaysSo();
    void withoutKeepTheSessionStaysInMemory();
    void anUnverifiedNumberGetsACodeAndComesBackToSignIn();
    void anUnverifiedNumberIsProvenFirst();
    void anUnprovenNumberWithItsPasswordIsProvenFirst();
    void whoAskedForANewPasswordComesBackToThat();
    void aSuspensionLocksUntilItsEnd();
    void backLeadsToTheLockAgain();
    void aSecurityQuestionIsAskedWithAnIdNobodyElseUses();
    void aChangedPolicyIsAcceptedOrForgotten();
    void aQuestionIsAskedOfWhoComesByCode();
    void aCodeThatOpensNothingLeadsToWhatDoes_data();
    void aCodeThatOpensNothingLeadsToWhatDoes();
    void resettingWithoutSessionAsksForTheNewPassword();
    void leavingWelcomeBackForResetDoesNotForgetWhoWasHere();
    void notMeForgets();
    void aRefusedResendTellsWhenTheNextIsAllowed();
    void eachDeadlineOfACodeIsToldOnce();
    void aServiceInTroubleIsToldUntilSomebodyTriesAgain();
};

void TestFlowPaths::registeringEndsSignedIn()
{
    Person person;
    QCOMPARE(person(CreateAccountChosen{number()}), u"CreatingAccount"_s);
    QCOMPARE(person.at<CreatingAccount>().number, number());
    person(RegistrationSubmitted{{}, u"Ada"_s, number(), secret("pw"), true});
    QCOMPARE(person.effects(), u"Register"_s);
    QCOMPARE(person(Registered{{}, ticket(number())}), u"EnteringCode(Registration)"_s);
    QCOMPARE(person(CodeSubmitted{{}, secret("1")}), u"VerifyingCode(Registration)"_s);
    QCOMPARE(person(CodeVerified{{}, refusal<CodeOutcome>(AuthErrorKind::WrongCode)}),
             u"EnteringCode(Registration, error WrongCode)"_s);
    person(CodeSubmitted{{}, secret("2")});
    QCOMPARE(person(CodeVerified{{}, session()}), u"SignedIn(session Checking)"_s);
    QCOMPARE(person.effects(), u"KeepSession"_s);
}

void TestFlowPaths::changeOnTheCodePageKeepsNameAndNumber()
{
    Person person(EnteringCode{.ticket = ticket(number()), .name = u"Ada"_s});
    QCOMPARE(person(OtherNumberChosen{}), u"CreatingAccount(in hand Registration)"_s);
    QCOMPARE(person.at<CreatingAccount>().name, u"Ada"_s);
    QCOMPARE(person.at<CreatingAccount>().number, number());
}

void TestFlowPaths::aWrongPasswordKeepsTheNumberAndSaysSo()
{
    Person person;
    QCOMPARE(person(signIn()), u"CheckingPassword"_s);
    QCOMPARE(person(signIn()), u"refused"_s);
    QCOMPARE(person(PasswordChecked{{}, refusal<SignInOutcome>(AuthErrorKind::WrongPassword)}),
             u"EnteringCredentials(error WrongPassword)"_s);
    QCOMPARE(person.at<EnteringCredentials>().number, number());
}

void TestFlowPaths::withoutKeepTheSessionStaysInMemory()
{
    Person person;
    person(signIn(false));
    QCOMPARE(person(PasswordChecked{{}, session()}), u"SignedIn(session MemoryOnly)"_s);
    QCOMPARE(person.effects(), u"KeepSession(in memory)"_s);
    // A number changed later must not put that session into the keychain after all.
    person(ChangeNumberChosen{});
    person(NewNumberSubmitted{{}, samples::otherNumber(), {}});
    person(CodeSent{{}, ticket(samples::otherNumber())});
    person(CodeSubmitted{{}, secret("1")});
    person(CodeVerified{{}, session()});
    QCOMPARE(person.effects(), u"KeepSession(in memory)"_s);
}

void TestFlowPaths::anUnverifiedNumberGetsACodeAndComesBackToSignIn()
{
    Person person;
    person(signIn());
    QCOMPARE(person(PasswordChecked{{}, ticket(number())}), u"EnteringCode(Registration)"_s);
    QCOMPARE(person(BackChosen{}), u"EnteringCredentials(in hand Registration)"_s);
    QCOMPARE(person.at<EnteringCredentials>().number, number());
}

/// Contract 1066 where a code was asked for: none was sent, and no page asks for one.
void TestFlowPaths::anUnverifiedNumberIsProvenFirst()
{
    const auto unproven = refusal<CodeTicket>(AuthErrorKind::NumberUnverified);
    Person toSignIn;
    toSignIn(CodeInsteadChosen{{}, number(), false});
    Person forgot;
    forgot(ForgotPasswordChosen{number()});
    forgot(ResetRequested{{}, number()});
    for (Person *person : {&toSignIn, &forgot}) {
        QCOMPARE((*person)(CodeSent{{}, unproven}), u"RequestingSignInCode"_s);
        QCOMPARE(person->effects(), u"SendCode(Registration)"_s);
        QCOMPARE((*person)(CodeSent{{}, ticket(number())}), u"EnteringCode(Registration)"_s);
        (*person)(CodeSubmitted{{}, secret("1")});
        (*person)(CodeVerified{{}, session()});
        QCOMPARE(person->at<SignedIn>().storage,
                 person == &forgot ? Storage::Checking : Storage::MemoryOnly);
    }
    Person refused;
    refused(CodeInsteadChosen{{}, number()});
    refused(CodeSent{{}, unproven});
    QCOMPARE(refused(CodeSent{{}, unproven}), u"EnteringCredentials(error NumberUnverified)"_s);
}

/// Contract 1162: unlike 1066 it sends no code, and the sign-in form has no field for one.
void TestFlowPaths::anUnprovenNumberWithItsPasswordIsProvenFirst()
{
    const auto unproven = refusal<SignInOutcome>(AuthErrorKind::NumberUnverified);
    Person person;
    person(signIn(false));
    QCOMPARE(person(PasswordChecked{{}, unproven}), u"RequestingSignInCode"_s);
    QCOMPARE(person.effects(), u"SendCode(Registration)"_s);
    QCOMPARE(person(CodeSent{{}, ticket(number())}), u"EnteringCode(Registration)"_s);
    Person back = person;
    QCOMPARE(back(BackChosen{}), u"EnteringCredentials(in hand Registration)"_s);
    person(CodeSubmitted{{}, secret("1")});
    person(CodeVerified{{}, session()});
    QCOMPARE(person.at<SignedIn>().storage, Storage::MemoryOnly);
    Person asked(AnsweringQuestion{.number = number(), .questions = {{u"q"_s, u"Pet?"_s}}});
    asked(AnswerSubmitted{{}, {{u"q"_s, secret("a")}}, secret("pw")});
    QCOMPARE(asked(PasswordChecked{{}, unproven}), u"RequestingSignInCode"_s);
}

void TestFlowPaths::whoAskedForANewPasswordComesBackToThat()
{
    const auto unproven = refusal<CodeTicket>(AuthErrorKind::NumberUnverified);
    Person forgot;
    forgot(ForgotPasswordChosen{number()});
    forgot(ResetRequested{{}, number()});
    forgot(CodeSent{{}, unproven});
    const Person asking = forgot;
    QCOMPARE(forgot(BackChosen{}), u"AskingForReset"_s);
    QCOMPARE(forgot.at<AskingForReset>().number, number());
    forgot = asking;
    QCOMPARE(forgot(CodeSent{{}, refusal<CodeTicket>(AuthErrorKind::Offline)}),
             u"AskingForReset(error Offline)"_s);
    forgot = asking;
    forgot(CodeSent{{}, ticket(number())});
    QCOMPARE(forgot(BackChosen{}), u"AskingForReset(in hand Registration)"_s);
    QCOMPARE(forgot.at<AskingForReset>().number, number());
}

void TestFlowPaths::aSuspensionLocksUntilItsEnd()
{
    Person person;
    person(signIn());
    const AuthError error{.kind = AuthErrorKind::Suspended, .lockedUntil = samples::lockEnd()};
    QCOMPARE(person(PasswordChecked{{}, Unexpected(error)}), u"Locked(Suspended)"_s);
    QCOMPARE(nextDeadline(person.at<Locked>()), samples::lockEnd());
    QCOMPARE(person(DeadlineReached{samples::lockEnd().addMSecs(-1)}), u"refused"_s);
    QCOMPARE(person(DeadlineReached{samples::lockEnd().addDays(1)}), u"EnteringCredentials"_s);
    QCOMPARE(person.at<EnteringCredentials>().number, number());
}

/// The sign-in page took the password that the lock refuses.
void TestFlowPaths::backLeadsToTheLockAgain()
{
    const AuthError suspended{.kind = AuthErrorKind::Suspended, .lockedUntil = samples::lockEnd()};
    for (const AuthError &error : {suspended, AuthError{.kind = AuthErrorKind::LockedByCaptcha}}) {
        Person person;
        person(signIn());
        person(PasswordChecked{{}, Unexpected(error)});
        const Locked lock = person.at<Locked>();
        person(ForgotPasswordChosen{});
        person(ResetRequested{{}, number()});
        person(CodeSent{{}, ticket(number())});
        person(BackChosen{});
        person(BackChosen{});
        Locked withCode = lock;
        withCode.codes = codesIn(person.state());
        QCOMPARE(withCode.codes.size(), 1);
        QVERIFY(person.at<Locked>() == withCode);
        person(CodeInsteadChosen{{}, number()});
        person(CodeSent{{}, ticket(number())});
        const Person entering = person;
        person(BackChosen{});
        QVERIFY(person.at<Locked>().until == lock.until);
        person = entering;
        QVERIFY(person(OtherNumberChosen{}).startsWith(u"EnteringCredentials"_s));
    }
}

void TestFlowPaths::aSecurityQuestionIsAskedWithAnIdNobodyElseUses()
{
    Person person;
    person(signIn(false));
    QCOMPARE(person(PasswordChecked{{}, refusal<SignInOutcome>(AuthErrorKind::LockedByQuestion)}),
             u"FetchingQuestions"_s);
    QCOMPARE(person.at<FetchingQuestions>().attempt, followUp({1}));
    QCOMPARE(person.effect<FetchQuestions>().attempt, followUp({1}));
    QCOMPARE(person(QuestionsFetched{{}, QList<SecurityQuestion>{{u"q"_s, u"Pet?"_s}}}),
             u"AnsweringQuestion"_s);
    person(AnswerSubmitted{{}, {{u"q"_s, secret("a")}}, secret("pw")});
    QCOMPARE(person.effect<SignInWithPassword>().answers.size(), 1);
    QCOMPARE(person(PasswordChecked{{}, refusal<SignInOutcome>(AuthErrorKind::WrongAnswer)}),
             u"AnsweringQuestion(error WrongAnswer)"_s);
    person(AnswerSubmitted{{}, {{u"q"_s, secret("b")}}, secret("pw")});
    QCOMPARE(person(PasswordChecked{{}, session()}), u"SignedIn(session MemoryOnly)"_s);
}

void TestFlowPaths::aChangedPolicyIsAcceptedOrForgotten()
{
    Person person;
    person(signIn());
    QCOMPARE(person(PasswordChecked{{}, PolicyPending{secret("t")}}), u"AcceptingPolicy"_s);
    QCOMPARE(person.effects(), u"HoldPolicyToken"_s);
    Person declining = person;
    QCOMPARE(declining(BackChosen{}), u"EnteringCredentials"_s);
    QCOMPARE(declining.effects(), u"HoldPolicyToken(forget)"_s);
    QCOMPARE(person(PolicyAccepted{}), u"SavingConsent"_s);
    Person nothingToAccept = person;
    QCOMPARE(nothingToAccept(ConsentSaved{
                 {}, Unexpected(AuthError{.kind = AuthErrorKind::PolicyChanged, .code = 1195})}),
             u"EnteringCredentials(notice SignedOutElsewhere)"_s);
    QCOMPARE(nothingToAccept.effects(), u"HoldPolicyToken(forget)"_s);
    QCOMPARE(person(ConsentSaved{{}, session()}), u"SignedIn(session Checking)"_s);
    QCOMPARE(person.effects(), u"KeepSession, HoldPolicyToken(forget)"_s);
}

/// Contract section 5: a code may meet the lock, too, and then the question is named.
void TestFlowPaths::aQuestionIsAskedOfWhoComesByCode()
{
    Person coming;
    coming(CodeInsteadChosen{{}, number()});
    Person sending = coming;
    QCOMPARE(sending(CodeSent{{}, refusal<CodeTicket>(AuthErrorKind::LockedByQuestion)}),
             u"FetchingQuestions"_s);
    coming(CodeSent{{}, ticket(number())});
    Person again = coming;
    again(ResendChosen{});
    QCOMPARE(again(CodeSent{{}, refusal<CodeTicket>(AuthErrorKind::LockedByQuestion)}),
             u"FetchingQuestions"_s);
    coming(CodeSubmitted{{}, secret("123456")});
    QCOMPARE(coming(CodeVerified{{}, refusal<CodeOutcome>(AuthErrorKind::LockedByQuestion)}),
             u"FetchingQuestions"_s);
    QCOMPARE(coming.effects(), u"FetchQuestions"_s);
    coming(QuestionsFetched{{}, QList<SecurityQuestion>{{u"q"_s, u"Pet?"_s}}});
    QCOMPARE(coming.at<AnsweringQuestion>().number, number());
}

void TestFlowPaths::aCodeThatOpensNothingLeadsToWhatDoes_data()
{
    QTest::addColumn<AuthErrorKind>("why");
    // The first says "Sign in with your password, or create…", the others come after the code.
    for (const auto why :
         {AuthErrorKind::SilentAccount, AuthErrorKind::SecondFactor, AuthErrorKind::PinNeeded,
          AuthErrorKind::ConsentNeeded, AuthErrorKind::ExtraCheck, AuthErrorKind::SignInDisabled,
          AuthErrorKind::TooManySessions})
        QTest::addRow("%s", qPrintable(enumName(why))) << why;
}

void TestFlowPaths::aCodeThatOpensNothingLeadsToWhatDoes()
{
    QFETCH(AuthErrorKind, why);
    const QString error = u"(error %1)"_s.arg(enumName(why));
    Person person(EnteringCode{.purpose = CodePurpose::SignIn, .ticket = ticket(number())});
    person(CodeSubmitted{{}, secret("1")});
    QCOMPARE(person(CodeVerified{{}, refusal<CodeOutcome>(why)}), u"EnteringCredentials"_s + error);
    QCOMPARE(person.at<EnteringCredentials>().number, number());
    QCOMPARE(person(CreateAccountChosen{number()}), u"CreatingAccount"_s);
    Person known(ResettingPassword{.ticket = ticket(number()), .known = account()});
    known(NewPasswordSubmitted{{}, secret("1"), secret("pw")});
    QCOMPARE(known(PasswordWasReset{{}, refusal<std::optional<Session>>(why)}),
             u"WelcomingBack"_s + error);
}

void TestFlowPaths::resettingWithoutSessionAsksForTheNewPassword()
{
    Person person;
    person(ForgotPasswordChosen{number()});
    person(ResetRequested{{}, number()});
    QCOMPARE(person(CodeSent{{}, ticket(number())}), u"ResettingPassword"_s);
    person(NewPasswordSubmitted{{}, secret("1"), secret("new")});
    QCOMPARE(person(PasswordWasReset{{}, std::nullopt}),
             u"EnteringCredentials(notice PasswordSaved)"_s);
    QCOMPARE(person.at<EnteringCredentials>().number, number());
}

void TestFlowPaths::leavingWelcomeBackForResetDoesNotForgetWhoWasHere()
{
    Person person(WelcomingBack{account()});
    person(ForgotPasswordChosen{});
    QCOMPARE(person.at<AskingForReset>().number, number());
    QCOMPARE(person(BackChosen{}), u"WelcomingBack"_s);
    person(ForgotPasswordChosen{});
    person(ResetRequested{{}, samples::otherNumber()});
    person(BackChosen{});
    // Another number is another person.
    QCOMPARE(person(BackChosen{}), u"EnteringCredentials"_s);
    QCOMPARE(person.at<EnteringCredentials>().number, samples::otherNumber());
}

void TestFlowPaths::notMeForgets()
{
    Person person(WelcomingBack{account()});
    QCOMPARE(person(NotMeChosen{}), u"EnteringCredentials"_s);
    QCOMPARE(person.at<EnteringCredentials>(), EnteringCredentials{});
    QCOMPARE(person.effects(), u"DropSession(Local)"_s);
}

void TestFlowPaths::aRefusedResendTellsWhenTheNextIsAllowed()
{
    Person person(EnteringCode{.ticket = ticket(number())});
    person(ResendChosen{});
    QCOMPARE(person.effect<SendCode>().send, 2);
    const AuthError error{.kind = AuthErrorKind::TextLimit, .retryAt = now().addSecs(600)};
    QCOMPARE(person(CodeSent{{}, Unexpected(error)}),
             u"EnteringCode(Registration, error TextLimit)"_s);
    QCOMPARE(person.at<EnteringCode>().ticket.resendAllowedAt, now().addSecs(600));
    person(ResendChosen{{}, Channel::Call});
    QCOMPARE(person.effect<SendCode>().channel, Channel::Call);
    CodeTicket second = ticket(number());
    second.olderCodeWorks = true;
    person(CodeSent{{}, second});
    QCOMPARE(person.at<EnteringCode>().notice, Notice::CallComingOlderWorks);
    QCOMPARE(person.at<EnteringCode>().ticket.sends, 2);
    person(ResendChosen{{}, Channel::Text});
    second.earlier = TextTrouble::NotSent;
    person(CodeSent{{}, second});
    QCOMPARE(person.at<EnteringCode>().notice, Notice::NewCodeAfterTrouble);
    // Who asks for a call knows that no text came, but not that the call before could not be made.
    for (const Notice told : {Notice::CallComingOlderWorks, Notice::NewCodeAfterTrouble}) {
        person(ResendChosen{{}, Channel::Call});
        person(CodeSent{{}, second});
        QCOMPARE(person.at<EnteringCode>().notice, told);
    }
}

void TestFlowPaths::eachDeadlineOfACodeIsToldOnce()
{
    Person person(EnteringCode{.ticket = ticket(number())});
    QCOMPARE(nextDeadline(person.at<EnteringCode>()), now().addSecs(60));
    QCOMPARE(person(DeadlineReached{now().addSecs(60)}),
             u"EnteringCode(Registration, resend allowed)"_s);
    QCOMPARE(nextDeadline(person.at<EnteringCode>()), samples::codeExpiry());
    QCOMPARE(person(DeadlineReached{samples::codeExpiry()}),
             u"EnteringCode(Registration, resend allowed, spent, error CodeExpired)"_s);
    QCOMPARE(nextDeadline(person.at<EnteringCode>()), std::nullopt);
    QCOMPARE(person(DeadlineReached{samples::codeExpiry()}), u"refused"_s);
    QCOMPARE(person(ResendChosen{}), u"ResendingCode(Registration)"_s);
}

/// It asks to come again in two seconds: nobody has read by then what is wrong.
void TestFlowPaths::aServiceInTroubleIsToldUntilSomebodyTriesAgain()
{
    Person person;
    person(signIn());
    AuthError error{.kind = AuthErrorKind::ServerTrouble, .retryAt = now().addSecs(2)};
    person(PasswordChecked{{}, Unexpected(error)});
    QCOMPARE(nextDeadline(person.at<EnteringCredentials>()), now().addSecs(2));
    person(DeadlineReached{now().addSecs(2)});
    QCOMPARE(nextDeadline(person.at<EnteringCredentials>()), std::nullopt);
    error.retryAt.reset(); // the button can be pressed
    QCOMPARE(person.at<EnteringCredentials>().error, error);
    person(signIn());
    error = {.kind = AuthErrorKind::TooManyRequests, .retryAt = now().addSecs(2)};
    person(PasswordChecked{{}, Unexpected(error)});
    QCOMPARE(nextDeadline(person.at<EnteringCredentials>()), now().addSecs(2));
    person(DeadlineReached{now().addSecs(2)});
    QVERIFY(!person.at<EnteringCredentials>().error); // a wait is over when it is
}

} // namespace
} // namespace ringkey::flow

QTEST_GUILESS_MAIN(ringkey::flow::TestFlowPaths)
#include "tst_flowpaths.moc"
