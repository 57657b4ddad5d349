// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "auth/flow/acts.h"

#include <QString>

namespace ringkey::qa {

/// What a person does for an act of the flow in one state, and with which control of that page.
struct Way
{
    const char *state; ///< empty: the states that no other row names
    const char *act;
    const char *control; ///< of --dump-ui-map, or the key Escape
    const char *before;  ///< typed first; empty: nothing
};

/// Null where no control of the page does it: the act is for programs that embed the flow.
const Way *wayOf(const QString &state, const QString &act);

/// The act of that name, where nothing is typed or picked for it.
std::optional<flow::Act> plainAct(const QString &name);

} // namespace ringkey::qa
