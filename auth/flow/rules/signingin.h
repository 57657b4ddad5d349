// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "auth/flow/rules/commonsteps.h"

/// From the start of the program to the password or code that opens the session.
namespace ringkey::flow {

MaybeStep on(const Restoring &, const Restored &);
MaybeStep on(const Restoring &, const BackChosen &);

MaybeStep on(const EnteringCredentials &, const SignInSubmitted &);
MaybeStep on(const EnteringCredentials &, const CodeInsteadChosen &);
MaybeStep on(const EnteringCredentials &, const ForgotPasswordChosen &);
MaybeStep on(const EnteringCredentials &, const CreateAccountChosen &);
MaybeStep on(const EnteringCredentials &, const KeychainRetryChosen &);

MaybeStep on(const WelcomingBack &, const PasswordSubmitted &);
MaybeStep on(const WelcomingBack &, const CodeInsteadChosen &);
MaybeStep on(const WelcomingBack &, const ForgotPasswordChosen &);
MaybeStep on(const WelcomingBack &, const CreateAccountChosen &);
MaybeStep on(const WelcomingBack &, const NotMeChosen &);
MaybeStep on(const WelcomingBack &, const KeychainRetryChosen &);

MaybeStep on(const CheckingPassword &, const PasswordChecked &);
MaybeStep on(const RequestingSignInCode &, const BackChosen &);
MaybeStep on(const RequestingSignInCode &, const CodeSent &);

/// What a right password leads to, after the form it was typed into.
Step afterPassword(const SignInOutcome &outcome, const SignInForm &form, bool keep);

} // namespace ringkey::flow
