// SPDX-License-Identifier: Apache-2.0
#include "service/config/config.h"
#include "service/crypto/secrets.h"
#include "service/main/commands.h"
#include "service/main/eventlog.h"
#include "service/rules/costs.h"
#include "service/rules/sendlimits.h"
#include "service/rules/writtennumber.h"
#include "service/sms/smsprovider.h"
#include "service/store/store.h"

namespace ringkey::service {
namespace {

using namespace Qt::StringLiterals;
using std::chrono::days;

void printLine(const QString &text)
{
    print(onOneLine(text) + u'\n'); // a provider's words, too
}

void printSum(const QString &title, const CostSum &sum, const SpendConfig &spend)
{
    printLine(u"%1: %2 texts, %3"_s.arg(title)
                  .arg(sum.texts())
                  .arg(moneyText(sum.cost(), spend.currency)));
    for (auto it = sum.countries.cbegin(); it != sum.countries.cend(); ++it)
        printLine(u"  %1: %2 texts, %3 entered, %4"_s.arg(it.key())
                      .arg(it->texts)
                      .arg(it->entered)
                      .arg(moneyText(it->cost, spend.currency)));
}

void printReplay(const std::vector<TextRow> &texts, const SmsConfig &sms)
{
    const Replay again = replay(texts, sms);
    printSum(u"yesterday under these settings"_s, again.sum, sms.spend);
    for (auto it = again.keptBack.cbegin(); it != again.keptBack.cend(); ++it)
        printLine(u"  kept back by %1: %2 texts"_s.arg(it.key()).arg(it.value()));
}

/// The end of a sentence that says what a provider answered.
QString answerText(const SmsReport &report)
{
    QString text = deliveryName(report.delivery);
    if (report.status != 0)
        text += u", status %1"_s.arg(report.status);
    if (!report.code.isEmpty())
        text += u", code %1"_s.arg(report.code);
    if (!report.providerId.isEmpty())
        text += u", id %1"_s.arg(report.providerId);
    return text;
}

} // namespace

int costsCommand(const CommandLine &line)
{
    const auto kept = keptStoreOf(line.config);
    if (!kept)
        return kept.error();
    const SmsConfig &sms = kept->config.sms;
    const Instant now = SystemClock().now();
    const Instant today = std::chrono::floor<days>(now);
    std::vector<TextRow> ofToday, ofYesterday;
    const auto read = kept->store->read([&](Records &records) {
        ofToday = records.texts().between(today, today + days(1));
        ofYesterday = records.texts().between(today - days(1), today);
    });
    if (!read)
        return refused(read.error().text, Failed);
    printSum(u"today"_s, costOf(ofToday), sms.spend);
    printSum(u"yesterday"_s, costOf(ofYesterday), sms.spend);
    printReplay(ofYesterday, sms);
    return Succeeded;
}

int sendTestCommand(const CommandLine &line)
{
    const QString &typed = line.words[0];
    const auto config = loadConfig(line.config);
    if (!config)
        return refused(config.error().text(), WrongInput);
    const auto number = writtenNumber(typed);
    if (!number)
        return refused(u"\"%1\" is no number; it looks like +447400123456."_s.arg(typed),
                       WrongInput);
    if (!servesCountry(config->sms, number->region()))
        return refused(
            u"sms.countries does not name %1, so nobody there is texted."_s.arg(number->region()),
            WrongInput);
    const SystemClock clock;
    const auto providers = makeSmsProviders(config->sms, clock);
    if (!providers)
        return refused(providers.error(), Failed);
    if (!initCrypto())
        return refused(u"The system gives no random numbers."_s, Failed);
    const SmsMessage message{.id = randomHexId(),
                             .to = number->e164(),
                             .text = u"A test from %1."_s.arg(config->sms.brand),
                             .templateId = u"send-test"_s,
                             .channel = TextChannel::Sms,
                             .language = u"en"_s,
                             .life = Seconds{300}};
    bool good = true;
    for (const auto &provider : *providers) {
        const SmsReport report = provider->send(message);
        printLine(u"%1: %2"_s.arg(provider->name(), answerText(report)));
        good = good && report.delivery == Delivery::HandedOver;
    }
    return good ? Succeeded : Failed;
}

} // namespace ringkey::service
