// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "phone/phonenumber.h"

#include <QFile>
#include <QList>

namespace ringkey::test {

/// A row of paste-matrix.tsv: what somebody pastes, and what has to come of it.
struct Pasted
{
    int line = 0;
    QString text;
    QString region;   ///< the chosen country; may be empty
    QString expected; ///< "+447400123456 GB" or the name of a PhoneError
};

inline QString nameOf(PhoneError error)
{
    constexpr const char *names[] = {"Empty",    "NotANumber", "UnknownCountryCode",
                                     "TooShort", "TooLong",    "TwoNumbers"};
    return QString::fromLatin1(names[static_cast<int>(error)]);
}

/// "+447400123456 GB", with "?" behind it where the range is not known, or the name of the error.
inline QString nameOf(const PhoneNumber::ParseResult &parsed)
{
    if (const auto *error = std::get_if<PhoneError>(&parsed))
        return nameOf(*error);
    const auto &number = std::get<PhoneNumber>(parsed);
    const QString doubt = number.isKnown() ? QString() : QStringLiteral("?");
    return number.e164() + QLatin1Char(' ') + number.region() + doubt;
}

inline QString unescaped(QString text)
{
    const QLatin1String mark("\\u");
    for (qsizetype at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at))
        text.replace(at, 6, QChar(text.sliced(at + 2, 4).toUShort(nullptr, 16)));
    return text.replace(QLatin1String("\\n"), QLatin1String("\n"))
        .replace(QLatin1String("\\t"), QLatin1String("\t"));
}

/// Empty where the file cannot be read or a row is broken.
inline QList<Pasted> pasteMatrix()
{
    QFile file(QStringLiteral(RINGKEY_PASTE_MATRIX));
    QList<Pasted> rows;
    if (!file.open(QIODevice::ReadOnly))
        return rows;
    for (int line = 1; !file.atEnd(); ++line) {
        const QString row = QString::fromUtf8(file.readLine()).remove(QLatin1Char('\n'));
        if (row.startsWith(QLatin1Char('#')))
            continue;
        const QStringList cells = row.split(QLatin1Char('\t'));
        if (cells.size() != 4)
            return {};
        const QString expected =
            cells.at(3).isEmpty() ? cells.at(2) : cells.at(2) + QLatin1Char(' ') + cells.at(3);
        rows.append({line, unescaped(cells.at(0)), cells.at(1), expected});
    }
    return rows;
}

} // namespace ringkey::test
