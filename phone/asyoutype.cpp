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
constexpr int greatBritain = 44;

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

/// "00" alone leads abroad there, or nothing that begins with it: Australia dials 0011, Korea 001.
bool readsZerosAsPlus(QStringView region)
{
    if (dialCodeForRegion(region) == northAmerica)
        return true;
    libphone::Number number;
    const auto error = libphone::util().Parse(
        "00447400123456", libphone::toStd(region.toString().toUpper()), &number);
    return error == libphone::Util::NO_PARSING_ERROR && number.country_code() == greatBritain;
}

QString withPlus(QStringView text, QStringView region)
{
    QString digits = bare(text);
    if (digits.startsWith("00"_L1) && readsZerosAsPlus(region))
        digits.replace(0, 2, u'+');
    return digits;
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

QString typedRegion(QStringView text, QStringView current)
{
    const QString digits = withPlus(text, current);
    if (!digits.startsWith(u'+'))
        return {};
    const auto parsed = PhoneNumber::parse(digits, {});
    const auto *number = std::get_if<PhoneNumber>(&parsed);
    if (number && number->isKnown())
        return number->region();
    for (int length = 1; length <= longestCountryCode && length < digits.size(); ++length) {
        const int code = digits.sliced(1, length).toInt();
        if (code == dialCodeForRegion(current))
            return current.toString().toUpper();
        if (const QString region = regionForDialCode(code); !region.isEmpty())
            return region;
    }
    return {};
}

bool namesNoCountry(QStringView text, QStringView current)
{
    const QString digits = withPlus(text, current);
    return digits.startsWith(u'+') && digits.size() > longestCountryCode &&
           dialCodeForRegion(typedRegion(digits, {})) == 0;
}

} // namespace ringkey
