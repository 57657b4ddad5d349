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

} // namespace ringkey::libphone
