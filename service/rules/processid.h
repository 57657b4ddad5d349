// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

namespace ringkey::service {

/// Names this process among all that ever ran on this machine.
QByteArray thisProcess();

/// Whether a process of that name has ended for certain. False where nobody can say: it ran on
/// another machine or in another container, or this system does not tell.
bool isGone(const QByteArray &process);

} // namespace ringkey::service
