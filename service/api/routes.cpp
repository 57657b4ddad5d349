// SPDX-License-Identifier: Apache-2.0
#include "service/api/routes.h"

#include <array>

namespace ringkey::service {
namespace {

using namespace operation;
using enum Access;
using enum Lane;

// clang-format off
constexpr std::array routeTable{
    // Ops 1-12 of contract section 4
    Route{"GET",    "/identity/v2/auth/phone",                    Key,    Fast, phoneExists},
    Route{"POST",   "/identity/v2/auth/register",                 Key,    Hash, registerByPhone},
    Route{"POST",   "/identity/v2/auth/register/captcha",         Key,    Fast, registerByCaptcha},
    Route{"PUT",    "/identity/v2/auth/phone/otp",                Key,    Fast, verifyPhone},
    Route{"PUT",    "/identity/v2/auth/phone/otp",                Token,  Fast, verifyByToken},
    Route{"POST",   "/identity/v2/auth/phone/otp",                Key,    Fast, resendVerification},
    Route{"POST",   "/identity/v2/auth/phone/otp",                Token,  Fast, resendByToken},
    Route{"POST",   "/identity/v2/auth/login",                    Key,    Hash, login},
    Route{"POST",   "/identity/v2/auth/password/otp",             Key,    Fast, forgotPassword},
    Route{"PUT",    "/identity/v2/auth/password/otp",             Key,    Hash, resetPassword},
    Route{"PUT",    "/identity/v2/auth/phone",                    Token,  Hash, changeNumber},
    Route{"PUT",    "/identity/v2/manage/account/{uid}/invalidatephone",
                                                                  Secret, Fast, invalidatePhone},
    Route{"PUT",    "/identity/v2/auth/phone/invalidate",         Token,  Fast, invalidateOwnPhone},
    Route{"DELETE", "/identity/v2/auth/phone",                    Token,  Hash, removePhone},

    // Tokens: 13a-13h, and our extension to end all sessions
    Route{"GET",    "/identity/v2/auth/access_token",             Token,  Fast, tokenInfo},
    Route{"GET",    "/identity/v2/auth/access_token/validate",    Token,  Fast, validateToken},
    Route{"GET",    "/identity/v2/auth/access_token/invalidate",  Token,  Fast, invalidateToken},
    Route{"GET",    "/identity/v2/auth/access_token/sliding_token", Token, Fast, slideToken},
    Route{"DELETE", "/identity/v2/auth/access_token/all",         Token,  Fast, signOutEverywhere},
    Route{"GET",    "/identity/v2/manage/account/access_token",   Secret, Fast, tokenForUid},
    Route{"GET",    "/identity/v2/manage/account/access_token/refresh", Secret, Fast, refresh},
    Route{"GET",    "/identity/v2/manage/account/access_token/refresh/revoke",
                                                                  Secret, Fast, revokeRefresh},
    Route{"DELETE", "/identity/v2/manage/account/{uid}/access_token/refresh/revoke",
                                                                  Secret, Fast, revokeAllRefresh},

    // Account: 14a-14g, unlock
    Route{"GET",    "/identity/v2/auth/account",                  Token,  Fast, readProfile},
    Route{"PUT",    "/identity/v2/auth/account",                  Token,  Hash, updateProfile},
    Route{"PUT",    "/identity/v2/auth/password/change",          Token,  Hash, changePassword},
    Route{"GET",    "/identity/v2/auth/account/otp",              Token,  Fast, deleteAccountSend},
    Route{"POST",   "/identity/v2/auth/account/delete",           Token,  Fast, deleteAccountConfirm},
    Route{"PUT",    "/identity/v2/auth/account/unlock",           Token,  Hash, unlock},

    // Passwordless; the newer reference shows POST for the first
    Route{"GET",    "/identity/v2/auth/login/passwordlesslogin/otp", Key, Fast, passwordlessSend},
    Route{"POST",   "/identity/v2/auth/login/passwordlesslogin/otp", Key, Fast, passwordlessSend},
    Route{"PUT",    "/identity/v2/auth/login/passwordlesslogin/otp/verify",
                                                                  Key,    Fast, passwordlessVerify},

    // One-touch login is not offered; the newer reference shows POST for the second
    Route{"POST",   "/identity/v2/auth/onetouchlogin/phone",      Key,    Fast, oneTouchOff},
    Route{"PUT",    "/identity/v2/auth/onetouchlogin/phone/verify", Key,  Fast, oneTouchOff},
    Route{"POST",   "/identity/v2/auth/onetouchlogin/phone/verify", Key,  Fast, oneTouchOff},

    // Security questions, privacy policy
    Route{"GET",    "/identity/v2/auth/securityquestion/phone",   Key,    Fast, questionsByPhone},
    Route{"GET",    "/identity/v2/auth/securityquestion/accesstoken", Token, Fast, questionsByToken},
    Route{"PUT",    "/identity/v2/auth/password/securityanswer",  Key,    Hash, resetByAnswer},
    Route{"GET",    "/identity/v2/auth/privacypolicy/accept",     Token,  Fast, acceptPolicy},
    Route{"GET",    "/identity/v2/auth/privacypolicy/history",    Token,  Fast, policyHistory},

    // Server and tenant
    Route{"GET",    "/identity/v2/serverinfo",                    Key,    Fast, serverInfo},
    Route{"GET",    "/identity/v2/manage/account/sott",           Secret, Fast, sottFromServer},
    Route{"GET",    "/ciam/appinfo",                              Key,    Fast, appInfo},

    // Management
    Route{"POST",   "/identity/v2/manage/account",                Secret, Hash, createAccount},
    Route{"GET",    "/identity/v2/manage/account",                Secret, Fast, accountByPhone},
    Route{"GET",    "/identity/v2/manage/account/{uid}",          Secret, Fast, accountByUid},
    Route{"DELETE", "/identity/v2/manage/account/{uid}",          Secret, Fast, deleteAccount},
    Route{"PUT",    "/identity/v2/manage/account/{uid}/phoneid",  Secret, Fast, setPhone},
    Route{"POST",   "/identity/v2/manage/account/smsotp/{type}",  Secret, Fast, smsOtp},
};
// clang-format on

QByteArray withoutTrailingSlashes(QByteArray path)
{
    while (path.size() > 1 && path.endsWith('/'))
        path.chop(1);
    return path;
}

QByteArray keyOf(const char *path)
{
    QByteArray key(path);
    const qsizetype open = key.indexOf('{');
    if (open >= 0)
        key.replace(open, key.indexOf('}') - open + 1, "{}");
    return key;
}

} // namespace

std::span<const Route> allRoutes()
{
    return routeTable;
}

Router::Router(std::span<const Route> routes)
{
    for (const Route &route : routes)
        m_byPath[keyOf(route.path)].append(&route);
}

const Router::Candidates *Router::candidatesFor(const QByteArray &path, QString &pathValue) const
{
    const QByteArray lower = path.toLower();
    if (const auto exact = m_byPath.constFind(lower); exact != m_byPath.cend())
        return &*exact;
    for (qsizetype slash = lower.lastIndexOf('/'); slash >= 0;
         slash = slash > 0 ? lower.lastIndexOf('/', slash - 1) : -1) {
        const qsizetype next = lower.indexOf('/', slash + 1);
        const qsizetype end = next < 0 ? lower.size() : next;
        QByteArray key = lower;
        key.replace(slash + 1, end - slash - 1, "{}");
        const auto found = m_byPath.constFind(key);
        if (found == m_byPath.cend())
            continue;
        pathValue = QString::fromUtf8(path.sliced(slash + 1, end - slash - 1));
        return &*found;
    }
    return nullptr;
}

Router::Match Router::find(const QByteArray &method, const QByteArray &path) const
{
    Match match;
    const QByteArray wanted = method == "HEAD" ? QByteArray("GET") : method;
    const Candidates *candidates = candidatesFor(withoutTrailingSlashes(path), match.pathValue);
    if (!candidates)
        return match;
    for (const Route *route : *candidates) {
        if (wanted == route->method)
            match.routes.append(route);
        if (!match.allowedMethods.contains(route->method))
            match.allowedMethods.append(route->method);
    }
    if (match.allowedMethods.contains("GET"))
        match.allowedMethods.append("HEAD");
    return match;
}

} // namespace ringkey::service
