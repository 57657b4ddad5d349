// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/passwordstrength.h"

#include "auth/types/secret.h"

#include <QByteArrayList>
#include <QCoreApplication>
#include <QList>
#include <algorithm>
#include <array>
#include <memory>
#include <zxcvbn.h>

namespace ringkey {

namespace {

// zxcvbn's own steps of guesses, 10^6, 10^8 and 10^10, in bits.
constexpr double fairBits = 19.9;
constexpr double strongBits = 26.6;
constexpr double veryStrongBits = 33.2;
// Beyond this more characters only cost time: the level is decided.
constexpr qsizetype rated = 64;
constexpr qsizetype shortestContext = 3;

using Matches = std::unique_ptr<ZxcMatch_t, decltype(&ZxcvbnFreeInfo)>;

struct Rating
{
    double bits;
    Matches matches;
};

QString digitsOf(const QString &text)
{
    QString digits;
    for (const QChar c : text) {
        if (c.isDigit())
            digits += QChar(u'0' + c.digitValue());
    }
    return digits;
}

QByteArrayList contextWords(const QStringList &context)
{
    QByteArrayList words;
    for (const QString &entry : context) {
        // A number is shown in groups and typed without them.
        if (const QString digits = digitsOf(entry); digits.size() >= shortestContext)
            words.append(digits.toUtf8());
        const auto parts = entry.toLower().split(u' ', Qt::SkipEmptyParts);
        for (const QString &part : parts) {
            if (part.size() >= shortestContext)
                words.append(part.toUtf8());
        }
    }
    return words;
}

Rating rate(const QByteArray &password, const QByteArrayList &words)
{
    QList<const char *> dictionary;
    for (const QByteArray &word : words)
        dictionary.append(word.constData());
    dictionary.append(nullptr);
    ZxcMatch_t *info = nullptr;
    const double bits = ZxcvbnMatch(password.constData(), dictionary.data(), &info);
    return {bits, Matches(info, &ZxcvbnFreeInfo)};
}

StrengthLevel levelOf(double bits)
{
    if (bits >= veryStrongBits)
        return StrengthLevel::VeryStrong;
    if (bits >= strongBits)
        return StrengthLevel::Strong;
    return bits >= fairBits ? StrengthLevel::Fair : StrengthLevel::Weak;
}

StrengthAdvice adviceFor(int matchType)
{
    if ((matchType & MULTIPLE_MATCH) != 0)
        return StrengthAdvice::Repeats;
    switch (matchType) {
    case USER_MATCH:
    case USER_LEET_MATCH:
        return StrengthAdvice::NotYourName;
    case DICTIONARY_MATCH:
    case DICT_LEET_MATCH:
        return StrengthAdvice::CommonWord;
    case REPEATS_MATCH:
        return StrengthAdvice::Repeats;
    case SEQUENCE_MATCH:
        return StrengthAdvice::Sequence;
    case SPATIAL_MATCH:
        return StrengthAdvice::KeyboardPattern;
    case DATE_MATCH:
    case YEAR_MATCH:
        return StrengthAdvice::DateOrYear;
    default:
        return StrengthAdvice::MoreWords;
    }
}

bool isContext(const ZxcMatch_t &match)
{
    return adviceFor(match.Type) == StrengthAdvice::NotYourName;
}

/// The longest guessable part decides; a context word comes first however short.
StrengthAdvice worstPart(const ZxcMatch_t *matches, int length)
{
    const ZxcMatch_t *worst = nullptr;
    for (const ZxcMatch_t *match = matches; match != nullptr; match = match->Next) {
        if (isContext(*match))
            return StrengthAdvice::NotYourName;
        if (match->Type != BRUTE_MATCH && (worst == nullptr || match->Length > worst->Length))
            worst = match;
    }
    // Several short words in a row need more of them, not others.
    if (worst == nullptr || worst->Length * 2 < length)
        return StrengthAdvice::MoreWords;
    return adviceFor(worst->Type);
}

/// Gives lupdate the context.
struct StrengthWords
{
    Q_DECLARE_TR_FUNCTIONS(ringkey::PasswordField)
};

QString levelText(StrengthLevel level)
{
    constexpr std::array words = {
        "",
        QT_TRANSLATE_NOOP("ringkey::PasswordField", "Weak."),
        QT_TRANSLATE_NOOP("ringkey::PasswordField", "Fair."),
        QT_TRANSLATE_NOOP("ringkey::PasswordField", "Strong."),
        QT_TRANSLATE_NOOP("ringkey::PasswordField", "Very strong."),
    };
    return StrengthWords::tr(words[static_cast<std::size_t>(level)]);
}

const char *adviceSource(StrengthAdvice advice)
{
    switch (advice) {
    case StrengthAdvice::NotYourName:
        return QT_TRANSLATE_NOOP("ringkey::PasswordField",
                                 "Leave out your name, your number and the app's name.");
    case StrengthAdvice::CommonWord:
        return QT_TRANSLATE_NOOP("ringkey::PasswordField", "This word is among the first guesses.");
    case StrengthAdvice::Repeats:
        return QT_TRANSLATE_NOOP("ringkey::PasswordField", "Repeats are easy to guess.");
    case StrengthAdvice::Sequence:
        return QT_TRANSLATE_NOOP("ringkey::PasswordField",
                                 "Sequences like abc or 1234 are easy to guess.");
    case StrengthAdvice::KeyboardPattern:
        return QT_TRANSLATE_NOOP("ringkey::PasswordField", "Keys in a row are easy to guess.");
    case StrengthAdvice::DateOrYear:
        return QT_TRANSLATE_NOOP("ringkey::PasswordField", "Dates and years are easy to guess.");
    case StrengthAdvice::MoreWords:
        return QT_TRANSLATE_NOOP("ringkey::PasswordField",
                                 "A few more words would make it strong.");
    case StrengthAdvice::LongerIsBetter:
        return QT_TRANSLATE_NOOP("ringkey::PasswordField", "Longer is better than trickier.");
    case StrengthAdvice::TooShort:
    case StrengthAdvice::None:
        break;
    }
    return "";
}

} // namespace

int passwordLength(QStringView password)
{
    const auto second = [](QChar c) { return c.isLowSurrogate(); };
    return static_cast<int>(password.size() -
                            std::count_if(password.begin(), password.end(), second));
}

PasswordStrength ratePassword(QStringView password, const QStringList &context, int minimumLength)
{
    if (password.isEmpty())
        return {};
    const auto length = static_cast<int>(std::min(password.size(), rated));
    QByteArray utf8 = password.left(rated).toUtf8();
    const Rating rating = rate(utf8, contextWords(context));
    wipe(utf8);
    const StrengthLevel level = levelOf(rating.bits);
    if (passwordLength(password) < minimumLength)
        return {StrengthLevel::Weak, StrengthAdvice::TooShort};
    if (level == StrengthLevel::VeryStrong)
        return {level, StrengthAdvice::None};
    if (level == StrengthLevel::Strong)
        return {level, StrengthAdvice::LongerIsBetter};
    return {level, worstPart(rating.matches.get(), length)};
}

QString strengthText(const PasswordStrength &strength, int minimumLength)
{
    if (strength.level == StrengthLevel::None)
        return {};
    QString advice;
    if (strength.advice == StrengthAdvice::TooShort)
        advice = StrengthWords::tr("Use at least %n characters.", nullptr, minimumLength);
    else if (strength.advice != StrengthAdvice::None)
        advice = StrengthWords::tr(adviceSource(strength.advice));
    if (advice.isEmpty())
        return levelText(strength.level);
    //: Two whole sentences: how strong a password is, and what would help.
    const QString pattern = StrengthWords::tr("%1 %2");
    return pattern.arg(levelText(strength.level), advice);
}

} // namespace ringkey
