// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "auth/flow/queries.h"
#include "ui/model/pagecontent.h"
#include "ui/widgets/codefield.h"
#include "ui/widgets/countdownlabel.h"

#include <QAbstractButton>
#include <algorithm>

/// What the two pages that take a code do alike. `Form` is their Ui class.
namespace ringkey {

template <class Form>
void showCode(const Form &form, const PageModel &model)
{
    const flow::CodeTicket &ticket = *model.ticket;
    form.codeField->setFormat({ticket.length, ticket.alphabet});
    form.codeField->setSpent(!flow::canBeTried(ticket));
    if (model.banner && model.banner->ofAct)
        form.codeField->forgetCompleted();
    // A code that is spent has no life to speak of, and the error says so; the line keeps its room.
    const bool expired = ticket.expiresAt.isValid() && ticket.expiresAt <= model.now &&
                         !model.errors.contains(PagePart::Code);
    form.codeLifeCountdown->setDeadline(ticket.works || expired ? ticket.expiresAt : QDateTime());
    const QString code = QString::number(ticket.sentAt.toMSecsSinceEpoch()) + ticket.number.e164();
    if (form.codeField->property("codeShown").toString() == code)
        return;
    form.codeField->setProperty("codeShown", code);
    form.clipboardCodeButton->watch();
    // Digits that were typed before stay where the code they are from is still taken.
    if (!ticket.olderCodeWorks || ticket.sends <= 1)
        form.codeField->restart();
}

/// The wait ends by itself, and its row is as high afterwards: with the button, and with the lines
/// the countdown took.
inline void keepRow(CountdownLabel &countdown, const QAbstractButton &button, bool waiting)
{
    const bool ends = !waiting && countdown.isVisible() && button.isHidden();
    const int kept = ends ? countdown.height() : waiting ? 0 : countdown.minimumHeight();
    countdown.setMinimumHeight(std::max(button.heightForWidth(button.sizeHint().width()), kept));
}

template <class Form>
void showResend(const Form &form, const PageModel &model)
{
    const QDateTime &allowed = model.ticket->resendAllowedAt;
    form.resendCountdown->setSpent(!model.ticket->works);
    form.resendCountdown->setDeadline(allowed.isValid() ? allowed : model.now);
    const bool sending = model.busy == Busy::Resend;
    const bool waiting = form.resendCountdown->isRunning() || sending;
    keepRow(*form.resendCountdown, *form.resendButton, waiting);
    form.resendButton->setVisible(!waiting);
    form.resendLayout->setStretch(0, waiting ? 1 : 0);
    form.resendCountdown->setWordWrap(waiting);
    // The last link of the page, so that nothing moves when it comes.
    form.callButton->setVisible(model.available.call && !waiting);
    if (sending) { // until the next model
        form.resendCountdown->setText(model.busyText);
        form.resendCountdown->setAccessibleName(model.busyText);
    }
}

} // namespace ringkey
