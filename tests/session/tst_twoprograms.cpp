// SPDX-License-Identifier: Apache-2.0
// Several programs with one profile, on the real service and a real keyring: none loses or mixes
// tokens.
#include "tests/session/desk.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ringkey;
using namespace desk;

namespace {

class TestTwoPrograms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void anActGoesOnWithTheTokenThatAnotherProgramGot();
    void aSignOutOfAnotherProgramOfflineEndsThisOneAndIsStillTold();
    void aCodeUsedInOneIsNotAskedForInTheOther();
    void whoSignsInAgainIsSignedInInBoth();
    void typingInAnotherProgramLeavesTheKeptSession();
    void theFirstOfTwoSignInsIsToldToTheService();
    void whoSignsOutEndsWhatAnotherProgramMadeOfTheSession();
    void whoYieldsTheProfileLeavesItToTheOther();

private:
    std::unique_ptr<SignInFlow> open(const QString &profile, bool connected = true)
    {
        return desk::open(m_service, profile, connected);
    }
    void enter(SignInFlow &signIn, const PhoneNumber &who);

    RealService m_service;
    const QString m_password = u"correct horse battery"_s;
};

void TestTwoPrograms::initTestCase()
{
    QVERIFY(m_service.start());
}

/// To change the number with the password is to sign in afresh, which ends the token before.
void TestTwoPrograms::anActGoesOnWithTheTokenThatAnotherProgramGot()
{
    const QString profile = u"two"_s;
    const PhoneNumber who = number(u"+12025550120"_s);
    const auto first = open(profile);
    QVERIFY(signUp(m_service, *first, who, m_password));
    QVERIFY(isKept(*first));
    const auto second = open(profile);
    QVERIFY(arrives<flow::SignedIn>(*second));
    const Secret before = second->session()->accessToken;
    first->act(flow::ChangeNumberChosen{});
    first->act(flow::NewNumberSubmitted{{}, number(u"+12025550121"_s), secret(m_password)});
    QVERIFY(arrives<flow::EnteringCode>(*first));
    const Secret after = first->session()->accessToken;
    QVERIFY(!(before == after));
    QVERIFY(QTest::qWaitFor(
        [&] {
            const auto kept = keptFor(profile);
            return kept->session->accessToken == after && kept->unrevoked.isEmpty();
        },
        patience));
    second->act(flow::ChangeNameChosen{});
    second->act(flow::NameSubmitted{{}, u"Hedy"_s});
    QVERIFY(arrives<flow::SignedIn>(*second));
    QCOMPARE(std::get<flow::SignedIn>(second->state()).account.name, u"Hedy"_s);
    QCOMPARE(second->session()->accessToken, after);
}

/// Two programs with one profile; the one that signed out ends before the network returns.
void TestTwoPrograms::aSignOutOfAnotherProgramOfflineEndsThisOneAndIsStillTold()
{
    const QString profile = u"debt"_s;
    const auto second = open(profile);
    QVERIFY(signUp(m_service, *second, number(u"+12025550119"_s), m_password));
    QVERIFY(isKept(*second));
    const Secret token = second->session()->accessToken;
    QSignalSpy steps(second.get(), &SignInFlow::transitioned);
    m_service.stop();
    second->lookAtClock(); // asks whether the session lives, which is no step
    const auto isAway = [&] { return second->connection() == Connection::ServerTrouble; };
    QVERIFY(QTest::qWaitFor(isAway, patience));
    {
        const auto first = open(profile, false);
        QVERIFY(arrives<flow::SignedIn>(*first));
        QCOMPARE(first->session()->accessToken, token);
        first->act(flow::SignOutChosen{});
        QVERIFY(QTest::qWaitFor([&] { return !keepsSession(profile); }, patience));
    }
    QVERIFY(arrives<flow::EnteringCredentials>(*second)); // without being touched
    const auto &form = std::get<flow::EnteringCredentials>(second->state());
    QCOMPARE(form.notice, flow::Notice::SignedOut);
    QCOMPARE(form.number, flow::MaybeNumber(number(u"+12025550119"_s))); // as the first offers it
    QVERIFY(!second->session());
    const Transition ended = steps.last().first().value<Transition>();
    QCOMPARE(ended.cause, u"SessionWasEnded"_s);
    QCOMPARE(ended.error, u"SignedOut"_s);
    QCOMPARE(ended.operation, QString()); // no answer was the cause
    QVERIFY(QTest::qWaitFor([&] { return isKept(*second); }, patience));
    QVERIFY(!keptFor(profile)->known); // as the first left it
    QCOMPARE(keptFor(profile)->unrevoked, (QList<Unrevoked>{{token, false}}));
    QVERIFY(!keepsSession(profile));
    QVERIFY(m_service.start());
    QVERIFY(QTest::qWaitFor([&] { return !owesSignOut(profile); }, 60000));
}

void TestTwoPrograms::enter(SignInFlow &signIn, const PhoneNumber &who)
{
    signIn.act(flow::SignInSubmitted{{}, who, secret(m_password), true});
    QVERIFY(arrives<flow::SignedIn>(signIn));
    QVERIFY(isKept(signIn));
}

/// Both ask for the code; it is typed into one.
void TestTwoPrograms::aCodeUsedInOneIsNotAskedForInTheOther()
{
    const QString profile = u"code"_s;
    const auto first = open(profile);
    const qsizetype before = m_service.texts().size();
    first->act(flow::CreateAccountChosen{});
    first->act(flow::RegistrationSubmitted{
        {}, u"Ada"_s, number(u"+12025550136"_s), secret(m_password), false});
    QVERIFY(arrives<flow::EnteringCode>(*first));
    QVERIFY(textCount(m_service, before + 1));
    const auto keepsPage = [&] {
        const auto entry = keptFor(profile);
        return entry && entry->snapshot.contains("EnteringCode");
    };
    QVERIFY(QTest::qWaitFor(keepsPage, patience));
    QVERIFY(isKept(*first)); // read back, too
    const auto second = open(profile);
    QVERIFY(arrives<flow::EnteringCode>(*second));
    first->act(flow::CodeSubmitted{{}, secret(m_service.newestCode())});
    QVERIFY(arrives<flow::SignedIn>(*first));
    QVERIFY(arrives<flow::SignedIn>(*second));
}

/// "You're signed out on this computer" is true in neither any more.
void TestTwoPrograms::whoSignsInAgainIsSignedInInBoth()
{
    const QString profile = u"again"_s;
    const PhoneNumber who = number(u"+12025550137"_s);
    const auto first = open(profile);
    QVERIFY(signUp(m_service, *first, who, m_password));
    QVERIFY(isKept(*first));
    const auto second = open(profile);
    QVERIFY(arrives<flow::SignedIn>(*second));
    first->act(flow::SignOutChosen{});
    // What it asks at its start may be answered before it reads the keychain.
    const auto isOut = [&] {
        return isIn<flow::EnteringCredentials>(*second) || isIn<flow::WelcomingBack>(*second);
    };
    QVERIFY(QTest::qWaitFor(isOut, patience));
    QVERIFY(QTest::qWaitFor([&] { return !keepsSession(profile); }, patience));
    enter(*first, who);
    QVERIFY(arrives<flow::SignedIn>(*second));
    QCOMPARE(second->session()->accessToken, first->session()->accessToken);

    // And the one that says "You're signed out" does not go on saying so.
    first->act(flow::SignOutChosen{});
    QVERIFY(arrives<flow::EnteringCredentials>(*first));
    QVERIFY(arrives<flow::EnteringCredentials>(*second));
    QVERIFY(QTest::qWaitFor([&] { return !keepsSession(profile); }, patience));
    enter(*second, who);
    QVERIFY(arrives<flow::SignedIn>(*first));
    QVERIFY(arrives<flow::SignedIn>(*second));
}

/// It was on the sign-in page when the other signed in, and keeps where its person is.
void TestTwoPrograms::typingInAnotherProgramLeavesTheKeptSession()
{
    const QString profile = u"typing"_s;
    const auto idle = open(profile);
    const auto first = open(profile);
    QVERIFY(signUp(m_service, *first, number(u"+12025550130"_s), m_password));
    QVERIFY(isKept(*first));
    const Secret token = first->session()->accessToken;
    idle->act(flow::ForgotPasswordChosen{});
    idle->act(flow::ResetRequested{{}, number(u"+12025550130"_s)});
    QVERIFY(arrives<flow::ResettingPassword>(*idle));
    QVERIFY(isKept(*idle));
    QVERIFY(keepsSession(profile));
    QCOMPARE(keptFor(profile)->session->accessToken, token);
}

void TestTwoPrograms::theFirstOfTwoSignInsIsToldToTheService()
{
    const QString profile = u"twice"_s;
    const PhoneNumber who = number(u"+12025550131"_s);
    const auto second = open(profile);
    const auto first = open(profile);
    QVERIFY(signUp(m_service, *first, who, m_password));
    QVERIFY(isKept(*first));
    const Secret before = first->session()->accessToken;
    enter(*second, who);
    const Secret after = second->session()->accessToken;
    QVERIFY(QTest::qWaitFor([&] { return !owesSignOut(profile); }, patience));
    first->act(flow::ChangeNameChosen{});
    first->act(flow::NameSubmitted{{}, u"Hedy"_s});
    QVERIFY(arrives<flow::SignedIn>(*first));
    QCOMPARE(first->session()->accessToken, after);
    QVERIFY(!(before == after));
}

/// The other proved the person anew, so that the first has a token that is dead already.
void TestTwoPrograms::whoSignsOutEndsWhatAnotherProgramMadeOfTheSession()
{
    const QString profile = u"became"_s;
    const auto first = open(profile);
    QVERIFY(signUp(m_service, *first, number(u"+12025550134"_s), m_password));
    QVERIFY(isKept(*first));
    const auto second = open(profile);
    QVERIFY(arrives<flow::SignedIn>(*second));
    const Secret before = second->session()->accessToken;
    second->act(flow::ChangeNumberChosen{});
    second->act(flow::NewNumberSubmitted{{}, number(u"+12025550135"_s), secret(m_password)});
    QVERIFY(arrives<flow::EnteringCode>(*second));
    QVERIFY(!(second->session()->accessToken == before));
    QVERIFY(isKept(*second));
    first->act(flow::SignOutChosen{});
    QVERIFY(!first->session());
    QVERIFY(QTest::qWaitFor(
        [&] {
            const auto kept = keptFor(profile); // nothing, once the other has heard of it
            return !kept || (!kept->session && kept->unrevoked.isEmpty());
        },
        patience));
    second->act(flow::BackChosen{});
    second->act(flow::ChangeNameChosen{});
    second->act(flow::NameSubmitted{{}, u"Hedy"_s});
    QVERIFY(arrives<flow::EnteringCredentials>(*second));
    QVERIFY(!second->session());
}

void TestTwoPrograms::whoYieldsTheProfileLeavesItToTheOther()
{
    const QString profile = u"yield"_s;
    const auto bobs = open(profile);
    const auto adas = open(profile);
    QVERIFY(signUp(m_service, *adas, number(u"+12025550132"_s), m_password));
    QVERIFY(isKept(*adas));
    QVERIFY(signUp(m_service, *bobs, number(u"+12025550133"_s), m_password));
    QVERIFY(isKept(*bobs));
    const Secret bob = bobs->session()->accessToken;
    adas->act(flow::ChangeNameChosen{});
    adas->act(flow::NameSubmitted{{}, u"Ada"_s});
    QVERIFY(arrives<flow::SignedIn>(*adas));
    QVERIFY(QTest::qWaitFor([&] { return adas->storage() == Storage::MemoryOnly; }, patience));
    adas->act(flow::SignOutChosen{});
    QVERIFY(!adas->session());
    QVERIFY(QTest::qWaitFor([&] { return !owesSignOut(profile); }, patience));
    QCOMPARE(keptFor(profile)->session->accessToken, bob);
    const auto next = open(profile);
    QVERIFY(arrives<flow::SignedIn>(*next));
    QCOMPARE(next->session()->accessToken, bob);
}

} // namespace

QTEST_GUILESS_MAIN(TestTwoPrograms)
#include "tst_twoprograms.moc"
