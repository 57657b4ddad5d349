// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "auth/flow/rules/commonsteps.h"

/// A forgotten password: a code, then a new one (contract ops 6 and 7).
namespace ringkey::flow {

MaybeStep on(const AskingForReset &, const ResetRequested &);
MaybeStep on(const AskingForReset &, const SignInChosen &);
MaybeStep on(const AskingForReset &, const CreateAccountChosen &);
MaybeStep on(const AskingForReset &, const BackChosen &);

MaybeStep on(const SendingResetCode &, const CodeSent &);

MaybeStep on(const ResettingPassword &, const NewPasswordSubmitted &);
MaybeStep on(const ResettingPassword &, const ResendChosen &);
MaybeStep on(const ResettingPassword &, const OtherNumberChosen &);
MaybeStep on(const ResettingPassword &, const SignInChosen &);
MaybeStep on(const ResettingPassword &, const BackChosen &);
MaybeStep on(const ResettingPassword &, const DeadlineReached &);

MaybeStep on(const ResendingResetCode &, const CodeSent &);
MaybeStep on(const ResendingResetCode &, const BackChosen &);
MaybeStep on(const SavingNewPassword &, const PasswordWasReset &);

} // namespace ringkey::flow
