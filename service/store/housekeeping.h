// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/store/sqlconnection.h"

namespace ringkey::service {

/// Drops some of the codes, sessions, counters and texts that no rule looks at any more: few enough
/// that no other change waits for long. How many; 0 when nothing is left, or while another process
/// does it. Throws SqlFailure.
int purgeSome(SqlConnection &connection, Instant now, int limit);

} // namespace ringkey::service
