// SPDX-License-Identifier: Apache-2.0
#include "phone/isolated.h"

#include "phone/phonenumber.h"

namespace ringkey {

QString isolated(QString number)
{
    return u'\u2066' + number.replace(u' ', QChar(QChar::Nbsp)) + u'\u2069';
}

QString isolated(const PhoneNumber &number)
{
    return isolated(number.international());
}

} // namespace ringkey
