// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "auth/flow/states.h"

#include <QByteArray>
#include <QByteArrayView>

/// The state as a small versioned JSON text, to go on after the program ended. It holds no secret,
/// but names and numbers: it is kept with the session in the keychain, never in a plain file.
namespace ringkey::flow {

/// Writes the page that `state` shows or comes back to. `savedAt` is UTC.
QByteArray toSnapshot(const State &state, const QDateTime &savedAt);

/// Where to go on, already passed through resumePoint(…, now). Nothing where the text is not a
/// snapshot of this version, was damaged, is older than a day or was written in the future.
std::optional<State> fromSnapshot(QByteArrayView json, const QDateTime &now);

} // namespace ringkey::flow
