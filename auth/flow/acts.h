// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "auth/flow/signinacts.h"

#include <variant>

/// What a signed-in person does, and the variant of all acts.
namespace ringkey::flow {

struct ChangeNumberChosen
{
};
struct NewNumberSubmitted
{
    AttemptId fresh = {};
    PhoneNumber number;
    Secret password = {};
}; ///< password empty where a fresh sign-in suffices
struct VerifyAgainChosen
{
};
struct VerifyAgainConfirmed
{
    AttemptId fresh = {};
};
struct VerifyNowChosen
{
    AttemptId fresh = {};
}; ///< "Verify" beside an unverified number
struct RemoveNumberChosen
{
};
struct RemovalConfirmed
{
    AttemptId fresh = {};
    Secret password = {};
};
struct ChangePasswordChosen
{
};
struct PasswordChangeSubmitted
{
    AttemptId fresh = {};
    Secret current = {};
    Secret password = {};
};
struct ChangeNameChosen
{
};
struct NameSubmitted
{
    AttemptId fresh = {};
    QString name = {};
};
struct SessionsChosen
{
    AttemptId fresh = {};
}; ///< "Where you're signed in"
struct SessionEndChosen
{
    AttemptId fresh = {};
    QString id = {};
};
struct OtherSessionsEndChosen
{
    AttemptId fresh = {};
};
struct DeleteAccountChosen
{
};
struct DeletionConfirmed
{
    AttemptId fresh = {};
};
struct KeychainRetryChosen
{
    AttemptId fresh = {};
    std::optional<bool> keep = {};
}; ///< also sent by SignInFlow itself when a locked keychain opens

using Act = std::variant<
    SignInSubmitted, PasswordSubmitted, CodeInsteadChosen, NotMeChosen, CreateAccountChosen,
    SignInChosen, ForgotPasswordChosen, RegistrationSubmitted, CodeSubmitted, ResendChosen,
    CodeInHandChosen, OtherNumberChosen, ResetRequested, NewPasswordSubmitted, AnswerSubmitted,
    PolicyAccepted, BackChosen, SignOutChosen, SignOutEverywhereChosen, SignOutEverywhereConfirmed,
    ChangeNumberChosen, NewNumberSubmitted, VerifyAgainChosen, VerifyAgainConfirmed,
    VerifyNowChosen, RemoveNumberChosen, RemovalConfirmed, ChangePasswordChosen,
    PasswordChangeSubmitted, ChangeNameChosen, NameSubmitted, SessionsChosen, SessionEndChosen,
    OtherSessionsEndChosen, DeleteAccountChosen, DeletionConfirmed, KeychainRetryChosen>;

} // namespace ringkey::flow
