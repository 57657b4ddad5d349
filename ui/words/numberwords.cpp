// SPDX-License-Identifier: Apache-2.0
#include "ui/words/numberwords.h"

#include "phone/isolated.h"

namespace ringkey {

QString numberInText(const PhoneNumber &number)
{
    return QStringLiteral("<b>%1</b>").arg(isolated(number));
}

} // namespace ringkey
