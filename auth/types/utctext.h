// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QString>

namespace ringkey {

/// A time as the client keeps and tells it: "2026-11-27T04:38:31.123Z", with Qt::ISODate without
/// the fraction. Empty where there is no time.
inline QString utcText(const QDateTime &time, Qt::DateFormat format = Qt::ISODateWithMs)
{
    return time.isValid() ? time.toUTC().toString(format) : QString();
}

/// Any time of ISO 8601, be it with a fraction and in UTC or not; one that names no zone is the
/// computer's own. Invalid for anything else.
inline QDateTime fromUtcText(const QString &text)
{
    return QDateTime::fromString(text, Qt::ISODateWithMs).toUTC();
}

} // namespace ringkey
