// SPDX-License-Identifier: Apache-2.0
#include "loggedlines.h"
#include "service/rules/costs.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace ringkey::service;
using namespace std::chrono_literals;

/// What `ringkey-service costs` tells.
class TestCosts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void yesterdayIsToldUnderOtherSettings();
    void moneyIsWrittenOut();
};

void TestCosts::yesterdayIsToldUnderOtherSettings()
{
    std::vector<TextRow> texts;
    for (int i = 0; i < 100; ++i) {
        TextRow text;
        text.codeId = QString::number(i);
        text.country = i % 2 == 0 ? u"NG"_s : u"GB"_s;
        text.prefix = u"+234803555"_s;
        text.address = text.network = u"a%1"_s.arg(i);
        text.uid = text.codeId;
        text.at = Instant(std::chrono::sys_days(std::chrono::year(2027) / 1 / 2)) + i * 1min;
        text.price = 50'000;
        text.entered = i < 50;
        texts.push_back(text);
    }
    const CostSum was = costOf(texts);
    QCOMPARE(was.texts(), 100);
    QCOMPARE(was.cost(), 5'000'000);
    QCOMPARE(was.countries[u"NG"_s].entered, 25);
    SmsConfig config;
    config.limits.enforce = false; // a replay is what enforcing would do
    config.limits.prefix = {10, 3600s};
    config.spend.prices = {{u"NG"_s, 100'000}};
    config.countries = {u"NG"_s};
    Replay again;
    QCOMPARE(linesOf([&] { again = replay(texts, config); }),
             QStringList()); // nobody was kept back
    QCOMPARE(again.sum.texts(), 20);
    QCOMPARE(again.sum.cost(), 2'000'000);
    QCOMPARE(again.keptBack.value(u"Country"_s), 50);
    QCOMPARE(again.keptBack.value(u"Prefix"_s), 30);
}

void TestCosts::moneyIsWrittenOut()
{
    QCOMPARE(moneyText(0, {}), u"0.00"_s);
    QCOMPARE(moneyText(12'500'000, u"EUR"_s), u"12.50 EUR"_s);
    QCOMPARE(moneyText(7'900, {}), u"0.0079"_s);
    QCOMPARE(moneyText(1'234'567'890'000, {}), u"1234567.89"_s);
}

QTEST_GUILESS_MAIN(TestCosts)
#include "tst_costs.moc"
