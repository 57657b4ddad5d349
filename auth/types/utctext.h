// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QLocale>
#include <QString>
#include <QTimeZone>

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

/// A moment of UTC that is written in two formats of QLocale, with a space between them. Read in
/// one it would be the computer's own time, of which an hour is missing on one day of the year.
/// Invalid where it is not written so.
inline QDateTime utcMoment(const QString &text, const QString &dateFormat,
                           const QString &timeFormat)
{
    const QLocale english = QLocale::c();
    const qsizetype words = dateFormat.count(u' ') + 1;
    const QDate date = english.toDate(text.section(u' ', 0, words - 1), dateFormat);
    const QTime time = english.toTime(text.section(u' ', words), timeFormat);
    return date.isValid() && time.isValid() ? QDateTime(date, time, QTimeZone::utc()).toUTC()
                                            : QDateTime();
}

} // namespace ringkey
