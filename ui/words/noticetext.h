// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "auth/flow/states.h"
#include "auth/types/account.h"
#include "ui/words/advice.h"

#include <QString>

namespace ringkey {

/// What the words of a notice depend on besides it.
struct NoticeContext
{
    Offered offered = {};
    EverywhereEnd everywhereEnd = EverywhereEnd::Waits;
    SessionPlace place = SessionPlace::Keychain;
    bool signedIn = false; ///< the page is of somebody who is signed in
};

/// What happened on the page before, said once. Empty for Notice::None.
QString noticeText(flow::Notice notice, const NoticeContext &context = {});

/// True where the notice is good news, false where it explains why the person is here.
bool isGoodNews(flow::Notice notice);

/// True where the keychain kept us from knowing who is here, so that asking it again may help.
bool isAboutKeychain(flow::Notice notice);

} // namespace ringkey
