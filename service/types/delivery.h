// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <cstdint>
#include <optional>

namespace ringkey::service {

/// What became of a text, as far as its provider has told. Kept as a number: add at the end.
enum class Delivery : std::uint8_t
{
    Queued,
    HandedOver, ///< the provider has taken it
    Delivered,
    NotSent, ///< the provider could not be reached or had a fault; tried again while the code lives
    Refused, ///< the provider will never send it
    CarrierRefused,
    Landline, ///< no text arrives there; a call would
    Blocked,  ///< the person or the provider has blocked such texts
    Quota,    ///< the operator's account with the provider is used up
    Unknown,  ///< no answer: it may arrive
};

/// Its name on the wire (`Data.Delivery`).
QString deliveryName(Delivery delivery);
/// By its name, in whatever case; nothing: none of them.
std::optional<Delivery> namedDelivery(const QString &name);

} // namespace ringkey::service
