// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/types/clock.h"

#include <QDateTime>
#include <QString>

namespace ringkey::service {

/// A moment as files, logs and people have it: "2026-11-27T04:38:31.123Z", with Qt::ISODate without
/// the fraction. The contract's replies have a shape of their own (api/json.h).
inline QString utcText(Instant moment, Qt::DateFormat format = Qt::ISODateWithMs)
{
    const auto ms = std::chrono::floor<std::chrono::milliseconds>(moment).time_since_epoch();
    return QDateTime::fromMSecsSinceEpoch(ms.count()).toUTC().toString(format);
}

} // namespace ringkey::service
