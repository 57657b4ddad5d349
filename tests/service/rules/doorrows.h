// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/api/routetable.h"

#include <array>
#include <string_view>

namespace ringkey::service::doors {

/// What lets somebody in or changes what lets in.
enum class Way
{
    None, ///< no door
    Verify,
    VerifyByToken,
    Login,
    Reset,
    ChangeNumber,
    RemoveNumber,
    Slide,
    TokenForUid,
    Refresh,
    SetAnswer,
    ChangePassword,
    SignInByCode,
    ResetByAnswer
};
using enum Way;

struct Row
{
    std::string_view method;
    std::string_view path; ///< behind /identity/v2
    Access access;
    Way way = None;
};

using enum Access;
inline constexpr std::array rows{
    Row{"GET", "/auth/phone", Key},
    Row{"POST", "/auth/register", Key}, // optional flow: a session of a new account
    Row{"POST", "/auth/register/captcha", Key},
    Row{"PUT", "/auth/phone/otp", Key, Verify},
    Row{"PUT", "/auth/phone/otp", Token, VerifyByToken},
    Row{"POST", "/auth/phone/otp", Key},
    Row{"POST", "/auth/phone/otp", Token},
    Row{"POST", "/auth/login", Key, Login},
    Row{"POST", "/auth/password/otp", Key},
    Row{"PUT", "/auth/password/otp", Key, Reset},
    Row{"PUT", "/auth/phone", Token, ChangeNumber},
    Row{"PUT", "/manage/account/{uid}/invalidatephone", Secret},
    Row{"PUT", "/auth/phone/invalidate", Token},
    Row{"DELETE", "/auth/phone", Token, RemoveNumber},
    Row{"GET", "/auth/access_token", Token},
    Row{"GET", "/auth/access_token/validate", Token},
    Row{"GET", "/auth/access_token/invalidate", Token},
    Row{"GET", "/auth/access_token/sliding_token", Token, Slide},
    Row{"DELETE", "/auth/access_token/all", Token},
    Row{"GET", "/auth/sessions", Token},
    Row{"DELETE", "/auth/sessions", Token},
    Row{"DELETE", "/auth/sessions/others", Token},
    Row{"GET", "/manage/account/access_token", Secret, TokenForUid},
    Row{"GET", "/manage/account/access_token/refresh", Secret, Refresh},
    Row{"GET", "/manage/account/access_token/refresh/revoke", Secret},
    Row{"DELETE", "/manage/account/{uid}/access_token/refresh/revoke", Secret},
    Row{"GET", "/auth/account", Token},
    Row{"PUT", "/auth/account", Token, SetAnswer},
    Row{"PUT", "/auth/password/change", Token, ChangePassword},
    Row{"GET", "/auth/account/otp", Token},
    Row{"POST", "/auth/account/delete", Token},
    Row{"PUT", "/auth/account/unlock", Token},
    Row{"GET", "/auth/login/passwordlesslogin/otp", Key},
    Row{"POST", "/auth/login/passwordlesslogin/otp", Key},
    Row{"GET", "/auth/login/otp", Key},
    Row{"POST", "/auth/login/otp", Key},
    Row{"PUT", "/auth/login/passwordlesslogin/otp/verify", Key, SignInByCode},
    Row{"POST", "/auth/onetouchlogin/phone", Key},
    Row{"PUT", "/auth/onetouchlogin/phone/verify", Key},
    Row{"POST", "/auth/onetouchlogin/phone/verify", Key},
    Row{"GET", "/auth/securityquestion/phone", Key},
    Row{"GET", "/auth/securityquestion/accesstoken", Token},
    Row{"PUT", "/auth/password/securityanswer", Key, ResetByAnswer},
    Row{"GET", "/auth/privacypolicy/accept", Token},
    Row{"GET", "/auth/privacypolicy/history", Token},
    Row{"GET", "/serverinfo", Key},
    Row{"GET", "/manage/account/sott", Secret},
    Row{"GET", "/ciam/appinfo", Key},
    // The holder of the secret may do what they like with accounts.
    Row{"POST", "/manage/account", Secret},
    Row{"GET", "/manage/account", Secret},
    Row{"GET", "/manage/account/{uid}", Secret},
    Row{"DELETE", "/manage/account/{uid}", Secret},
    Row{"PUT", "/manage/account/{uid}/phoneid", Secret},
    Row{"PUT", "/manage/account/{uid}/unlock", Secret},
    Row{"POST", "/manage/account/smsotp/{type}", Secret},
};

constexpr bool hasRow(const Route &route)
{
    constexpr std::string_view root = "/identity/v2";
    std::string_view path = route.path;
    if (path.starts_with(root))
        path.remove_prefix(root.size());
    for (const Row &row : rows) {
        if (row.method == route.method && row.path == path && row.access == route.access)
            return true;
    }
    return false;
}

constexpr bool everyRouteHasARow()
{
    for (const Route &route : routes::table) {
        if (!hasRow(route))
            return false;
    }
    return true;
}
static_assert(everyRouteHasARow(), "a route has no row here: say whether it lets somebody in");

} // namespace ringkey::service::doors
