// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

namespace ringkey::lint {

/// What CONTRIBUTING.md refuses in a source file, as complaints "path:line: why".
/// Files below tests/ have fewer rules. Comments are not looked at.
QStringList refusedLines(const QString &path, const QString &source);

/// Licence line, include guard and length.
QStringList refusedShape(const QString &path, const QString &source);

} // namespace ringkey::lint
