// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMap>
#include <QStringList>

namespace ringkey::lint {

/// The edges between folders that the table in docs/architecture.md forbids, as complaints
/// "path:line: why". `path` is from the project's root and decides which row holds.
QStringList forbiddenIncludes(const QString &path, const QString &source);

/// What each room may include besides itself: `folder`, "x/*" for the files directly in x, to rooms
/// or single files. docs/architecture.md says the same in a table.
struct Room
{
    QString folder;
    QStringList mayInclude;
};
const QList<Room> &rooms();

/// Exceptions of hostEdges() that none of `sources` (path to text) needs any more.
QStringList unusedHostEdges(const QMap<QString, QString> &sources);

} // namespace ringkey::lint
