// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/words/languages.h"

#include <QDateTime>
#include <QString>
#include <functional>

namespace ringkey {

/// What a host decides about the pages besides the brand. A value; GUI thread.
struct PageSettings
{
    /// Offered on the pages where signing in begins. Nothing by default.
    Languages languages = {};
    /// Whether a code that was copied meanwhile is offered on the pages that ask for one. Off means
    /// that the clipboard is never looked at.
    bool clipboardCodes = true;
    /// The country (ISO 3166-1 alpha-2) where empty phone fields start: what countryChosen() told
    /// last, in this run or before. Empty: as the brand or the system has it.
    QString lastCountry = {};
    /// The host has a page where the network can be set: SignInWidget::networkSettingsWanted().
    bool networkSettings = false;
    /// The host has a page to choose who is signed in: SignInWidget::switchAccountWanted(). Each of
    /// its accounts is a SignIn with a profile of its own. Off: one account, as SignIn has it.
    bool switchAccount = false;
    /// The host keeps nobody (SignInOptions::makeStore) and signs out when its window closes; the
    /// pages say so and do not ask whether to stay signed in.
    bool sharedComputer = false;
    /// What is wrong with the host itself, in plain text: told in place of what is known of the way
    /// to the backend.
    QString trouble = {};
    /// Why the backend cannot be reached, in plain text, where the host runs it itself and knows
    /// that no network is the cause. Empty: the library's own sentence, about the connection.
    QString unreachable = {};
    // What a product may not want to offer on the account page.
    bool removeNumber = true;
    bool deleteAccount = true;
    bool changeName = true;
    std::function<QDateTime()> clock = {}; ///< UTC, for countdowns; the system's if empty
};

} // namespace ringkey
