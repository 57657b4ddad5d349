// SPDX-License-Identifier: Apache-2.0
#include "fakeprovider.h"
#include "scriptedprovider.h"
#include "service/sms/httpcall.h"
#include "testservice.h"
#include "wrappedstore.h"

#include <QTest>
#include <thread>

using namespace Qt::StringLiterals;
using namespace ringkey::service;
using namespace std::chrono_literals;

/// Security S30: the outbox asks the store no more often than there is something to do, and keeps
/// whatever a provider says.
class TestOutbox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nobodyIsBusyWithAProviderLeftAlone();
    void aProvidersWordMayBeAnything();
    void anAnswerWithoutAnEndIsAnAnswer();
    void aTextInHandStaysThereWhereTheClockGoesBack();
    void aTextWaitsForNoProviderThatIsGone();
};

namespace {

void registerIn(TestService &service, const QString &number)
{
    VERIFY_GOOD(service.rules().registerByPhone(TestService::registration(number, goodPassword),
                                                service.context));
}

} // namespace

/// While the one rests the other has its texts, and each looks for more once a second.
void TestOutbox::nobodyIsBusyWithAProviderLeftAlone()
{
    TestService service([](Config &config) { config.sms.limits.prefix.count = 1000; });
    CountingStore store(service.store());
    Scripted first(u"first"_s);
    Scripted second(u"second"_s);
    first.answer = Delivery::NotSent;
    OutboxWorker worker(store, Keys(service.config.pepper), {&first, &second}, service.clock);
    for (int i = 0; i <= Circuit::failuresToOpen; ++i)
        registerIn(service, u"+1202555%1"_s.arg(1000 + i));
    worker.deliverDue();
    QCOMPARE(first.ids.size(), Circuit::failuresToOpen);
    QCOMPARE(second.ids.size(), Circuit::failuresToOpen + 1);
    worker.start(1);
    // Five looks of 10 ms without a change between them.
    const bool isCalm = QTest::qWaitFor([&store, seen = -1, calm = 0]() mutable {
        const int now = store.changes;
        calm = std::exchange(seen, now) == now ? calm + 1 : 0;
        return calm == 5;
    });
    worker.stop();
    QVERIFY2(isCalm, "the store is asked without end");
}

/// PostgreSQL keeps no NUL in a text, and a note that cannot be kept is tried for ever.
void TestOutbox::aProvidersWordMayBeAnything()
{
    TestService service;
    Scripted provider(u"test"_s);
    provider.answer = Delivery::Refused;
    provider.code = u"it's\\ 30\"; %1 \n\U0001F642"_s + QChar(QChar::Null) + u"?"_s;
    registerIn(service, amara);
    OutboxWorker worker(service.store(), Keys(service.config.pepper), {&provider}, service.clock);
    std::atomic<bool> isDone = false;
    std::thread delivering([&] {
        worker.deliverDue();
        isDone = true;
    });
    const bool isNoted = QTest::qWaitFor([&] { return isDone.load(); });
    worker.stop(); // ends what cannot be noted
    delivering.join();
    QVERIFY(isNoted);
    const auto wrong = service.rules().verifyPhone({amara, u"481206"_s}, service.context);
    VERIFY_ERROR(wrong, 1067);
    QCOMPARE(wrong.error().delivery, Delivery::Refused);
}

/// It held up the texts behind it for fifteen seconds, and then nobody knew what became of it.
void TestOutbox::anAnswerWithoutAnEndIsAnAnswer()
{
    const FakeProvider server([](const QByteArray &) {
        return "HTTP/1.1 202 X\r\nContent-Length: 100000000\r\n\r\n" + QByteArray(200'000, 'x');
    });
    HttpCall call;
    call.url = server.url().toLatin1();
    const HttpAnswer answer = HttpCaller().perform(call);
    QCOMPARE(answer.status, 202);
    QVERIFY(!answer.body.isEmpty() && answer.body.size() <= 4096);
}

/// Else another thread takes it for one whose caller is gone, and gives it up.
void TestOutbox::aTextInHandStaysThereWhereTheClockGoesBack()
{
    TestService service;
    registerIn(service, amara);
    Scripted other(u"test"_s);
    OutboxWorker others(service.store(), Keys(service.config.pepper), {&other}, service.clock);
    Scripted mine(u"test"_s);
    mine.answer = Delivery::NotSent;
    mine.during = [&] {
        service.advance(-1h);
        VERIFY_GOOD(service.rules().accountByPhone(amara)); // sees the clock
        others.deliverDue();
    };
    OutboxWorker worker(service.store(), Keys(service.config.pepper), {&mine}, service.clock);
    worker.deliverDue();
    QCOMPARE(mine.ids.size(), 1);
    QVERIFY(other.ids.isEmpty());
    service.advance(10s);
    others.deliverDue();
    QCOMPARE(other.ids, mine.ids); // it was not sent the first time
}

/// An operator names another provider because the one before is out of reach.
void TestOutbox::aTextWaitsForNoProviderThatIsGone()
{
    TestService service;
    registerIn(service, amara);
    Scripted gone(u"gone"_s);
    gone.answer = Delivery::NotSent;
    OutboxWorker before(service.store(), Keys(service.config.pepper), {&gone}, service.clock);
    before.deliverDue();
    QCOMPARE(gone.ids.size(), 1);
    Scripted fresh(u"fresh"_s);
    OutboxWorker after(service.store(), Keys(service.config.pepper), {&fresh}, service.clock);
    std::atomic<int> given = 0;
    fresh.during = [&] { ++given; };
    after.start(1); // before the text is due again
    service.advance(10s);
    const bool isGiven = QTest::qWaitFor([&] { return given == 1; });
    after.stop();
    QVERIFY(isGiven);
    QCOMPARE(fresh.ids, gone.ids);
}

QTEST_GUILESS_MAIN(TestOutbox)
#include "tst_outbox.moc"
