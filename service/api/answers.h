// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/api/json.h"
#include "service/api/operations.h"

namespace ringkey::service {

/// {"IsPosted":true} once the rule succeeded.
Answer posted(const Result<void> &result);
/// {"IsDeleted":true} once the rule succeeded.
Answer deleted(const Result<void> &result);
/// The SMS reply.
Answer codeSent(const Call &call, const Result<CodeSent> &result);
/// The SMS reply, or {"IsPosted":true} where nothing had to be sent.
Answer codeSent(const Call &call, const Result<std::optional<CodeSent>> &result);
/// The token reply.
Answer signedIn(const Result<SignedIn> &result);
/// {"IsPosted":true}, with Data where a reset signs in.
Answer resetDone(const Result<std::optional<SignedIn>> &result);
/// {access_token, refresh_token, expires_in}
Answer tokens(const Result<TokenSet> &result);
/// Identity at the root.
Answer identity(const Result<Account> &result);

Answer failure(int code, const QString &parameter = {});

} // namespace ringkey::service
