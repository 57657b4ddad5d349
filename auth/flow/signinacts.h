// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "auth/flow/values.h"
#include "auth/types/secret.h"

#include <QMap>

/// What a person does before being signed in. `fresh` is stamped by SignInFlow and names the
/// request the act may start. `keep` is the wish to stay signed in; nothing where the page does not
/// ask.
namespace ringkey::flow {

struct SignInSubmitted
{
    AttemptId fresh = {};
    PhoneNumber number;
    Secret password = {};
    bool keep = true;
};
struct PasswordSubmitted
{
    AttemptId fresh = {};
    Secret password = {};
    bool keep = true;
}; ///< welcome back: the number is known
struct CodeInsteadChosen
{
    AttemptId fresh = {};
    MaybeNumber number = {};
    std::optional<bool> keep = {};
}; ///< "Text me a code instead"
struct NotMeChosen
{
    std::optional<bool> keep = {};
};
struct CreateAccountChosen
{
    MaybeNumber number = {};
    std::optional<bool> keep = {};
};
struct SignInChosen
{
    MaybeNumber number = {};
};
struct ForgotPasswordChosen
{
    MaybeNumber number = {};
    std::optional<bool> keep = {};
};
struct RegistrationSubmitted
{
    AttemptId fresh = {};
    QString name = {};
    PhoneNumber number;
    Secret password = {};
    bool policyAccepted = false;
};
struct CodeSubmitted
{
    AttemptId fresh = {};
    Secret code = {};
};
struct ResendChosen
{
    AttemptId fresh = {};
    Channel channel = Channel::Text;
};
struct CodeInHandChosen
{
    std::optional<bool> keep = {};
}; ///< "Enter it": the code that was sent before
struct OtherNumberChosen
{
}; ///< "Change" beside the number on the code page
struct ResetRequested
{
    AttemptId fresh = {};
    PhoneNumber number;
};
struct NewPasswordSubmitted
{
    AttemptId fresh = {};
    Secret code = {};
    Secret password = {};
};
struct AnswerSubmitted
{
    AttemptId fresh = {};
    QMap<QString, Secret> answers = {};
    Secret password = {};
};
struct PolicyAccepted
{
    AttemptId fresh = {};
};
struct BackChosen
{
}; ///< Back, Cancel and Esc, also while a request is under way
struct SignOutChosen
{
};
struct SignOutEverywhereChosen
{
}; ///< asks first
struct SignOutEverywhereConfirmed
{
    AttemptId fresh = {};
};

} // namespace ringkey::flow
