// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "auth/types/backendinfo.h"
#include "ui/language/uiexport.h"

#include <QString>
#include <QStringView>
#include <cstdint>
#include <optional>

namespace ringkey {

struct CodeFormat
{
    int length = 6;
    CodeAlphabet alphabet = CodeAlphabet::Digits;

    friend bool operator==(const CodeFormat &, const CodeFormat &) = default;
};

/// The characters of `text` that belong to the alphabet, in its spelling: full-width and Arabic
/// digits become ASCII, letters take the alphabet's case. Pure; any thread.
RINGKEY_UI_EXPORT QString codeCharacters(QStringView text, const CodeFormat &format);

/// Whether `text` is nothing but characters of one code and what may stand between them.
RINGKEY_UI_EXPORT bool isPartOfCode(QStringView text, const CodeFormat &format);

/// The one code in a pasted text: "481 206", "481-206", or a whole SMS with other numbers in it.
/// Nothing where no run fits or several different ones do.
RINGKEY_UI_EXPORT std::optional<QString> findCode(QStringView text, const CodeFormat &format);

/// How many different ones there are.
RINGKEY_UI_EXPORT qsizetype countCodes(QStringView text, const CodeFormat &format);

/// "481 206": in two halves for reading, where the length is even and above four. No line breaks
/// between them.
RINGKEY_UI_EXPORT QString spacedCode(const QString &code);

/// To know a code again without keeping it. Of this run.
RINGKEY_UI_EXPORT std::size_t fingerprint(const QString &code);

} // namespace ringkey
