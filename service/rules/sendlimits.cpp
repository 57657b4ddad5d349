// SPDX-License-Identifier: Apache-2.0
#include "service/rules/sendlimits.h"

#include <QLoggingCategory>
#include <limits>

Q_LOGGING_CATEGORY(lcLimits, "ringkey.service.limits")

using namespace Qt::StringLiterals;

namespace ringkey::service {

namespace {

using std::chrono::days;
using std::chrono::sys_days;
using std::chrono::year_month;

constexpr auto unlimited = std::numeric_limits<std::int64_t>::max() / 4;
// Longer than a month: the key of a sum of money is its day or month, and the window never ends it.
constexpr Seconds moneyWindow = days(60);

/// One count of a text.
struct Step
{
    SendScope scope;
    SendStop stop;
    QString key;
    std::int64_t amount;
    std::int64_t most;
    Seconds window;
    bool enforced;
};

std::chrono::year_month_day dayOf(Instant at)
{
    return {std::chrono::floor<days>(at)};
}

QString dayKey(Instant at)
{
    const auto day = dayOf(at);
    return u"%1-%2-%3"_s.arg(int(day.year()))
        .arg(unsigned(day.month()), 2, 10, QChar(u'0'))
        .arg(unsigned(day.day()), 2, 10, QChar(u'0'));
}

Instant nextDay(Instant at)
{
    return std::chrono::floor<days>(at) + days(1);
}

Instant nextMonth(Instant at)
{
    const auto day = dayOf(at);
    return sys_days((day.year() / day.month() + std::chrono::months(1)) / 1);
}

std::vector<Step> moneySteps(const SpendConfig &config, const TextRow &text)
{
    const QString day = dayKey(text.at);
    const auto most = [](std::int64_t cap) { return cap > 0 ? cap : unlimited; };
    return {{SendScope::Day, SendStop::Budget, day, text.price, most(config.day), moneyWindow,
             config.stops},
            {SendScope::Month, SendStop::Budget, day.left(7), text.price, most(config.month),
             moneyWindow, config.stops}};
}

/// In the order in which every process takes the rows, so that two never wait for each other; those
/// that most texts share come last and are held the shortest.
std::vector<Step> stepsOf(const SmsConfig &config, const TextRow &text)
{
    const SendLimitsConfig &limits = config.limits;
    std::vector<Step> steps;
    const auto add = [&](SendScope scope, SendStop stop, const QString &key,
                         const SendLimit &limit) {
        if (!key.isEmpty())
            steps.push_back({scope, stop, key, 1, limit.count, limit.window, limits.enforce});
    };
    // Who changes their password a thousand times is not texted about each.
    if (text.codeId.isEmpty() && !text.uid.isEmpty())
        add(SendScope::Account, SendStop::Account, u"notices of "_s + text.uid, limits.account);
    // What strangers use up keeps no owner's device from a code to its own number (security S13).
    if (!text.codeId.isEmpty() && !text.toOwner) {
        add(SendScope::Address, SendStop::Address, text.address, limits.address);
        add(SendScope::Network, SendStop::Network, text.network, limits.network);
        add(SendScope::Prefix, SendStop::Prefix, text.prefix, limits.prefix);
        add(SendScope::Account, SendStop::Account, text.uid, limits.account);
    }
    // Of two texts in one change the first takes the rows of both countries; of the other no text.
    const auto hold = [&](bool isTurn) {
        if (isTurn && !text.alsoCountry.isEmpty())
            steps.push_back({SendScope::Country, SendStop::CountryLimit, text.alsoCountry, 0,
                             unlimited, limits.country.window, false});
    };
    hold(text.alsoCountry < text.country);
    add(SendScope::Country, SendStop::CountryLimit, text.country, limits.country);
    hold(text.alsoCountry > text.country);
    add(SendScope::Total, SendStop::Total, u"all"_s, limits.total);
    const auto money = moneySteps(config.spend, text);
    steps.insert(steps.end(), money.begin(), money.end());
    return steps;
}

bool isOpen(SendCounters &counters, const BreakerConfig &config, SendScope scope,
            const QString &key, int least, Instant now)
{
    const Conversion seen =
        counters.conversion(scope, key, now - config.window, now - config.patience);
    return seen.sent >= least && seen.entered * 100 < seen.sent * config.percent;
}

bool breakerIsOpen(SendCounters &counters, const BreakerConfig &config, const TextRow &text)
{
    return isOpen(counters, config, SendScope::Country, text.country, config.leastInCountry,
                  text.at) ||
           isOpen(counters, config, SendScope::Prefix, text.prefix, config.leastInPrefix, text.at);
}

/// Strangers reach a limit as often as they like: the figures count all, the log has a few.
void tell(Figures *figures, SendStop stop, const TextRow &text, bool refused)
{
    if (!figures)
        return;
    const QString name = sendStopName(stop);
    figures->limitHit(name);
    const QString what =
        refused ? u"was refused: "_s + name : u"went out, but would have been refused: "_s + name;
    const auto said = figures->keptBack.line(what, u"a text to %1 %2"_s.arg(text.country, what));
    if (said)
        qCWarning(lcLimits, "%ls", qUtf16Printable(*said));
}

Instant againAfter(const Step &step, Instant since, Instant now)
{
    if (step.scope == SendScope::Day)
        return nextDay(now);
    return step.scope == SendScope::Month ? nextMonth(now) : since + step.window;
}

/// Nothing: counted, or only recorded.
std::optional<SendRefusal> count(const Counting &in, const Step &step, const TextRow &text)
{
    const bool possible = step.amount <= step.most;
    SendCounters::Counted counted{false, text.at, 0};
    if (possible)
        counted =
            in.counters.add(step.scope, step.key, step.amount, step.most, step.window, text.at);
    if (counted.fits)
        return std::nullopt;
    tell(in.figures, step.stop, text, step.enforced);
    if (step.enforced)
        return SendRefusal{step.stop, againAfter(step, counted.since, text.at)};
    in.counters.add(step.scope, step.key, step.amount, unlimited, step.window, text.at);
    return std::nullopt;
}

/// A notice is no code that anybody could enter.
void addToConversion(SendCounters &counters, const TextRow &text, int sent)
{
    if (text.codeId.isEmpty())
        return;
    counters.addConversion(SendScope::Country, text.country, text.at, {sent, 0});
    counters.addConversion(SendScope::Prefix, text.prefix, text.at, {sent, 0});
}

std::optional<SendRefusal> ruledOut(const Counting &in, const TextRow &text)
{
    if (!servesCountry(in.config, text.country)) {
        tell(in.figures, SendStop::Country, text, true);
        return SendRefusal{SendStop::Country, std::nullopt};
    }
    if (text.codeId.isEmpty() || text.toOwner ||
        !breakerIsOpen(in.counters, in.config.breaker, text))
        return std::nullopt;
    tell(in.figures, SendStop::Conversion, text, in.config.limits.enforce);
    if (!in.config.limits.enforce)
        return std::nullopt;
    return SendRefusal{SendStop::Conversion, text.at + in.config.breaker.window};
}

} // namespace

QString sendStopName(SendStop stop)
{
    switch (stop) {
    case SendStop::Country:
        return u"Country"_s;
    case SendStop::Conversion:
        return u"Conversion"_s;
    case SendStop::Address:
        return u"Address"_s;
    case SendStop::Network:
        return u"Network"_s;
    case SendStop::Prefix:
        return u"Prefix"_s;
    case SendStop::Account:
        return u"Account"_s;
    case SendStop::CountryLimit:
        return u"CountryLimit"_s;
    case SendStop::Total:
        return u"Total"_s;
    case SendStop::Budget:
        return u"Budget"_s;
    }
    return {};
}

std::int64_t priceOf(const SpendConfig &config, const QString &country, int segments)
{
    return config.prices.value(country, config.price) * segments;
}

bool servesCountry(const SmsConfig &config, const QString &country)
{
    const bool onlyOutbox = config.providers == std::vector{SmsProviderKind::Outbox};
    if (config.countries.isEmpty())
        return onlyOutbox;
    // "*" is every country; satellite and other numbers without one ("001") are named or not
    // served.
    return config.countries.contains(country) ||
           (config.countries.contains(u"*"_s) && country != "001"_L1);
}

std::optional<SendRefusal> countSend(const Counting &in, const TextRow &text)
{
    if (auto out = ruledOut(in, text))
        return out;
    addToConversion(in.counters, text, 1); // before the counts, as where a code was entered
    const std::vector<Step> steps = stepsOf(in.config, text);
    for (auto step = steps.begin(); step != steps.end(); ++step) {
        const auto refusal = count(in, *step, text);
        if (!refusal)
            continue;
        for (auto counted = steps.begin(); counted != step; ++counted)
            in.counters.takeBack(counted->scope, counted->key, counted->amount);
        addToConversion(in.counters, text, -1);
        return refusal;
    }
    return std::nullopt;
}

std::optional<SendRefusal> countPretended(const Counting &in, const TextRow &text)
{
    if (auto refusal = countSend(in, text))
        return refusal;
    for (const Step &step : stepsOf(in.config, text)) {
        if (step.scope == SendScope::Country || step.scope == SendScope::Total ||
            step.stop == SendStop::Budget)
            in.counters.takeBack(step.scope, step.key, step.amount);
    }
    addToConversion(in.counters, text, -1);
    return std::nullopt;
}

void countEntered(SendCounters &counters, const TextRow &text)
{
    counters.addConversion(SendScope::Country, text.country, text.at, {0, 1});
    counters.addConversion(SendScope::Prefix, text.prefix, text.at, {0, 1});
}

} // namespace ringkey::service
