// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/model/pagecontent.h"
#include "ui/widgets/codefield.h"

/// What the two pages that take a code do alike. `Form` is their Ui class.
namespace ringkey {

template <class Form>
void showCode(const Form &form, const PageModel &model)
{
    const flow::CodeTicket &ticket = *model.ticket;
    form.codeField->setFormat({ticket.length, ticket.alphabet});
    const bool fresh = form.codeLifeCountdown->deadline() != ticket.expiresAt;
    form.codeLifeCountdown->setDeadline(ticket.expiresAt);
    form.codeLifeCountdown->setVisible(ticket.expiresAt.isValid());
    if (!fresh)
        return;
    form.codeField->restart();
    form.clipboardCodeButton->watch();
}

template <class Form>
void showResend(const Form &form, const PageModel &model)
{
    const QDateTime &allowed = model.ticket->resendAllowedAt;
    form.resendCountdown->setDeadline(allowed.isValid() ? allowed : model.now);
    const bool waiting = form.resendCountdown->isRunning();
    form.resendButton->setVisible(!waiting);
    form.resendLayout->setStretch(0, waiting ? 1 : 0);
    form.resendCountdown->setWordWrap(waiting);
    form.callButton->setVisible(model.available.call && !waiting);
    if (model.busy == Busy::Resend)
        form.resendButton->setToolTip(model.busyText);
}

} // namespace ringkey
