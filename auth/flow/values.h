// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "auth/types/account.h"
#include "auth/types/attemptid.h"
#include "auth/types/autherror.h"
#include "auth/types/backendinfo.h"
#include "auth/types/channel.h"
#include "auth/types/opensession.h"

#include <QList>

/// Small values that states, events and effects are made of.
namespace ringkey::flow {

using ringkey::Channel;

/// Something to tell on the next page, once. It vanishes at the next act.
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
    // The keychain could not tell whether somebody is signed in; "Try again" is offered.
    KeychainRefused,
    KeychainFrozen,
    KeychainLost,
    CallComing,
    CallComingOlderWorks,
    SignedOutEverywhereLater, ///< here at once, elsewhere when the service can be reached
    OnlyNumberRemoved,        ///< nobody can sign in to that account any more
    NewCodeAfterTrouble,      ///< the text before could not be sent
    OtherSessionEnded,        ///< one of them, by the person, from here
    OtherSessionsEnded,       ///< all of them
    OtherBackend,             ///< who was signed in was so somewhere else
    PolicyWaits,              ///< what accepting it takes was kept nowhere
    EarlierEntriesCount, ///< registered again within the wait: what was typed now reached nobody
};

enum class CodePurpose : std::uint8_t
{
    Registration,
    SignIn,
    ChangeNumber,
    VerifyNumber,
    DeleteAccount,
    NewPassword ///< asked for on the page of a new password, not on the code page
};
/// What was tried too often. The other ways in may still be open (the service counts them apart).
enum class LockedWay : std::uint8_t
{
    Password,
    Code
};
enum class LockKind : std::uint8_t
{
    Suspended,
    Blocked,
    Captcha
};

/// Whether a code that was asked for is on its way.
enum class Sending : std::uint8_t
{
    Sent,
    AnswerLost, ///< perhaps: the request arrived, and no answer came back
    Unheard,    ///< nobody knows; no page offers it
};

/// What is known about a code on its way. Deadlines are UTC instants on the local clock.
struct CodeTicket
{
    PhoneNumber number;
    int length = 6;
    CodeAlphabet alphabet = CodeAlphabet::Digits;
    QDateTime sentAt = {};          ///< null: nobody knows
    QDateTime expiresAt = {};       ///< null: nobody knows
    QDateTime resendAllowedAt = {}; ///< null: now
    int sends = 1;                  ///< the call is offered after the first resend
    bool estimated = false;         ///< the backend did not say; the times are assumed
    bool olderCodeWorks = false;    ///< a code sent before this one is still taken
    bool works = true;              ///< false: used up, used or expired; only a new one helps
    Channel channel = Channel::Text;
    TextTrouble earlier = TextTrouble::None; ///< what became of the text before this one
    Sending sending = Sending::Sent;
    friend bool operator==(const CodeTicket &, const CodeTicket &) = default;
};

/// A code that was sent and is asked for on another page than the one shown. Whoever goes back and
/// asks again within the wait comes to this one, also where it is spent: the backend would send no
/// other. One of which nobody heard counts once the backend refuses another so soon.
struct CodeInHand
{
    CodePurpose purpose = CodePurpose::Registration;
    CodeTicket ticket;
    QString name = {}; ///< of the account being created
    friend bool operator==(const CodeInHand &, const CodeInHand &) = default;
};
/// At most one a purpose and number, the newest last. Deadlines take out what has expired.
using CodesInHand = QList<CodeInHand>;

struct SecurityQuestion
{
    QString id = {};
    QString text = {};
    friend bool operator==(const SecurityQuestion &, const SecurityQuestion &) = default;
};

/// The number's password is not taken now (contract 9.2), so that a code is the way in.
struct PasswordLock
{
    QDateTime until = {}; ///< null: nobody said
    LockKind kind = LockKind::Suspended;
    friend bool operator==(const PasswordLock &, const PasswordLock &) = default;
};
using MaybePasswordLock = std::optional<PasswordLock>;

using MaybeError = std::optional<AuthError>;
using MaybeNumber = std::optional<PhoneNumber>;
using MaybeAccount = std::optional<Account>;

/// The id of a request that a reply, not a person, gives rise to: nobody stamped a fresh one.
/// SignIn counts its ids up from 1 and never reaches the upper half.
constexpr AttemptId followUp(AttemptId attempt)
{
    return {attempt.value | (std::uint64_t{1} << 63)};
}

} // namespace ringkey::flow
