// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

namespace ringkey::lint {

/// The edges between folders that the table in docs/architecture.md forbids, as complaints
/// "path:line: why". `path` is from the project's root and decides which row holds.
QStringList forbiddenIncludes(const QString &path, const QString &source);

} // namespace ringkey::lint
