// SPDX-License-Identifier: Apache-2.0
#include "ui/words/pagewords.h"

#include "ui/language/sentences.h"
#include "ui/words/momenttext.h"
#include "ui/words/numberwords.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

#if defined(__GNUC__)
#pragma GCC diagnostic error "-Wswitch"
#endif

namespace ringkey {

namespace {

using namespace flow;

/// Gives lupdate the context.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Pages)
};

QString numberOf(const PageModel &model)
{
    const auto &own = model.account ? model.account->number : model.number;
    return own ? numberInText(*own) : QString();
}

QString greeting(const PageModel &model)
{
    return model.name.isEmpty() ? Words::tr("Hello") : Words::tr("Hello, %1").arg(model.name);
}

QString welcome(const PageModel &model)
{
    return model.name.isEmpty() ? Words::tr("Welcome back")
                                : Words::tr("Welcome back, %1").arg(model.name);
}

QString titleOf(const PageModel &model)
{
    switch (model.page) {
    case PageId::OneMoment:
        return {};
    case PageId::SignIn:
        return Words::tr("Sign in");
    case PageId::WelcomeBack:
        return welcome(model);
    case PageId::CreateAccount:
        return Words::tr("Create your account");
    case PageId::EnterCode:
        return Words::tr("Enter the code");
    case PageId::ForgotPassword:
        return Words::tr("Forgot your password?");
    case PageId::ResetPassword:
        return Words::tr("Choose a new password");
    case PageId::NoPhone:
        return Words::tr("I don't have this phone any more");
    case PageId::Locked:
        return Words::tr("Too many tries");
    case PageId::AnswerQuestion:
        return Words::tr("Answer your question");
    case PageId::AcceptPolicy:
        return Words::tr("The privacy policy changed");
    case PageId::Account:
        return greeting(model);
    case PageId::ChangeNumber:
        return model.account && model.account->number ? Words::tr("Change your number")
                                                      : Words::tr("Add a number");
    case PageId::VerifyAgain:
        return Words::tr("Verify this number again");
    case PageId::RemoveOnlyNumber:
        return Words::tr("Remove your only number?");
    case PageId::RemoveNumber:
        return Words::tr("Remove your number");
    case PageId::SignOutEverywhere:
        return Words::tr("Sign out everywhere?");
    case PageId::Sessions:
        return Words::tr("Where you're signed in");
    case PageId::ChangePassword:
        return Words::tr("Change password");
    case PageId::ChangeName:
        return Words::tr("Change name");
    case PageId::DeleteAccount:
        return Words::tr("Delete my account");
    }
    return {};
}

QString changeNumberLead(const PageModel &model)
{
    if (!model.account || !model.account->number)
        return model.byText ? Words::tr("We'll text a code to the number.")
                            : Words::tr("We'll send a code to the number.");
    const QString text =
        model.byText
            ? Words::tr("Your number stays %1 until you enter the code we text to the new one.")
            : Words::tr("Your number stays %1 until you enter the code we send to the new one.");
    return text.arg(numberOf(model));
}

/// What says how a code will travel.
QString codeLead(const PageModel &model)
{
    switch (model.page) {
    case PageId::CreateAccount:
        return model.byText ? Words::tr("We'll text a code to check the number is yours.")
                            : Words::tr("We'll send a code to check the number is yours.");
    case PageId::ForgotPassword:
        return model.byText ? Words::tr("We'll text a code to your number.")
                            : Words::tr("We'll send a code to your number.");
    case PageId::ChangeNumber:
        return changeNumberLead(model);
    case PageId::VerifyAgain:
        return (model.byText ? Words::tr("We'll text a code to %1. Until you enter it, the number "
                                         "counts as unverified.")
                             : Words::tr("We'll send a code to %1. Until you enter it, the number "
                                         "counts as unverified."))
            .arg(numberOf(model));
    default:
        return (model.byText
                    ? Words::tr("Your account, your number and your name are deleted for good. "
                                "We'll text a code to %1 to check that it's you.")
                    : Words::tr("Your account, your number and your name are deleted for good. "
                                "We'll send a code to %1 to check that it's you."))
            .arg(numberOf(model));
    }
}

QString leadOf(const PageModel &model)
{
    switch (model.page) {
    case PageId::SignIn:
        return Words::tr("Use the phone number on your account.");
    case PageId::CreateAccount:
    case PageId::ForgotPassword:
    case PageId::ChangeNumber:
    case PageId::VerifyAgain:
    case PageId::DeleteAccount:
        return codeLead(model);
    case PageId::NoPhone:
        return model.byText ? Words::tr("A text can't reach you then. This still works:")
                            : Words::tr("A message can't reach you then. This still works:");
    case PageId::AnswerQuestion:
        return Words::tr("There were too many tries for %1. The answer shows that it's you.")
            .arg(numberOf(model));
    case PageId::AcceptPolicy:
        return model.account ? Words::tr("Read it, then accept it. You're signed in either way.")
                             : Words::tr("Read it, then accept it to go on signing in.");
    case PageId::Account:
        return Words::tr("You're signed in on this computer.");
    case PageId::RemoveOnlyNumber:
        return Words::tr("Nobody can sign in to this account without a number. It can't be brought "
                         "back.");
    case PageId::SignOutEverywhere:
        return joinedSentences({Words::tr("Ends your other sessions at once."),
                                Words::tr("You'll be signed out on this computer, too.")});
    case PageId::RemoveNumber:
        if (!model.account->otherWayIn)
            return Words::tr("%1 is the only way into your account. Nobody can sign in to it "
                             "afterwards.")
                .arg(numberOf(model));
        return Words::tr("You won't be able to sign in with %1 any more.").arg(numberOf(model));
    case PageId::Sessions:
        return hasOtherSessions(model)
                   ? Words::tr("End what you don't know, then change your password.")
                   : Words::tr("You're signed in nowhere else.");
    case PageId::ChangePassword:
        return Words::tr("Saving signs you out everywhere else."); // seen where it is known
    case PageId::ChangeName:
        return Words::tr("This is how we greet you.");
    case PageId::OneMoment:
    case PageId::WelcomeBack: // the page shows number and "Not you?" itself
    case PageId::EnterCode:   // worded with its purpose
    case PageId::ResetPassword:
    case PageId::Locked:
        return {};
    }
    return {};
}

QString suspendedLead(const PageModel &model, LockedWay way)
{
    const QString number = numberOf(model);
    if (!model.lockedUntil)
        return number.isEmpty()
                   ? Words::tr("Wait a while before you try again.")
                   : Words::tr("Wait a while before you try again with %1.").arg(number);
    const QString moment = ownMomentText(*model.lockedUntil, model.now, model.clockSet);
    if (number.isEmpty())
        return Words::tr("You can try again at %1.").arg(moment);
    if (way == LockedWay::Code)
        return Words::tr("You can ask for a code for %1 again at %2.").arg(number, moment);
    return Words::tr("You can try the password for %1 again at %2.").arg(number, moment);
}

void leadByChannel(PageModel &model, const QString &sent, const QString &called)
{
    const bool isCall = model.ticket->channel == Channel::Call;
    model.lead = isCall ? called : sent;
    if (model.available.callLater)
        model.leadToCome = isCall ? sent : called;
}

} // namespace

QString busyWords(BusyWith with)
{
    switch (with) {
    case BusyWith::Starting:
        return Words::tr("One moment…");
    case BusyWith::SigningIn:
        return Words::tr("Signing in…");
    case BusyWith::CreatingAccount:
        return Words::tr("Creating your account…");
    case BusyWith::SendingCode:
        return Words::tr("Sending the code…");
    case BusyWith::Verifying:
        return Words::tr("Checking the code…");
    case BusyWith::Saving:
        return Words::tr("Saving…");
    case BusyWith::Removing:
        return Words::tr("Removing…");
    case BusyWith::Deleting:
        return Words::tr("Deleting…");
    case BusyWith::SigningOut:
        return Words::tr("Signing out…");
    }
    return {};
}

QString primaryWords(PageId page)
{
    switch (page) {
    case PageId::SignIn:
    case PageId::WelcomeBack:
    case PageId::AnswerQuestion:
        return Words::tr("&Sign in");
    case PageId::CreateAccount:
        return Words::tr("&Create account");
    case PageId::EnterCode:
        return Words::tr("&Verify");
    case PageId::ForgotPassword:
    case PageId::ChangeNumber:
    case PageId::VerifyAgain:
    case PageId::DeleteAccount:
        return Words::tr("&Send code");
    case PageId::ResetPassword:
        return Words::tr("&Save and sign in");
    case PageId::Locked:
        return Words::tr("Back to &sign in");
    case PageId::AcceptPolicy:
        return Words::tr("&Accept");
    case PageId::RemoveOnlyNumber:
    case PageId::RemoveNumber:
        return Words::tr("&Remove number");
    case PageId::SignOutEverywhere:
        return Words::tr("Sign out &everywhere");
    case PageId::Sessions:
        return Words::tr("Sign out &everywhere else");
    case PageId::ChangePassword:
    case PageId::ChangeName:
        return Words::tr("&Save");
    case PageId::OneMoment:
    case PageId::NoPhone:
    case PageId::Account:
        return {};
    }
    return {};
}

void wordPage(PageModel &model)
{
    if (model.title.isEmpty())
        model.title = titleOf(model);
    if (model.lead.isEmpty())
        model.lead = leadOf(model);
    if (model.primary.isEmpty())
        model.primary = primaryWords(model.page);
}

void wordCode(PageModel &model, CodePurpose purpose)
{
    const CodeTicket &ticket = *model.ticket;
    const QString number = numberInText(ticket.number);
    const bool isOfDigits = ticket.alphabet == CodeAlphabet::Digits;
    const QString sent = isOfDigits ? Words::tr("We sent a %1-digit code to %2.")
                                    : Words::tr("We sent a %1-letter code to %2.");
    leadByChannel(model, sent.arg(ticket.length).arg(number),
                  Words::tr("We're calling %1 to tell you the code.").arg(number));
    if (ticket.sending != flow::Sending::Sent)
        model.lead = Words::tr("We may have sent a code to %1.").arg(number);
    if (purpose == CodePurpose::DeleteAccount) {
        model.title = Words::tr("Enter the code to delete your account");
        model.primary = Words::tr("&Delete my account");
    }
}

void wordReset(PageModel &model)
{
    const QString number = numberInText(model.ticket->number);
    leadByChannel(
        model, Words::tr("Enter the code we sent to %1, then your new password.").arg(number),
        Words::tr("Enter the code from our call to %1, then your new password.").arg(number));
    if (model.ticket->sending != flow::Sending::Sent)
        model.lead =
            Words::tr("Enter the code we may have sent to %1, then your new password.").arg(number);
}

QString codeInsteadWords(bool byText)
{
    return byText ? Words::tr("&Text me a code instead") : Words::tr("Send me a code instea&d");
}

QString codeInHandWords(const CodeTicket &ticket, const PageModel &model)
{
    if (ticket.sending != flow::Sending::Sent)
        return Words::tr("Did a code come?");
    if (!ticket.sentAt.isValid())
        return Words::tr("Your code still works.");
    return Words::tr("Your code from %1 still works.")
        .arg(ownMomentText(ticket.sentAt, model.now, model.clockSet));
}

void wordLock(PageModel &model, LockKind kind, LockedWay way, bool support)
{
    if (model.available.codeInstead)
        model.primary = model.byText ? Words::tr("&Text me a code") : Words::tr("S&end me a code");
    else if (model.available.resetPassword)
        model.primary = Words::tr("&Reset password");
    switch (kind) {
    case LockKind::Suspended:
        model.lead = suspendedLead(model, way);
        return;
    case LockKind::Blocked:
        model.title = Words::tr("This account is blocked");
        model.lead = joinedSentences({Words::tr("Signing in is not possible."),
                                      support ? Words::tr("Contact support to lift the block.")
                                              : Words::tr("Ask whoever runs this app.")});
        return;
    case LockKind::Captcha:
        model.lead =
            model.available.resetPassword
                ? Words::tr("Prove in a browser that you're a person, or reset your password.")
                : Words::tr("Prove in a browser that you're a person.");
        return;
    }
}

bool hasOtherSessions(const PageModel &model)
{
    return std::ranges::any_of(model.sessions, [](const auto &one) { return !one.isCurrent; });
}

} // namespace ringkey
