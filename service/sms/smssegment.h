// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringView>

namespace ringkey::service {

/// Whether a text is one SMS: 160 septets where GSM 7-bit (3GPP TS 23.038) has every character of
/// it, else 70 units of UCS-2. More than one segment costs more, and parts can arrive alone.
bool fitsOneSegment(QStringView text);
/// How many it is: parts of several carry a header, so they hold 153 septets or 67 units.
int segmentsOf(QStringView text);
bool isGsmText(QStringView text);

} // namespace ringkey::service
