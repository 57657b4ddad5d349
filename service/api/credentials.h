// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/api/params.h"
#include "service/api/routes.h"
#include "service/types/httpconfig.h"

namespace ringkey::service {

/// What is wrong with a request's API key, or its secret where the route needs one (contract
/// section 8); 0: nothing.
int accessFault(const ApiConfig &config, const HttpRequest &request, const Route &route,
                const Params &params);

} // namespace ringkey::service
