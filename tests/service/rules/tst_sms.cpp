// SPDX-License-Identifier: Apache-2.0
#include "service/sms/outboxfile.h"
#include "tests/support/rightsofothers.h"
#include "testservice.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ringkey::service;
using namespace std::chrono_literals;

class TestSms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theOutboxHoldsOneJsonObjectALine();
    void manyTextsAtOnceAreAsManyLines();
    void aTextIsTriedAgainWhileItsCodeLives();
    void aTextThatMayHaveArrivedIsNotSentTwice();
    void queuedTextsSurviveARestart();
    void noTextLeavesWithoutItsCode();
    void theProviderIsCalledOutsideAnyTransaction();
};

void TestSms::theOutboxHoldsOneJsonObjectALine()
{
    QTemporaryDir folder;
    SmsConfig config;
    config.outbox = folder.filePath(u"outbox.jsonl"_s);
    const SystemClock clock;
    const auto providers = makeSmsProviders(config, clock);
    QVERIFY(providers);
    SmsProvider &provider = *providers->front();
    const SmsMessage message{u"id"_s,
                             amara,
                             u"481206 is \"your\" code\nline"_s,
                             u"verification-default"_s,
                             TextChannel::Voice,
                             u"en"_s,
                             Seconds(300)};
    QCOMPARE(provider.send(message).delivery, Delivery::HandedOver);
    QCOMPARE(provider.send(message).delivery, Delivery::HandedOver);
    QCOMPARE(provider.hasSent(message.id), true);
    QCOMPARE(provider.hasSent(u"other"_s), false);
    QFile file(config.outbox);
    QVERIFY(file.open(QIODevice::ReadOnly));
    VERIFY_ITS_OWNERS_ALONE(config.outbox);
    const auto lines = file.readAll().trimmed().split('\n');
    QCOMPARE(lines.size(), 2);
    const auto object = QJsonDocument::fromJson(lines[1]).object();
    QCOMPARE(object["to"_L1].toString(), amara);
    QCOMPARE(object["text"_L1].toString(), message.text);
    QCOMPARE(object["template"_L1].toString(), message.templateId);
    QCOMPARE(object["channel"_L1].toString(), u"voice"_s);
    QVERIFY(object["sentAt"_L1].toString().endsWith(u'Z'));
}

/// A line that another thread is at is none that a kill cut off.
void TestSms::manyTextsAtOnceAreAsManyLines()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"outbox.jsonl"_s);
    ManualClock clock;
    OutboxFile outbox(path, clock);
    constexpr int threads = 4;
    constexpr int each = 2000;
    together(threads, [&](int i) {
        for (int text = 0; text < each; ++text) {
            SmsMessage message;
            message.id = QString::number(i * each + text);
            message.to = amara;
            (void)outbox.send(message);
        }
    });
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArrayList lines = file.readAll().split('\n');
    QCOMPARE(lines.size(), threads * each + 1);
    QVERIFY(!lines.first(threads * each).contains(QByteArray()));
}

void TestSms::aTextIsTriedAgainWhileItsCodeLives()
{
    TestService service;
    service.phone.answer = Delivery::NotSent;
    VERIFY_GOOD(service.rules().registerByPhone(service.registration(amara, goodPassword),
                                                service.context));
    QVERIFY(service.texts().empty());
    service.phone.answer = Delivery::HandedOver;
    service.advance(4s);
    QCOMPARE(service.texts().size(), std::size_t(1));
    service.advance(200s);
    service.phone.answer = Delivery::NotSent;
    VERIFY_GOOD(service.rules().resendVerification(amara, service.context));
    QCOMPARE(service.texts().size(), std::size_t(1));
    service.phone.answer = Delivery::HandedOver;
    service.advance(301s);
    QCOMPARE(service.texts().size(), std::size_t(1));
}

void TestSms::aTextThatMayHaveArrivedIsNotSentTwice()
{
    TestService service;
    service.phone.answer = Delivery::Unknown;
    VERIFY_GOOD(service.rules().registerByPhone(service.registration(amara, goodPassword),
                                                service.context));
    QVERIFY(service.texts().empty());
    service.phone.answer = Delivery::HandedOver;
    service.advance(60s);
    QVERIFY(service.texts().empty());
}

void TestSms::queuedTextsSurviveARestart()
{
    TestService service;
    VERIFY_GOOD(service.rules().registerByPhone(service.registration(amara, goodPassword),
                                                service.context));
    service.restart();
    QCOMPARE(service.texts().size(), std::size_t(1));
}

void TestSms::noTextLeavesWithoutItsCode()
{
    // Security S30: the text is queued in the transaction of its code, so a refused one leaves
    // none.
    TestService service;
    service.newAccount(amara, goodPassword);
    const auto before = service.texts().size();
    VERIFY_GOOD(service.rules().forgotPassword(amara, service.context));
    VERIFY_ERROR(service.rules().forgotPassword(amara, service.context), 1123);
    VERIFY_ERROR(service.rules().forgotPassword(ben, service.context), 938);
    QCOMPARE(service.texts().size(), before + 1);
}

namespace {

/// A provider during whose call others use the store.
class BusyProvider final : public SmsProvider
{
public:
    explicit BusyProvider(TestService &service)
        : m_service(service)
    {
    }
    QString name() const override { return u"busy"_s; }
    SmsReport send(const SmsMessage &) override
    {
        if (calls++ > 0) // the text that the first call brought about
            return {Delivery::HandedOver, 0, {}, {}, {}};
        together(1, [this](int) {
            const auto request = m_service.registration(ben, goodPassword);
            wrote = m_service.rules().registerByPhone(request, m_service.context).has_value();
        });
        return {Delivery::HandedOver, 0, {}, {}, {}};
    }

    int calls = 0;
    bool wrote = false;

private:
    TestService &m_service;
};

} // namespace

void TestSms::theProviderIsCalledOutsideAnyTransaction()
{
    // Security S30: a provider that takes its time must not hold the store.
    TestService service;
    VERIFY_GOOD(service.rules().registerByPhone(service.registration(amara, goodPassword),
                                                service.context));
    BusyProvider provider(service);
    OutboxWorker worker(service.store(), Keys(service.config.pepper), {&provider}, service.clock);
    worker.deliverDue();
    QVERIFY(provider.calls > 0);
    QVERIFY(provider.wrote);
}

QTEST_GUILESS_MAIN(TestSms)
#include "tst_sms.moc"
