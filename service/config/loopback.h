// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace ringkey::service {

/// Whether a host can only be this machine: "localhost", 127.0.0.0/8, ::1. The whole name is
/// compared, so "localhost.evil.example" and "127.0.0.1.evil.example" are not.
bool isLoopbackHost(const QString &host);

/// Whether an address may be called with secrets: https, or http on this machine.
bool isSafeUrl(const QString &url);

} // namespace ringkey::service
