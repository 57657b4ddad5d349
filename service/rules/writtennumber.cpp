// SPDX-License-Identifier: Apache-2.0
#include "service/rules/writtennumber.h"

#include "service/types/errorcodes.h"
#include "service/types/plaindigits.h"

#include <algorithm>
#include <variant>

namespace ringkey::service {

namespace {

constexpr qsizetype longestWritten = 40;

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// Digits, and what stands between groups of them; nothing that could begin another number.
bool isOfOneNumber(QChar c)
{
    return isDigit(c) || c.category() == QChar::Separator_Space ||
           c.category() == QChar::Punctuation_Dash || c == u'.' || c == u'(' || c == u')';
}

/// Without the marks of direction that come along from an address book, in plain digits.
QString withoutMarks(const QString &text)
{
    QString plain;
    std::copy_if(text.begin(), text.end(), std::back_inserter(plain),
                 [](QChar c) { return c.category() != QChar::Other_Format; });
    return withPlainDigits(plain.replace(u'\uff0b', u'+')); // the full-width plus
}

} // namespace

std::optional<PhoneNumber> writtenNumber(const QString &text)
{
    const QString plain = withoutMarks(text);
    const QString trimmed = plain.trimmed();
    if (auto number = PhoneNumber::fromE164(trimmed))
        return number;
    const bool isMarked = trimmed.startsWith(u'+');
    // Contract 1: a raw "+" in a query arrives as a leading space. A national number may have one,
    // too, so what is read then has to be a number that is known.
    const bool isDecoded = plain.size() > 1 && plain[0] == u' ' && isDigit(plain[1]);
    const QString groups = isMarked ? trimmed.sliced(1) : trimmed;
    if ((!isMarked && !isDecoded) || groups.size() > longestWritten ||
        !std::all_of(groups.begin(), groups.end(), isOfOneNumber))
        return std::nullopt;
    const auto parsed = PhoneNumber::parse(u'+' + groups, {});
    const auto *number = std::get_if<PhoneNumber>(&parsed);
    return number && (isMarked || number->isKnown()) ? std::optional(*number) : std::nullopt;
}

Result<QString> e164Of(const QString &text)
{
    if (text.trimmed().isEmpty())
        return tl::unexpected(ServiceError{code::phoneMissing});
    const auto parsed = writtenNumber(text);
    if (!parsed)
        return tl::unexpected(ServiceError{code::phoneInvalid});
    return parsed->e164();
}

Result<QString> textableE164(const QString &text)
{
    auto e164 = e164Of(text);
    if (e164 && !PhoneNumber::fromE164(*e164)->canReceiveTexts())
        return tl::unexpected(ServiceError{code::phoneInvalid});
    return e164;
}

} // namespace ringkey::service
