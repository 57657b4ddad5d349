// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace ringkey {

/// What turns the text round that stands behind it (Unicode: Bidi_Control).
constexpr bool isDirectionMark(char16_t c)
{
    return c == u'\u061c' || c == u'\u200e' || c == u'\u200f' ||
           (c >= u'\u202a' && c <= u'\u202e') || (c >= u'\u2066' && c <= u'\u2069');
}

inline QString withoutDirectionMarks(QString text)
{
    return text.removeIf([](QChar c) { return isDirectionMark(c.unicode()); });
}

/// A name as it is sent and shown: on one line, and without what would change the words around it.
/// The joiners of emoji and of Persian stay.
inline QString plainName(const QString &text)
{
    QString name = withoutDirectionMarks(text);
    for (QChar &c : name) {
        const auto category = c.category();
        if (category == QChar::Other_Control || category == QChar::Separator_Line ||
            category == QChar::Separator_Paragraph)
            c = u' ';
    }
    return name.trimmed();
}

} // namespace ringkey
