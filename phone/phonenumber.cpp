// SPDX-License-Identifier: Apache-2.0
#include "phone/phonenumber.h"

#include "phone/libphonenumber.h"
#include "phone/numberreading.h"
#include "phone/numbertext.h"

#include <algorithm>
#include <utility>

namespace ringkey {

using namespace Qt::StringLiterals;
using libphone::Number;
using libphone::toE164;
using libphone::Util;
using libphone::util;

namespace {

using Parsed = numberreading::Reading;
using numberreading::isKnown;
using numberreading::isNumber;
using numberreading::readDigits;

/// ITU-T E.164 numbers are at least this long in practice; a shorter run of digits is no number of
/// its own.
constexpr qsizetype shortestNumber = 7;

bool isError(const Parsed &parsed, PhoneError error)
{
    const auto *found = std::get_if<PhoneError>(&parsed);
    return found && *found == error;
}

/// "+49 (0)151…" shows people at home their trunk zero; libphonenumber drops it only where the
/// country has one. Italy has none, but its landlines begin with a zero that belongs to them: a
/// mobile reading wins over that.
Parsed readWithTrunkZero(const QString &text, const std::string &region)
{
    const Parsed asWritten = readDigits(text, region);
    if (!text.contains("(0)"_L1))
        return asWritten;
    const Parsed without = readDigits(QString(text).remove("(0)"_L1), region);
    const auto *number = std::get_if<Number>(&without);
    const bool wins =
        number && (!isKnown(asWritten) || util().GetNumberType(*number) == Util::MOBILE);
    return wins ? without : asWritten;
}

/// "00" is read as "+" even where the region dials abroad with something else (North America:
/// "011").
Parsed readOne(const QString &text, const std::string &region)
{
    if (!numbertext::isDialable(text))
        return PhoneError::NotANumber;
    const Parsed asWritten = readWithTrunkZero(text, region);
    const QString digits = numbertext::digitsOf(text);
    if (isKnown(asWritten) || !digits.startsWith("00"_L1) || text.contains(u'+'))
        return asWritten;
    const Parsed fromAbroad = readDigits(u'+' + digits.sliced(2), region);
    return isNumber(asWritten) && !isNumber(fromAbroad) ? asWritten : fromAbroad;
}

bool sameNumber(const Parsed &a, const Parsed &b)
{
    return isNumber(a) && isNumber(b) && toE164(std::get<Number>(a)) == toE164(std::get<Number>(b));
}

/// One number if all are readings of the same one.
Parsed onlyOne(const QList<Parsed> &read)
{
    const bool same = std::all_of(read.begin() + 1, read.end(), [&](const Parsed &other) {
        return sameNumber(read.first(), other);
    });
    return same ? read.first() : Parsed(PhoneError::TwoNumbers);
}

/// Two numbers with nothing but a space between them look like one that is too long.
bool isTwoNumbersInARow(const QString &text, const std::string &region)
{
    for (qsizetype at = text.indexOf(u' '); at > 0; at = text.indexOf(u' ', at + 1)) {
        if (isNumber(readOne(text.first(at), region)) &&
            isNumber(readOne(text.sliced(at + 1), region)))
            return true;
    }
    return false;
}

/// "Amara <+44 7400 123456>": among words the "+" says where a number begins, and one that is known
/// where it ends.
Parsed readPart(const QString &part, const std::string &region)
{
    const Parsed whole = readOne(part, region);
    const QStringList written = numbertext::internationalIn(part);
    if (!isError(whole, PhoneError::NotANumber) || written.size() != 1)
        return whole;
    const auto others =
        numbertext::digitsOf(part).size() - numbertext::digitsOf(written.first()).size();
    const Parsed inside = readWithTrunkZero(written.first(), region);
    return others < shortestNumber && isKnown(inside) ? inside : whole;
}

Parsed readCandidate(const QString &text, const std::string &region)
{
    const Parsed whole = readOne(text, region);
    if (isKnown(whole))
        return whole;
    if (isError(whole, PhoneError::TooLong) && isTwoNumbersInARow(text, region))
        return PhoneError::TwoNumbers;
    QList<Parsed> numbers;
    bool otherDigits = false;
    for (const QString &part : numbertext::parts(text)) {
        const auto digits = numbertext::digitsOf(part).size();
        if (digits >= shortestNumber)
            numbers += readPart(part, region);
        else
            otherDigits = otherDigits || digits > 0;
    }
    if (numbers.size() > 1 || (numbers.size() == 1 && !otherDigits))
        return onlyOne(numbers);
    return whole;
}

Parsed readText(QStringView text, const std::string &region)
{
    const QString plain = numbertext::plain(text);
    if (plain.isEmpty())
        return PhoneError::Empty;
    QList<Parsed> numbers;
    QList<Parsed> possible;
    QList<Parsed> errors;
    const QStringList candidates = numbertext::candidates(plain);
    for (const QString &candidate : candidates) {
        const Parsed parsed = readCandidate(candidate, region);
        if (isError(parsed, PhoneError::TwoNumbers))
            return parsed;
        auto &readings = isKnown(parsed) ? numbers : isNumber(parsed) ? possible : errors;
        readings += parsed;
    }
    // A number that was broken between two lines, as in a narrow message.
    if (numbers.isEmpty() && candidates.size() == 2) {
        if (const Parsed whole = readOne(candidates.join(u' '), region); isKnown(whole))
            return whole;
    }
    // Beside a number that is known for one, other digits are a room or a postcode.
    if (!numbers.isEmpty() || !possible.isEmpty())
        return onlyOne(numbers.isEmpty() ? possible : numbers);
    return errors.isEmpty() ? PhoneError::NotANumber : errors.first();
}

LineType lineTypeOf(const Number &number)
{
    switch (util().GetNumberType(number)) {
    case Util::MOBILE:
        return LineType::Mobile;
    case Util::FIXED_LINE:
        return LineType::FixedLine;
    case Util::FIXED_LINE_OR_MOBILE:
        return LineType::FixedLineOrMobile;
    case Util::PREMIUM_RATE:
        return LineType::Premium;
    case Util::TOLL_FREE:
        return LineType::TollFree;
    case Util::VOIP:
        return LineType::Voip;
    case Util::UNKNOWN:
        return LineType::Unknown;
    default:
        return LineType::Other;
    }
}

QString regionOf(const Number &number)
{
    std::string region;
    util().GetRegionCodeForNumber(number, &region);
    if (region == "ZZ") // a shared country code, and a range that is none of theirs yet
        region = libphone::mainRegion(number.country_code());
    return libphone::toQt(region);
}

Number numberOf(const QString &e164)
{
    Number number;
    util().Parse(libphone::toStd(e164), {}, &number);
    return number;
}

QString format(const QString &e164, Util::PhoneNumberFormat how)
{
    std::string text;
    util().Format(numberOf(e164), how, &text);
    return libphone::toQt(text);
}

} // namespace

PhoneNumber::PhoneNumber(QString e164, QString region, LineType type)
    : m_e164(std::move(e164))
    , m_region(std::move(region))
    , m_type(type)
{
}

PhoneNumber::ParseResult PhoneNumber::parse(QStringView text, QStringView region)
{
    const Parsed parsed = readText(text, libphone::toStd(region.toString().toUpper()));
    if (const auto *error = std::get_if<PhoneError>(&parsed))
        return *error;
    const auto &number = std::get<Number>(parsed);
    return PhoneNumber(toE164(number), regionOf(number), lineTypeOf(number));
}

std::optional<PhoneNumber> PhoneNumber::fromE164(QStringView text)
{
    const bool marked = text.startsWith(u'+') || text.startsWith(u' ');
    const QStringView digits = marked ? text.sliced(1) : text;
    const auto isAsciiDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    if (digits.size() > libphone::longestE164 ||
        !std::all_of(digits.begin(), digits.end(), isAsciiDigit))
        return std::nullopt;
    const Parsed parsed = readDigits(u'+' + digits.toString(), {});
    if (!isNumber(parsed))
        return std::nullopt;
    const auto &number = std::get<Number>(parsed);
    // Without a mark the digits may as well be a national number: "2025550123" is nobody in Egypt.
    if (!marked && !numberreading::isKnown(parsed) && !numberreading::canBeMobile(number))
        return std::nullopt;
    return PhoneNumber(toE164(number), regionOf(number), lineTypeOf(number));
}

QString PhoneNumber::international() const
{
    return format(m_e164, Util::INTERNATIONAL);
}

QString PhoneNumber::national() const
{
    return format(m_e164, Util::NATIONAL);
}

QString PhoneNumber::withoutCountryCode() const
{
    const QString whole = international();
    return whole.sliced(whole.indexOf(u' ') + 1);
}

int PhoneNumber::countryCode() const
{
    return numberOf(m_e164).country_code();
}

bool PhoneNumber::canReceiveTexts() const
{
    return m_type == LineType::Mobile || m_type == LineType::FixedLineOrMobile ||
           m_type == LineType::Voip || m_type == LineType::Unknown;
}

QString PhoneNumber::masked() const
{
    QString text = international();
    constexpr int shown = 4;
    int digitsFromEnd = 0;
    for (qsizetype at = text.size(); --at > text.indexOf(u' ');) {
        if (text.at(at).isDigit() && ++digitsFromEnd > shown)
            text[at] = u'\u2022';
    }
    return text;
}

} // namespace ringkey
