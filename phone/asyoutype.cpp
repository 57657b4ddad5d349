// SPDX-License-Identifier: Apache-2.0
#include "phone/asyoutype.h"

#include "phone/libphonenumber.h"
#include "phone/numbertext.h"
#include "phone/regions.h"

#include <algorithm>
#include <memory>
#include <optional>
#include <phonenumbers/asyoutypeformatter.h>
#include <variant>

namespace ringkey {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestCountryCode = 3; // ITU-T E.164 section 6.2.1
constexpr int northAmerica = 1;
constexpr qsizetype longestPrefix = 5; // Korea's 00365
constexpr auto zeros = "00"_L1;

bool isSignificant(QChar c)
{
    return c.isDigit() || c == u'+' || c == u'\uff0b';
}

bool isBare(QStringView text)
{
    return std::all_of(text.begin(), text.end(), isSignificant);
}

/// "+" and ASCII digits only. One unit out for each significant unit in, so caret positions can be
/// counted in them.
QString bare(QStringView text)
{
    QString result;
    for (const QChar c : text) {
        if (c.isDigit())
            result += QChar(u'0' + c.digitValue());
        else if (isSignificant(c))
            result += u'+';
    }
    return result;
}

QString feed(const QString &digits, const std::string &region)
{
    const std::unique_ptr<i18n::phonenumbers::AsYouTypeFormatter> formatter(
        libphone::util().GetAsYouTypeFormatter(region));
    std::string text;
    for (const QChar c : digits)
        formatter->InputDigit(c.unicode(), &text);
    return libphone::toQt(text);
}

/// The box stands beside the country code, so digits are grouped as in the international form; only
/// a typed trunk prefix (or international prefix, which begins with it nearly everywhere) asks for
/// the national form.
QString grouped(const QString &digits, QStringView region)
{
    const std::string iso = libphone::toStd(region.toString().toUpper());
    if (digits.isEmpty() || digits.startsWith(u'+'))
        return feed(digits, iso);
    const std::string trunk = libphone::trunkPrefix(iso);
    if (!trunk.empty() && digits.startsWith(libphone::toQt(trunk)))
        return feed(digits, iso);
    const QString code = u"+%1 "_s.arg(dialCodeForRegion(region));
    const QString whole = feed(code.chopped(1) + digits, iso);
    return whole.startsWith(code) && bare(whole.sliced(code.size())) == digits
               ? whole.sliced(code.size())
               : digits;
}

/// The characters an edit put in: what is left of `after` between the ends it shares with `before`.
QStringView inserted(const TypedNumber &before, const TypedNumber &after)
{
    const QStringView now(after.text);
    const QStringView old(before.text);
    const qsizetype end = std::clamp<qsizetype>(after.caret, 0, now.size());
    const qsizetype most = std::min(end, old.size());
    const auto same = std::mismatch(now.begin(), now.begin() + most, old.begin());
    const qsizetype start = same.first - now.begin();
    return now.sliced(start, end - start);
}

bool usesOwnSeparators(const TypedNumber &before, const TypedNumber &after, QStringView region)
{
    if (isBare(after.text))
        return false;
    const bool shownWasOurs = before.text == grouped(bare(before.text), region);
    return !shownWasOurs || !isBare(inserted(before, after));
}

/// The person types the separator that we put there already: where the caret is then.
std::optional<qsizetype> steppedOver(const TypedNumber &before, const TypedNumber &after,
                                     QStringView region)
{
    const qsizetype at = after.caret - 1;
    if (at < 0 || at >= after.text.size() || !numbertext::isSeparator(after.text.at(at)) ||
        QString(after.text).remove(at, 1) != before.text ||
        before.text != grouped(bare(before.text), region))
        return std::nullopt;
    if (at > 0 && !isSignificant(before.text.at(at - 1)))
        return at;
    if (at < before.text.size() && !isSignificant(before.text.at(at)))
        return at + 1;
    return std::nullopt;
}

qsizetype positionAfter(const QString &text, qsizetype significant)
{
    qsizetype at = 0;
    for (; significant > 0 && at < text.size(); ++at)
        significant -= isSignificant(text.at(at)) ? 1 : 0;
    return at;
}

/// Delete in front of one of our separators changes no digit; without stepping over it the key
/// would be stuck.
bool isForwardDelete(const TypedNumber &before, const TypedNumber &after)
{
    return after.text.size() < before.text.size() && after.caret == before.caret;
}

/// A number abroad that is read as one behind `prefix`, and by no part of the prefix.
bool dialsAbroad(const QString &prefix, const std::string &region)
{
    const std::string abroad = region == "FR" ? "447400123456" : "33612345678";
    libphone::Number number;
    const auto error = libphone::util().Parse(libphone::toStd(prefix) + abroad, region, &number);
    return error == libphone::Util::NO_PARSING_ERROR &&
           libphone::toE164(number) == u'+' + libphone::toQt(abroad);
}

/// How many of the digits dial abroad, each way there is: "00" nearly everywhere, Australia's 0011,
/// Korea's 001 and 00365. "00" is known in North America too.
QList<qsizetype> prefixLengths(const QString &digits, QStringView region)
{
    QList<qsizetype> found;
    if (digits.startsWith(u'+'))
        return found;
    const std::string iso = libphone::toStd(region.toString().toUpper());
    for (qsizetype length = std::min(longestPrefix, digits.size()); length > 1; --length) {
        const QString prefix = digits.first(length);
        const bool known = prefix == zeros && dialCodeForRegion(region) == northAmerica;
        if (known || dialsAbroad(prefix, iso))
            found.append(length);
    }
    return found;
}

/// The country code that "+…" begins with; 0 where it is none, or none yet.
int countryCodeOf(QStringView digits)
{
    for (int length = 1; length <= longestCountryCode && length < digits.size(); ++length) {
        const int code = digits.sliced(1, length).toInt();
        if (!regionForDialCode(code).isEmpty())
            return code;
    }
    return 0;
}

/// No area of North America begins with 0 or 1: "0011…" is no "00" before its code.
bool canBecomeNumber(const QString &digits)
{
    const int code = countryCodeOf(digits);
    if (code == northAmerica && digits.size() > 2)
        return digits.at(2) > u'1';
    return code != 0 || digits.size() <= longestCountryCode;
}

/// With "+" where the digits lead abroad from `region`. What is dialled there wins over "00"; of a
/// number at home with that in front nothing is said, as it could be either.
QString withPlus(QStringView text, QStringView region)
{
    const QString digits = bare(text);
    const QList<qsizetype> lengths = prefixLengths(digits, region);
    const auto behind = [&digits](qsizetype length) { return u'+' + digits.sliced(length); };
    const bool zerosAreTheWay = lengths.contains(zeros.size());
    if (digits.startsWith(zeros) && !zerosAreTheWay &&
        countryCodeOf(behind(zeros.size())) == dialCodeForRegion(region))
        return digits;
    const auto fits = [&](qsizetype length) { return canBecomeNumber(behind(length)); };
    const auto found = std::find_if(lengths.begin(), lengths.end(), fits);
    if (found != lengths.end())
        return behind(*found);
    return lengths.isEmpty() ? digits : behind(lengths.first());
}

} // namespace

TypedNumber formatAsTyped(const TypedNumber &before, const TypedNumber &after, QStringView region)
{
    const bool isReadable = std::all_of(after.text.begin(), after.text.end(), [](QChar c) {
        return isSignificant(c) || numbertext::isSeparator(c);
    });
    if (const auto caret = isReadable ? steppedOver(before, after, region) : std::nullopt)
        return {before.text, *caret};
    if (!isReadable || after.text.lastIndexOf(u'+') > 0 || usesOwnSeparators(before, after, region))
        return after;
    const QString digits = bare(after.text);
    TypedNumber shown{grouped(digits, region), 0};
    if (after.caret >= after.text.size()) {
        shown.caret = shown.text.size();
        return shown;
    }
    shown.caret = positionAfter(shown.text, bare(after.text.first(after.caret)).size());
    if (isForwardDelete(before, after)) {
        while (shown.caret < shown.text.size() && !isSignificant(shown.text.at(shown.caret)))
            ++shown.caret;
    }
    return shown;
}

bool leadsAbroad(QStringView text, QStringView region)
{
    const QString digits = bare(text);
    return digits.startsWith(u'+') || digits.startsWith(zeros) ||
           !prefixLengths(digits, region).isEmpty();
}

QString typedRegion(QStringView text, QStringView current)
{
    if (!leadsAbroad(text, current))
        return {};
    const auto parsed = PhoneNumber::parse(bare(text), current.toString());
    const auto *number = std::get_if<PhoneNumber>(&parsed);
    if (number && number->isKnown())
        return number->region();
    const QString digits = withPlus(text, current);
    if (!digits.startsWith(u'+'))
        return {};
    const int code = countryCodeOf(digits);
    return code == dialCodeForRegion(current) ? current.toString().toUpper()
                                              : regionForDialCode(code);
}

bool namesNoCountry(QStringView text, QStringView current)
{
    const QString digits = withPlus(text, current);
    return digits.startsWith(u'+') && digits.size() > longestCountryCode &&
           dialCodeForRegion(typedRegion(digits, {})) == 0;
}

} // namespace ringkey
