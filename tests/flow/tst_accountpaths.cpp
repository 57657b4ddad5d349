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

/// Of who is signed in.
class TestAccountPaths : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theOldNumberStaysUntilTheCodeIsEntered();
    void verifyingAgainTurnsTheNumberUnverified();
    void whoVerifiesAgainWhereNoTextCanLeaveIsToldWhy();
    void aSessionThatEndsInTheMiddleIsSaidOnWelcomeBack();
    void deletingTheAccountEndsItsSession();
    void aLockedKeychainIsToldAndTriedAgain();
    void sessionsEndOneByOneAndAllAtOnce();
    void aNoticeVanishesAtTheNextAct();
    void aNameWhoseAnswerWasLostIsToldAsSaved();
};

void TestAccountPaths::theOldNumberStaysUntilTheCodeIsEntered()
{
    Person person(SignedIn{account(), Storage::Keychain});
    person(ChangeNumberChosen{});
    person(NewNumberSubmitted{{}, samples::otherNumber(), secret("pw")});
    person(CodeSent{{}, ticket(samples::otherNumber())});
    QCOMPARE(person.at<EnteringCode>().account->number, number());
    person(BackChosen{});
    QCOMPARE(person.at<ChangingNumber>().number, samples::otherNumber());
    QCOMPARE(person.at<ChangingNumber>().account.number, number());
    QCOMPARE(person(BackChosen{}), u"SignedIn(session Keychain, in hand ChangeNumber)"_s);
    QCOMPARE(person.at<SignedIn>().account.number, number());
}

void TestAccountPaths::verifyingAgainTurnsTheNumberUnverified()
{
    Person person(SignedIn{account(), Storage::Keychain});
    QCOMPARE(person(VerifyNowChosen{}), u"refused"_s);
    person(VerifyAgainChosen{});
    person(VerifyAgainConfirmed{});
    person(CodeSent{{}, ticket(number())});
    QCOMPARE(person(BackChosen{}),
             u"SignedIn(session Keychain, unverified, in hand VerifyNumber)"_s);
    QCOMPARE(person(VerifyNowChosen{}), u"EnteringCode(VerifyNumber, session Keychain)"_s);
    person(CodeSubmitted{{}, secret("1")});
    QCOMPARE(person(CodeVerified{{}, account()}),
             u"SignedIn(session Keychain, notice NumberVerified)"_s);
}

/// The number is unverified all the same, and asking for a code tells why there is none.
void TestAccountPaths::whoVerifiesAgainWhereNoTextCanLeaveIsToldWhy()
{
    Person person(ConfirmingReverify{account(), Storage::Keychain});
    person(VerifyAgainConfirmed{});
    person(CodeSent{{}, refusal<CodeTicket>(AuthErrorKind::TextFailed)});
    QCOMPARE(person.effects(), u"SendCode(VerifyNumber)"_s);
    QVERIFY(!person.at<RequestingVerifyCode>().form.account.verified);
    person(CodeSent{{}, refusal<CodeTicket>(AuthErrorKind::TextQuota)});
    QCOMPARE(person.at<SignedIn>().error->kind, AuthErrorKind::TextQuota);
    QVERIFY(!person.at<SignedIn>().account.verified);
}

void TestAccountPaths::aSessionThatEndsInTheMiddleIsSaidOnWelcomeBack()
{
    Person person(ChangingName{account(), Storage::Keychain});
    person(NameSubmitted{{}, u"Ada L."_s});
    QCOMPARE(person(NameWasChanged{{}, refusal<Account>(AuthErrorKind::SessionExpired)}),
             u"WelcomingBack(notice SessionExpired)"_s);
    QCOMPARE(person.effects(), u"DropSession(Local, remember)"_s);
    QCOMPARE(person.at<WelcomingBack>().who, account());
}

void TestAccountPaths::deletingTheAccountEndsItsSession()
{
    Person person(SignedIn{account(), Storage::Keychain});
    person(DeleteAccountChosen{});
    person(DeletionConfirmed{});
    QCOMPARE(person(CodeSent{{}, ticket(number())}),
             u"EnteringCode(DeleteAccount, session Keychain)"_s);
    person(CodeSubmitted{{}, secret("1")});
    QCOMPARE(person(CodeVerified{{}, Done{}}), u"EnteringCredentials(notice AccountDeleted)"_s);
    QCOMPARE(person.effects(), u"DropSession(Local)"_s);
    // What a host is told, and why nobody is listed here any more.
    QCOMPARE(person.effect<DropSession>().why, Notice::AccountDeleted);
}

void TestAccountPaths::aLockedKeychainIsToldAndTriedAgain()
{
    Person person(Restoring{});
    QCOMPARE(person(Restored{{}, {.storage = Storage::Locked}}),
             u"EnteringCredentials(notice KeychainLocked)"_s);
    QCOMPARE(person(KeychainRetryChosen{}), u"Restoring"_s);
    QCOMPARE(person.effects(), u"Restore"_s);
    QCOMPARE(person(Restored{{}, {.session = session(), .storage = Storage::Keychain}}),
             u"SignedIn(session Keychain)"_s);
    QCOMPARE(person.effects(), u"RefreshAccount"_s);
}

void TestAccountPaths::sessionsEndOneByOneAndAllAtOnce()
{
    Person person(SignedIn{account(), Storage::Keychain});
    QCOMPARE(person(SessionsChosen{}), u"ListingSessions"_s);
    QCOMPARE(person.effects(), u"ListSessions"_s);
    QList<OpenSession> all = samples::sessions();
    all.append({.id = u"s3"_s});
    QCOMPARE(person(SessionsListed{{}, all}), u"ViewingSessions(session Keychain, 3 listed)"_s);
    // This one ends by signing out, and what is not in the list not at all.
    QCOMPARE(person(SessionEndChosen{{}, u"s1"_s}), u"refused"_s);
    QCOMPARE(person(SessionEndChosen{{}, u"s9"_s}), u"refused"_s);
    person(SessionEndChosen{{}, u"s2"_s});
    QCOMPARE(person.effect<EndSessions>().id, u"s2"_s);
    QCOMPARE(person(SessionsWereEnded{{}, Done{}}),
             u"ViewingSessions(session Keychain, 2 listed, notice OtherSessionEnded)"_s);
    QCOMPARE(person.at<ViewingSessions>().sessions.last().id, u"s3"_s);
    person(OtherSessionsEndChosen{});
    QCOMPARE(person(SessionsWereEnded{{}, refusal<Done>(AuthErrorKind::Unreachable)}),
             u"ViewingSessions(session Keychain, 2 listed, error Unreachable)"_s);
    person(OtherSessionsEndChosen{});
    QCOMPARE(person.effect<EndSessions>().id, QString());
    QCOMPARE(person(SessionsWereEnded{{}, Done{}}),
             u"ViewingSessions(session Keychain, 1 listed, notice OtherSessionsEnded)"_s);
    QVERIFY(person.at<ViewingSessions>().sessions.first().isCurrent);
}

void TestAccountPaths::aNoticeVanishesAtTheNextAct()
{
    Person person(EnteringCredentials{.number = number(), .notice = Notice::SignedOut});
    person(signIn());
    QCOMPARE(person(BackChosen{}), u"EnteringCredentials"_s);
    person = Person(SignedIn{account(), Storage::Keychain, Notice::NameSaved});
    person(ChangeNameChosen{});
    QCOMPARE(person(BackChosen{}), u"SignedIn(session Keychain)"_s);
}

void TestAccountPaths::aNameWhoseAnswerWasLostIsToldAsSaved()
{
    const auto named = [](const QString &name) {
        Account one = account();
        one.name = name;
        return one;
    };
    Person person(SignedIn{account(), Storage::Keychain});
    person(ChangeNameChosen{});
    QCOMPARE(person(AccountRefreshed{account()}), u"ChangingName(session Keychain)"_s);
    person(NameSubmitted{{}, u"Ada L."_s});
    const auto unanswered = u"ChangingName(session Keychain, error Unreachable)"_s;
    QCOMPARE(person(NameWasChanged{{}, refusal<Account>(AuthErrorKind::Unreachable)}), unanswered);
    QCOMPARE(person(AccountRefreshed{account()}), unanswered); // nor was it done
    QCOMPARE(person(AccountRefreshed{named(u"Ada L."_s)}),
             u"SignedIn(session Keychain, notice NameSaved)"_s);
}

} // namespace
} // namespace ringkey::flow

QTEST_GUILESS_MAIN(ringkey::flow::TestAccountPaths)
#include "tst_accountpaths.moc"
