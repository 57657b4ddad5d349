// SPDX-License-Identifier: Apache-2.0
#include "service/sms/outboxfile.h"
#include "service/sms/providers.h"
#include "tests/support/fulldisk.h"
#include "testservice.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QScopeGuard>
#include <QTest>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;
using namespace ringkey::service;
using namespace std::chrono_literals;

/// Security S30: what the file of texts does where it cannot be written.
class TestOutboxFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anUnwritableOutboxIsRefused();
    void anOutboxWithoutRoomPromisesNoText();
    void nobodyWaitsForWhoReadsAPipe();
    void halfALineOfTheOutboxIsNoTextAndSpoilsNone();
};

void TestOutboxFile::anUnwritableOutboxIsRefused()
{
    TestService service;
    service.config.sms.outbox = service.folder.path(); // a folder is no file
    QVERIFY(!makeSmsProviders(service.config.sms, service.clock));
    std::optional<QString> fault;
    service.rules().checkTextsWith([&] { return fault; });
    fault = u"full"_s;
    const auto request = TestService::registration(amara, goodPassword);
    const auto refused = service.rules().registerByPhone(request, service.context);
    VERIFY_ERROR(refused, 503);
    QVERIFY(refused.error().retryAfterSeconds);
    fault.reset();
    VERIFY_GOOD(service.rules().registerByPhone(request, service.context));
}

/// A full disk lets a file be opened: what the last text met counts, until one may try again.
void TestOutboxFile::anOutboxWithoutRoomPromisesNoText()
{
#ifdef Q_OS_UNIX
    TestService service;
    const auto providers = makeSmsProviders(service.config.sms, service.clock);
    QVERIFY(providers);
    SmsProvider &provider = *providers->front();
    const SmsMessage text{u"1"_s, amara, u"481206"_s, u"x"_s, TextChannel::Sms, u"en"_s, 300s};
    {
        const FullDisk full;
        QVERIFY(!provider.fault()); // nobody tried
        QCOMPARE(provider.send(text).delivery, Delivery::NotSent);
        QVERIFY(provider.fault());
    }
    QVERIFY(provider.fault());
    QCOMPARE(provider.send(text).delivery, Delivery::HandedOver);
    QVERIFY(!provider.fault());
    const FullDisk full(0);
    QCOMPARE(provider.send(text).delivery, Delivery::NotSent);
    QVERIFY(provider.fault());
    service.advance(3s);
    QVERIFY(!provider.fault());
#else
    QSKIP("no limit of a file's size here");
#endif
}

void TestOutboxFile::nobodyWaitsForWhoReadsAPipe()
{
#ifdef Q_OS_UNIX
    TestService service;
    service.config.sms.outbox = service.folder.filePath(u"pipe"_s);
    const QByteArray pipe = QFile::encodeName(service.config.sms.outbox);
    QCOMPARE(::mkfifo(pipe.constData(), 0600), 0);
    const auto refused = makeSmsProviders(service.config.sms, service.clock);
    QVERIFY(!refused && refused.error().contains("nobody reads that pipe"_L1));
    const int reader = ::open(pipe.constData(), O_RDONLY | O_NONBLOCK);
    const auto closed = qScopeGuard([reader] { ::close(reader); });
    QVERIFY(makeSmsProviders(service.config.sms, service.clock));
#else
    QSKIP("no such pipes here");
#endif
}

void TestOutboxFile::halfALineOfTheOutboxIsNoTextAndSpoilsNone()
{
#ifdef Q_OS_UNIX
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"outbox.jsonl"_s);
    const SystemClock clock;
    OutboxFile outbox(path, clock);
    const auto send = [&](const QString &id) {
        return outbox
            .send({id, amara, u"4, 8, 1, 2 is it"_s, u"x"_s, TextChannel::Voice, u"en"_s,
                   Seconds(300)})
            .delivery;
    };
    QCOMPARE(send(u"one"_s), Delivery::HandedOver);
    QFile file(path);
    {
        const FullDisk full(file.size() + 60);
        QCOMPARE(send(u"two"_s), Delivery::NotSent);
    }
    QCOMPARE(outbox.hasSent(u"two"_s), false);
    QCOMPARE(send(u"three"_s), Delivery::HandedOver);
    QCOMPARE(outbox.hasSent(u"two"_s), false);
    QCOMPARE(outbox.hasSent(u"three"_s), true);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto lines = file.readAll().trimmed().split('\n');
    QCOMPARE(lines.size(), 3);
    QCOMPARE(lines[1].size(), 60); // half of it is there
    const auto last = QJsonDocument::fromJson(lines[2]).object();
    QCOMPARE(last["id"_L1].toString(), u"three"_s);
    QCOMPARE(last["text"_L1].toString(), u"4812 is it"_s); // for who reads it
#endif
}

QTEST_GUILESS_MAIN(TestOutboxFile)
#include "tst_outboxfile.moc"
