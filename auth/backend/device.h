// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

namespace ringkey::backend {

/// What Ringkey's service knows this person's computer by, without anything being kept for it: made
/// of the system's own id, which nobody elsewhere can see, and the person's account on it. Where
/// the system has no id, a random one for as long as the program runs. (docs/service.md,
/// X-Ringkey-Device)
QByteArray deviceSecret();

/// What its owner knows this computer by in the list of sessions: "anna-laptop, Debian GNU/Linux
/// 12 (bookworm)".
QString computerName();

} // namespace ringkey::backend
