// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "auth/flow/codestates.h"
#include "auth/flow/questionstates.h"
#include "auth/flow/sessionstates.h"
#include "auth/flow/signinstates.h"

/// The states of signing in. A state holds only what is true in it and never a secret.
/// States named after what a person does wait for that person; the others hold the AttemptId of the
/// one request under way and the form to come back to.
namespace ringkey::flow {

using State =
    std::variant<EnteringCredentials, Restoring, WelcomingBack, CheckingPassword,
                 RequestingSignInCode, CreatingAccount, Registering, EnteringCode, VerifyingCode,
                 ResendingCode, AskingForReset, SendingResetCode, ResettingPassword,
                 ResendingResetCode, SavingNewPassword, Locked, FetchingQuestions,
                 AnsweringQuestion, CheckingAnswer, AcceptingPolicy, SavingConsent, SignedIn,
                 RequestingVerifyCode, ChangingNumber, SendingChangeCode, ConfirmingReverify,
                 ResettingVerification, ConfirmingLastRemoval, ConfirmingRemoval, RemovingNumber,
                 ChangingPassword, SavingPassword, ChangingName, SavingName,
                 ConfirmingSignOutEverywhere, SigningOutEverywhere, ListingSessions,
                 ViewingSessions, EndingSessions, ConfirmingDeletion, SendingDeletionCode>;

} // namespace ringkey::flow
