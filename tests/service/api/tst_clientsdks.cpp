// SPDX-License-Identifier: Apache-2.0
#include "tests/service/api/serviceprocess.h"

#include <QJsonDocument>
#include <QTest>
#include <thread>

using namespace Qt::StringLiterals;

namespace {

const QString number = u"+12025550141"_s;

} // namespace

/// The rows of contract section 12 that were seen by running the vendor's SDKs, and requests that
/// networks send twice.
class TestClientSdks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void oneAndZeroAreYesAndNo();
    void bodiesAreIgnoredWhereThereIsNone_data();
    void bodiesAreIgnoredWhereThereIsNone();
    void aCodeIsSentWhateverComesAsABody_data() { bodiesAreIgnoredWhereThereIsNone_data(); }
    void aCodeIsSentWhateverComesAsABody();
    void theFirstThingMissingIsNamed();
    void anOperationWithBodyStillWantsOne();
    void repeatedSlashesAreOne();
    void digitsOfEveryScriptAreRead();
    void theOlderSpellingSendsACode();
    void everyNameOfACaptchaCounts();
    void pagesOfAllowedOriginsMayCall();
    void otherOriginsAreToldNothing();
    void oneKeyHasOneEffect();
    void aKeyIsForOneRequest();
    void aGetThatActsHasOneEffect();
    void aBlockedAccountIsUnlockedByTheSecret();

private:
    Reply raw(const QByteArray &method, const QByteArray &target, const QByteArray &body,
              const QByteArrayList &headers = {}) const;

    ServiceProcess m_service{"\n[flow]\nsott = false\n[http]\nallowed_origins = "
                             "[\"https://app.example.com\"]\n[lockout]\ntype = \"block\"\n"};
};

Reply TestClientSdks::raw(const QByteArray &method, const QByteArray &target,
                          const QByteArray &body, const QByteArrayList &headers) const
{
    QByteArray request = method + ' ' + target + (target.contains('?') ? '&' : '?') +
                         "apikey=" + m_service.key() + " HTTP/1.1\r\nHost: x\r\n";
    for (const QByteArray &header : headers)
        request += header + "\r\n";
    return m_service.sendRaw(request + "Content-Length: " + QByteArray::number(body.size()) +
                             "\r\n\r\n" + body);
}

void TestClientSdks::initTestCase()
{
    QVERIFY(m_service.isServing());
    QVERIFY(!m_service.createAccount(number).isEmpty());
}

void TestClientSdks::oneAndZeroAreYesAndNo()
{
    // PHP 11.4: preventRefresh=1 ends the session, =0 does not.
    for (const bool prevent : {true, false}) {
        const Reply in =
            m_service.call("POST", "/identity/v2/auth/login",
                           {{"phone"_L1, number}, {"password"_L1, ServiceProcess::password()}});
        const QByteArray flag = prevent ? "1" : "0";
        QVERIFY(m_service
                    .callAs(in.token(), "GET",
                            "/identity/v2/auth/access_token/invalidate?preventRefresh=" + flag)
                    .isTrue("IsPosted"));
        const Reply next = m_service.manage("GET", "/access_token/refresh?refresh_token=" +
                                                       in.text("refresh_token").toLatin1());
        QCOMPARE(next.status == 200, !prevent);
    }
    // The demo has a voice; what it lacks would say so.
    QCOMPARE(
        m_service
            .call("GET",
                  "/identity/v2/auth/login/passwordlesslogin/otp?isVoiceOtp=1&phone=12025550141")
            .status,
        200);
}

void TestClientSdks::bodiesAreIgnoredWhereThereIsNone_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("Go") << QByteArray("application/json") << QByteArray("\"\"");
    QTest::newRow("Go, op 11") << QByteArray("application/x-www-form-urlencoded")
                               << QByteArray("\"\"");
    QTest::newRow("null") << QByteArray("application/json") << QByteArray("null");
    QTest::newRow("anything") << QByteArray("text/plain") << QByteArray("hello");
}

void TestClientSdks::bodiesAreIgnoredWhereThereIsNone()
{
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, body);
    const QString other = u"+12025550149"_s;
    const QString uid = m_service.createAccount(other);
    const QByteArray bearer = "Authorization: Bearer " + m_service.signIn(other).toLatin1();
    const QByteArray ofType = "Content-Type: " + type;
    const Reply op11 =
        raw("PUT", "/identity/v2/manage/account/" + uid.toLatin1() + "/invalidatephone", body,
            {ofType, "X-LoginRadius-ApiSecret: " + m_service.secret()});
    QVERIFY(op11.isTrue("IsPosted"));
    const QByteArray code = m_service.nextCode(other).toLatin1();
    QVERIFY(raw("PUT", "/identity/v2/auth/phone/otp?otp=" + code, body, {ofType, bearer})
                .isTrue("IsPosted"));
    QVERIFY(raw("DELETE", "/identity/v2/auth/phone", body, {ofType, bearer}).isTrue("IsDeleted"));
}

void TestClientSdks::aCodeIsSentWhateverComesAsABody()
{
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, body);
    const QString other = u"+12025550145"_s;
    m_service.createAccount(other);
    for (const auto *path : {"/identity/v2/auth/login/passwordlesslogin/otp?phone=12025550145",
                             "/identity/v2/auth/login/otp?phone=12025550145"}) {
        const Reply sent = raw("POST", path, body, {"Content-Type: " + type});
        QVERIFY2(sent.isTrue("IsPosted"), sent.raw.constData());
        QVERIFY(!m_service.nextCode(other).isEmpty());
    }
}

/// Who asks is looked at before what is asked, and the number before the password.
void TestClientSdks::theFirstThingMissingIsNamed()
{
    QCOMPARE(m_service.call("DELETE", "/identity/v2/auth/sessions").code(), 1060);
    QCOMPARE(m_service.callAs(u"wrong"_s, "DELETE", "/identity/v2/auth/sessions").code(), 905);
    QCOMPARE(
        m_service.callAs(m_service.signIn(number), "DELETE", "/identity/v2/auth/sessions").code(),
        908);
    QCOMPARE(m_service.call("POST", "/identity/v2/auth/login").code(), 1076);
    QCOMPARE(m_service.call("POST", "/identity/v2/auth/login", {{"phone"_L1, u"x"_s}}).code(),
             1096);
    QCOMPARE(m_service.call("POST", "/identity/v2/auth/login", {{"phone"_L1, number}}).code(),
             1089);
}

void TestClientSdks::anOperationWithBodyStillWantsOne()
{
    QCOMPARE(
        raw("PUT", "/identity/v2/auth/phone/otp?otp=1", "\"\"", {"Content-Type: application/json"})
            .code(),
        1079);
    QCOMPARE(
        raw("POST", "/identity/v2/auth/login", "\"\"", {"Content-Type: application/json"}).code(),
        965);
}

void TestClientSdks::repeatedSlashesAreOne()
{
    QVERIFY(
        m_service.call("GET", "//identity/v2//auth/phone/?phone=12025550141").isTrue("IsExist"));
}

/// What a page forwards as it was typed, on a keyboard of Tokyo, Cairo or Tehran.
void TestClientSdks::digitsOfEveryScriptAreRead()
{
    const QString number = u"+12025550142"_s;
    m_service.createAccount(number);
    for (const QChar zero : {QChar(u'\uff10'), QChar(u'\u0660'), QChar(u'\u06f0')}) {
        const auto typed = [zero](QString text) {
            for (QChar &c : text)
                c = c.isDigit() ? QChar(zero.unicode() + c.unicode() - u'0') : c;
            return text.replace(u'+', u'\uff0b');
        };
        const QByteArray phone = typed(number).toUtf8().toPercentEncoding();
        const Reply sent =
            m_service.call("GET", "/identity/v2/auth/login/passwordlesslogin/otp?phone=" + phone);
        QVERIFY2(sent.isTrue("IsPosted"), sent.raw.constData());
        const Reply in = m_service.call(
            "PUT", "/identity/v2/auth/login/passwordlesslogin/otp/verify",
            {{"phone"_L1, typed(number)}, {"otp"_L1, typed(m_service.nextCode(number)) + u' '}});
        QVERIFY2(!in.token().isEmpty(), in.raw.constData());
    }
}

void TestClientSdks::theOlderSpellingSendsACode()
{
    const QString other = u"+12025550148"_s;
    m_service.createAccount(other);
    QVERIFY(
        m_service.call("GET", "/identity/v2/auth/login/otp?phone=12025550148").isTrue("IsPosted"));
    QVERIFY(!m_service.nextCode(other).isEmpty());
}

void TestClientSdks::everyNameOfACaptchaCounts()
{
    for (const auto name : {"g-recaptcha-response"_L1, "qq_captcha_ticket"_L1,
                            "qq_recaptcha_ticket"_L1, "qq_captcha_response"_L1})
        QCOMPARE(
            m_service.call("POST", "/identity/v2/auth/register/captcha", {{name, u"x"_s}}).code(),
            982);
    QCOMPARE(
        m_service.call("POST", "/identity/v2/auth/register/captcha", {{"other"_L1, u"x"_s}}).code(),
        908);
}

void TestClientSdks::pagesOfAllowedOriginsMayCall()
{
    const QByteArrayList page{"Origin: https://app.example.com"};
    const Reply before = m_service.call("OPTIONS", "/identity/v2/auth/login", {}, page);
    QCOMPARE(before.status, 200);
    QVERIFY(before.raw.contains("\r\nAccess-Control-Allow-Origin: https://app.example.com\r\n"));
    QVERIFY(before.raw.contains("\r\nAccess-Control-Allow-Methods: POST\r\n"));
    for (const char *header : {"Authorization", "Content-Type", "X-LoginRadius-Sott", "X-Origin-IP",
                               "X-Requested-With", "X-Ringkey-Computer", "X-Ringkey-Device"})
        QVERIFY2(before.raw.contains(header), header);
    QVERIFY(!before.raw.contains("ApiSecret"));
    const Reply refused = m_service.call("POST", "/identity/v2/auth/login", {}, page);
    QVERIFY(refused.raw.contains("\r\nAccess-Control-Allow-Origin: https://app.example.com\r\n"));
    QVERIFY(refused.raw.contains("\r\nVary: Origin\r\n"));
}

void TestClientSdks::otherOriginsAreToldNothing()
{
    const QByteArrayList page{"Origin: https://app.example.com.evil.example"};
    QVERIFY(!m_service.call("OPTIONS", "/identity/v2/auth/login", {}, page)
                 .raw.contains("Access-Control-Allow-Origin"));
    QVERIFY(!m_service.call("GET", "/identity/v2/auth/phone?phone=12025550141", {}, page)
                 .raw.contains("Access-Control-Allow-Origin"));
    QCOMPARE(m_service.call("OPTIONS", "/identity/v2/nowhere").status, 404);
}

void TestClientSdks::oneKeyHasOneEffect()
{
    // Security S29: ten of one registration at once are one account, one text, one answer.
    const QString other = u"+12025550147"_s;
    const QJsonObject body{{"Phone"_L1, QJsonArray{}},
                           {"PhoneId"_L1, other},
                           {"Password"_L1, ServiceProcess::password()}};
    const QByteArrayList key{"Idempotency-Key: 7a1f0c1e-act-one"};
    std::vector<std::thread> threads;
    std::vector<QByteArray> answers(10);
    for (QByteArray &answer : answers)
        threads.emplace_back([&, this] {
            answer =
                QJsonDocument(m_service.call("POST", "/identity/v2/auth/register", body, key).json)
                    .toJson();
        });
    for (std::thread &thread : threads)
        thread.join();
    for (const QByteArray &answer : answers) {
        QVERIFY(answer.contains("IsPosted"));
        QCOMPARE(answer, answers.front());
    }
    QVERIFY(!m_service.nextCode(other).isEmpty());
    // Without the key the same call is another one.
    QCOMPARE(m_service.call("POST", "/identity/v2/auth/register", body, key).json,
             QJsonDocument::fromJson(answers.front()).object());
    QVERIFY(QJsonDocument::fromJson(answers.front()).object() !=
            m_service.call("POST", "/identity/v2/auth/register", body).json);
}

void TestClientSdks::aKeyIsForOneRequest()
{
    const QByteArrayList key{"Idempotency-Key: 7a1f0c1e-act-two"};
    const QJsonObject wrong{{"phone"_L1, number}, {"password"_L1, u"wrong"_s}};
    const QJsonObject right{{"phone"_L1, number}, {"password"_L1, ServiceProcess::password()}};
    QCOMPARE(m_service.call("POST", "/identity/v2/auth/login", wrong, key).code(), 966);
    const Reply other = m_service.call("POST", "/identity/v2/auth/login", right, key);
    QCOMPARE(other.status, 422);
    QCOMPARE(other.code(), 971);
    QCOMPARE(m_service.call("POST", "/identity/v2/auth/login", right).status, 200);
}

/// The app sends a key with each act, and the network may send a GET twice.
void TestClientSdks::aGetThatActsHasOneEffect()
{
    const QString other = u"+12025550151"_s;
    QVERIFY(!m_service.createAccount(other).isEmpty());
    const QByteArrayList key{"Idempotency-Key: 7a1f0c1e-act-three"};
    const QByteArray path = "/identity/v2/auth/login/passwordlesslogin/otp?phone=12025550151";
    const Reply first = m_service.call("GET", path, {}, key);
    QCOMPARE(first.status, 200);
    QCOMPARE(m_service.call("GET", path, {}, key).json, first.json);
    QVERIFY(m_service.call("GET", path, {}).json != first.json); // another act
    const QByteArray token = m_service.signIn(other).toLatin1();
    const QByteArray ends = "/identity/v2/auth/access_token/invalidate?preventRefresh=true";
    const QByteArrayList headers = key + QByteArrayList{"Authorization: Bearer " + token};
    for (int i = 0; i < 2; ++i)
        QVERIFY(m_service.call("GET", ends, {}, headers).isTrue("IsPosted"));
    // HEAD does what GET does.
    m_service.call("HEAD", ends, {}, headers);
    QCOMPARE(m_service.call("HEAD", ends + "&another=1", {}, headers).status, 422);
}

void TestClientSdks::aBlockedAccountIsUnlockedByTheSecret()
{
    const QString other = u"+12025550146"_s;
    const QByteArray uid = m_service.createAccount(other).toLatin1();
    for (int i = 0; i < 5; ++i)
        m_service.call("POST", "/identity/v2/auth/login",
                       {{"phone"_L1, other}, {"password"_L1, u"wrong"_s}});
    QVERIFY(m_service.signIn(other).isEmpty());
    QCOMPARE(m_service.manage("GET", "/access_token?uid=" + uid).code(), 991);
    const Reply unlocked = m_service.manage("PUT", "/" + uid + "/unlock");
    QCOMPARE(unlocked.status, 200);
    QVERIFY(!unlocked.isTrue("IsLoginLocked"));
    QVERIFY(!m_service.signIn(other).isEmpty());
    QCOMPARE(m_service.manage("PUT", "/" + uid + "/unlock").code(), 1221);
}

QTEST_GUILESS_MAIN(TestClientSdks)
#include "tst_clientsdks.moc"
