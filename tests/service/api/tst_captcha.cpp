// SPDX-License-Identifier: Apache-2.0
#include "tests/service/api/serviceprocess.h"
#include "tests/service/rules/fakeprovider.h"

#include <QTest>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace {

const QString person = u"+12025550123"_s;
constexpr int budget = 3;

/// A provider that takes each response that begins with "person" once, as the real ones do.
class CaptchaProvider
{
public:
    QByteArray url() const { return m_provider.url().toLatin1() + "/siteverify"; }
    QList<QUrlQuery> questions() const
    {
        QList<QUrlQuery> all;
        for (const QByteArray &request : m_provider.requests())
            all.append(QUrlQuery(QString::fromUtf8(request.mid(request.indexOf("\r\n\r\n") + 4))));
        return all;
    }
    std::atomic<bool> isBroken = false;
    QByteArray score; ///< as it stands in the answer to a person; empty: none

private:
    QByteArray answer(const QByteArray &request)
    {
        if (isBroken)
            return FakeProvider::reply(500, "no");
        const QUrlQuery asked(QString::fromUtf8(request.mid(request.indexOf("\r\n\r\n") + 4)));
        const QString response = asked.queryItemValue(u"response"_s, QUrl::FullyDecoded);
        const bool fresh = !m_seen.contains(response);
        m_seen.append(response);
        const QByteArray good =
            "{\"success\": true" + (score.isEmpty() ? score : ", \"score\": " + score) + "}";
        return FakeProvider::reply(200, fresh && response.startsWith("person"_L1)
                                            ? good
                                            : "{\"success\": false, \"error-codes\": []}");
    }

    QStringList m_seen;
    FakeProvider m_provider{[this](const QByteArray &request) { return answer(request); }};
};

QByteArray configFor(const CaptchaProvider &provider, const QByteArray &more = {})
{
    return "[captcha]\nverify_url = \"" + provider.url() +
           "\"\nsecret = \"s+e&c\"\nsite_key = \"site\"\n[addresses]\navailability = 3\n"
           "registrations = 3\ncodes = 3\nwrong_sign_ins = 3\n" +
           more;
}

} // namespace

/// Security S11: over the budget of an address a captcha is demanded, where one is configured.
class TestCaptcha : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void overABudgetACaptchaLetsThrough_data();
    void overABudgetACaptchaLetsThrough();
    void aCaptchaRegistersInPlaceOfASott();
    void wrongResponsesEndTheQuestions();
    void aScoreThatIsAskedForMustCome_data();
    void aScoreThatIsAskedForMustCome();
    void aCaptchaEndsACaptchaLock();
    void withoutAProviderNoneIsDemanded();
};

void TestCaptcha::overABudgetACaptchaLetsThrough_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QJsonObject>("body");
    QTest::addColumn<QString>("name");
    const QJsonObject phone{{"phone"_L1, person}};
    QJsonObject wrong = phone;
    wrong["password"_L1] = u"not the right one"_s;
    const QByteArray auth = "/identity/v2/auth/";
    QTest::newRow("availability") << QByteArray("GET")
                                  << auth + "phone?phone=" + QUrl::toPercentEncoding(person)
                                  << QJsonObject() << u"g-recaptcha-response"_s;
    QTest::newRow("forgot") << QByteArray("POST") << auth + "password/otp" << phone
                            << u"h-captcha-response"_s;
    QTest::newRow("resend") << QByteArray("POST") << auth + "phone/otp" << phone
                            << u"g_recaptcha_response"_s;
    QTest::newRow("sign in") << QByteArray("POST") << auth + "login" << wrong
                             << u"qq_captcha_ticket"_s;
}

void TestCaptcha::overABudgetACaptchaLetsThrough()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, target);
    QFETCH(QJsonObject, body);
    QFETCH(QString, name);
    CaptchaProvider provider;
    const ServiceProcess service(configFor(provider));
    const auto ask = [&](const QString &response = {}) {
        QByteArray asked = target;
        QJsonObject with = body;
        if (!response.isEmpty() && body.isEmpty())
            asked += '&' + name.toLatin1() + '=' + response.toLatin1();
        else if (!response.isEmpty())
            with[name] = response;
        return service.call(method, asked, with);
    };
    for (int i = 0; i < budget; ++i)
        QVERIFY(ask().status != 429);
    QVERIFY(provider.questions().isEmpty()); // nobody is asked while there is no need

    const Reply over = ask();
    QCOMPARE(over.status, 429);
    QVERIFY(over.object("Data")["CaptchaRequired"_L1].toBool());
    QVERIFY(over.raw.contains("\r\nRetry-After: "));

    QVERIFY(ask(u"person-1"_s).status != 429);
    const QUrlQuery asked = provider.questions().constLast();
    QCOMPARE(asked.queryItemValue(u"secret"_s, QUrl::FullyDecoded), u"s+e&c"_s);
    QCOMPARE(asked.queryItemValue(u"remoteip"_s), u"127.0.0.1"_s);
    QCOMPARE(ask(u"person-1"_s).code(), 982); // each is good once
    QCOMPARE(ask(u"robot"_s).code(), 982);

    provider.isBroken = true; // nobody can say: as if none had come
    QCOMPARE(ask(u"person-2"_s).status, 429);
}

void TestCaptcha::aCaptchaRegistersInPlaceOfASott()
{
    CaptchaProvider provider;
    ServiceProcess service(configFor(provider));
    const auto registerWith = [&](const QString &response) {
        return service.call("POST", "/identity/v2/auth/register/captcha",
                            {{"PhoneId"_L1, person},
                             {"Password"_L1, ServiceProcess::password()},
                             {"g-recaptcha-response"_L1, response}});
    };
    QCOMPARE(registerWith(u"robot"_s).code(), 982);
    QCOMPARE(registerWith(u"person"_s).status, 200);
    QVERIFY(!service.nextCode(person).isEmpty());
    const Reply tenant = service.call("GET", "/ciam/appinfo");
    QCOMPARE(tenant.text("V2RecaptchaSiteKey"), u"site"_s);
    QVERIFY(tenant.object("OptionalRecaptchaConfiguration")["IsEnabled"_L1].toBool());
}

/// Security S11: made-up responses cost the service no more calls than a budget allows.
void TestCaptcha::wrongResponsesEndTheQuestions()
{
    CaptchaProvider provider;
    ServiceProcess service(configFor(provider, "wrong_captchas = 2\n"));
    QJsonObject body{{"PhoneId"_L1, person}, {"g-recaptcha-response"_L1, u"robot"_s}};
    const auto answer = [&] {
        return service.call("POST", "/identity/v2/auth/register/captcha", body);
    };
    // What cannot be read is nobody's question.
    body["PhoneNumbers"_L1] = QJsonArray{QJsonObject{{"PhoneNumber"_L1, person}}};
    QCOMPARE(answer().code(), 1213);
    QCOMPARE(provider.questions().size(), 0);
    body.remove("PhoneNumbers"_L1);
    body["Password"_L1] = ServiceProcess::password();
    provider.isBroken = true;
    const Reply unknown = answer();
    QCOMPARE(unknown.status, 503); // that is not the person's fault
    QVERIFY(unknown.raw.contains("\r\nRetry-After: "));
    provider.isBroken = false;
    QCOMPARE(answer().code(), 982);
    QCOMPARE(answer().code(), 982);
    body["g-recaptcha-response"_L1] = u"person"_s;
    const Reply over = answer();
    QCOMPARE(over.status, 429);
    QVERIFY(over.raw.contains("\r\nRetry-After: "));
    QCOMPARE(provider.questions().size(), 3);
}

void TestCaptcha::aScoreThatIsAskedForMustCome_data()
{
    QTest::addColumn<QByteArray>("score");
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("code");
    QTest::newRow("a person's") << QByteArray("0.9") << 200 << 0;
    QTest::newRow("a robot's") << QByteArray("0.1") << 403 << 982;
    // Nobody can say: as if none had come.
    QTest::newRow("none") << QByteArray() << 429 << 429;
    QTest::newRow("no number") << QByteArray("\"0.9\"") << 429 << 429;
    QTest::newRow("null") << QByteArray("null") << 429 << 429;
}

/// Keys of reCAPTCHA v2 and most others give no score: the operator believes in one that is not
/// there.
void TestCaptcha::aScoreThatIsAskedForMustCome()
{
    QFETCH(QByteArray, score);
    QFETCH(int, status);
    QFETCH(int, code);
    CaptchaProvider provider;
    provider.score = score;
    const ServiceProcess service(
        configFor(provider).replace("[captcha]\n", "[captcha]\nleast_score = 0.5\n"));
    const auto ask = [&](const QByteArray &response = {}) {
        return service.call(
            "GET", "/identity/v2/auth/phone?phone=" + QUrl::toPercentEncoding(person) + response);
    };
    for (int i = 0; i < budget; ++i)
        QCOMPARE(ask().status, 200);
    QCOMPARE(ask().status, 429);
    const Reply reply = ask("&g-recaptcha-response=person-1");
    QCOMPARE(reply.status, status);
    QCOMPARE(reply.code(), code);
}

void TestCaptcha::aCaptchaEndsACaptchaLock()
{
    CaptchaProvider provider;
    const ServiceProcess service(configFor(provider, "[lockout]\ntype = \"captcha\"\n")
                                     .replace("wrong_sign_ins = 3", "wrong_sign_ins = 1000"));
    service.createAccount(person);
    const auto signIn = [&](const QString &password, const QString &response) {
        return service.call("POST", "/identity/v2/auth/login",
                            {{"phone"_L1, person},
                             {"password"_L1, password},
                             {"g-recaptcha-response"_L1, response}});
    };
    for (int i = 0; i < 5; ++i)
        signIn(u"not the right one"_s, {});
    const QString right = ServiceProcess::password();
    const Reply locked = signIn(right, {});
    QCOMPARE(locked.code(), 1132);
    QVERIFY(locked.object("Data")["CaptchaRequired"_L1].toBool());
    QCOMPARE(signIn(right, u"robot"_s).code(), 982);
    QCOMPARE(signIn(right, u"person"_s).status, 200);
}

void TestCaptcha::withoutAProviderNoneIsDemanded()
{
    const ServiceProcess service("[addresses]\navailability = 1\n");
    const auto ask = [&] {
        return service.call("GET", "/identity/v2/auth/phone?g-recaptcha-response=x&phone=" +
                                       QUrl::toPercentEncoding(person));
    };
    QCOMPARE(ask().status, 200);
    const Reply over = ask();
    QCOMPARE(over.status, 429);
    QVERIFY(!over.object("Data").contains("CaptchaRequired"_L1));
}

QTEST_GUILESS_MAIN(TestCaptcha)
#include "tst_captcha.moc"
