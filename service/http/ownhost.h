// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QStringList>

namespace ringkey::service {

/// Whether a browser that sends this Host header was given it by its person: none at all, an
/// address, localhost, or one of `names`. A page of somebody else's can have its own name lead to
/// this machine (DNS rebinding) and is then of one origin with what answers here.
bool isOwnHost(const QByteArray &host, const QStringList &names);

} // namespace ringkey::service
