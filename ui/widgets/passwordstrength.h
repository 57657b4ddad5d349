// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/language/uiexport.h"

#include <QString>
#include <QStringList>
#include <QStringView>
#include <cstdint>

namespace ringkey {

enum class StrengthLevel : std::uint8_t
{
    None,
    Weak,
    Fair,
    Strong,
    VeryStrong
};

/// The one thing that would help most.
enum class StrengthAdvice : std::uint8_t
{
    None,
    TooShort,
    NotYourName,
    CommonWord,
    Repeats,
    Sequence,
    KeyboardPattern,
    DateOrYear,
    MoreWords,
    LongerIsBetter,
};

struct PasswordStrength
{
    StrengthLevel level = StrengthLevel::None;
    StrengthAdvice advice = StrengthAdvice::None;

    friend bool operator==(const PasswordStrength &, const PasswordStrength &) = default;
};

/// In characters as the service counts them, not in UTF-16's units.
RINGKEY_UI_EXPORT int passwordLength(QStringView password);

/// How hard `password` is to guess, by zxcvbn. `context` holds words an attacker would try first:
/// name, number, product. Takes about 1.5 ms for 25 characters; pure, any thread, keeps no copy.
RINGKEY_UI_EXPORT PasswordStrength ratePassword(QStringView password, const QStringList &context,
                                                int minimumLength);

/// "Strong. Longer is better than trickier." Empty for None.
RINGKEY_UI_EXPORT QString strengthText(const PasswordStrength &strength, int minimumLength);

} // namespace ringkey
