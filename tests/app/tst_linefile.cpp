// SPDX-License-Identifier: Apache-2.0
// What --events and --record write to: only a file is shut for others, and nothing follows half a
// line.
#include "app/eventlines.h"
#include "app/recording/recorder.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#ifdef Q_OS_UNIX
#include <cstdio>
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace ringkey;
using namespace Qt::StringLiterals;

class TestLineFile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void onlyAFileOfOursGetsAnotherMode();
    void halfALineIsTheLast();
    void behindHalfALineEachIsWhole();
    void twoDoNotRecordIntoOneFile();
    void whatWasInItIsKept();
    void whoReadsTheOutputHasEachLineAtOnce();
};

/// As an administrator one would shut /dev/null for everybody.
void TestLineFile::onlyAFileOfOursGetsAnotherMode()
{
#ifdef Q_OS_UNIX
    QTemporaryDir folder;
    const QString pipe = folder.filePath(u"pipe"_s);
    QCOMPARE(mkfifo(qPrintable(pipe), 0644), 0);
    QFile reader(pipe); // else nobody may write
    QVERIFY(reader.open(QIODevice::ReadWrite | QIODevice::Unbuffered));
    const auto before = QFile::permissions(pipe);
    QVERIFY(before & QFile::ReadOther);
    QVERIFY(EventLines::open(pipe));
    QVERIFY(recording::Recorder::open(pipe));
    QCOMPARE(QFile::permissions(pipe), before);
#endif
}

/// What a full disk cut off is left out by whoever reads; a line behind it would spoil both.
void TestLineFile::halfALineIsTheLast()
{
#ifdef Q_OS_LINUX
    LineFile full;
    QCOMPARE(full.open("--record", u"/dev/full"_s, QIODevice::Truncate), QString());
    QTest::ignoreMessage(QtWarningMsg,
                         QRegularExpression(u"^--record: /dev/full: .*nothing more is written$"_s));
    full.add("one\n");
    full.add("two\n"); // says nothing more
#endif
}

/// A later run adds to what a full disk left.
void TestLineFile::behindHalfALineEachIsWhole()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(u"events"_s);
    const auto lines = [&file] {
        QFile written(file);
        return written.open(QIODevice::ReadOnly) ? written.readAll() : QByteArray("unread");
    };
    LineFile events;
    QCOMPARE(events.open("--events", file, QIODevice::Append), QString());
    QCOMPARE(lines(), QByteArray());
    events.add("one\n");
    events.add("tw");
    LineFile later;
    QCOMPARE(later.open("--events", file, QIODevice::Append), QString());
    later.add("three\n");
    QCOMPARE(lines(), QByteArray("one\ntw\nthree\n"));
}

void TestLineFile::twoDoNotRecordIntoOneFile()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(u"steps"_s);
    auto first = recording::Recorder::open(file);
    QVERIFY(first);
    const auto size = QFileInfo(file).size();
    const auto second = recording::Recorder::open(file);
    QVERIFY(!second);
    QCOMPARE(second.error(), file + u": another window writes to it"_s);
    QCOMPARE(QFileInfo(file).size(), size);
    QVERIFY(size > 0);
    first->reset();
    QVERIFY(recording::Recorder::open(file));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), (QStringList{u"steps"_s, u"steps.1"_s}));
}

/// A slip of the keyboard names a file that is somebody's, and a command is given twice.
void TestLineFile::whatWasInItIsKept()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(u"ringkey.toml"_s);
    const auto write = [&](const QByteArray &text) {
        QFile there(file);
        QVERIFY(there.open(QIODevice::WriteOnly));
        there.write(text);
    };
    write("[app]\n");
    QVERIFY(recording::Recorder::open(file));
    write("second\n");
    QVERIFY(recording::Recorder::open(file));
    write({});
    QVERIFY(recording::Recorder::open(file));
    const auto kept = [&](const QString &end) {
        QFile there(file + end);
        return there.open(QIODevice::ReadOnly) ? there.readAll() : QByteArray("none");
    };
    QCOMPARE(kept(u".1"_s), QByteArray("[app]\n"));
    QCOMPARE(kept(u".2"_s), QByteArray("second\n"));
    QCOMPARE(kept(u".3"_s), QByteArray("none"));
}

/// It was kept until the program ended, where it is no terminal.
void TestLineFile::whoReadsTheOutputHasEachLineAtOnce()
{
#ifdef Q_OS_UNIX
    QTemporaryDir folder;
    QFile written(folder.filePath(u"output"_s));
    QVERIFY(written.open(QIODevice::ReadWrite));
    std::fflush(stdout);
    const int before = dup(STDOUT_FILENO);
    dup2(written.handle(), STDOUT_FILENO);
    QByteArray seen;
    {
        LineFile lines;
        if (lines.openOutput("--events").isEmpty())
            lines.add("one\n");
        QFile reader(written.fileName());
        if (reader.open(QIODevice::ReadOnly))
            seen = reader.readAll();
    }
    std::fflush(stdout);
    dup2(before, STDOUT_FILENO);
    close(before);
    QCOMPARE(seen, QByteArray("one\n"));
#endif
}

QTEST_GUILESS_MAIN(TestLineFile)
#include "tst_linefile.moc"
