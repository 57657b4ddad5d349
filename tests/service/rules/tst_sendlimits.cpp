// SPDX-License-Identifier: Apache-2.0
#include "loggedlines.h"
#include "manynumbers.h"
#include "service/rules/costs.h"
#include "service/rules/sendlimits.h"
#include "testservice.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace ringkey::service;
using namespace std::chrono_literals;

/// Security S11: what strangers can have sent at the operator's cost.
class TestSendLimits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twoTextsOfOneChangeTakeTheirRowsInOneOrder();
    void tenThousandAdjacentNumbers();
    void oneAddressRegistersManyNumbers();
    void oneTokenChangesToManyNumbers();
    void aNetworkIsLimitedToo();
    void countriesAreNamedFirst();
    void aFloodOfRefusalsIsFewLines();
    void aLimitEndsWithItsWindow();
    void aRefusalLeavesNothingBehind();
    void theBudgetStopsTexts();
    void theBudgetIsCountedByDayAndMonth();
    void aNoticeCostsMoneyButIsNoStrangers();
    void onlySoManyNoticesGoToOneAccount();
    void recordingSendsAndTells();
    void neverOneTooMany_data();
    void neverOneTooMany();
    void limitsSurviveARestart();
};

namespace {

void comeFrom(TestService &service, const QString &address, const QString &network)
{
    service.context.peerAddress = service.context.addressBlock = address;
    service.context.networkBlock = network;
}

/// What was counted, in its order.
class OrderedCounters final : public SendCounters
{
public:
    Counted add(SendScope scope, const QString &key, std::int64_t, std::int64_t,
                std::chrono::seconds, Instant now) override
    {
        if (scope == SendScope::Country || scope == SendScope::Total)
            keys.append(key);
        return {true, now, 0};
    }
    void takeBack(SendScope, const QString &, std::int64_t) override {}
    void addConversion(SendScope, const QString &, Instant, const Conversion &) override {}
    Conversion conversion(SendScope, const QString &, Instant, Instant) override { return {}; }

    QStringList keys;
};

} // namespace

void TestSendLimits::tenThousandAdjacentNumbers()
{
    // From as many addresses, so that nothing but the numbers tells them apart.
    TestService service([](Config &config) {
        widen(config);
        config.sms.limits.prefix = {7, 1h};
    });
    int sent = 0;
    for (int i = 0; i < 1100; ++i) {
        comeFrom(service, u"a%1"_s.arg(i), u"n%1"_s.arg(i));
        const auto done = registerAs(service, i);
        sent += done.has_value();
        if (!done) {
            QCOMPARE(done.error().code, 1123);
            QCOMPARE(done.error().sendStop, u"Prefix"_s);
            QCOMPARE(done.error().retryAfterSeconds, 3600);
        }
    }
    QCOMPARE(sent, 2 * 7);
    QCOMPARE(service.texts().size(), std::size_t(sent));
}

void TestSendLimits::oneAddressRegistersManyNumbers()
{
    TestService service;
    int sent = 0;
    for (int i = 0; i < 60; ++i)
        sent += registerAs(service, i * 1000 % 100000 + i).has_value();
    QCOMPARE(sent, 25);
    QCOMPARE(registerAs(service, 999).error().sendStop, u"Address"_s);
    comeFrom(service, u"192.0.2.2/32"_s, u"192.0.2.0/24"_s);
    VERIFY_GOOD(registerAs(service, 999));
}

void TestSendLimits::oneTokenChangesToManyNumbers()
{
    TestService service([](Config &config) {
        widen(config);
        config.sms.limits.account = {10, 24h};
    });
    const QString token = service.newAccount(amara, goodPassword).tokens.accessToken;
    int sent = 0;
    for (int i = 0; i < 40; ++i) {
        comeFrom(service, u"a%1"_s.arg(i), u"n%1"_s.arg(i));
        sent += service.rules().changeNumber(token, {numbered(i), {}}, service.context).has_value();
    }
    QCOMPARE(sent, 9); // one was for the registration
}

void TestSendLimits::aNetworkIsLimitedToo()
{
    TestService service([](Config &config) {
        widen(config);
        config.sms.limits.network = {5, 300s};
    });
    int sent = 0;
    for (int i = 0; i < 20; ++i) {
        comeFrom(service, u"192.0.2.%1/32"_s.arg(i), u"192.0.2.0/24"_s);
        sent += registerAs(service, i).has_value();
    }
    QCOMPARE(sent, 5);
}

void TestSendLimits::countriesAreNamedFirst()
{
    SmsConfig config;
    QVERIFY(servesCountry(config, u"CU"_s)); // the outbox costs nothing
    config.providers = {SmsProviderKind::Twilio};
    for (const auto &country : {u"CU"_s, u"SO"_s, u"001"_s, u"GB"_s})
        QVERIFY(!servesCountry(config, country));
    config.countries = {u"GB"_s};
    QVERIFY(servesCountry(config, u"GB"_s));
    QVERIFY(!servesCountry(config, u"CU"_s));
    config.countries = {u"*"_s};
    QVERIFY(servesCountry(config, u"CU"_s));
    QVERIFY(!servesCountry(config, u"001"_s));

    TestService service([](Config &all) { all.sms.countries = {u"GB"_s}; });
    const auto refused = service.rules().registerByPhone(
        TestService::registration(amara, goodPassword), service.context);
    VERIFY_ERROR(refused, 1072);
    QCOMPARE(refused.error().sendStop, u"Country"_s);
    VERIFY_GOOD(service.rules().registerByPhone(TestService::registration(ben, goodPassword),
                                                service.context));
}

/// Of any countries: strangers choose them.
void TestSendLimits::aFloodOfRefusalsIsFewLines()
{
    TestService service([](Config &config) {
        widen(config);
        config.sms.countries = {u"GB"_s};
    });
    const QStringList lines = linesOf([&] {
        for (int i = 0; i < 40; ++i) {
            const QString number = i % 2 == 0 ? amara : u"+12025550123"_s;
            VERIFY_ERROR(service.rules().registerByPhone(
                             TestService::registration(number, goodPassword), service.context),
                         1072);
        }
    });
    QVERIFY(lines.size() >= 10 && lines.size() < 40); // ten a minute
    QCOMPARE(lines.front(), u"a text to NG was refused: Country"_s);
    QCOMPARE(service.rules().figures().limitsHit().value(u"Country"_s), 40U);
}

void TestSendLimits::aLimitEndsWithItsWindow()
{
    TestService service([](Config &config) {
        widen(config);
        config.sms.limits.address = {2, 300s};
    });
    VERIFY_GOOD(registerAs(service, 1));
    service.advance(100s);
    VERIFY_GOOD(registerAs(service, 2));
    const auto refused = registerAs(service, 3);
    VERIFY_ERROR(refused, 1123);
    QCOMPARE(refused.error().retryAfterSeconds, 200);
    service.advance(200s);
    VERIFY_GOOD(registerAs(service, 3));
}

void TestSendLimits::aRefusalLeavesNothingBehind()
{
    TestService service([](Config &config) {
        widen(config);
        config.sms.limits.address = {3, 300s};
        config.sms.limits.total = {1, 60s};
    });
    VERIFY_GOOD(registerAs(service, 1));
    for (int i = 2; i < 20; ++i)
        VERIFY_ERROR(registerAs(service, i), 1123);
    // What "in all" kept back did not use up the address.
    service.advance(60s);
    VERIFY_GOOD(registerAs(service, 2));
    service.advance(60s);
    VERIFY_GOOD(registerAs(service, 3));
    // Nor does a 1066, whose change is kept though no text went out.
    VERIFY_ERROR(service.rules().login({numbered(1), goodPassword}, service.context), 1066);
    QCOMPARE(service.texts().size(), std::size_t(3));
}

void TestSendLimits::theBudgetStopsTexts()
{
    TestService service([](Config &config) {
        widen(config);
        config.sms.spend.day = 1'000'000;
        config.sms.spend.prices = {{u"NG"_s, 300'000}};
        config.sms.spend.price = 2'000'000;
    });
    for (int i = 0; i < 3; ++i)
        VERIFY_GOOD(registerAs(service, i));
    const auto refused = registerAs(service, 3);
    VERIFY_ERROR(refused, 1149);
    QCOMPARE(refused.error().sendStop, u"Budget"_s);
    QVERIFY(*refused.error().retryAfterSeconds <= 86400);
    // One that alone costs more than the whole day may.
    VERIFY_ERROR(service.rules().registerByPhone(TestService::registration(ben, goodPassword),
                                                 service.context),
                 1149);
    service.advance(std::chrono::seconds(*refused.error().retryAfterSeconds));
    VERIFY_GOOD(registerAs(service, 3));
}

void TestSendLimits::theBudgetIsCountedByDayAndMonth()
{
    TestService service([](Config &config) {
        widen(config);
        config.sms.spend.day = 2'000'000;
        config.sms.spend.month = 3'000'000;
        config.sms.spend.price = 1'000'000;
    });
    // 2027-01-15: the manual clock's day.
    VERIFY_GOOD(registerAs(service, 0));
    VERIFY_GOOD(registerAs(service, 1));
    VERIFY_ERROR(registerAs(service, 2), 1149);
    service.advance(24h);
    VERIFY_GOOD(registerAs(service, 2));
    const auto refused = registerAs(service, 3);
    VERIFY_ERROR(refused, 1149);
    QVERIFY(*refused.error().retryAfterSeconds > 10 * 86400);
    service.advance(std::chrono::seconds(*refused.error().retryAfterSeconds));
    VERIFY_GOOD(registerAs(service, 3));
}

void TestSendLimits::aNoticeCostsMoneyButIsNoStrangers()
{
    TestService service([](Config &config) {
        config.sms.limits.address = {2, 300s};
        config.sms.spend.price = 1;
    });
    const QString token = service.newAccount(amara, goodPassword).tokens.accessToken;
    VERIFY_GOOD(service.rules().changeNumber(token, {ben, {}}, service.context));
    VERIFY_GOOD(service.rules().verifyByToken(token, service.lastCodeTo(ben), service.context));
    QVERIFY(service.lastTextTo(amara).contains("no longer uses"_L1));
    std::vector<TextRow> all;
    QVERIFY(service.store().read([&](Records &records) {
        all = records.texts().between(service.clock.now() - 1h, service.clock.now() + 1h);
    }));
    QCOMPARE(all.size(), std::size_t(3));
    for (const TextRow &text : all)
        QVERIFY(text.price >= 1 && !text.country.isEmpty());
}

void TestSendLimits::onlySoManyNoticesGoToOneAccount()
{
    Config config;
    widen(config);
    config.sms.limits.account = {2, 24h};
    config.sms.countries = {u"*"_s};
    TextRow notice;
    notice.uid = u"amara's"_s;
    notice.country = u"GB"_s;
    notice.at = Instant{500'000h};
    QCOMPARE(replay({notice, notice, notice}, config.sms).keptBack,
             (QMap<QString, int>{{u"Account"_s, 1}}));
}

void TestSendLimits::recordingSendsAndTells()
{
    TestService service([](Config &config) {
        widen(config);
        config.sms.limits.enforce = config.sms.spend.stops = false;
        config.sms.limits.address = {1, 300s};
        config.sms.spend.day = 1;
        config.sms.spend.price = 1'000'000;
    });
    for (int i = 0; i < 5; ++i)
        VERIFY_GOOD(registerAs(service, i));
    QCOMPARE(service.texts().size(), std::size_t(5));
}

void TestSendLimits::neverOneTooMany_data()
{
    QTest::addColumn<QString>("which");
    for (const char *const which : {"address", "prefix", "total", "money"})
        QTest::newRow(which) << QString::fromLatin1(which);
}

void TestSendLimits::neverOneTooMany()
{
    // A thousand at once through two programs on one database.
    QFETCH(QString, which);
    TestService service([&](Config &config) {
        widen(config);
        if (which == "address"_L1)
            config.sms.limits.address.count = 37;
        else if (which == "prefix"_L1)
            config.sms.limits.prefix.count = 37;
        else if (which == "total"_L1)
            config.sms.limits.total.count = 37;
        else
            config.sms.spend.day = 37'500'000;
        config.sms.spend.price = 1'000'000;
    });
    auto store = anotherStore(service.config.store.url);
    AuthService second(service.config, *store, service.clock);
    constexpr int threads = 40;
    const int each = onPostgreSql() && which != "money"_L1 ? 5 : 25; // a round trip each
    std::atomic<int> sent = 0;
    std::atomic<int> refused = 0;
    together(threads, [&](int thread) {
        for (int i = 0; i < each; ++i) {
            AuthService &rules = i % 2 == 0 ? service.rules() : second;
            const auto ask = [&] {
                return rules.registerByPhone(
                    TestService::registration(numbered(thread * each + i), goodPassword),
                    service.context);
            };
            auto done = ask();
            while (!done && done.error().code == code::storeUnavailable) // the others took too long
                done = ask();
            sent += done.has_value();
            refused += !done && !done.error().sendStop.isEmpty();
        }
    });
    QCOMPARE(sent.load(), 37);
    QVERIFY(refused.load() > 0);
    QCOMPARE(service.texts().size(), std::size_t(37));
}

void TestSendLimits::limitsSurviveARestart()
{
    TestService service([](Config &config) {
        widen(config);
        config.sms.limits.address = {2, 300s};
    });
    VERIFY_GOOD(registerAs(service, 0));
    service.restart();
    VERIFY_GOOD(registerAs(service, 1));
    service.restart();
    VERIFY_ERROR(registerAs(service, 2), 1123);
}

/// Security S32: else two changes, each with texts to both countries, wait for each other.
void TestSendLimits::twoTextsOfOneChangeTakeTheirRowsInOneOrder()
{
    SmsConfig config;
    config.countries = {u"*"_s};
    for (const auto &[first, second] : {std::pair(u"NG"_s, u"US"_s), std::pair(u"US"_s, u"NG"_s)}) {
        OrderedCounters counters;
        TextRow text;
        text.codeId = text.uid = u"a"_s;
        text.country = first;
        text.alsoCountry = second;
        Figures figures;
        QVERIFY(!countSend({counters, config, &figures}, text));
        QCOMPARE(counters.keys, QStringList({u"NG"_s, u"US"_s, u"all"_s}));
    }
}

QTEST_GUILESS_MAIN(TestSendLimits)
#include "tst_sendlimits.moc"
