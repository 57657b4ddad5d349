// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/types/clock.h"

#include <QString>

namespace ringkey::service {

/// "2026-11-27T04:38:31". A QDateTime would come by way of the local time, and look at the file of
/// its zone each time.
inline QString utcSeconds(Instant moment)
{
    const auto second = std::chrono::floor<std::chrono::seconds>(moment);
    const auto day = std::chrono::floor<std::chrono::days>(second);
    const std::chrono::year_month_day date(day);
    const std::chrono::hh_mm_ss time(second - day);
    return QString::asprintf("%04d-%02u-%02uT%02d:%02d:%02d", int(date.year()),
                             unsigned(date.month()), unsigned(date.day()),
                             int(time.hours().count()), int(time.minutes().count()),
                             int(time.seconds().count()));
}

/// A moment as files, logs and people have it: "2026-11-27T04:38:31.123Z". The contract's replies
/// have a shape of their own (api/json.h).
inline QString utcText(Instant moment)
{
    const auto fraction = moment - std::chrono::floor<std::chrono::seconds>(moment);
    return utcSeconds(moment) +
           QString::asprintf(".%03dZ",
                             int(std::chrono::floor<std::chrono::milliseconds>(fraction).count()));
}

} // namespace ringkey::service
