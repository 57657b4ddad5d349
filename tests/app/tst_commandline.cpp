// SPDX-License-Identifier: Apache-2.0
#include "app/settings/commandline.h"

#include <QTest>
#include <array>

using namespace ringkey;
using namespace Qt::StringLiterals;

class TestCommandLine : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyOptionIsRead();
    void nothingSaidSetsNothing();
    void aWrongValueSaysWhatIsAllowed_data();
    void aWrongValueSaysWhatIsAllowed();
    void helpNamesEveryOption();
    void picturesComeInEveryCombination();
    void textAndPicturesNeedNoScreen();
};

void TestCommandLine::everyOptionIsRead()
{
    const auto line =
        readCommandLine({u"ringkey"_s, u"--config"_s, u"a.toml"_s, u"--profile=work"_s, u"--lang"_s,
                         u"pt-BR"_s, u"--theme"_s, u"dark"_s});
    QVERIFY(line);
    QCOMPARE(line->configFile, u"a.toml"_s);
    QCOMPARE(line->overrides.profile, u"work"_s);
    QCOMPARE(line->overrides.language, u"pt-BR"_s);
    QCOMPARE(line->overrides.theme, ThemeChoice::Dark);
    QVERIFY(!line->answer);
}

void TestCommandLine::nothingSaidSetsNothing()
{
    const auto line = readCommandLine({u"ringkey"_s});
    QVERIFY(line);
    QCOMPARE(line->overrides, Settings{});
    QVERIFY(line->configFile.isEmpty());
}

void TestCommandLine::aWrongValueSaysWhatIsAllowed_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("words");
    QTest::newRow("theme") << QStringList{u"--theme"_s, u"pink"_s} << u"light, dark or system"_s;
    QTest::newRow("profile") << QStringList{u"--profile"_s, u"a/b"_s} << u"letters"_s;
    QTest::newRow("language") << QStringList{u"--lang"_s, u"zz-nothing"_s} << u"language"_s;
    QTest::newRow("scale") << QStringList{u"--scale"_s, u"9"_s} << u"1 to 4"_s;
    QTest::newRow("unknown") << QStringList{u"--colour"_s} << u"colour"_s;
    QTest::newRow("stray word") << QStringList{u"hello"_s} << u"hello"_s;
}

void TestCommandLine::aWrongValueSaysWhatIsAllowed()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QString, words);
    const auto line = readCommandLine(QStringList{u"ringkey"_s} + arguments);
    QVERIFY(!line);
    QVERIFY2(line.error().contains(words), qPrintable(line.error()));
}

void TestCommandLine::helpNamesEveryOption()
{
    const auto line = readCommandLine({u"ringkey"_s, u"--help"_s});
    QVERIFY(line && line->answer);
    for (const auto &option :
         {u"--config"_s, u"--profile"_s, u"--lang"_s, u"--theme"_s, u"--version"_s,
          u"--render-states"_s, u"--scale"_s, u"--dump-ui-map"_s})
        QVERIFY2(line->answer->contains(option), qPrintable(option));
}

void TestCommandLine::picturesComeInEveryCombination()
{
    const auto plain = readCommandLine({u"ringkey"_s, u"--render-states"_s, u"folder"_s});
    QVERIFY(plain);
    QCOMPARE(plain->pictures.folder, u"folder"_s);
    QCOMPARE(plain->pictures.languages, QStringList{u"en"_s});
    QCOMPARE(plain->pictures.themes, (QList{ThemeChoice::Light, ThemeChoice::Dark}));
    QCOMPARE(plain->pictures.scales, QList<double>{1});
    const auto more =
        readCommandLine({u"ringkey"_s, u"--render-states=x"_s, u"--lang"_s, u"de"_s, u"--lang"_s,
                         u"ja"_s, u"--theme=dark"_s, u"--scale=1.5"_s, u"--scale=2"_s});
    QVERIFY(more);
    QCOMPARE(more->pictures.languages, (QStringList{u"de"_s, u"ja"_s}));
    QCOMPARE(more->pictures.themes, QList{ThemeChoice::Dark});
    QCOMPARE(more->pictures.scales, (QList<double>{1.5, 2}));
}

void TestCommandLine::textAndPicturesNeedNoScreen()
{
    const std::array withHelp{"ringkey", "--theme", "dark", "--help"};
    const std::array pictures{"ringkey", "--render-states", "folder"};
    const std::array map{"ringkey", "--dump-ui-map"};
    const std::array window{"ringkey", "--theme", "dark"};
    QCOMPARE(neededFor(int(withHelp.size()), withHelp.data()), Needs::Nothing);
    QCOMPARE(neededFor(int(pictures.size()), pictures.data()), Needs::Offscreen);
    QCOMPARE(neededFor(int(map.size()), map.data()), Needs::Offscreen);
    QCOMPARE(neededFor(int(window.size()), window.data()), Needs::Screen);
}

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
