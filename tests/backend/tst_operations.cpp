// SPDX-License-Identifier: Apache-2.0
// What each operation sends: contract sections 3, 4 and 5. What it makes of the reply: tst_replies.
#include "tests/backend/answer.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace ringkey;

namespace {

using B = ringkey::backend::Backend;
using Sessions = QList<OpenSession>;
using backend::LastName;
using MaybeAccount = std::optional<Account>;

class TestOperations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void eachSendsWhatTheContractSays_data();
    void eachSendsWhatTheContractSays();
    void aLanguageIsOneLine();
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

/// Contract 1148: the answers go with what the lock refused.
void operationsWithAnswers()
{
    const PhoneNumber who = someNumber();
    const Secret code = secret("123456");
    const backend::Answers answers{{u"q1"_s, secret("blue")}};
    row(
        "3, locked",
        [=](B &b) { return b.verifyNumber(who, code, nobody<backend::CodeReply>(), answers); },
        "PUT /identity/v2/auth/phone/otp?apikey=the-key&otp=123456",
        R"({"phone":"+12025550123","securityanswer":{"q1":"blue"}})", false);
    row(
        "7, locked",
        [=](B &b) {
            return b.resetPassword(who, code, secret("pass word"), nobody<std::optional<Session>>(),
                                   answers);
        },
        "PUT /identity/v2/auth/password/otp?apikey=the-key",
        R"({"phone":"+12025550123","otp":"123456","password":"pass word","securityanswer":{"q1":"blue"}})",
        false);
    row(
        "code sign-in verify, locked",
        [=](B &b) { return b.verifySignInCode(who, code, nobody<backend::CodeReply>(), answers); },
        "PUT /identity/v2/auth/login/passwordlesslogin/otp/verify?apikey=the-key",
        R"({"phone":"+12025550123","otp":"123456","securityanswer":{"q1":"blue"}})", false);
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
    operationsWithAnswers();
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

void TestOperations::aPasswordWithQuotesAndUmlautsArrivesAsTyped()
{
    m_server.reply(200, "{}");
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
