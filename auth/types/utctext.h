// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QString>

namespace ringkey {

/// A time as everything of ours writes it that is kept or told: "2026-11-27T04:38:31.123Z". With
/// Qt::ISODate without the fraction, for people. Empty where there is no time.
inline QString utcText(const QDateTime &time, Qt::DateFormat format = Qt::ISODateWithMs)
{
    return time.isValid() ? time.toUTC().toString(format) : QString();
}

/// What utcText() wrote; invalid for anything else.
inline QDateTime fromUtcText(const QString &text)
{
    return QDateTime::fromString(text, Qt::ISODateWithMs).toUTC();
}

} // namespace ringkey
