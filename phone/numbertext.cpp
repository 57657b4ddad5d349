// SPDX-License-Identifier: Apache-2.0
#include "phone/numbertext.h"

#include <QRegularExpression>
#include <QUrl>
#include <algorithm>

namespace ringkey::numbertext {

using namespace Qt::StringLiterals;

namespace {

/// libphonenumber's own limit; it also bounds what the patterns below cost on hostile text.
constexpr qsizetype longestLine = 250;
constexpr qsizetype longestText = 20'000;
constexpr auto noCase = QRegularExpression::CaseInsensitiveOption;

/// RFC 6350 section 6.4.1, with the group prefix ("item1.TEL") phones write. A tel: link has the
/// same shape.
const QRegularExpression &telLine()
{
    static const QRegularExpression re(uR"(^ *(?:[\w-]+\.)?TEL(?:;[^:]*)?:(.*)$)"_s,
                                       noCase | QRegularExpression::MultilineOption);
    return re;
}

/// "Mobile:", "sms:" — words and a colon before the first digit.
const QRegularExpression &label()
{
    static const QRegularExpression re(uR"(^[^\d+(]*:\s*)"_s);
    return re;
}

/// An extension cannot be texted, so it is dropped; ",,123#" is how phones store one to be dialled
/// after a pause.
const QRegularExpression &extension()
{
    static const QRegularExpression re(
        uR"([\s,;]*(?:(?:e?xt(?:ensi(?:on|ón))?n?|anexo|int|durchwahl|доб|x|#)[.:=\s]*|,,+)\d{1,7}#?\s*$)"_s,
        noCase | QRegularExpression::UseUnicodePropertiesOption);
    return re;
}

/// What stands between two numbers. A slash is also an area code's separator in German-speaking
/// countries; the caller tells them apart by whether each side is a number.
const QRegularExpression &listSeparator()
{
    static const QRegularExpression re(
        uR"(\s*(?:[\n,;|&/]|\s(?:or|and|oder|und|ou|et|o|y)\s)\s*|(?<=\d)[\s(]+(?=\+))"_s, noCase);
    return re;
}

/// RFC 3966 section 5: a local number carries its country in phone-context; other parameters say
/// nothing here.
QString withoutParameters(const QString &text)
{
    const QStringList parts = text.split(u';');
    const auto isParameter = [](const QString &part) { return part.contains(u'='); };
    if (std::none_of(parts.begin() + 1, parts.end(), isParameter))
        return text;
    QString number = parts.first();
    for (const QString &part : parts) {
        const QString context = part.section(u'=', 1);
        if (part.startsWith("phone-context="_L1, Qt::CaseInsensitive) && context.startsWith(u'+') &&
            !number.trimmed().startsWith(u'+'))
            number.prepend(context);
    }
    return number;
}

QString withoutDecoration(QString text)
{
    text.remove(label());
    if (text.contains(u'%'))
        text = QUrl::fromPercentEncoding(text.toUtf8());
    text = withoutParameters(text.section(u'?', 0, 0));
    text.remove(extension());
    return text.trimmed();
}

QStringList linesWithDigits(const QString &text)
{
    QStringList lines;
    for (auto it = telLine().globalMatch(text); it.hasNext();)
        lines += it.next().captured(1);
    if (lines.isEmpty())
        lines = text.split(u'\n');
    lines.removeIf(
        [](const QString &line) { return line.size() > longestLine || digitsOf(line).isEmpty(); });
    return lines;
}

} // namespace

QString plain(QStringView text)
{
    QString result;
    // NFKC makes full-width signs, NBSP and circled digits plain; digits of other scripts it
    // leaves.
    const QString compatible = text.first(std::min(text.size(), longestText))
                                   .toString()
                                   .normalized(QString::NormalizationForm_KC);
    for (const char32_t c : compatible.toUcs4()) {
        const auto category = QChar::category(c);
        if (category == QChar::Number_DecimalDigit)
            result += QChar(u'0' + QChar::digitValue(c));
        else if (category == QChar::Punctuation_Dash || c == U'\u2212')
            result += u'-';
        else if (c == U'\n' || c == U'\r' || category == QChar::Separator_Line)
            result += u'\n';
        else if (QChar::isSpace(c))
            result += u' ';
        else if (category != QChar::Other_Format && category != QChar::Other_Control)
            result += QChar::fromUcs4(c);
    }
    return result.trimmed();
}

QStringList candidates(const QString &plainText)
{
    QStringList found;
    for (const QString &line : linesWithDigits(plainText))
        found += withoutDecoration(line);
    return found;
}

QStringList parts(const QString &candidate)
{
    QStringList result = candidate.split(listSeparator(), Qt::SkipEmptyParts);
    std::transform(result.begin(), result.end(), result.begin(), withoutDecoration);
    return result;
}

QStringList internationalIn(const QString &part)
{
    static const QRegularExpression re(uR"((?<![\w+])\+\d(?:[-\s().[\]/_~]*\d)*+(?![\w+]))"_s,
                                       QRegularExpression::UseUnicodePropertiesOption);
    QStringList found;
    for (auto it = re.globalMatch(part); it.hasNext();)
        found += it.next().captured();
    return found;
}

bool isSeparator(QChar c)
{
    return u" -.()[]/_~'\u00b7\u2022"_s.contains(c);
}

bool isDialable(QStringView candidate)
{
    bool digitSeen = false;
    for (const QChar c : candidate) {
        if (c.isDigit())
            digitSeen = true;
        else if (!isSeparator(c) && (c != u'+' || digitSeen))
            return false;
    }
    return digitSeen;
}

QString digitsOf(QStringView text)
{
    QString digits;
    std::copy_if(text.begin(), text.end(), std::back_inserter(digits),
                 [](QChar c) { return c.isDigit(); });
    return digits;
}

} // namespace ringkey::numbertext
