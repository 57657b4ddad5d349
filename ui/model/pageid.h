// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

namespace ringkey {

/// The pages of the window, in the order a person meets them.
enum class PageId : std::uint8_t
{
    OneMoment, ///< what was kept is being read: neither a form nor somebody yet
    SignIn,
    WelcomeBack,
    CreateAccount,
    EnterCode,
    ForgotPassword,
    ResetPassword,
    NoPhone, ///< of no state: what still works without the phone, beside a page that texts a code
    Locked,
    AnswerQuestion,
    AcceptPolicy,
    Account,
    ChangeNumber,
    VerifyAgain,
    RemoveOnlyNumber,
    RemoveNumber,
    ChangePassword,
    ChangeName,
    SignOutEverywhere,
    Sessions,
    DeleteAccount,
};
inline constexpr int pageCount = static_cast<int>(PageId::DeleteAccount) + 1;

/// The pages on which a number is typed.
constexpr bool hasPhoneField(PageId page)
{
    return page == PageId::SignIn || page == PageId::CreateAccount ||
           page == PageId::ForgotPassword || page == PageId::ChangeNumber;
}

/// Where on a page something belongs. Banner stands for the page as a whole.
enum class PagePart : std::uint8_t
{
    Banner,
    Phone,
    Name,
    Password, ///< the one that proves who is here, also "Current password"
    NewPassword,
    Code,
    Answer,
    Policy,
};

} // namespace ringkey
