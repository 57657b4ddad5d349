// SPDX-License-Identifier: Apache-2.0
#include "app/settings/brandingreader.h"
#include "app/settings/layers.h"
#include "app/settings/printedconfig.h"
#include "app/settings/settingsfile.h"
#include "app/settings/settingstable.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>

using namespace ringkey;
using namespace Qt::StringLiterals;

namespace {

Settings parsed(const QByteArray &toml)
{
    return parseSettings(toml, u"a.toml"_s).value_or(SettingsText{}).settings;
}

} // namespace

class TestSettings : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyKeyIsRead();
    void whatIsWrongIsNamedWithFileLineAndKey_data();
    void whatIsWrongIsNamedWithFileLineAndKey();
    void aSwitchIsReadHoweverItIsWritten();
    void theStrongerFileWinsKeyByKey();
    void aMissingFileIsAnError();
    void aFileWithoutEndIsAnError();
    void thePersonsFileComesAfterTheComputers();
    void aFileThatCannotBeLookedAtIsRefused_data();
    void aFileThatCannotBeLookedAtIsRefused();
    void aKeyGoesOnlyToTheAddressItStandsBeside_data();
    void aKeyGoesOnlyToTheAddressItStandsBeside();
    void anAddressWithoutAKeyIsRefusedWithItsLine();
    void aPolicyWinsAndLocks();
    void aPersonsPolicyBindsNobody();
    void anAdministratorsStoreIsReadByTheSameTable();
    void everySettingIsPrintedWithWhereItWasSaid();
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
    for (const char *const more : {"/?a=b", "/?", "/#top", "?a"})
        QTest::addRow("with %s", more)
            << "[backend]\nurl = 'https://id.example.com" + QByteArray(more) + "'\n"
            << u"a.toml:2: backend.url:"_s << u"(https://id.example.com"_s;
    QTest::newRow("with a name") << QByteArray(
                                        "[backend]\nconfig_url = 'https://me:pw@id.example.com'\n")
                                 << u"a.toml:2: backend.config_url:"_s
                                 << u"(https://id.example.com)"_s;
    QTest::newRow("number") << QByteArray("\n[backend]\n\napi_key = 5\n")
                            << u"a.toml:4: backend.api_key:"_s << u"api_key = \"…\""_s;
    QTest::newRow("empty") << QByteArray("[backend]\nsott = ''\n") << u"a.toml:2: backend.sott:"_s
                           << u"not empty"_s;
    QTest::newRow("misspelt") << QByteArray("[backend]\nurll = 'https://a.b'\n")
                              << u"a.toml:2: backend.urll:"_s << u"no such setting"_s;
    QTest::newRow("what may stand there")
        << QByteArray("[backend]\nurll = 'https://a.b'\n") << u"a.toml:2: backend.urll:"_s
        << u"url, api_key, sott, config_url"_s;
    QTest::newRow("misspelt section") << QByteArray("[network]\n[backnd]\nurl = 'https://a.b'\n")
                                      << u"a.toml:2: backnd:"_s << u"backend, network, app"_s;
    QTest::newRow("misspelt and empty")
        << QByteArray("\n[brandng]\n") << u"a.toml:2: brandng:"_s << u"branding"_s;
    QTest::newRow("misspelt brand")
        << QByteArray("[branding]\nacent_light = '#0B6E4F'\n")
        << u"a.toml:2: branding.acent_light:"_s << u"file, product_name, "_s;
    QTest::newRow("secret") << QByteArray("[backend]\napi_secret = 'x'\n")
                            << u"a.toml:2: backend.api_secret:"_s << u"never"_s;
    QTest::newRow("theme") << QByteArray("[app]\ntheme = 'pink'\n") << u"a.toml:2: app.theme:"_s
                           << u"light, dark or system"_s;
    QTest::newRow("language") << QByteArray("[app]\nlanguage = 'zz-nothing'\n")
                              << u"a.toml:2: app.language:"_s << u"such as en, de or pt-BR"_s;
    QTest::newRow("profile") << QByteArray("[app]\nprofile = '../x'\n")
                             << u"a.toml:2: app.profile:"_s << u"letters"_s;
    QTest::newRow("profile with a line end")
        << QByteArray("[app]\nprofile = \"x\\n\"\n") << u"a.toml:2: app.profile:"_s << u"letters"_s;
    QTest::newRow("region with a line end") << QByteArray("[backend]\nregion = \"eu\\n\"\n")
                                            << u"a.toml:2: backend.region:"_s << u"letters"_s;
    QTest::newRow("no section") << QByteArray("url = 'https://a.b'\n") << u"a.toml:1: url:"_s
                                << u"section"_s;
    QTest::newRow("not TOML") << QByteArray("[backend]\nurl = \n") << u"a.toml:2: "_s
                              << u"url = \"…\""_s;
    QTest::newRow("no quotes") << QByteArray("[app]\ntheme = dark\n") << u"a.toml:2: "_s
                               << u"a text stands in quotes: theme = \"…\""_s;
    QTest::newRow("one quote") << QByteArray("[app]\ntheme = 'dark\n") << u"a.toml:2: "_s
                               << QString();
    QTest::newRow("twice") << QByteArray("[app]\nshared_computer = true\nshared_computer = true\n")
                           << u"a.toml:3: "_s << u"redefine"_s;
    QTest::newRow("switch") << QByteArray("[app]\nshared_computer = 'maybe'\n")
                            << u"a.toml:2: app.shared_computer:"_s << u"on or off"_s;
    QTest::newRow("no switch") << QByteArray("[app]\nprofile = true\n")
                               << u"a.toml:2: app.profile:"_s << u"quotes"_s;
}

void TestSettings::whatIsWrongIsNamedWithFileLineAndKey()
{
    QFETCH(const QByteArray, toml);
    QFETCH(const QString, start);
    QFETCH(const QString, part);
    const auto read = parseSettings(toml, u"a.toml"_s);
    QVERIFY(!read);
    const QString words = read.error().text();
    QVERIFY2(words.startsWith(start) && words.contains(part), qPrintable(words));
}

/// In a file, and in an administrator's store.
void TestSettings::aSwitchIsReadHoweverItIsWritten()
{
    QTemporaryDir folder;
    QSettings store(folder.filePath(u"policy.ini"_s), QSettings::IniFormat);
    for (const bool isOn : {true, false}) {
        const QStringList ways = isOn ? QStringList{u"true"_s, u"'on'"_s, u"'True'"_s, u"'yes'"_s}
                                      : QStringList{u"false"_s, u"'off'"_s, u"'OFF'"_s, u"'no'"_s};
        for (const QString &way : ways) {
            const Settings read = parsed("[app]\nshared_computer = " + way.toUtf8() +
                                         "\nclipboard_codes = " + way.toUtf8() + '\n');
            QVERIFY2(read.sharedComputer == isOn && read.clipboardCodes == isOn, qPrintable(way));
        }
        for (const QVariant &way : {QVariant(isOn), QVariant(int(isOn))}) {
            store.setValue(u"app/shared_computer"_s, way);
            const auto layer = policyFrom(store);
            QVERIFY(layer && layer->settings.sharedComputer == isOn);
        }
    }
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
    const auto read = readLayers(u"/nowhere/ringkey.toml"_s, {});
    QVERIFY(!read);
    QCOMPARE(read.error().file, u"/nowhere/ringkey.toml"_s);
}

void TestSettings::aFileWithoutEndIsAnError()
{
    const QString endless = u"/dev/zero"_s;
    if (!QFile::exists(endless))
        QSKIP("this system has no file without an end");
    const auto read = readLayers(endless, {});
    QVERIFY(!read);
    QCOMPARE(read.error().file, endless);
    QVERIFY(!read.error().why.isEmpty());
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
    write(u"system"_s, "[app]\nprofile = 'system'\nlanguage = 'fr'\n");
    const auto layers = readLayers({}, {});
    QVERIFY(layers);
    const auto read = combined(*layers);
    QVERIFY(read);
    QCOMPARE(read->settings.profile, u"user"_s);
    QCOMPARE(read->settings.language, u"fr"_s);
    QCOMPARE(read->sources.value(u"app.profile"_s).origin, Origin::Person);
    QCOMPARE(read->sources.value(u"app.language"_s).origin, Origin::Package);
    QCOMPARE(read->sources.value(u"app.language"_s).line, 3);
}

void TestSettings::aFileThatCannotBeLookedAtIsRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("folder");
    for (const auto *name : {"ringkey.toml", "policy.toml", "branding.toml"}) {
        QTest::addRow("%s, a link to nowhere", name) << QString::fromLatin1(name) << false;
        // Nobody may enter it, the computer's own administrator included.
        QTest::addRow("%s, its folder", name) << QString::fromLatin1(name) << true;
    }
}

void TestSettings::aFileThatCannotBeLookedAtIsRefused()
{
    QFETCH(const QString, name);
    QFETCH(const bool, folder);
    const QTemporaryDir place;
    qputenv("XDG_CONFIG_HOME", QFile::encodeName(place.filePath(u"user"_s)));
    qputenv("XDG_CONFIG_DIRS", QFile::encodeName(place.filePath(u"system"_s)));
    const auto isRefused = [] {
        return !readLayers({}, {}) || !readAllBranding(brandingFiles({}));
    };
    QVERIFY(!isRefused());
    const QString ringkey = place.filePath(u"system/ringkey"_s);
    QVERIFY(QDir().mkpath(folder ? place.filePath(u"system"_s) : ringkey));
    QVERIFY(folder ? QFile::link(ringkey, ringkey)
                   : QFile::link(place.filePath(u"nowhere"_s), ringkey + u'/' + name));
    QVERIFY(isRefused());
}

void TestSettings::aKeyGoesOnlyToTheAddressItStandsBeside_data()
{
    QTest::addColumn<QByteArray>("above");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("sott");
    QTest::newRow("another address")
        << QByteArray("url = 'https://b.example'\n") << QString() << QString();
    QTest::newRow("its own key") << QByteArray("url = 'https://b.example'\napi_key = 'own'\n")
                                 << u"own"_s << QString();
    QTest::newRow("the same address")
        << QByteArray("url = 'https://a.example'\n") << QString() << QString();
    QTest::newRow("another place for what it offers")
        << QByteArray("config_url = 'https://b.example'\n") << QString() << QString();
    QTest::newRow("only a key") << QByteArray("api_key = 'own'\n") << u"own"_s << u"sott"_s;
}

void TestSettings::aKeyGoesOnlyToTheAddressItStandsBeside()
{
    QFETCH(const QByteArray, above);
    const auto both = merged(parsed("[backend]\nurl = 'https://a.example'\napi_key = 'company'\n"
                                    "sott = 'sott'\nconfig_url = 'https://c.example'\n"),
                             parsed("[backend]\n" + above));
    QTEST(both.backend.apiKey.value_or(QString()), "key");
    QTEST(both.backend.sott.value_or(QString()), "sott");
}

void TestSettings::anAddressWithoutAKeyIsRefusedWithItsLine()
{
    const auto text = parseSettings("[backend]\n\nurl = 'https://b.example'\n", u"user.toml"_s);
    QVERIFY(text);
    const auto read = combined({{Origin::Person, u"user.toml"_s, text->settings, text->lines}});
    QVERIFY(!read);
    QCOMPARE(read.error().text().section(u": "_s, 0, 1), u"user.toml:3: backend.api_key"_s);
}

void TestSettings::aPolicyWinsAndLocks()
{
    const auto read =
        combined({{Origin::CommandLine, {}, parsed("[app]\ntheme = 'dark'\nlanguage = 'de'\n"), {}},
                  {Origin::Policy, u"policy.toml"_s, parsed("[app]\ntheme = 'light'\n"), {}}});
    QVERIFY(read);
    QCOMPARE(read->settings.theme, ThemeChoice::Light);
    QVERIFY(read->isLocked(u"app.theme"_s));
    QVERIFY(!read->isLocked(u"app.language"_s));
    QVERIFY(!read->isLocked(u"app.profile"_s));
}

void TestSettings::aPersonsPolicyBindsNobody()
{
    const QTemporaryDir place;
    QVERIFY(QDir(place.path()).mkpath(u"user/ringkey"_s));
    QFile file(place.filePath(u"user/ringkey/policy.toml"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[app]\ntheme = 'light'\n");
    file.close();
    qputenv("XDG_CONFIG_HOME", QFile::encodeName(place.filePath(u"user"_s)));
    const auto layers = readLayers({}, {});
    QVERIFY(layers);
    for (const Layer &layer : *layers)
        QVERIFY(!layer.name.startsWith(place.path()));
}

void TestSettings::anAdministratorsStoreIsReadByTheSameTable()
{
    const QTemporaryDir place;
    QSettings store(place.filePath(u"store.ini"_s), QSettings::IniFormat);
    store.setValue(u"app/theme"_s, u"dark"_s);
    const auto layer = policyFrom(store);
    QVERIFY(layer);
    QCOMPARE(layer->origin, Origin::Policy);
    QCOMPARE(layer->settings.theme, ThemeChoice::Dark);
    store.setValue(u"app/theme"_s, u"pink"_s);
    QVERIFY(!policyFrom(store));
}

void TestSettings::everySettingIsPrintedWithWhereItWasSaid()
{
    const std::vector<Layer> layers{
        {Origin::Package,
         u"/p.toml"_s,
         parsed("[backend]\nurl = 'https://a.example'\napi_key = 'k'\nsott = 'very-secret'\n"
                "[branding]\nproduct_name = 'Acme'\n"),
         {{u"backend.url"_s, 2}}},
        {Origin::Policy, u"/q.toml"_s, parsed("[app]\ntheme = 'dark'\n"), {}}};
    const auto read = combined(layers);
    QVERIFY(read);
    const QString text = printedConfig(layers, *read, AnswerForm::Lines);
    QVERIFY(text.contains(u"backend.url = https://a.example    # package /p.toml:2\n"_s));
    QVERIFY(text.contains(u"app.theme = dark    # policy /q.toml, locked\n"_s));
    QVERIFY(text.contains(u"app.profile = default    # default\n"_s));
    QVERIFY(text.contains(u"branding.product_name = Acme    # package a.toml:6\n"_s));
    QVERIFY(!text.contains(u"very-secret"_s));
    const std::vector<Layer> odd{
        {Origin::Person,
         u"/u.toml"_s,
         parsed("[network]\nproxy_user = \"a\\napp.theme = dark    # policy\"\n"),
         {}}};
    QVERIFY(
        printedConfig(odd, *combined(odd), AnswerForm::Lines)
            .contains(u"network.proxy_user = a\\u000aapp.theme = dark    # policy    # user"_s));
    Settings chosen;
    chosen.theme = ThemeChoice::Light; // which the policy locks
    chosen.clipboardCodes = false;
    const QString all =
        printedConfig(layers, withChosen(*read, chosen, u"/look.ini"_s), AnswerForm::Lines);
    QVERIFY(all.contains(u"app.clipboard_codes = off    # chosen /look.ini\n"_s));
    QVERIFY(all.contains(u"app.theme = dark    # policy /q.toml, locked\n"_s));
    const auto rows =
        QJsonDocument::fromJson(printedConfig(layers, *read, AnswerForm::Json).toUtf8()).array();
    for (const Setting &setting : settingsTable()) {
        const auto is = [&](const QJsonValue &row) { return row[u"key"_s] == setting.key(); };
        QVERIFY2(std::ranges::any_of(rows, is), qPrintable(setting.key()));
    }
}

void TestSettings::onlySafeAddressesAreBackends_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("safe");
    QTest::newRow("https") << u"https://api.loginradius.com"_s << true;
    QTest::newRow("loopback") << u"http://127.0.0.1:8080"_s << true;
    QTest::newRow("loopback 6") << u"http://[::1]:8080"_s << true;
    QTest::newRow("localhost") << u"http://localhost:8080"_s << true;
    QTest::newRow("all of 127") << u"http://127.3.2.1"_s << true;
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
