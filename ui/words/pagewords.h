// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "auth/types/connection.h"
#include "ui/model/pagecontent.h"

/// The titles, leads and captions of the pages apart from the rules of ui/pagemodel that
/// decide what is shown.
namespace ringkey {

enum class BusyWith : std::uint8_t
{
    Starting,
    SigningIn,
    CreatingAccount,
    SendingCode,
    Verifying,
    Saving,
    Removing,
    Deleting,
    SigningOut,
};

/// "Signing in…"
QString busyWords(BusyWith with);

/// "&Sign in", where the page says nothing else.
QString primaryWords(PageId page);

/// Fills title, lead and primary where they are still empty. `model.page` and its data are set.
void wordPage(PageModel &model);
void wordCode(PageModel &model, flow::CodePurpose purpose);
void wordReset(PageModel &model);
void wordLock(PageModel &model, flow::LockKind kind, flow::LockedWay way, bool support);

/// "Text me a code instead", where codes travel by SMS.
QString codeInsteadWords(bool byText);

/// The account is signed in somewhere else, too.
bool hasOtherSessions(const PageModel &model);

/// "Your code from 19:05 still works."
QString codeInHandWords(const flow::CodeTicket &ticket, const PageModel &model);

} // namespace ringkey
