// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

namespace ringkey::service {

/// The first `bits4` (IPv4, also mapped into IPv6) or `bits6` (IPv6) bits of an address, as
/// "192.0.2.0/24": one subscriber, or one network. The text itself where it is no address.
QByteArray addressBlock(const QByteArray &address, unsigned short bits4, unsigned short bits6);

} // namespace ringkey::service
