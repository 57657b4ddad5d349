// SPDX-License-Identifier: Apache-2.0
#include "app/onewindow.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace ringkey;
using namespace Qt::StringLiterals;

class TestOneWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theFirstIsAlone();
    void aLaterStartBringsTheFirstForward();
    void anotherBackendIsAnotherWindow();
    void aKilledOneIsNobody();
    void aFolderThatCannotBeWrittenKeepsNobodyOut();
};

namespace {

/// As another program: it blocks, and the first window answers meanwhile.
bool startAgain(const QString &folder, const QString &name)
{
    bool cameForward = false;
    const std::unique_ptr<QThread> other(QThread::create([&] {
        OneWindow second(folder, name);
        cameForward = second.bringForward();
    }));
    QSignalSpy finished(other.get(), &QThread::finished);
    other->start();
    if (finished.isEmpty())
        finished.wait(10'000);
    other->wait();
    return cameForward;
}

} // namespace

void TestOneWindow::theFirstIsAlone()
{
    const QTemporaryDir place;
    OneWindow first(place.path(), u"a"_s);
    QVERIFY(!first.bringForward());
}

void TestOneWindow::aLaterStartBringsTheFirstForward()
{
    const QTemporaryDir place;
    OneWindow first(place.path(), u"a"_s);
    QVERIFY(!first.bringForward());
    first.listen();
    QSignalSpy wanted(&first, &OneWindow::wanted);
    QVERIFY(startAgain(place.path(), u"a"_s));
    QCOMPARE(wanted.size(), 1);
    QVERIFY(startAgain(place.path(), u"a"_s));
    QCOMPARE(wanted.size(), 2);
}

void TestOneWindow::anotherBackendIsAnotherWindow()
{
    const QTemporaryDir place;
    OneWindow first(place.path(), u"a"_s);
    first.listen();
    QVERIFY(!startAgain(place.path(), u"b"_s));
}

void TestOneWindow::aKilledOneIsNobody()
{
    const QTemporaryDir place;
    {
        OneWindow first(place.path(), u"a"_s);
        first.listen();
    }
    QFile lock(place.filePath(u"window-ca978112.lock"_s));
    QVERIFY(lock.open(QIODevice::WriteOnly));
    lock.write("4194000\nringkey\nelsewhere\n"); // of a process that is no more
    lock.close();
    OneWindow second(place.path(), u"a"_s);
    QVERIFY(!second.bringForward());
}

void TestOneWindow::aFolderThatCannotBeWrittenKeepsNobodyOut()
{
    OneWindow first(u"/proc/nowhere"_s, u"a"_s);
    QVERIFY(!first.bringForward());
    first.listen();
    OneWindow second(u"/proc/nowhere"_s, u"a"_s);
    QVERIFY(!second.bringForward());
}

QTEST_GUILESS_MAIN(TestOneWindow)
#include "tst_onewindow.moc"
