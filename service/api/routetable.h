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
    Route{"GET",    "/identity/v2/auth/phone",                    Key,    Change, phoneExists},
    Route{"POST",   "/identity/v2/auth/register",                 Key,    Hash,   registerByPhone},
    Route{"POST",   "/identity/v2/auth/register/captcha",         Key,    Hash,   registerByCaptcha},
    Route{"PUT",    "/identity/v2/auth/phone/otp",                Key,    Change, verifyPhone},
    Route{"PUT",    "/identity/v2/auth/phone/otp",                Token,  Change, verifyByToken, noBody},
    Route{"POST",   "/identity/v2/auth/phone/otp",                Key,    Change, resendVerification},
    Route{"POST",   "/identity/v2/auth/phone/otp",                Token,  Change, resendByToken},
    Route{"POST",   "/identity/v2/auth/login",                    Key,    Hash,   login},
    Route{"POST",   "/identity/v2/auth/password/otp",             Key,    Change, forgotPassword},
    Route{"PUT",    "/identity/v2/auth/password/otp",             Key,    Hash,   resetPassword},
    Route{"PUT",    "/identity/v2/auth/phone",                    Token,  Hash,   changeNumber},
    Route{"PUT",    "/identity/v2/manage/account/{uid}/invalidatephone",
                                                                  Secret, Change, invalidatePhone, noBody},
    Route{"PUT",    "/identity/v2/auth/phone/invalidate",         Token,  Change, invalidateOwnPhone, noBody},
    Route{"DELETE", "/identity/v2/auth/phone",                    Token,  Hash,   removePhone, noBody},

    // Tokens: 13a-13h, and our extensions: to see one's sessions and to end them
    Route{"GET",    "/identity/v2/auth/access_token",             Token,  Look,   tokenInfo},
    Route{"GET",    "/identity/v2/auth/access_token/validate",    Token,  Look,   validateToken},
    Route{"GET",    "/identity/v2/auth/access_token/invalidate",  Token,  Change, invalidateToken, noBody, acts},
    Route{"GET",    "/identity/v2/auth/access_token/sliding_token", Token, Change, slideToken, noBody, acts},
    Route{"DELETE", "/identity/v2/auth/access_token/all",         Token,  Change, signOutEverywhere, noBody},
    Route{"GET",    "/identity/v2/auth/sessions",                 Token,  Look,   openSessions},
    Route{"DELETE", "/identity/v2/auth/sessions",                 Token,  Change, endSession, noBody},
    Route{"DELETE", "/identity/v2/auth/sessions/others",          Token,  Change, endOtherSessions, noBody},
    Route{"GET",    "/identity/v2/manage/account/access_token",   Secret, Change, tokenForUid, noBody, acts},
    Route{"GET",    "/identity/v2/manage/account/access_token/refresh", Secret, Change, refresh, noBody, acts},
    Route{"GET",    "/identity/v2/manage/account/access_token/refresh/revoke",
                                                                  Secret, Change, revokeRefresh, noBody, acts},
    Route{"DELETE", "/identity/v2/manage/account/{uid}/access_token/refresh/revoke",
                                                                  Secret, Change, revokeAllRefresh, noBody},

    // Account: 14a-14g, unlock
    Route{"GET",    "/identity/v2/auth/account",                  Token,  Look,   readProfile},
    Route{"PUT",    "/identity/v2/auth/account",                  Token,  Hash,   updateProfile},
    Route{"PUT",    "/identity/v2/auth/password/change",          Token,  Hash,   changePassword},
    Route{"GET",    "/identity/v2/auth/account/otp",              Token,  Change, deleteAccountSend, noBody, acts},
    Route{"POST",   "/identity/v2/auth/account/delete",           Token,  Change, deleteAccountConfirm},
    Route{"PUT",    "/identity/v2/auth/account/unlock",           Token,  Hash,   unlock},

    // Passwordless; the newer reference shows POST for the first, older SDKs send the third. With
    // POST the number may be in the query alone, and the body as empty as that of other SDKs' calls.
    Route{"GET",    "/identity/v2/auth/login/passwordlesslogin/otp", Key, Change, passwordlessSend, noBody, acts},
    Route{"POST",   "/identity/v2/auth/login/passwordlesslogin/otp", Key, Change, passwordlessSend, noBody},
    Route{"GET",    "/identity/v2/auth/login/otp",                Key,    Change, passwordlessSend, noBody, acts},
    Route{"POST",   "/identity/v2/auth/login/otp",                Key,    Change, passwordlessSend, noBody},
    Route{"PUT",    "/identity/v2/auth/login/passwordlesslogin/otp/verify",
                                                                  Key,    Change, passwordlessVerify},

    // One-touch login is not offered; the newer reference shows POST for the second
    Route{"POST",   "/identity/v2/auth/onetouchlogin/phone",      Key,    Look,   oneTouchOff},
    Route{"PUT",    "/identity/v2/auth/onetouchlogin/phone/verify", Key,  Look,   oneTouchOff},
    Route{"POST",   "/identity/v2/auth/onetouchlogin/phone/verify", Key,  Look,   oneTouchOff},

    // Security questions, privacy policy
    Route{"GET",    "/identity/v2/auth/securityquestion/phone",   Key,    Change, questionsByPhone},
    Route{"GET",    "/identity/v2/auth/securityquestion/accesstoken", Token, Look,   questionsByToken},
    Route{"PUT",    "/identity/v2/auth/password/securityanswer",  Key,    Hash,   resetByAnswer},
    Route{"GET",    "/identity/v2/auth/privacypolicy/accept",     Token,  Change, acceptPolicy, noBody, acts},
    Route{"GET",    "/identity/v2/auth/privacypolicy/history",    Token,  Look,   policyHistory},

    // Server and tenant
    Route{"GET",    "/identity/v2/serverinfo",                    Key,    Look,   serverInfo},
    Route{"GET",    "/identity/v2/manage/account/sott",           Secret, Look,   sottFromServer},
    Route{"GET",    "/ciam/appinfo",                              Key,    Look,   appInfo},

    // Management
    Route{"POST",   "/identity/v2/manage/account",                Secret, Hash,   createAccount},
    Route{"GET",    "/identity/v2/manage/account",                Secret, Look,   accountByPhone},
    Route{"GET",    "/identity/v2/manage/account/{uid}",          Secret, Look,   accountByUid},
    Route{"DELETE", "/identity/v2/manage/account/{uid}",          Secret, Change, deleteAccount, noBody},
    Route{"PUT",    "/identity/v2/manage/account/{uid}/phoneid",  Secret, Change, setPhone},
    Route{"PUT",    "/identity/v2/manage/account/{uid}/unlock",   Secret, Change, unlockAccount, noBody},
    Route{"POST",   "/identity/v2/manage/account/smsotp/{type}",  Secret, Change, smsOtp},
};
// clang-format on

} // namespace ringkey::service::routes
