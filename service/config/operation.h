// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/config/configreader.h"

namespace ringkey::service {

/// [listen], [operating] and [log]: where it listens and what the operator hears.
void readOperation(ConfigReader &reader, Config &config);

} // namespace ringkey::service
