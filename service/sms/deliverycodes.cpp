// SPDX-License-Identifier: Apache-2.0
#include "service/sms/deliverycodes.h"

#include <array>

using namespace Qt::StringLiterals;

namespace ringkey::service {

namespace {

struct TwilioRow
{
    int code;
    Delivery delivery;
};

// twilio.com/docs/api/errors; what is not here is a plain refusal.
constexpr std::array twilioCodes{
    TwilioRow{20003, Delivery::NotSent}, // credentials: the operator's to mend, soon
    TwilioRow{20005, Delivery::Quota},   // account not active
    TwilioRow{20429, Delivery::NotSent},
    TwilioRow{20500, Delivery::NotSent},
    TwilioRow{20503, Delivery::NotSent},
    TwilioRow{21610, Delivery::Blocked}, // answered STOP
    TwilioRow{21611, Delivery::NotSent}, // the sender's queue is full
    TwilioRow{21612, Delivery::CarrierRefused},
    TwilioRow{21614, Delivery::Landline},
    TwilioRow{21635, Delivery::Landline},
    TwilioRow{30001, Delivery::NotSent},
    TwilioRow{30002, Delivery::Quota}, // account suspended
    TwilioRow{30003, Delivery::CarrierRefused},
    TwilioRow{30004, Delivery::Blocked},
    TwilioRow{30005, Delivery::CarrierRefused},
    TwilioRow{30006, Delivery::Landline},
    TwilioRow{30007, Delivery::CarrierRefused},
    TwilioRow{30008, Delivery::CarrierRefused},
    TwilioRow{30010, Delivery::Quota},
    TwilioRow{30022, Delivery::Quota},
    TwilioRow{30023, Delivery::Quota},
    TwilioRow{30038, Delivery::CarrierRefused},
    TwilioRow{30450, Delivery::Blocked},
    TwilioRow{60410, Delivery::Blocked},
    TwilioRow{60605, Delivery::Blocked},
    TwilioRow{63018, Delivery::Quota},
    TwilioRow{63038, Delivery::Quota},
};

} // namespace

Delivery twilioDelivery(int code)
{
    for (const TwilioRow &row : twilioCodes) {
        if (row.code == code)
            return row.delivery;
    }
    return Delivery::Refused;
}

std::optional<Delivery> twilioDelivery(const QString &status, int code)
{
    if (status == "delivered"_L1 || status == "read"_L1)
        return Delivery::Delivered;
    if (status == "undelivered"_L1 || status == "failed"_L1) {
        const Delivery told = code == 0 ? Delivery::CarrierRefused : twilioDelivery(code);
        // Too late to try again: Twilio had taken it.
        return told == Delivery::NotSent ? Delivery::CarrierRefused : told;
    }
    if (status == "sent"_L1 || status == "sending"_L1 || status == "queued"_L1 ||
        status == "accepted"_L1)
        return Delivery::HandedOver;
    return std::nullopt;
}

// developer.vonage.com, "SMS API Errors".
Delivery vonageDelivery(const QString &status)
{
    switch (status.toInt()) {
    case 0:
        return status == "0"_L1 ? Delivery::HandedOver : Delivery::Unknown;
    case 1:  // throttled
    case 4:  // credentials
    case 5:  // their fault
    case 10: // too many connections
        return Delivery::NotSent;
    case 7: // number barred
        return Delivery::Blocked;
    case 8: // account barred
    case 9: // no credit left
        return Delivery::Quota;
    default:
        return Delivery::Refused;
    }
}

} // namespace ringkey::service
