// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/rules/strangers.h"
#include "service/store/records.h"
#include "service/types/errorcodes.h"

namespace ringkey::service {

/// How long a refresh token that was just used is answered as it was: its client may have lost the
/// answer and ask again (security S21).
inline constexpr std::chrono::seconds refreshRepetition{10};

/// What happened when somebody was let in: a session, or one that has to accept the policy first.
struct NewSession
{
    SignedIn signedIn;
    bool policyPending = false;
};

/// Where somebody wants in. Strangers' wrong passwords shut the first, never the second (S13).
enum class Door : std::uint8_t
{
    Password,
    Code
};

/// Who holds a token.
struct Caller
{
    SessionRow session;
    AccountRow account;
};

/// What whoever holds a token is told instead of 938: an account that went took its tokens along.
inline ServiceError ofToken(const ServiceError &why)
{
    return why.code == code::userUnknown ? ServiceError{code::tokenInvalid} : why;
}

/// A wrong password in advance: counted before it is compared.
struct CountedFailure
{
    int failures = 0;
    AccountRow row;
    bool ownDevice = false; ///< out of the device's budget
    std::optional<StrangersTry> stranger{};
    int inRow = 0; ///< of the account itself, where `stranger`; 0: it has had all
};

/// A password that was right, and what was counted for it before that was known.
struct RightPassword
{
    QString hash;
    std::optional<StrangersTry> stranger;
    int failures = 0;

    void takeBack(Records &records) const
    {
        if (stranger)
            Strangers::takeBack(records, *stranger);
    }
};

} // namespace ringkey::service
