// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "auth/flow/snapshotvalues.h"

/// What of each page is kept, named once for writing and reading: `io(key, value)` does either.
/// Not kept: notices and errors, which belong to a life before, and where the session is.
namespace ringkey::flow::snapshot {

template <class Io, class Page>
void carried(Io &io, Page &page)
{
    if constexpr (requires { page.known; })
        io("known", page.known);
    io("codes", page.codes);
    io("keep", page.keep);
}

template <class Io>
void fields(Io &io, EnteringCredentials &page)
{
    io("number", page.number);
    carried(io, page);
}

template <class Io>
void fields(Io &io, WelcomingBack &page)
{
    io("who", page.who);
    carried(io, page);
}

template <class Io>
void fields(Io &io, CreatingAccount &page)
{
    io("name", page.name);
    io("number", page.number);
    carried(io, page);
}

template <class Io>
void fields(Io &io, EnteringCode &page)
{
    io("purpose", page.purpose, CodePurpose::DeleteAccount);
    io("ticket", page.ticket);
    io("account", page.account);
    io("name", page.name);
    io("cameFrom", page.cameFrom);
    io("fromReset", page.fromReset);
    io("passwordLock", page.passwordLock);
    carried(io, page);
}

template <class Io>
void fields(Io &io, AskingForReset &page)
{
    io("number", page.number);
    io("passwordLock", page.passwordLock);
    carried(io, page);
}

template <class Io>
void fields(Io &io, ResettingPassword &page)
{
    io("ticket", page.ticket);
    io("passwordLock", page.passwordLock);
    carried(io, page);
}

template <class Io>
void fields(Io &io, Locked &page)
{
    io("kind", page.kind, LockKind::Captcha);
    io("number", page.number);
    io("until", page.until);
    io("way", page.way, LockedWay::Code);
    carried(io, page);
}

template <class Io>
void fields(Io &io, AnsweringQuestion &page)
{
    io("number", page.number);
    io("questions", page.questions);
    carried(io, page);
}

template <class Io>
void fields(Io &io, AcceptingPolicy &page)
{
    io("number", page.number);
    io("account", page.account);
    carried(io, page);
}

template <class Io, class Page>
requires requires(Page &page)
{
    page.account;
}
void fields(Io &io, Page &page)
{
    io("account", page.account);
    if constexpr (requires { page.number; })
        io("number", page.number);
    if constexpr (requires { page.name; })
        io("name", page.name);
    io("codes", page.codes);
}

} // namespace ringkey::flow::snapshot
