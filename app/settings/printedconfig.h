// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/settings/answerform.h"
#include "app/settings/layers.h"

namespace ringkey {

/// Every setting with its value, who said it, where, and whether it is locked. A secret's value is
/// never shown, only that there is one. As JSON an array of objects.
QString printedConfig(const std::vector<Layer> &layers, const ReadSettings &read, AnswerForm form);

} // namespace ringkey
