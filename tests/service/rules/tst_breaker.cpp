// SPDX-License-Identifier: Apache-2.0
#include "manynumbers.h"
#include "service/rules/costs.h"
#include "testservice.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace ringkey::service;
using namespace std::chrono_literals;

/// Security S11: nothing more is sent where hardly a code is ever entered.
class TestBreaker : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theBreakerOpensWhereNobodyEntersCodes();
    void whatIsOnlyPretendedOpensNoBreaker();
    void noticesOpenNoBreaker();
    void aCountryHasABreakerToo();
    void itOnlyRecordsWhereLimitsDo();
    void aReplayAndTheStoreCountTheSameMinutes();
};

namespace {

void withBreaker(Config &config)
{
    widen(config);
    config.sms.breaker = {10, 1000, 20, 3600s, 180s};
}

TextRow codeSentTo(int person, Instant at)
{
    TextRow text;
    text.codeId = text.uid = text.address = text.network = QString::number(person);
    text.country = u"NG"_s;
    text.prefix = u"+23480355500"_s;
    text.at = at;
    return text;
}

int keptBackByBreaker(const std::vector<TextRow> &texts, SmsConfig config)
{
    config.countries = {u"*"_s};
    return replay(texts, config).keptBack.value(u"Conversion"_s);
}

} // namespace

void TestBreaker::theBreakerOpensWhereNobodyEntersCodes()
{
    TestService service(withBreaker);
    for (int i = 0; i < 20; ++i)
        VERIFY_GOOD(registerAs(service, i));
    VERIFY_GOOD(registerAs(service, 20)); // people still have time to type
    service.advance(300s);
    const auto refused = registerAs(service, 21);
    VERIFY_ERROR(refused, 1123);
    QCOMPARE(refused.error().sendStop, u"Conversion"_s);
    VERIFY_GOOD(registerAs(service, 5001)); // another prefix
    service.advance(1h);
    VERIFY_GOOD(registerAs(service, 22));

    // Where people do enter their codes it stays closed.
    TestService good(withBreaker);
    for (int i = 0; i < 30; ++i) {
        if (i % 5 == 0)
            good.newAccount(numbered(i), goodPassword);
        else
            VERIFY_GOOD(registerAs(good, i));
    }
    good.advance(300s);
    VERIFY_GOOD(registerAs(good, 31));
}

/// Where answers are private, codes that nobody got are counted for those who asked, and not for
/// what becomes of codes.
void TestBreaker::whatIsOnlyPretendedOpensNoBreaker()
{
    TestService service([](Config &config) {
        withBreaker(config);
        config.flow.privateAnswers = true;
    });
    for (int i = 0; i < 20; ++i)
        VERIFY_GOOD(service.rules().forgotPassword(numbered(i), service.context));
    QCOMPARE(service.texts().size(), std::size_t(0));
    service.advance(300s);
    VERIFY_GOOD(registerAs(service, 21));
    QCOMPARE(service.texts().size(), std::size_t(1));
}

/// They bring no code that anybody could enter.
void TestBreaker::noticesOpenNoBreaker()
{
    Config config;
    withBreaker(config);
    constexpr Instant start{500'000h};
    for (const bool areNotices : {true, false}) {
        std::vector<TextRow> texts;
        for (int person = 0; person < 20; ++person) {
            texts.push_back(codeSentTo(person, start));
            if (areNotices)
                texts.back().codeId.clear();
        }
        texts.push_back(codeSentTo(20, start + 300s));
        QCOMPARE(keptBackByBreaker(texts, config.sms), areNotices ? 0 : 1);
    }
}

/// No prefix had many texts.
void TestBreaker::aCountryHasABreakerToo()
{
    TestService service([](Config &config) {
        withBreaker(config);
        config.sms.breaker.leastInCountry = 20;
        config.sms.breaker.leastInPrefix = 1000;
    });
    for (int i = 0; i < 19; ++i)
        VERIFY_GOOD(registerAs(service, i * 1000));
    service.advance(300s);
    VERIFY_GOOD(registerAs(service, 30'000)); // one fewer than it takes
    service.advance(300s);
    QCOMPARE(registerAs(service, 31'000).error().sendStop, u"Conversion"_s);
    VERIFY_GOOD(service.rules().registerByPhone(TestService::registration(ben, goodPassword),
                                                service.context)); // another country
    // What is limited in a country is told as that.
    service.config.sms.breaker.percent = 0;
    service.config.sms.limits.country = {1, 24h};
    const auto limited = registerAs(service, 32'000);
    VERIFY_ERROR(limited, 1123);
    QCOMPARE(limited.error().sendStop, u"CountryLimit"_s);
}

void TestBreaker::itOnlyRecordsWhereLimitsDo()
{
    TestService service([](Config &config) {
        withBreaker(config);
        config.sms.limits.enforce = false;
    });
    for (int i = 0; i < 20; ++i)
        VERIFY_GOOD(registerAs(service, i));
    service.advance(300s);
    VERIFY_GOOD(registerAs(service, 21));
}

/// What was sent exactly as long ago as people may take counts; a minute later does not yet.
void TestBreaker::aReplayAndTheStoreCountTheSameMinutes()
{
    for (const Seconds pause : {120s, 180s}) {
        TestService service(withBreaker);
        std::vector<TextRow> texts;
        for (int i = 0; i < 20; ++i) {
            VERIFY_GOOD(registerAs(service, i));
            texts.push_back(codeSentTo(i, service.clock.now()));
        }
        service.advance(pause);
        texts.push_back(texts.back());
        texts.back().at = service.clock.now();
        const bool counts = pause == 180s;
        QCOMPARE(registerAs(service, 21).has_value(), !counts);
        QCOMPARE(keptBackByBreaker(texts, service.config.sms), counts ? 1 : 0);
    }
}

QTEST_GUILESS_MAIN(TestBreaker)
#include "tst_breaker.moc"
