// SPDX-License-Identifier: Apache-2.0
#include "auth/types/account.h"

#include <algorithm>

namespace ringkey {

namespace {

/// Fewer digits than this say too little to tell two numbers apart.
constexpr qsizetype fewestDigits = 6;

QString digitsOf(const QString &text)
{
    QString digits;
    for (const QChar c : text) {
        if (c.isDigit() && !(digits.isEmpty() && c == u'0')) // the trunk zero
            digits += c;
    }
    return digits;
}

/// Letters and stars stand for digits somebody hid (contract 12.1).
bool isHidden(const QString &text)
{
    return std::any_of(text.begin(), text.end(),
                       [](QChar c) { return c.isLetter() || c == u'*' || c == u'\u2022'; });
}

} // namespace

QString writtenNumber(const Account &account)
{
    if (!account.numberAsGiven.isEmpty() || !account.number)
        return account.numberAsGiven;
    return account.number->e164();
}

bool isWrittenLike(const Account &account, const PhoneNumber &number)
{
    const QString text = writtenNumber(account);
    const QString written = digitsOf(text);
    return isHidden(text) || (written.size() >= fewestDigits && number.e164().endsWith(written));
}

} // namespace ringkey
