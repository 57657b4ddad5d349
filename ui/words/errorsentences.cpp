// SPDX-License-Identifier: Apache-2.0
#include "ui/words/errorsentences.h"

#include <QtGlobal>
#include <array>

namespace ringkey {

namespace {

using enum AuthErrorKind;

struct Sentence
{
    AuthErrorKind kind;
    const char *text;
    Advice advice = Advice::None;
};

// One row an error, in the order of AuthErrorKind.
constexpr std::array sentences{
    Sentence{Offline, QT_TRANSLATE_NOOP("ErrorText", "You're offline.")},
    Sentence{NameNotFound,
             QT_TRANSLATE_NOOP("ErrorText", "%1 can't be found. Check your network.")},
    Sentence{Unreachable,
             QT_TRANSLATE_NOOP("ErrorText",
                               "We can't reach the service. Check your connection and try again.")},
    Sentence{TimedOut,
             QT_TRANSLATE_NOOP("ErrorText", "The service took too long to answer. Try again.")},
    Sentence{ClockWrong,
             QT_TRANSLATE_NOOP("ErrorText",
                               "This computer's clock is wrong by %1. Set it, then try again.")},
    Sentence{
        CertificateExpired,
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "The connection to %1 isn't private: its certificate has expired. Nothing was sent.")},
    Sentence{CertificateEarly,
             QT_TRANSLATE_NOOP("ErrorText",
                               "The connection to %1 isn't private: its certificate isn't valid "
                               "yet. Nothing was sent. Check this computer's clock.")},
    Sentence{CertificateOtherName,
             QT_TRANSLATE_NOOP("ErrorText", "The connection to %1 isn't private: its certificate "
                                            "is for another name. Nothing was sent.")},
    Sentence{CertificateUntrusted,
             QT_TRANSLATE_NOOP("ErrorText", "The connection to %1 isn't private: its certificate "
                                            "isn't trusted here. Nothing was sent.")},
    Sentence{TlsFailed, QT_TRANSLATE_NOOP("ErrorText",
                                          "The connection to %1 isn't private. Nothing was sent.")},
    Sentence{ProxyPassword, QT_TRANSLATE_NOOP("ErrorText", "Your proxy wants a password.")},
    Sentence{ProxyDead, QT_TRANSLATE_NOOP("ErrorText", "Your proxy %1 doesn't answer.")},
    Sentence{Portal, QT_TRANSLATE_NOOP("ErrorText", "This network wants you to sign in first.")},
    Sentence{Firewall,
             QT_TRANSLATE_NOOP("ErrorText", "A firewall on this network refused the request.")},
    Sentence{NotTheService,
             QT_TRANSLATE_NOOP("ErrorText",
                               "%1 answered, but not as expected. Ask whoever runs this app.")},
    Sentence{ServerTrouble,
             QT_TRANSLATE_NOOP("ErrorText", "The service has a problem. Try again in a minute.")},
    Sentence{TooManyRequests,
             QT_TRANSLATE_NOOP("ErrorText", "Many people at once. Wait a moment and try again.")},
    Sentence{AppRefused, QT_TRANSLATE_NOOP("ErrorText", "The service doesn't accept this app."),
             Advice::UpdateOrSupport},
    Sentence{
        SottRefused,
        QT_TRANSLATE_NOOP("ErrorText", "The service doesn't accept new accounts from this app."),
        Advice::UpdateOrSupport},
    Sentence{RequestRefused,
             QT_TRANSLATE_NOOP("ErrorText", "The service didn't understand this app."),
             Advice::UpdateOrSupport},
    Sentence{WrongPassword, QT_TRANSLATE_NOOP("ErrorText", "That password doesn't match.")},
    Sentence{WrongCurrentPassword,
             QT_TRANSLATE_NOOP("ErrorText", "That isn't your current password.")},
    Sentence{
        WeakPassword,
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "This password is too easy to guess. Choose another one, from %1 to %2 characters.")},
    Sentence{ReusedPassword,
             QT_TRANSLATE_NOOP("ErrorText", "You used this password before. Choose a new one.")},
    Sentence{BreachedPassword,
             QT_TRANSLATE_NOOP("ErrorText",
                               "This password appeared in a data leak. Choose another one.")},
    Sentence{PasswordMissing, QT_TRANSLATE_NOOP("ErrorText", "Enter a password.")},
    Sentence{PasswordLoginOff,
             QT_TRANSLATE_NOOP("ErrorText", "Signing in with a password is switched off."),
             Advice::CodeInstead},
    Sentence{NoPassword, QT_TRANSLATE_NOOP("ErrorText", "This account has no password yet."),
             Advice::ResetPassword},
    Sentence{WrongCode,
             QT_TRANSLATE_NOOP("ErrorText", "That code doesn't match. Check the newest message.")},
    Sentence{CodeUsed,
             QT_TRANSLATE_NOOP("ErrorText", "This code was already used. Send a new one.")},
    Sentence{CodeExpired, QT_TRANSLATE_NOOP("ErrorText", "This code has expired. Send a new one.")},
    Sentence{CodeSpent,
             QT_TRANSLATE_NOOP("ErrorText", "This code no longer works. Send a new one.")},
    Sentence{UnknownNumber, QT_TRANSLATE_NOOP("ErrorText", "No account has this number."),
             Advice::NewAccount},
    Sentence{NumberTaken,
             QT_TRANSLATE_NOOP("ErrorText", "This number belongs to another account.")},
    Sentence{
        InvalidNumber,
        QT_TRANSLATE_NOOP("ErrorText",
                          "We can't send a code to this number. Check it, or use another one.")},
    Sentence{NumberUnverified,
             QT_TRANSLATE_NOOP("ErrorText",
                               "This number isn't verified yet. Enter the code we sent to it.")},
    Sentence{AlreadyVerified, QT_TRANSLATE_NOOP("ErrorText", "This number is already verified.")},
    Sentence{
        AlreadyUnverified,
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "This number is already waiting to be verified. Choose \"Verify\" to get a code.")},
    Sentence{NoNumber, QT_TRANSLATE_NOOP("ErrorText", "This account has no phone number any more."),
             Advice::Support},
    Sentence{OnlyIdentifier,
             QT_TRANSLATE_NOOP("ErrorText", "This number is the only way into your account, so it "
                                            "can't be removed. Change it instead.")},
    Sentence{PhoneLoginOff,
             QT_TRANSLATE_NOOP("ErrorText", "Signing in with a phone number is switched off."),
             Advice::Support},
    Sentence{RegistrationOff,
             QT_TRANSLATE_NOOP("ErrorText", "New accounts can't be created at the moment."),
             Advice::Support},
    Sentence{TooYoung,
             QT_TRANSLATE_NOOP("ErrorText", "You aren't old enough to have an account here.")},
    Sentence{
        FieldsRefused,
        QT_TRANSLATE_NOOP("ErrorText",
                          "The service didn't accept what you entered. Check it and try again.")},
    Sentence{ProfileRefused,
             QT_TRANSLATE_NOOP("ErrorText", "The service didn't accept this change.")},
    Sentence{
        EmailTrouble,
        QT_TRANSLATE_NOOP("ErrorText",
                          "The service asks for an email address, which this app doesn't handle."),
        Advice::Support},
    Sentence{TextLimit, QT_TRANSLATE_NOOP("ErrorText", "Too many codes were asked for.")},
    Sentence{TextsOff, QT_TRANSLATE_NOOP("ErrorText", "Codes can't be sent at the moment."),
             Advice::Support},
    Sentence{TextFailed,
             QT_TRANSLATE_NOOP("ErrorText",
                               "The code couldn't be sent. Check the number and try again.")},
    Sentence{TextQuota, QT_TRANSLATE_NOOP("ErrorText", "No more codes can be sent at the moment.")},
    Sentence{VoiceOff,
             QT_TRANSLATE_NOOP("ErrorText", "Calls aren't available. Ask for a message instead.")},
    Sentence{CodeSignInOff,
             QT_TRANSLATE_NOOP("ErrorText", "Signing in with a code is switched off."),
             Advice::PasswordInstead},
    Sentence{Suspended, QT_TRANSLATE_NOOP(
                            "ErrorText", "Too many tries. Signing in is paused for this account.")},
    Sentence{Blocked, QT_TRANSLATE_NOOP("ErrorText", "This account is blocked."), Advice::Support},
    Sentence{LockedByCaptcha, QT_TRANSLATE_NOOP("ErrorText", "Too many tries."),
             Advice::PersonOrSupport},
    Sentence{
        LockedByQuestion,
        QT_TRANSLATE_NOOP("ErrorText", "Too many tries. Answer your security question to go on.")},
    Sentence{WrongAnswer, QT_TRANSLATE_NOOP("ErrorText", "That answer doesn't match. Try again.")},
    Sentence{
        NoQuestion,
        QT_TRANSLATE_NOOP("ErrorText",
                          "This account has no security question. Reset your password instead.")},
    Sentence{SignInDisabled,
             QT_TRANSLATE_NOOP("ErrorText", "Signing in is switched off for this account."),
             Advice::Support},
    Sentence{ExtraCheck,
             QT_TRANSLATE_NOOP("ErrorText",
                               "The service wants one more check, which this app doesn't do."),
             Advice::BrowserOrSupport},
    Sentence{CaptchaDemanded,
             QT_TRANSLATE_NOOP("ErrorText",
                               "The service wants one more check, which this app doesn't do."),
             Advice::PersonOrSupport},
    Sentence{TooManySessions,
             QT_TRANSLATE_NOOP(
                 "ErrorText",
                 "You're signed in on too many devices. Sign out on one of them, then try again.")},
    Sentence{SilentAccount,
             QT_TRANSLATE_NOOP("ErrorText", "A code alone doesn't open this account now."),
             Advice::PasswordOrNewAccount},
    Sentence{SessionEnded, QT_TRANSLATE_NOOP("ErrorText", "Your session ended. Sign in again.")},
    Sentence{SessionExpired,
             QT_TRANSLATE_NOOP("ErrorText", "Your session expired. Sign in again.")},
    Sentence{PolicyChanged,
             QT_TRANSLATE_NOOP("ErrorText", "The privacy policy changed. Accept it to go on.")},
    Sentence{SecondFactor,
             QT_TRANSLATE_NOOP(
                 "ErrorText",
                 "This account needs a second step to sign in, which this app doesn't handle."),
             Advice::Support},
    Sentence{
        PinNeeded,
        QT_TRANSLATE_NOOP("ErrorText", "This account needs a PIN, which this app doesn't handle."),
        Advice::Support},
    Sentence{
        ConsentNeeded,
        QT_TRANSLATE_NOOP("ErrorText",
                          "This account needs your consent first, which this app doesn't handle."),
        Advice::Support},
    Sentence{Unexpected, QT_TRANSLATE_NOOP("ErrorText", "Something went wrong."),
             Advice::TryOrSupport},
};

constexpr bool inOrder()
{
    for (std::size_t i = 0; i < sentences.size(); ++i) {
        if (static_cast<std::size_t>(sentences[i].kind) != i)
            return false;
    }
    return true;
}
static_assert(inOrder() && sentences.size() == static_cast<std::size_t>(Unexpected) + 1,
              "every AuthErrorKind has its sentence, in the order of the enum");

} // namespace

const char *errorSentence(AuthErrorKind kind)
{
    return sentences.at(static_cast<std::size_t>(kind)).text;
}

Advice errorAdvice(AuthErrorKind kind)
{
    return sentences.at(static_cast<std::size_t>(kind)).advice;
}

} // namespace ringkey
