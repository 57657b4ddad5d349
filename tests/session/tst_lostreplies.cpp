// SPDX-License-Identifier: Apache-2.0
// The service did what was asked, and its reply was lost: pressing the button again tells the
// truth.
#include "tests/session/desk.h"
#include "tests/support/faultlist.h"

using namespace Qt::StringLiterals;
using namespace ringkey;
using namespace desk;

namespace {

class TestLostReplies : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aChangedNumberIsToldAsChanged();
    void aChangeIsFoundOutAfterTheAppWasKilled();
    void aCodeMayBeOnItsWay();
    void aNewPasswordSignsIn();
    void aDeletedAccountIsToldAsDeleted();
    void aDeletionIsFoundOutAfterTheAppWasKilled();
    void aRemovedNumberIsToldAsRemoved();
    void aChangedPasswordIsToldAsChanged();
    void whatWasSentIsForgottenWithTheSession();
    void anAcceptedPolicyIsGoneOnWith();

private:
    std::unique_ptr<SignInFlow> open(const QString &profile);
    bool submits(SignInFlow &signIn, const flow::Act &act);
    void losesReplyAndIsKilled(std::unique_ptr<SignInFlow> &signIn, const flow::Act &act);

    RealService m_service;
    std::unique_ptr<FaultProxy> m_proxy;
    const QString m_password = u"correct horse battery"_s;
};

void TestLostReplies::initTestCase()
{
    QVERIFY(m_service.start());
    m_proxy = std::make_unique<FaultProxy>(nullptr, m_service.config().url);
}

std::unique_ptr<SignInFlow> TestLostReplies::open(const QString &profile)
{
    auto signIn = desk::open(m_service, profile, false);
    BackendConfig config = m_service.config();
    config.url = QUrl(u"http://127.0.0.1:%1"_s.arg(m_proxy->port()));
    config.configUrl = config.url;
    signIn->connectTo(config);
    return signIn;
}

/// Twice: the first answer is lost. True where the page showed that it was.
bool TestLostReplies::submits(SignInFlow &signIn, const flow::Act &act)
{
    const auto page = signIn.state().index();
    m_proxy->setFault(&faultNamed("closed before the reply"));
    signIn.act(act);
    const bool lost = QTest::qWaitFor([&] { return signIn.state().index() != page; }, patience) &&
                      QTest::qWaitFor([&] { return signIn.state().index() == page; }, patience);
    m_proxy->setFault(nullptr);
    signIn.act(act);
    return lost;
}

/// In the moment in which the service had done it, and nobody had told the app.
void TestLostReplies::losesReplyAndIsKilled(std::unique_ptr<SignInFlow> &signIn,
                                            const flow::Act &act)
{
    const auto page = signIn->state().index();
    m_proxy->setFault(&faultNamed("closed before the reply"));
    signIn->act(act);
    QTRY_VERIFY_WITH_TIMEOUT(signIn->state().index() != page, patience);
    QTRY_VERIFY_WITH_TIMEOUT(signIn->state().index() == page, patience);
    signIn.reset();
    m_proxy->setFault(nullptr);
}

void TestLostReplies::aChangedNumberIsToldAsChanged()
{
    const auto signIn = open(u"kim"_s);
    QVERIFY(signUp(m_service, *signIn, number(u"+12025550104"_s), m_password));
    const PhoneNumber next = number(u"+12025550105"_s);
    QVERIFY(asksForNumber(m_service, *signIn, next, m_password));
    QVERIFY(submits(*signIn, flow::CodeSubmitted{{}, secret(m_service.newestCode())}));
    QVERIFY(arrives<flow::SignedIn>(*signIn));
    const auto &signedIn = std::get<flow::SignedIn>(signIn->state());
    QCOMPARE(signedIn.account.number, next);
    QCOMPARE(signedIn.notice, flow::Notice::NumberChanged);
}

/// In the moment in which the service had changed it, and nobody had told the app.
void TestLostReplies::aChangeIsFoundOutAfterTheAppWasKilled()
{
    auto signIn = open(u"lee"_s);
    QVERIFY(signUp(m_service, *signIn, number(u"+12025550107"_s), m_password));
    const PhoneNumber next = number(u"+12025550108"_s);
    QVERIFY(asksForNumber(m_service, *signIn, next, m_password));
    QVERIFY(isKept(*signIn));
    losesReplyAndIsKilled(signIn, flow::CodeSubmitted{{}, secret(m_service.newestCode())});
    signIn = open(u"lee"_s);
    QVERIFY(arrives<flow::SignedIn>(*signIn)); // by itself: the account is read
    const auto &signedIn = std::get<flow::SignedIn>(signIn->state());
    QCOMPARE(signedIn.account.number, next);
    QCOMPARE(signedIn.notice, flow::Notice::NumberChanged);
}

/// Not "we can't reach the service" alone, with the text in the person's hand.
void TestLostReplies::aCodeMayBeOnItsWay()
{
    const PhoneNumber ada = number(u"+12025550109"_s);
    QVERIFY(signUp(m_service, *open(u"unheard"_s), ada, m_password));
    const auto signIn = open(u"unheard2"_s);
    const qsizetype before = m_service.texts().size();
    m_proxy->setFault(&faultNamed("closed before the reply"));
    signIn->act(flow::ForgotPasswordChosen{ada});
    signIn->act(flow::ResetRequested{{}, ada});
    QVERIFY(arrives<flow::SendingResetCode>(*signIn));
    QVERIFY(arrives<flow::AskingForReset>(*signIn));
    m_proxy->setFault(nullptr);
    QVERIFY(std::get<flow::AskingForReset>(signIn->state()).error->codeMayCome);
    QVERIFY(textCount(m_service, before + 1));
}

void TestLostReplies::aNewPasswordSignsIn()
{
    const PhoneNumber ada = number(u"+12025550106"_s);
    {
        const auto first = open(u"ada"_s);
        QVERIFY(signUp(m_service, *first, ada, m_password));
    }
    const auto signIn = open(u"ada2"_s);
    const qsizetype before = m_service.texts().size();
    signIn->act(flow::ForgotPasswordChosen{ada});
    signIn->act(flow::ResetRequested{{}, ada});
    QVERIFY(arrives<flow::ResettingPassword>(*signIn));
    QVERIFY(textCount(m_service, before + 1));
    const flow::NewPasswordSubmitted form{
        {}, secret(m_service.newestCode()), secret(u"a much newer password"_s)};
    QVERIFY(submits(*signIn, form));
    QVERIFY(arrives<flow::SignedIn>(*signIn));
}

void TestLostReplies::aDeletedAccountIsToldAsDeleted()
{
    const auto signIn = open(u"del"_s);
    QVERIFY(signUp(m_service, *signIn, number(u"+12025550131"_s), m_password));
    const qsizetype before = m_service.texts().size();
    signIn->act(flow::DeleteAccountChosen{});
    signIn->act(flow::DeletionConfirmed{});
    QVERIFY(arrives<flow::EnteringCode>(*signIn));
    QVERIFY(textCount(m_service, before + 1));
    (void)submits(*signIn, flow::CodeSubmitted{{}, secret(m_service.newestCode())});
    QVERIFY(arrives<flow::EnteringCredentials>(*signIn));
    const auto &page = std::get<flow::EnteringCredentials>(signIn->state());
    QCOMPARE(page.notice, flow::Notice::AccountDeleted);
    QVERIFY(!page.number);
}

/// The service no longer knows the account, so it cannot say why the session is over.
void TestLostReplies::aDeletionIsFoundOutAfterTheAppWasKilled()
{
    auto signIn = open(u"del2"_s);
    QVERIFY(signUp(m_service, *signIn, number(u"+12025550135"_s), m_password));
    const qsizetype before = m_service.texts().size();
    signIn->act(flow::DeleteAccountChosen{});
    signIn->act(flow::DeletionConfirmed{});
    QVERIFY(arrives<flow::EnteringCode>(*signIn));
    QVERIFY(textCount(m_service, before + 1));
    QVERIFY(isKept(*signIn));
    losesReplyAndIsKilled(signIn, flow::CodeSubmitted{{}, secret(m_service.newestCode())});
    signIn = open(u"del2"_s);
    QVERIFY(arrives<flow::EnteringCredentials>(*signIn));
    const auto &page = std::get<flow::EnteringCredentials>(signIn->state());
    QCOMPARE(page.notice, flow::Notice::AccountDeleted);
    QVERIFY(!page.number);
}

void TestLostReplies::aRemovedNumberIsToldAsRemoved()
{
    const auto signIn = open(u"rem"_s);
    QVERIFY(signUp(m_service, *signIn, number(u"+12025550132"_s), m_password));
    signIn->act(flow::RemoveNumberChosen{}); // the only one: it is asked twice
    signIn->act(flow::RemoveNumberChosen{});
    (void)submits(*signIn, flow::RemovalConfirmed{{}, secret(m_password)});
    QVERIFY(arrives<flow::EnteringCredentials>(*signIn));
    const auto &page = std::get<flow::EnteringCredentials>(signIn->state());
    QVERIFY(page.notice == flow::Notice::NumberRemoved ||
            page.notice == flow::Notice::OnlyNumberRemoved);
}

void TestLostReplies::aChangedPasswordIsToldAsChanged()
{
    const auto signIn = open(u"pass"_s);
    QVERIFY(signUp(m_service, *signIn, number(u"+12025550133"_s), m_password));
    signIn->act(flow::ChangePasswordChosen{});
    QVERIFY(submits(*signIn, flow::PasswordChangeSubmitted{
                                 {}, secret(m_password), secret(u"a much newer password"_s)}));
    QVERIFY(arrives<flow::SignedIn>(*signIn));
    QCOMPARE(std::get<flow::SignedIn>(signIn->state()).notice, flow::Notice::PasswordChanged);
}

/// The password of a change whose reply was lost answers nothing after the next sign-in.
void TestLostReplies::whatWasSentIsForgottenWithTheSession()
{
    const PhoneNumber ada = number(u"+12025550135"_s);
    const Secret newer = secret(u"a much newer password"_s);
    const auto signIn = open(u"forgets"_s);
    QVERIFY(signUp(m_service, *signIn, ada, m_password));
    signIn->act(flow::ChangePasswordChosen{});
    m_proxy->setFault(&faultNamed("closed before the reply"));
    signIn->act(flow::PasswordChangeSubmitted{{}, secret(m_password), newer});
    QVERIFY(arrives<flow::ChangingPassword>(*signIn));
    m_proxy->setFault(nullptr);
    signIn->act(flow::SignOutChosen{});
    signIn->act(flow::SignInSubmitted{{}, ada, newer, false});
    QVERIFY(arrives<flow::SignedIn>(*signIn));
    signIn->act(flow::ChangePasswordChosen{});
    signIn->act(flow::PasswordChangeSubmitted{{}, secret(u"no such password"_s), newer});
    QVERIFY(arrives<flow::ChangingPassword>(*signIn));
    const auto &error = std::get<flow::ChangingPassword>(signIn->state()).error;
    QVERIFY(error && error->kind == AuthErrorKind::WrongCurrentPassword);
}

/// The last: the service asks everybody for consent from then on. Also after a code.
void TestLostReplies::anAcceptedPolicyIsGoneOnWith()
{
    const PhoneNumber kim = number(u"+12025550134"_s);
    {
        const auto first = open(u"kim1"_s);
        QVERIFY(signUp(m_service, *first, kim, m_password));
    }
    m_service.stop();
    m_service.addConfig("[privacy]\nversion = \"2\"\nmode = \"strict\"\n");
    QVERIFY(m_service.start());
    const auto signIn = open(u"kim2"_s);
    const qsizetype before = m_service.texts().size();
    signIn->act(flow::CodeInsteadChosen{{}, kim, false});
    QVERIFY(arrives<flow::EnteringCode>(*signIn));
    QVERIFY(textCount(m_service, before + 1));
    signIn->act(flow::CodeSubmitted{{}, secret(m_service.newestCode())});
    QVERIFY(arrives<flow::AcceptingPolicy>(*signIn));
    QVERIFY(submits(*signIn, flow::PolicyAccepted{}));
    QVERIFY(arrives<flow::SignedIn>(*signIn));
    QCOMPARE(std::get<flow::SignedIn>(signIn->state()).account.number, kim);
}

} // namespace

QTEST_GUILESS_MAIN(TestLostReplies)
#include "tst_lostreplies.moc"
