// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/types/clock.h"
#include "service/types/textchannel.h"

#include <QByteArray>
#include <QStringList>
#include <cstdint>
#include <optional>

namespace ringkey::service {

/// A text that waits for its provider.
struct OutboxRow
{
    QString id;
    QString phone;
    QByteArray sealed; ///< the text, encrypted: it holds the code (security S9)
    QString templateId;
    TextChannel channel = TextChannel::Sms;
    QString language; ///< of the text, BCP 47; empty: nobody knows
    Instant expiresAt{};
    int attempts = 0;
    int calls = 0; ///< begun and not noted; more than 1: the first one's caller is gone
};

/// Texts that no provider was given yet.
enum class Unassigned : std::uint8_t
{
    Left,
    Included
};

/// Which of the queued texts.
struct OutboxShare
{
    QString provider; ///< whose
    Unassigned unassigned = Unassigned::Left;
};

/// Texts that wait for their providers. As all of Records.
class OutboxRecords
{
public:
    virtual void insert(const OutboxRow &, Instant now) = 0;
    /// The oldest text of `share` that is due, set aside until `again`: by then its call has ended
    /// and is noted, or nobody knows how it ended.
    virtual std::optional<OutboxRow> take(const OutboxShare &share, Instant now, Instant again) = 0;
    virtual void postpone(const QString &id, const QString &provider, Instant until) = 0;
    virtual void remove(const QString &id) = 0;
    /// What of a channel is due and in nobody's hand, to another provider; whether there was any.
    virtual bool moveAll(TextChannel channel, const OutboxShare &from, const QString &to,
                         Instant now) = 0;
    virtual QStringList providers() = 0; ///< of queued texts
    virtual std::int64_t waiting() = 0;  ///< texts

protected:
    ~OutboxRecords() = default;
};

} // namespace ringkey::service
