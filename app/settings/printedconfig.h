// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/settings/layers.h"

namespace ringkey {

/// Every setting with its value, who said it, where, and whether it is locked: a line each, or JSON
/// (an array of objects). A secret's value is never shown, only that there is one.
QString printedConfig(const std::vector<Layer> &layers, const ReadSettings &read, bool json);

} // namespace ringkey
