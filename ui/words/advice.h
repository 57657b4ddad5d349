// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "auth/types/backendinfo.h"
#include "ui/model/pagecontent.h"

#include <QString>
#include <cstdint>

namespace ringkey {

/// Whether a call can bring the code. It waits as "Send again" does.
enum class CallOffer : std::uint8_t
{
    None,
    AfterWait,
    Now
};

/// The ways on that the page has on which a sentence stands: words name no other.
struct Offered
{
    bool support = false; ///< the brand names an address
    CallOffer call = CallOffer::None;
    bool otherNumber = false; ///< a code can go to another one
    bool password = false;
    bool code = false; ///< signing in with one
    bool resetPassword = false;
    bool registration = false;
};

/// No new code can be sent yet, by text or call; the page counts the wait down.
bool codeWaits(const PageModel &model);

/// `model` knows its page and what the state allows there.
Offered offeredOn(const PageModel &model, const BackendInfo &backend, bool support);

/// The next step that goes with an error's sentence.
enum class Advice : std::uint8_t
{
    None, ///< the sentence names it itself, or the rest of the page
    Support,
    UpdateOrSupport,
    TryOrSupport,
    PersonOrSupport,
    BrowserOrSupport,
    QuestionOrSupport, ///< it is asked on the way in by password only
    CodeInstead,
    PasswordInstead,
    PasswordOrNewAccount,
    NewAccount,
    ResetPassword,
};

/// Who is asked where a brand names no support is who runs the app.
QString adviceText(Advice advice, const Offered &offered);

/// What else brings a person on where no message will.
QString withoutMessageText(const Offered &offered);

/// That a call can be asked for later, where it can; else nothing.
QString callAfterWaitText(const Offered &offered);

/// "Use your password, or try again later."
QString laterText(const Offered &offered);

} // namespace ringkey
