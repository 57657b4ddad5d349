// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "auth/flow/rules/commonsteps.h"

/// The code page, for whatever the code proves.
namespace ringkey::flow {

MaybeStep on(const EnteringCode &, const CodeSubmitted &);
MaybeStep on(const EnteringCode &, const ResendChosen &);
MaybeStep on(const EnteringCode &, const OtherNumberChosen &);
/// "Use your password instead", before anybody is signed in.
MaybeStep on(const EnteringCode &, const SignInChosen &);
MaybeStep on(const EnteringCode &, const BackChosen &);
MaybeStep on(const EnteringCode &, const AccountRefreshed &);
MaybeStep on(const EnteringCode &, const DeadlineReached &);

MaybeStep on(const VerifyingCode &, const CodeVerified &);
MaybeStep on(const ResendingCode &, const CodeSent &);
MaybeStep on(const ResendingCode &, const BackChosen &);

} // namespace ringkey::flow
