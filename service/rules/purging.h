// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/config/config.h"
#include "service/store/store.h"

namespace ringkey::service {

/// Removes some of what is past keeping; how many rows, 0: there is no more.
int dropSome(Records &records, const Config &config, Instant now);

} // namespace ringkey::service
