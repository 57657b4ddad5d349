// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "auth/flow/states.h"
#include "auth/types/account.h"

#include <QString>

namespace ringkey {

/// What happened on the page before, said once. Empty for Notice::None.
/// `calls`: a call can bring a code. `inKeychain`: not in a place of the host's own.
QString noticeText(flow::Notice notice, bool calls = true, bool inKeychain = true);

/// True where the notice is good news, false where it explains why the person is here.
bool isGoodNews(flow::Notice notice);

/// True where the keychain kept us from knowing who is here, so that asking it again may help.
bool isAboutKeychain(flow::Notice notice);

} // namespace ringkey
