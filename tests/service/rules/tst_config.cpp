// SPDX-License-Identifier: Apache-2.0
#include "service/config/config.h"
#include "service/main/configwriter.h"
#include "tests/support/rightsofothers.h"
#include "testservice.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ringkey::service;
using namespace std::chrono_literals;

class TestConfig : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initWritesAUsableFileOnce();
    void aDemoIsNotTakenForAStranger();
    void aDemoTextsNobody();
    void initKeepsADesktopSignedIn();
    void initOffersEveryWayIn();
    void wrongValuesAreRefusedWithTheirPlace_data();
    void wrongValuesAreRefusedWithTheirPlace();
    void everythingCanBeSet();
    void fixedCodesGoWithTheDesk();
    void testingAidsStayOnLoopback_data();
    void testingAidsStayOnLoopback();

private:
    tl::expected<Config, ConfigError> load(const QByteArray &more);
    QTemporaryDir m_folder;
};

namespace {

const QByteArray least = "[api]\n"
                         "key = \"00000000-1111-2222-3333-444444444444\"\n"
                         "secret = \"aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee\"\n"
                         "[security]\n"
                         "pepper = \"MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=\"\n";

} // namespace

tl::expected<Config, ConfigError> TestConfig::load(const QByteArray &more)
{
    QFile file(m_folder.filePath(u"test.toml"_s));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write");
    file.write(least + more);
    file.close();
    return loadConfig(file.fileName());
}

void TestConfig::initWritesAUsableFileOnce()
{
    const QString path = m_folder.filePath(u"fresh.toml"_s);
    QVERIFY(!writeNewConfig(path));
    VERIFY_ITS_OWNERS_ALONE(path);
    const auto config = loadConfig(path);
    QVERIFY2(config, config ? "" : qPrintable(config.error().text()));
    QCOMPARE(config->pepper.size(), 32);
    QCOMPARE(config->store.url, m_folder.filePath(u"ringkey.sqlite"_s));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    QVERIFY(writeNewConfig(path));
    file.seek(0);
    QCOMPARE(file.readAll(), text);
}

void TestConfig::aDemoIsNotTakenForAStranger()
{
    const QString path = m_folder.filePath(u"demo.toml"_s);
    QVERIFY(!writeNewConfig(path, ConfigFor::Demo));
    const auto written = loadConfig(path);
    QVERIFY2(written, written ? "" : qPrintable(written.error().text()));
    constexpr int people = 200; // as many as somebody clicks through in a sitting
    TestService service([&](Config &config) {
        config.sms = written->sms;
        config.sms.outbox = m_folder.filePath(u"outbox.jsonl"_s);
        config.addresses = written->addresses;
    });
    for (int i = 0; i < people; ++i) {
        const QString number = u"+1202555%1"_s.arg(1000 + i);
        VERIFY_GOOD(service.rules().phoneExists(number, service.context));
        VERIFY_GOOD(service.rules().registerByPhone(service.registration(number, goodPassword),
                                                    service.context));
        VERIFY_ERROR(service.rules().login({number, otherPassword}, service.context),
                     code::wrongPassword);
    }
    // An operator's is.
    QVERIFY(!writeNewConfig(m_folder.filePath(u"operator.toml"_s)));
    const auto kept = loadConfig(m_folder.filePath(u"operator.toml"_s));
    QVERIFY(kept && kept->sms.limits.address.count == 25 && kept->sms.breaker.percent > 0);
}

/// Without limits a paid provider would be an open tap (security S11).
void TestConfig::aDemoTextsNobody()
{
    const QString path = m_folder.filePath(u"tap.toml"_s);
    QVERIFY(!writeNewConfig(path, ConfigFor::Demo));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    const QByteArray written = file.readAll();
    for (const QByteArray line : {"provider = \"http\"", "fallback = [\"http\"]"}) {
        QByteArray text = written + "[sms.http]\nurl = \"https://texts.example/\"\n";
        const QByteArray outbox = "provider = \"outbox\"";
        text.replace(outbox, line.startsWith("provider") ? line : outbox + '\n' + line);
        QVERIFY(file.resize(0) && file.seek(0) && file.write(text) == text.size() && file.flush());
        const auto config = loadConfig(path);
        QVERIFY2(!config, line.constData());
        QCOMPARE(config.error().key, u"sms.provider"_s);
    }
    Config config;
    config.demo = true;
    config.sms.providers = {SmsProviderKind::Http};
    config.listen.certificate = config.listen.key = u"/pem"_s;
    QVERIFY(checkListenAddress(config, u"0.0.0.0:443"_s));
    QVERIFY(!checkListenAddress(config, u"127.0.0.1:443"_s));
}

void TestConfig::initKeepsADesktopSignedIn()
{
    // A client without the secret can only prolong a token that still lives.
    const QString path = m_folder.filePath(u"desktop.toml"_s);
    QVERIFY(!writeNewConfig(path));
    const auto written = loadConfig(path);
    QVERIFY(written);
    TestService service([&](Config &config) { config.session = written->session; });
    const QString token = service.newAccount(amara, goodPassword).tokens.accessToken;
    service.advance(1h);
    VERIFY_GOOD(service.rules().validateToken(token));
    service.advance(28 * 24h);
    VERIFY_GOOD(service.rules().slideToken(token));
    const auto plain = load({});
    QVERIFY(plain);
    QCOMPARE(plain->session.access, Seconds(900));
}

void TestConfig::initOffersEveryWayIn()
{
    // The bundled service runs with what init writes, and shows what the app can do.
    const QString path = m_folder.filePath(u"everything.toml"_s);
    QVERIFY(!writeNewConfig(path));
    const auto written = loadConfig(path);
    QVERIFY(written);
    QVERIFY(written->sms.voice);
    QVERIFY(written->flow.passwordless);
    QVERIFY(written->flow.registration);
    QVERIFY(written->flow.availability);
}

namespace {

void row(const char *name, const QByteArray &text, int line, const QString &key)
{
    QTest::newRow(name) << text << line << key;
}

void wrongRules()
{
    row("too small", "[otp]\nlength = 3\n", 7, u"otp.length"_s);
    row("too large", "[otp]\nlife = 601\n", 7, u"otp.life"_s);
    row("text for a number", "[otp]\n\ntries = \"5\"\n", 8, u"otp.tries"_s);
    row("unknown choice", "[otp]\ntype = \"roman\"\n", 7, u"otp.type"_s);
    row("unknown key", "[otp]\nlenght = 6\n", 7, u"otp.lenght"_s);
    row("unknown table", "[opt]\nlength = 6\n", 7, u"opt.length"_s);
    row("weak hash", "[password]\nmemory_kib = 1024\n", 7, u"password.memory_kib"_s);
    row("not true or false", "[flow]\npasswordless = 1\n", 7, u"flow.passwordless"_s);
    row("question without questions", "[lockout]\ntype = \"question\"\n", 7, u"lockout.type"_s);
#ifdef RINGKEY_QA
    row("fixed code of another length", "[test.codes]\n\"+447400123456\" = \"12\"\n", 7,
        u"test.codes.+447400123456"_s);
#endif
    row("a score that is none", "[captcha]\nleast_score = 2\n", 7, u"captcha.least_score"_s);
    row("a day without a zone", "[privacy]\nstart = \"2026-01-31\"\n", 7, u"privacy.start"_s);
    row("a captcha's secret alone", "[captcha]\nsecret = \"x\"\n", 0, u"captcha.verify_url"_s);
    row("a question without words", "[questions]\n1 = \" \"\n", 7, u"questions.1"_s);
    row("not TOML", "[otp\n", 6, QString());
    row("no text in a table of texts", "[questions]\n1 = 5\n", 7, u"questions.1"_s);
    row("a key with a dot of its own", "[questions]\n1 = \"a\"\n\"a.b\" = 5\n", 8,
        u"questions.a.b"_s);
    row("an unknown one with a dot", "[otp]\n\"len.gth\" = 5\n", 7, u"otp.len.gth"_s);
    row("an unknown table with nothing in it", "[otp]\n[opt]\n", 7, u"opt"_s);
}

void wrongTexts()
{
    row("list of texts", "[sms]\nresend_waits = [\"a\"]\n", 7, u"sms.resend_waits"_s);
    row("brand that leaves no room", "[sms]\nbrand = \"123456789012345678901\"\n", 7,
        u"sms.brand"_s);
    row("a code's text without one", "[sms.templates]\nreset-default = \"Hello\"\n", 7,
        u"sms.templates.reset-default"_s);
    row("in one language", "[sms.templates.mine]\nde = \"Hallo\"\ndefault = \"#OTP#\"\n", 6,
        u"sms.templates.mine"_s);
    row("list for a text", "[sms.templates]\nreset-default = [\"a\"]\n", 7,
        u"sms.templates.reset-default"_s);
    row("webhook without address", "[sms]\nprovider = \"http\"\n", 0, u"sms.http.url"_s);
    for (const char *const url :
         {"http://localhost.evil.example/", "http://127.0.0.1.evil.example/",
          "http://127.evil.example/", "http://[::1].evil.example/",
          "http://localhost@evil.example/", "http://evil.example/?http://localhost/", "http://",
          "ftp://localhost/", "//localhost/"})
        row(url, QByteArray("[sms]\nprovider = \"http\"\n[sms.http]\nurl = \"") + url + "\"\n", 9,
            u"sms.http.url"_s);
    row("fields without the text", "[sms.http.fields]\nto = \"#receiver#\"\n", 6,
        u"sms.http.fields"_s);
    row("fields without the number", "[sms.http.fields]\ntext = \"#template#\"\n", 6,
        u"sms.http.fields"_s);
    row("a country that is none", "[sms]\ncountries = [\"Nigeria\"]\n", 7, u"sms.countries"_s);
    row("a price of nothing", "[sms.prices]\nNG = \"dear\"\n", 7, u"sms.prices.NG"_s);
    row("a cap that would round to none", "[sms.spend]\nday = 0.0000004\n", 7, u"sms.spend.day"_s);
    row("a stand-in that is named twice", "[sms]\nfallback = [\"outbox\"]\n", 7, u"sms.fallback"_s);
    row("a price of a country that is none", "[sms.prices]\nXYZ = 1\n", 7, u"sms.prices.XYZ"_s);
    for (const char *const name : {"", "X Y", "X:Y"})
        row(qPrintable(u"\"%1\" for a header"_s.arg(QLatin1StringView(name))),
            QByteArray("[sms.http.headers]\n\"") + name + "\" = \"a\"\n", 7,
            u"sms.http.headers."_s + QString::fromLatin1(name));
    row("an outbox without a name", "[sms]\noutbox = \" \"\n", 7, u"sms.outbox"_s);
}

/// Addresses, stores and headers.
void wrongPlaces()
{
    row("a slip in a URL", "[store]\nurl = \"postgresql:/u:p@host/d\"\n", 7, u"store.url"_s);
    row("no colon", "[store]\nurl = \"postgresql//u:p@host/d\"\n", 7, u"store.url"_s);
    row("words of libpq", "[store]\nurl = \"host=db user=u password=p\"\n", 7, u"store.url"_s);
    row("another kind of URL", "[store]\nurl = \"sqlite:ringkey.sqlite\"\n", 7, u"store.url"_s);
    for (const char *const origin : {"https://a.example/", "a.example", "https://A.example", ""})
        row(origin, QByteArray("[http]\nallowed_origins = [\"") + origin + "\"]\n", 7,
            u"http.allowed_origins"_s);
    row("a short token", "[operating]\ntoken = \"x\"\n", 7, u"operating.token"_s);
    row("a country's header that is none", "[http]\ncountry_header = \"CF Country\"\n", 7,
        u"http.country_header"_s);
    for (const char *const address :
         {"", "127.0.0.1", "127.0.0.1:99999", "127.0.0.1: 80", "::1:80"})
        row(qPrintable(u"\"%1\" to listen on"_s.arg(QLatin1StringView(address))),
            QByteArray("[listen]\naddress = \"") + address + "\"\n", 7, u"listen.address"_s);
    row("no address for operators", "[operating]\naddress = \"9470\"\n", 7, u"operating.address"_s);
    row("a store of another kind", "[store]\nurl = \"mysql://u:p@host/d\"\n", 7, u"store.url"_s);
    row("a store without a name", "[store]\nurl = \"\"\n", 7, u"store.url"_s);
}

} // namespace

void TestConfig::wrongValuesAreRefusedWithTheirPlace_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("key");
    wrongRules();
    wrongTexts();
    wrongPlaces();
}

void TestConfig::wrongValuesAreRefusedWithTheirPlace()
{
    QFETCH(QByteArray, text);
    QFETCH(int, line);
    QFETCH(QString, key);
    const auto config = load(text);
    QVERIFY(!config);
    QCOMPARE(config.error().line, line);
    QCOMPARE(config.error().key, key);
    QVERIFY(!config.error().allowed.isEmpty());
    QVERIFY(config.error().text().contains("test.toml"_L1));
}

void TestConfig::everythingCanBeSet()
{
    const auto config =
        load("[otp]\nlength = 8\ntype = \"upper\"\n"
             "[sms]\nvoice = true\nresend_waits = [1, 2]\n"
             "[sms.templates]\nshort = \"#OTP#\"\n"
             "[sms.templates.reset-default]\nde = \"#OTP# D\"\ndefault = \"#OTP# E\"\n"
             "[lockout]\ntype = \"question\"\ntries = 2\nperiod = 20\n"
             "[questions]\n1 = \"First pet?\"\n"
             "[flow]\nverification = \"optional\"\nlogin_on_reset = true\n"
             "[privacy]\nversion = \"2\"\nmode = \"strict\"\n"
             "start = \"2026-01-31T02:00:00+02:00\"\n"
             "[session]\naccess = 10\n");
    QVERIFY2(config, config ? "" : qPrintable(config.error().text()));
    QCOMPARE(config->otp.length, 8);
    QCOMPARE(config->otp.alphabet, OtpAlphabet::UpperLettersAndDigits);
    QCOMPARE(config->sms.resendWaits.size(), std::size_t(2));
    QCOMPARE(config->sms.templates.value(u"short"_s), SmsTemplate({{{}, u"#OTP#"_s}}));
    QCOMPARE(config->sms.templates.value(u"reset-default"_s),
             SmsTemplate({{{}, u"#OTP# E"_s}, {u"de"_s, u"#OTP# D"_s}}));
    QCOMPARE(config->lockout.type, LockoutType::Question);
    QCOMPARE(config->questions.front().text, u"First pet?"_s);
    QCOMPARE(config->flow.verification, Verification::Optional);
    QCOMPARE(config->privacy.mode, PolicyMode::Strict);
    using std::chrono::January;
    QCOMPARE(*config->privacy.start,
             Instant(std::chrono::sys_days(std::chrono::year(2026) / January / 31)));
    QCOMPARE(config->session.access, Seconds(10));
}

/// A build without the desk says so rather than taking them for an unknown key.
void TestConfig::fixedCodesGoWithTheDesk()
{
    const auto config = load("[otp]\nlength = 8\n[test.codes]\n\"+447400123456\" = \"12345678\"\n");
#ifdef RINGKEY_QA
    QVERIFY2(config, config ? "" : qPrintable(config.error().text()));
    QCOMPARE(config->fixedCodes.value(u"+447400123456"_s), u"12345678"_s);
#else
    QVERIFY(!config);
    QCOMPARE(config.error().key, u"test.codes"_s);
    QVERIFY(config.error().text().contains("RINGKEY_QA"_L1));
#endif
}

void TestConfig::testingAidsStayOnLoopback_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("outbox");
    QTest::addColumn<bool>("fixed");
    QTest::addColumn<QString>("shield");
    QTest::addColumn<bool>("good");
    for (const char *const address : {"127.0.0.1:80", "localhost:0", "[::1]:80"})
        QTest::newRow(address) << QString::fromLatin1(address) << true << true << QString() << true;
    for (const char *const address :
         {"0.0.0.0:80", "192.0.2.1:80", "[::]:80", "example.com:80", "127.0.0.1.evil.example:80",
          "localhost.evil.example:80", "127.evil.example:80", "[::1].evil.example:80"}) {
        const QString text = QString::fromLatin1(address);
        QTest::addRow("%s, outbox", address) << text << true << false << u"tls"_s << false;
        QTest::addRow("%s, fixed", address) << text << false << true << u"tls"_s << false;
        // Security S26: passwords do not travel unencrypted.
        QTest::addRow("%s, plain", address) << text << false << false << QString() << false;
        QTest::addRow("%s, tls", address) << text << false << false << u"tls"_s << true;
        QTest::addRow("%s, proxy", address) << text << false << false << u"proxy"_s << true;
    }
}

void TestConfig::testingAidsStayOnLoopback()
{
    QFETCH(QString, address);
    QFETCH(bool, outbox);
    QFETCH(bool, fixed);
    QFETCH(QString, shield);
    QFETCH(bool, good);
    Config config;
    if (shield == "tls"_L1)
        config.listen.certificate = config.listen.key = u"/pem"_s;
    if (shield == "proxy"_L1)
        config.http.trustedProxies.append(u"10.0.0.1"_s);
    config.sms.providers = {outbox ? SmsProviderKind::Outbox : SmsProviderKind::Http};
    if (fixed)
        config.fixedCodes.insert(u"+447400123456"_s, u"123456"_s);
    QCOMPARE(!checkListenAddress(config, address).has_value(), good);
}

QTEST_GUILESS_MAIN(TestConfig)
#include "tst_config.moc"
