// SPDX-License-Identifier: Apache-2.0
#include "app/demo/bundledservice.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <csignal>
#include <sys/resource.h>

using namespace ringkey;
using namespace Qt::StringLiterals;

namespace {

const auto serviceBinary = QString::fromUtf8(SERVICE_BINARY);
constexpr int startWithin = 15'000;

bool isRunning(qint64 pid)
{
    return ::kill(pid_t(pid), 0) == 0;
}

bool answers(const QUrl &url)
{
    QTcpSocket socket;
    socket.connectToHost(url.host(), quint16(url.port()));
    return socket.waitForConnected(2000);
}

QUrl address(const QSignalSpy &ready, int which)
{
    return ready.at(which).at(0).value<BackendConfig>().url;
}

BundledService::Trouble trouble(const QSignalSpy &failed, int which)
{
    return failed.at(which).at(0).value<BundledService::Trouble>();
}

/// Each name that data put aside may get while the test runs is one of before.
qsizetype takeNamesOfTheNextMinute(const QTemporaryDir &place)
{
    constexpr int seconds = 60;
    const QDateTime now = QDateTime::currentDateTime();
    for (int later = 0; later < seconds; ++later) {
        const QString time = now.addSecs(later).toString(u"yyyyMMdd-HHmmss"_s);
        QDir().mkpath(place.filePath(u"data-kept-%1/ringkey.sqlite"_s.arg(time)));
    }
    return seconds;
}

} // namespace

class TestBundledService : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void startsWithDataOfItsOwnAndSaysWhereItIs();
    void keepsItsDataForTheNextStart();
    void comesBack_data();
    void comesBack();
    void endsWithItsOwner_data();
    void endsWithItsOwner();
    void saysThatItIsStartedAgainAndAgain();
    void comesBackWhenItsDataFolderWasLost();
    void aFullDiskIsSaidAndPasses();
    void damagedDataMayBeStartedAfresh_data();
    void damagedDataMayBeStartedAfresh();
    void aServiceThatIsMissingIsStartedWhenItIsBack_data();
    void aServiceThatIsMissingIsStartedWhenItIsBack();
};

void TestBundledService::startsWithDataOfItsOwnAndSaysWhereItIs()
{
    const QTemporaryDir place;
    BundledService service(serviceBinary, place.filePath(u"data"_s));
    QSignalSpy ready(&service, &BundledService::ready);
    service.start();
    QVERIFY(ready.wait(startWithin));
    const auto backend = ready.at(0).at(0).value<BackendConfig>();
    QVERIFY(answers(backend.url));
    QVERIFY(!backend.apiKey.isEmpty());
    QVERIFY(!backend.sott.isEmpty());
    const auto mode = QFileInfo(place.filePath(u"data/service.toml"_s)).permissions();
    QVERIFY(!(mode & (QFile::ReadGroup | QFile::ReadOther)));
    QVERIFY(!(QFileInfo(place.filePath(u"data"_s)).permissions() &
              (QFile::ExeGroup | QFile::ExeOther)));
}

void TestBundledService::keepsItsDataForTheNextStart()
{
    const QTemporaryDir place;
    QString keys[2];
    for (QString &key : keys) {
        BundledService service(serviceBinary, place.filePath(u"data"_s));
        QSignalSpy ready(&service, &BundledService::ready);
        service.start();
        QVERIFY(ready.wait(startWithin));
        key = ready.at(0).at(0).value<BackendConfig>().apiKey;
    }
    QVERIFY(!keys[0].isEmpty());
    QCOMPARE(keys[0], keys[1]);
}

void TestBundledService::comesBack_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("when it dies") << SIGKILL;
    QTest::newRow("when it hangs") << SIGSTOP;
}

void TestBundledService::comesBack()
{
    QFETCH(const int, signal);
    const QTemporaryDir place;
    BundledService service(serviceBinary, place.filePath(u"data"_s));
    QSignalSpy ready(&service, &BundledService::ready);
    service.start();
    QVERIFY(ready.wait(startWithin));
    const qint64 before = service.processId();
    QCOMPARE(::kill(pid_t(before), signal), 0);
    QVERIFY(ready.wait(startWithin));
    QVERIFY(service.processId() != before);
    QVERIFY(!isRunning(before));
    QVERIFY(answers(address(ready, 1)));
}

void TestBundledService::endsWithItsOwner_data()
{
    QTest::addColumn<QByteArray>("asked");
    QTest::addColumn<bool>("hangs");
    QTest::newRow("alone") << QByteArray() << false;
    QTest::newRow("with half a request") << QByteArray("GET /healthz HTTP/1.1\r\n") << false;
    QTest::newRow("hanging") << QByteArray() << true;
}

/// Before its owner is gone. One that hangs never ends by itself: it was killed, after a wait that
/// nobody sees.
void TestBundledService::endsWithItsOwner()
{
    QFETCH(const QByteArray, asked);
    QFETCH(const bool, hangs);
    const QTemporaryDir place;
    auto service = std::make_unique<BundledService>(serviceBinary, place.filePath(u"data"_s));
    QSignalSpy ready(service.get(), &BundledService::ready);
    service->start();
    QVERIFY(ready.wait(startWithin));
    const qint64 pid = service->processId();
    QTcpSocket client;
    if (!asked.isEmpty()) {
        const QUrl url = address(ready, 0);
        client.connectToHost(url.host(), quint16(url.port()));
        client.write(asked);
        QVERIFY(client.waitForBytesWritten());
    }
    if (hangs)
        QCOMPARE(::kill(pid_t(pid), SIGSTOP), 0);
    service.reset();
    QVERIFY(!isRunning(pid));
    QVERIFY(2 * BundledService::stopWithin < std::chrono::milliseconds(100));
}

void TestBundledService::saysThatItIsStartedAgainAndAgain()
{
    const QTemporaryDir place;
    BundledService service(QFINDTESTDATA("dying-service"), place.filePath(u"data"_s));
    QSignalSpy failed(&service, &BundledService::failed);
    service.start();
    QTRY_VERIFY_WITH_TIMEOUT(failed.count() >= 3, startWithin);
    const auto told = trouble(failed, 0);
    QVERIFY(!told.words.isEmpty() && told.next == BundledService::Next::Again);
    QFile starts(place.filePath(u"data/starts"_s));
    QVERIFY(starts.open(QIODevice::ReadOnly));
    QVERIFY(starts.readAll().count('\n') >= BundledService::deathsTold + 1);
}

/// Nobody kills it: it would go on with files that have no name.
void TestBundledService::comesBackWhenItsDataFolderWasLost()
{
    const QTemporaryDir place;
    BundledService service(serviceBinary, place.filePath(u"data"_s));
    QSignalSpy ready(&service, &BundledService::ready);
    QSignalSpy failed(&service, &BundledService::failed);
    service.start();
    QVERIFY(ready.wait(startWithin));
    QVERIFY(QDir(place.filePath(u"data"_s)).removeRecursively());
    QVERIFY(ready.wait(startWithin));
    QVERIFY(answers(address(ready, 1)));
    QVERIFY(QFile::exists(place.filePath(u"data/service.toml"_s)));
    QCOMPARE(failed.count(), 1);
    QCOMPARE(trouble(failed, 0).next, BundledService::Next::Again);
}

/// Nothing of the first try is left that the next one could trip over.
void TestBundledService::aFullDiskIsSaidAndPasses()
{
    const QTemporaryDir place;
    BundledService service(serviceBinary, place.filePath(u"data"_s));
    QSignalSpy ready(&service, &BundledService::ready);
    QSignalSpy failed(&service, &BundledService::failed);
    rlimit before{};
    QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
    const rlimit full{100, before.rlim_max};
    std::signal(SIGXFSZ, SIG_IGN); // handed on to the child, as a full disk sends no signal
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &full), 0);
    service.start();
    const bool told = failed.wait(startWithin);
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &before), 0);
    QVERIFY(told);
    QCOMPARE(trouble(failed, 0).next, BundledService::Next::Again);
    QVERIFY2(trouble(failed, 0).said.contains(u"service.toml"_s),
             qPrintable(trouble(failed, 0).said));
    QVERIFY(ready.wait(startWithin));
    QCOMPARE(QDir(place.filePath(u"data"_s)).entryList({u"*.new"_s}), QStringList());
}

/// Of each kind of damage: the old file is kept, and the new start works.
void TestBundledService::damagedDataMayBeStartedAfresh_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<bool>("onceMore");
    QTest::newRow("settings") << u"service.toml"_s << QByteArray("[api\n") << false;
    QTest::newRow("empty settings") << u"service.toml"_s << QByteArray() << false;
    QTest::newRow("database") << u"ringkey.sqlite"_s << QByteArray(4096, 'x') << false;
    QTest::newRow("for the second time in a second")
        << u"service.toml"_s << QByteArray("[api\n") << true;
}

void TestBundledService::damagedDataMayBeStartedAfresh()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, content);
    QFETCH(const bool, onceMore);
    const QTemporaryDir place;
    const QString folder = place.filePath(u"data"_s);
    const qsizetype before = onceMore ? takeNamesOfTheNextMinute(place) : 0;
    {
        BundledService first(serviceBinary, folder);
        QSignalSpy ready(&first, &BundledService::ready);
        first.start();
        QVERIFY(ready.wait(startWithin));
    }
    QFile file(folder + u'/' + name);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(content);
    file.close();
    BundledService service(serviceBinary, folder);
    QSignalSpy ready(&service, &BundledService::ready);
    QSignalSpy failed(&service, &BundledService::failed);
    service.start();
    QVERIFY(failed.wait(startWithin));
    QCOMPARE(trouble(failed, 0).next, BundledService::Next::Afresh);
    QVERIFY(!trouble(failed, 0).said.isEmpty()); // the service's own words
    service.startAfresh();
    QVERIFY(ready.wait(startWithin));
    const QStringList kept = QDir(place.path()).entryList({u"data-kept-*"_s});
    QCOMPARE(kept.size(), before + 1);
    const auto hasFiles = [&](const QString &one) {
        return !QDir(place.filePath(one)).entryList(QDir::Files).isEmpty();
    };
    QFile old(place.filePath(*std::find_if(kept.begin(), kept.end(), hasFiles) + u'/' + name));
    QVERIFY(old.open(QIODevice::ReadOnly));
    QCOMPARE(old.readAll(), content);
}

void TestBundledService::aServiceThatIsMissingIsStartedWhenItIsBack_data()
{
    QTest::addColumn<bool>("ranBefore");
    QTest::newRow("missing from the beginning") << false;
    QTest::newRow("gone while it ran") << true;
}

/// As when a newer version is put in its place. What the system says is no word for a person.
void TestBundledService::aServiceThatIsMissingIsStartedWhenItIsBack()
{
    QFETCH(const bool, ranBefore);
    const QTemporaryDir place;
    const QString program = place.filePath(u"ringkey-service"_s);
    BundledService service(program, place.filePath(u"data"_s));
    QSignalSpy ready(&service, &BundledService::ready);
    QSignalSpy failed(&service, &BundledService::failed);
    if (ranBefore) {
        QVERIFY(QFile::link(serviceBinary, program));
        service.start();
        QVERIFY(ready.wait(startWithin));
        QVERIFY(QFile::remove(program));
        QCOMPARE(::kill(pid_t(service.processId()), SIGKILL), 0);
    } else {
        service.start();
    }
    QTRY_VERIFY_WITH_TIMEOUT(failed.count() >= 2, startWithin);
    const auto told = trouble(failed, 0);
    QCOMPARE(told.next, BundledService::Next::Again);
    QVERIFY2(told.said.contains(program) && !told.words.contains(told.said),
             qPrintable(told.words + told.said)); // and the program that cannot be run is named
    QVERIFY(QFile::link(serviceBinary, program));
    QVERIFY(ready.wait(startWithin));
    QVERIFY(answers(address(ready, ready.count() - 1)));
}

QTEST_GUILESS_MAIN(TestBundledService)
#include "tst_bundledservice.moc"
