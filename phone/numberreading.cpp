// SPDX-License-Identifier: Apache-2.0
#include "phone/numberreading.h"

#include "phone/numbering.h"
#include "phone/numbertext.h"

#include <optional>

namespace ringkey::numberreading {

using namespace Qt::StringLiterals;
using libphone::Number;
using libphone::Util;
using libphone::util;

namespace {

PhoneError errorOf(Util::ErrorType error)
{
    switch (error) {
    case Util::INVALID_COUNTRY_CODE_ERROR:
        return PhoneError::UnknownCountryCode;
    case Util::TOO_LONG_NSN:
        return PhoneError::TooLong;
    default: // a lone digit is "not a number" to libphonenumber, but the text was already seen to
             // be digits
        return PhoneError::TooShort;
    }
}

QString nationalDigits(const Number &number)
{
    std::string national;
    util().GetNationalSignificantNumber(number, &national);
    return libphone::toQt(national);
}

/// 0 where the country has none.
qsizetype lengthOfMobiles(const Number &number)
{
    const std::string region = libphone::mainRegion(number.country_code());
    Number mobile;
    return util().GetExampleNumberForType(region, Util::MOBILE, &mobile)
               ? nationalDigits(mobile).size()
               : 0;
}

/// Digits are missing for sure where only a landline can be as short as that, and more digits make
/// a mobile number of a range in use.
bool isBeginningOfMobile(const Number &number)
{
    if (util().IsPossibleNumberForType(number, Util::MOBILE))
        return false;
    Number longer = number;
    const qsizetype most = lengthOfMobiles(number);
    for (qsizetype length = nationalDigits(number).size(); length < most; ++length) {
        longer.set_national_number(longer.national_number() * 10);
        const auto type = util().GetNumberType(longer);
        if (type == Util::MOBILE || type == Util::FIXED_LINE_OR_MOBILE)
            return true;
    }
    return false;
}

/// Lengths between a country's shortest fixed line and its mobiles are "invalid length" to
/// libphonenumber; for a person who types a mobile number they mean that digits are missing.
PhoneError errorOfLength(const Number &number, Util::ValidationResult possible)
{
    const qsizetype length = nationalDigits(number).size();
    if (length < lengthOfMobiles(number) || length < longestNumber(number.country_code()))
        return PhoneError::TooShort;
    const bool tooMany = possible == Util::TOO_LONG || possible == Util::INVALID_LENGTH;
    return tooMany ? PhoneError::TooLong : PhoneError::TooShort;
}

/// That a number is possible is enough: new ranges are opened every month, and the phone library of
/// a distribution is years old.
std::optional<PhoneError> problemOf(const Number &number)
{
    if (QString::number(number.country_code()).size() + nationalDigits(number).size() >
        libphone::longestE164)
        return PhoneError::TooLong;
    if (util().IsValidNumber(number))
        return std::nullopt;
    const auto possible = util().IsPossibleNumberWithReason(number);
    if (possible == Util::INVALID_COUNTRY_CODE)
        return PhoneError::UnknownCountryCode;
    if (isBeginningOfMobile(number))
        return PhoneError::TooShort;
    if (possible == Util::IS_POSSIBLE ||
        isNumberLength(number.country_code(), nationalDigits(number).size()))
        return std::nullopt;
    return errorOfLength(number, possible);
}

/// Until 2019 mobiles in Mexico were dialled with a 1 from abroad, with 044 or 045 at home;
/// people's address books still are full of it, and newer phone libraries have forgotten it.
void dropFormerPrefix(Number &number)
{
    constexpr int mexico = 52;
    constexpr qsizetype length = 10;
    const QString digits = nationalDigits(number);
    if (number.country_code() != mexico || digits.size() <= length)
        return;
    const QString prefix = digits.chopped(length);
    if (prefix != u"1"_s && prefix != u"01"_s && prefix != u"044"_s && prefix != u"045"_s)
        return;
    number.Clear();
    number.set_country_code(mexico);
    number.set_national_number(digits.last(length).toULongLong());
}

/// libphonenumber keeps the trunk zero of a number that it cannot read, as if it belonged to it as
/// in Italy.
void dropTrunkZero(Number &number)
{
    const std::string trunk = libphone::trunkPrefix(libphone::mainRegion(number.country_code()));
    if (trunk == "0" && number.italian_leading_zero() && !util().IsValidNumber(number)) {
        number.clear_italian_leading_zero();
        number.clear_number_of_leading_zeros();
    }
}

} // namespace

Reading readDigits(QStringView text, const std::string &region)
{
    const QString plus = text.contains(u'+') ? u"+"_s : QString();
    Number number;
    const auto error =
        util().Parse(libphone::toStd(plus + numbertext::digitsOf(text)), region, &number);
    if (error != Util::NO_PARSING_ERROR)
        return errorOf(error);
    dropFormerPrefix(number);
    dropTrunkZero(number);
    if (const auto problem = problemOf(number))
        return *problem;
    return number;
}

bool isNumber(const Reading &reading)
{
    return std::holds_alternative<Number>(reading);
}

bool isKnown(const Reading &reading)
{
    return isNumber(reading) && util().IsValidNumber(std::get<Number>(reading));
}

bool canBeMobile(const Number &number)
{
    return util().IsPossibleNumberForType(number, Util::MOBILE) || !util().IsPossibleNumber(number);
}

} // namespace ringkey::numberreading
