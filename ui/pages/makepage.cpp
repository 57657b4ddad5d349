// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/makepage.h"

#include "ui/pages/acceptpolicypage.h"
#include "ui/pages/accountpage.h"
#include "ui/pages/answerquestionpage.h"
#include "ui/pages/changenamepage.h"
#include "ui/pages/changenumberpage.h"
#include "ui/pages/changepasswordpage.h"
#include "ui/pages/createaccountpage.h"
#include "ui/pages/deleteaccountpage.h"
#include "ui/pages/entercodepage.h"
#include "ui/pages/forgotpasswordpage.h"
#include "ui/pages/lockedpage.h"
#include "ui/pages/nophonepage.h"
#include "ui/pages/onemomentpage.h"
#include "ui/pages/removenumberpage.h"
#include "ui/pages/removeonlynumberpage.h"
#include "ui/pages/resetpasswordpage.h"
#include "ui/pages/sessionspage.h"
#include "ui/pages/signinpage.h"
#include "ui/pages/signouteverywherepage.h"
#include "ui/pages/verifyagainpage.h"
#include "ui/pages/welcomebackpage.h"

#if defined(__GNUC__)
#pragma GCC diagnostic error "-Wswitch"
#endif

namespace ringkey {

Page *makePage(PageId id, QWidget *parent)
{
    switch (id) {
    case PageId::OneMoment:
        return new OneMomentPage(parent);
    case PageId::SignIn:
        return new SignInPage(parent);
    case PageId::WelcomeBack:
        return new WelcomeBackPage(parent);
    case PageId::CreateAccount:
        return new CreateAccountPage(parent);
    case PageId::EnterCode:
        return new EnterCodePage(parent);
    case PageId::ForgotPassword:
        return new ForgotPasswordPage(parent);
    case PageId::ResetPassword:
        return new ResetPasswordPage(parent);
    case PageId::NoPhone:
        return new NoPhonePage(parent);
    case PageId::Locked:
        return new LockedPage(parent);
    case PageId::AnswerQuestion:
        return new AnswerQuestionPage(parent);
    case PageId::AcceptPolicy:
        return new AcceptPolicyPage(parent);
    case PageId::Account:
        return new AccountPage(parent);
    case PageId::ChangeNumber:
        return new ChangeNumberPage(parent);
    case PageId::VerifyAgain:
        return new VerifyAgainPage(parent);
    case PageId::RemoveOnlyNumber:
        return new RemoveOnlyNumberPage(parent);
    case PageId::RemoveNumber:
        return new RemoveNumberPage(parent);
    case PageId::ChangePassword:
        return new ChangePasswordPage(parent);
    case PageId::ChangeName:
        return new ChangeNamePage(parent);
    case PageId::SignOutEverywhere:
        return new SignOutEverywherePage(parent);
    case PageId::Sessions:
        return new SessionsPage(parent);
    case PageId::DeleteAccount:
        return new DeleteAccountPage(parent);
    }
    return nullptr;
}

} // namespace ringkey
