// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/faultproxy.h"

#include <vector>

/// The faults of docs/faults.md, in its order. `slow`: a deadline of the client has to end them.
const std::vector<Fault> &quickFaults();
const std::vector<Fault> &slowFaults();
/// By its name, which must be there.
const Fault &faultNamed(const char *name);
