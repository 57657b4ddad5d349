// SPDX-License-Identifier: Apache-2.0
#include "app/settings/commandline.h"

#include <QTest>

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
    void helpWinsInEveryOrder_data();
    void helpWinsInEveryOrder();
    void eachTaskIsFoundAmongOtherOptions_data();
    void eachTaskIsFoundAmongOtherOptions();
    void whatQtTakesForItselfIsNoMistake();
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
    QCOMPARE(line->task, Task::Window);
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
    QTest::newRow("first language")
        << QStringList{u"--lang"_s, u"../x"_s, u"--lang"_s, u"de"_s} << u"language"_s;
    QTest::newRow("scale") << QStringList{u"--render-states"_s, u"x"_s, u"--scale"_s, u"9"_s}
                           << u"1 to 4"_s;
    QTest::newRow("scale of nothing") << QStringList{u"--scale"_s, u"2"_s} << u"--scale"_s;
    QTest::newRow("unknown") << QStringList{u"--colour"_s} << u"colour"_s;
    QTest::newRow("stray word") << QStringList{u"hello"_s} << u"hello"_s;
    QTest::newRow("two things") << QStringList{u"whoami"_s, u"--self-test"_s} << u"one thing"_s;
    QTest::newRow("no effect") << QStringList{u"--json"_s} << u"--json"_s;
    QTest::newRow("no file") << QStringList{u"--config"_s, QString()} << u"--config"_s;
    QTest::newRow("value missing") << QStringList{u"--profile"_s} << u"profile"_s;
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
    const QString text = helpText();
    for (const auto &option :
         {u"--config"_s, u"--profile"_s, u"--lang"_s, u"--theme"_s, u"--version"_s,
          u"--render-states"_s, u"--scale"_s, u"--dump-ui-map"_s, u"--new-window"_s,
          u"--print-config"_s, u"--self-test"_s, u"--forget"_s, u"token"_s, u"whoami"_s,
          u"sign-out"_s})
        QVERIFY2(text.contains(option), qPrintable(option));
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
    QCOMPARE(neededFor(Task::Help), Needs::Nothing);
    QCOMPARE(neededFor(Task::Token), Needs::Nothing);
    QCOMPARE(neededFor(Task::Pictures), Needs::Offscreen);
    QCOMPARE(neededFor(Task::UiMap), Needs::Offscreen);
    QCOMPARE(neededFor(Task::Window), Needs::Screen);
}

void TestCommandLine::helpWinsInEveryOrder_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<Task>("task");
    for (const QString &help : {u"-h"_s, u"--help"_s, u"--help-all"_s}) {
        QTest::addRow("%s", qPrintable(help)) << QStringList{help} << Task::Help;
        QTest::addRow("%s first", qPrintable(help))
            << QStringList{help, u"--theme"_s, u"dark"_s, u"whoami"_s} << Task::Help;
        QTest::addRow("%s last", qPrintable(help))
            << QStringList{u"--render-states"_s, u"x"_s, u"--lang"_s, u"de"_s, help} << Task::Help;
    }
    QTest::newRow("version") << QStringList{u"--theme"_s, u"dark"_s, u"-v"_s} << Task::Version;
    QTest::newRow("both") << QStringList{u"-vh"_s} << Task::Help;
}

void TestCommandLine::helpWinsInEveryOrder()
{
    QFETCH(const QStringList, arguments);
    const auto line = readCommandLine(QStringList{u"ringkey"_s} + arguments);
    QVERIFY2(line, qPrintable(line ? QString() : line.error()));
    QTEST(line->task, "task");
}

void TestCommandLine::eachTaskIsFoundAmongOtherOptions_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<Task>("task");
    QTest::newRow("pictures") << QStringList{u"--render-states"_s, u"x"_s} << Task::Pictures;
    QTest::newRow("map") << QStringList{u"--dump-ui-map"_s} << Task::UiMap;
    QTest::newRow("config") << QStringList{u"--print-config"_s} << Task::PrintConfig;
    QTest::newRow("self-test") << QStringList{u"--self-test"_s} << Task::SelfTest;
    QTest::newRow("platform") << QStringList{u"--platform-name"_s} << Task::Platform;
    QTest::newRow("forget") << QStringList{u"--forget"_s} << Task::Forget;
    QTest::newRow("token") << QStringList{u"token"_s} << Task::Token;
    QTest::newRow("whoami") << QStringList{u"whoami"_s} << Task::WhoAmI;
    QTest::newRow("sign-out") << QStringList{u"sign-out"_s} << Task::SignOut;
    // "--help" is the value of --config here: once it was half of both, and a crash.
    QTest::newRow("help as a value") << QStringList{u"--config"_s, u"--help"_s} << Task::Window;
}

void TestCommandLine::eachTaskIsFoundAmongOtherOptions()
{
    QFETCH(const QStringList, words);
    QFETCH(const Task, task);
    const QStringList others{u"--profile"_s, u"work"_s, u"--lang=de"_s};
    for (const QStringList &arguments : {words + others, others + words}) {
        const auto line = readCommandLine(QStringList{u"ringkey"_s} + arguments);
        QVERIFY2(line, qPrintable(line ? QString() : line.error()));
        QCOMPARE(line->task, task);
        QCOMPARE(line->overrides.profile, u"work"_s);
    }
}

void TestCommandLine::whatQtTakesForItselfIsNoMistake()
{
    const auto line = readCommandLine({u"ringkey"_s, u"-platform"_s, u"offscreen"_s, u"--style=x"_s,
                                       u"-reverse"_s, u"--theme"_s, u"dark"_s});
    QVERIFY(line);
    QCOMPARE(line->overrides.theme, ThemeChoice::Dark);
}

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
