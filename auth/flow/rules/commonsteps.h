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

/// The page that told of the lock, where it led on from there.
MaybeStep backToLock(const MaybePasswordLock &lock, const MaybeNumber &number,
                     const MaybeAccount &known);

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

} // namespace ringkey::flow
