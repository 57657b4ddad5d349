// SPDX-License-Identifier: Apache-2.0
#include "service/api/answers.h"
#include "service/api/profilebody.h"
#include "service/rules/authservice.h"

#include <QJsonArray>

namespace ringkey::service::operation {

using namespace Qt::StringLiterals;

Answer readProfile(const Call &call)
{
    return identity(call.service.readProfile(call.token));
}

Answer updateProfile(const Call &call)
{
    const auto update = readProfileUpdate(call.params);
    if (!update)
        return tl::unexpected(update.error());
    return identity(call.service.updateProfile(call.token, *update, call.context))
        .map([](const QJsonValue &profile) {
            return QJsonValue(QJsonObject{{"IsPosted"_L1, true}, {"Data"_L1, profile}});
        });
}

Answer deleteAccountSend(const Call &call)
{
    return codeSent(call, call.service.deleteAccountSend(call.token, call.context));
}

Answer deleteAccountConfirm(const Call &call)
{
    return deleted(call.service.deleteAccountConfirm(call.token, call.params.code(), call.context));
}

Answer acceptPolicy(const Call &call)
{
    return identity(call.service.acceptPolicy(call.token, call.context));
}

Answer policyHistory(const Call &call)
{
    return call.service.policyHistory(call.token).map([](const PolicyHistory &policies) {
        QJsonArray history;
        for (const PolicyAcceptance &accepted : policies.history)
            history.append(policyJson(accepted));
        return QJsonValue(QJsonObject{{"Uid"_L1, policies.uid},
                                      {"Current"_L1, policyJson(policies.current)},
                                      {"History"_L1, history}});
    });
}

} // namespace ringkey::service::operation
