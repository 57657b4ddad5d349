// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "auth/flow/rules/commonsteps.h"

/// What a signed-in person can do, up to the code where one is needed.
namespace ringkey::flow {

MaybeStep on(const SignedIn &, const VerifyNowChosen &);
MaybeStep on(const SignedIn &, const ChangeNumberChosen &);
MaybeStep on(const SignedIn &, const VerifyAgainChosen &);
MaybeStep on(const SignedIn &, const RemoveNumberChosen &);
MaybeStep on(const SignedIn &, const ChangePasswordChosen &);
MaybeStep on(const SignedIn &, const ChangeNameChosen &);
MaybeStep on(const SignedIn &, const DeleteAccountChosen &);
MaybeStep on(const SignedIn &, const SignOutEverywhereChosen &);
MaybeStep on(const SignedIn &, const KeychainRetryChosen &);
MaybeStep on(const RequestingVerifyCode &, const CodeSent &);

MaybeStep on(const ChangingNumber &, const NewNumberSubmitted &);
MaybeStep on(const SendingChangeCode &, const CodeSent &);

MaybeStep on(const ConfirmingReverify &, const VerifyAgainConfirmed &);
MaybeStep on(const ResettingVerification &, const CodeSent &);

MaybeStep on(const ConfirmingLastRemoval &, const RemoveNumberChosen &);
MaybeStep on(const ConfirmingLastRemoval &, const ChangeNumberChosen &);
MaybeStep on(const SignedIn &, const AccountRefreshed &);
MaybeStep on(const ConfirmingLastRemoval &, const AccountRefreshed &);
MaybeStep on(const ConfirmingReverify &, const AccountRefreshed &);
MaybeStep on(const ConfirmingRemoval &, const AccountRefreshed &);
MaybeStep on(const ConfirmingDeletion &, const AccountRefreshed &);
MaybeStep on(const ConfirmingRemoval &, const RemovalConfirmed &);
MaybeStep on(const RemovingNumber &, const NumberWasRemoved &);

MaybeStep on(const ChangingPassword &, const PasswordChangeSubmitted &);
MaybeStep on(const SavingPassword &, const PasswordWasChanged &);

MaybeStep on(const ChangingName &, const NameSubmitted &);
MaybeStep on(const ChangingName &, const AccountRefreshed &);
MaybeStep on(const SavingName &, const NameWasChanged &);

MaybeStep on(const SigningOutEverywhere &, const EverywhereSignedOut &);

MaybeStep on(const SignedIn &, const SessionsChosen &);
MaybeStep on(const ListingSessions &, const SessionsListed &);
MaybeStep on(const ViewingSessions &, const SessionEndChosen &);
MaybeStep on(const ViewingSessions &, const OtherSessionsEndChosen &);
MaybeStep on(const EndingSessions &, const SessionsWereEnded &);
MaybeStep on(const EndingSessions &, const BackChosen &);
MaybeStep on(const ViewingSessions &, const ChangePasswordChosen &);

MaybeStep on(const ConfirmingDeletion &, const DeletionConfirmed &);
MaybeStep on(const SendingDeletionCode &, const CodeSent &);

} // namespace ringkey::flow
