// SPDX-License-Identifier: Apache-2.0
#include "app/rememberedlook.h"
#include "tests/support/fulldisk.h"

#include <QFile>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <future>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
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
    bool leaveLock(const QString &file, std::chrono::seconds age) const;
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

/// As of a program that was killed between making the file and writing its name into it.
bool TestRememberedLook::leaveLock(const QString &file, std::chrono::seconds age) const
{
    QFile lock(file + u".lock"_s);
    return lock.open(QIODevice::WriteOnly) &&
           lock.setFileTime(QDateTime::currentDateTime().addSecs(-age.count()),
                            QFileDevice::FileModificationTime);
}

/// The window must not stand still for that, as QSettings does for half a minute.
void TestRememberedLook::aLockThatAKilledProgramLeftHoldsUpNothing()
{
    const QString file = m_folder.filePath(u"killed.ini"_s);
    const QString waitedFor = m_folder.filePath(u"waited.ini"_s);
    QVERIFY(leaveLock(file, 2s));
    QVERIFY(leaveLock(waitedFor, 15s)); // and would be over long before the first
    const auto waiting = std::async(std::launch::async, [waitedFor] {
        QSettings settings(waitedFor, QSettings::IniFormat);
        settings.setValue("country", u"KE"_s);
        settings.sync();
    });
    RememberedLook(file).saveCountry(u"KE"_s);
    QCOMPARE(waiting.wait_for(0s), std::future_status::timeout);
    QVERIFY(QFile::remove(waitedFor + u".lock"_s));
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
