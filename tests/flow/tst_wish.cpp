// SPDX-License-Identifier: Apache-2.0
// Whichever way leads in, who does not want to stay signed in is not kept; and what was asked for
// is told for what it was.
#include "tests/flow/person.h"

#include <QTest>
#include <algorithm>

namespace ringkey::flow {
namespace {

using namespace Qt::StringLiterals;
using samples::account;
using samples::number;
using samples::session;
using samples::ticket;

class TestWish : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCodeInHandIsEnteredWithTheWishOfNow();
    void aRefusedSendKeepsTheWish();
    void aLockKeepsTheWish();
    void aResetKeepsTheWish();
    void aNewAccountKeepsTheWish();
    void theWishComesBackToEitherForm();
    void theWishIsKeptOverARestart();
    void afterASignOutItIsAskedAnew();
    void aPolicyAfterACodeIsAccepted();
    void everywhereIsLeftFromAnyPage();
    void aBackendThatCannotEndAllEndsThisOne();
    void whatACancelledRequestDidIsAskedFor();
    void aCancelledResendClaimsNothingOfTheOlderCode();
    void anEndThatWasAskedForIsToldAsThat();
    void anotherWayInIsFoundOutOnThePage();
    void noPageAsksAboutANumberThatIsGone();
    void aCodeThatAnotherWindowUsedIsNotAskedFor();
    void anotherBackendKnowsNobody();
};

void TestWish::aCodeInHandIsEnteredWithTheWishOfNow()
{
    Person person;
    person(CodeInsteadChosen{{}, number(), true});
    person(CodeSent{{}, ticket(number())});
    person(BackChosen{});
    QCOMPARE(person(CodeInsteadChosen{{}, number(), false}), u"EnteringCode(SignIn)"_s);
    person(CodeSubmitted{{}, secret("1")});
    person(CodeVerified{{}, session()});
    QCOMPARE(person.effects(), u"KeepSession(in memory)"_s);
    Person enters;
    enters(CodeInsteadChosen{{}, number(), true});
    enters(CodeSent{{}, ticket(number())});
    enters(BackChosen{});
    enters(CodeInHandChosen{false});
    enters(CodeSubmitted{{}, secret("1")});
    enters(CodeVerified{{}, session()});
    QCOMPARE(enters.effects(), u"KeepSession(in memory)"_s);
}

void TestWish::aRefusedSendKeepsTheWish()
{
    CodeInHand code{.purpose = CodePurpose::SignIn, .ticket = ticket(number())};
    code.ticket.resendAllowedAt = {};
    Person person(EnteringCredentials{.number = number(), .codes = {code}});
    QCOMPARE(person(CodeInsteadChosen{{}, number(), false}), u"RequestingSignInCode"_s);
    QCOMPARE(person(CodeSent{{}, refusal<CodeTicket>(AuthErrorKind::TextLimit)}),
             u"EnteringCode(SignIn, resend allowed)"_s);
    QVERIFY(!person.at<EnteringCode>().keep);
}

void TestWish::aLockKeepsTheWish()
{
    Person person;
    person(signIn(false));
    person(PasswordChecked{{}, refusal<SignInOutcome>(AuthErrorKind::Suspended)});
    QVERIFY(!person.at<Locked>().keep);
    person(CodeInsteadChosen{{}, number()}); // its page does not ask
    person(CodeSent{{}, ticket(number())});
    person(CodeSubmitted{{}, secret("1")});
    person(CodeVerified{{}, session()});
    QCOMPARE(person.effects(), u"KeepSession(in memory)"_s);
}

void TestWish::aResetKeepsTheWish()
{
    Person person;
    person(ForgotPasswordChosen{number(), false});
    person(ResetRequested{{}, number()});
    person(CodeSent{{}, ticket(number())});
    person(NewPasswordSubmitted{{}, secret("1"), secret("new")});
    person(PasswordWasReset{{}, std::optional(session())});
    QCOMPARE(person.effects(), u"KeepSession(in memory)"_s);
}

void TestWish::aNewAccountKeepsTheWish()
{
    Person person;
    person(CreateAccountChosen{number(), false});
    person(RegistrationSubmitted{{}, u"Ada"_s, number(), secret("pw"), true});
    person(Registered{{}, ticket(number())});
    person(CodeSubmitted{{}, secret("1")});
    person(CodeVerified{{}, session()});
    QCOMPARE(person.effects(), u"KeepSession(in memory)"_s);
    Person atOnce;
    atOnce(CreateAccountChosen{number(), false});
    atOnce(RegistrationSubmitted{{}, u"Ada"_s, number(), secret("pw"), true});
    atOnce(Registered{{}, RegisterOutcome{session()}});
    QCOMPARE(atOnce.effects(), u"KeepSession(in memory)"_s);
}

void TestWish::theWishComesBackToEitherForm()
{
    Person person(WelcomingBack{account()});
    person(ForgotPasswordChosen{number(), false});
    person(BackChosen{});
    QVERIFY(!person.at<WelcomingBack>().keep);
    person(NotMeChosen{});
    QVERIFY(!person.at<EnteringCredentials>().keep);
    person(KeychainRetryChosen{});
    person(Restored{{}, Found{.storage = Storage::Keychain}});
    QVERIFY(!person.at<EnteringCredentials>().keep);
}

void TestWish::theWishIsKeptOverARestart()
{
    const Found found{.state = State{AskingForReset{.number = number(), .keep = false}},
                      .storage = Storage::Keychain};
    Person person(Restoring{});
    person(Restored{{}, found});
    QVERIFY(!person.at<AskingForReset>().keep);
    person(BackChosen{});
    QVERIFY(!person.at<EnteringCredentials>().keep);
}

void TestWish::afterASignOutItIsAskedAnew()
{
    Person person;
    person(signIn(false));
    person(PasswordChecked{{}, SignInOutcome{session()}});
    QCOMPARE(person.effects(), u"KeepSession(in memory)"_s);
    person(SignOutChosen{});
    QVERIFY(person.at<EnteringCredentials>().keep);
}

void TestWish::aPolicyAfterACodeIsAccepted()
{
    for (const auto purpose : {CodePurpose::SignIn, CodePurpose::Registration}) {
        Person person(EnteringCode{.purpose = purpose, .ticket = ticket(number()), .keep = false});
        person(CodeSubmitted{{}, secret("1")});
        QCOMPARE(person(CodeVerified{{}, CodeOutcome{PolicyPending{secret("t")}}}),
                 u"AcceptingPolicy"_s);
        QCOMPARE(person.effects(), u"HoldPolicyToken"_s);
        person(PolicyAccepted{});
        person(ConsentSaved{{}, session()});
        QCOMPARE(person.effects(), u"KeepSession(in memory), HoldPolicyToken(forget)"_s);
    }
}

void TestWish::everywhereIsLeftFromAnyPage()
{
    int pages = 0;
    for (const auto &[name, state] : samples::states()) {
        const auto step = transition(state, SignOutEverywhereConfirmed{{9}});
        const bool leaves =
            accountOf(state) && !std::holds_alternative<SigningOutEverywhere>(state);
        QVERIFY2(step.has_value() == leaves, qPrintable(name));
        if (!step)
            continue;
        ++pages;
        QVERIFY(std::holds_alternative<SigningOutEverywhere>(step->state));
        const bool cancels = std::holds_alternative<CancelAttempt>(step->effects.front());
        QCOMPARE(cancels, !waitsForPerson(state));
    }
    QVERIFY(pages > 20);
}

void TestWish::aBackendThatCannotEndAllEndsThisOne()
{
    Person person(SigningOutEverywhere{{}, {account(), Storage::Keychain}});
    person(EverywhereSignedOut{{}, refusal<Done>(AuthErrorKind::RequestRefused)});
    QCOMPARE(person.effects(), u"DropSession(Revoke)"_s);
    QCOMPARE(person.at<EnteringCredentials>().notice, Notice::SignedOut);
}

void TestWish::whatACancelledRequestDidIsAskedFor()
{
    for (const auto &[name, state] : samples::states()) {
        const auto step = transition(state, BackChosen{});
        if (!step || waitsForPerson(state) || !accountOf(state) ||
            std::holds_alternative<ResendingCode>(state))
            continue;
        const bool asks = std::ranges::any_of(step->effects, [](const Effect &effect) {
            return std::holds_alternative<RefreshAccount>(effect);
        });
        QVERIFY2(asks, qPrintable(name));
    }
    Person ends(EndingSessions{{}, {account(), Storage::Keychain, samples::sessions()}, u"s2"_s});
    QCOMPARE(ends(BackChosen{}), u"SignedIn(session Keychain)"_s); // the list is no longer sure
}

void TestWish::aCancelledResendClaimsNothingOfTheOlderCode()
{
    Person person(EnteringCode{.ticket = ticket(number())});
    person(ResendChosen{});
    person(BackChosen{});
    QVERIFY(!person.at<EnteringCode>().ticket.expiresAt.isValid());
    CodeTicket both = ticket(number());
    both.olderCodeWorks = true;
    Person resets(ResettingPassword{.ticket = both});
    resets(ResendChosen{});
    resets(BackChosen{});
    QCOMPARE(resets.at<ResettingPassword>().ticket.expiresAt, samples::codeExpiry());
}

void TestWish::anEndThatWasAskedForIsToldAsThat()
{
    for (const auto &[end, notice] : {std::pair{SessionEnd::AccountDeleted, Notice::AccountDeleted},
                                      {SessionEnd::NumberRemoved, Notice::NumberRemoved},
                                      {SessionEnd::SignedOutHere, Notice::SignedOut}}) {
        Person person(SavingName{{}, {account(), Storage::Keychain}});
        const AuthError error{.kind = AuthErrorKind::SessionEnded, .sessionEnd = end};
        person(NameWasChanged{{}, Unexpected(error)});
        QCOMPARE(person.at<EnteringCredentials>().notice, notice);
        // Else it opens nothing.
        QCOMPARE(person.at<EnteringCredentials>().number.has_value(), notice == Notice::SignedOut);
        QCOMPARE(person.effects(), u"DropSession(Local)"_s);
    }
}

void TestWish::anotherWayInIsFoundOutOnThePage()
{
    Person person(ConfirmingLastRemoval{account(), Storage::Keychain});
    QCOMPARE(person(AccountRefreshed{account()}), u"ConfirmingLastRemoval(session Keychain)"_s);
    Account more = account();
    more.otherWayIn = true;
    QCOMPARE(person(AccountRefreshed{more}), u"ConfirmingRemoval(session Keychain)"_s);
}

/// Removed in another window: the button of the page would do nothing.
void TestWish::noPageAsksAboutANumberThatIsGone()
{
    Account without = account();
    without.number.reset();
    without.verified = false;
    for (const State &page : {State(ConfirmingLastRemoval{account(), Storage::Keychain}),
                              State(ConfirmingRemoval{account(), Storage::Keychain}),
                              State(ConfirmingReverify{account(), Storage::Keychain}),
                              State(ConfirmingDeletion{account(), Storage::Keychain})}) {
        Person person(page);
        QCOMPARE(person(AccountRefreshed{without}),
                 u"SignedIn(session Keychain, no number, notice NumberRemoved)"_s);
    }
}

void TestWish::aCodeThatAnotherWindowUsedIsNotAskedFor()
{
    Account unverified = account();
    unverified.verified = false;
    Person person(SignedIn{unverified, Storage::Keychain});
    person(VerifyNowChosen{});
    person(CodeSent{{}, ticket(*unverified.number)});
    QCOMPARE(person(AccountRefreshed{unverified}),
             u"EnteringCode(VerifyNumber, session Keychain)"_s);
    QCOMPARE(person(AccountRefreshed{account()}),
             u"SignedIn(session Keychain, notice NumberVerified)"_s);

    // Nor is it offered where the page was left before.
    Person back(SignedIn{unverified, Storage::Keychain});
    back(VerifyNowChosen{});
    back(CodeSent{{}, ticket(*unverified.number)});
    back(BackChosen{});
    QVERIFY(codeInHand(back.at<SignedIn>()));
    back(AccountRefreshed{account()});
    QVERIFY(!codeInHand(back.at<SignedIn>()));
}

void TestWish::anotherBackendKnowsNobody()
{
    Person person(SignedIn{account(), Storage::Keychain});
    QCOMPARE(person(SessionWasEnded{Notice::OtherBackend}),
             u"EnteringCredentials(notice OtherBackend)"_s);
    QCOMPARE(person.effects(), u"DropSession(Local)"_s);
}

} // namespace
} // namespace ringkey::flow

QTEST_APPLESS_MAIN(ringkey::flow::TestWish)
#include "tst_wish.moc"
