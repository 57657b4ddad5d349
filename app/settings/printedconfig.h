// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/settings/layers.h"

namespace ringkey {

enum class ConfigForm : std::uint8_t
{
    Lines,
    Json ///< an array of objects
};

/// Every setting with its value, who said it, where, and whether it is locked. A secret's value is
/// never shown, only that there is one.
QString printedConfig(const std::vector<Layer> &layers, const ReadSettings &read, ConfigForm form);

} // namespace ringkey
