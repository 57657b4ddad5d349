// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "told.h"

#include <functional>
#include <vector>

/// What strangers ask, and what the answers to it tell.
namespace ringkey::service {

/// What a stranger asks again and again.
using Probe = std::function<QString(AuthService &, const RequestContext &stranger)>;
/// What the owner does; where there is none, what anybody could have done instead.
using Act = std::function<void(TestService &, const RequestContext &owner, bool isThere)>;

inline constexpr auto wrong = u"00000x";

inline bool isLong()
{
    return qEnvironmentVariableIsSet("RINGKEY_TEST_LONG");
}

inline std::vector<std::pair<const char *, Probe>> probes()
{
    using namespace Qt::StringLiterals;
    const QString code = QString::fromUtf16(wrong);
    return {
        {"a wrong password",
         [](AuthService &rules, const RequestContext &who) {
             return told(rules.login({amara, u"no-password-1"_s}, who));
         }},
        {"a wrong code to verify",
         [code](AuthService &rules, const RequestContext &who) {
             return told(rules.verifyPhone({amara, code}, who));
         }},
        {"a wrong code to sign in",
         [code](AuthService &rules, const RequestContext &who) {
             return told(rules.passwordlessVerify({amara, code}, who));
         }},
        {"a wrong code to reset",
         [code](AuthService &rules, const RequestContext &who) {
             return told(rules.resetPassword({amara, code, otherPassword}, who));
         }},
        {"an ask to sign in",
         [](AuthService &rules, const RequestContext &who) {
             return told(rules.passwordlessSend(amara, who));
         }},
        {"an ask to reset",
         [](AuthService &rules, const RequestContext &who) {
             return told(rules.forgotPassword(amara, who));
         }},
        {"an ask to verify",
         [](AuthService &rules, const RequestContext &who) {
             return told(rules.resendVerification(amara, who));
         }},
    };
}

} // namespace ringkey::service
