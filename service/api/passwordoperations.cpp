// SPDX-License-Identifier: Apache-2.0
#include "service/api/answers.h"
#include "service/api/errors.h"
#include "service/rules/authservice.h"
#include "service/types/errorcodes.h"

#include <QJsonArray>

namespace ringkey::service::operation {
namespace {

using namespace Qt::StringLiterals;

/// The same path signs in by e-mail and user name where a tenant has them; this service has phone
/// only (contract sections 1.2 and 7).
bool namesAnotherLogin(const Params &params)
{
    return params.text("phone"_L1).isEmpty() &&
           !params.firstText({"email"_L1, "username"_L1}).isEmpty();
}

/// From the body only: a password in a URL would be kept by every proxy (ASVS 14.2.1).
QString passwordIn(const Call &call)
{
    return scalarText(call.params.bodyValue("password"_L1));
}

Answer questions(const Result<std::vector<SecurityQuestion>> &result)
{
    return result.map([](const std::vector<SecurityQuestion> &list) {
        QJsonArray json;
        for (const SecurityQuestion &question : list)
            json.append(
                QJsonObject{{"QuestionId"_L1, question.id}, {"Question"_L1, question.text}});
        return QJsonValue(json);
    });
}

} // namespace

Answer login(const Call &call)
{
    if (namesAnotherLogin(call.params))
        return failure(code::phoneLoginEnabled);
    return signedIn(
        call.service.login({call.params.text("phone"_L1), passwordIn(call)}, call.context));
}

Answer forgotPassword(const Call &call)
{
    return codeSent(call, call.service.forgotPassword(call.params.text("phone"_L1), call.context));
}

Answer resetPassword(const Call &call)
{
    const PasswordReset reset{call.params.text("phone"_L1), call.params.code(), passwordIn(call)};
    return resetDone(call.service.resetPassword(reset, call.context));
}

Answer changePassword(const Call &call)
{
    const PasswordChange change{scalarText(call.params.bodyValue("oldpassword"_L1)),
                                scalarText(call.params.bodyValue("newpassword"_L1))};
    return posted(call.service.changePassword(call.token, change, call.context));
}

Answer questionsByPhone(const Call &call)
{
    return questions(call.service.questionsByPhone(call.params.text("phone"_L1), call.context));
}

Answer questionsByToken(const Call &call)
{
    return questions(call.service.questionsByToken(call.token));
}

Answer resetByAnswer(const Call &call)
{
    if (namesAnotherLogin(call.params))
        return failure(code::phoneLoginEnabled);
    const PasswordResetByAnswer reset{call.params.text("phone"_L1), passwordIn(call),
                                      call.params.textMap("securityanswer"_L1)};
    if (reset.answers.isEmpty())
        return failure(code::badParameter, u"securityanswer"_s);
    return resetDone(call.service.resetByAnswer(reset, call.context));
}

Answer unlock(const Call &call)
{
    return posted(call.service.unlock(call.token, call.context));
}

} // namespace ringkey::service::operation
