// SPDX-License-Identifier: Apache-2.0
// The program itself, run with every option and without a display: it ends as documented, with one
// plain line where something is wrong, and never by a signal.
#include "app/exitcodes.h"
#include "tests/backend/fakeserver.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#ifdef Q_OS_LINUX
#include <array>
#include <cerrno>
#include <sys/inotify.h>
#include <unistd.h>
#endif

using namespace ringkey;
using namespace Qt::StringLiterals;

namespace {

struct Run
{
    int exitCode = -1;
    QString out;
    QString err;
};

} // namespace

class TestRuns : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void endsAsDocumented_data();
    void endsAsDocumented();
    void outputThatIsCutShortIsAFailure();
    void withoutAScreenItSaysSoPlainly_data();
    void withoutAScreenItSaysSoPlainly();
    void anUnknownPlatformIsNamed_data();
    void anUnknownPlatformIsNamed();
    void aWrongFileIsToldWithItsLine();
    void aWrongBrandIsToldWithItsLine_data();
    void aWrongBrandIsToldWithItsLine();
    void theSelfTestSaysWhoAnswers_data();
    void theSelfTestSaysWhoAnswers();
    void aNumberToCheckWithNamesItsCountry();
    void aMissingCertificateFileIsToldAndNotSearchedFor_data();
    void aMissingCertificateFileIsToldAndNotSearchedFor();

private:
    /// The input is what --check-backend asks for.
    Run run(const QStringList &arguments, const QStringList &environment = {},
            const QByteArray &input = "+49 1512 3456789\n");

    QTemporaryDir m_home;
};

Run TestRuns::run(const QStringList &arguments, const QStringList &environment,
                  const QByteArray &input)
{
    QProcess program;
    program.setProgram(QStringLiteral(RINGKEY_BINARY));
    program.setArguments(arguments);
    program.setEnvironment(QStringList{u"HOME="_s + m_home.path(), u"PATH=/usr/bin:/bin"_s,
                                       u"LANG=C.UTF-8"_s,
                                       u"DBUS_SESSION_BUS_ADDRESS=unix:path=/nonexistent"_s} +
                           environment);
    program.setWorkingDirectory(m_home.path());
    program.start();
    program.write(input);
    program.closeWriteChannel();
    QSignalSpy finished(&program, &QProcess::finished); // a server of this test answers meanwhile
    if ((program.state() != QProcess::NotRunning && !finished.wait(30'000)) ||
        program.exitStatus() == QProcess::CrashExit)
        return {-1, {}, u"crashed or hung: "_s + QString::fromUtf8(program.readAllStandardError())};
    return {program.exitCode(), QString::fromUtf8(program.readAllStandardOutput()),
            QString::fromUtf8(program.readAllStandardError())};
}

void TestRuns::endsAsDocumented_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("code");
    const QStringList others{u"--profile"_s, u"work"_s,    u"--lang"_s,
                             u"de"_s,        u"--theme"_s, u"dark"_s};
    const auto row = [&](const QStringList &words, int code) {
        const QByteArray name = words.join(u' ').toUtf8();
        QTest::newRow(name.constData()) << words << code;
        QTest::newRow((name + " first").constData()) << words + others << code;
        QTest::newRow((name + " last").constData()) << others + words << code;
    };
    row({u"--help"_s}, ExitDone);
    row({u"-h"_s}, ExitDone);
    row({u"--help-all"_s}, ExitDone);
    row({u"--version"_s}, ExitDone);
    row({u"-v"_s}, ExitDone);
    row({u"--print-config"_s}, ExitDone);
    row({u"--print-config"_s, u"--json"_s}, ExitDone);
    row({u"--new-window"_s}, ExitNoDisplay);
    row({u"--platform-name"_s}, ExitNoDisplay);
    row({u"token"_s}, ExitNoKeychain);
    row({u"whoami"_s}, ExitNoKeychain);
    row({u"sign-out"_s}, ExitNoKeychain);
    row({u"--forget"_s}, ExitNoKeychain);
    row({u"foo"_s}, ExitWrongUse);
    row({u"--colour"_s}, ExitWrongUse);
    row({u"--scale"_s, u"9"_s}, ExitWrongUse);
    row({u"--config"_s, u""_s}, ExitWrongUse);
    row({u"whoami"_s, u"token"_s}, ExitWrongUse);
    row({u"token"_s, u"--json"_s, u"--header"_s}, ExitWrongUse);
}

/// A script takes what it reads for the whole.
void TestRuns::outputThatIsCutShortIsAFailure()
{
    for (const auto &word : {u"--help"_s, u"--version"_s, u"--print-config"_s}) {
        QProcess program;
        program.setStandardOutputFile(u"/dev/full"_s);
        program.setEnvironment({u"HOME="_s + m_home.path(), u"LANG=C.UTF-8"_s});
        program.start(QStringLiteral(RINGKEY_BINARY), {word});
        QVERIFY(program.waitForFinished());
        QCOMPARE(program.exitCode(), int(ExitFailed));
        QVERIFY(program.readAllStandardError().contains("could not be written"));
    }
}

void TestRuns::endsAsDocumented()
{
    QFETCH(const QStringList, words);
    const Run ended = run(words);
    QFETCH(const int, code);
    QVERIFY2(ended.exitCode == code, qPrintable(u"%1: %2"_s.arg(ended.exitCode).arg(ended.err)));
    const bool isWell = code == ExitDone;
    QVERIFY2(isWell ? !ended.out.isEmpty() : ended.err.trimmed().count(u'\n') == 0,
             qPrintable(ended.err));
    QVERIFY2(isWell || ended.err.startsWith(u"ringkey: "_s), qPrintable(ended.err));
}

void TestRuns::withoutAScreenItSaysSoPlainly_data()
{
    QTest::addColumn<QStringList>("environment");
    QTest::newRow("none") << QStringList();
    QTest::newRow("dead X") << QStringList{u"DISPLAY=:4711"_s};
    // Without the second one libwayland writes a line of its own.
    QTest::newRow("dead Wayland") << QStringList{u"WAYLAND_DISPLAY=wayland-4711"_s,
                                                 u"XDG_RUNTIME_DIR="_s + m_home.path()};
    QTest::newRow("dead X of two") << QStringList{u"QT_QPA_PLATFORM=nothing;xcb"_s};
}

void TestRuns::withoutAScreenItSaysSoPlainly()
{
    QFETCH(const QStringList, environment);
    const Run ended = run({}, environment);
    QVERIFY2(ended.exitCode == ExitNoDisplay, qPrintable(ended.err));
    QVERIFY(ended.err.startsWith(u"ringkey: there is no display"_s));
    QCOMPARE(ended.err.count(u'\n'), 1);
    QVERIFY(!ended.err.contains(u"einstall"_s));
    QVERIFY(
        run({u"--self-test"_s}, environment).out.contains(u"FAIL  screen: there is no display"_s));
}

void TestRuns::anUnknownPlatformIsNamed_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QStringList>("environment");
    const QString unknown = u"nothing:size=1"_s;
    QTest::newRow("environment") << QStringList() << QStringList{u"QT_QPA_PLATFORM="_s + unknown};
    QTest::newRow("command line") << QStringList{u"-platform"_s, unknown}
                                  << QStringList{u"QT_QPA_PLATFORM=offscreen"_s};
}

/// A display would not help.
void TestRuns::anUnknownPlatformIsNamed()
{
    QFETCH(const QStringList, words);
    QFETCH(const QStringList, environment);
    const Run ended = run(words, environment);
    QVERIFY2(ended.exitCode == ExitNoDisplay, qPrintable(ended.err));
    const QString told = u"Qt has no platform \"nothing:size=1\" here, "_s;
    QVERIFY2(ended.err.startsWith(u"ringkey: "_s + told), qPrintable(ended.err));
    QVERIFY2(ended.err.contains(u"offscreen"_s), qPrintable(ended.err));
    QCOMPARE(ended.err.count(u'\n'), 1);
    if (words.isEmpty())
        QVERIFY(run({u"--self-test"_s}, environment).out.contains(u"FAIL  screen: "_s + told));
}

void TestRuns::aWrongFileIsToldWithItsLine()
{
    QFile file(m_home.filePath(u"wrong.toml"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[app]\ntheme = 'pink'\n");
    file.close();
    const Run ended = run({u"--config"_s, file.fileName(), u"--print-config"_s});
    QCOMPARE(ended.exitCode, int(ExitWrongUse));
    QVERIFY2(ended.err.contains(file.fileName() + u":2: app.theme: "_s), qPrintable(ended.err));
    // The window that would tell it needs a screen; that there is none is not the fault to mend.
    const Run window = run({u"--config"_s, file.fileName()});
    QCOMPARE(window.exitCode, int(ExitWrongUse));
    QCOMPARE(window.err, ended.err);
}

void TestRuns::aWrongBrandIsToldWithItsLine_data()
{
    QTest::addColumn<QByteArray>("written");
    QTest::addColumn<QString>("told");
    QTest::newRow("colour") << QByteArray("accent_light = 'pink'\n") << u":2: accent_light: "_s;
    QTest::newRow("a drawing deeper than Qt follows")
        << QByteArray("logo = 'deep.svg'\n") << u":2: logo: "_s;
}

void TestRuns::aWrongBrandIsToldWithItsLine()
{
    QFETCH(const QByteArray, written);
    QFETCH(const QString, told);
    const QString folder = m_home.filePath(u".config/ringkey"_s);
    QVERIFY(QDir().mkpath(folder));
    QFile file(folder + u"/branding.toml"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("product_name = 'Acme'\n" + written);
    file.close();
    QFile deep(folder + u"/deep.svg"_s);
    QVERIFY(deep.open(QIODevice::WriteOnly));
    deep.write("<svg xmlns='http://www.w3.org/2000/svg'>" + QByteArray("<g>").repeated(3000) +
               QByteArray("</g>").repeated(3000) + "</svg>");
    deep.close();
    for (const QStringList &words :
         {QStringList{u"--print-config"_s}, QStringList{u"--self-test"_s}, QStringList{}}) {
        const Run ended = run(words);
        QCOMPARE(ended.exitCode, int(ExitWrongUse));
        QVERIFY2(ended.err.contains(file.fileName() + told), qPrintable(ended.err));
    }
    QVERIFY(file.remove());
}

void TestRuns::theSelfTestSaysWhoAnswers_data()
{
    QTest::addColumn<QByteArray>("reply");
    QTest::addColumn<QString>("said");
    QTest::newRow("a portal")
        << QByteArray(
               "HTTP/1.1 302 X\r\nLocation: http://portal.example/\r\nContent-Length: 0\r\n\r\n")
        << u"a network that wants a sign-in"_s;
    QTest::newRow("a web page") << QByteArray("HTTP/1.1 200 X\r\nContent-Type: "
                                              "text/html\r\nContent-Length: 11\r\n\r\n<p>Hello</p>")
                                << u"in place of the backend"_s;
}

void TestRuns::theSelfTestSaysWhoAnswers()
{
    QFETCH(const QByteArray, reply);
    QFETCH(const QString, said);
    FakeServer server;
    server.setAnswer([reply](QTcpSocket &socket, const SeenRequest &) {
        socket.write(reply);
        socket.disconnectFromHost();
    });
    QFile settings(m_home.filePath(u"portal.toml"_s));
    QVERIFY(settings.open(QIODevice::WriteOnly));
    settings.write("[backend]\nurl = '" + server.url().toEncoded() + "'\napi_key = 'k'\n");
    settings.close();
    const Run ended = run({u"--self-test"_s, u"--config"_s, settings.fileName()});
    QCOMPARE(ended.exitCode, int(ExitFailed));
    const QString offers = ended.out.section(u"FAIL  offers: "_s, 1).section(u'\n', 0, 0);
    QVERIFY2(offers.contains(said), qPrintable(ended.out + ended.err));
    // Not that there is one which refuses.
    QVERIFY2(ended.out.contains(u"FAIL  keychain: there is none in this session"_s),
             qPrintable(ended.out));
}

void TestRuns::aMissingCertificateFileIsToldAndNotSearchedFor_data()
{
    QTest::addColumn<QString>("task");
    QTest::addColumn<QString>("file");
    QTest::newRow("self-test, none is set") << u"--self-test"_s << QString();
    QTest::newRow("self-test, not there") << u"--self-test"_s << m_home.filePath(u"none.pem"_s);
    QFile image(m_home.filePath(u"image.iso"_s)); // no memory holds it, and no disk
    if (image.open(QIODevice::WriteOnly) && image.resize(qint64(1) << 40)) // not every disk can
        QTest::newRow("self-test, a disk's image") << u"--self-test"_s << image.fileName();
    QTest::newRow("request, not there") << u"--check-backend"_s << m_home.filePath(u"none.pem"_s);
}

/// One of this country may be a stranger's in another, who would get the texts.
void TestRuns::aNumberToCheckWithNamesItsCountry()
{
    for (const char *number : {"4915123456789\n", "6598765432\n", "01512 3456789\n", "\n"}) {
        const Run ended = run({u"--check-backend"_s}, {}, number);
        QCOMPARE(ended.exitCode, int(ExitWrongUse));
        QVERIFY2(ended.err.contains(u"A number with + and"), number);
    }
}

/// Qt looks through every folder for a file that is not there: from "/" that is the whole disk.
void TestRuns::aMissingCertificateFileIsToldAndNotSearchedFor()
{
#ifdef Q_OS_LINUX
    QFETCH(const QString, task);
    QFETCH(const QString, file);
    const QString other = m_home.filePath(u"other"_s);
    QVERIFY(QDir().mkpath(other));
    QFile settings(m_home.filePath(u"net.toml"_s));
    QVERIFY(settings.open(QIODevice::WriteOnly));
    settings.write("[backend]\nurl = 'http://127.0.0.1:9'\napi_key = 'k'\n");
    if (!file.isEmpty())
        settings.write("[network]\nca_file = '" + QFile::encodeName(file) + "'\n");
    settings.close();
    const int opened = inotify_init1(IN_NONBLOCK | IN_CLOEXEC);
    QVERIFY(inotify_add_watch(opened, qPrintable(other), IN_OPEN) >= 0);
    const Run ended = run({task, u"--config"_s, settings.fileName()});
    QCOMPARE(ended.exitCode, int(ExitFailed));
    const bool isTold = ended.out.contains(u"FAIL  ca_file: "_s) && ended.out.contains(file);
    QCOMPARE(isTold, task == u"--self-test"_s && !file.isEmpty());
    std::array<char, 4096> events{};
    QCOMPARE(read(opened, events.data(), events.size()), -1);
    QCOMPARE(errno, EAGAIN);
    close(opened);
#endif
}

QTEST_GUILESS_MAIN(TestRuns)
#include "tst_runs.moc"
