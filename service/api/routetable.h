// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/api/routes.h"

#include <array>

namespace ringkey::service::routes {

using namespace operation;
using enum Access;
using enum Lane;
inline constexpr bool noBody = false;
inline constexpr bool acts = true;

/// Every operation of the service. tests/service/rules/tst_doors.cpp has a row for each, or does
/// not build: who adds one says there whether it lets somebody in.
// clang-format off
inline constexpr std::array table{
    // Ops 1-12 of contract section 4
    Route{"GET",    "/identity/v2/auth/phone",                    Key,    Fast, phoneExists},
    Route{"POST",   "/identity/v2/auth/register",                 Key,    Hash, registerByPhone},
    Route{"POST",   "/identity/v2/auth/register/captcha",         Key,    Hash, registerByCaptcha},
    Route{"PUT",    "/identity/v2/auth/phone/otp",                Key,    Fast, verifyPhone},
    Route{"PUT",    "/identity/v2/auth/phone/otp",                Token,  Fast, verifyByToken, noBody},
    Route{"POST",   "/identity/v2/auth/phone/otp",                Key,    Fast, resendVerification},
    Route{"POST",   "/identity/v2/auth/phone/otp",                Token,  Fast, resendByToken},
    Route{"POST",   "/identity/v2/auth/login",                    Key,    Hash, login},
    Route{"POST",   "/identity/v2/auth/password/otp",             Key,    Fast, forgotPassword},
    Route{"PUT",    "/identity/v2/auth/password/otp",             Key,    Hash, resetPassword},
    Route{"PUT",    "/identity/v2/auth/phone",                    Token,  Hash, changeNumber},
    Route{"PUT",    "/identity/v2/manage/account/{uid}/invalidatephone",
                                                                  Secret, Fast, invalidatePhone, noBody},
    Route{"PUT",    "/identity/v2/auth/phone/invalidate",         Token,  Fast, invalidateOwnPhone, noBody},
    Route{"DELETE", "/identity/v2/auth/phone",                    Token,  Hash, removePhone, noBody},

    // Tokens: 13a-13h, and our extensions: to see one's sessions and to end them
    Route{"GET",    "/identity/v2/auth/access_token",             Token,  Fast, tokenInfo},
    Route{"GET",    "/identity/v2/auth/access_token/validate",    Token,  Fast, validateToken},
    Route{"GET",    "/identity/v2/auth/access_token/invalidate",  Token,  Fast, invalidateToken, noBody, acts},
    Route{"GET",    "/identity/v2/auth/access_token/sliding_token", Token, Fast, slideToken, noBody, acts},
    Route{"DELETE", "/identity/v2/auth/access_token/all",         Token,  Fast, signOutEverywhere, noBody},
    Route{"GET",    "/identity/v2/auth/sessions",                 Token,  Fast, openSessions},
    Route{"DELETE", "/identity/v2/auth/sessions",                 Token,  Fast, endSession, noBody},
    Route{"DELETE", "/identity/v2/auth/sessions/others",          Token,  Fast, endOtherSessions, noBody},
    Route{"GET",    "/identity/v2/manage/account/access_token",   Secret, Fast, tokenForUid, noBody, acts},
    Route{"GET",    "/identity/v2/manage/account/access_token/refresh", Secret, Fast, refresh, noBody, acts},
    Route{"GET",    "/identity/v2/manage/account/access_token/refresh/revoke",
                                                                  Secret, Fast, revokeRefresh, noBody, acts},
    Route{"DELETE", "/identity/v2/manage/account/{uid}/access_token/refresh/revoke",
                                                                  Secret, Fast, revokeAllRefresh, noBody},

    // Account: 14a-14g, unlock
    Route{"GET",    "/identity/v2/auth/account",                  Token,  Fast, readProfile},
    Route{"PUT",    "/identity/v2/auth/account",                  Token,  Hash, updateProfile},
    Route{"PUT",    "/identity/v2/auth/password/change",          Token,  Hash, changePassword},
    Route{"GET",    "/identity/v2/auth/account/otp",              Token,  Fast, deleteAccountSend, noBody, acts},
    Route{"POST",   "/identity/v2/auth/account/delete",           Token,  Fast, deleteAccountConfirm},
    Route{"PUT",    "/identity/v2/auth/account/unlock",           Token,  Hash, unlock},

    // Passwordless; the newer reference shows POST for the first, older SDKs send the third. With
    // POST the number may be in the query alone, and the body as empty as that of other SDKs' calls.
    Route{"GET",    "/identity/v2/auth/login/passwordlesslogin/otp", Key, Fast, passwordlessSend, noBody, acts},
    Route{"POST",   "/identity/v2/auth/login/passwordlesslogin/otp", Key, Fast, passwordlessSend, noBody},
    Route{"GET",    "/identity/v2/auth/login/otp",                Key,    Fast, passwordlessSend, noBody, acts},
    Route{"POST",   "/identity/v2/auth/login/otp",                Key,    Fast, passwordlessSend, noBody},
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
    Route{"GET",    "/identity/v2/auth/privacypolicy/accept",     Token,  Fast, acceptPolicy, noBody, acts},
    Route{"GET",    "/identity/v2/auth/privacypolicy/history",    Token,  Fast, policyHistory},

    // Server and tenant
    Route{"GET",    "/identity/v2/serverinfo",                    Key,    Fast, serverInfo},
    Route{"GET",    "/identity/v2/manage/account/sott",           Secret, Fast, sottFromServer},
    Route{"GET",    "/ciam/appinfo",                              Key,    Fast, appInfo},

    // Management
    Route{"POST",   "/identity/v2/manage/account",                Secret, Hash, createAccount},
    Route{"GET",    "/identity/v2/manage/account",                Secret, Fast, accountByPhone},
    Route{"GET",    "/identity/v2/manage/account/{uid}",          Secret, Fast, accountByUid},
    Route{"DELETE", "/identity/v2/manage/account/{uid}",          Secret, Fast, deleteAccount, noBody},
    Route{"PUT",    "/identity/v2/manage/account/{uid}/phoneid",  Secret, Fast, setPhone},
    Route{"PUT",    "/identity/v2/manage/account/{uid}/unlock",   Secret, Fast, unlockAccount, noBody},
    Route{"POST",   "/identity/v2/manage/account/smsotp/{type}",  Secret, Fast, smsOtp},
};
// clang-format on

} // namespace ringkey::service::routes
