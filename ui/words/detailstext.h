// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "auth/flow/states.h"
#include "auth/types/transition.h"

namespace ringkey {

/// What support asks for: in English, with the sentence that was shown beside it. No secret, and of
/// the number only what its owner recognises it by.
QString detailsText(const AuthError &error, const flow::State &state, const QDateTime &now);
/// The same of a step that brought an error, also one that is told at a field. `shown` is what the
/// page says of it in place of the error's own sentence.
QString detailsText(const Transition &step, const QString &shown = {});

/// The page of the captive portal: where it sends people, else the backend's own address without
/// https, which is what a portal catches.
QUrl portalOf(const AuthError &error);

} // namespace ringkey
