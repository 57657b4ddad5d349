// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "phone/export.h"

#include <QString>

namespace ringkey {

class PhoneNumber;

/// A number as a sentence holds it: never broken, and left to right in a sentence of any direction
/// (UAX #9 isolate).
RINGKEY_AUTH_EXPORT QString isolated(QString number);

/// Its international form: "+44 7400 123456".
RINGKEY_AUTH_EXPORT QString isolated(const PhoneNumber &number);

} // namespace ringkey
