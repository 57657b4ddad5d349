// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/config/configreader.h"

namespace ringkey::service {

/// [test.codes]. A build without RINGKEY_QA refuses entries.
void readFixedCodes(ConfigReader &reader, Config &config);

} // namespace ringkey::service
