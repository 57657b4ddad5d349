// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

namespace ringkey::lint {

/// The folders of product code.
QStringList productFolders();

/// Files below `folders` with one of the `endings` (".cpp"), as paths from the project's root,
/// sorted.
QStringList filesBelow(const QStringList &folders, const QStringList &endings);

QString contentOf(const QString &path);

/// A file or a folder.
bool isThere(const QString &path);
/// Files of that folder have names that begin so.
bool isBeginningOfSome(const QString &path);

/// C++ source with the insides of comments blanked out; lines stay where they are.
QString withoutComments(const QString &source);

} // namespace ringkey::lint
