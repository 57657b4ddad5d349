// SPDX-License-Identifier: Apache-2.0
#include "app/rememberedlook.h"
#include "tests/support/fulldisk.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ringkey;

namespace {

class TestRememberedLook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasSavedIsThereAtTheNextStart();
    void aLockThatAKilledProgramLeftHoldsUpNothing();
    void aFullDiskIsTold();
    void whatCannotBeSavedCountsInThisRun();

private:
    QTemporaryDir m_folder;
};

void TestRememberedLook::whatWasSavedIsThereAtTheNextStart()
{
    const QString file = m_folder.filePath(u"look.ini"_s);
    const SystemLook look{
        .dark = true, .highContrast = false, .reducedMotion = true, .textScale = 1.5};
    RememberedLook(file).save(look);
    RememberedLook(file).saveCountry(u"KE"_s);
    RememberedLook(file).saveLanguage(u"sw"_s);
    QCOMPARE(RememberedLook(file).load(), look);
    QCOMPARE(RememberedLook(file).country(), u"KE"_s);
    QCOMPARE(RememberedLook(file).language(), u"sw"_s);
}

/// It was killed between making the file and writing its name into it. The window must not stand
/// still for that.
void TestRememberedLook::aLockThatAKilledProgramLeftHoldsUpNothing()
{
    const QString file = m_folder.filePath(u"killed.ini"_s);
    QFile lock(file + u".lock"_s);
    QVERIFY(lock.open(QIODevice::WriteOnly));
    QVERIFY(lock.setFileTime(QDateTime::currentDateTime().addSecs(-2),
                             QFileDevice::FileModificationTime));
    lock.close();
    QElapsedTimer clock;
    clock.start();
    RememberedLook(file).saveCountry(u"KE"_s);
    QVERIFY2(clock.elapsed() < 5000, qPrintable(QString::number(clock.elapsed())));
    QCOMPARE(RememberedLook(file).country(), u"KE"_s);
}

/// And takes nothing of what was chosen before.
void TestRememberedLook::aFullDiskIsTold()
{
#ifdef Q_OS_UNIX
    const RememberedLook look(m_folder.filePath(u"full.ini"_s));
    QVERIFY(look.saveTheme(ThemeChoice::Dark) && look.saveLanguage(u"sw"_s));
    {
        const FullDisk full;
        QVERIFY(!look.saveTheme(ThemeChoice::Light));
        QVERIFY(!look.saveLanguage(u"de"_s));
        QVERIFY(!look.saveClipboardCodes(false));
        QVERIFY(!look.saveSharedComputer(true));
        QVERIFY(!look.saveNetwork({.proxy = u"none"_s, .proxyUser = {}, .caFile = {}}));
    }
    QFile kept(m_folder.filePath(u"full.ini"_s));
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QVERIFY(kept.readAll().contains("theme=dark"));
#endif
}

/// As in a home that nobody may write to, from the first start on.
void TestRememberedLook::whatCannotBeSavedCountsInThisRun()
{
    QFile inTheWay(m_folder.filePath(u"no folder"_s));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    const RememberedLook look(inTheWay.fileName() + u"/look.ini"_s);
    const NetworkSettings none{.proxy = u"none"_s, .proxyUser = {}, .caFile = {}};
    QVERIFY(!look.saveNetwork(none));
    QVERIFY(!look.saveClipboardCodes(false));
    QVERIFY(!look.saveTheme(ThemeChoice::Dark));
    QCOMPARE(look.network(), none);
    QCOMPARE(look.clipboardCodes(), std::optional(false));
    QCOMPARE(look.theme(), std::optional(ThemeChoice::Dark));
}

} // namespace

QTEST_GUILESS_MAIN(TestRememberedLook)
#include "tst_rememberedlook.moc"
