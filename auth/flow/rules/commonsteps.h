// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "auth/flow/queries.h"
#include "auth/flow/transition.h"

/// Steps that several rules lead to.
namespace ringkey::flow {

using MaybeStep = std::optional<Step>;

/// The welcome-back page where `known` is who the number belongs to, else the form for anybody.
SignInForm signInForm(const MaybeAccount &known, const MaybeNumber &number,
                      Notice notice = Notice::None, const MaybeError &error = {});
State signInPage(const MaybeAccount &known, const MaybeNumber &number,
                 Notice notice = Notice::None);

Step signedInWith(const Session &session, bool keep, Notice notice = Notice::None);

/// The server says that the session is over (contract 905, 906): who was here is kept, unless
/// nobody can sign in as that any more.
Step sessionOver(const Account &account, Notice why);

/// The page of a lock, if that is what the error says (contract 9.2). `way` is what was tried.
std::optional<Locked> lockedBy(const AuthError &error, const MaybeNumber &number,
                               const MaybeAccount &known, LockedWay way);

/// Contract 1066 where a code was asked for, and 1162: none was sent, as the number has to be
/// proven first. The code for that is asked for then, and whoever enters it is signed in.
Step proveFirst(const SignInForm &form, const PhoneNumber &number, bool keep, AttemptId refused);

/// The sign-in form, where a code alone opens nothing: there are the ways that do.
MaybeStep closedToCodes(const AuthError &error, const MaybeAccount &known,
                        const MaybeNumber &number);

/// What the error says about the code itself: it will not be taken any more.
bool endsCode(AuthErrorKind kind);
/// The ticket and the error after a refusal, so that they do not contradict each other: no life and
/// no tries of a code that is spent, and one time to wait until, the later.
void reconcile(CodeTicket &ticket, AuthError &error);

/// The form with the error on it and the last notice gone.
template <class Form>
Form withError(Form form, const AuthError &error)
{
    if constexpr (requires { form.notice; })
        form.notice = Notice::None;
    form.error = error;
    return form;
}

/// The form as it is kept while a request is under way: what it told has been read.
template <class Form>
Form cleared(Form form)
{
    if constexpr (requires { form.notice; })
        form.notice = Notice::None;
    if constexpr (requires { form.correctsNumber; })
        form.correctsNumber = false;
    form.error.reset();
    return form;
}

/// Until when the error asked to wait.
template <class Form>
QDateTime errorDeadline(const Form &form)
{
    return form.error ? form.error->retryAt.value_or(QDateTime()) : QDateTime();
}

template <class Form>
bool isErrorOver(const Form &form, const QDateTime &now)
{
    const QDateTime over = errorDeadline(form);
    return over.isValid() && over <= now;
}

/// The form after that wait. A service in trouble says when to try again, not that it is well by
/// then: its words stay until somebody tries.
template <class Form>
Form waited(Form form)
{
    if (form.error->kind == AuthErrorKind::ServerTrouble)
        form.error->retryAt.reset();
    else
        form.error.reset();
    return form;
}

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
