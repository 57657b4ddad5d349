// SPDX-License-Identifier: Apache-2.0
#include "auth/flow/rules/commonsteps.h"

namespace ringkey::flow {

SignInForm signInForm(const MaybeAccount &known, const MaybeNumber &number, Notice notice,
                      const MaybeError &error)
{
    if (known && known->number && (!number || *number == *known->number))
        return WelcomingBack{*known, notice, error};
    return EnteringCredentials{number, notice, error};
}

State signInPage(const MaybeAccount &known, const MaybeNumber &number, Notice notice)
{
    return toState(signInForm(known, number, notice));
}

Step signedInWith(const Session &session, bool keep, Notice notice)
{
    Step step{SignedIn{session.account, keep ? Storage::Checking : Storage::MemoryOnly, notice, {}},
              {KeepSession{session, keep}}};
    // A backend may open a session without telling whose it is (contract op 7 with
    // LoginOnPasswordReset).
    if (session.account.uid.isEmpty())
        step.effects.push_back(RefreshAccount{});
    return step;
}

Step sessionOver(const Account &account, Notice why)
{
    return {signInPage(account, account.number, why), {DropSession{Ending::Local, account, why}}};
}

std::optional<Locked> lockedBy(const AuthError &error, const MaybeNumber &number,
                               const MaybeAccount &known)
{
    switch (error.kind) {
    case AuthErrorKind::Suspended:
        return Locked{LockKind::Suspended, number, error.lockedUntil, known};
    case AuthErrorKind::Blocked:
        return Locked{LockKind::Blocked, number, std::nullopt, known};
    case AuthErrorKind::LockedByCaptcha:
        return Locked{LockKind::Captcha, number, std::nullopt, known};
    default:
        return std::nullopt;
    }
}

} // namespace ringkey::flow
