// SPDX-License-Identifier: Apache-2.0
// What a host does inside the slots of SignIn: whenever a signal comes every getter agrees, and an
// act there is done after everybody was told.
#include "auth/flow/queries.h"
#include "auth/session/memorystore.h"
#include "auth/signin.h"
#include "tests/session/desk.h"

#include <QEventLoop>
#include <QSignalSpy>
#include <QTimer>

using namespace desk;
using namespace Qt::StringLiterals;

class TestInsideSlots : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_service.start()); }
    void everyGetterAgreesInEveryState();
    void aSignOutInTheSlotOfTheSignInStays();
    void anActInsideEachSignalIsSafe_data();
    void anActInsideEachSignalIsSafe();
    void aSlotMayDeleteIt();
    void aSlotMayRunALoopOfItsOwn();

private:
    std::unique_ptr<SignInFlow> open();
    /// With an account that can sign in with m_password, and nobody signed in.
    std::unique_ptr<SignInFlow> openFor(const PhoneNumber &who);

    RealService m_service;
    MemoryStore *m_store = nullptr;
    int m_people = 0;
    const QString m_password = u"correct horse battery staple"_s;
};

std::unique_ptr<SignInFlow> TestInsideSlots::open()
{
    // What one test keeps is not the next one's.
    SignInOptions options{.profile = QString::fromLatin1(QTest::currentTestFunction()) +
                                     QString::fromLatin1(QTest::currentDataTag()),
                          .language = u"en"_s};
    options.makeStore = [this] { return m_store = new MemoryStore; };
    auto signIn = std::make_unique<SignInFlow>(options);
    signIn->start();
    signIn->connectTo(m_service.config());
    return signIn;
}

std::unique_ptr<SignInFlow> TestInsideSlots::openFor(const PhoneNumber &who)
{
    auto signIn = open();
    if (!signUp(m_service, *signIn, who, m_password))
        return nullptr;
    signIn->act(flow::SignOutChosen{});
    signIn->act(flow::NotMeChosen{});
    return signIn;
}

void TestInsideSlots::everyGetterAgreesInEveryState()
{
    const auto signIn = open();
    int states = 0;
    bool agree = true;
    const auto check = [&] {
        const bool isSignedIn = flow::accountOf(signIn->state()).has_value();
        agree = agree && isSignedIn == signIn->session().has_value();
        if (const auto *page = std::get_if<flow::SignedIn>(&signIn->state()))
            agree = agree && page->account.uid == signIn->session()->account.uid;
    };
    connect(signIn.get(), &SignInFlow::stateChanged, this, [&] {
        ++states;
        check();
    });
    connect(signIn.get(), &SignInFlow::sessionChanged, this, check);
    connect(signIn.get(), &SignInFlow::storageChanged, this, check);
    connect(signIn.get(), &SignInFlow::backendChanged, this, check);
    connect(signIn.get(), &SignInFlow::connectionChanged, this, check);
    QVERIFY(signUp(m_service, *signIn, number(u"+12025550160"_s), m_password));
    signIn->act(flow::ChangeNameChosen{});
    signIn->act(flow::NameSubmitted{{}, u"Hedy"_s});
    QVERIFY(arrives<flow::SignedIn>(*signIn));
    signIn->act(flow::SignOutChosen{});
    QVERIFY(states > 7);
    QVERIFY(agree);
}

void TestInsideSlots::aSignOutInTheSlotOfTheSignInStays()
{
    const PhoneNumber who = number(u"+12025550161"_s);
    const auto signIn = openFor(who);
    QVERIFY(signIn);
    bool wasSignedIn = false;
    connect(signIn.get(), &SignInFlow::stateChanged, this, [&] {
        if (isIn<flow::SignedIn>(*signIn)) {
            wasSignedIn = true;
            QVERIFY(signIn->session().has_value());
            signIn->act(flow::SignOutChosen{});
            QVERIFY(isIn<flow::SignedIn>(*signIn)); // the others are told of it first
        }
    });
    QSignalSpy sessions(signIn.get(), &SignInFlow::sessionChanged);
    signIn->act(flow::SignInSubmitted{{}, who, secret(m_password), true});
    QTRY_VERIFY_WITH_TIMEOUT(wasSignedIn, desk::patience);
    QVERIFY(arrives<flow::EnteringCredentials>(*signIn));
    QVERIFY(!signIn->session());
    QCOMPARE(sessions.count(), 2); // came and went
    // What is stored when all is written: nobody.
    std::optional<StoredEntry> entry;
    QTRY_VERIFY(!signIn->session());
    m_store->read([&](const SessionStore::Answer &answer) { entry = fromBlob(answer.blob); });
    QTRY_VERIFY(!entry || !entry->session);
}

void TestInsideSlots::anActInsideEachSignalIsSafe_data()
{
    QTest::addColumn<QByteArray>("signal");
    for (const char *name : {"stateChanged()", "sessionChanged()", "storageChanged()",
                             "backendChanged()", "connectionChanged()"})
        QTest::newRow(name) << QByteArray(name);
}

/// Acts of every kind at each occasion: refused, or done in turn; never inside each other.
void TestInsideSlots::anActInsideEachSignalIsSafe()
{
    QFETCH(QByteArray, signal);
    const auto signIn = open();
    int inside = 0;
    int deepest = 0;
    int left = 40;
    const auto meddle = [&] {
        deepest = std::max(deepest, ++inside);
        if (left-- > 0) {
            signIn->act(flow::ResendChosen{});
            signIn->act(flow::ChangeNameChosen{});
            signIn->act(flow::BackChosen{});
            signIn->act(flow::KeychainRetryChosen{});
        }
        --inside;
    };
    if (signal == "stateChanged()")
        connect(signIn.get(), &SignInFlow::stateChanged, this, meddle);
    else if (signal == "sessionChanged()")
        connect(signIn.get(), &SignInFlow::sessionChanged, this, meddle);
    else if (signal == "storageChanged()")
        connect(signIn.get(), &SignInFlow::storageChanged, this, meddle);
    else if (signal == "backendChanged()")
        connect(signIn.get(), &SignInFlow::backendChanged, this, meddle);
    else
        connect(signIn.get(), &SignInFlow::connectionChanged, this, meddle);
    const PhoneNumber who = number(u"+1202555017%1"_s.arg(m_people++));
    signIn->act(flow::SignInSubmitted{{}, who, secret(m_password), true});
    QTRY_VERIFY_WITH_TIMEOUT(flow::waitsForPerson(signIn->state()), patience);
    signIn->act(flow::SignOutChosen{});
    QVERIFY(deepest <= 1);
    QVERIFY(!signIn->session());
}

void TestInsideSlots::aSlotMayDeleteIt()
{
    auto signIn = open();
    connect(signIn.get(), &SignInFlow::stateChanged, this, [&] { signIn.reset(); });
    signIn->act(flow::CreateAccountChosen{});
    QVERIFY(!signIn);
}

/// A host shows a dialog there, and in the dialog somebody signs out.
void TestInsideSlots::aSlotMayRunALoopOfItsOwn()
{
    const PhoneNumber who = number(u"+12025550162"_s);
    const auto signIn = openFor(who);
    QVERIFY(signIn);
    bool ranOut = false;
    bool wasSignedIn = false;
    connect(signIn.get(), &SignInFlow::sessionChanged, this, [&] {
        if (!signIn->session() || std::exchange(wasSignedIn, true))
            return;
        QEventLoop dialog;
        connect(signIn.get(), &SignInFlow::sessionChanged, &dialog, &QEventLoop::quit);
        QTimer::singleShot(0, &dialog, [&] { signIn->act(flow::SignOutChosen{}); });
        QTimer::singleShot(desk::patience, &dialog, [&] {
            ranOut = true;
            dialog.quit();
        });
        dialog.exec();
    });
    signIn->act(flow::SignInSubmitted{{}, who, secret(m_password), true});
    QTRY_VERIFY_WITH_TIMEOUT(wasSignedIn && !signIn->session(), 2 * desk::patience);
    QVERIFY(!ranOut);
    signIn->act(flow::CreateAccountChosen{}); // and goes on afterwards
    QVERIFY(arrives<flow::CreatingAccount>(*signIn));
}

QTEST_GUILESS_MAIN(TestInsideSlots)
#include "tst_insideslots.moc"
