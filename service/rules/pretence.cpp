// SPDX-License-Identifier: Apache-2.0
#include "service/rules/pretence.h"

#include "service/rules/limits.h"
#include "service/types/errorcodes.h"

#include <algorithm>
#include <array>

namespace ringkey::service {

ServiceError Codes::pretendWrong(Records &records, const CodeScope &scope, Instant now) const
{
    const auto guesses = records.codes().guessesSince(scope.phone, now - guessMemory);
    const auto wrong = countInVain(records, scope, guesses, now);
    return wrong ? *wrong : wrong.error();
}

CodeScope pretendedScope(const Keys &keys, const QString &phone, Purpose purpose)
{
    const QByteArray mac = keys.nameMac({"nobody", phone.toUtf8()});
    return {purpose, phone, QString::fromLatin1(mac.toHex().first(32))};
}

bool tellsOfAccount(int code)
{
    constexpr std::array telling{code::userUnknown,      code::phoneTaken,
                                 code::phoneNotVerified, code::phoneAlreadyVerified,
                                 code::accountBlocked,   code::loginDisabled,
                                 code::lockedSuspended,  code::lockedCaptcha,
                                 code::lockedQuestion,   code::unknownDevice};
    return std::find(telling.begin(), telling.end(), code) != telling.end();
}

bool tellsTooMuch(const ServiceError &why, const Config &config)
{
    return config.flow.privateAnswers && tellsOfAccount(why.code);
}

} // namespace ringkey::service
