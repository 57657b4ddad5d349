// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <chrono>

class QDateTime;
class QLocale;

namespace ringkey {

/// "14:32", or with the date when it is another local day, as the shown language writes it,
/// with the digits of phone numbers and never with seconds. `time` and `now` are UTC.
QString momentText(const QDateTime &time, const QDateTime &now);

/// The same of an instant on our own clock, which nobody can set, as this computer's clock will
/// show it: `clockSet` ahead of ours.
QString ownMomentText(const QDateTime &time, const QDateTime &now, std::chrono::seconds clockSet);

/// "14:32" on this computer's clock. `time` is UTC.
QString clockText(const QDateTime &time);

/// "Today, 14:02", or date and time. Both UTC.
QString dayText(const QDateTime &time, const QDateTime &now);

/// The English that writes times and dates as `system` does: a Swede's 19:45 is not 7:45 PM, and
/// words of Swedish have no place among English ones.
QLocale englishLike(const QLocale &system);

} // namespace ringkey
