// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "phone/phonenumber.h"
#include "service/types/serviceerror.h"

#include <optional>

namespace ringkey::service {

/// The number that a client or an operator wrote: E.164 with or without its "+" (contract 10), and
/// behind a "+" in groups, as people write it and as the vendor's Lookup takes it. Without the "+"
/// groups are refused: "(659) 123-4567" is a number of Alabama, and +65 9123 4567 is not.
std::optional<PhoneNumber> writtenNumber(const QString &text);
Result<QString> e164Of(const QString &text);       ///< 1076, 1096
Result<QString> textableE164(const QString &text); ///< 1096 also where no text arrives

} // namespace ringkey::service
