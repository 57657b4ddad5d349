// SPDX-License-Identifier: Apache-2.0
// SignIn with the real service and a real keyring: what a host program sees.
#include "auth/hostchoices.h"
#include "auth/session/memorystore.h"
#include "auth/session/sessionkeeper.h"
#include "auth/signinflow.h"
#include "tests/session/desk.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace ringkey;
using namespace desk;

namespace {

class TestSignIn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aFreshProfileNeedsNoKeychainToStart();
    void aBackendThatNeverComesIsUnreachable();
    void aNewAccountIsSignedInAfterTheCode();
    void aRestartGoesOnSignedInWithoutTyping();
    void aSignOutOfflineIsToldToTheServiceLater();
    void aWrongPasswordSaysHowManyTriesAreLeft();
    void aForgottenPasswordIsReplacedAndOldSessionsEnd();
    void anUnverifiedNumberLeadsToTheCodePageWithOneText();
    void theCodePageIsResumedAfterARestart();
    void theNumberIsChangedWithPasswordAndCode();
    void aSessionSurvivesAServiceRestart();
    void aTokenThatIsStillToBeWrittenIsNotTakenBack();
    void whatAReplyLeavesOutIsStillKnown();

private:
    std::unique_ptr<SignInFlow> open(const QString &profile, bool connected = true)
    {
        return desk::open(m_service, profile, connected);
    }

    RealService m_service;
    const QString m_password = u"correct horse battery"_s;
};

void TestSignIn::initTestCase()
{
    QVERIFY(m_service.start());
}

void TestSignIn::aFreshProfileNeedsNoKeychainToStart()
{
    SignInFlow signIn({u"fresh"_s, u"RingkeyTest"_s, u"en"_s, {}});
    signIn.start();
    QVERIFY(isIn<flow::EnteringCredentials>(signIn));
    QCOMPARE(signIn.connection(), Connection::Starting);
    // A tenant may send codes by WhatsApp; until somebody says otherwise nothing is called a text.
    QCOMPARE(signIn.backend().channel, QString());
    signIn.connectTo(m_service.config());
    QCOMPARE(signIn.backend().channel, QString());
    QVERIFY(QTest::qWaitFor([&] { return signIn.backend().known; }, patience));
    QCOMPARE(signIn.backend().channel, u"sms"_s);
    QVERIFY(signIn.backend().signOutEverywhere);
    QVERIFY(signIn.backend().registration);
    QVERIFY(QTest::qWaitFor([&] { return signIn.storage() == Storage::Keychain; }, patience));
}

void TestSignIn::aBackendThatNeverComesIsUnreachable()
{
    const auto signIn = open(u"nobody"_s, false);
    signIn->act(flow::SignInSubmitted{{}, number(u"+12025550101"_s), secret(m_password), true});
    QVERIFY(isIn<flow::CheckingPassword>(*signIn));
    QVERIFY(QTest::qWaitFor([&] { return isIn<flow::EnteringCredentials>(*signIn); }, 20000));
    const auto form = std::get<flow::EnteringCredentials>(signIn->state());
    QVERIFY(form.error);
    QCOMPARE(form.error->kind, AuthErrorKind::Unreachable);
}

void TestSignIn::aNewAccountIsSignedInAfterTheCode()
{
    const auto signIn = open(u"ada"_s);
    const PhoneNumber ada = number(u"+12025550101"_s);
    signIn->act(flow::CreateAccountChosen{});
    signIn->act(flow::RegistrationSubmitted{{}, u"Ada Lovelace"_s, ada, secret(m_password), false});
    QVERIFY(arrives<flow::EnteringCode>(*signIn));
    const auto page = std::get<flow::EnteringCode>(signIn->state());
    QCOMPARE(page.ticket.number, ada);
    QVERIFY(!page.ticket.estimated);
    QVERIFY(textCount(m_service, 1));

    signIn->act(flow::CodeSubmitted{{}, secret(u"000000"_s)});
    QVERIFY(QTest::qWaitFor(
        [&] {
            const auto *again = std::get_if<flow::EnteringCode>(&signIn->state());
            return again && again->error;
        },
        patience));
    const AuthError error = *std::get<flow::EnteringCode>(signIn->state()).error;
    QCOMPARE(error.kind, AuthErrorKind::WrongCode);
    QVERIFY(error.triesLeft);
    QVERIFY(!error.triesEstimated);

    signIn->act(flow::CodeSubmitted{{}, secret(m_service.newestCode())});
    QVERIFY(arrives<flow::SignedIn>(*signIn));
    QVERIFY(isKept(*signIn));
    const Account account = std::get<flow::SignedIn>(signIn->state()).account;
    QCOMPARE(account.name, u"Ada Lovelace"_s);
    QCOMPARE(account.number, ada);
    QVERIFY(account.verified);
    QVERIFY(account.provenAt);
    QVERIFY(signIn->session());
}

void TestSignIn::aRestartGoesOnSignedInWithoutTyping()
{
    const auto signIn = open(u"ada"_s, false);
    QVERIFY(isIn<flow::Restoring>(*signIn));
    QVERIFY(arrives<flow::SignedIn>(*signIn)); // also before the service is there
    signIn->connectTo(m_service.config());
    QVERIFY(QTest::qWaitFor([&] { return signIn->backend().known; }, patience));
    QVERIFY(isIn<flow::SignedIn>(*signIn));
}

void TestSignIn::aSignOutOfflineIsToldToTheServiceLater()
{
    Secret token;
    {
        const auto signIn = open(u"ada"_s, false);
        QVERIFY(arrives<flow::SignedIn>(*signIn));
        token = signIn->session()->accessToken;
        signIn->act(flow::SignOutChosen{});
        QVERIFY(isIn<flow::EnteringCredentials>(*signIn));
        QVERIFY(!signIn->session());
        QVERIFY(isKept(*signIn));
    }
    const auto signIn = open(u"ada"_s);
    QVERIFY(arrives<flow::EnteringCredentials>(*signIn));
    QVERIFY(!signIn->session());
}

void TestSignIn::aWrongPasswordSaysHowManyTriesAreLeft()
{
    const auto signIn = open(u"ada2"_s);
    const PhoneNumber ada = number(u"+12025550101"_s);
    signIn->act(flow::SignInSubmitted{{}, ada, secret(u"wrong password"_s), true});
    QVERIFY(QTest::qWaitFor(
        [&] {
            const auto *form = std::get_if<flow::EnteringCredentials>(&signIn->state());
            return form && form->error;
        },
        patience));
    const AuthError error = *std::get<flow::EnteringCredentials>(signIn->state()).error;
    QCOMPARE(error.kind, AuthErrorKind::WrongPassword);
    QVERIFY(error.triesLeft);
    signIn->act(flow::SignInSubmitted{{}, ada, secret(m_password), true});
    QVERIFY(arrives<flow::SignedIn>(*signIn));
    QVERIFY(isKept(*signIn));
}

void TestSignIn::aForgottenPasswordIsReplacedAndOldSessionsEnd()
{
    const PhoneNumber ada = number(u"+12025550101"_s);
    const auto other = open(u"ada2"_s);
    QVERIFY(arrives<flow::SignedIn>(*other));

    const auto signIn = open(u"ada3"_s);
    const qsizetype before = m_service.texts().size();
    signIn->act(flow::ForgotPasswordChosen{ada});
    signIn->act(flow::ResetRequested{{}, ada});
    QVERIFY(arrives<flow::ResettingPassword>(*signIn));
    QVERIFY(textCount(m_service, before + 1));
    signIn->act(flow::NewPasswordSubmitted{
        {}, secret(m_service.newestCode()), secret(u"a much newer password"_s)});
    QVERIFY(arrives<flow::SignedIn>(*signIn));

    // The other program notices at its next start.
    const auto again = open(u"ada2"_s);
    QVERIFY(arrives<flow::WelcomingBack>(*again));
    QCOMPARE(std::get<flow::WelcomingBack>(again->state()).who.number, ada);
}

void TestSignIn::anUnverifiedNumberLeadsToTheCodePageWithOneText()
{
    const PhoneNumber bob = number(u"+12025550102"_s);
    {
        const auto signIn = open(u"bob"_s);
        signIn->act(flow::CreateAccountChosen{});
        signIn->act(flow::RegistrationSubmitted{{}, u"Bob"_s, bob, secret(m_password), false});
        QVERIFY(arrives<flow::EnteringCode>(*signIn));
    }
    const auto signIn = open(u"bob2"_s);
    signIn->act(flow::SignInSubmitted{{}, bob, secret(m_password), true});
    QVERIFY(arrives<flow::EnteringCode>(*signIn));
    signIn->act(flow::CodeSubmitted{{}, secret(m_service.newestCode())});
    QVERIFY(arrives<flow::SignedIn>(*signIn));
}

void TestSignIn::theCodePageIsResumedAfterARestart()
{
    const PhoneNumber eve = number(u"+12025550103"_s);
    flow::CodeTicket ticket{.number = eve};
    {
        const auto signIn = open(u"eve"_s);
        signIn->act(flow::CreateAccountChosen{});
        signIn->act(flow::RegistrationSubmitted{{}, u"Eve"_s, eve, secret(m_password), false});
        QVERIFY(arrives<flow::EnteringCode>(*signIn));
        ticket = std::get<flow::EnteringCode>(signIn->state()).ticket;
        // The page is in the keychain, and the notes beside it say so.
        const SignInOptions options = completed({u"eve"_s, product, u"en"_s, {}});
        const std::unique_ptr<SessionStore> store(makeStore(options, nullptr));
        QVERIFY(QTest::qWaitFor(
            [&] {
                const auto kept = keptFor(u"eve"_s);
                return kept && kept->snapshot.contains("EnteringCode") && !store->leftFor() &&
                       store->mayHoldSomething();
            },
            patience));
    }
    const auto signIn = open(u"eve"_s);
    QVERIFY(arrives<flow::EnteringCode>(*signIn));
    const auto resumed = std::get<flow::EnteringCode>(signIn->state()).ticket;
    QCOMPARE(resumed.number, eve);
    QCOMPARE(resumed.expiresAt, ticket.expiresAt);
    signIn->act(flow::CodeSubmitted{{}, secret(m_service.newestCode())});
    QVERIFY(arrives<flow::SignedIn>(*signIn));
}

void TestSignIn::theNumberIsChangedWithPasswordAndCode()
{
    const auto signIn = open(u"kim"_s);
    QVERIFY(signUp(m_service, *signIn, number(u"+12025550104"_s), m_password));
    const PhoneNumber next = number(u"+12025550105"_s);
    QVERIFY(asksForNumber(m_service, *signIn, next, m_password));
    signIn->act(flow::CodeSubmitted{{}, secret(m_service.newestCode())});
    QVERIFY(arrives<flow::SignedIn>(*signIn));
    QTRY_COMPARE(std::get<flow::SignedIn>(signIn->state()).account.number, next);
    QTRY_VERIFY(keptFor(u"kim"_s) && keptFor(u"kim"_s)->snapshot.isEmpty());
}

void TestSignIn::aSessionSurvivesAServiceRestart()
{
    const auto signIn = open(u"kim"_s);
    QVERIFY(arrives<flow::SignedIn>(*signIn));
    m_service.stop();
    signIn->act(flow::ChangeNameChosen{});
    signIn->act(flow::NameSubmitted{{}, u"Kim"_s});
    QVERIFY(QTest::qWaitFor([&] { return signIn->connection() == Connection::ServerTrouble; },
                            patience));
    QVERIFY(signIn->session());
    QVERIFY(m_service.start());
    QVERIFY(QTest::qWaitFor([&] { return signIn->connection() == Connection::Online; }, 30000));
    QVERIFY(signIn->session());
}

void TestSignIn::aTokenThatIsStillToBeWrittenIsNotTakenBack()
{
    MemoryStore store;
    SessionKeeper keeper(&store, [] { return QDateTime::currentDateTimeUtc(); });
    const QDateTime end = QDateTime::currentDateTimeUtc().addDays(1);
    const Account account{.uid = u"u"_s, .name = {}, .number = {}, .verified = true};
    keeper.keep({.accessToken = secret(u"before"_s), .expiresAt = end, .account = account},
                StaySignedIn::AcrossStarts);
    QVERIFY(QTest::qWaitFor([&] { return keeper.storage() == Storage::MemoryOnly; }, patience));
    keeper.renew({.accessToken = secret(u"after"_s), .expiresAt = end, .account = account});
    std::optional<SessionKeeper::Elsewhere> found;
    keeper.reload([&](SessionKeeper::Elsewhere elsewhere) { found = elsewhere; });
    QVERIFY(QTest::qWaitFor([&] { return found.has_value(); }, patience));
    QVERIFY(*found == SessionKeeper::Elsewhere::Nothing);
    QCOMPARE(keeper.session()->accessToken, secret(u"after"_s));
}

/// A tenant may answer with a part of a profile (contract 12.1).
void TestSignIn::whatAReplyLeavesOutIsStillKnown()
{
    MemoryStore store;
    SessionKeeper keeper(&store, [] { return QDateTime::currentDateTimeUtc(); });
    const QDateTime proven = QDateTime::currentDateTimeUtc();
    const Account known{.uid = u"u"_s, .lastSignIn = proven.addDays(-1), .provenAt = proven};
    keeper.keep({.accessToken = secret(u"t"_s), .expiresAt = proven.addDays(1), .account = known},
                StaySignedIn::ThisRun);
    const Account saved = keeper.completed({.uid = u"u"_s, .name = u"Ada"_s});
    QCOMPARE(saved.name, u"Ada"_s);
    QCOMPARE(saved.lastSignIn, known.lastSignIn);
    QCOMPARE(saved.provenAt, known.provenAt);
    const QDateTime later = proven.addSecs(-60);
    QCOMPARE(keeper.completed({.uid = u"u"_s, .lastSignIn = later}).lastSignIn, later);
}

} // namespace

QTEST_GUILESS_MAIN(TestSignIn)
#include "tst_signin.moc"
