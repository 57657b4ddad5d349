// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

namespace ringkey::lint {

/// What is wrong with a Designer form: names (they are API for tests and screen readers), labels
/// without a buddy, buttons without a mnemonic, looks that belong in ui/theme, grid items out of
/// reading order.
QStringList formComplaints(const QString &path, const QString &xml);

} // namespace ringkey::lint
