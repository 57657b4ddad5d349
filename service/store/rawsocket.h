// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace ringkey::service {

/// The socket of a connection that a library holds (doubledSocket()). Each system has its own
/// calls.
void shutDownSocket(int socket);
void closeSocket(int socket);

} // namespace ringkey::service
