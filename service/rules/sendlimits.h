// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/config/config.h"
#include "service/store/records.h"
#include "service/types/figures.h"

namespace ringkey::service {

/// Which limit keeps a text back (security S11).
enum class SendStop : std::uint8_t
{
    Country,    ///< the operator does not serve it
    Conversion, ///< too few codes that went there were ever entered
    Address,
    Network,
    Prefix,
    Account,
    CountryLimit,
    Total,
    Budget,
};
QString sendStopName(SendStop stop);

struct SendRefusal
{
    SendStop by = SendStop::Country;
    std::optional<Instant> again; ///< when it may go out; nothing: not under these settings
};

/// Millionths of the operator's currency.
std::int64_t priceOf(const SpendConfig &config, const QString &country, int segments);

/// Whether the operator sends texts there. An empty list is nobody, but everybody where texts go to
/// the outbox only: that costs nothing and serves this machine alone.
bool servesCountry(const SmsConfig &config, const QString &country);

/// Where texts are counted, and by what.
struct Counting
{
    SendCounters &counters;
    const SmsConfig &config;
    Figures *figures; ///< what a limit kept back; null: nobody is, it is a replay
};

/// Counts a text before it goes out, or says what keeps it back; then nothing stays counted. A text
/// without a code is a notice: the person did not ask for it, so only what protects the operator's
/// money counts it. `text.price` is set.
std::optional<SendRefusal> countSend(const Counting &in, const TextRow &text);
/// The same for a text that is only said to go out (security S14): afterwards nothing is counted of
/// what people share, as the operator's money.
std::optional<SendRefusal> countPretended(const Counting &in, const TextRow &text);
/// A code that `text` brought was entered.
void countEntered(SendCounters &counters, const TextRow &text);

} // namespace ringkey::service
