// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "auth/flow/rules/commonsteps.h"

/// Steps of the pages that take a code: `Form` is EnteringCode or ResettingPassword.
namespace ringkey::flow {

/// A code page some time later; nothing if no deadline passed.
template <class Form>
MaybeStep afterDeadline(Form form, const QDateTime &now)
{
    const bool resend = form.ticket.resendAllowedAt.isValid() && form.ticket.resendAllowedAt <= now;
    const bool expired =
        form.ticket.works && form.ticket.expiresAt.isValid() && form.ticket.expiresAt <= now;
    const bool over = isErrorOver(form, now);
    if (resend)
        form.ticket.resendAllowedAt = {};
    if (over)
        form = waited(std::move(form));
    if (expired) {
        form.ticket.works = false;
        form = withError(std::move(form), AuthError{.kind = AuthErrorKind::CodeExpired});
    }
    return resend || expired || over ? MaybeStep{Step{form, {}}} : std::nullopt;
}

/// A code page after "Send again".
template <class Form>
Form withNewCode(Form form, const CodeTicket &ticket, Channel channel)
{
    const int sends = form.ticket.sends + 1;
    const bool older = ticket.olderCodeWorks && form.ticket.works;
    // A person who asks for a call instead knows that no text came.
    const bool triesAgain = channel == Channel::Text || form.ticket.channel == Channel::Call;
    form.ticket = ticket;
    form.ticket.sends = sends;
    form.ticket.channel = channel;
    form.error.reset();
    if (channel == Channel::Call)
        form.notice = older ? Notice::CallComingOlderWorks : Notice::CallComing;
    else
        form.notice = older ? Notice::NewCodeSentOlderWorks : Notice::NewCodeSent;
    if (ticket.earlier != TextTrouble::None && triesAgain)
        form.notice = Notice::NewCodeAfterTrouble;
    return form;
}

/// A code page after a cancelled "Send again". What was sent stays sent: nobody knows whether there
/// is a newer code, and how long the one before works.
template <class Waits>
Step unsentAgain(const Waits &state)
{
    auto page = state.form;
    if (!page.ticket.olderCodeWorks)
        page.ticket.expiresAt = {};
    return {page, {CancelAttempt{state.attempt}}};
}

/// A code page after a refusal.
template <class Form>
Form withCodeRefused(Form form, AuthError error)
{
    reconcile(form.ticket, error);
    return withError(std::move(form), error);
}

} // namespace ringkey::flow
