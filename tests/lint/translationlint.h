// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

namespace ringkey::lint {

/// What is wrong with a .ts file: untranslated, unfinished or vanished texts, lost placeholders,
/// lost mnemonics, a button with two names, a key that means two. Plain texts of the English file
/// may be empty: their source is English.
QStringList translationComplaints(const QString &path, const QString &xml);

} // namespace ringkey::lint
