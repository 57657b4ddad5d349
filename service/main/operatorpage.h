// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/http/httpmessage.h"

namespace ringkey::service {

/// The page at "/" of the operating address: it asks /state.json every few seconds.
HttpResponse operatorPage();

} // namespace ringkey::service
