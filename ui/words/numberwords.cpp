// SPDX-License-Identifier: Apache-2.0
#include "ui/words/numberwords.h"

#include "phone/phonenumber.h"

namespace ringkey {

QString isolated(const PhoneNumber &number)
{
    return QChar(0x2066) + number.international().replace(QLatin1Char(' '), QChar(QChar::Nbsp)) +
           QChar(0x2069);
}

QString numberInText(const PhoneNumber &number)
{
    return QStringLiteral("<b>%1</b>").arg(isolated(number));
}

} // namespace ringkey
