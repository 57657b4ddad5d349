// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/config/configreader.h"

namespace ringkey::service {

/// The [sms] tables.
void readSms(ConfigReader &reader, SmsConfig &sms);

} // namespace ringkey::service
