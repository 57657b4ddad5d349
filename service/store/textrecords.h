// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/store/rows.h"
#include "service/types/delivery.h"
#include "service/types/textchannel.h"

#include <vector>

namespace ringkey::service {

/// What is remembered of a text: never the number or the code.
struct TextRow
{
    QString id;
    QString codeId; ///< empty: a notice
    QString uid;
    QString country; ///< ISO 3166-1 alpha-2
    QString prefix;  ///< the number less its last three digits
    QString address; ///< IPv4 /32, IPv6 /64 of who asked
    QString network; ///< IPv4 /24, IPv6 /48
    TextChannel channel = TextChannel::Sms;
    int segments = 1;
    std::int64_t price = 0; ///< millionths
    Instant at{};
    bool entered = false; ///< its code was
    Delivery delivery = Delivery::Queued;
    bool toOwner = false;  ///< asked for by a device of the number's owner; not kept
    QString alsoCountry{}; ///< of another text in the same change; not kept
};

/// What a provider told of a text.
struct TextNote
{
    QString id;
    Delivery delivery = Delivery::Queued;
    QString reason; ///< the provider's code
    QString provider;
    QString providerId;
};

/// Texts to one country that ended alike.
struct TextSum
{
    QString country;
    Delivery delivery = Delivery::Queued;
    std::int64_t texts = 0;
    std::int64_t price = 0; ///< millionths
};

/// For the operator: what became of a day's texts and what they cost.
struct TextFigures
{
    std::vector<TextSum> sums;
    std::int64_t waiting = 0;
};

/// What a count of texts is about (security S11). Kept as a number.
enum class SendScope : std::uint8_t
{
    Address = 1,
    Network,
    Prefix,
    Country,
    Account,
    Total,
    Day,  ///< money
    Month ///< money
};

/// How many texts with codes there were, and of how many the code was entered.
struct Conversion
{
    std::int64_t sent = 0;
    std::int64_t entered = 0;
};

/// What is remembered of texts. As all of Records.
class TextRecords
{
public:
    virtual void insert(const TextRow &) = 0;
    /// What the outbox worker saw. A call-back may have been quicker; it knows more.
    virtual void note(const TextNote &) = 0;
    /// What a call-back told; false: no such text, or known already.
    virtual bool noteCallback(const TextNote &) = 0;
    /// What became of the last text for this account, purpose and number.
    virtual std::optional<Delivery> latest(const QString &uid, Purpose, const QString &phone) = 0;
    /// Remembers that a code was entered, once: the text that brought it.
    virtual std::optional<TextRow> enter(const QString &codeId) = 0;
    virtual std::vector<TextRow> between(Instant from, Instant until) = 0; ///< in order of time
    virtual std::vector<TextSum> sums(Instant from) = 0;

protected:
    ~TextRecords() = default;
};

/// Counts of what was sent, each step one atomic statement (security S11).
class SendCounters
{
public:
    struct Counted
    {
        bool fits = false;
        Instant since{}; ///< of the window that is running
        std::int64_t count = 0;
    };

    SendCounters() = default;
    SendCounters(const SendCounters &) = delete;
    SendCounters &operator=(const SendCounters &) = delete;

    /// Adds `amount`, unless there would be more than `most` in the window that the first one
    /// opened.
    virtual Counted add(SendScope, const QString &key, std::int64_t amount, std::int64_t most,
                        std::chrono::seconds window, Instant now) = 0;
    virtual void takeBack(SendScope, const QString &key, std::int64_t amount) = 0;
    virtual void addConversion(SendScope, const QString &key, Instant at, const Conversion &) = 0;
    virtual Conversion conversion(SendScope, const QString &key, Instant from, Instant until) = 0;

protected:
    ~SendCounters() = default;
};

} // namespace ringkey::service
