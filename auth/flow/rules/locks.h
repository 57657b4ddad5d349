// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "auth/flow/rules/commonsteps.h"

/// What a backend may put between the password and the session: a lock (contract 9.2), a changed
/// privacy policy (1194). A security question is in questions.h.
namespace ringkey::flow {

MaybeStep on(const Locked &, const SignInChosen &);
MaybeStep on(const Locked &, const ForgotPasswordChosen &);
MaybeStep on(const Locked &, const CodeInsteadChosen &);
MaybeStep on(const Locked &, const BackChosen &);
MaybeStep on(const Locked &, const DeadlineReached &);

MaybeStep on(const AcceptingPolicy &, const PolicyAccepted &);
MaybeStep on(const AcceptingPolicy &, const SignInChosen &);
MaybeStep on(const AcceptingPolicy &, const BackChosen &);
MaybeStep on(const SavingConsent &, const ConsentSaved &);

} // namespace ringkey::flow
