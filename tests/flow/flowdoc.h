// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace ringkey::flow {

/// docs/sign-in-flow.md as the code has it: a table of every state and diagrams.
QString flowDocument();

} // namespace ringkey::flow
