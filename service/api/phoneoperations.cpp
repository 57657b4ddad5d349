// SPDX-License-Identifier: Apache-2.0
#include "service/api/answers.h"
#include "service/api/errors.h"
#include "service/api/profilebody.h"
#include "service/config/config.h"
#include "service/rules/authservice.h"
#include "service/sott/sott.h"
#include "service/types/errorcodes.h"

namespace ringkey::service::operation {
namespace {

using namespace Qt::StringLiterals;

PhoneAndCode phoneAndCode(const Call &call)
{
    return {call.params.text("phone"_L1), call.params.code()};
}

/// 0, or the code that refuses the registration's SOTT (contract section 6).
int sottFault(const Call &call)
{
    if (!call.config.flow.sott)
        return 0;
    QByteArray sott = call.request.header("X-LoginRadius-Sott");
    if (sott.isEmpty())
        sott = call.params.text("sott"_L1).toLatin1();
    if (sott.isEmpty())
        return code::sottMissing;
    return call.sott.isValid(sott, call.clock.now()) ? 0 : code::sottInvalid;
}

QJsonValue registrationJson(const Call &call, const RegistrationReply &reply)
{
    QJsonObject data;
    if (reply.code)
        data = codeSentJson(*reply.code, call.config, call.clock.now());
    if (reply.signedIn) {
        const QJsonObject session = signedInJson(*reply.signedIn);
        for (auto entry = session.begin(); entry != session.end(); ++entry)
            data.insert(entry.key(), entry.value());
    }
    QJsonObject json = yes("IsPosted"_L1);
    if (!data.isEmpty())
        json["Data"_L1] = data;
    return json;
}

Answer registered(const Call &call, const Registration &registration)
{
    return call.service.registerByPhone(registration, call.context)
        .map([&call](const RegistrationReply &reply) { return registrationJson(call, reply); });
}

} // namespace

Answer phoneExists(const Call &call)
{
    return call.service.phoneExists(call.params.text("phone"_L1), call.context)
        .map([](bool exists) {
            return QJsonValue(QJsonObject{{"IsExist"_L1, exists}});
        });
}

Answer registerByPhone(const Call &call)
{
    if (!call.config.flow.registration)
        return failure(code::registrationOff);
    if (const int fault = sottFault(call))
        return failure(fault);
    const auto registration = readRegistration(call.params);
    return registration ? registered(call, *registration) : tl::unexpected(registration.error());
}

/// Op 2 with a captcha in place of the SOTT. Where nobody is configured to check one, none is good.
Answer registerByCaptcha(const Call &call)
{
    if (!call.config.flow.registration)
        return failure(code::registrationOff);
    if (call.context.captchaResponse.isEmpty())
        return failure(code::badParameter, u"g-recaptcha-response"_s);
    const auto registration = readRegistration(call.params);
    if (!registration) // before its provider is asked: a response is good once
        return tl::unexpected(registration.error());
    if (const auto person = call.service.provePerson(call.context); !person)
        return tl::unexpected(person.error());
    return registered(call, *registration);
}

Answer verifyPhone(const Call &call)
{
    return signedIn(call.service.verifyPhone(phoneAndCode(call), call.context));
}

Answer resendVerification(const Call &call)
{
    const QString phone = call.params.text("phone"_L1);
    return codeSent(call, call.service.resendVerification(phone, call.context));
}

Answer resendByToken(const Call &call)
{
    const QString phone = call.params.text("phone"_L1);
    return codeSent(call, call.service.resendByToken(call.token, phone, call.context));
}

Answer verifyByToken(const Call &call)
{
    return posted(call.service.verifyByToken(call.token, call.params.code(), call.context));
}

Answer changeNumber(const Call &call)
{
    const NumberChange change{call.params.text("phone"_L1),
                              scalarText(call.params.bodyValue("password"_L1))};
    return codeSent(call, call.service.changeNumber(call.token, change, call.context));
}

Answer invalidateOwnPhone(const Call &call)
{
    return codeSent(call, call.service.invalidateOwnPhone(call.token, call.context));
}

Answer removePhone(const Call &call)
{
    const QString password = scalarText(call.params.bodyValue("password"_L1));
    return deleted(call.service.removePhone(call.token, password, call.context));
}

Answer passwordlessSend(const Call &call)
{
    const QString phone = call.params.text("phone"_L1);
    return codeSent(call, call.service.passwordlessSend(phone, call.context));
}

Answer passwordlessVerify(const Call &call)
{
    return signedIn(call.service.passwordlessVerify(phoneAndCode(call), call.context));
}

} // namespace ringkey::service::operation
