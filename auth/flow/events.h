// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "auth/flow/states.h"
#include "auth/types/result.h"

#include <QMap>

namespace ringkey::flow {

// --- acts: what a person does. `fresh` is stamped by SignIn and names the request the act may
// start ----
struct SignInSubmitted
{
    AttemptId fresh;
    PhoneNumber number;
    Secret password;
    bool keep = true;
};
struct PasswordSubmitted
{
    AttemptId fresh;
    Secret password;
    bool keep = true;
}; ///< welcome back: the number is known
struct CodeInsteadChosen
{
    AttemptId fresh;
    MaybeNumber number;
    bool keep = true;
}; ///< "Text me a code instead"
struct NotMeChosen
{
};
struct CreateAccountChosen
{
    MaybeNumber number;
};
struct SignInChosen
{
    MaybeNumber number;
};
struct ForgotPasswordChosen
{
    MaybeNumber number;
};
struct RegistrationSubmitted
{
    AttemptId fresh;
    QString name;
    PhoneNumber number;
    Secret password;
    bool policyAccepted = false;
};
struct CodeSubmitted
{
    AttemptId fresh;
    Secret code;
};
struct ResendChosen
{
    AttemptId fresh;
    Channel channel = Channel::Text;
};
struct OtherNumberChosen
{
}; ///< "Change" beside the number on the code page
struct ResetRequested
{
    AttemptId fresh;
    PhoneNumber number;
};
struct NewPasswordSubmitted
{
    AttemptId fresh;
    Secret code;
    Secret password;
};
struct AnswerSubmitted
{
    AttemptId fresh;
    QMap<QString, Secret> answers;
    Secret password;
};
struct PolicyAccepted
{
    AttemptId fresh;
};
struct BackChosen
{
}; ///< Back, Cancel and Esc, also while a request is under way
struct SignOutChosen
{
};
struct SignOutEverywhereChosen
{
};
struct ChangeNumberChosen
{
};
struct NewNumberSubmitted
{
    AttemptId fresh;
    PhoneNumber number;
    Secret password;
}; ///< password empty where a fresh sign-in suffices
struct VerifyAgainChosen
{
};
struct VerifyAgainConfirmed
{
    AttemptId fresh;
};
struct VerifyNowChosen
{
    AttemptId fresh;
}; ///< "Verify" beside an unverified number
struct RemoveNumberChosen
{
};
struct RemovalConfirmed
{
    AttemptId fresh;
    Secret password;
};
struct ChangePasswordChosen
{
};
struct PasswordChangeSubmitted
{
    AttemptId fresh;
    Secret current;
    Secret password;
};
struct ChangeNameChosen
{
};
struct NameSubmitted
{
    AttemptId fresh;
    QString name;
};
struct DeleteAccountChosen
{
};
struct DeletionConfirmed
{
    AttemptId fresh;
};
struct KeychainRetryChosen
{
};

using Act =
    std::variant<SignInSubmitted, PasswordSubmitted, CodeInsteadChosen, NotMeChosen,
                 CreateAccountChosen, SignInChosen, ForgotPasswordChosen, RegistrationSubmitted,
                 CodeSubmitted, ResendChosen, OtherNumberChosen, ResetRequested,
                 NewPasswordSubmitted, AnswerSubmitted, PolicyAccepted, BackChosen, SignOutChosen,
                 SignOutEverywhereChosen, ChangeNumberChosen, NewNumberSubmitted, VerifyAgainChosen,
                 VerifyAgainConfirmed, VerifyNowChosen, RemoveNumberChosen, RemovalConfirmed,
                 ChangePasswordChosen, PasswordChangeSubmitted, ChangeNameChosen, NameSubmitted,
                 DeleteAccountChosen, DeletionConfirmed, KeychainRetryChosen>;

// --- replies: what became of a request
// ------------------------------------------------------------
/// The policy must be accepted first; the token opens nothing else (contract section 7, 1194).
struct PolicyPending
{
    Secret token;
};
using SignInOutcome = std::variant<Session, CodeTicket /* 1066: a code was sent */, PolicyPending>;
using RegisterOutcome = std::variant<CodeTicket, Session>;
using CodeOutcome =
    std::variant<Session, Account /* number proven, same session */, Done /* deleted */>;

/// What was found at start. `state` is a place to resume, already passed through resumePoint().
struct Found
{
    std::optional<Session> session;
    std::optional<Account> known; ///< who was here, when the session is gone
    Notice why = Notice::None;
    std::optional<State> state;
    Storage storage = Storage::Checking;
};

struct Restored
{
    AttemptId attempt;
    Found found;
};
struct PasswordChecked
{
    AttemptId attempt;
    Result<SignInOutcome> result;
}; ///< also CheckingAnswer
struct Registered
{
    AttemptId attempt;
    Result<RegisterOutcome> result;
};
struct CodeSent
{
    AttemptId attempt;
    Result<CodeTicket> result;
};
struct CodeVerified
{
    AttemptId attempt;
    Result<CodeOutcome> result;
};
/// No session where the password was saved but signing in with it failed.
struct PasswordWasReset
{
    AttemptId attempt;
    Result<std::optional<Session>> result;
};
struct QuestionsFetched
{
    AttemptId attempt;
    Result<QList<SecurityQuestion>> result;
};
struct ConsentSaved
{
    AttemptId attempt;
    Result<Session> result;
};
/// No account where nothing is left to sign in with: the session is over.
struct NumberWasRemoved
{
    AttemptId attempt;
    Result<std::optional<Account>> result;
};
struct PasswordWasChanged
{
    AttemptId attempt;
    Result<Done> result;
};
struct NameWasChanged
{
    AttemptId attempt;
    Result<Account> result;
};

// --- what happens by itself
// -------------------------------------------------------------------------
struct AccountRefreshed
{
    Account account;
};
struct SessionWasEnded
{
    Notice why = Notice::SessionExpired;
};
struct StorageChanged
{
    Storage storage = Storage::Checking;
};
struct DeadlineReached
{
    QDateTime now;
}; ///< UTC

using Event = std::variant<
    SignInSubmitted, PasswordSubmitted, CodeInsteadChosen, NotMeChosen, CreateAccountChosen,
    SignInChosen, ForgotPasswordChosen, RegistrationSubmitted, CodeSubmitted, ResendChosen,
    OtherNumberChosen, ResetRequested, NewPasswordSubmitted, AnswerSubmitted, PolicyAccepted,
    BackChosen, SignOutChosen, SignOutEverywhereChosen, ChangeNumberChosen, NewNumberSubmitted,
    VerifyAgainChosen, VerifyAgainConfirmed, VerifyNowChosen, RemoveNumberChosen, RemovalConfirmed,
    ChangePasswordChosen, PasswordChangeSubmitted, ChangeNameChosen, NameSubmitted,
    DeleteAccountChosen, DeletionConfirmed, KeychainRetryChosen, Restored, PasswordChecked,
    Registered, CodeSent, CodeVerified, PasswordWasReset, QuestionsFetched, ConsentSaved,
    NumberWasRemoved, PasswordWasChanged, NameWasChanged, AccountRefreshed, SessionWasEnded,
    StorageChanged, DeadlineReached>;

} // namespace ringkey::flow
