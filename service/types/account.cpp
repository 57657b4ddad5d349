// SPDX-License-Identifier: Apache-2.0
#include "service/types/account.h"

using namespace Qt::StringLiterals;

namespace ringkey::service {

const QStringList &profileTextFields()
{
    static const QStringList names{
        u"UserName"_s, u"FirstName"_s,     u"LastName"_s, u"MiddleName"_s, u"FullName"_s,
        u"NickName"_s, u"Prefix"_s,        u"Suffix"_s,   u"Gender"_s,     u"BirthDate"_s,
        u"City"_s,     u"State"_s,         u"Company"_s,  u"About"_s,      u"Website"_s,
        u"TimeZone"_s, u"LocalLanguage"_s, u"ImageUrl"_s,
    };
    return names;
}

} // namespace ringkey::service
