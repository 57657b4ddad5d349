// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "auth/flow/transition.h"
#include "auth/types/transition.h"

#include <optional>

namespace ringkey {

/// A step as SignIn tells it. `before` is null at the start.
Transition describe(const flow::State *before, const QString &cause, const flow::Step &step,
                    const QDateTime &now);

/// What a reply brings that went wrong; nothing where it did not, or where the event is no reply.
std::optional<AuthErrorKind> errorOf(const flow::Event &event);

/// Its name; of a session that ended by itself, why. Empty where nothing went wrong.
QString whatWentWrong(const flow::Event &event);

/// The event is what the backend answered, or came of it.
bool isAnswer(const flow::Event &event);

} // namespace ringkey
