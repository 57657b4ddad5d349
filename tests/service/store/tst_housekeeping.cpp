// SPDX-License-Identifier: Apache-2.0
#include "service/rules/purging.h"
#include "service/store/sqlconnection.h"
#include "tests/service/rules/testservice.h"

#include <QMap>
#include <QTest>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace ringkey::service;

/// What people do day after day makes no table grow for ever.
class TestHousekeeping : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tablesStayFlat();
    void aSlowDiskMakesSmallerPortions();
};

namespace {

constexpr int people = 5;
// Longer than anything is kept, twice.
constexpr int days = 70;

QString phoneOf(int person)
{
    return u"+1202555010%1"_s.arg(person);
}

QMap<QString, int> rowsOf(const QString &store)
{
    SqlConnection connection(*SqlAddress::parse(store));
    QStringList selects;
    auto tables = connection.run("SELECT name FROM sqlite_master WHERE type = 'table'");
    while (tables.next())
        selects.append(u"SELECT '%1', count(*) FROM %1"_s.arg(tables.text(0)));
    const QByteArray all = selects.join(u" UNION ALL "_s).toUtf8();
    QMap<QString, int> rows;
    auto counts = connection.run(all.constData());
    while (counts.next())
        rows.insert(counts.text(0), counts.number(1));
    return rows;
}

/// Each guesses a password wrong, signs in by password, refreshes and signs in by code; and
/// somebody tries a number that is nobody's.
bool aDayPasses(TestService &service, int day)
{
    AuthService &rules = service.rules();
    bool isGood = true;
    for (int i = 0; i < people; ++i) {
        const QString phone = phoneOf(i);
        (void)rules.login({phone, u"nobody has this one"_s}, service.context);
        const auto session = rules.login({phone, goodPassword}, service.context);
        isGood = isGood && session && rules.refresh(session->tokens.refreshToken, service.context);
        isGood = isGood && rules.passwordlessSend(phone, service.context);
        const PhoneAndCode code{phone, service.lastCodeTo(phone)};
        isGood = isGood && rules.passwordlessVerify(code, service.context);
        const QString stranger = u"+1202555%1"_s.arg(1000 + day * people + i);
        (void)rules.login({stranger, goodPassword}, service.context);
        (void)rules.forgotPassword(stranger, service.context);
    }
    service.advance(24h);
    rules.purge();
    return isGood;
}

} // namespace

void TestHousekeeping::tablesStayFlat()
{
    if (onPostgreSql())
        QSKIP("the same statements, and a slower start");
    TestService service;
    for (int i = 0; i < people; ++i)
        service.newAccount(phoneOf(i), goodPassword);
    for (int day = 0; day < days; ++day)
        QVERIFY2(aDayPasses(service, day), qPrintable(QString::number(day)));
    const auto before = rowsOf(service.config.store.url);
    QVERIFY(before.value(u"sessions"_s) > people);
    for (int day = days; day < 2 * days; ++day)
        QVERIFY2(aDayPasses(service, day), qPrintable(QString::number(day)));
    const auto after = rowsOf(service.config.store.url);
    QStringList grown;
    for (auto table = after.cbegin(); table != after.cend(); ++table) {
        if (*table > before.value(table.key()) + people)
            grown.append(
                u"%1: %2, then %3"_s.arg(table.key()).arg(before.value(table.key())).arg(*table));
    }
    QVERIFY2(grown.isEmpty(), qPrintable(grown.join(u"; "_s)));
}

void TestHousekeeping::aSlowDiskMakesSmallerPortions()
{
    // Nobody waits for 50 ms, whatever a row costs there.
    constexpr std::array<std::chrono::nanoseconds, 4> costs{5us, 100us, 1ms, 3ms};
    for (const auto row : costs) {
        PurgePace pace;
        for (int i = 0; i < 100; ++i)
            pace.took(row * pace.rows());
        std::chrono::nanoseconds longest{0};
        std::chrono::nanoseconds shortest = 1s;
        for (int i = 0; i < 100; ++i) {
            const auto took = row * pace.rows();
            longest = std::max(longest, took);
            shortest = std::min(shortest, took);
            pace.took(took);
        }
        QVERIFY2(longest <= 20ms, qPrintable(QString::number(longest.count())));
        // And where rows are cheap there are many at a time.
        QVERIFY(shortest >= 4ms || pace.rows() == 200);
    }
}

QTEST_GUILESS_MAIN(TestHousekeeping)
#include "tst_housekeeping.moc"
