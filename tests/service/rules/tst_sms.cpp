// SPDX-License-Identifier: Apache-2.0
#include "service/sms/smstexts.h"
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
    void everyTextFitsOneSegment();
    void placeholdersAreFilled();
    void theOutboxHoldsOneJsonObjectALine();
    void aTextIsTriedAgainWhileItsCodeLives();
    void aTextThatMayHaveArrivedIsNotSentTwice();
    void queuedTextsSurviveARestart();
    void noTextLeavesWithoutItsCode();
};

void TestSms::everyTextFitsOneSegment()
{
    // GSM 7-bit, basic table only, as far as the texts use it (security S37).
    const QString basic = u"@$ !\"#%&'()*+,-./0123456789:;<=>?ABCDEFGHIJKLMNOPQRSTUVWXYZ"
                          "abcdefghijklmnopqrstuvwxyz\n"_s;
    SmsConfig config;
    config.brand = u"Ringkey"_s;
    for (const bool voice : {false, true}) {
        RequestContext context;
        context.voice = voice;
        for (const auto event :
             {SmsEvent::VerifyPhone, SmsEvent::ChangePhone, SmsEvent::ResetPassword,
              SmsEvent::Passwordless, SmsEvent::DeleteAccount, SmsEvent::NumberReplaced}) {
            const auto text = smsText(config, event, {{}, u"0123456789"_s, Seconds(600)}, context);
            QVERIFY2(text.text.size() <= 160, qPrintable(text.text));
            QVERIFY2(!text.text.contains(u'#'), qPrintable(text.text));
            for (const QChar c : text.text)
                QVERIFY2(basic.contains(c), qPrintable(text.text));
        }
    }
}

void TestSms::placeholdersAreFilled()
{
    SmsConfig config;
    config.brand = u"Acme"_s;
    config.templates = {{u"all"_s, u"#Brand#|#OTP#|#OTPExpiry#|#OTPMinutes#|#Name#|#FirstName#|"
                                   "#LastName#|#UserName#|#Email#"_s}};
    SmsValues values{{}, u"123456"_s, Seconds(300)};
    values.profile.text = {
        {u"FirstName"_s, u"Amara"_s}, {u"LastName"_s, u"Okafor"_s}, {u"UserName"_s, u"amara"_s}};
    values.profile.emails = {{u"Primary"_s, u"a@example.com"_s}};
    RequestContext context;
    context.smsTemplate = u"all"_s;
    QCOMPARE(smsText(config, SmsEvent::VerifyPhone, values, context).text,
             u"Acme|123456|300|5 minutes|Amara Okafor|Amara|Okafor|amara|a@example.com"_s);
    context.smsTemplate = u"no such template"_s;
    QCOMPARE(smsText(config, SmsEvent::VerifyPhone, values, context).templateId,
             u"verification-default"_s);
}

void TestSms::theOutboxHoldsOneJsonObjectALine()
{
    QTemporaryDir folder;
    SmsConfig config;
    config.outbox = folder.filePath(u"outbox.jsonl"_s);
    const SystemClock clock;
    const auto provider = makeSmsProvider(config, clock);
    QVERIFY(provider);
    const SmsMessage message{
        u"id"_s,    amara,       u"481206 is \"your\" code\nline"_s, u"verification-default"_s,
        u"voice"_s, Seconds(300)};
    QCOMPARE((*provider)->send(message), SmsOutcome::Sent);
    QCOMPARE((*provider)->send(message), SmsOutcome::Sent);
    QFile file(config.outbox);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    const auto lines = file.readAll().trimmed().split('\n');
    QCOMPARE(lines.size(), 2);
    const auto object = QJsonDocument::fromJson(lines[1]).object();
    QCOMPARE(object["to"_L1].toString(), amara);
    QCOMPARE(object["text"_L1].toString(), message.text);
    QCOMPARE(object["template"_L1].toString(), message.templateId);
    QCOMPARE(object["channel"_L1].toString(), u"voice"_s);
    QVERIFY(object["sentAt"_L1].toString().endsWith(u'Z'));
}

void TestSms::aTextIsTriedAgainWhileItsCodeLives()
{
    TestService service;
    service.phone.answer = SmsOutcome::NotSent;
    VERIFY_GOOD(service.rules().registerByPhone(service.registration(amara, goodPassword),
                                                service.context));
    QVERIFY(service.texts().empty());
    service.phone.answer = SmsOutcome::Sent;
    service.advance(4s);
    QCOMPARE(service.texts().size(), std::size_t(1));
    service.advance(200s);
    service.phone.answer = SmsOutcome::NotSent;
    VERIFY_GOOD(service.rules().resendVerification(amara, service.context));
    QCOMPARE(service.texts().size(), std::size_t(1));
    service.phone.answer = SmsOutcome::Sent;
    service.advance(301s);
    QCOMPARE(service.texts().size(), std::size_t(1));
}

void TestSms::aTextThatMayHaveArrivedIsNotSentTwice()
{
    TestService service;
    service.phone.answer = SmsOutcome::Unknown;
    VERIFY_GOOD(service.rules().registerByPhone(service.registration(amara, goodPassword),
                                                service.context));
    QVERIFY(service.texts().empty());
    service.phone.answer = SmsOutcome::Sent;
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

QTEST_GUILESS_MAIN(TestSms)
#include "tst_sms.moc"
