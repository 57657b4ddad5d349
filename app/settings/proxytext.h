// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/settings/settings.h"

#include <Ringkey/NetworkConfig>

namespace ringkey {

/// A proxy as settings write it: "system", "none" or host:port. Nothing where it is none of those.
/// Only proxy, host and port are said.
std::optional<NetworkConfig> readProxy(const QString &text);
/// The other way round. The host of an IPv6 address stands in brackets.
QString proxyText(const QString &host, quint16 port);

/// All but the password.
NetworkConfig configFrom(const NetworkSettings &settings);

} // namespace ringkey
