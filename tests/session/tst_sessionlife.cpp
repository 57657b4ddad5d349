// SPDX-License-Identifier: Apache-2.0
// What a signed-in person can do and what can happen to a session, with the real service and
// keyring.
#include "auth/flow/snapshot.h"
#include "tests/session/desk.h"

using namespace Qt::StringLiterals;
using namespace ringkey;
using namespace desk;

namespace {

class TestSessionLife : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void twoProgramsWithOneProfileStaySignedIn();
    void aCodeInsteadOfThePasswordSignsIn();
    void thePasswordIsChanged();
    void theNumberIsVerifiedAgain();
    void signingOutEverywhereEndsTheOtherSession();
    void removingTheOnlyNumberEndsTheSession();
    void aLockSaysUntilWhen();
    void deletingTheAccountEndsTheSession();
    void aPageForACodeComesWhenItIsSaved();
    void aChangedPolicyIsAcceptedOnTheWayIn();
    void aNewerPolicyIsOfferedAfterTheWayIn();
    void aNewerPolicyIsOfferedToAKeptSession();
    void settingsThatChangedAreReadAgain();

private:
    std::unique_ptr<SignInFlow> open(const QString &profile)
    {
        return desk::open(m_service, profile);
    }
    bool signUp(SignInFlow &signIn, const QString &digits);
    /// Does what texts a code, waits for the code page and enters the code.
    bool proves(SignInFlow &signIn, flow::Act act);

    RealService m_service{"[session]\naccess = 10\n[lockout]\ntries = 2\nperiod = 20\n"};
    const QString m_password = u"correct horse battery"_s;
};

void TestSessionLife::initTestCase()
{
    QVERIFY(m_service.start());
}

bool TestSessionLife::proves(SignInFlow &signIn, flow::Act act)
{
    const qsizetype before = m_service.texts().size();
    signIn.act(std::move(act));
    if (!arrives<flow::EnteringCode>(signIn) || !textCount(m_service, before + 1))
        return false;
    signIn.act(flow::CodeSubmitted{{}, secret(m_service.newestCode())});
    return QTest::qWaitFor(
        [&] { return !isIn<flow::EnteringCode>(signIn) && !isIn<flow::VerifyingCode>(signIn); },
        patience);
}

bool TestSessionLife::signUp(SignInFlow &signIn, const QString &digits)
{
    signIn.act(flow::CreateAccountChosen{});
    return proves(signIn,
                  flow::RegistrationSubmitted{
                      {}, u"Ada"_s, number(digits), secret(m_password), false}) &&
           isIn<flow::SignedIn>(signIn) && isKept(signIn);
}

/// Whoever is killed as soon as they see it finds it again. What is read then comes before any
/// write that is asked for later.
void TestSessionLife::aPageForACodeComesWhenItIsSaved()
{
    const QString profile = u"ahead"_s;
    const std::unique_ptr<Keychain> keychain(systemKeychain(product, nullptr));
    std::optional<Keychain::Answer> there;
    const auto signIn = open(profile);
    const auto once = std::make_unique<QObject>();
    connect(signIn.get(), &SignInFlow::stateChanged, once.get(), [&] {
        if (isIn<flow::EnteringCode>(*signIn))
            keychain->read(profile, [&](const Keychain::Answer &read) { there = read; });
    });
    signIn->act(flow::CreateAccountChosen{});
    signIn->act(flow::RegistrationSubmitted{
        {}, u"Ada"_s, number(u"+12025550118"_s), secret(m_password), false});
    QVERIFY(QTest::qWaitFor([&] { return there.has_value(); }, patience));
    const auto kept = fromBlob(there->value);
    QVERIFY(kept);
    const auto page = flow::fromSnapshot(kept->snapshot, QDateTime::currentDateTimeUtc());
    QVERIFY(page && std::holds_alternative<flow::EnteringCode>(*page));
}

void TestSessionLife::twoProgramsWithOneProfileStaySignedIn()
{
    const auto first = open(u"twin"_s);
    QVERIFY(signUp(*first, u"+12025550111"_s));
    const auto second = open(u"twin"_s);
    QVERIFY(arrives<flow::SignedIn>(*second));
    // Past three lives of a token: each has been prolonged, by one or the other.
    QList<QDateTime> ends;
    const auto isOver = [&] {
        if (!first->session() || !second->session())
            return true;
        const QDateTime end = first->session()->expiresAt;
        if (!ends.contains(end))
            ends += end;
        return ends.size() > 3;
    };
    QVERIFY(QTest::qWaitFor(isOver, 120'000));
    QVERIFY(first->session() && second->session());
    QVERIFY(isIn<flow::SignedIn>(*first) && isIn<flow::SignedIn>(*second));
    const auto third = open(u"twin"_s);
    QVERIFY(arrives<flow::SignedIn>(*third));
}

void TestSessionLife::aCodeInsteadOfThePasswordSignsIn()
{
    const auto signIn = open(u"code"_s);
    QVERIFY(proves(*signIn, flow::CodeInsteadChosen{{}, number(u"+12025550111"_s), true}));
    QVERIFY(isIn<flow::SignedIn>(*signIn));
}

void TestSessionLife::thePasswordIsChanged()
{
    const auto signIn = open(u"pass"_s);
    QVERIFY(signUp(*signIn, u"+12025550112"_s));
    signIn->act(flow::ChangePasswordChosen{});
    signIn->act(flow::PasswordChangeSubmitted{
        {}, secret(u"not it at all"_s), secret(u"another long one"_s)});
    QVERIFY(arrives<flow::ChangingPassword>(*signIn));
    QCOMPARE(std::get<flow::ChangingPassword>(signIn->state()).error->kind,
             AuthErrorKind::WrongCurrentPassword);
    signIn->act(
        flow::PasswordChangeSubmitted{{}, secret(m_password), secret(u"another long one"_s)});
    QVERIFY(arrives<flow::SignedIn>(*signIn));
    QCOMPARE(std::get<flow::SignedIn>(signIn->state()).notice, flow::Notice::PasswordChanged);
}

void TestSessionLife::theNumberIsVerifiedAgain()
{
    const auto signIn = open(u"again"_s);
    QVERIFY(signUp(*signIn, u"+12025550113"_s));
    QVERIFY(QTest::qWaitFor([&] { return signIn->backend().verifyAgain; }, patience));
    signIn->act(flow::VerifyAgainChosen{});
    QVERIFY(proves(*signIn, flow::VerifyAgainConfirmed{}));
    QVERIFY(arrives<flow::SignedIn>(*signIn));
    QVERIFY(std::get<flow::SignedIn>(signIn->state()).account.verified);
}

void TestSessionLife::signingOutEverywhereEndsTheOtherSession()
{
    const auto here = open(u"here"_s);
    QVERIFY(signUp(*here, u"+12025550114"_s));
    const auto there = open(u"there"_s);
    there->act(flow::SignInSubmitted{{}, number(u"+12025550114"_s), secret(m_password), true});
    QVERIFY(arrives<flow::SignedIn>(*there));
    here->act(flow::SignOutEverywhereChosen{});
    here->act(flow::SignOutEverywhereConfirmed{});
    QVERIFY(arrives<flow::EnteringCredentials>(*here));
    QVERIFY(arrives<flow::WelcomingBack>(*there)); // at its next prolongation
    QVERIFY(!there->session());
}

void TestSessionLife::removingTheOnlyNumberEndsTheSession()
{
    const auto signIn = open(u"remove"_s);
    QVERIFY(signUp(*signIn, u"+12025550115"_s));
    signIn->act(flow::RemoveNumberChosen{});
    QVERIFY(isIn<flow::ConfirmingLastRemoval>(*signIn));
    signIn->act(flow::RemoveNumberChosen{});
    signIn->act(flow::RemovalConfirmed{{}, secret(m_password)});
    QVERIFY(arrives<flow::EnteringCredentials>(*signIn));
    QCOMPARE(std::get<flow::EnteringCredentials>(signIn->state()).notice,
             flow::Notice::OnlyNumberRemoved);
    QVERIFY(!signIn->session());
}

void TestSessionLife::aLockSaysUntilWhen()
{
    const PhoneNumber who = number(u"+12025550112"_s);
    const auto signIn = open(u"lock"_s);
    for (int i = 0; i < 3 && !isIn<flow::Locked>(*signIn); ++i) {
        signIn->act(flow::SignInSubmitted{{}, who, secret(u"not it at all"_s), true});
        QVERIFY(QTest::qWaitFor([&] { return !isIn<flow::CheckingPassword>(*signIn); }, patience));
    }
    QVERIFY(isIn<flow::Locked>(*signIn));
    const auto locked = std::get<flow::Locked>(signIn->state());
    QVERIFY(locked.until);
    const qint64 left = QDateTime::currentDateTimeUtc().secsTo(*locked.until);
    QVERIFY2(left > 10 && left <= 30, QByteArray::number(left).constData());
}

void TestSessionLife::deletingTheAccountEndsTheSession()
{
    const auto signIn = open(u"delete"_s);
    QVERIFY(signUp(*signIn, u"+12025550116"_s));
    signIn->act(flow::DeleteAccountChosen{});
    QVERIFY(proves(*signIn, flow::DeletionConfirmed{}));
    QVERIFY(isIn<flow::EnteringCredentials>(*signIn));
    QCOMPARE(std::get<flow::EnteringCredentials>(signIn->state()).notice,
             flow::Notice::AccountDeleted);
    QVERIFY(!signIn->session());
}

void TestSessionLife::aChangedPolicyIsAcceptedOnTheWayIn()
{
    {
        const auto signIn = open(u"policy"_s);
        QVERIFY(signUp(*signIn, u"+12025550117"_s));
    }
    m_service.stop();
    m_service.addConfig("[privacy]\nversion = \"2\"\nmode = \"strict\"\n");
    QVERIFY(m_service.start());
    const auto signIn = open(u"policy2"_s);
    signIn->act(flow::SignInSubmitted{{}, number(u"+12025550117"_s), secret(m_password), true});
    QVERIFY(arrives<flow::AcceptingPolicy>(*signIn));
    QVERIFY(!signIn->session());
    const auto elsewhere = open(u"policy3"_s);
    elsewhere->act(flow::SignInSubmitted{{}, number(u"+12025550117"_s), secret(m_password), true});
    QVERIFY(arrives<flow::AcceptingPolicy>(*elsewhere));
    signIn->act(flow::PolicyAccepted{});
    QVERIFY(arrives<flow::SignedIn>(*signIn));
    QVERIFY(signIn->session());
    elsewhere->act(flow::PolicyAccepted{}); // where nothing is left to accept
    QVERIFY(arrives<flow::SignedIn>(*elsewhere));
}

/// Contract section 7, moderated: signed in all the same, and asked until it is accepted.
void TestSessionLife::aNewerPolicyIsOfferedAfterTheWayIn()
{
    RealService service;
    QVERIFY(service.start());
    const PhoneNumber person = number(u"+12025550118"_s);
    QVERIFY(desk::signUp(service, *desk::open(service, u"moderated"_s), person, m_password));
    service.stop();
    service.addConfig("[privacy]\nversion = \"3\"\nmode = \"moderate\"\n");
    QVERIFY(service.start());
    const auto comesIn = [&](const QString &profile) {
        auto signIn = desk::open(service, profile);
        const bool known =
            QTest::qWaitFor([&] { return signIn->backend().policyModerated; }, patience);
        signIn->act(flow::SignInSubmitted{{}, person, secret(m_password), true});
        return known ? std::move(signIn) : nullptr;
    };
    const auto first = comesIn(u"moderated2"_s);
    QVERIFY(first && arrives<flow::AcceptingPolicy>(*first));
    QVERIFY(first->session());
    first->act(flow::BackChosen{});
    QVERIFY(isIn<flow::SignedIn>(*first));
    const auto second = comesIn(u"moderated3"_s);
    QVERIFY(second && arrives<flow::AcceptingPolicy>(*second));
    second->act(flow::PolicyAccepted{});
    QVERIFY(arrives<flow::SignedIn>(*second));
    const auto third = comesIn(u"moderated4"_s);
    QVERIFY(third && arrives<flow::SignedIn>(*third));
}

/// As at its sign-in: whoever stays signed in for months would never be asked.
void TestSessionLife::aNewerPolicyIsOfferedToAKeptSession()
{
    RealService service;
    QVERIFY(service.start());
    const QString profile = u"kept"_s;
    auto signIn = desk::open(service, profile);
    QVERIFY(desk::signUp(service, *signIn, number(u"+12025550118"_s), m_password));
    QVERIFY(isKept(*signIn));
    signIn.reset();
    service.stop();
    service.addConfig("[privacy]\nversion = \"3\"\nmode = \"moderate\"\n");
    QVERIFY(service.start());
    signIn = desk::open(service, profile);
    QVERIFY(arrives<flow::AcceptingPolicy>(*signIn));
    signIn->act(flow::PolicyAccepted{});
    QVERIFY(arrives<flow::SignedIn>(*signIn));
}

/// At the end of a session, and where a refusal shows that what was read is no longer so.
void TestSessionLife::settingsThatChangedAreReadAgain()
{
    RealService service;
    QVERIFY(service.start());
    const auto signIn = desk::open(service, u"settings"_s);
    QVERIFY(desk::signUp(service, *signIn, number(u"+12025550119"_s), m_password));
    QCOMPARE(signIn->backend().minPasswordLength, 8);
    const auto changes = [&](const QByteArray &section) {
        service.stop();
        service.addConfig(section);
        return service.start();
    };
    QVERIFY(changes("[privacy]\nversion = \"3\"\nmode = \"moderate\"\n"));
    signIn->act(flow::SignOutChosen{});
    QVERIFY(QTest::qWaitFor([&] { return signIn->backend().policyModerated; }, patience));
    QVERIFY(changes("[flow]\nregistration = false\n"));
    signIn->act(flow::CreateAccountChosen{});
    signIn->act(flow::RegistrationSubmitted{
        {}, u"Ada"_s, number(u"+12025550120"_s), secret(m_password), true});
    QVERIFY(QTest::qWaitFor([&] { return !signIn->backend().registration; }, patience));
}

} // namespace

QTEST_GUILESS_MAIN(TestSessionLife)
#include "tst_sessionlife.moc"
