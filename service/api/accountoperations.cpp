// SPDX-License-Identifier: Apache-2.0
#include "phone/phonenumber.h"
#include "service/api/answers.h"
#include "service/api/profilebody.h"
#include "service/rules/authservice.h"

#include <QJsonArray>

namespace ringkey::service::operation {
namespace {

using namespace Qt::StringLiterals;

/// One number in whatever spelling (contract section 10); what is no number stays as it is.
QString e164Or(const QString &text)
{
    const auto number = PhoneNumber::fromE164(text.trimmed());
    return number ? number->e164() : text;
}

/// 14b may carry PhoneId. SDK programs send the whole profile back, so the same number is no
/// change; another one goes the way of op 10 and waits for its code.
Result<void> changePhoneIfOther(const Call &call, const ProfileUpdate &update)
{
    const QString phone = e164Or(scalarText(call.params.bodyValue("PhoneId"_L1)));
    if (phone.isEmpty())
        return {};
    const Result<Account> account = call.service.readProfile(call.token);
    if (!account)
        return tl::unexpected(account.error());
    if (account->phone == phone || account->pendingPhone == phone)
        return {};
    // A profile that is refused must not have texted anybody.
    if (const Result<void> may = call.service.mayUpdateProfile(call.token, update); !may)
        return may;
    const QString password = scalarText(call.params.bodyValue("Password"_L1));
    return call.service.changeNumber(call.token, {phone, password}, call.context)
        .map([](const CodeSent &) {});
}

} // namespace

Answer readProfile(const Call &call)
{
    return identity(call.service.readProfile(call.token));
}

Answer updateProfile(const Call &call)
{
    const auto update = readProfileUpdate(call.params);
    if (!update)
        return tl::unexpected(update.error());
    if (const Result<void> change = changePhoneIfOther(call, *update); !change)
        return tl::unexpected(change.error());
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
    return deleted(
        call.service.deleteAccountConfirm(call.token, call.params.text("otp"_L1), call.context));
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
