// SPDX-License-Identifier: Apache-2.0
#include "ui/pagemodel.h"

#include "auth/flow/queries.h"
#include "ui/pagemaker.h"
#include "ui/proof.h"
#include "ui/statekinds.h"
#include "ui/words/errorbanner.h"
#include "ui/words/pagewords.h"
#include "ui/words/storagetext.h"

namespace ringkey {

namespace {

using namespace flow;
using namespace Qt::StringLiterals;

bool isOfReset(const AnsweringQuestion &state)
{
    return state.codePage && std::holds_alternative<ResettingPassword>(*state.codePage);
}

/// What the page that met the lock was busy with, which is not over.
BusyWith busyOf(const QuestionedForm &form)
{
    if (std::holds_alternative<EnteringCode>(form))
        return BusyWith::Verifying;
    return std::holds_alternative<ResettingPassword>(form) ? BusyWith::Saving : BusyWith::SigningIn;
}

/// One overload a state; a state with a request under way shows its form and adds what is busy.
class Maker : public PageMaker
{
public:
    using PageMaker::PageMaker;

    void on(const EnteringCredentials &state)
    {
        open(PageId::SignIn);
        offerSignIn();
        m_model.keep = state.keep;
        m_model.number = state.number;
        const bool phone = state.correctsNumber || !state.number;
        m_model.focus = phone ? PagePart::Phone : PagePart::Password;
        tell(state.notice, state.error);
    }
    void on(const Restoring &)
    {
        open(PageId::OneMoment);
        busy(Busy::Primary, BusyWith::Starting);
    }
    void on(const WelcomingBack &state)
    {
        open(PageId::WelcomeBack);
        offerSignIn();
        m_model.keep = state.keep;
        m_model.account = state.who;
        m_model.number = state.who.number;
        m_model.name = state.who.name;
        m_model.focus = PagePart::Password;
        tell(state.notice, state.error);
    }
    template <class... Page>
    void on(const std::variant<Page...> &form)
    {
        std::visit([this](const auto &state) { on(state); }, form);
    }
    void on(const RequestingSignInCode &state)
    {
        std::visit([this](const auto &page) { on(page); }, pageOf(state));
        busy(state.fromReset ? Busy::Primary : Busy::CodeInstead, BusyWith::SendingCode);
    }

    void on(const CreatingAccount &state)
    {
        open(PageId::CreateAccount);
        m_model.name = state.name;
        m_model.number = state.number;
        // Who comes back finds what is still to be typed: a password is never kept.
        if (state.correctsNumber || (!state.number && !state.name.isEmpty()))
            m_model.focus = PagePart::Phone;
        else
            m_model.focus = state.name.isEmpty() ? PagePart::Name : PagePart::NewPassword;
        m_model.available.signInInstead =
            state.error && state.error->kind == AuthErrorKind::NumberTaken;
        m_model.available.registration = m_context.backend.registration;
        m_model.wantsConsent |= state.error && state.error->kind == AuthErrorKind::PolicyChanged;
        tell(Notice::None, state.error);
        if (!state.error && !m_context.backend.registration)
            m_model.banner = registrationOffBanner(errorContext());
    }
    void on(const Registering &state)
    {
        on(state.form);
        busy(Busy::Primary, BusyWith::CreatingAccount);
    }

    void on(const EnteringCode &state)
    {
        open(PageId::EnterCode);
        m_model.ticket = state.ticket;
        m_model.number = state.ticket.number;
        m_model.account = state.account;
        m_model.storage = state.account ? state.storage : m_model.storage;
        offerCall(state.ticket, state.notice, state.error);
        m_model.available.passwordInstead =
            state.purpose == CodePurpose::SignIn && !state.passwordLock;
        m_model.destroys = state.purpose == CodePurpose::DeleteAccount;
        m_model.available.changeNumberOnCode = state.purpose != CodePurpose::VerifyNumber &&
                                               state.purpose != CodePurpose::DeleteAccount;
        m_model.focus = PagePart::Code;
        wordCode(m_model, state.purpose);
        tell(state.notice, state.error);
    }
    void on(const VerifyingCode &state)
    {
        on(state.form);
        busy(Busy::Primary, state.form.purpose == CodePurpose::DeleteAccount ? BusyWith::Deleting
                                                                             : BusyWith::Verifying);
    }
    void on(const ResendingCode &state)
    {
        on(state.form);
        busy(Busy::Resend, BusyWith::SendingCode);
    }

    void on(const AskingForReset &state)
    {
        open(PageId::ForgotPassword);
        m_model.number = state.number;
        m_model.focus = PagePart::Phone;
        tell(Notice::None, state.error);
    }
    void on(const ResettingPassword &state)
    {
        open(PageId::ResetPassword);
        m_model.ticket = state.ticket;
        m_model.number = state.ticket.number;
        offerCall(state.ticket, state.notice, state.error);
        m_model.focus = PagePart::Code;
        wordReset(m_model);
        tell(state.notice, state.error);
    }
    void on(const ResendingResetCode &state)
    {
        on(state.form);
        busy(Busy::Resend, BusyWith::SendingCode);
    }

    void on(const Locked &state)
    {
        open(PageId::Locked);
        m_model.number = state.number;
        m_model.lockedUntil = state.until;
        // Support alone lifts a block. What was tried too often is not offered again, nor its ways.
        const bool byCode = state.kind != LockKind::Blocked && state.way == LockedWay::Password;
        m_model.available.resetPassword = byCode;
        m_model.available.codeInstead = byCode && state.number && m_context.backend.codeSignIn;
        wordLock(m_model, state.kind, state.way, m_context.support);
        tell(Notice::None, {});
    }
    void on(const FetchingQuestions &state)
    {
        on(state.form);
        busy(Busy::Primary, busyOf(state.form));
    }
    void on(const AnsweringQuestion &state)
    {
        open(PageId::AnswerQuestion);
        m_model.number = state.number;
        m_model.questions = state.questions;
        m_model.available.askPassword = !state.codePage;
        if (isOfReset(state))
            m_model.primary = primaryWords(PageId::ResetPassword);
        m_model.focus = PagePart::Answer;
        tell(Notice::None, state.error);
    }
    void on(const AcceptingPolicy &state)
    {
        open(PageId::AcceptPolicy);
        m_model.number = state.number;
        m_model.account = state.account;
        m_model.storage = state.account ? state.storage : m_model.storage;
        tell(Notice::None, state.error);
    }

    void on(const SignedIn &state)
    {
        openFor(PageId::Account, state.account, state.storage);
        const bool hasNumber = state.account.number.has_value();
        m_model.available.changeNumber = true;
        m_model.available.removeNumber = hasNumber;
        m_model.available.verifyNow = hasNumber && !state.account.verified;
        m_model.available.verifyAgain =
            hasNumber && state.account.verified && m_context.backend.verifyAgain;
        m_model.available.verifyAgainPossible = hasNumber && state.account.verified;
        m_model.available.signOutEverywhere = m_context.backend.signOutEverywhere;
        m_model.available.sessions = m_context.backend.sessions;
        m_model.available.keychainRetry = canRetry(state.storage);
        tell(state.notice, state.error);
    }
    void on(const RequestingVerifyCode &state)
    {
        on(state.form);
        busy(Busy::VerifyNow, BusyWith::SendingCode);
    }
    void on(const ChangingNumber &state)
    {
        openFor(PageId::ChangeNumber, state.account, state.storage);
        m_model.number = state.number;
        m_model.available.askPassword = asksPassword(state, m_context);
        m_model.focus = PagePart::Phone;
        tell(Notice::None, state.error);
    }
    void on(const ConfirmingReverify &state)
    {
        openFor(PageId::VerifyAgain, state.account, state.storage);
        tell(Notice::None, state.error);
    }
    void on(const ConfirmingLastRemoval &state)
    {
        openFor(PageId::RemoveOnlyNumber, state.account, state.storage);
        m_model.destroys = true;
        tell(Notice::None, {});
    }
    void on(const ConfirmingRemoval &state)
    {
        openFor(PageId::RemoveNumber, state.account, state.storage);
        m_model.destroys = true;
        m_model.focus = PagePart::Password;
        tell(Notice::None, state.error);
    }
    void on(const RemovingNumber &state)
    {
        on(state.form);
        busy(Busy::Primary, BusyWith::Removing);
    }
    void on(const ChangingPassword &state)
    {
        openFor(PageId::ChangePassword, state.account, state.storage);
        m_model.available.signOutEverywhere = m_context.backend.signOutEverywhere;
        m_model.focus = PagePart::Password;
        tell(Notice::None, state.error);
    }
    void on(const ChangingName &state)
    {
        openFor(PageId::ChangeName, state.account, state.storage);
        m_model.name = state.name.isEmpty() ? state.account.name : state.name;
        m_model.focus = PagePart::Name;
        tell(Notice::None, state.error);
    }
    void on(const ConfirmingSignOutEverywhere &state)
    {
        openFor(PageId::SignOutEverywhere, state.account, state.storage);
        m_model.destroys = true;
        tell(Notice::None, {});
    }
    void on(const SigningOutEverywhere &state)
    {
        on(state.form);
        busy(Busy::Primary, BusyWith::SigningOut);
    }
    void on(const ConfirmingDeletion &state)
    {
        openFor(PageId::DeleteAccount, state.account, state.storage);
        tell(Notice::None, state.error);
    }

    void on(const ListingSessions &state)
    {
        on(state.form);
        busy(Busy::Sessions, BusyWith::Starting);
    }
    void on(const ViewingSessions &state)
    {
        openFor(PageId::Sessions, state.account, state.storage);
        m_model.sessions = state.sessions;
        m_model.destroys = true;
        tell(state.notice, state.error);
    }
    void on(const EndingSessions &state)
    {
        on(state.form);
        m_model.endingSession = state.id;
        busy(state.id.isEmpty() ? Busy::Primary : Busy::EndSession, BusyWith::SigningOut);
    }

    void on(const CheckingAnswer &state)
    {
        on(state.form);
        busy(Busy::Primary, isOfReset(state.form) ? BusyWith::Saving : BusyWith::SigningIn);
    }

    void on(const CheckingPassword &state)
    {
        on(state.form);
        busy(Busy::Primary, BusyWith::SigningIn);
    }
    template <SendsCode S>
    void on(const S &state)
    {
        on(state.form);
        busy(Busy::Primary, BusyWith::SendingCode);
    }
    template <Saves S>
    void on(const S &state)
    {
        on(state.form);
        busy(Busy::Primary, BusyWith::Saving);
    }
};

} // namespace

PageModel pageModel(const State &state, const PageContext &around)
{
    Maker maker(around);
    std::visit([&maker](const auto &now) { maker.on(now); }, state);
    auto model = std::move(maker).finish();
    if (const auto code = codeInHand(state))
        model.codeInHand = codeInHandWords(code->ticket, model);
    return model;
}

} // namespace ringkey
