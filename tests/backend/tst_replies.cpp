// SPDX-License-Identifier: Apache-2.0
// What the operations make of the contract's replies: sections 3, 4 and 5. What they send:
// tst_operations.
#include "tests/backend/answer.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace ringkey;

namespace {

using Sessions = QList<OpenSession>;

constexpr auto tokenReply =
    R"({"Profile":{"Uid":"u1","FirstName":"Ada","LastName":"L","phoneId":"12025550123",
"PhoneIdVerified":true,"LastLoginDate":"2026-01-02T03:04:05.1234567Z","Identities":null},
"access_token":"11111111-aaaa-4bbb-8ccc-000000000001","refresh_token":"r",
"expires_in":"2027-08-17T10:52:36.1644137Z"})";

class TestReplies : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aTokenReplyBecomesASession();
    void registrationMayOpenASessionAtOnce();
    void anUnverifiedSignInTellsAboutTheCode();
    void aChangedPolicyHandsOverItsToken();
    void appinfoIsReadWithOurAdditions();
    void sessionsAreReadThisOneFirst();
    void theConfigHostIsAskedForAppinfo();

private:
    FakeServer m_server;
    std::unique_ptr<backend::Backend> m_backend;
};

void TestReplies::init()
{
    m_server.forget();
    m_backend = backendFor(m_server.url());
}

void TestReplies::theConfigHostIsAskedForAppinfo()
{
    FakeServer config;
    config.reply(200, R"({"AppName":"x"})");
    BackendConfig where = m_backend->config();
    where.configUrl = config.url();
    backend::Backend backend(where, "en", [] { return QDateTime::currentDateTimeUtc(); });
    Answered<BackendInfo> answer;
    backend.appInfo(answer.taker());
    QVERIFY(answer.wait() && !answer.hasFailed());
    QCOMPARE(config.seen().size(), 1);
    QVERIFY(m_server.seen().isEmpty());
    QCOMPARE((**answer.result).proofLife, std::chrono::minutes(5)); // nothing is announced there
}

void TestReplies::sessionsAreReadThisOneFirst()
{
    m_server.reply(200, R"({"sessions":[{"Id":"a"},{"Program":"unnamed"},5,
{"Id":"b","Program":"p","Country":"NG","LastUsedDate":"2026-01-02T03:04:05Z","IsCurrent":true}]})");
    Answered<Sessions> answer;
    m_backend->listSessions(secret("t"), answer.taker());
    QVERIFY(answer.wait() && !answer.hasFailed());
    const QDateTime used(QDate(2026, 1, 2), QTime(3, 4, 5), QTimeZone::utc());
    QCOMPARE(**answer.result, (Sessions{{u"b"_s, u"p"_s, u"NG"_s, used, true}, {.id = u"a"_s}}));
}

void TestReplies::aChangedPolicyHandsOverItsToken()
{
    m_server.reply(403,
                   R"({"ErrorCode":1194,"Data":{"access_token":"pending","expires_in":"3600"}})");
    Answered<backend::SignInReply> answer;
    m_backend->signIn(someNumber(), secret("x"), {}, answer.taker());
    QVERIFY(answer.wait() && !answer.hasFailed());
    QCOMPARE(std::get<backend::PolicyToken>(**answer.result).token.view().toByteArray(), "pending");

    m_server.reply(403, R"({"ErrorCode":1194})");
    Answered<backend::SignInReply> refused;
    m_backend->signIn(someNumber(), secret("x"), {}, refused.taker());
    QVERIFY(refused.wait());
    QCOMPARE(refused.kind(), AuthErrorKind::PolicyChanged);
}

void TestReplies::anUnverifiedSignInTellsAboutTheCode()
{
    m_server.reply(
        403,
        R"({"ErrorCode":1066,"Data":{"ExpiresInSeconds":120,"ResendInSeconds":"60","OtpLength":8}})");
    Answered<backend::SignInReply> answer;
    m_backend->signIn(someNumber(), secret("x"), {}, answer.taker());
    QVERIFY(answer.wait() && !answer.hasFailed());
    const auto unverified = std::get<backend::Unverified>(**answer.result);
    QCOMPARE(unverified.sent.life, std::chrono::seconds(120));
    QCOMPARE(unverified.sent.resendIn, std::chrono::seconds(60));
    QCOMPARE(unverified.sent.length, 8);
}

void TestReplies::registrationMayOpenASessionAtOnce()
{
    const auto start = [this](Answered<backend::RegistrationReply> &answer) {
        m_backend->registerAccount({{}, someNumber(), secret("x")}, answer.taker());
    };
    m_server.reply(200, R"({"IsPosted":true})");
    Answered<backend::RegistrationReply> sent;
    start(sent);
    QVERIFY(sent.wait() && !sent.hasFailed());
    QVERIFY(std::holds_alternative<backend::Sent>(**sent.result));

    m_server.reply(200, QByteArray(R"({"IsPosted":true,"Data":)") + tokenReply + "}");
    Answered<backend::RegistrationReply> opened;
    start(opened);
    QVERIFY(opened.wait() && !opened.hasFailed());
    QVERIFY(std::holds_alternative<Session>(**opened.result));
}

void TestReplies::aTokenReplyBecomesASession()
{
    m_server.reply(200, tokenReply);
    Answered<backend::CodeReply> answer;
    m_backend->verifyNumber(someNumber(), secret("1"), answer.taker());
    QVERIFY(answer.wait() && !answer.hasFailed());
    const Session session = std::get<Session>(**answer.result);
    QCOMPARE(session.accessToken.view().toByteArray(), "11111111-aaaa-4bbb-8ccc-000000000001");
    QCOMPARE(session.expiresAt, QDateTime(QDate(2027, 8, 17), QTime(10, 52, 36), QTimeZone::utc()));
    QCOMPARE(session.account.uid, u"u1"_s);
    QCOMPARE(session.account.name, u"Ada L"_s);
    QCOMPARE(session.account.number, someNumber());
    QVERIFY(session.account.verified);
}

void TestReplies::appinfoIsReadWithOurAdditions()
{
    m_server.reply(200, R"({"NoRegistration":false,"IsInstantSignin":{"SmsOtp":true},
"LoginLockedConfiguration":{"MaximumFailedLoginAttempts":7,"SuspendConfiguration":{"EffectivePeriodInSeconds":600}},
"RegistrationFormSchema":[{"name":"Password","rules":"required|min_length[10]|max_length[64]"}],
"PrivacyPolicyConfiguration":{"IsEnabled":true,"PrivacyPolicies":[{"Version":"1"},{"Version":"2"}]},
"Extensions":{"SignOutEverywhere":true,"Sessions":true,"PhoneInvalidateByToken":true,"OtpLength":8,"OtpType":"AlphanumericUpper",
"FreshLoginSeconds":60,"ChannelName":"WhatsApp"}})");
    Answered<BackendInfo> answer;
    m_backend->appInfo(answer.taker());
    QVERIFY(answer.wait() && !answer.hasFailed());
    const BackendInfo info = **answer.result;
    QVERIFY(info.known && info.codeSignIn && info.signOutEverywhere && info.verifyAgain);
    QVERIFY(info.sessions);
    QVERIFY(!info.voice);
    QCOMPARE(info.channel, u"whatsapp"_s);
    QCOMPARE(info.codeLength, 8);
    QCOMPARE(info.codeAlphabet, CodeAlphabet::UpperCase);
    QCOMPARE(info.minPasswordLength, 10);
    QCOMPARE(info.maxPasswordLength, 64);
    QCOMPARE(info.triesBeforeLock, 7);
    QCOMPARE(info.lockPeriod, std::chrono::seconds(600));
    QCOMPARE(info.policyVersion, u"2"_s);
    QCOMPARE(info.proofLife, std::chrono::seconds(60));
}

} // namespace

QTEST_GUILESS_MAIN(TestReplies)
#include "tst_replies.moc"
