// SPDX-License-Identifier: Apache-2.0
#include "service/config/fixedcodes.h"

#include "phone/phonenumber.h"

using namespace Qt::StringLiterals;

namespace ringkey::service {

void readFixedCodes(ConfigReader &reader, Config &config)
{
    QMap<QString, QString> codes;
    reader.textMap("test.codes", codes);
    for (auto it = codes.cbegin(); it != codes.cend(); ++it) {
        const auto number = PhoneNumber::fromE164(it.key());
        if (!number || it.value().size() != config.otp.length)
            reader.refuse(u"test.codes."_s + it.key(),
                          u"a number with a code of %1 characters"_s.arg(config.otp.length));
        else
            config.fixedCodes.insert(number->e164(), it.value());
    }
}

} // namespace ringkey::service
