// SPDX-License-Identifier: Apache-2.0
// Programs with one profile take turns; one that ended or hangs does not keep the others for ever.
#include "auth/session/profilelock.h"

#include <QElapsedTimer>
#include <QLockFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ringkey;

namespace {

constexpr std::chrono::milliseconds patience{20000};

class TestProfileLock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSecondComesAfterTheFirst();
    void itIsFreeWhenItsProgramIsKilled();
    void aLockOfNobodyIsTaken();
    void whoDoesNotEndIsNotWaitedForForEver();
    void theFolderIsMade();
    void whereNothingCanBeWrittenNobodyWaits();

private:
    QString file() const { return m_folder.filePath(u"deep/er/p.lock"_s); }

    QTemporaryDir m_folder;
};

/// What a taker got: nothing yet, or a turn that may be null.
struct Got
{
    bool asked = false;
    ProfileLock::Turn turn;
};

void take(ProfileLock &lock, Got &got)
{
    lock.take([&got](ProfileLock::Turn turn) {
        got.asked = true;
        got.turn = std::move(turn);
    });
}

bool waitFor(const Got &got)
{
    return QTest::qWaitFor([&] { return got.asked; }, 15000);
}

/// Another program, which has the turn until it is ended.
std::unique_ptr<QProcess> another(const QString &file)
{
    auto process = std::make_unique<QProcess>();
    process->start(QCoreApplication::applicationFilePath(), {u"--hold"_s, file});
    if (!process->waitForReadyRead() || process->readLine() != "held\n")
        return nullptr;
    return process;
}

void TestProfileLock::theSecondComesAfterTheFirst()
{
    ProfileLock first(file(), patience);
    ProfileLock second(file(), patience);
    ProfileLock hurried(file(), std::chrono::milliseconds(100));
    Got one;
    Got two;
    Got none;
    take(first, one);
    QVERIFY(waitFor(one));
    QVERIFY(one.turn);
    take(second, two);
    take(hurried, none);
    QVERIFY(waitFor(none));
    QVERIFY(!none.turn && !two.asked);
    one.turn.reset();
    QVERIFY(waitFor(two));
    QVERIFY(two.turn);
}

void TestProfileLock::itIsFreeWhenItsProgramIsKilled()
{
    const auto other = another(m_folder.filePath(u"killed.lock"_s));
    QVERIFY(other);
    ProfileLock lock(m_folder.filePath(u"killed.lock"_s), patience);
    Got got;
    take(lock, got);
    other->kill();
    QVERIFY(other->waitForFinished());
    QVERIFY(waitFor(got));
    QVERIFY(got.turn);
}

/// As a program leaves it that was killed between making and filling it.
void TestProfileLock::aLockOfNobodyIsTaken()
{
    QFile empty(m_folder.filePath(u"nobody.lock"_s));
    QVERIFY(empty.open(QIODevice::WriteOnly));
    empty.close();
    ProfileLock lock(empty.fileName(), patience);
    Got got;
    take(lock, got);
    QVERIFY(waitFor(got));
    QVERIFY(got.turn);
}

void TestProfileLock::whoDoesNotEndIsNotWaitedForForEver()
{
    const auto other = another(m_folder.filePath(u"hangs.lock"_s));
    QVERIFY(other);
    ProfileLock lock(m_folder.filePath(u"hangs.lock"_s), std::chrono::milliseconds(2500));
    Got got;
    QElapsedTimer clock;
    clock.start();
    take(lock, got);
    QVERIFY(waitFor(got));
    QVERIFY(!got.turn);
    QVERIFY(clock.elapsed() >= 2500);
    other->kill();
    other->waitForFinished();
}

void TestProfileLock::theFolderIsMade()
{
    ProfileLock lock(m_folder.filePath(u"not/there/p.lock"_s), patience);
    Got got;
    take(lock, got);
    QVERIFY(waitFor(got));
    QVERIFY(got.turn);
}

void TestProfileLock::whereNothingCanBeWrittenNobodyWaits()
{
    QFile plain(m_folder.filePath(u"plain"_s));
    QVERIFY(plain.open(QIODevice::WriteOnly));
    ProfileLock lock(m_folder.filePath(u"plain/p.lock"_s), std::chrono::hours(1));
    Got got;
    take(lock, got);
    QVERIFY(waitFor(got));
    QVERIFY(!got.turn);
}

int hold(const QString &file)
{
    QLockFile lock(file);
    if (!lock.tryLock(0))
        return 1;
    std::puts("held");
    std::fflush(stdout);
    return std::getchar(); // until the test ends, at the latest
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    if (argc == 3 && app.arguments().at(1) == "--hold"_L1)
        return hold(app.arguments().at(2));
    TestProfileLock test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_profilelock.moc"
