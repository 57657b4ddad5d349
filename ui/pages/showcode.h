// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "auth/flow/queries.h"
#include "ui/model/pagecontent.h"
#include "ui/widgets/codefield.h"

/// What the two pages that take a code do alike. `Form` is their Ui class.
namespace ringkey {

template <class Form>
void showCode(const Form &form, const PageModel &model)
{
    const flow::CodeTicket &ticket = *model.ticket;
    form.codeField->setFormat({ticket.length, ticket.alphabet});
    form.codeField->setSpent(!flow::canBeTried(ticket));
    // A code that is spent has no life to speak of; the line keeps its room.
    form.codeLifeCountdown->setDeadline(ticket.works ? ticket.expiresAt : QDateTime());
    const QString code = QString::number(ticket.sentAt.toMSecsSinceEpoch()) + ticket.number.e164();
    if (form.codeField->property("codeShown").toString() == code)
        return;
    form.codeField->setProperty("codeShown", code);
    form.clipboardCodeButton->watch();
    // Digits that were typed before stay where the code they are from is still taken.
    if (!ticket.olderCodeWorks || ticket.sends <= 1)
        form.codeField->restart();
}

template <class Form>
void showResend(const Form &form, const PageModel &model)
{
    const QDateTime &allowed = model.ticket->resendAllowedAt;
    form.resendCountdown->setSpent(!model.ticket->works);
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
