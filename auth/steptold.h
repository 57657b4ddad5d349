// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "auth/flow/transition.h"
#include "auth/types/transition.h"

namespace ringkey {

/// A step as SignIn tells it. `before` is null at the start.
Transition describe(const flow::State *before, const QString &cause, const flow::Step &step,
                    const QDateTime &now);

/// The name of the AuthErrorKind that a reply brings; empty for none.
QString errorName(const flow::Event &event);

/// The event is what the backend answered, or came of it.
bool isAnswer(const flow::Event &event);

} // namespace ringkey
