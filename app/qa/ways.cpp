// SPDX-License-Identifier: Apache-2.0
#include "app/qa/ways.h"

#include "auth/flow/typename.h"

#include <algorithm>
#include <array>

namespace ringkey::qa {

namespace {

constexpr auto escape = "Escape";
constexpr auto newPassword = "the code of the text and a new password";

// One act has another control on another page.
constexpr std::array ways{
    Way{"EnteringCredentials", "SignInSubmitted", "signInButton", "the number and the password"},
    Way{"EnteringCredentials", "CodeInsteadChosen", "codeInsteadButton", "the number"},
    Way{"EnteringCredentials", "CreateAccountChosen", "createAccountButton", ""},
    Way{"EnteringCredentials", "ForgotPasswordChosen", "forgotPasswordButton", ""},
    Way{"WelcomingBack", "PasswordSubmitted", "signInButton", "the password"},
    Way{"WelcomingBack", "CodeInsteadChosen", "codeInsteadButton", ""},
    Way{"WelcomingBack", "ForgotPasswordChosen", "forgotPasswordButton", ""},
    Way{"WelcomingBack", "NotMeChosen", "notMeButton", ""},
    Way{"WelcomingBack", "CreateAccountChosen", "createAccountButton", ""},
    Way{"CreatingAccount", "RegistrationSubmitted", "createAccountButton",
        "the name, the number and the password"},
    Way{"CreatingAccount", "SignInChosen", "signInButton", ""},
    Way{"CreatingAccount", "ForgotPasswordChosen", "forgotPasswordButton", ""},
    Way{"Locked", "CodeInsteadChosen", "goOnButton", ""},
    Way{"Locked", "ForgotPasswordChosen", "resetPasswordButton", ""},
    Way{"Locked", "SignInChosen", "backToSignInButton", ""},
    Way{"AnsweringQuestion", "AnswerSubmitted", "signInButton", "the answer and the password"},
    Way{"AcceptingPolicy", "PolicyAccepted", "acceptButton", ""},
    Way{"EnteringCode", "CodeSubmitted", "verifyButton", "the code of the text"},
    Way{"EnteringCode", "OtherNumberChosen", "otherNumberButton", ""},
    Way{"EnteringCode", "SignInChosen", "passwordInsteadButton", ""},
    Way{"AskingForReset", "ResetRequested", "sendCodeButton", "the number"},
    Way{"ResettingPassword", "NewPasswordSubmitted", "saveButton", newPassword},
    Way{"SignedIn", "SignOutChosen", "signOutButton", ""},
    Way{"SignedIn", "SignOutEverywhereChosen", "signOutEverywhereButton", ""},
    Way{"ConfirmingSignOutEverywhere", "SignOutEverywhereConfirmed", "signOutEverywhereButton", ""},
    Way{"ChangingNumber", "NewNumberSubmitted", "sendCodeButton", "the new number"},
    Way{"SignedIn", "VerifyAgainChosen", "verifyAgainButton", ""},
    Way{"ConfirmingReverify", "VerifyAgainConfirmed", "sendCodeButton", ""},
    Way{"SignedIn", "VerifyNowChosen", "verifyNowButton", ""},
    Way{"ConfirmingRemoval", "RemovalConfirmed", "removeNumberButton", "the password"},
    Way{"ChangingPassword", "PasswordChangeSubmitted", "saveButton", "the password and a new one"},
    Way{"SignedIn", "ChangeNameChosen", "changeNameButton", ""},
    Way{"ChangingName", "NameSubmitted", "saveButton", "the name"},
    Way{"SignedIn", "DeleteAccountChosen", "deleteAccountButton", ""},
    Way{"ConfirmingDeletion", "DeletionConfirmed", "sendCodeButton", ""},
    Way{"SignedIn", "SessionsChosen", "sessionsButton", ""},
    Way{"ViewingSessions", "SessionEndChosen", "endSessionButton", ""},
    Way{"ViewingSessions", "OtherSessionsEndChosen", "endOthersButton", ""},
    Way{"", "ChangeNumberChosen", "changeNumberButton", ""},
    Way{"", "RemoveNumberChosen", "removeNumberButton", ""},
    Way{"", "ChangePasswordChosen", "changePasswordButton", ""},
    Way{"", "ResendChosen", "resendButton", ""},
    Way{"", "CodeInHandChosen", "codeInHandButton", ""},
    Way{"", "KeychainRetryChosen", "keychainRetryButton", ""},
    // Pages with no way back but the key, and those whose way back is shown with what is under way.
    Way{"Restoring", "BackChosen", escape, ""},
    Way{"CreatingAccount", "BackChosen", escape, ""},
    Way{"Locked", "BackChosen", escape, ""},
    Way{"RequestingVerifyCode", "BackChosen", escape, ""},
    Way{"ListingSessions", "BackChosen", escape, ""},
    Way{"CheckingPassword", "BackChosen", "cancelButton", ""},
    Way{"RequestingSignInCode", "BackChosen", "cancelButton", ""},
    Way{"FetchingQuestions", "BackChosen", "cancelButton", ""},
    Way{"Registering", "BackChosen", "cancelButton", ""},
    Way{"", "BackChosen", "backButton", ""},
};

template <class... One>
std::optional<flow::Act> actAmong(const QString &name)
{
    std::optional<flow::Act> found;
    ((name == flow::typeName<One>() ? void(found = One{}) : void()), ...);
    return found;
}

} // namespace

std::optional<flow::Act> plainAct(const QString &name)
{
    using namespace flow;
    return actAmong<NotMeChosen, CreateAccountChosen, SignInChosen, ForgotPasswordChosen,
                    ResendChosen, CodeInHandChosen, OtherNumberChosen, PolicyAccepted, BackChosen,
                    SignOutChosen, SignOutEverywhereChosen, SignOutEverywhereConfirmed,
                    ChangeNumberChosen, VerifyAgainChosen, VerifyAgainConfirmed, VerifyNowChosen,
                    RemoveNumberChosen, ChangePasswordChosen, ChangeNameChosen, SessionsChosen,
                    OtherSessionsEndChosen, DeleteAccountChosen, DeletionConfirmed,
                    KeychainRetryChosen>(name);
}

const Way *wayOf(const QString &state, const QString &act)
{
    const auto is = [&](const Way &way) {
        return act == QLatin1StringView(way.act) &&
               (!*way.state || state == QLatin1StringView(way.state));
    };
    const auto found = std::ranges::find_if(ways, is); // the rows for any state are the last
    return found == ways.end() ? nullptr : &*found;
}

} // namespace ringkey::qa
