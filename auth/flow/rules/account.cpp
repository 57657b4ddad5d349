// SPDX-License-Identifier: Apache-2.0
#include "auth/flow/rules/account.h"

#include "auth/flow/rules/commonrules.h"
#include "auth/flow/rules/policyoffer.h"

#include <algorithm>

namespace ringkey::flow {
namespace {

/// The code page of a signed-in person. Whoever chose not to stay signed in is not kept after it.
EnteringCode codePage(CodePurpose purpose, const CodeTicket &ticket, const Account &account,
                      Storage storage)
{
    return {.purpose = purpose,
            .ticket = ticket,
            .account = account,
            .storage = storage,
            .keep = storage != Storage::MemoryOnly};
}

/// An error on a page of the account: on that page, unless the session is over.
template <class Form>
Step refused(const Form &form, const AuthError &error)
{
    if (const auto why = whyOver(error))
        return sessionOver(form.account, *why);
    return {withError(form, error), {}};
}

/// On a page about the number: where there is none any more its button could do nothing.
template <class Page>
MaybeStep renewNumber(const Page &page, const Account &account)
{
    const MaybeStep renewed = renewAccount(page, account);
    if (!renewed || account.number)
        return renewed;
    const bool gone = account.numberAsGiven.isEmpty();
    return Step{SignedIn{account, page.storage, gone ? Notice::NumberRemoved : Notice::None, {}},
                {}};
}

} // namespace

MaybeStep on(const SignedIn &state, const VerifyNowChosen &act)
{
    if (!state.account.number || state.account.verified)
        return std::nullopt;
    return Step{RequestingVerifyCode{act.fresh, cleared(state)},
                {SendCode{act.fresh, CodePurpose::VerifyNumber, *state.account.number}}};
}

MaybeStep on(const SignedIn &state, const ChangeNumberChosen &)
{
    return Step{ChangingNumber{state.account, state.storage, {}, {}}, {}};
}

MaybeStep on(const SignedIn &state, const VerifyAgainChosen &)
{
    if (!state.account.number)
        return std::nullopt;
    return Step{ConfirmingReverify{state.account, state.storage, {}}, {}};
}

MaybeStep on(const SignedIn &state, const RemoveNumberChosen &)
{
    if (!state.account.number)
        return std::nullopt;
    if (state.account.otherWayIn)
        return Step{ConfirmingRemoval{state.account, state.storage, {}}, {}};
    return Step{ConfirmingLastRemoval{state.account, state.storage}, {}};
}

MaybeStep on(const SignedIn &state, const ChangePasswordChosen &)
{
    return Step{ChangingPassword{state.account, state.storage, {}}, {}};
}

MaybeStep on(const SignedIn &state, const ChangeNameChosen &)
{
    return Step{ChangingName{state.account, state.storage, state.account.name, {}}, {}};
}

MaybeStep on(const SignedIn &state, const DeleteAccountChosen &)
{
    // Deletion is proven by a texted code (contract 14f).
    if (!state.account.number)
        return std::nullopt;
    return Step{ConfirmingDeletion{state.account, state.storage, {}}, {}};
}

MaybeStep on(const SignedIn &state, const SignOutEverywhereChosen &)
{
    return Step{ConfirmingSignOutEverywhere{state.account, state.storage, {}}, {}};
}

MaybeStep on(const SignedIn &state, const KeychainRetryChosen &)
{
    SignedIn next = cleared(state);
    next.storage = Storage::Checking;
    return Step{next, {RetryKeychain{}}};
}

MaybeStep on(const RequestingVerifyCode &state, const CodeSent &reply)
{
    const SignedIn &form = state.form;
    if (reply.result)
        return Step{codePage(CodePurpose::VerifyNumber, *reply.result, form.account, form.storage),
                    {}};
    if (reply.result.error().kind == AuthErrorKind::AlreadyVerified) {
        Account verified = form.account;
        verified.verified = true;
        return Step{SignedIn{verified, form.storage, Notice::AlreadyVerified, {}},
                    {RefreshAccount{}}};
    }
    return refused(form, reply.result.error());
}

MaybeStep on(const ChangingNumber &state, const NewNumberSubmitted &act)
{
    const ChangingNumber form{state.account, state.storage, act.number, {}};
    return Step{SendingChangeCode{act.fresh, form},
                {RequestNumberChange{act.fresh, act.number, act.password}}};
}

MaybeStep on(const SendingChangeCode &state, const CodeSent &reply)
{
    const ChangingNumber &form = state.form;
    if (!reply.result)
        return refused(form, reply.result.error());
    return Step{codePage(CodePurpose::ChangeNumber, *reply.result, form.account, form.storage), {}};
}

MaybeStep on(const ConfirmingReverify &state, const VerifyAgainConfirmed &act)
{
    if (!state.account.number)
        return std::nullopt;
    return Step{ResettingVerification{act.fresh, cleared(state)},
                {ResetVerification{act.fresh, *state.account.number}}};
}

MaybeStep on(const ResettingVerification &state, const CodeSent &reply)
{
    Account unverified = state.form.account;
    unverified.verified = false;
    if (reply.result)
        return Step{
            codePage(CodePurpose::VerifyNumber, *reply.result, unverified, state.form.storage), {}};
    // It is unverified, and no code went out: whoever asks for one is told why not.
    if (reply.result.error().kind == AuthErrorKind::TextFailed && unverified.number) {
        const AttemptId next = followUp(state.attempt);
        return Step{RequestingVerifyCode{next, {unverified, state.form.storage}},
                    {SendCode{next, CodePurpose::VerifyNumber, *unverified.number}}};
    }
    // The account page then offers "Verify" (contract 1161).
    if (reply.result.error().kind == AuthErrorKind::AlreadyUnverified)
        return Step{SignedIn{unverified, state.form.storage, Notice::None, reply.result.error()},
                    {RefreshAccount{}}};
    return refused(state.form, reply.result.error());
}

MaybeStep on(const ConfirmingLastRemoval &state, const RemoveNumberChosen &)
{
    return Step{ConfirmingRemoval{state.account, state.storage, {}}, {}};
}

MaybeStep on(const ConfirmingLastRemoval &state, const ChangeNumberChosen &)
{
    return Step{ChangingNumber{state.account, state.storage, {}, {}}, {}};
}

/// Whoever came back with a kept session is asked once, as on the way in.
MaybeStep on(const SignedIn &state, const AccountRefreshed &event)
{
    MaybeStep renewed = renewAccount(state, event.account);
    const auto *page = renewed ? std::get_if<SignedIn>(&renewed->state) : nullptr;
    if (page && page->account.policy == PolicyOffer::Waits &&
        state.account.policy != PolicyOffer::Made)
        renewed->state = offerPolicy(SignedIn(*page));
    return renewed;
}

/// It is not the last way in after all.
MaybeStep on(const ConfirmingLastRemoval &state, const AccountRefreshed &event)
{
    const MaybeStep renewed = renewNumber(state, event.account);
    if (renewed && event.account.number && event.account.otherWayIn)
        return Step{ConfirmingRemoval{event.account, state.storage, {}}, {}};
    return renewed;
}

MaybeStep on(const ConfirmingReverify &state, const AccountRefreshed &event)
{
    return renewNumber(state, event.account);
}

MaybeStep on(const ConfirmingRemoval &state, const AccountRefreshed &event)
{
    return renewNumber(state, event.account);
}

MaybeStep on(const ConfirmingDeletion &state, const AccountRefreshed &event)
{
    return renewNumber(state, event.account);
}

MaybeStep on(const ConfirmingRemoval &state, const RemovalConfirmed &act)
{
    if (!state.account.number)
        return std::nullopt;
    return Step{RemovingNumber{act.fresh, cleared(state)}, {RemoveNumber{act.fresh, act.password}}};
}

MaybeStep on(const RemovingNumber &state, const NumberWasRemoved &reply)
{
    if (!reply.result)
        return refused(state.form, reply.result.error());
    if (const MaybeAccount &account = *reply.result)
        return Step{SignedIn{*account, state.form.storage, Notice::NumberRemoved, {}}, {}};
    constexpr Notice why = Notice::OnlyNumberRemoved;
    return Step{EnteringCredentials{.notice = why}, {DropSession{.why = why}}};
}

/// Here it ends whatever the backend says; what it did not do now is told to it later.
MaybeStep on(const SigningOutEverywhere &state, const EverywhereSignedOut &reply)
{
    if (!reply.result && whyOver(reply.result.error()))
        return signOut(state.form, Ending::Local, Notice::SignedOut);
    // A backend that does not know how: this session it can end.
    if (!reply.result && reply.result.error().kind == AuthErrorKind::RequestRefused)
        return signOut(state.form, Ending::Revoke, Notice::SignedOut);
    if (!reply.result)
        return signOut(state.form,
                       mayHaveHappened(reply.result.error()) ? Ending::RevokeEverywhereAgain
                                                             : Ending::RevokeEverywhere,
                       Notice::SignedOutEverywhereLater);
    return signOut(state.form, Ending::Local, Notice::SignedOutEverywhere);
}

MaybeStep on(const SignedIn &state, const SessionsChosen &act)
{
    return Step{ListingSessions{act.fresh, cleared(state)}, {ListSessions{act.fresh}}};
}

MaybeStep on(const ListingSessions &state, const SessionsListed &reply)
{
    if (!reply.result)
        return refused(state.form, reply.result.error());
    return Step{ViewingSessions{state.form.account, state.form.storage, *reply.result}, {}};
}

MaybeStep on(const ViewingSessions &state, const SessionEndChosen &act)
{
    const auto isIt = [&act](const OpenSession &one) { return one.id == act.id; };
    const auto found = std::find_if(state.sessions.begin(), state.sessions.end(), isIt);
    // This one ends by signing out.
    if (found == state.sessions.end() || found->isCurrent)
        return std::nullopt;
    return Step{EndingSessions{act.fresh, cleared(state), act.id},
                {EndSessions{act.fresh, act.id}}};
}

MaybeStep on(const ViewingSessions &state, const OtherSessionsEndChosen &act)
{
    return Step{EndingSessions{act.fresh, cleared(state)}, {EndSessions{act.fresh}}};
}

MaybeStep on(const ViewingSessions &state, const ChangePasswordChosen &)
{
    return Step{ChangingPassword{state.account, state.storage, {}}, {}};
}

/// What was listed is no longer sure.
MaybeStep on(const EndingSessions &state, const BackChosen &)
{
    return cancel(SignedIn{state.form.account, state.form.storage}, state.attempt);
}

MaybeStep on(const EndingSessions &state, const SessionsWereEnded &reply)
{
    if (!reply.result)
        return refused(state.form, reply.result.error());
    ViewingSessions page = state.form;
    const bool all = state.id.isEmpty();
    page.sessions.removeIf(
        [&](const OpenSession &one) { return !one.isCurrent && (all || one.id == state.id); });
    page.notice = all ? Notice::OtherSessionsEnded : Notice::OtherSessionEnded;
    return Step{page, {}};
}

MaybeStep on(const ChangingPassword &state, const PasswordChangeSubmitted &act)
{
    return Step{SavingPassword{act.fresh, cleared(state)},
                {ChangePassword{act.fresh, act.current, act.password}}};
}

MaybeStep on(const SavingPassword &state, const PasswordWasChanged &reply)
{
    if (!reply.result)
        return refused(state.form, reply.result.error());
    return Step{SignedIn{state.form.account, state.form.storage, Notice::PasswordChanged, {}}, {}};
}

MaybeStep on(const ChangingName &state, const NameSubmitted &act)
{
    return Step{SavingName{act.fresh, {state.account, state.storage, act.name, {}}},
                {ChangeName{act.fresh, act.name}}};
}

/// The name that was sent is the account's now: only the answer was lost.
MaybeStep on(const ChangingName &state, const AccountRefreshed &event)
{
    const MaybeStep renewed = renewAccount(state, event.account);
    const bool wasSent = state.name != state.account.name;
    if (renewed && wasSent && event.account.name == state.name)
        return Step{SignedIn{event.account, state.storage, Notice::NameSaved, {}}, {}};
    return renewed;
}

MaybeStep on(const SavingName &state, const NameWasChanged &reply)
{
    if (!reply.result)
        return refused(state.form, reply.result.error());
    return Step{SignedIn{*reply.result, state.form.storage, Notice::NameSaved, {}}, {}};
}

MaybeStep on(const ConfirmingDeletion &state, const DeletionConfirmed &act)
{
    if (!state.account.number)
        return std::nullopt;
    return Step{SendingDeletionCode{act.fresh, cleared(state)},
                {SendCode{act.fresh, CodePurpose::DeleteAccount, *state.account.number}}};
}

MaybeStep on(const SendingDeletionCode &state, const CodeSent &reply)
{
    const ConfirmingDeletion &form = state.form;
    if (!reply.result)
        return refused(form, reply.result.error());
    return Step{codePage(CodePurpose::DeleteAccount, *reply.result, form.account, form.storage),
                {}};
}

} // namespace ringkey::flow
