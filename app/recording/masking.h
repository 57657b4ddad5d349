// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/pagemodel.h"

namespace ringkey::recording {

/// What names a person is taken out: names become dots of the same length, of a number only the
/// country and the last four digits stay (as the pages mask it) before invented ones, of a
/// portal's address only its host. Masking what is masked changes nothing. Secrets are in no state.
flow::State masked(flow::State state);
PageContext masked(PageContext around);

} // namespace ringkey::recording
