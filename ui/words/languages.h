// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

namespace ringkey {

/// The languages a person may choose from, and the shown one; all BCP 47. With fewer than two
/// nothing is offered.
struct Languages
{
    QStringList offered = {};
    QString shown = {};
    friend bool operator==(const Languages &, const Languages &) = default;
};

/// What a language calls itself, as lists of languages write it: "Deutsch", "Português (Brasil)".
QString ownName(const QString &bcp47);

/// By their own names, Latin scripts first; the order a reader of any language can search.
QStringList sortedByOwnName(QStringList languages);

} // namespace ringkey
