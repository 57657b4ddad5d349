// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <functional>
#include <tl/expected.hpp>

namespace ringkey::service {

/// Fills the file that it is given.
using Fill = std::function<tl::expected<void, QString>(const QString &file)>;

/// `fill` gets a file that is its owner's alone from the start, as what it holds demands. What a
/// full disk cuts short never has the name `to`, nor does a second file get it.
tl::expected<void, QString> writeAndName(const QString &to, const Fill &fill);

/// The same, one command at a time, or each would take the other's half a file away.
tl::expected<void, QString> makePrivately(const QString &to, const Fill &fill);

} // namespace ringkey::service
