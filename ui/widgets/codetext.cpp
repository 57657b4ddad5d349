// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/codetext.h"

#include <QHashFunctions>
#include <QRegularExpression>
#include <QSet>
#include <algorithm>

namespace ringkey {

namespace {

/// The character in the alphabet's spelling, or nothing.
std::optional<QChar> fitting(QChar c, CodeAlphabet alphabet)
{
    const int digit = c.digitValue();
    const bool wide = c.unicode() >= 0xFF21 && c.unicode() <= 0xFF5A;
    const QChar plain = wide ? QChar(c.unicode() - 0xFF21 + u'A') : c;
    if (digit >= 0 && c.isDigit())
        return QChar(u'0' + digit);
    if (alphabet == CodeAlphabet::Digits)
        return std::nullopt;
    const QChar lower = plain.toLower();
    if (lower < u'a' || lower > u'z')
        return std::nullopt;
    return alphabet == CodeAlphabet::UpperCase ? plain.toUpper() : lower;
}

/// What people and SMS templates put between the halves of one code.
bool joins(QChar c)
{
    return c == u' ' || c == u'-' || c == u'\u00A0' || c == u'\u2009' || c == u'\u202F' ||
           c == u'\u2010' || c == u'\u2011' || c == u'\u2013';
}

bool isInvisible(QChar c)
{
    return c.category() == QChar::Other_Format;
}

/// Chinese, Japanese or Thai texts put no space between their words and the code.
bool isOtherScript(QChar c)
{
    return c.isLetter() && c.script() != QChar::Script_Latin;
}

/// Words of the text with nothing but characters of the alphabet; `joined` marks those that a
/// single joiner separates from the word before.
struct Word
{
    QString text;
    bool joined = false;
    bool pure = true;
};

QList<Word> wordsOf(QStringView text, CodeAlphabet alphabet)
{
    QList<Word> words;
    int separators = 2;
    bool joinable = false;
    bool otherScript = false;
    // A code of digits may stand right beside letters: "code481206", "481206Don't share it".
    const bool digitsOnly = alphabet == CodeAlphabet::Digits;
    bool digit = false;
    for (const QChar c : text) {
        if (isInvisible(c))
            continue;
        if (!c.isLetterOrNumber()) {
            ++separators;
            joinable = joins(c);
            continue;
        }
        const bool border = isOtherScript(c) != otherScript || (digitsOnly && c.isDigit() != digit);
        if (separators > 0 || border)
            words.append({{}, separators == 1 && joinable, true});
        separators = 0;
        otherScript = isOtherScript(c);
        digit = c.isDigit();
        const auto fit = fitting(c, alphabet);
        words.last().pure &= fit.has_value();
        words.last().text += fit.value_or(c);
    }
    return words;
}

/// Letters alone are words of the message; a code in a sentence has a digit or is all there is.
bool looksLikeCode(const QString &word, bool alone)
{
    const auto isDigit = [](QChar c) { return c.isDigit(); };
    return alone || std::any_of(word.begin(), word.end(), isDigit);
}

/// With letters in the alphabet, the words of a sentence are made of it too.
QSet<QString> codesAmong(const QList<Word> &words, int length)
{
    QSet<QString> found;
    for (const Word &word : words) {
        if (word.text.size() == length && looksLikeCode(word.text, false))
            found.insert(word.text);
    }
    return found;
}

/// "481206 902775": two codes, not the halves of a longer one.
bool areAllCodes(const QList<Word> &words, int length)
{
    return std::all_of(words.begin(), words.end(),
                       [&](const Word &word) { return word.text.size() == length; });
}

} // namespace

QString codeCharacters(QStringView text, const CodeFormat &format)
{
    QString result;
    for (const QChar c : text) {
        if (const auto fit = fitting(c, format.alphabet))
            result += *fit;
    }
    return result;
}

bool isPartOfCode(QStringView text, const CodeFormat &format)
{
    const auto belongs = [&](QChar c) {
        return c.isSpace() || joins(c) || isInvisible(c) || fitting(c, format.alphabet);
    };
    return std::all_of(text.begin(), text.end(), belongs) &&
           codeCharacters(text, format).size() <= format.length;
}

namespace {

QSet<QString> codesOf(QStringView text, const CodeFormat &format)
{
    const QList<Word> words = wordsOf(text, format.alphabet);
    QSet<QString> found;
    for (qsizetype i = 0; i < words.size(); ++i) {
        QString run;
        qsizetype last = i;
        // "481 206" is one code, but a run that goes on ("481 206 99") is a number of another kind.
        for (; last < words.size() && words[last].pure; ++last) {
            if (last > i && !words[last].joined)
                break;
            run += words[last].text;
        }
        const bool alone = i == 0 && last == words.size();
        if (last > i && run.size() == format.length && looksLikeCode(run, alone))
            found.insert(run);
        else if (const auto apart = words.mid(i, last - i);
                 format.alphabet != CodeAlphabet::Digits || areAllCodes(apart, format.length))
            found.unite(codesAmong(apart, format.length));
        i = std::max(i, last - 1);
    }
    return found;
}

/// "707.956". Dates, times and amounts have more parts or shorter ones, and any code written
/// otherwise goes before.
QSet<QString> dottedCodes(QStringView text, const CodeFormat &format)
{
    constexpr int shortestHalf = 3;
    const int half = format.length / 2;
    if (format.alphabet != CodeAlphabet::Digits || format.length % 2 != 0 || half < shortestHalf)
        return {};
    const QRegularExpression halves(
        QStringLiteral("(?<![\\d.,:])\\d{%1}[.\u00B7]\\d{%1}(?![.,:]?\\d)").arg(half),
        QRegularExpression::UseUnicodePropertiesOption);
    QSet<QString> found;
    const QString searched = text.toString();
    for (auto match = halves.globalMatch(searched); match.hasNext();)
        found.insert(codeCharacters(match.next().captured(), format));
    return found;
}

QSet<QString> anyCodesOf(QStringView text, const CodeFormat &format)
{
    const QSet<QString> found = codesOf(text, format);
    return found.isEmpty() ? dottedCodes(text, format) : found;
}

} // namespace

std::optional<QString> findCode(QStringView text, const CodeFormat &format)
{
    const QSet<QString> found = anyCodesOf(text, format);
    return found.size() == 1 ? std::optional(*found.cbegin()) : std::nullopt;
}

qsizetype countCodes(QStringView text, const CodeFormat &format)
{
    return anyCodesOf(text, format).size();
}

QString spacedCode(const QString &code)
{
    const qsizetype half = code.size() / 2;
    if (code.size() < 6 || code.size() % 2 != 0)
        return code;
    return code.left(half) + QChar(QChar::Nbsp) + code.mid(half);
}

std::size_t fingerprint(const QString &code)
{
    return qHash(code, QHashSeed::globalSeed());
}

} // namespace ringkey
