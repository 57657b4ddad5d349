// SPDX-License-Identifier: Apache-2.0
#include "ui/words/noticetext.h"

#include "ui/language/sentences.h"
#include "ui/words/errorsentences.h"

#include <QCoreApplication>

#if defined(__GNUC__)
#pragma GCC diagnostic error "-Wswitch"
#endif

namespace ringkey {

namespace {

using enum flow::Notice;

/// Gives lupdate the context.
struct NoticeText
{
    Q_DECLARE_TR_FUNCTIONS(NoticeText)
};

QString ifNothingComes(const Offered &offered)
{
    if (offered.call == CallOffer::Now)
        return offered.otherNumber
                   ? NoticeText::tr("If nothing comes, ask for a call or use another number.")
                   : NoticeText::tr("If nothing comes, ask for a call.");
    return offered.otherNumber ? NoticeText::tr("If nothing comes, use another number.")
                               : QString();
}

QString aboutCode(flow::Notice notice, const Offered &offered)
{
    switch (notice) {
    case CallComing:
        return NoticeText::tr("A call with a new code is coming. The older code no longer works.");
    case CallComingOlderWorks:
        return NoticeText::tr("A call with a new code is coming. The older code works too.");
    case CodeExpired:
        return NoticeText::tr("The code expired. Start again to get a new one.");
    case NewCodeSent:
        return NoticeText::tr("We sent a new code. The older one no longer works.");
    case NewCodeSentOlderWorks:
        return NoticeText::tr("We sent a new code. The older one works too.");
    case NewCodeAfterTrouble:
        return joinedSentences(
            {NoticeText::tr("The last message couldn't be sent, so we're trying again."),
             ifNothingComes(offered), callAfterWaitText(offered)});
    default:
        return {};
    }
}

QString aboutKeychain(flow::Notice notice)
{
    switch (notice) {
    case KeychainLocked:
        return NoticeText::tr(
            "Your keychain is locked or can't be read, so we couldn't see whether you're signed "
            "in. Unlock it and try again, or sign in.");
    case KeychainRefused:
        return NoticeText::tr("Your keychain refused to open, or can't be read, so we couldn't see "
                              "whether you're signed in.");
    case KeychainFrozen:
        return NoticeText::tr(
            "Your keychain doesn't answer, so we couldn't see whether you're signed in.");
    case KeychainLost:
        return NoticeText::tr("Your keychain no longer has your session. Sign in again.");
    default:
        return {};
    }
}

/// A place of the host's own kept the session, or should have.
QString aboutHostsPlace(flow::Notice notice)
{
    return notice == KeychainLost
               ? NoticeText::tr("Your session has ended. Sign in again to continue.")
               : NoticeText::tr("We couldn't see whether you're signed in.");
}

/// Why the session is over.
QString aboutEnd(flow::Notice notice, const NoticeContext &context)
{
    switch (notice) {
    case SessionExpired:
        return NoticeText::tr("Your session expired. Sign in again to continue.");
    case PasswordChangedElsewhere:
        return NoticeText::tr(
            "Your session ended because the password was changed. Sign in again to continue.");
    case SignedOutElsewhere:
        return NoticeText::tr("Your session has ended. Sign in again to continue.");
    case NumberRemoved: // a tenant's session may go on
        return context.signedIn ? QCoreApplication::translate(
                                      "ErrorText", errorSentence(AuthErrorKind::NoNumber))
                                : NoticeText::tr("The number was removed, so you're signed out.");
    case AccountDeleted:
        return NoticeText::tr("Your account was deleted.");
    default:
        return {};
    }
}

/// What is different about the account now.
QString aboutChange(flow::Notice notice)
{
    switch (notice) {
    case OnlyNumberRemoved:
        return NoticeText::tr("Your number was removed. Nobody can sign in to that account any "
                              "more. The number is free for a new one.");
    case PasswordSaved:
        return NoticeText::tr("Your new password is saved. Sign in with it.");
    case PasswordChanged:
        return NoticeText::tr("Your password was changed.");
    case NumberChanged:
        return NoticeText::tr("Your number was changed. Sign in with the new one from now on.");
    case NumberVerified:
        return NoticeText::tr("Your number is verified.");
    case NameSaved:
        return NoticeText::tr("Your name was saved.");
    case AlreadyVerified:
        return NoticeText::tr("This number is already verified.");
    default:
        return {};
    }
}

} // namespace

QString noticeText(flow::Notice notice, const NoticeContext &context)
{
    switch (notice) {
    case None:
        return {};
    case SignedOut:
        return NoticeText::tr("You're signed out on this computer.");
    case SignedOutEverywhere:
        return NoticeText::tr("You're signed out here and everywhere else.");
    case SignedOutEverywhereLater:
        if (context.everywhereEnd == EverywhereEnd::Done)
            return noticeText(SignedOutEverywhere, context);
        if (context.everywhereEnd == EverywhereEnd::OnlyHere)
            return noticeText(SignedOut, context);
        return NoticeText::tr("You're signed out here. Your other devices follow as soon as we "
                              "can reach the service.");
    case OtherSessionEnded:
        return NoticeText::tr("That session was ended.");
    case OtherSessionsEnded:
        return NoticeText::tr("You're signed out everywhere else.");
    case OnlyNumberRemoved:
    case PasswordSaved:
    case PasswordChanged:
    case NumberChanged:
    case NumberVerified:
    case NameSaved:
    case AlreadyVerified:
        return aboutChange(notice);
    case StartedOver:
        return NoticeText::tr("That took too long, so we start again.");
    case OtherBackend:
        return NoticeText::tr("This app signs in somewhere else now. Sign in again.");
    case PolicyWaits:
        return NoticeText::tr("Sign in once more to accept the privacy policy.");
    case EarlierEntriesCount:
        return NoticeText::tr("We keep the name and password you entered before.");
    case CallComing:
    case CallComingOlderWorks:
    case CodeExpired:
    case NewCodeSent:
    case NewCodeSentOlderWorks:
    case NewCodeAfterTrouble:
        return aboutCode(notice, context.offered);
    case KeychainLocked:
    case KeychainRefused:
    case KeychainFrozen:
    case KeychainLost:
        return context.place == SessionPlace::Keychain ? aboutKeychain(notice)
                                                       : aboutHostsPlace(notice);
    case SessionExpired:
    case PasswordChangedElsewhere:
    case SignedOutElsewhere:
    case NumberRemoved:
    case AccountDeleted:
        return aboutEnd(notice, context);
    }
    return {};
}

bool isGoodNews(flow::Notice notice)
{
    switch (notice) {
    case PasswordSaved:
    case PasswordChanged:
    case NumberChanged:
    case NumberVerified:
    case NameSaved:
    case NewCodeSent:
    case NewCodeSentOlderWorks:
    case CallComing:
    case CallComingOlderWorks:
    case AlreadyVerified:
    case OtherSessionEnded:
    case OtherSessionsEnded:
        return true;
    case None:
    case SignedOut:
    case SignedOutEverywhere:
    case SignedOutEverywhereLater:
    case OnlyNumberRemoved:
    case SessionExpired:
    case PasswordChangedElsewhere:
    case SignedOutElsewhere:
    case NumberRemoved:
    case AccountDeleted:
    case CodeExpired:
    case NewCodeAfterTrouble:
    case KeychainLocked:
    case KeychainRefused:
    case KeychainFrozen:
    case KeychainLost:
    case StartedOver:
    case OtherBackend:
    case PolicyWaits:
    case EarlierEntriesCount:
        return false;
    }
    return false;
}

bool isAboutKeychain(flow::Notice notice)
{
    return notice == KeychainLocked || notice == KeychainRefused || notice == KeychainFrozen ||
           notice == KeychainLost;
}

} // namespace ringkey
