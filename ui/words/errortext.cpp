// SPDX-License-Identifier: Apache-2.0
#include "ui/words/errortext.h"

#include "ui/language/sentences.h"
#include "ui/words/errorsentences.h"
#include "ui/words/momenttext.h"

#include <QCoreApplication>
#include <QStringList>

// An error without a subject must not compile; one without a sentence does not either.
#if defined(__GNUC__)
#pragma GCC diagnostic error "-Wswitch"
#endif

namespace ringkey {

using namespace Qt::StringLiterals;

namespace {

using enum AuthErrorKind;

enum class Subject : std::uint8_t
{
    General,
    SignInPassword,
    CurrentPassword,
    NewPassword,
    Code,
    Number,
    Answer,
};

/// Gives lupdate the context.
struct ErrorText
{
    Q_DECLARE_TR_FUNCTIONS(ErrorText)
};

// Compact on purpose: one block a subject.
// clang-format off
Subject subjectOf(AuthErrorKind kind)
{
    switch (kind) {
    case Offline: case NameNotFound: case Unreachable: case TimedOut: case ClockWrong:
    case CertificateExpired: case CertificateEarly: case CertificateOtherName:
    case CertificateUntrusted: case TlsFailed: case ProxyPassword: case ProxyDead: case Portal:
    case Firewall: case NotTheService: case ServerTrouble: case TooManyRequests:
    case AppRefused: case SottRefused: case RequestRefused: case PasswordLoginOff:
    case NoPassword: case NumberUnverified: case AlreadyVerified: case AlreadyUnverified:
    case NoNumber: case OnlyIdentifier: case PhoneLoginOff: case RegistrationOff: case TooYoung:
    case FieldsRefused: case ProfileRefused: case EmailTrouble: case TextLimit: case TextsOff:
    case TextQuota: case VoiceOff: case CodeSignInOff: case Suspended: case Blocked:
    case LockedByCaptcha: case LockedByQuestion: case NoQuestion: case SignInDisabled:
    case ExtraCheck: case CaptchaDemanded: case TooManySessions: case SilentAccount:
    case SessionEnded: case SessionExpired: case PolicyChanged: case SecondFactor: case PinNeeded:
    case ConsentNeeded: case Unexpected:
        return Subject::General;
    case WrongPassword:
        return Subject::SignInPassword;
    case WrongCurrentPassword:
        return Subject::CurrentPassword;
    case WeakPassword: case ReusedPassword: case BreachedPassword: case PasswordMissing:
        return Subject::NewPassword;
    case WrongCode: case CodeUsed: case CodeExpired: case CodeSpent:
        return Subject::Code;
    case UnknownNumber: case NumberTaken: case InvalidNumber: case TextFailed:
        return Subject::Number;
    case WrongAnswer:
        return Subject::Answer;
    }
    return Subject::General;
}
// clang-format on

bool hasNewPassword(PageId page)
{
    return page == PageId::CreateAccount || page == PageId::ResetPassword ||
           page == PageId::ChangePassword;
}

bool hasPassword(PageId page)
{
    return page == PageId::SignIn || page == PageId::WelcomeBack || page == PageId::ChangeNumber ||
           page == PageId::ChangePassword || page == PageId::RemoveNumber ||
           page == PageId::AnswerQuestion;
}

PagePart partIf(bool there, PagePart part)
{
    return there ? part : PagePart::Banner;
}

QString triesText(const AuthError &error)
{
    const int left = *error.triesLeft;
    if (left <= 0)
        return ErrorText::tr("No tries left.");
    // Two source texts each, because English has no translation file to hold its plural.
    if (error.triesEstimated)
        return left == 1 ? ErrorText::tr("About 1 try left.")
                         : ErrorText::tr("About %n tries left.", nullptr, left);
    return left == 1 ? ErrorText::tr("1 try left.")
                     : ErrorText::tr("%n tries left.", nullptr, left);
}

/// There a countdown says how long to wait, and one sentence about waiting is enough.
bool countsDown(PageId page)
{
    return page == PageId::EnterCode || page == PageId::ResetPassword;
}

QString waitText(const AuthError &error, const ErrorContext &context)
{
    if (countsDown(context.page) && subjectOf(error.kind) == Subject::Code)
        return {};
    if (error.kind == TextLimit && countsDown(context.page))
        return {};
    const auto &until = error.lockedUntil ? error.lockedUntil : error.retryAt;
    if (!until || *until <= context.now)
        return {};
    return ErrorText::tr("You can try again at %1.")
        .arg(ownMomentText(*until, context.now, context.clockSet));
}

/// The backend's own words about a field are the only ones that say what it wants (contract
/// section 3, `Errors`).
QString fieldText(const AuthError &error)
{
    for (const FieldError &field : error.fields) {
        if (!field.message.isEmpty())
            return field.message;
    }
    return {};
}

/// That no text will come is what a person waiting for one has to know, whatever else was refused.
QString textTroubleText(const AuthError &error)
{
    if (subjectOf(error.kind) != Subject::Code && error.kind != TextLimit)
        return {};
    switch (error.textTrouble) {
    case TextTrouble::None:
        return {};
    case TextTrouble::NotSent:
        return ErrorText::tr("The message with your code couldn't be sent.");
    case TextTrouble::NoTexts:
        return ErrorText::tr("This number can't get our messages.");
    case TextTrouble::Blocked:
        return ErrorText::tr("This number has blocked our messages.");
    }
    return {};
}

/// Never broken by a bidirectional sentence around it, nor by a long word in a narrow banner.
QString hostText(const AuthError &error)
{
    return error.host.isEmpty() ? ErrorText::tr("the service")
                                : QChar(0x2068) + error.host + QChar(0x2069);
}

/// "the service" may stand at its beginning.
QString asSentence(QString text)
{
    text[0] = text.at(0).toUpper();
    return text;
}

QString roughly(std::chrono::seconds off)
{
    using namespace std::chrono;
    const seconds wide(std::abs(off.count()));
    if (wide < hours(2))
        return ErrorText::tr("%n minutes", nullptr, static_cast<int>(wide.count() / 60));
    if (wide < hours(48))
        return ErrorText::tr("%n hours", nullptr, static_cast<int>(wide.count() / 3600));
    return ErrorText::tr("%n days", nullptr, static_cast<int>(wide.count() / 86400));
}

/// Of a code that is gone: the page's countdown says when there can be another, and until then
/// nobody is asked to send one.
QString goneText(const AuthError &error, bool waits)
{
    if (waits && error.kind == CodeUsed)
        return ErrorText::tr("This code was already used.");
    if (waits && error.kind == CodeExpired)
        return ErrorText::tr("This code has expired.");
    if (waits && error.kind == CodeSpent && !error.triesLeft)
        return ErrorText::tr("This code no longer works.");
    if (error.kind == CodeSpent && error.triesLeft)
        return ErrorText::tr("Too many wrong codes. This code no longer works.");
    return ErrorText::tr(errorSentence(error.kind));
}

bool hasCode(PageId page)
{
    return page == PageId::EnterCode || page == PageId::ResetPassword;
}

bool asksQuestion(PageId page)
{
    return page == PageId::SignIn || page == PageId::WelcomeBack || page == PageId::AnswerQuestion;
}

/// Elsewhere a token to accept it with would have led to its page (contract section 7).
bool canAcceptPolicy(PageId page)
{
    return page == PageId::AcceptPolicy || page == PageId::CreateAccount;
}

QString firstSentence(const QString &text)
{
    return text.first(firstSentenceEnd(text)).trimmed();
}

/// What happened. Where a page has not what the sentence asks for, as for whoever is signed in,
/// another one says what there is.
QString sentenceOf(const AuthError &error, const ErrorContext &context)
{
    if (const QString trouble = textTroubleText(error); !trouble.isEmpty())
        return trouble;
    if (error.codeMayCome)
        return ErrorText::tr("The service didn't answer, but a code may be on its way. If none "
                             "comes, try again.");
    const QString text = ErrorText::tr(errorSentence(error.kind));
    switch (error.kind) {
    case PolicyChanged:
        if (context.signedIn)
            return ErrorText::tr("The privacy policy changed. Sign out and in again to accept it.");
        return canAcceptPolicy(context.page) ? text : firstSentence(text);
    case NumberUnverified:
        return context.signedIn && context.page != PageId::Account
                   ? ErrorText::tr("Your number isn't verified yet. Go back and choose \"Verify\".")
                   : text;
    case NoQuestion: // of a lock that the code met: a new password would meet it, too
        return hasCode(context.page) ? ErrorText::tr(errorSentence(LockedByCaptcha)) : text;
    case LockedByQuestion: // where it is asked, or what met it takes no answer
        return asksQuestion(context.page) ? text : ErrorText::tr(errorSentence(LockedByCaptcha));
    case CodeUsed:
    case CodeExpired:
    case CodeSpent:
        return goneText(error, context.codeWaits);
    case WeakPassword: // what it needs is told once, by whoever refused it where they do
        return fieldText(error).isEmpty()
                   ? text.arg(context.minPasswordLength).arg(context.maxPasswordLength)
                   : firstSentence(text);
    case ServerTrouble: // where it says itself when to come again, that is told alone
        return waitText(error, context).isEmpty() ? text : firstSentence(text);
    case ClockWrong:
        return text.arg(roughly(error.clockOff.value_or(std::chrono::seconds(0))));
    default:
        return text.contains("%1"_L1) ? asSentence(text.arg(hostText(error))) : text;
    }
}

/// The next step, where nothing that was said is one.
QString nextText(const AuthError &error, const ErrorContext &context)
{
    if (!textTroubleText(error).isEmpty())
        return withoutMessageText(context.offered);
    if (error.kind == LockedByQuestion && !asksQuestion(context.page) && !error.lockedUntil)
        return adviceText(context.signedIn ? Advice::Support : Advice::QuestionOrSupport,
                          context.offered);
    if (error.kind == PolicyChanged && !context.signedIn && !canAcceptPolicy(context.page))
        return adviceText(Advice::BrowserOrSupport, context.offered);
    if (error.kind == NoQuestion && hasCode(context.page))
        return adviceText(Advice::Support, context.offered);
    return adviceText(errorAdvice(error.kind), context.offered);
}

/// Where nobody says until when to wait.
QString waitAdvice(AuthErrorKind kind, const ErrorContext &context)
{
    if (kind == TextLimit && !countsDown(context.page))
        return ErrorText::tr("Wait before you ask for another one.");
    return kind == TextQuota ? laterText(context.offered) : QString();
}

bool mayTryAgain(AuthErrorKind kind)
{
    return kind == WrongPassword || kind == WrongCurrentPassword;
}

} // namespace

QString errorText(const AuthError &error, const ErrorContext &context)
{
    QStringList sentences{sentenceOf(error, context), nextText(error, context)};
    if (error.kind == WeakPassword || error.kind == FieldsRefused || error.kind == ProfileRefused)
        sentences << fieldText(error);
    const bool triesCount = error.kind != CodeSpent && textTroubleText(error).isEmpty();
    if (error.triesLeft && triesCount) // none at a code that nobody gets
        sentences << triesText(error);
    else if (mayTryAgain(error.kind))
        sentences << ErrorText::tr("Check it and try again.");
    sentences << waitText(error, context);
    sentences.removeAll(QString());
    if (sentences.size() == 1)
        sentences << waitAdvice(error.kind, context);
    return joinedSentences(sentences);
}

PagePart errorPart(AuthErrorKind kind, PageId page)
{
    switch (subjectOf(kind)) {
    case Subject::General:
        return PagePart::Banner;
    case Subject::SignInPassword:
    case Subject::CurrentPassword:
        return partIf(hasPassword(page), PagePart::Password);
    case Subject::NewPassword:
        return hasNewPassword(page) ? PagePart::NewPassword
                                    : partIf(hasPassword(page), PagePart::Password);
    case Subject::Code:
        return partIf(page == PageId::EnterCode || page == PageId::ResetPassword, PagePart::Code);
    case Subject::Number:
        return partIf(hasPhoneField(page), PagePart::Phone);
    case Subject::Answer:
        return partIf(page == PageId::AnswerQuestion, PagePart::Answer);
    }
    return PagePart::Banner;
}

QString phoneErrorText(PhoneError error)
{
    switch (error) {
    case PhoneError::Empty:
        return ErrorText::tr("Enter your phone number.");
    case PhoneError::NotANumber:
        return ErrorText::tr("Use digits only, such as 7400 123456.");
    case PhoneError::UnknownCountryCode:
        return ErrorText::tr("No country has this code. Check the digits after the plus sign.");
    case PhoneError::TooShort:
        return ErrorText::tr("This number is too short. Check that no digit is missing.");
    case PhoneError::TooLong:
        return ErrorText::tr("This number is too long. Check for extra digits.");
    case PhoneError::TwoNumbers:
        return ErrorText::tr("That's more than one number. Enter only one.");
    }
    return {};
}

} // namespace ringkey
