// SPDX-License-Identifier: Apache-2.0
#include "service/config/smsreader.h"

#include "service/config/loopback.h"
#include "service/sms/smstexts.h"

#include <QRegularExpression>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace ringkey::service {

namespace {

constexpr int oneDay = 86400;
// Built-in texts fit one segment with it (security S37).
constexpr int longestBrand = 20;
constexpr double millionths = 1e6;
constexpr double mostMoney = 1e9;

using Kinds = Choices<SmsProviderKind>;
const Kinds providerKinds{{"outbox", SmsProviderKind::Outbox},
                          {"http", SmsProviderKind::Http},
                          {"twilio", SmsProviderKind::Twilio},
                          {"vonage", SmsProviderKind::Vonage}};

const QString moneyWords = u"an amount of money, like 0.05"_s;

std::optional<std::int64_t> moneyOf(const toml::node &node)
{
    const auto given = node.value<double>();
    if (!given || !(*given >= 0 && *given <= mostMoney))
        return std::nullopt;
    const std::int64_t rounded = std::llround(*given * millionths);
    if (rounded == 0 && *given > 0) // a cap of nothing is none
        return std::nullopt;
    return rounded;
}

void readMoney(ConfigReader &reader, const char *key, std::int64_t &value)
{
    const toml::node *const found = reader.node(key);
    if (!found)
        return;
    if (const auto money = moneyOf(*found))
        value = *money;
    else
        reader.refuse(key, moneyWords);
}

bool isCountry(const QString &text)
{
    static const QRegularExpression code(u"\\A([A-Z]{2}|001)\\z"_s);
    return code.match(text).hasMatch();
}

const QString countryWords = u"countries as two capital letters (ISO 3166), like \"GB\""_s;

void readPrices(ConfigReader &reader, SpendConfig &spend)
{
    const toml::node *const found = reader.node("sms.prices");
    if (!found)
        return;
    const toml::table *const table = found->as_table();
    if (!table)
        return reader.refuse("sms.prices", u"a table: country = price"_s);
    for (const auto &[name, entry] : *table) {
        const QString country = QString::fromStdString(std::string(name.str()));
        const auto price = moneyOf(entry);
        if (!isCountry(country))
            return reader.refuse(u"sms.prices."_s + country, countryWords);
        if (!price)
            return reader.refuse(u"sms.prices."_s + country, moneyWords);
        spend.prices.insert(country, *price);
    }
}

void readSpend(ConfigReader &reader, SmsConfig &sms)
{
    SpendConfig &spend = sms.spend;
    // Whoever forgets to say what texts cost and how much may be spent has not written a blank
    // cheque.
    if (sms.providers != std::vector{SmsProviderKind::Outbox}) {
        spend.price = 100'000;
        spend.day = 50'000'000;
        spend.month = 500'000'000;
    }
    reader.choice("sms.spend.mode", spend.stops, {{"stop", true}, {"record", false}});
    reader.text("sms.spend.currency", spend.currency);
    readMoney(reader, "sms.spend.day", spend.day);
    readMoney(reader, "sms.spend.month", spend.month);
    readMoney(reader, "sms.spend.price", spend.price);
    readPrices(reader, spend);
}

void readLimit(ConfigReader &reader, const char *countKey, const char *windowKey, SendLimit &limit)
{
    reader.number(countKey, limit.count, 1, 100'000'000);
    reader.seconds(windowKey, limit.window, 1, 31 * oneDay);
}

void readLimits(ConfigReader &reader, SmsConfig &sms)
{
    SendLimitsConfig &limits = sms.limits;
    reader.choice("sms.limits.mode", limits.enforce, {{"stop", true}, {"record", false}});
    readLimit(reader, "sms.limits.address", "sms.limits.address_window", limits.address);
    readLimit(reader, "sms.limits.network", "sms.limits.network_window", limits.network);
    readLimit(reader, "sms.limits.prefix", "sms.limits.prefix_window", limits.prefix);
    readLimit(reader, "sms.limits.country", "sms.limits.country_window", limits.country);
    readLimit(reader, "sms.limits.account", "sms.limits.account_window", limits.account);
    readLimit(reader, "sms.limits.total", "sms.limits.total_window", limits.total);
    BreakerConfig &breaker = sms.breaker;
    reader.number("sms.breaker.percent", breaker.percent, 0, 100);
    reader.number("sms.breaker.least_in_country", breaker.leastInCountry, 1, 1'000'000);
    reader.number("sms.breaker.least_in_prefix", breaker.leastInPrefix, 1, 1'000'000);
    reader.seconds("sms.breaker.window", breaker.window, 60, oneDay);
    reader.seconds("sms.breaker.patience", breaker.patience, 0, 600);
    reader.textList("sms.countries", sms.countries);
    const bool good =
        std::all_of(sms.countries.begin(), sms.countries.end(),
                    [](const QString &text) { return text == "*"_L1 || isCountry(text); });
    if (!good)
        reader.refuse("sms.countries", countryWords + u"; [\"*\"] for all"_s);
}

void readTemplates(ConfigReader &reader, SmsConfig &sms)
{
    reader.textMaps("sms.templates", sms.templates);
    // All others can be asked for in place of a code's text: without one nobody would get in.
    for (auto it = sms.templates.begin(); it != sms.templates.end(); ++it) {
        SmsTemplate &texts = it.value();
        const bool hasCodes = std::all_of(texts.begin(), texts.end(), [](const QString &text) {
            return text.isEmpty() || text.contains("#OTP#"_L1);
        });
        if (!hasCodes && !isNoticeTemplate(it.key()))
            reader.refuse(u"sms.templates."_s + it.key(), u"a text with the code, #OTP#"_s);
        if (texts.contains(u"default"_s))
            texts.insert({}, texts.take(u"default"_s));
    }
}

void readProviders(ConfigReader &reader, SmsConfig &sms)
{
    reader.choice("sms.provider", sms.providers.front(), providerKinds);
    QStringList others;
    reader.textList("sms.fallback", others);
    for (const QString &name : others) {
        const auto kind =
            std::find_if(providerKinds.begin(), providerKinds.end(),
                         [&](const auto &one) { return name.toStdString() == one.first; });
        if (kind == providerKinds.end() || sms.uses(kind->second))
            return reader.refuse("sms.fallback", u"a list of other providers, like [\"vonage\"]"_s);
        sms.providers.push_back(kind->second);
    }
}

bool isHeader(const QString &text)
{
    return std::none_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x20; });
}

void readHttp(ConfigReader &reader, HttpSmsConfig &http)
{
    reader.text("sms.http.url", http.url);
    reader.text("sms.http.authorization", http.authorization);
    reader.text("sms.http.secret", http.secret);
    reader.choice("sms.http.method", http.method,
                  {{"POST", u"POST"_s}, {"PUT", u"PUT"_s}, {"GET", u"GET"_s}});
    reader.choice("sms.http.body", http.form, {{"json", false}, {"form", true}});
    reader.textMap("sms.http.headers", http.headers);
    reader.textMap("sms.http.fields", http.fields);
    for (auto it = http.headers.cbegin(); it != http.headers.cend(); ++it) {
        if (!isHeaderName(it.key()) || !isHeader(it.value()))
            reader.refuse(u"sms.http.headers."_s + it.key(),
                          u"a header's name, and its value in one line"_s);
    }
    // Without them every text would be the same, or go to nobody.
    for (const QString &place : {u"#receiver#"_s, u"#template#"_s}) {
        const bool isThere = std::any_of(http.fields.begin(), http.fields.end(),
                                         [&](const QString &text) { return text.contains(place); });
        if (!http.fields.isEmpty() && !isThere)
            reader.refuse("sms.http.fields", u"fields with the number and the text, #receiver# and"
                                             " #template#"_s);
    }
    if (!isHeader(http.authorization))
        reader.refuse("sms.http.authorization", u"one line"_s);
}

void requireUrl(ConfigReader &reader, const char *key, const QString &url)
{
    if (!isSafeUrl(url))
        reader.refuse(key, u"an https address (http on loopback only)"_s);
}

void requireProviderKeys(ConfigReader &reader, const SmsConfig &sms)
{
    if (!sms.callbackUrl.isEmpty())
        requireUrl(reader, "sms.callback_url", sms.callbackUrl);
    if (sms.uses(SmsProviderKind::Http))
        requireUrl(reader, "sms.http.url", sms.http.url);
    if (sms.uses(SmsProviderKind::Twilio)) {
        requireUrl(reader, "sms.twilio.url", sms.twilio.url);
        if (sms.twilio.account.isEmpty() || sms.twilio.token.isEmpty() || sms.twilio.from.isEmpty())
            reader.refuse("sms.twilio", u"account, token and from"_s);
    }
    if (sms.uses(SmsProviderKind::Vonage)) {
        requireUrl(reader, "sms.vonage.url", sms.vonage.url);
        if (sms.vonage.key.isEmpty() || sms.vonage.secret.isEmpty() || sms.vonage.from.isEmpty())
            reader.refuse("sms.vonage", u"key, secret and from"_s);
    }
    if (sms.voice && sms.providers == std::vector{SmsProviderKind::Vonage})
        reader.refuse("sms.voice", u"false: this provider is asked for texts only"_s);
}

void setDefaults(SmsConfig &sms)
{
    sms.outbox = u"outbox.jsonl"_s;
    sms.brand = u"Ringkey"_s;
    sms.http.method = u"POST"_s;
    sms.twilio.url = u"https://api.twilio.com"_s;
    sms.vonage.url = u"https://rest.nexmo.com"_s;
}

void readPerNumber(ConfigReader &reader, SmsConfig &sms)
{
    reader.secondsList("sms.resend_waits", sms.resendWaits, 0, 3600);
    reader.number("sms.request_limit", sms.windowLimit, 1, 1000);
    reader.seconds("sms.disabled_period", sms.window, 1, oneDay);
    reader.number("sms.day_limit", sms.dayLimit, 1, 10000);
}

} // namespace

void readSms(ConfigReader &reader, SmsConfig &sms)
{
    setDefaults(sms);
    readProviders(reader, sms);
    reader.number("sms.workers", sms.workers, 1, 64);
    reader.text("sms.outbox", sms.outbox);
    if (sms.outbox.trimmed().isEmpty())
        reader.refuse("sms.outbox", u"a path"_s);
    reader.text("sms.brand", sms.brand);
    if (sms.brand.size() > longestBrand)
        reader.refuse("sms.brand", u"a text of up to %1 characters"_s.arg(longestBrand));
    reader.text("sms.channel_name", sms.channelName);
    if (sms.channelName.size() > longestBrand)
        reader.refuse("sms.channel_name", u"a text of up to %1 characters"_s.arg(longestBrand));
    reader.flag("sms.voice", sms.voice);
    readPerNumber(reader, sms);
    readTemplates(reader, sms);
    reader.text("sms.callback_url", sms.callbackUrl);
    while (sms.callbackUrl.endsWith(u'/'))
        sms.callbackUrl.chop(1);
    readHttp(reader, sms.http);
    reader.text("sms.twilio.url", sms.twilio.url);
    reader.text("sms.twilio.account", sms.twilio.account);
    reader.text("sms.twilio.token", sms.twilio.token);
    reader.text("sms.twilio.from", sms.twilio.from);
    reader.text("sms.vonage.url", sms.vonage.url);
    reader.text("sms.vonage.key", sms.vonage.key);
    reader.text("sms.vonage.secret", sms.vonage.secret);
    reader.text("sms.vonage.from", sms.vonage.from);
    readLimits(reader, sms);
    readSpend(reader, sms);
    requireProviderKeys(reader, sms);
}

} // namespace ringkey::service
