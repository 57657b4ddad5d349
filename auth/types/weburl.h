// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "phone/export.h"

class QUrl;

namespace ringkey {

/// On this computer: what goes there passes no network and no proxy. Any thread.
RINGKEY_AUTH_EXPORT bool isLoopback(const QUrl &url);
/// https anywhere, plain http on this computer only: it carries passwords.
RINGKEY_AUTH_EXPORT bool isSafe(const QUrl &url);

} // namespace ringkey
