// SPDX-License-Identifier: Apache-2.0
#include "service/sott/sott.h"

#include <QTest>

using namespace ringkey::service;
using namespace std::chrono;

namespace {

const QByteArray key = "00000000-1111-2222-3333-444444444444";
const QByteArray secret = "aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee";

Instant at(int y, unsigned m, unsigned d, int hour, int minute, int second)
{
    return Instant(sys_days(year(y) / month(m) / day(d))) + hours(hour) + minutes(minute) +
           seconds(second);
}

} // namespace

class TestSott : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theContractsVectorsAreReproduced_data();
    void theContractsVectorsAreReproduced();
    void mintedTokensHoldFromAMinuteBeforeTheirStartToTheirEnd();
    void tokensMendedByClientsAreRead();
    void othersAreRefused_data();
    void othersAreRefused();
};

// The five test vectors of contract section 6.
void TestSott::theContractsVectorsAreReproduced_data()
{
    QTest::addColumn<QByteArray>("start");
    QTest::addColumn<QByteArray>("end");
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<qint64>("within");
    const auto row = [](const char *start, const char *end, const char *token, Instant within) {
        QTest::newRow(start) << QByteArray(start) << QByteArray(end) << QByteArray(token)
                             << qint64(within.time_since_epoch().count());
    };
    row("2026/1/2 3:04:05", "2026/1/2 3:14:05",
        "yil/4mj/6qzCdB/"
        "DV5CxralvotWyi1Fk7sNKb1ECTqCaS86MZs7Ny6rW7Z345nPkvcbePrJysy6vreu4wEv6w8UiJXS/Z7ZKVFlUFSi/"
        "7/s=*7f671819706e9abc4a6e2a9ca59db3f8",
        at(2026, 1, 2, 3, 4, 5) + minutes(4));
    row("2026/01/02 03:04:05", "2026/01/02 03:14:05",
        "rgT1JW2xkiwkmTIRHj1uCumnpwuMaqXdjnbkeIn3W8BeFhyZYxtExBzlTGACp9XSpoHKTyFsxkCZOaOjSE7iE3FS6n"
        "AFyh87nC+EPiZqJBI=*210cfd43777a482fa8025baf926b2887",
        at(2026, 1, 2, 3, 4, 5) + minutes(4));
    row("2021/03/19 22:08:09", "2021/03/19 22:18:09",
        "cEFWpmhjl+JjkKNq9MKKnjhcR7iepmJGAxSvEzeKxVZwrJhmX/N+zAOY1T3Cn/"
        "WHDx8YjwbgMhjpENJXeUzoAPSEdybpXuhOHAao+8iHKgQ=*26c44794b1068131d34f0d54288e7272",
        at(2021, 3, 19, 22, 8, 9) + minutes(4));
    row("2017-11-06 06:15:53", "2017-11-06 06:20:53",
        "Vt3vp89CqxcuU/"
        "GMTXw0V1VyQFoIU96bW9CCfCuWDjfQGSZ6vL7kt1Ydc28nk1okXOx6y1viQ8kbF8SiKM9OWsehBBfLVQ7Ud7au8mUG"
        "KcA=*c65e93e2143d583a3a7943514dbac38c",
        at(2017, 11, 6, 6, 15, 53) + minutes(4));
    row("2026/1/31 23:59:5", "2026/2/1 0:9:5",
        "UCF6xvkgkugWRM/HhR851vx87wq/"
        "RWaz4vrAFIgAIWwk8OGnXw9Hz9On1p+jjZc9plfsQbwoYDD4rpE74ZbfBdyRQUGw6qkPcUUVa5748ZQ=*"
        "f8b4944f832d15ff4eea3e9c8d7b1d2d",
        at(2026, 1, 31, 23, 59, 5) + minutes(4));
}

void TestSott::theContractsVectorsAreReproduced()
{
    QFETCH(QByteArray, start);
    QFETCH(QByteArray, end);
    QFETCH(QByteArray, token);
    QFETCH(qint64, within);
    const Sott sott(key, secret);
    QCOMPARE(sott.seal(start + '#' + key + '#' + end), token);
    QCOMPARE(sott.open(token).value(), start + '#' + key + '#' + end);
    QVERIFY(sott.isValid(token, Instant(microseconds(within))));
}

void TestSott::mintedTokensHoldFromAMinuteBeforeTheirStartToTheirEnd()
{
    const Sott sott(key, secret);
    const Instant start = at(2026, 12, 31, 23, 55, 0);
    const QByteArray token = sott.mint(start, start + minutes(10));
    // A client's clock may be a minute ahead (contract section 12).
    QVERIFY(!sott.isValid(token, start - seconds(61)));
    QVERIFY(sott.isValid(token, start - seconds(60)));
    QVERIFY(sott.isValid(token, start));
    QVERIFY(sott.isValid(token, start + minutes(10)));
    QVERIFY(!sott.isValid(token, start + minutes(10) + seconds(1)));
    QCOMPARE(sott.open(token).value(), "2026/12/31 23:55:0#" + key + "#2027/1/1 0:5:0");
}

void TestSott::tokensMendedByClientsAreRead()
{
    const Sott sott(key, secret);
    const Instant start = at(2021, 3, 19, 22, 8, 9); // this vector holds several "+"
    QByteArray token = sott.seal("2021/03/19 22:08:09#" + key + "#2021/03/19 22:18:09");
    QVERIFY(token.contains('+'));
    QVERIFY(sott.isValid(QByteArray(token).replace("+", "%2B"), start));
    QVERIFY(sott.isValid(QByteArray(token).replace("+", "%2b"), start));
    QVERIFY(sott.isValid(QByteArray(token).replace('+', ' '), start));
    QVERIFY(sott.isValid(token.toPercentEncoding(), start));
    QVERIFY(sott.isValid(' ' + token + ' ', start));
}

void TestSott::othersAreRefused_data()
{
    QTest::addColumn<QByteArray>("token");
    const Sott sott(key, secret);
    const Sott foreign(key, "ffffffff-bbbb-cccc-dddd-eeeeeeeeeeee");
    const QByteArray good = sott.seal("2026/1/2 3:04:05#" + key + "#2026/1/2 3:14:05");
    QByteArray flipped = good;
    flipped[3] = flipped[3] == 'A' ? 'B' : 'A';
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("changed") << flipped;
    QTest::newRow("cut") << good.first(good.size() - 1);
    QTest::newRow("no checksum") << good.first(good.indexOf('*'));
    QTest::newRow("other secret") << foreign.seal("2026/1/2 3:04:05#" + key + "#2026/1/2 3:14:05");
    QTest::newRow("other key") << sott.seal("2026/1/2 3:04:05#other#2026/1/2 3:14:05");
    QTest::newRow("two parts") << sott.seal("2026/1/2 3:04:05#" + key);
    QTest::newRow("no such day") << sott.seal("2026/0/2 3:04:05#" + key + "#2026/2/30 3:14:05");
    QTest::newRow("no times") << sott.seal("x#" + key + "#y");
    QTest::newRow("garbage") << QByteArray("%%%*d41d8cd98f00b204e9800998ecf8427e");
}

void TestSott::othersAreRefused()
{
    QFETCH(QByteArray, token);
    QVERIFY(!Sott(key, secret).isValid(token, at(2026, 1, 2, 3, 10, 0)));
}

QTEST_GUILESS_MAIN(TestSott)
#include "tst_sott.moc"
