// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "auth/backend/request.h"

/// The one table of operations (contract sections 4 and 5). Only reads may be repeated by
/// themselves: everything else texts somebody, counts a try or changes something. Some GETs do.
namespace ringkey::backend::operation {

inline constexpr Operation isTaken{"GET", "/identity/v2/auth/phone", Repeat::Freely}; // op 1
inline constexpr Operation registration{"POST", "/identity/v2/auth/register", Repeat::Never}; // 2
inline constexpr Operation verifyNumber{"PUT", "/identity/v2/auth/phone/otp", Repeat::Never}; // 3 9
inline constexpr Operation resendCode{"POST", "/identity/v2/auth/phone/otp", Repeat::Never};  // 4 8
inline constexpr Operation signIn{"POST", "/identity/v2/auth/login", Repeat::Never};          // 5
inline constexpr Operation sendPasswordCode{"POST", "/identity/v2/auth/password/otp",
                                            Repeat::Never}; // 6
inline constexpr Operation resetPassword{"PUT", "/identity/v2/auth/password/otp",
                                         Repeat::Never};                                  // 7
inline constexpr Operation changeNumber{"PUT", "/identity/v2/auth/phone", Repeat::Never}; // 10
inline constexpr Operation resetVerification{"PUT", "/identity/v2/auth/phone/invalidate",
                                             Repeat::Never}; // 11 by token, extension
inline constexpr Operation removeNumber{"DELETE", "/identity/v2/auth/phone", Repeat::Never}; // 12
inline constexpr Operation validateToken{"GET", "/identity/v2/auth/access_token/validate",
                                         Repeat::Freely}; // 13a
inline constexpr Operation invalidateToken{"GET", "/identity/v2/auth/access_token/invalidate",
                                           Repeat::Freely}; // 13b: ends what is ended
inline constexpr Operation tokenInfo{"GET", "/identity/v2/auth/access_token",
                                     Repeat::Freely}; // 13c
inline constexpr Operation slideToken{"GET", "/identity/v2/auth/access_token/sliding_token",
                                      Repeat::Never}; // 13d
/// Extension. What was done and not heard of looks like no session at all when it is repeated.
inline constexpr Operation signOutEverywhere{"DELETE", "/identity/v2/auth/access_token/all",
                                             Repeat::Never};
inline constexpr Operation listSessions{"GET", "/identity/v2/auth/sessions",
                                        Repeat::Freely}; // extensions
inline constexpr Operation endSession{"DELETE", "/identity/v2/auth/sessions", Repeat::Never};
inline constexpr Operation endOtherSessions{"DELETE", "/identity/v2/auth/sessions/others",
                                            Repeat::Never};
inline constexpr Operation readAccount{"GET", "/identity/v2/auth/account", Repeat::Freely}; // 14a
inline constexpr Operation changeName{"PUT", "/identity/v2/auth/account", Repeat::Never};   // 14b
inline constexpr Operation changePassword{"PUT", "/identity/v2/auth/password/change",
                                          Repeat::Never}; // 14c
inline constexpr Operation sendDeletionCode{"GET", "/identity/v2/auth/account/otp",
                                            Repeat::Never}; // 14f
inline constexpr Operation deleteAccount{"POST", "/identity/v2/auth/account/delete",
                                         Repeat::Never}; // 14g
inline constexpr Operation unlock{"PUT", "/identity/v2/auth/account/unlock", Repeat::Never};
inline constexpr Operation sendSignInCode{"GET", "/identity/v2/auth/login/passwordlesslogin/otp",
                                          Repeat::Never, "POST"};
inline constexpr Operation verifySignInCode{
    "PUT", "/identity/v2/auth/login/passwordlesslogin/otp/verify", Repeat::Never};
inline constexpr Operation acceptPolicy{"GET", "/identity/v2/auth/privacypolicy/accept",
                                        Repeat::Never};
inline constexpr Operation questions{"GET", "/identity/v2/auth/securityquestion/phone",
                                     Repeat::Freely};
inline constexpr Operation serverInfo{"GET", "/identity/v2/serverinfo", Repeat::Probe};
inline constexpr Operation appInfo{"GET", "/ciam/appinfo", Repeat::Freely};

} // namespace ringkey::backend::operation
