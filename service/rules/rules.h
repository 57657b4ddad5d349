// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/rules/newaccounts.h"
#include "service/rules/numberchanges.h"
#include "service/rules/sessiondesk.h"

namespace ringkey::service {

/// What AuthService's operations are made of. Each group of rules knows only those above it.
struct Rules : RuleParts
{
    using RuleParts::RuleParts;

    Accounts accounts{*this};
    Devices devices{*this};
    NumberOwners owners{*this, accounts, devices};
    SecurityAnswers answers{*this};
    Locks locks{*this, accounts, devices, answers};
    PasswordCheck passwords{*this, accounts, devices, answers, locks};
    AskingGate gate{*this, accounts, devices, owners};
    CodeDesk codeDesk{*this, devices, owners, gate};
    SessionDesk sessionDesk{*this, accounts, devices, passwords};
    NewAccounts newAccounts{*this, accounts, devices, answers, passwords};
    NumberChanges numberChanges{*this, owners, gate, codeDesk};
};

// Steps of more than one operation, each in the file of the first.

/// Whose password a code may reset (passwords.cpp).
Result<AccountRow> resettable(Rules &, const QString &phone, const RequestContext &);
/// A new password: everything signed in with the old one ends (passwords.cpp).
Result<std::optional<SignedIn>> setNewPassword(Rules &, Records &, AccountRow row,
                                               const QString &hash, Instant now,
                                               const RequestContext &);
/// Who may sign in with a code (login.cpp).
Result<AccountRow> passwordless(Rules &, const QString &phone, const RequestContext &);

} // namespace ringkey::service
