// SPDX-License-Identifier: Apache-2.0
// What each operation sends and what it makes of the contract's reply: sections 3, 4 and 5.
#include "tests/backend/answer.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace ringkey;

namespace {

using B = ringkey::backend::Backend;
using Sessions = QList<OpenSession>;
using backend::LastName;
using MaybeAccount = std::optional<Account>;

constexpr auto tokenReply =
    R"({"Profile":{"Uid":"u1","FirstName":"Ada","LastName":"L","phoneId":"12025550123",
"PhoneIdVerified":true,"LastLoginDate":"2026-01-02T03:04:05.1234567Z","Identities":null},
"access_token":"11111111-aaaa-4bbb-8ccc-000000000001","refresh_token":"r",
"expires_in":"2027-08-17T10:52:36.1644137Z"})";

class TestOperations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void eachSendsWhatTheContractSays_data();
    void eachSendsWhatTheContractSays();
    void aLanguageIsOneLine();
    void aTokenReplyBecomesASession();
    void registrationMayOpenASessionAtOnce();
    void anUnverifiedSignInTellsAboutTheCode();
    void aChangedPolicyHandsOverItsToken();
    void appinfoIsReadWithOurAdditions();
    void sessionsAreReadThisOneFirst();
    void theConfigHostIsAskedForAppinfo();
    void aPasswordWithQuotesAndUmlautsArrivesAsTyped();

private:
    FakeServer m_server;
    std::unique_ptr<backend::Backend> m_backend;
};

using Start = std::function<backend::Call *(backend::Backend &)>;

void TestOperations::init()
{
    m_server.forget();
    m_backend = backendFor(m_server.url());
}

template <class T>
backend::Reply<T> nobody()
{
    return [](const Result<T> &) {};
}

void row(const char *name, const Start &start, const char *line, const char *body, bool bearer)
{
    QTest::newRow(name) << start << QByteArray(line) << QByteArray(body) << bearer;
}

void operations1to7()
{
    const PhoneNumber who = someNumber();
    const Secret code = secret("123456");
    const Secret word = secret("pass word");
    row(
        "1", [=](B &b) { return b.isTaken(who, nobody<bool>()); },
        "GET /identity/v2/auth/phone?apikey=the-key&phone=%2B12025550123", "", false);
    row(
        "2",
        [=](B &b) {
            return b.registerAccount({u"Ada"_s, who, word, true},
                                     nobody<backend::RegistrationReply>());
        },
        "POST /identity/v2/auth/register?apikey=the-key",
        R"({"PhoneId":"+12025550123","Password":"pass word","FirstName":"Ada","AcceptPrivacyPolicy":true})",
        false);
    row(
        "3", [=](B &b) { return b.verifyNumber(who, code, nobody<backend::CodeReply>()); },
        "PUT /identity/v2/auth/phone/otp?apikey=the-key&otp=123456", R"({"phone":"+12025550123"})",
        false);
    row(
        "4", [=](B &b) { return b.resendCode(who, Channel::Call, nobody<backend::Sent>()); },
        "POST /identity/v2/auth/phone/otp?apikey=the-key&isvoiceotp=true",
        R"({"phone":"+12025550123"})", false);
    row(
        "5",
        [=](B &b) {
            return b.signIn(who, word, {{u"q1"_s, secret("blue")}}, nobody<backend::SignInReply>());
        },
        "POST /identity/v2/auth/login?apikey=the-key",
        R"({"phone":"+12025550123","password":"pass word","securityanswer":{"q1":"blue"}})", false);
    row(
        "6", [=](B &b) { return b.sendPasswordCode(who, Channel::Text, nobody<backend::Sent>()); },
        "POST /identity/v2/auth/password/otp?apikey=the-key", R"({"phone":"+12025550123"})", false);
    row(
        "7",
        [=](B &b) { return b.resetPassword(who, code, word, nobody<std::optional<Session>>()); },
        "PUT /identity/v2/auth/password/otp?apikey=the-key",
        R"({"phone":"+12025550123","otp":"123456","password":"pass word"})", false);
}

void operations8to12()
{
    const PhoneNumber who = someNumber();
    const Secret code = secret("123456");
    const Secret t = secret("tok");
    row(
        "8",
        [=](B &b) { return b.resendCodeByToken(t, who, Channel::Text, nobody<backend::Sent>()); },
        "POST /identity/v2/auth/phone/otp?apikey=the-key", R"({"phone":"+12025550123"})", true);
    row(
        "9", [=](B &b) { return b.verifyCodeByToken(t, code, nobody<Done>()); },
        "PUT /identity/v2/auth/phone/otp?apikey=the-key&otp=123456", "{}", true);
    row(
        "10", [=](B &b) { return b.changeNumber(t, who, {}, nobody<backend::Sent>()); },
        "PUT /identity/v2/auth/phone?apikey=the-key", R"({"phone":"+12025550123"})", true);
    row(
        "11", [=](B &b) { return b.resetVerification(t, nobody<backend::Sent>()); },
        "PUT /identity/v2/auth/phone/invalidate?apikey=the-key", "{}", true);
    row(
        "12", [=](B &b) { return b.removeNumber(t, {}, nobody<Done>()); },
        "DELETE /identity/v2/auth/phone?apikey=the-key", "{}", true);
}

/// An extension of our own service.
void operationsOnSessions()
{
    const Secret t = secret("tok");
    row(
        "sessions", [=](B &b) { return b.listSessions(t, nobody<Sessions>()); },
        "GET /identity/v2/auth/sessions?apikey=the-key", "", true);
    row(
        "session", [=](B &b) { return b.endSessions(t, u"a"_s, nobody<Done>()); },
        "DELETE /identity/v2/auth/sessions?apikey=the-key&sessionid=a", "{}", true);
    row(
        "others", [=](B &b) { return b.endSessions(t, {}, nobody<Done>()); },
        "DELETE /identity/v2/auth/sessions/others?apikey=the-key", "{}", true);
}

void operations13and14()
{
    const Secret code = secret("123456");
    const Secret word = secret("pass word");
    const Secret t = secret("tok");
    row(
        "13a", [=](B &b) { return b.validateToken(t, nobody<backend::TokenLife>()); },
        "GET /identity/v2/auth/access_token/validate?apikey=the-key", "", true);
    row(
        "13b", [=](B &b) { return b.invalidateToken(t, nobody<Done>()); },
        "GET /identity/v2/auth/access_token/invalidate?apikey=the-key&preventrefresh=true", "",
        true);
    row(
        "13c", [=](B &b) { return b.tokenInfo(t, nobody<backend::TokenInfo>()); },
        "GET /identity/v2/auth/access_token?apikey=the-key", "", true);
    row(
        "13d", [=](B &b) { return b.slideToken(t, nobody<backend::TokenLife>()); },
        "GET /identity/v2/auth/access_token/sliding_token?apikey=the-key", "", true);
    row(
        "everywhere", [=](B &b) { return b.signOutEverywhere(t, nobody<Done>()); },
        "DELETE /identity/v2/auth/access_token/all?apikey=the-key", "{}", true);
    row(
        "14a", [=](B &b) { return b.readAccount(t, nobody<Account>()); },
        "GET /identity/v2/auth/account?apikey=the-key", "", true);
    row(
        "14b",
        [=](B &b) {
            return b.changeName(t, u"Ada \"L\""_s, LastName::AsItIs, nobody<MaybeAccount>());
        },
        "PUT /identity/v2/auth/account?apikey=the-key", R"({"FirstName":"Ada \"L\""})", true);
    row(
        "14b, where a last name would stay behind",
        [=](B &b) { return b.changeName(t, u"Ada"_s, LastName::Cleared, nobody<MaybeAccount>()); },
        "PUT /identity/v2/auth/account?apikey=the-key&nullsupport=true",
        R"({"FirstName":"Ada","LastName":null})", true);
    row(
        "14c", [=](B &b) { return b.changePassword(t, word, secret("new"), nobody<Done>()); },
        "PUT /identity/v2/auth/password/change?apikey=the-key",
        R"({"oldpassword":"pass word","newpassword":"new"})", true);
    row(
        "14f", [=](B &b) { return b.sendDeletionCode(t, nobody<backend::Sent>()); },
        "GET /identity/v2/auth/account/otp?apikey=the-key", "", true);
    row(
        "14g", [=](B &b) { return b.deleteAccount(t, code, nobody<Done>()); },
        "POST /identity/v2/auth/account/delete?apikey=the-key", R"({"OTP":"123456"})", true);
}

void otherOperations()
{
    const PhoneNumber who = someNumber();
    const Secret code = secret("123456");
    const Secret t = secret("tok");
    row(
        "unlock",
        [=](B &b) {
            return b.unlock(t, {{u"q1"_s, secret("blue")}}, nobody<Done>());
        },
        "PUT /identity/v2/auth/account/unlock?apikey=the-key",
        R"({"securityanswer":{"q1":"blue"}})", true);
    row(
        "code sign-in",
        [=](B &b) { return b.sendSignInCode(who, Channel::Text, nobody<backend::Sent>()); },
        "GET /identity/v2/auth/login/passwordlesslogin/otp?apikey=the-key&phone=%2B12025550123", "",
        false);
    row(
        "code sign-in verify",
        [=](B &b) { return b.verifySignInCode(who, code, nobody<backend::CodeReply>()); },
        "PUT /identity/v2/auth/login/passwordlesslogin/otp/verify?apikey=the-key",
        R"({"phone":"+12025550123","otp":"123456"})", false);
    row(
        "policy", [=](B &b) { return b.acceptPolicy(t, nobody<Account>()); },
        "GET /identity/v2/auth/privacypolicy/accept?apikey=the-key", "", true);
    row(
        "questions", [=](B &b) { return b.questions(who, nobody<QList<backend::Question>>()); },
        "GET /identity/v2/auth/securityquestion/phone?apikey=the-key&phone=%2B12025550123", "",
        false);
    row(
        "server info", [=](B &b) { return b.serverInfo(nobody<QDateTime>()); },
        "GET /identity/v2/serverinfo?apikey=the-key", "", false);
}

void TestOperations::eachSendsWhatTheContractSays_data()
{
    QTest::addColumn<Start>("start");
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("bearer");
    operations1to7();
    operations8to12();
    operations13and14();
    operationsOnSessions();
    otherOperations();
}

void TestOperations::eachSendsWhatTheContractSays()
{
    QFETCH(const Start, start);
    QFETCH(const QByteArray, line);
    QFETCH(const QByteArray, body);
    QFETCH(const bool, bearer);
    m_server.reply(200, R"({"IsPosted":true})");
    start(*m_backend);
    QTRY_COMPARE(m_server.seen().size(), 1);
    const SeenRequest seen = m_server.seen().first();
    QCOMPARE(seen.verb + ' ' + seen.target, line);
    QCOMPARE(seen.body, body);
    QCOMPARE(seen.header("Authorization"), bearer ? QByteArray("Bearer tok") : QByteArray());
    QVERIFY(!seen.target.contains("tok&") && !seen.target.endsWith("=tok"));
    QCOMPARE(seen.header("Accept-Language"), QByteArray("de"));
    const bool isRegistration = seen.target.contains("/register");
    QCOMPARE(seen.header("X-LoginRadius-Sott"),
             isRegistration ? QByteArray("the+sott/=") : QByteArray());
    QTRY_VERIFY(!m_backend->isBusy());
}

void TestOperations::aLanguageIsOneLine()
{
    m_server.reply(200, "{}");
    m_backend->setLanguage("de\r\nX-Other: 1");
    m_backend->serverInfo([](const Result<QDateTime> &) {});
    QTRY_COMPARE(m_server.seen().size(), 1);
    QCOMPARE(m_server.seen().first().header("X-Other"), QByteArray());
}

void TestOperations::aTokenReplyBecomesASession()
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

void TestOperations::registrationMayOpenASessionAtOnce()
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

void TestOperations::anUnverifiedSignInTellsAboutTheCode()
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

void TestOperations::aChangedPolicyHandsOverItsToken()
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

void TestOperations::sessionsAreReadThisOneFirst()
{
    m_server.reply(200, R"({"sessions":[{"Id":"a"},{"Program":"unnamed"},5,
{"Id":"b","Program":"p","Country":"NG","LastUsedDate":"2026-01-02T03:04:05Z","IsCurrent":true}]})");
    Answered<Sessions> answer;
    m_backend->listSessions(secret("t"), answer.taker());
    QVERIFY(answer.wait() && !answer.hasFailed());
    const QDateTime used(QDate(2026, 1, 2), QTime(3, 4, 5), QTimeZone::utc());
    QCOMPARE(**answer.result, (Sessions{{u"b"_s, u"p"_s, u"NG"_s, used, true}, {.id = u"a"_s}}));
}

void TestOperations::appinfoIsReadWithOurAdditions()
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

void TestOperations::theConfigHostIsAskedForAppinfo()
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

void TestOperations::aPasswordWithQuotesAndUmlautsArrivesAsTyped()
{
    m_server.reply(200, tokenReply);
    const QString typed = u"Gr\u00fc\u00dfe \"\\/\t\u0001 \U0001F511"_s;
    Answered<backend::SignInReply> answer;
    m_backend->signIn(someNumber(), Secret::take(QString(typed)), {}, answer.taker());
    QVERIFY(answer.wait());
    const auto body = QJsonDocument::fromJson(m_server.seen().first().body).object();
    QCOMPARE(body[u"password"_s].toString(), typed);
    QVERIFY(m_server.seen().first().header("Content-Type").startsWith("application/json"));
}

} // namespace

QTEST_GUILESS_MAIN(TestOperations)
#include "tst_operations.moc"
