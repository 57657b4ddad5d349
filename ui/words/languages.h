// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/language/uiexport.h"

#include <QString>
#include <QStringList>

namespace ringkey {

/// The languages a person may choose from, and the shown one; all BCP 47. With fewer than two
/// nothing is offered. A value; any thread.
struct Languages
{
    QStringList offered = {};
    QString shown = {}; ///< empty in PageSettings: the one of the pages
    friend bool operator==(const Languages &, const Languages &) = default;
};

/// What a language calls itself, as lists of languages write it: "Deutsch", "Português (Brasil)".
RINGKEY_UI_EXPORT QString ownName(const QString &bcp47);

/// What a person who looks for it may type: its own name and the English ones.
RINGKEY_UI_EXPORT QStringList searchedNames(const QString &bcp47);

/// By their own names, Latin scripts first; the order a reader of any language can search.
RINGKEY_UI_EXPORT QStringList sortedByOwnName(QStringList languages);

/// The one of SignInWidget::languages() that is read where `bcp47` is wanted: pt for pt-PT, zh-TW
/// for zh-HK. Empty: the pages are English there.
RINGKEY_UI_EXPORT QString nearestLanguage(const QString &bcp47);

} // namespace ringkey
