// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace ringkey {

class PhoneNumber;

/// "+44 7400 123456" for plain texts: never broken, and left to right inside a right-to-left
/// sentence (UAX #9 isolate).
QString isolated(const PhoneNumber &number);

/// The same inside a rich text: bold.
QString numberInText(const PhoneNumber &number);

} // namespace ringkey
