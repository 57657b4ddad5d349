// SPDX-License-Identifier: Apache-2.0
#include "service/rules/costs.h"

#include "service/rules/sendlimits.h"

#include <map>

using namespace Qt::StringLiterals;

namespace ringkey::service {

namespace {

/// The store's counts in memory; see SendCounterSql for the same arithmetic as one statement.
class MemoryCounters final : public SendCounters
{
public:
    Counted add(SendScope scope, const QString &key, std::int64_t amount, std::int64_t most,
                std::chrono::seconds window, Instant now) override
    {
        Counted &row = m_counts[{scope, key}];
        const bool old = row.since <= now - window;
        const std::int64_t count = (old ? 0 : row.count) + amount;
        if (count > most)
            return {false, row.since, row.count};
        row = {true, old ? now : row.since, count};
        return row;
    }
    void takeBack(SendScope scope, const QString &key, std::int64_t amount) override
    {
        m_counts[{scope, key}].count -= amount;
    }
    void addConversion(SendScope scope, const QString &key, Instant at,
                       const Conversion &more) override
    {
        Conversion &row = m_conversions[{scope, key}][std::chrono::floor<std::chrono::minutes>(at)];
        row.sent += more.sent;
        row.entered += more.entered;
    }
    Conversion conversion(SendScope scope, const QString &key, Instant from, Instant until) override
    {
        Conversion sum;
        const auto &minutes = m_conversions[{scope, key}];
        for (auto it = minutes.lower_bound(from); it != minutes.end() && it->first <= until; ++it) {
            sum.sent += it->second.sent;
            sum.entered += it->second.entered;
        }
        return sum;
    }

private:
    using Key = std::pair<SendScope, QString>;
    std::map<Key, Counted> m_counts;
    std::map<Key, std::map<Instant, Conversion>> m_conversions;
};

void addTo(CostSum &sum, const TextRow &text)
{
    CostSum::Country &country = sum.countries[text.country];
    ++country.texts;
    country.entered += text.entered ? 1 : 0;
    country.cost += text.price;
}

} // namespace

int CostSum::texts() const
{
    int all = 0;
    for (const Country &country : countries)
        all += country.texts;
    return all;
}

std::int64_t CostSum::cost() const
{
    std::int64_t all = 0;
    for (const Country &country : countries)
        all += country.cost;
    return all;
}

CostSum costOf(const std::vector<TextRow> &texts)
{
    CostSum sum;
    for (const TextRow &text : texts)
        addTo(sum, text);
    return sum;
}

Replay replay(std::vector<TextRow> texts, SmsConfig config)
{
    config.limits.enforce = config.spend.stops = true;
    MemoryCounters counters;
    Replay again;
    for (TextRow &text : texts) {
        text.price = priceOf(config.spend, text.country, text.segments);
        if (const auto refusal = countSend({counters, config, nullptr}, text)) {
            ++again.keptBack[sendStopName(refusal->by)];
            continue;
        }
        if (text.entered)
            countEntered(counters, text);
        addTo(again.sum, text);
    }
    return again;
}

QString moneyText(std::int64_t millionths, const QString &currency)
{
    // Prices of texts have four decimals.
    const std::int64_t parts = (millionths + 50) / 100;
    QString text = u"%1.%2"_s.arg(parts / 10000).arg(parts % 10000, 4, 10, QChar(u'0'));
    while (text.endsWith(u'0') && text[text.size() - 3] != u'.')
        text.chop(1);
    return currency.isEmpty() ? text : text + u' ' + currency;
}

} // namespace ringkey::service
