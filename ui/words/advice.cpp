// SPDX-License-Identifier: Apache-2.0
#include "ui/words/advice.h"

#include "ui/language/sentences.h"

#include <QCoreApplication>

#if defined(__GNUC__)
#pragma GCC diagnostic error "-Wswitch"
#endif

namespace ringkey {

namespace {

CallOffer callOn(const PageModel &model)
{
    if (!model.available.call)
        return CallOffer::None;
    return codeWaits(model) ? CallOffer::AfterWait : CallOffer::Now;
}

/// Gives lupdate the context.
struct ErrorText
{
    Q_DECLARE_TR_FUNCTIONS(ErrorText)
};

QString helpText(bool support)
{
    return support ? ErrorText::tr("Contact support.")
                   : ErrorText::tr("Ask whoever runs this app.");
}

QString orHelp(bool offered, const QString &way, bool support)
{
    return offered ? way : helpText(support);
}

} // namespace

bool codeWaits(const PageModel &model)
{
    return model.ticket && model.ticket->resendAllowedAt.isValid() &&
           model.ticket->resendAllowedAt > model.now;
}

Offered offeredOn(const PageModel &model, const BackendInfo &backend, bool support)
{
    const PageId page = model.page;
    const bool isStart = page == PageId::SignIn || page == PageId::WelcomeBack;
    const bool isCode = page == PageId::EnterCode;
    return {.support = support,
            .call = callOn(model),
            .otherNumber = hasPhoneField(page) || (isCode && model.available.changeNumberOnCode),
            .password = isStart || (isCode && model.available.passwordInstead),
            .code = isStart && backend.codeSignIn,
            .resetPassword = isStart,
            .registration = !model.account && backend.registration};
}

QString adviceText(Advice advice, const Offered &offered)
{
    const bool support = offered.support;
    switch (advice) {
    case Advice::None:
        return {};
    case Advice::Support:
        return helpText(support);
    case Advice::UpdateOrSupport:
        return support ? ErrorText::tr("Update it, or contact support.")
                       : ErrorText::tr("Update it, or ask whoever runs this app.");
    case Advice::TryOrSupport:
        return support ? ErrorText::tr("Try again, or contact support.")
                       : ErrorText::tr("Try again, or ask whoever runs this app.");
    case Advice::PersonOrSupport:
        return support
                   ? ErrorText::tr("Prove in a browser that you're a person, or contact support.")
                   : ErrorText::tr("Prove in a browser that you're a person.");
    case Advice::BrowserOrSupport:
        return support ? ErrorText::tr("Sign in in a browser, or contact support.")
                       : ErrorText::tr("Sign in in a browser.");
    case Advice::QuestionOrSupport:
        return support
                   ? ErrorText::tr("Sign in with your password to answer your security "
                                   "question, or contact support.")
                   : ErrorText::tr("Sign in with your password to answer your security question.");
    case Advice::CodeInstead:
        return orHelp(offered.code, ErrorText::tr("Use a code instead."), support);
    case Advice::PasswordInstead:
        return orHelp(offered.password, ErrorText::tr("Use your password."), support);
    case Advice::PasswordOrNewAccount:
        if (offered.password && offered.registration)
            return ErrorText::tr("Sign in with your password, or create an account if this number "
                                 "is new to you.");
        return adviceText(Advice::PasswordInstead, offered);
    case Advice::NewAccount:
        return offered.registration ? ErrorText::tr("Check it, or create an account.")
                                    : ErrorText::tr("Check the number and try again.");
    case Advice::ResetPassword:
        return orHelp(offered.resetPassword,
                      ErrorText::tr("Choose \"Forgot password?\" to set one."), support);
    }
    return {};
}

QString withoutMessageText(const Offered &offered)
{
    const bool call = offered.call == CallOffer::Now;
    const QString afterWait = callAfterWaitText(offered);
    if (!offered.otherNumber) {
        if (!afterWait.isEmpty())
            return afterWait;
        return call ? ErrorText::tr("Ask for a call.") : laterText(offered);
    }
    if (call)
        return offered.password ? ErrorText::tr("Ask for a call, use another number, or sign in "
                                                "with your password.")
                                : ErrorText::tr("Ask for a call, or use another number.");
    const QString others = offered.password
                               ? ErrorText::tr("Use another number, or sign in with your password.")
                               : ErrorText::tr("Use another number.");
    return joinedSentences({others, afterWait});
}

QString callAfterWaitText(const Offered &offered)
{
    return offered.call == CallOffer::AfterWait
               ? ErrorText::tr("You can ask for a call when the wait is over.")
               : QString();
}

QString laterText(const Offered &offered)
{
    return offered.password ? ErrorText::tr("Use your password, or try again later.")
                            : ErrorText::tr("Try again later.");
}

} // namespace ringkey
