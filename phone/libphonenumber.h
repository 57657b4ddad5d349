// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <phonenumbers/phonenumber.pb.h>
#include <phonenumbers/phonenumberutil.h>
#include <string>

/// The seam between Qt's text and libphonenumber's. Private to phone/: nothing outside it includes
/// this.
namespace ringkey::libphone {

using Number = i18n::phonenumbers::PhoneNumber;
using Util = i18n::phonenumbers::PhoneNumberUtil;

/// Loads the metadata on the first call (about 5 ms). Thread-safe, as all its const functions are.
inline const Util &util()
{
    return *Util::GetInstance();
}

inline std::string toStd(QStringView text)
{
    const QByteArray utf8 = text.toUtf8();
    return {utf8.constData(), static_cast<std::size_t>(utf8.size())};
}

inline QString toQt(const std::string &text)
{
    return QString::fromStdString(text);
}

/// ITU-T E.164 section 6.1: the digits of a number, those of its country included. Metadata of some
/// countries has more.
inline constexpr qsizetype longestE164 = 15;

inline QString toE164(const Number &number)
{
    std::string text;
    util().Format(number, Util::E164, &text);
    return toQt(text);
}

/// The main region of a country code; "001" where it is no country's, "ZZ" where it is nobody's.
inline std::string mainRegion(int countryCode)
{
    std::string region;
    util().GetRegionCodeForCountryCode(countryCode, &region);
    return region;
}

/// What is dialled before a number at home, digits only; empty where there is nothing.
inline std::string trunkPrefix(const std::string &region)
{
    constexpr bool stripNonDigits = true;
    std::string trunk;
    util().GetNddPrefixForRegion(region, stripNonDigits, &trunk);
    return trunk;
}

} // namespace ringkey::libphone
