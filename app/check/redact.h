// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

namespace ringkey::check {

/// A reply's body as it may be sent to somebody: the same members and types, but no token, number,
/// name or other text of a person. Only texts of a list that tell of the tenant stay. What is no
/// JSON becomes an empty page.
QByteArray redacted(const QByteArray &body);

} // namespace ringkey::check
