// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace ringkey::service {

/// "4, 8, 1, 2": a voice says "4812" as four thousand eight hundred and twelve.
QString spokenCode(const QString &code);

/// The text with its spoken codes as they are entered, for who reads what was said.
QString withWrittenCodes(const QString &said);

} // namespace ringkey::service
