// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <cstdint>
#include <optional>
#include <string_view>

namespace ringkey::service {

// What a load balancer that looks into no request says before the first one: the PROXY protocol's
// version 2 (haproxy.org, doc/proxy-protocol.txt, section 2.2).

inline constexpr std::size_t proxyHeaderStart = 16;

/// How many bytes come after the first 16; nothing: that is no such header.
std::optional<std::uint16_t> proxyHeaderRest(std::string_view start);

/// The client that a whole header names, as text; empty where the proxy speaks for itself (its
/// health checks), nothing where the header is malformed.
std::optional<QByteArray> proxiedClient(std::string_view header);

} // namespace ringkey::service
