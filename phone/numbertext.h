// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

/// Turns what people paste into plain texts libphonenumber can read. Private to phone/. Pure.
namespace ringkey::numbertext {

/// The same text with ASCII digits, plain spaces and hyphens, "+" for full-width plus, and without
/// invisible marks (bidi marks, zero-width spaces, soft hyphens). Line breaks stay.
QString plain(QStringView text);

/// The texts in `plainText` that may each be a number, without labels ("tel:", "TEL;TYPE=CELL:",
/// "Mobile:"), parameters and extensions. One entry is the usual case; none where there is no
/// digit.
QStringList candidates(const QString &plainText);

/// `candidate` taken apart at everything that may stand between two numbers.
QStringList parts(const QString &candidate);

/// The numbers with a "+" that stand between the words or quotes of `part`, as written.
QStringList internationalIn(const QString &part);

/// True where `candidate` holds only digits, at most a leading "+", and separators people write.
bool isDialable(QStringView candidate);

bool isSeparator(QChar c);

QString digitsOf(QStringView text);

} // namespace ringkey::numbertext
