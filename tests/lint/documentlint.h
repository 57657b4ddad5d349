// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

namespace ringkey::lint {

// Complaints "path: what is named and is not there".

/// Documents (NAME.md, of docs/ or with their whole path) that a source names.
QStringList lostDocuments(const QString &path, const QString &source);

/// Where the links of a document lead: to files, and to headings of documents.
QStringList lostLinks(const QString &path, const QString &text);

/// Files and folders of the tree that a document names. Endings may be left out ("ui/pagemodel");
/// a name in capitals is one that a reader has ("tests/FILE.md").
QStringList lostPlaces(const QString &path, const QString &text);

/// Tests that a document names: programs (tst_signin), and what of them proves something by names
/// of four words and more (aRedirectIsFollowedNowhere) or by case_….
QStringList lostTests(const QString &path, const QString &text);

} // namespace ringkey::lint
