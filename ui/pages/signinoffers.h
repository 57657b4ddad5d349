// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/pagemodel.h"

/// What the sign-in and the welcome-back page do alike. `Form` is their Ui class.
namespace ringkey {

template <class Form>
bool wantsToStay(const Form &form)
{
    return form.keepSignedInCheck->isEnabled() && form.keepSignedInCheck->isChecked();
}

template <class Form>
void showSignInOffers(const Form &form, const PageModel &model)
{
    const bool busy = model.busy != Busy::Nothing;
    // While signing in the way out takes the place of the other way in.
    form.codeInsteadButton->setVisible(model.offers.codeInstead && model.busy != Busy::Primary);
    form.codeInsteadButton->setBusyText(model.busyText);
    form.codeInsteadButton->setBusy(model.busy == Busy::CodeInstead);
    form.cancelButton->setVisible(busy && !model.mayType);
    form.keychainRetryButton->setVisible(model.offers.keychainRetry);
    form.keepSignedInCheck->setEnabled(model.offers.keep && (!busy || model.mayType));
}

} // namespace ringkey
