// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/config/config.h"
#include "service/crypto/passwordhasher.h"
#include "service/crypto/secrets.h"
#include "service/rules/addressbudgets.h"
#include "service/rules/codes.h"
#include "service/rules/failedrequests.h"
#include "service/rules/purging.h"
#include "service/rules/sessiontokens.h"
#include "service/rules/storeaccess.h"
#include "service/rules/strangers.h"
#include "service/types/errorcodes.h"

#include <functional>
#include <optional>

namespace ringkey::service {

using MaybeText = std::optional<QString>;

/// What all rules share: what they are made with, and what they hold between two calls.
struct RuleParts : StoreAccess
{
    RuleParts(const Config &configuration, Store &records, const Clock &time,
              std::shared_ptr<Figures> counted);

    void tellQueued() const
    {
        if (textQueued)
            textQueued();
    }

    const Config &config;
    const std::shared_ptr<Figures> figures;
    Keys keys;
    PasswordHasher hasher;
    Texts texts;
    Codes codes;
    SessionTokens sessions;
    std::function<void()> textQueued;
    AddressBudgets budgets;
    Strangers strangers;
    FailedRequests failed;
    OtherContents otherContents;
    PurgePace purgePace;
};

} // namespace ringkey::service
