// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/model/pagecontent.h"
#include "ui/words/pagewords.h"
#include "ui/words/storagetext.h"

/// What the sign-in and the welcome-back page do alike. `Form` is their Ui class.
namespace ringkey {

template <class Form>
bool wantsToStay(const Form &form)
{
    return form.keepSignedInCheck->isEnabled() && form.keepSignedInCheck->isChecked();
}

/// `wanted` is what the person chose, also while it cannot be had. Whoever closes a `shared`
/// computer's window is signed out anyway.
template <class Form>
void showKeep(const Form &form, const PageModel &model, bool wanted, bool shared)
{
    form.keepSignedInCheck->setVisible(!shared);
    form.keepSignedInCheck->setEnabled(model.available.keep && model.busy == Busy::Nothing);
    form.keepSignedInCheck->setChecked(model.available.keep && wanted);
    const QString storage = model.erasure != Erasure::Done
                                ? erasureText(model.erasure, model.storage, model.place)
                                : storageNote(model.storage, model.place);
    form.keepNote->setText(shared ? sharedText() : canRetry(model.storage) ? storage : QString());
}

/// `switchAccount`: the host has a page to choose who is signed in.
template <class Form>
void showSignInActions(const Form &form, const PageModel &model, bool switchAccount)
{
    const bool busy = model.busy != Busy::Nothing;
    // While signing in the way out takes the place of the other way in.
    if (model.busy == Busy::Primary) {
        QSizePolicy policy = form.codeInsteadButton->sizePolicy();
        policy.setRetainSizeWhenHidden(false);
        form.codeInsteadButton->setSizePolicy(policy);
        form.codeInsteadButton->hide();
    }
    // Before it is known nobody sees them, and they keep the place that most need.
    form.codeInsteadButton->setText(codeInsteadWords(model.byText || !model.available.settled));
    form.codeInsteadButton->setBusyText(model.busyText);
    form.codeInsteadButton->setBusy(model.busy == Busy::CodeInstead);
    form.cancelButton->setVisible(busy);
    if (model.place == SessionPlace::HostsOwn)
        form.keychainRetryButton->setText(askAgainText());
    form.keychainRetryButton->setVisible(model.available.keychainRetry);
    form.switchAccountButton->setVisible(switchAccount);
    form.newHereLabel->setVisible(model.available.registration);
    form.createAccountButton->setVisible(model.available.registration);
}

} // namespace ringkey
