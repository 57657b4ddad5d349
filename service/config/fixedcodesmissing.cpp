// SPDX-License-Identifier: Apache-2.0
#include "service/config/fixedcodes.h"

using namespace Qt::StringLiterals;

namespace ringkey::service {

void readFixedCodes(ConfigReader &reader, Config &)
{
    QMap<QString, QString> codes;
    reader.textMap("test.codes", codes);
    if (!codes.isEmpty())
        reader.refuse("test.codes",
                      u"no entry: this build has no fixed codes (RINGKEY_QA is off)"_s);
}

} // namespace ringkey::service
