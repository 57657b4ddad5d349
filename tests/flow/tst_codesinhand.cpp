// SPDX-License-Identifier: Apache-2.0
// Codes in hand, codes that are spent, and the pages that ask before something is lost.
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

class TestCodesInHand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCodeInHandIsComeBackTo();
    void everyCodeOfAPersonIsComeBackTo();
    void aCodeInHandIsForgotten_data();
    void aCodeInHandIsForgotten();
    void afterTheWaitANewCodeIsAskedFor();
    void aSendRefusedTooSoonGoesOnWithTheCodeInHand();
    void anUnverifiedNumberKeepsTheDeadlineOfItsCode();
    void anUnverifiedNumberIsProvenWithTheCodeInHand();
    void anUnverifiedNumberKeepsThatItsCodeIsSpent();
    void theLastTrySpendsTheCode();
    void aSpentCodeIsComeBackToUntilThereIsAnother();
    void anAssumedWaitKeepsNobodyFromAnotherCode();
    void aDeadCodeIsNotSent();
    void whoChangesTheNumberIsAtTheNumber();
    void theLaterOfTwoWaitsIsTold();
    void aCallIsToldAsACall();
    void aLockedPasswordLeavesTheCodes();
    void aCodePageKnowsThatThePasswordIsLocked();
    void thePagesOfAResetKnowThatThePasswordIsLocked();
    void theOnlyNumberIsAskedAboutTwice();
    void signingOutEverywhereTellsWhatHappened();
    void whoSignedOutFindsTheirNumber();
};

/// Asks for a code to sign in with and leaves its page again.
Person withCodeInHand()
{
    Person person;
    person(CodeInsteadChosen{{}, number()});
    person(CodeSent{{}, ticket(number())});
    person(BackChosen{});
    return person;
}

void TestCodesInHand::aCodeInHandIsComeBackTo()
{
    Person person = withCodeInHand();
    QCOMPARE(codeInHand(person.at<EnteringCredentials>())->ticket, ticket(number()));
    Person again = person;
    QCOMPARE(again(CodeInsteadChosen{{}, number()}), u"EnteringCode(SignIn)"_s);
    QCOMPARE(again.effects(), u"none"_s);
    QCOMPARE(again.at<EnteringCode>().ticket, ticket(number()));
    QCOMPARE(person(CodeInHandChosen{}), u"EnteringCode(SignIn)"_s);
    QCOMPARE(person(BackChosen{}), u"EnteringCredentials(in hand SignIn)"_s);
    // Another number has no code.
    QCOMPARE(person(CodeInsteadChosen{{}, samples::otherNumber()}), u"RequestingSignInCode"_s);
}

/// Asked for one after the other: no other is sent so soon, whichever is asked for again.
void TestCodesInHand::everyCodeOfAPersonIsComeBackTo()
{
    Account unproven = samples::account();
    unproven.verified = false;
    Person person(SignedIn{unproven, Storage::Keychain});
    for (const bool again : {false, true}) {
        const auto asks = [&](const Event &event) {
            const bool isAsked = person(event).startsWith(u"EnteringCode("_s);
            if (!again)
                person(CodeSent{{}, ticket(number())});
            person(BackChosen{});
            return isAsked == again;
        };
        QVERIFY(asks(VerifyNowChosen{}));
        person(ChangeNumberChosen{});
        QVERIFY(asks(NewNumberSubmitted{{}, number(), {}}));
        person(BackChosen{});
        person(DeleteAccountChosen{});
        QVERIFY(asks(DeletionConfirmed{}));
        person(BackChosen{});
    }
}

void TestCodesInHand::aCodeInHandIsForgotten_data()
{
    QTest::addColumn<bool>("expires");
    QTest::newRow("expired") << true;
    QTest::newRow("somebody signs in") << false;
}

void TestCodesInHand::aCodeInHandIsForgotten()
{
    QFETCH(const bool, expires);
    Person person = withCodeInHand();
    if (expires)
        QCOMPARE(person(DeadlineReached{samples::codeExpiry()}), u"EnteringCredentials"_s);
    person(signIn());
    person(PasswordChecked{{}, session()});
    person(SignOutChosen{});
    QCOMPARE(person(CodeInHandChosen{}), u"refused"_s);
}

void TestCodesInHand::afterTheWaitANewCodeIsAskedFor()
{
    Person person = withCodeInHand();
    QCOMPARE(nextDeadline(person.at<EnteringCredentials>()), now().addSecs(60));
    QCOMPARE(person(DeadlineReached{now().addSecs(60)}), u"EnteringCredentials(in hand SignIn)"_s);
    QCOMPARE(nextDeadline(person.at<EnteringCredentials>()), samples::codeExpiry());
    QCOMPARE(person(CodeInsteadChosen{{}, number()}), u"RequestingSignInCode"_s);
}

void TestCodesInHand::aSendRefusedTooSoonGoesOnWithTheCodeInHand()
{
    Person person = withCodeInHand();
    person(DeadlineReached{now().addSecs(60)});
    person(CodeInsteadChosen{{}, number()});
    const AuthError error{.kind = AuthErrorKind::TextLimit, .retryAt = now().addSecs(600)};
    QCOMPARE(person(CodeSent{{}, Unexpected(error)}), u"EnteringCode(SignIn)"_s);
    QCOMPARE(person.at<EnteringCode>().ticket.expiresAt, samples::codeExpiry());
    QCOMPARE(person.at<EnteringCode>().ticket.resendAllowedAt, now().addSecs(600));
}

void TestCodesInHand::anUnverifiedNumberKeepsTheDeadlineOfItsCode()
{
    Person person(EnteringCode{.ticket = ticket(number()), .name = u"Ada"_s});
    person(BackChosen{});
    person(SignInChosen{number()});
    person(signIn());
    CodeTicket unsent{.number = number(), .resendAllowedAt = now().addSecs(30), .estimated = true};
    person(PasswordChecked{{}, unsent});
    QCOMPARE(person.at<EnteringCode>().ticket, ticket(number()));
}

/// Created, Back, "Forgot password?": the first code is still good, and no other is sent so soon.
void TestCodesInHand::anUnverifiedNumberIsProvenWithTheCodeInHand()
{
    Person person;
    person(CreateAccountChosen{number()});
    person(RegistrationSubmitted{{}, u"Ada"_s, number(), secret("pw"), true});
    person(Registered{{}, ticket(number())});
    person(BackChosen{});
    person(ForgotPasswordChosen{number()});
    person(ResetRequested{{}, number()});
    person(CodeSent{{}, refusal<CodeTicket>(AuthErrorKind::NumberUnverified)});
    QCOMPARE(person(CodeSent{{}, refusal<CodeTicket>(AuthErrorKind::TextLimit)}),
             u"EnteringCode(Registration)"_s);
    QVERIFY(person.at<EnteringCode>().ticket.works);
}

void TestCodesInHand::anUnverifiedNumberKeepsThatItsCodeIsSpent()
{
    CodeTicket spent = ticket(number());
    spent.works = false;
    Person person(EnteringCode{.ticket = spent});
    person(BackChosen{});
    person(SignInChosen{number()});
    person(signIn());
    const CodeTicket unsent{
        .number = number(), .resendAllowedAt = now().addSecs(90), .estimated = true};
    QCOMPARE(person(PasswordChecked{{}, unsent}),
             u"EnteringCode(Registration, spent, error CodeSpent)"_s);
    QCOMPARE(person.at<EnteringCode>().ticket.resendAllowedAt, now().addSecs(90));
}

void TestCodesInHand::theLastTrySpendsTheCode()
{
    Person person(EnteringCode{.ticket = ticket(number())});
    person(CodeSubmitted{{}, secret("1")});
    const AuthError last{.kind = AuthErrorKind::WrongCode, .triesLeft = 0};
    QCOMPARE(person(CodeVerified{{}, Unexpected(last)}),
             u"EnteringCode(Registration, spent, error CodeSpent)"_s);
    // Told as many wrong codes, not as one that is too old.
    QCOMPARE(person.at<EnteringCode>().error->triesLeft, 0);
    QCOMPARE(nextDeadline(person.at<EnteringCode>()), now().addSecs(60));
    // And it is not offered.
    QCOMPARE(person(BackChosen{}), u"CreatingAccount(in hand Registration)"_s);
    QCOMPARE(person(CodeInHandChosen{}), u"refused"_s);
}

/// Asks for a code to sign in with, spends it and leaves its page.
Person withSpentCode(bool estimated)
{
    Person person;
    person(CodeInsteadChosen{{}, number()});
    CodeTicket sent = ticket(number());
    sent.estimated = estimated;
    person(CodeSent{{}, sent});
    person(CodeSubmitted{{}, secret("1")});
    const AuthError spent{.kind = AuthErrorKind::CodeSpent, .lockedUntil = now().addSecs(600)};
    person(CodeVerified{{}, Unexpected(spent)});
    person(BackChosen{});
    return person;
}

void TestCodesInHand::aSpentCodeIsComeBackToUntilThereIsAnother()
{
    Person person = withSpentCode(false);
    QVERIFY(!codeInHand(person.at<EnteringCredentials>())); // nothing is offered
    QCOMPARE(nextDeadline(person.at<EnteringCredentials>()), now().addSecs(600));
    Person again = person;
    QCOMPARE(again(CodeInsteadChosen{{}, number()}),
             u"EnteringCode(SignIn, spent, error CodeSpent)"_s);
    QCOMPARE(again.effects(), u"none"_s);
    QCOMPARE(again.at<EnteringCode>().ticket.resendAllowedAt, now().addSecs(600));
    person(DeadlineReached{now().addSecs(600)});
    QCOMPARE(person(CodeInsteadChosen{{}, number()}), u"RequestingSignInCode"_s);
}

void TestCodesInHand::anAssumedWaitKeepsNobodyFromAnotherCode()
{
    Person person = withSpentCode(true);
    QCOMPARE(person(CodeInsteadChosen{{}, number()}), u"RequestingSignInCode"_s);
}

void TestCodesInHand::aDeadCodeIsNotSent()
{
    CodeTicket dead = ticket(number());
    dead.works = false;
    Person enters(EnteringCode{.ticket = dead});
    QCOMPARE(enters(CodeSubmitted{{}, secret("1")}), u"refused"_s);
    Person resets(ResettingPassword{.ticket = dead});
    QCOMPARE(resets(NewPasswordSubmitted{{}, secret("1"), secret("2")}), u"refused"_s);
    // Where the backend said nothing of the code's life, only it knows whether the code is dead.
    dead.estimated = true;
    Person tries(EnteringCode{.ticket = dead});
    QCOMPARE(tries(CodeSubmitted{{}, secret("1")}), u"VerifyingCode(Registration)"_s);
    Person saves(ResettingPassword{.ticket = dead});
    QCOMPARE(saves(NewPasswordSubmitted{{}, secret("1"), secret("2")}), u"SavingNewPassword"_s);
}

void TestCodesInHand::whoChangesTheNumberIsAtTheNumber()
{
    Person creates(EnteringCode{.ticket = ticket(number()), .name = QStringLiteral("Amara")});
    Person leaves = creates;
    QCOMPARE(creates(OtherNumberChosen{}), u"CreatingAccount(in hand Registration)"_s);
    QVERIFY(creates.at<CreatingAccount>().correctsNumber);
    QCOMPARE(leaves(BackChosen{}), u"CreatingAccount(in hand Registration)"_s);
    QVERIFY(!leaves.at<CreatingAccount>().correctsNumber);
    Person signsIn;
    signsIn(CodeInsteadChosen{{}, number()});
    signsIn(CodeSent{{}, ticket(number())});
    signsIn(OtherNumberChosen{});
    QVERIFY(signsIn.at<EnteringCredentials>().correctsNumber);
    // After the next act the focus follows what that one met.
    signsIn(signIn());
    signsIn(PasswordChecked{{}, refusal<SignInOutcome>(AuthErrorKind::Unreachable)});
    QVERIFY(!signsIn.at<EnteringCredentials>().correctsNumber);
}

void TestCodesInHand::theLaterOfTwoWaitsIsTold()
{
    Person person(EnteringCode{.ticket = ticket(number())});
    person(CodeSubmitted{{}, secret("1")});
    const AuthError spent{.kind = AuthErrorKind::CodeSpent, .lockedUntil = now().addSecs(900)};
    person(CodeVerified{{}, Unexpected(spent)});
    QCOMPARE(person.at<EnteringCode>().ticket.resendAllowedAt, now().addSecs(900));
    person(ResendChosen{{}, Channel::Text});
    const AuthError sooner{.kind = AuthErrorKind::TextLimit, .retryAt = now().addSecs(90)};
    person(CodeSent{{}, Unexpected(sooner)});
    QCOMPARE(person.at<EnteringCode>().ticket.resendAllowedAt, now().addSecs(900));
}

void TestCodesInHand::aCallIsToldAsACall()
{
    Person person(EnteringCode{.ticket = ticket(number())});
    person(ResendChosen{{}, Channel::Call});
    QCOMPARE(person(CodeSent{{}, ticket(number())}),
             u"EnteringCode(Registration, sent again, notice CallComing)"_s);
    QCOMPARE(person.at<EnteringCode>().ticket.channel, Channel::Call);
}

void TestCodesInHand::aLockedPasswordLeavesTheCodes()
{
    Person person;
    person(signIn());
    const AuthError error{.kind = AuthErrorKind::Suspended, .lockedUntil = samples::lockEnd()};
    person(PasswordChecked{{}, Unexpected(error)});
    QCOMPARE(person(CodeInsteadChosen{{}, number()}), u"RequestingSignInCode"_s);
    QCOMPARE(person(CodeSent{{}, Unexpected(error)}), u"Locked(Suspended, codes)"_s);
}

void TestCodesInHand::aCodePageKnowsThatThePasswordIsLocked()
{
    const QDateTime until = now().addSecs(90);
    const Locked lock{.number = number(), .until = until};
    const PasswordLock told{until};
    Person person(lock);
    person(CodeInsteadChosen{{}, number()});
    person(CodeSent{{}, ticket(number())});
    QCOMPARE(person.at<EnteringCode>().passwordLock, told);
    CodeTicket next = ticket(number());
    for (const bool over : {false, true}) {
        person(ResendChosen{});
        next.sentAt = until.addMSecs(over ? 0 : -1);
        person(CodeSent{{}, next});
        QCOMPARE(person.at<EnteringCode>().passwordLock.has_value(), !over);
    }

    // The same where the lock came after the code, and where another code was refused.
    Locked with = lock;
    with.codes = {{.purpose = CodePurpose::SignIn, .ticket = ticket(number())}};
    Person back(with);
    QCOMPARE(back(CodeInHandChosen{}), u"EnteringCode(SignIn)"_s);
    QCOMPARE(back.at<EnteringCode>().passwordLock, told);
    with.codes.first().ticket.resendAllowedAt = {};
    Person refused(with);
    QCOMPARE(refused(CodeInsteadChosen{{}, number()}), u"RequestingSignInCode"_s);
    QCOMPARE(refused(CodeSent{{}, refusal<CodeTicket>(AuthErrorKind::TextLimit)}),
             u"EnteringCode(SignIn, resend allowed)"_s);
    QCOMPARE(refused.at<EnteringCode>().passwordLock, told);
}

/// "I don't have this phone any more" said that the password still works.
void TestCodesInHand::thePagesOfAResetKnowThatThePasswordIsLocked()
{
    const QDateTime until = now().addSecs(90);
    Person person(Locked{.number = number(), .until = until});
    const auto knows = [&person](const MaybeNumber &typed, const QDateTime &at) {
        return isPasswordLocked(person.state(), typed, at);
    };
    QVERIFY(!isPasswordLocked(EnteringCredentials{}, number(), now()));
    person(ForgotPasswordChosen{});
    QVERIFY(knows(number(), now()) && knows({}, now()));
    QVERIFY(!knows(samples::otherNumber(), now()) && !knows(number(), until));
    person(ResetRequested{{}, number()});
    person(CodeSent{{}, ticket(number())});
    QVERIFY(knows(number(), now()));
    QCOMPARE(person(BackChosen{}), u"AskingForReset(in hand NewPassword)"_s);
    QVERIFY(knows(number(), now()));
    QCOMPARE(person(CodeInHandChosen{}), u"ResettingPassword"_s);
    QVERIFY(knows(number(), now()));
    person(BackChosen{});
    person(ResetRequested{{}, samples::otherNumber()});
    person(CodeSent{{}, ticket(samples::otherNumber())});
    QVERIFY(!knows(samples::otherNumber(), now()));
}

void TestCodesInHand::theOnlyNumberIsAskedAboutTwice()
{
    Person person(SignedIn{account(), Storage::Keychain});
    QCOMPARE(person(RemoveNumberChosen{}), u"ConfirmingLastRemoval(session Keychain)"_s);
    QCOMPARE(person(RemoveNumberChosen{}), u"ConfirmingRemoval(session Keychain)"_s);
    person(RemovalConfirmed{{}, secret("pw")});
    QCOMPARE(person(NumberWasRemoved{{}, std::optional<Account>{}}),
             u"EnteringCredentials(notice OnlyNumberRemoved)"_s);
    Account byEmail = account();
    byEmail.otherWayIn = true;
    Person other(SignedIn{byEmail, Storage::Keychain});
    QCOMPARE(other(RemoveNumberChosen{}), u"ConfirmingRemoval(session Keychain)"_s);
}

void TestCodesInHand::signingOutEverywhereTellsWhatHappened()
{
    Person person(SignedIn{account(), Storage::Keychain});
    QCOMPARE(person(SignOutEverywhereChosen{}), u"ConfirmingSignOutEverywhere(session Keychain)"_s);
    QCOMPARE(person.effects(), u"none"_s);
    person(SignOutEverywhereConfirmed{});
    Person offline = person;
    Person unheard = person;
    QCOMPARE(person(EverywhereSignedOut{{}, Done{}}),
             u"EnteringCredentials(notice SignedOutEverywhere)"_s);
    QCOMPARE(person.effects(), u"DropSession(Local)"_s);
    QCOMPARE(offline(EverywhereSignedOut{{}, refusal<Done>(AuthErrorKind::Offline)}),
             u"EnteringCredentials(notice SignedOutEverywhereLater)"_s);
    QCOMPARE(offline.effects(), u"DropSession(RevokeEverywhere)"_s);
    const AuthError lost{.kind = AuthErrorKind::TimedOut, .reached = true};
    unheard(EverywhereSignedOut{{}, Result<Done>(Unexpected(lost))});
    QCOMPARE(unheard.effects(), u"DropSession(RevokeEverywhereAgain)"_s);
}

void TestCodesInHand::whoSignedOutFindsTheirNumber()
{
    Person person(SignedIn{account(), Storage::Keychain});
    person(SignOutChosen{});
    QCOMPARE(person.at<EnteringCredentials>().number, number());
    Person beside(SignedIn{account(), Storage::Keychain}); // in another window of the profile
    beside(SessionWasEnded{Notice::SignedOut});
    QVERIFY(beside.at<EnteringCredentials>() == person.at<EnteringCredentials>());
}

} // namespace
} // namespace ringkey::flow

QTEST_GUILESS_MAIN(ringkey::flow::TestCodesInHand)
#include "tst_codesinhand.moc"
