// SPDX-License-Identifier: Apache-2.0
#include "ui/words/numberwords.h"

#include "phone/phonenumber.h"

#include <QLocale>

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

QString numberBeforeLink(const PhoneNumber &number)
{
    // A number has no direction of its own: the mark says on which side of it the dot stands.
    const bool mirrored = QLocale().textDirection() == Qt::RightToLeft;
    return (mirrored ? QStringLiteral("\u200F") : QStringLiteral("\u200E")) + numberInText(number) +
           QStringLiteral("\u00A0·");
}

} // namespace ringkey
