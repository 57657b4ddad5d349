// SPDX-License-Identifier: Apache-2.0
#include "app/settings/settingsfile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace ringkey;
using namespace Qt::StringLiterals;

namespace {

Settings parsed(const QByteArray &toml)
{
    return parseSettings(toml, u"a.toml"_s).value_or(Settings{});
}

} // namespace

class TestSettings : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyKeyIsRead();
    void whatIsWrongIsNamedWithFileLineAndKey_data();
    void whatIsWrongIsNamedWithFileLineAndKey();
    void theStrongerFileWinsKeyByKey();
    void aMissingFileIsAnError();
    void thePersonsFileComesAfterTheComputers();
    void onlySafeAddressesAreBackends_data();
    void onlySafeAddressesAreBackends();
};

void TestSettings::everyKeyIsRead()
{
    const auto read = parsed(
        "[backend]\nurl = 'https://id.example.com'\napi_key = 'k'\nsott = 's'\n"
        "config_url = 'https://config.example.com'\n"
        "[app]\nprofile = 'work'\nlanguage = 'de'\ntheme = 'dark'\nclipboard_codes = 'off'\n");
    QCOMPARE(read.backend.url, QUrl(u"https://id.example.com"_s));
    QCOMPARE(read.backend.apiKey, u"k"_s);
    QCOMPARE(read.backend.sott, u"s"_s);
    QCOMPARE(read.backend.configUrl, QUrl(u"https://config.example.com"_s));
    QCOMPARE(read.profile, u"work"_s);
    QCOMPARE(read.language, u"de"_s);
    QCOMPARE(read.theme, ThemeChoice::Dark);
    QCOMPARE(read.clipboardCodes, false);
}

void TestSettings::whatIsWrongIsNamedWithFileLineAndKey_data()
{
    QTest::addColumn<QByteArray>("toml");
    QTest::addColumn<QString>("start");
    QTest::addColumn<QString>("part");
    QTest::newRow("plain http") << QByteArray("[backend]\nurl = 'http://example.com'\n")
                                << u"a.toml:2: backend.url:"_s << u"https"_s;
    QTest::newRow("number") << QByteArray("\n[backend]\n\napi_key = 5\n")
                            << u"a.toml:4: backend.api_key:"_s << u"text"_s;
    QTest::newRow("empty") << QByteArray("[backend]\nsott = ''\n") << u"a.toml:2: backend.sott:"_s
                           << u"not empty"_s;
    QTest::newRow("misspelt") << QByteArray("[backend]\nurll = 'https://a.b'\n")
                              << u"a.toml:2: backend.urll:"_s << u"no such setting"_s;
    QTest::newRow("secret") << QByteArray("[backend]\napi_secret = 'x'\n")
                            << u"a.toml:2: backend.api_secret:"_s << u"never"_s;
    QTest::newRow("theme") << QByteArray("[app]\ntheme = 'pink'\n") << u"a.toml:2: app.theme:"_s
                           << u"light, dark or system"_s;
    QTest::newRow("profile") << QByteArray("[app]\nprofile = '../x'\n")
                             << u"a.toml:2: app.profile:"_s << u"letters"_s;
    QTest::newRow("no section") << QByteArray("url = 'https://a.b'\n") << u"a.toml:1: url:"_s
                                << u"section"_s;
    QTest::newRow("not TOML") << QByteArray("[backend]\nurl = \n") << u"a.toml:2: "_s << QString();
}

void TestSettings::whatIsWrongIsNamedWithFileLineAndKey()
{
    QFETCH(const QByteArray, toml);
    QFETCH(const QString, start);
    QFETCH(const QString, part);
    const auto read = parseSettings(toml, u"a.toml"_s);
    QVERIFY(!read);
    QVERIFY2(read.error().startsWith(start) && read.error().contains(part),
             qPrintable(read.error()));
}

void TestSettings::theStrongerFileWinsKeyByKey()
{
    const auto both = merged(parsed("[backend]\nurl = 'https://a.example'\napi_key = 'low'\n"),
                             parsed("[backend]\napi_key = 'high'\n[app]\ntheme = 'light'\n"));
    QCOMPARE(both.backend.url, QUrl(u"https://a.example"_s));
    QCOMPARE(both.backend.apiKey, u"high"_s);
    QCOMPARE(both.theme, ThemeChoice::Light);
}

void TestSettings::aMissingFileIsAnError()
{
    const auto read = readAll({u"/nowhere/ringkey.toml"_s});
    QVERIFY(!read);
    QVERIFY(read.error().startsWith(u"/nowhere/ringkey.toml"_s));
}

void TestSettings::thePersonsFileComesAfterTheComputers()
{
    const QTemporaryDir place;
    const auto write = [&](const QString &folder, const QByteArray &toml) {
        QVERIFY(QDir(place.path()).mkpath(folder + u"/ringkey"_s));
        QFile file(place.filePath(folder + u"/ringkey/ringkey.toml"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(toml);
    };
    write(u"system"_s, "[app]\nprofile = 'system'\nlanguage = 'fr'\n");
    write(u"user"_s, "[app]\nprofile = 'user'\n");
    qputenv("XDG_CONFIG_DIRS", QFile::encodeName(place.filePath(u"system"_s)));
    qputenv("XDG_CONFIG_HOME", QFile::encodeName(place.filePath(u"user"_s)));
    const auto read = readAll(settingsFiles());
    QVERIFY(read);
    QCOMPARE(read->profile, u"user"_s);
    QCOMPARE(read->language, u"fr"_s);
}

void TestSettings::onlySafeAddressesAreBackends_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("safe");
    QTest::newRow("https") << u"https://api.loginradius.com"_s << true;
    QTest::newRow("loopback") << u"http://127.0.0.1:8080"_s << true;
    QTest::newRow("loopback 6") << u"http://[::1]:8080"_s << true;
    QTest::newRow("localhost") << u"http://localhost:8080"_s << true;
    QTest::newRow("http") << u"http://api.loginradius.com"_s << false;
    QTest::newRow("looks like loopback") << u"http://127.0.0.1.example.com"_s << false;
    QTest::newRow("file") << u"file:///etc/passwd"_s << false;
    QTest::newRow("with a password") << u"https://a:b@example.com"_s << false;
    QTest::newRow("no host") << u"https://"_s << false;
}

void TestSettings::onlySafeAddressesAreBackends()
{
    QFETCH(const QString, url);
    QTEST(isBackendUrl(QUrl(url, QUrl::StrictMode)), "safe");
}

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
