// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "auth/flow/states.h"

/// What of the values that pages hold is kept.
namespace ringkey::flow::snapshot {

template <class Io>
void fields(Io &io, Account &account)
{
    io("uid", account.uid);
    io("name", account.name);
    io("number", account.number);
    io("verified", account.verified);
    io("otherWayIn", account.otherWayIn);
    io("hasLastName", account.hasLastName);
    io("lastSignIn", account.lastSignIn);
}

template <class Io>
void fields(Io &io, CodeTicket &ticket)
{
    io("number", ticket.number);
    io("length", ticket.length);
    io("sentAt", ticket.sentAt);
    io("alphabet", ticket.alphabet, CodeAlphabet::LowerCase);
    io("expiresAt", ticket.expiresAt);
    io("resendAllowedAt", ticket.resendAllowedAt);
    io("sends", ticket.sends);
    io("estimated", ticket.estimated);
    io("olderCodeWorks", ticket.olderCodeWorks);
    io("works", ticket.works);
    io("channel", ticket.channel, Channel::Call);
    io("sending", ticket.sending, Sending::Unheard);
}

template <class Io>
void fields(Io &io, CodeInHand &code)
{
    io("purpose", code.purpose, CodePurpose::NewPassword);
    io("ticket", code.ticket);
    io("name", code.name);
}

template <class Io>
void fields(Io &io, SecurityQuestion &question)
{
    io("id", question.id);
    io("text", question.text);
}

template <class Io>
void fields(Io &io, PasswordLock &lock)
{
    io("until", lock.until);
    io("kind", lock.kind, LockKind::Captcha);
}

} // namespace ringkey::flow::snapshot
