// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "phone/export.h"

#include <QDate>
#include <QString>

namespace ringkey {

/// Where the lengths of numbers come from that are newer than the system's phone library.
struct NumberingSource
{
    QString name; ///< package and version
    QDate date;   ///< when it was published
};

RINGKEY_AUTH_EXPORT NumberingSource numberingSource();

/// True where numbers of `countryCode` may have `length` digits after it.
RINGKEY_AUTH_EXPORT bool isNumberLength(int countryCode, qsizetype length);

/// The most digits a number of `countryCode` has after it, 0 for an unknown code.
RINGKEY_AUTH_EXPORT int longestNumber(int countryCode);

} // namespace ringkey
