// SPDX-License-Identifier: Apache-2.0
// What met a lock that a question opens goes once more with the answers, and to nobody else.
#include "auth/session/memorystore.h"
#include "tests/session/performerdesk.h"

#include <QTcpSocket>
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace ringkey;

namespace {

using Repeat = flow::RepeatWithAnswers;

class TestRepeatedCodes : public QObject, private PerformerDesk<MemoryStore>
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aCodeGoesOnceMore();
    void aNewPasswordGoesOnceMore();
    void aGivenUpAnswerCanBeGivenAgain();
    void whatIsForgottenGoesNowhere();
    void whoWentBackBeforeItWasToldIsAskedNothing();
    void anotherBackendIsToldNothing();

private:
    template <class Reply>
    std::optional<Reply> toldOf(AttemptId attempt) const
    {
        const QList<Reply> all = told<Reply>();
        const auto one = std::ranges::find(all, attempt, &Reply::attempt);
        return one == all.end() ? std::nullopt : std::optional(*one);
    }
    void enterCode(AttemptId attempt);
    static Repeat answering(AttemptId attempt) { return {attempt, {{u"q1"_s, secret("blue")}}}; }
};

/// Whoever answers is signed in.
void TestRepeatedCodes::init()
{
    open();
    m_server->setAnswer([](QTcpSocket &socket, const SeenRequest &request) {
        const bool answers = request.body.contains(R"("securityanswer":{"q1":"blue"})");
        socket.write(answers ? FakeServer::whole(
                                   200, R"({"access_token":"11111111-aaaa-4bbb-8ccc-000000000009",
"expires_in":600,"IsPosted":true,"Data":{"access_token":"11111111-aaaa-4bbb-8ccc-000000000009",
"expires_in":600},"Profile":{"Uid":"u1","PhoneId":"+12025550123","PhoneIdVerified":true}})")
                             : FakeServer::whole(403, R"({"ErrorCode":1148,"Message":"locked"})"));
    });
}

void TestRepeatedCodes::cleanup()
{
    close();
}

void TestRepeatedCodes::enterCode(AttemptId attempt)
{
    m_performer->perform(
        flow::VerifyCode{attempt, flow::CodePurpose::SignIn, someNumber(), secret("123456")});
    QTRY_VERIFY(toldOf<flow::CodeVerified>(attempt));
    QCOMPARE(toldOf<flow::CodeVerified>(attempt)->result.error().kind,
             AuthErrorKind::LockedByQuestion);
}

void TestRepeatedCodes::aCodeGoesOnceMore()
{
    enterCode({5});
    m_performer->perform(answering({6}));
    QTRY_VERIFY(toldOf<flow::CodeVerified>({6}));
    QVERIFY(toldOf<flow::CodeVerified>({6})->result);
    QCOMPARE(m_server->seen().size(), 2);
    QVERIFY(m_server->seen().last().body.contains(R"("otp":"123456")"));
}

void TestRepeatedCodes::aNewPasswordGoesOnceMore()
{
    m_performer->perform(
        flow::ResetPassword{{5}, someNumber(), secret("123456"), secret("a newer word")});
    QTRY_VERIFY(toldOf<flow::PasswordWasReset>({5}));
    QCOMPARE(toldOf<flow::PasswordWasReset>({5})->result.error().kind,
             AuthErrorKind::LockedByQuestion);
    m_performer->perform(answering({6}));
    QTRY_VERIFY(toldOf<flow::PasswordWasReset>({6}));
    QVERIFY(toldOf<flow::PasswordWasReset>({6})->result);
    QCOMPARE(m_server->seen().size(), 2);
    QVERIFY(m_server->seen().last().body.contains(R"("otp":"123456","password":"a newer word")"));
}

void TestRepeatedCodes::aGivenUpAnswerCanBeGivenAgain()
{
    enterCode({5});
    m_performer->perform(answering({6}));
    m_performer->perform(flow::CancelAttempt{{6}});
    m_performer->perform(answering({7}));
    QTRY_VERIFY(toldOf<flow::CodeVerified>({7}));
    QVERIFY(toldOf<flow::CodeVerified>({7})->result);
    QVERIFY(!toldOf<flow::CodeVerified>({6}));
}

void TestRepeatedCodes::whatIsForgottenGoesNowhere()
{
    enterCode({5});
    m_performer->perform(flow::ForgetRefused{});
    m_performer->perform(answering({6}));
    QVERIFY(!m_backend->isBusy());
    QCOMPARE(m_server->seen().size(), 1);
}

void TestRepeatedCodes::whoWentBackBeforeItWasToldIsAskedNothing()
{
    enterCode({5});
    m_performer->perform(flow::CancelAttempt{{5}});
    m_performer->perform(answering({6}));
    QVERIFY(!m_backend->isBusy());
    QCOMPARE(m_server->seen().size(), 1);
}

void TestRepeatedCodes::anotherBackendIsToldNothing()
{
    enterCode({5});
    const auto another = backendFor(m_server->url());
    m_performer->connectTo(another.get());
    m_performer->perform(answering({6}));
    QCOMPARE(toldOf<flow::CodeVerified>({6})->result.error().kind, AuthErrorKind::CodeSpent);
    m_backend.reset();
    m_performer->perform(answering({7}));
    QCOMPARE(toldOf<flow::CodeVerified>({7})->result.error().kind, AuthErrorKind::CodeSpent);
    QVERIFY(!another->isBusy());
    QCOMPARE(m_server->seen().size(), 1);
    m_performer->connectTo(nullptr);
}

} // namespace

QTEST_GUILESS_MAIN(TestRepeatedCodes)
#include "tst_repeatedcodes.moc"
