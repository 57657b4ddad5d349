// SPDX-License-Identifier: Apache-2.0
#include "app/demo/bundledservice.h"

#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <csignal>

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

} // namespace

class TestBundledService : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void startsWithDataOfItsOwnAndSaysWhereItIs();
    void keepsItsDataForTheNextStart();
    void comesBackWhenItDies();
    void endsWithItsOwner();
    void givesUpOnAServiceThatKeepsDying();
    void saysWhyWhereThereIsNoService();
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

void TestBundledService::comesBackWhenItDies()
{
    const QTemporaryDir place;
    BundledService service(serviceBinary, place.filePath(u"data"_s));
    QSignalSpy ready(&service, &BundledService::ready);
    service.start();
    QVERIFY(ready.wait(startWithin));
    const qint64 before = service.processId();
    QCOMPARE(::kill(pid_t(before), SIGKILL), 0);
    QVERIFY(ready.wait(startWithin));
    QVERIFY(service.processId() != before);
    QVERIFY(answers(address(ready, 1)));
}

void TestBundledService::endsWithItsOwner()
{
    const QTemporaryDir place;
    auto service = std::make_unique<BundledService>(serviceBinary, place.filePath(u"data"_s));
    QSignalSpy ready(service.get(), &BundledService::ready);
    service->start();
    QVERIFY(ready.wait(startWithin));
    const qint64 pid = service->processId();
    service.reset();
    QVERIFY(!isRunning(pid));
}

void TestBundledService::givesUpOnAServiceThatKeepsDying()
{
    const QTemporaryDir place;
    BundledService service(QFINDTESTDATA("dying-service"), place.filePath(u"data"_s));
    QSignalSpy failed(&service, &BundledService::failed);
    service.start();
    QVERIFY(failed.wait(startWithin));
    QVERIFY(!failed.at(0).at(0).toString().isEmpty());
    QFile starts(place.filePath(u"data/starts"_s));
    QVERIFY(starts.open(QIODevice::ReadOnly));
    QCOMPARE(starts.readAll().count('\n'), BundledService::maxRestarts + 1);
}

void TestBundledService::saysWhyWhereThereIsNoService()
{
    const QTemporaryDir place;
    BundledService service(u"/nowhere/ringkey-service"_s, place.filePath(u"data"_s));
    QSignalSpy failed(&service, &BundledService::failed);
    service.start();
    QTRY_COMPARE(failed.count(), 1);
}

QTEST_GUILESS_MAIN(TestBundledService)
#include "tst_bundledservice.moc"
