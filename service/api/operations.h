// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/api/params.h"
#include "service/types/requests.h"

#include <QJsonValue>

namespace ringkey::service {

class AuthService;
class Sott;
struct Config;

/// What an operation may use. References live as long as the call.
struct Call
{
    AuthService &service;
    const Config &config;
    const Sott &sott;
    const Clock &clock;
    const HttpRequest &request;
    const Params &params;
    RequestContext context;
    QString token;     ///< of the header, the query or the body, in that order; may be empty
    QString pathValue; ///< what stood for {…} in the route
};

/// The success body, or the error.
using Answer = Result<QJsonValue>;

/// One contract operation: reads its parameters, calls one rule, shapes the reply. Worker threads.
using Operation = Answer (*)(const Call &);

namespace operation {

// phoneoperations.cpp: contract ops 1-4, 8-12, passwordless
Answer phoneExists(const Call &);
Answer registerByPhone(const Call &);
Answer registerByCaptcha(const Call &);
Answer verifyPhone(const Call &);
Answer resendVerification(const Call &);
Answer resendByToken(const Call &);
Answer verifyByToken(const Call &);
Answer changeNumber(const Call &);
Answer invalidateOwnPhone(const Call &);
Answer removePhone(const Call &);
Answer passwordlessSend(const Call &);
Answer passwordlessVerify(const Call &);

// passwordoperations.cpp: ops 5-7, 14c, security questions, unlock
Answer login(const Call &);
Answer forgotPassword(const Call &);
Answer resetPassword(const Call &);
Answer changePassword(const Call &);
Answer questionsByPhone(const Call &);
Answer questionsByToken(const Call &);
Answer resetByAnswer(const Call &);
Answer unlock(const Call &);

// accountoperations.cpp: 14a, 14b, 14f, 14g, privacy policy
Answer readProfile(const Call &);
Answer updateProfile(const Call &);
Answer deleteAccountSend(const Call &);
Answer deleteAccountConfirm(const Call &);
Answer acceptPolicy(const Call &);
Answer policyHistory(const Call &);

// tokenoperations.cpp: 13a-13h, sign out everywhere, the list of sessions
Answer validateToken(const Call &);
Answer invalidateToken(const Call &);
Answer tokenInfo(const Call &);
Answer slideToken(const Call &);
Answer signOutEverywhere(const Call &);
Answer openSessions(const Call &);
Answer endSession(const Call &);
Answer endOtherSessions(const Call &);
Answer refresh(const Call &);
Answer revokeRefresh(const Call &);
Answer revokeAllRefresh(const Call &);
Answer tokenForUid(const Call &);

// manageoperations.cpp: op 11, management, server info, SOTT, tenant configuration
Answer createAccount(const Call &);
Answer accountByPhone(const Call &);
Answer accountByUid(const Call &);
Answer deleteAccount(const Call &);
Answer setPhone(const Call &);
Answer unlockAccount(const Call &);
Answer smsOtp(const Call &);
Answer oneTouchOff(const Call &);
Answer invalidatePhone(const Call &);
Answer serverInfo(const Call &);
Answer sottFromServer(const Call &);
Answer appInfo(const Call &);

} // namespace operation
} // namespace ringkey::service
