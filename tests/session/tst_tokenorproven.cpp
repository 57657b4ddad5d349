// SPDX-License-Identifier: Apache-2.0
// 1120 says two things (contract section 8): the token is invalid, or the number is proven already.
// Which of both it is, the account tells.
#include "auth/effects/performer.h"
#include "auth/effects/steadyclock.h"
#include "auth/session/memorystore.h"
#include "tests/backend/answer.h"

#include <QTcpSocket>

using namespace Qt::StringLiterals;
using namespace ringkey;

namespace {

class TestTokenOrProven : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aTokenThatIsOverIsNoProof_data();
    void aTokenThatIsOverIsNoProof();

private:
    /// What is told at last of asking for a code, or of one that was entered.
    template <class Reply, class Effect>
    std::optional<AuthErrorKind> refusalOf(const Effect &effect)
    {
        FakeServer server;
        server.setAnswer([this](QTcpSocket &socket, const SeenRequest &request) {
            const bool isRead = request.verb == "GET";
            socket.write(FakeServer::whole(403, isRead ? m_account : m_refusal));
        });
        const auto backend = backendFor(server.url());
        MemoryStore store;
        SessionKeeper keeper(&store, steadyClock());
        std::optional<AuthErrorKind> told;
        Performer performer(keeper, steadyClock(), [&told](const flow::Event &event) {
            if (const auto *reply = std::get_if<Reply>(&event); reply && !reply->result)
                told = reply->result.error().kind;
        });
        performer.connectTo(backend.get());
        keeper.keep({.accessToken = secret("token"),
                     .expiresAt = QDateTime::currentDateTimeUtc().addDays(1),
                     .account = {.uid = u"u1"_s, .number = someNumber()}},
                    StaySignedIn::AcrossStarts);
        performer.perform(effect);
        (void)QTest::qWaitFor([&told] { return told.has_value(); });
        return told;
    }

    QByteArray m_refusal;
    QByteArray m_account;
};

void TestTokenOrProven::init()
{
    m_refusal = R"({"ErrorCode":1120,"Message":"no"})";
}

void TestTokenOrProven::aTokenThatIsOverIsNoProof_data()
{
    QTest::addColumn<QByteArray>("account");
    QTest::addColumn<AuthErrorKind>("kind");
    QTest::newRow("invalid") << QByteArray(R"({"ErrorCode":905})") << AuthErrorKind::SessionEnded;
    QTest::newRow("expired") << QByteArray(R"({"ErrorCode":906})") << AuthErrorKind::SessionExpired;
    QTest::newRow("cannot be read")
        << QByteArray(R"({"ErrorCode":950})") << AuthErrorKind::AlreadyVerified;
}

void TestTokenOrProven::aTokenThatIsOverIsNoProof()
{
    QFETCH(const QByteArray, account);
    QFETCH(const AuthErrorKind, kind);
    m_account = account;
    constexpr auto purpose = flow::CodePurpose::VerifyNumber;
    QCOMPARE(refusalOf<flow::CodeSent>(flow::SendCode{AttemptId{7}, purpose, someNumber()}),
             std::optional(kind));
    QCOMPARE(refusalOf<flow::CodeVerified>(
                 flow::VerifyCode{AttemptId{8}, purpose, someNumber(), secret("123456")}),
             std::optional(kind));
}

} // namespace

QTEST_GUILESS_MAIN(TestTokenOrProven)
#include "tst_tokenorproven.moc"
