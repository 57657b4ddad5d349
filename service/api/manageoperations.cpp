// SPDX-License-Identifier: Apache-2.0
#include "service/api/answers.h"
#include "service/api/errors.h"
#include "service/api/profilebody.h"
#include "service/rules/authservice.h"
#include "service/sott/sott.h"
#include "service/types/errorcodes.h"
#include "service/types/utctext.h"

#include <QHash>
#include <QStringList>
#include <optional>

namespace ringkey::service::operation {
namespace {

using namespace Qt::StringLiterals;
using std::chrono::minutes;

constexpr minutes defaultSottTime{10};
constexpr minutes longestSottTime{366 * 24 * 60};

/// `timedifference`, or nothing when it is no number of minutes that makes sense.
std::optional<minutes> sottTime(const Params &params)
{
    const QString text = params.text("timedifference"_L1);
    if (text.isEmpty())
        return defaultSottTime;
    bool isNumber = false;
    const minutes wanted(text.toInt(&isNumber));
    if (!isNumber || wanted < minutes(1) || wanted > longestSottTime)
        return std::nullopt;
    return wanted;
}

QString serverTime(Instant instant)
{
    return utcSeconds(instant).replace(u'T', u' ');
}

/// The types of contract section 5 that are something here.
std::optional<CodeOf> codeOf(const QString &type)
{
    static const QHash<QString, CodeOf> types{{u"addphone"_s, CodeOf::NewNumber},
                                              {u"phoneidverification"_s, CodeOf::Verification},
                                              {u"forgotpassword"_s, CodeOf::PasswordReset},
                                              {u"passwordlesslogin"_s, CodeOf::SignIn},
                                              {u"deleteuser"_s, CodeOf::Deletion}};
    const auto found = types.constFind(type.toLower());
    return found == types.constEnd() ? std::nullopt : std::optional(*found);
}

/// Types that the contract has, for what this service does not offer; 0: no type at all.
int notOffered(const QString &type)
{
    if (type.compare("onetouchlogin"_L1, Qt::CaseInsensitive) == 0)
        return code::oneTouchOff;
    const bool known = QStringList{u"forgotpin"_s, u"smartlogin"_s}.contains(type.toLower());
    return known ? code::resourceDisabled : 0;
}

} // namespace

Answer createAccount(const Call &call)
{
    auto registration = readRegistration(call.params);
    if (!registration)
        return tl::unexpected(registration.error());
    ManagedAccount account{*std::move(registration)};
    // One name in two spellings: the vendor's old Python SDK writes "PhoneIDVerified".
    account.phoneVerified = call.params.flag("PhoneIdVerified"_L1);
    account.profile.emailVerified =
        !account.profile.emails.empty() && call.params.flag("EmailVerified"_L1);
    return identity(call.service.createAccount(account, call.context));
}

Answer accountByPhone(const Call &call)
{
    const QString phone = call.params.text("phone"_L1);
    return phone.isEmpty() ? failure(code::emailUidOrPhoneRequired)
                           : identity(call.service.accountByPhone(phone));
}

Answer accountByUid(const Call &call)
{
    return identity(call.service.accountByUid(call.pathValue));
}

Answer deleteAccount(const Call &call)
{
    return deleted(call.service.deleteAccount(call.pathValue));
}

Answer setPhone(const Call &call)
{
    return identity(call.service.setPhone(call.pathValue, call.params.text("phone"_L1)));
}

Answer invalidatePhone(const Call &call)
{
    return codeSent(call, call.service.invalidatePhone(call.pathValue, call.context));
}

Answer unlockAccount(const Call &call)
{
    return identity(call.service.unlockAccount(call.pathValue));
}

Answer smsOtp(const Call &call)
{
    const auto of = codeOf(call.pathValue);
    if (!of) {
        const int off = notOffered(call.pathValue);
        return failure(off == 0 ? code::smsOtpTypeInvalid : off);
    }
    return call.service.tellCode(*of, call.params.text("phone"_L1), call.params.text("uid"_L1))
        .map([](const CodeTold &told) {
            return QJsonValue(
                QJsonObject{{"Token"_L1, told.code}, {"ExpiresIn"_L1, isoTime(told.expiresAt)}});
        });
}

Answer oneTouchOff(const Call &)
{
    return failure(code::oneTouchOff);
}

Answer serverInfo(const Call &call)
{
    const auto time = sottTime(call.params);
    if (!time)
        return failure(code::badParameter, u"timedifference"_s);
    const Instant now = call.clock.now();
    const QJsonObject window{{"StartTime"_L1, serverTime(now)},
                             {"EndTime"_L1, serverTime(now + *time)},
                             {"TimeDifference"_L1, u"%1 Minutes"_s.arg(time->count())}};
    return QJsonObject{{"ServerLocation"_L1, u"local"_s},
                       {"ServerName"_L1, u"ringkey-service"_s},
                       {"CurrentTime"_L1, serverTime(now)},
                       {"Sott"_L1, window}};
}

Answer sottFromServer(const Call &call)
{
    const auto time = sottTime(call.params);
    if (!time)
        return failure(code::badParameter, u"timedifference"_s);
    const Instant now = call.clock.now();
    const QByteArray sott = call.sott.mint(now - sottSkew, now + *time);
    return QJsonObject{{"Sott"_L1, QString::fromLatin1(sott)},
                       {"ExpiryTime"_L1, isoTime(now + *time)}};
}

Answer appInfo(const Call &call)
{
    return appInfoJson(call.config);
}

} // namespace ringkey::service::operation
