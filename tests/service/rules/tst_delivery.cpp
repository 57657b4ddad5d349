// SPDX-License-Identifier: Apache-2.0
#include "fakeprovider.h"
#include "hookedstore.h"
#include "scriptedprovider.h"
#include "testservice.h"
#include "wrappedstore.h"

#include <QFile>
#include <QTest>
#include <future>
#include <semaphore>

using namespace Qt::StringLiterals;
using namespace ringkey::service;
using namespace std::chrono_literals;

/// Security S30: what providers answer, and what then happens to a text.
class TestDelivery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNextAnswerTellsTheOutcome_data();
    void theNextAnswerTellsTheOutcome();
    void aCallBackOutrunsTheNote();
    void theLogHasStatusAndCodeButNoText();
    void theWaitBeginsWhenTheCallEnded();
    void anotherProviderStandsInWhereNothingWasSent();
    void nobodyStandsInForWhatMayHaveArrived();
    void aFailedNoteSendsNothingTwice();
    void aTextInHandAtAKillIsNotSentTwice();
    void anOutboxKnowsWhatItHas();
    void aDeadProviderIsLeftAlone();
    void whoWaitsForAProviderLeftAloneIsTold();
    void aTextLeftAloneAtAKillIsCertainlyUnsent();
    void oneHangingTextDelaysNoOther();
    void stoppingIsQuickAndKeepsWhatIsUnsent();
};

namespace {

const QString guess = u"481206"_s;

/// A store whose changes fail while told to.
class FailingStore final : public WrappedStore
{
public:
    using WrappedStore::WrappedStore;
    tl::expected<void, StoreFailure> change(const std::function<bool(Records &)> &work) override
    {
        if (failures > 0) {
            --failures;
            return tl::unexpected(StoreFailure{u"told to"_s});
        }
        return m_real.change(work);
    }

    std::atomic<int> failures = 0;
};

void registerIn(TestService &service, const QString &number = amara)
{
    const auto done = service.rules().registerByPhone(
        TestService::registration(number, goodPassword), service.context);
    QVERIFY(done);
}

/// As a program leaves a text that was killed between taking it and noting its end.
void takeAndForget(TestService &service, const QString &provider)
{
    const auto taken = service.store().change([&](Records &records) {
        const Instant now = service.clock.now();
        return records.outbox().take({provider, Unassigned::Included}, now, now + 5s).has_value();
    });
    QVERIFY(taken);
}

void registerOnceLeftAlone(TestService &service, OutboxWorker &worker)
{
    for (int i = 0; i < Circuit::failuresToOpen; ++i)
        registerIn(service, u"+1202555%1"_s.arg(1000 + i));
    worker.deliverDue();
    registerIn(service);
}

QStringList logged;

void keepLog(QtMsgType, const QMessageLogContext &, const QString &text)
{
    logged.append(text);
}

} // namespace

void TestDelivery::theNextAnswerTellsTheOutcome_data()
{
    QTest::addColumn<Delivery>("delivery");
    for (const auto delivery :
         {Delivery::HandedOver, Delivery::NotSent, Delivery::Refused, Delivery::CarrierRefused,
          Delivery::Landline, Delivery::Blocked, Delivery::Quota, Delivery::Unknown})
        QTest::newRow(qPrintable(deliveryName(delivery))) << delivery;
}

void TestDelivery::theNextAnswerTellsTheOutcome()
{
    QFETCH(Delivery, delivery);
    TestService service;
    service.phone.answer = delivery;
    registerIn(service);
    auto wrong = service.rules().verifyPhone({amara, guess}, service.context);
    VERIFY_ERROR(wrong, 1067);
    QCOMPARE(wrong.error().delivery, Delivery::Queued);
    service.texts();
    wrong = service.rules().verifyPhone({amara, guess}, service.context);
    QCOMPARE(wrong.error().delivery, delivery);
    const auto early = service.rules().resendVerification(amara, service.context);
    VERIFY_ERROR(early, 1123);
    QCOMPARE(early.error().delivery, delivery);
    const auto unverified = service.rules().login({amara, goodPassword}, service.context);
    VERIFY_ERROR(unverified, 1066);
    QCOMPARE(unverified.error().delivery, delivery);
    service.advance(61s);
    const auto again = service.rules().resendVerification(amara, service.context);
    VERIFY_GOOD(again);
    QCOMPARE(again->earlier, delivery);
}

void TestDelivery::aCallBackOutrunsTheNote()
{
    TestService service;
    Scripted provider(u"test"_s);
    provider.during = [&] {
        service.rules().noteDelivery(provider.ids.last(), Delivery::Landline, u"30006"_s);
    };
    registerIn(service);
    OutboxWorker worker(service.store(), Keys(service.config.pepper), {&provider}, service.clock);
    worker.deliverDue();
    const auto wrong = service.rules().verifyPhone({amara, guess}, service.context);
    QCOMPARE(wrong.error().delivery, Delivery::Landline);
    // What is final stays.
    service.rules().noteDelivery(provider.ids.last(), Delivery::Delivered, {});
    QCOMPARE(service.rules().verifyPhone({amara, guess}, service.context).error().delivery,
             Delivery::Landline);
}

void TestDelivery::theLogHasStatusAndCodeButNoText()
{
    TestService service;
    const FakeProvider server([](const QByteArray &) {
        return FakeProvider::reply(400, "{\"code\":21608,\"message\":\"+2348035550147 481206\"}");
    });
    const SystemClock clock;
    const auto providers =
        makeSmsProviders(configFor(SmsProviderKind::Twilio, server.url()), clock);
    registerIn(service);
    OutboxWorker worker(service.store(), Keys(service.config.pepper), {providers->front().get()},
                        service.clock);
    logged.clear();
    const auto before = qInstallMessageHandler(keepLog);
    worker.deliverDue();
    qInstallMessageHandler(before);
    const QString all = logged.join(u'\n');
    QVERIFY2(all.contains("400"_L1) && all.contains("21608"_L1), qPrintable(all));
    QVERIFY2(!all.contains("8035550147"_L1) && !all.contains("your Ringkey"_L1), qPrintable(all));
}

void TestDelivery::theWaitBeginsWhenTheCallEnded()
{
    TestService service;
    Scripted provider(u"test"_s);
    provider.answer = Delivery::NotSent;
    provider.during = [&] { service.advance(15s); };
    registerIn(service);
    OutboxWorker worker(service.store(), Keys(service.config.pepper), {&provider}, service.clock);
    worker.deliverDue();
    QCOMPARE(provider.ids.size(), 1); // two seconds from the start would be long past
    service.advance(4s);
    worker.deliverDue();
    QCOMPARE(provider.ids.size(), 2);
    service.advance(300s); // the code is dead
    worker.deliverDue();
    QCOMPARE(provider.ids.size(), 2);
}

void TestDelivery::anotherProviderStandsInWhereNothingWasSent()
{
    for (const auto answer : {Delivery::NotSent, Delivery::Quota}) {
        TestService service;
        Scripted first(u"first"_s);
        Scripted second(u"second"_s);
        first.answer = answer;
        registerIn(service);
        OutboxWorker worker(service.store(), Keys(service.config.pepper), {&first, &second},
                            service.clock);
        worker.deliverDue();
        QCOMPARE(first.ids.size(), 1);
        QCOMPARE(second.ids, first.ids);
        QCOMPARE(service.rules().verifyPhone({amara, guess}, service.context).error().delivery,
                 Delivery::HandedOver);
        // Where neither could, the first is asked again after a while.
        second.answer = Delivery::NotSent;
        registerIn(service, ben);
        worker.deliverDue();
        QCOMPARE(first.ids.size(), 2);
        QCOMPARE(second.ids.size(), 2);
        service.advance(10s);
        worker.deliverDue();
        QCOMPARE(first.ids.size(), 3);
    }
}

void TestDelivery::nobodyStandsInForWhatMayHaveArrived()
{
    TestService service;
    Scripted first(u"first"_s);
    Scripted second(u"second"_s);
    first.answer = Delivery::Unknown;
    registerIn(service);
    OutboxWorker worker(service.store(), Keys(service.config.pepper), {&first, &second},
                        service.clock);
    worker.deliverDue();
    service.advance(60s);
    worker.deliverDue();
    QCOMPARE(first.ids.size(), 1);
    QVERIFY(second.ids.isEmpty());
}

void TestDelivery::aFailedNoteSendsNothingTwice()
{
    TestService service;
    FailingStore store(service.store());
    Scripted provider(u"test"_s);
    provider.during = [&] { store.failures = 2; };
    registerIn(service);
    OutboxWorker worker(store, Keys(service.config.pepper), {&provider}, service.clock);
    worker.deliverDue();
    service.advance(60s);
    worker.deliverDue();
    QCOMPARE(provider.ids.size(), 1);
    QCOMPARE(service.rules().verifyPhone({amara, guess}, service.context).error().delivery,
             Delivery::HandedOver);
}

void TestDelivery::aTextInHandAtAKillIsNotSentTwice()
{
    TestService service;
    Scripted provider(u"test"_s);
    registerIn(service);
    takeAndForget(service, u"test"_s);
    OutboxWorker worker(service.store(), Keys(service.config.pepper), {&provider}, service.clock);
    service.advance(60s);
    worker.deliverDue();
    QVERIFY(provider.ids.isEmpty());
    QCOMPARE(service.rules().verifyPhone({amara, guess}, service.context).error().delivery,
             Delivery::Unknown);
}

void TestDelivery::anOutboxKnowsWhatItHas()
{
    TestService service;
    registerIn(service);
    takeAndForget(service, u"outbox"_s);
    const auto providers = makeSmsProviders(service.config.sms, service.clock);
    OutboxWorker worker(service.store(), Keys(service.config.pepper), {providers->front().get()},
                        service.clock);
    service.advance(10s);
    worker.deliverDue();
    worker.deliverDue();
    QFile file(service.config.sms.outbox);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll().count('\n'), 1);
}

void TestDelivery::aDeadProviderIsLeftAlone()
{
    TestService service([](Config &config) { config.sms.limits.prefix.count = 1000; });
    Scripted first(u"first"_s);
    Scripted second(u"second"_s);
    first.answer = Delivery::NotSent;
    OutboxWorker worker(service.store(), Keys(service.config.pepper), {&first, &second},
                        service.clock);
    for (int i = 0; i < 8; ++i) {
        registerIn(service, u"+1202555%1"_s.arg(1000 + i));
        worker.deliverDue();
        worker.deliverDue();
    }
    QCOMPARE(first.ids.size(), Circuit::failuresToOpen);
    QCOMPARE(second.ids.size(), 8);
    first.answer = Delivery::HandedOver;
    service.advance(31s);
    registerIn(service, u"+12025551099"_s);
    worker.deliverDue();
    QCOMPARE(first.ids.size(), Circuit::failuresToOpen + 1);
}

void TestDelivery::whoWaitsForAProviderLeftAloneIsTold()
{
    TestService service([](Config &config) { config.sms.limits.prefix.count = 1000; });
    Scripted provider(u"test"_s);
    provider.answer = Delivery::NotSent;
    OutboxWorker worker(service.store(), Keys(service.config.pepper), {&provider}, service.clock);
    registerOnceLeftAlone(service, worker);
    worker.deliverDue();
    QCOMPARE(provider.ids.size(), Circuit::failuresToOpen);
    QCOMPARE(service.rules().verifyPhone({amara, guess}, service.context).error().delivery,
             Delivery::NotSent);
    provider.answer = Delivery::HandedOver;
    service.advance(32s); // the pause, and what keeps all from coming at once
    worker.deliverDue();
    QCOMPARE(provider.ids.size(), 2 * Circuit::failuresToOpen + 1);
    QCOMPARE(service.rules().verifyPhone({amara, guess}, service.context).error().delivery,
             Delivery::HandedOver);
}

/// The program is killed after any of the steps it takes; the next one finds what it left.
void TestDelivery::aTextLeftAloneAtAKillIsCertainlyUnsent()
{
    TestService service([](Config &config) { config.sms.limits.prefix.count = 1000; });
    Scripted dead(u"test"_s);
    dead.answer = Delivery::NotSent;
    HookedStore store(service.store());
    OutboxWorker killed(store, Keys(service.config.pepper), {&dead}, service.clock);
    registerOnceLeftAlone(service, killed);
    Scripted good(u"test"_s);
    OutboxWorker next(service.store(), Keys(service.config.pepper), {&good}, service.clock);
    store.before(1, [&] { // after the first change, and its lease
        service.advance(60s);
        next.deliverDue();
    });
    killed.deliverDue();
    service.advance(32s);
    next.deliverDue();
    QCOMPARE(service.rules().verifyPhone({amara, guess}, service.context).error().delivery,
             Delivery::HandedOver);
}

void TestDelivery::oneHangingTextDelaysNoOther()
{
    TestService service;
    std::binary_semaphore hang{0};
    const FakeProvider server([&](const QByteArray &request) {
        if (request.contains("%2B2348035550147"))
            hang.acquire();
        return FakeProvider::reply(201, "{\"sid\":\"SM1\"}");
    });
    const SystemClock clock;
    const auto providers =
        makeSmsProviders(configFor(SmsProviderKind::Twilio, server.url()), clock);
    OutboxWorker worker(service.store(), Keys(service.config.pepper), {providers->front().get()},
                        service.clock);
    registerIn(service, amara);
    worker.start(2);
    QTRY_COMPARE(server.requests().size(), 1);
    registerIn(service, ben);
    registerIn(service, cleo);
    worker.wake();
    QTRY_COMPARE(server.requests().size(), 3);
    hang.release();
    worker.stop();
}

void TestDelivery::stoppingIsQuickAndKeepsWhatIsUnsent()
{
    TestService service;
    std::counting_semaphore<> hang{0};
    const FakeProvider server([&](const QByteArray &) {
        hang.acquire();
        return QByteArray();
    });
    const SystemClock clock;
    const auto providers =
        makeSmsProviders(configFor(SmsProviderKind::Twilio, server.url()), clock);
    OutboxWorker worker(service.store(), Keys(service.config.pepper), {providers->front().get()},
                        service.clock);
    const auto others = makeSmsProviders(configFor(SmsProviderKind::Twilio, server.url()), clock);
    const auto longer = std::async(std::launch::async, [&] {
        return others->front()->send(
            {.id = u"other"_s, .to = amara, .text = u"4812"_s, .templateId = {}, .language = {}});
    });
    QTRY_COMPARE(server.requests().size(), 1);
    for (const QString &number : {amara, ben, cleo})
        registerIn(service, number);
    worker.start(1);
    QTRY_COMPARE(server.requests().size(), 2);
    worker.stop();
    QCOMPARE(longer.wait_for(0s), std::future_status::timeout); // or both ended by themselves
    hang.release(2);
    QCOMPARE(service.texts().size(), std::size_t(2)); // nobody was given these
}

QTEST_GUILESS_MAIN(TestDelivery)
#include "tst_delivery.moc"
