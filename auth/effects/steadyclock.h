// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <functional>

namespace ringkey {

/// UTC as the system had it when this was called, and from then on the time that really passes,
/// also while the computer sleeps: a clock that is set meanwhile moves no deadline (security
/// C14).
std::function<QDateTime()> steadyClock();

} // namespace ringkey
