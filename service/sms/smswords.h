// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringView>
#include <span>

namespace ringkey::service {

/// The built-in texts of one language. Parts are divided by "|": the first is always said, the
/// others are left out from the end where the text would not fit one segment.
struct SmsWords
{
    QStringView tag;    ///< BCP 47
    QStringView minute; ///< #OTPMinutes# for 1; empty: as for more
    QStringView minutes;
    QStringView verification;
    QStringView change;
    QStringView reset;
    QStringView passwordless;
    QStringView remove;
    QStringView replaced;
    QStringView accessChanged;
    QStringView spoken; ///< of every code that is called
};

/// English first.
std::span<const SmsWords> smsWords();

} // namespace ringkey::service
