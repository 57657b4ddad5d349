// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "auth/types/account.h"
#include "auth/types/attemptid.h"
#include "auth/types/autherror.h"
#include "auth/types/backendinfo.h"

#include <variant>

/// The states of signing in. A state holds only what is true in it and never a secret.
/// States named after what a person does wait for that person; the others hold the AttemptId of the
/// one request under way and the form to come back to.
namespace ringkey::flow {

/// Something to tell on the next page, once.
enum class Notice : std::uint8_t
{
    None,
    SignedOut,
    SignedOutEverywhere,
    SessionExpired,
    PasswordChangedElsewhere,
    SignedOutElsewhere,
    NumberRemoved,
    AccountDeleted,
    PasswordSaved,
    PasswordChanged,
    NumberChanged,
    NumberVerified,
    NameSaved,
    CodeExpired,
    AlreadyVerified,
    NewCodeSent,
    NewCodeSentOlderWorks,
    KeychainLocked,
    StartedOver,
};

enum class CodePurpose : std::uint8_t
{
    Registration,
    SignIn,
    ChangeNumber,
    VerifyNumber,
    DeleteAccount
};
enum class Channel : std::uint8_t
{
    Text,
    Call
};
enum class LockKind : std::uint8_t
{
    Suspended,
    Blocked,
    Captcha
};

/// What is known about a code on its way. Deadlines are UTC instants on the local clock.
struct CodeTicket
{
    PhoneNumber number;
    int length = 6;
    CodeAlphabet alphabet = CodeAlphabet::Digits;
    QDateTime expiresAt;
    QDateTime resendAllowedAt;
    int sends = 1;          ///< the call is offered after the first resend
    bool estimated = false; ///< the backend did not say; the times are assumed
    friend bool operator==(const CodeTicket &, const CodeTicket &) = default;
};

struct SecurityQuestion
{
    QString id;
    QString text;
    friend bool operator==(const SecurityQuestion &, const SecurityQuestion &) = default;
};

using MaybeError = std::optional<AuthError>;
using MaybeNumber = std::optional<PhoneNumber>;

#define RINGKEY_EQUAL(T) friend bool operator==(const T &, const T &) = default

// --- before anybody is signed in ---------------------------------------------------------------
struct Restoring
{
    AttemptId attempt;
    RINGKEY_EQUAL(Restoring);
};

struct EnteringCredentials
{
    MaybeNumber number;
    Notice notice = Notice::None;
    MaybeError error;
    RINGKEY_EQUAL(EnteringCredentials);
};
struct WelcomingBack
{
    Account who;
    Notice notice = Notice::None;
    MaybeError error;
    RINGKEY_EQUAL(WelcomingBack);
};
using SignInForm = std::variant<EnteringCredentials, WelcomingBack>;
struct CheckingPassword
{
    AttemptId attempt;
    SignInForm form;
    bool keep = true;
    RINGKEY_EQUAL(CheckingPassword);
};
struct RequestingSignInCode
{
    AttemptId attempt;
    SignInForm form;
    bool keep = true;
    RINGKEY_EQUAL(RequestingSignInCode);
};

struct CreatingAccount
{
    QString name;
    MaybeNumber number;
    MaybeError error;
    RINGKEY_EQUAL(CreatingAccount);
};
struct Registering
{
    AttemptId attempt;
    CreatingAccount form;
    RINGKEY_EQUAL(Registering);
};

/// `account` is set where a signed-in person proves a number (ChangeNumber, VerifyNumber,
/// DeleteAccount). `keep` is the person's wish to stay signed in, made on the page before.
struct EnteringCode
{
    CodePurpose purpose = CodePurpose::Registration;
    CodeTicket ticket;
    std::optional<Account> account;
    Storage storage = Storage::Checking;
    bool keep = true;
    QString name; ///< of the account being created, to come back to its form
    Notice notice = Notice::None;
    MaybeError error;
    RINGKEY_EQUAL(EnteringCode);
};
struct VerifyingCode
{
    AttemptId attempt;
    EnteringCode form;
    RINGKEY_EQUAL(VerifyingCode);
};
struct ResendingCode
{
    AttemptId attempt;
    EnteringCode form;
    RINGKEY_EQUAL(ResendingCode);
};

struct AskingForReset
{
    MaybeNumber number;
    MaybeError error;
    RINGKEY_EQUAL(AskingForReset);
};
struct SendingResetCode
{
    AttemptId attempt;
    AskingForReset form;
    RINGKEY_EQUAL(SendingResetCode);
};
struct ResettingPassword
{
    CodeTicket ticket;
    Notice notice = Notice::None;
    MaybeError error;
    RINGKEY_EQUAL(ResettingPassword);
};
struct ResendingResetCode
{
    AttemptId attempt;
    ResettingPassword form;
    RINGKEY_EQUAL(ResendingResetCode);
};
struct SavingNewPassword
{
    AttemptId attempt;
    ResettingPassword form;
    RINGKEY_EQUAL(SavingNewPassword);
};

struct Locked
{
    LockKind kind = LockKind::Suspended;
    MaybeNumber number;
    std::optional<QDateTime> until;
    RINGKEY_EQUAL(Locked);
};
struct FetchingQuestions
{
    AttemptId attempt;
    SignInForm form;
    PhoneNumber number;
    bool keep = true;
    RINGKEY_EQUAL(FetchingQuestions);
};
struct AnsweringQuestion
{
    PhoneNumber number;
    QList<SecurityQuestion> questions;
    bool keep = true;
    MaybeError error;
    RINGKEY_EQUAL(AnsweringQuestion);
};
struct CheckingAnswer
{
    AttemptId attempt;
    AnsweringQuestion form;
    RINGKEY_EQUAL(CheckingAnswer);
};
struct AcceptingPolicy
{
    MaybeNumber number;
    bool keep = true;
    MaybeError error;
    RINGKEY_EQUAL(AcceptingPolicy);
};
struct SavingConsent
{
    AttemptId attempt;
    AcceptingPolicy form;
    RINGKEY_EQUAL(SavingConsent);
};

// --- signed in ---------------------------------------------------------------------------------
struct SignedIn
{
    Account account;
    Storage storage = Storage::Checking;
    Notice notice = Notice::None;
    MaybeError error;
    RINGKEY_EQUAL(SignedIn);
};
struct RequestingVerifyCode
{
    AttemptId attempt;
    SignedIn form;
    RINGKEY_EQUAL(RequestingVerifyCode);
};

struct ChangingNumber
{
    Account account;
    Storage storage = Storage::Checking;
    MaybeNumber number;
    MaybeError error;
    RINGKEY_EQUAL(ChangingNumber);
};
struct SendingChangeCode
{
    AttemptId attempt;
    ChangingNumber form;
    RINGKEY_EQUAL(SendingChangeCode);
};
struct ConfirmingReverify
{
    Account account;
    Storage storage = Storage::Checking;
    MaybeError error;
    RINGKEY_EQUAL(ConfirmingReverify);
};
struct ResettingVerification
{
    AttemptId attempt;
    ConfirmingReverify form;
    RINGKEY_EQUAL(ResettingVerification);
};
struct ConfirmingRemoval
{
    Account account;
    Storage storage = Storage::Checking;
    MaybeError error;
    RINGKEY_EQUAL(ConfirmingRemoval);
};
struct RemovingNumber
{
    AttemptId attempt;
    ConfirmingRemoval form;
    RINGKEY_EQUAL(RemovingNumber);
};
struct ChangingPassword
{
    Account account;
    Storage storage = Storage::Checking;
    MaybeError error;
    RINGKEY_EQUAL(ChangingPassword);
};
struct SavingPassword
{
    AttemptId attempt;
    ChangingPassword form;
    RINGKEY_EQUAL(SavingPassword);
};
struct ChangingName
{
    Account account;
    Storage storage = Storage::Checking;
    QString name;
    MaybeError error;
    RINGKEY_EQUAL(ChangingName);
};
struct SavingName
{
    AttemptId attempt;
    ChangingName form;
    RINGKEY_EQUAL(SavingName);
};
struct ConfirmingDeletion
{
    Account account;
    Storage storage = Storage::Checking;
    MaybeError error;
    RINGKEY_EQUAL(ConfirmingDeletion);
};
struct SendingDeletionCode
{
    AttemptId attempt;
    ConfirmingDeletion form;
    RINGKEY_EQUAL(SendingDeletionCode);
};

#undef RINGKEY_EQUAL

using State =
    std::variant<EnteringCredentials, Restoring, WelcomingBack, CheckingPassword,
                 RequestingSignInCode, CreatingAccount, Registering, EnteringCode, VerifyingCode,
                 ResendingCode, AskingForReset, SendingResetCode, ResettingPassword,
                 ResendingResetCode, SavingNewPassword, Locked, FetchingQuestions,
                 AnsweringQuestion, CheckingAnswer, AcceptingPolicy, SavingConsent, SignedIn,
                 RequestingVerifyCode, ChangingNumber, SendingChangeCode, ConfirmingReverify,
                 ResettingVerification, ConfirmingRemoval, RemovingNumber, ChangingPassword,
                 SavingPassword, ChangingName, SavingName, ConfirmingDeletion, SendingDeletionCode>;

} // namespace ringkey::flow
