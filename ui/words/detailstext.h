// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "auth/flow/states.h"
#include "auth/types/transition.h"

namespace ringkey {

/// What support asks for: in English, with what the page says of it (`shown`; empty: the error's
/// own sentence) beside it. No secret, and of the number only what its owner recognises it by.
QString detailsText(const AuthError &error, const flow::State &state, const QDateTime &now,
                    const QString &shown = {});
/// The same of a step that brought an error, also one that is told at a field.
QString detailsText(const Transition &step, const QString &shown = {});

/// The page of the captive portal: where it sends people, else the backend's own address without
/// https, which is what a portal catches.
QUrl portalOf(const AuthError &error);

} // namespace ringkey
