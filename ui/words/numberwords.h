// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace ringkey {

class PhoneNumber;

/// The number as isolated() has it, in a rich text: bold.
QString numberInText(const PhoneNumber &number);

} // namespace ringkey
