// SPDX-License-Identifier: Apache-2.0
#include "auth/flow/rules/codesinhand.h"

#include "auth/flow/rules/askedfor.h"
#include "auth/flow/rules/bytype.h"

#include <algorithm>

namespace ringkey::flow {
namespace {

/// One for each purpose of a person: the snapshot goes into a keychain, which may take little.
constexpr qsizetype mostCodes = 3;

bool isSame(const CodeInHand &code, CodePurpose purpose, const PhoneNumber &number)
{
    return code.purpose == purpose && code.ticket.number == number;
}

const CodeInHand *find(const CodesInHand &codes, CodePurpose purpose, const PhoneNumber &number)
{
    const auto is = [&](const CodeInHand &code) { return isSame(code, purpose, number); };
    const auto found = std::find_if(codes.begin(), codes.end(), is);
    return found == codes.end() ? nullptr : &*found;
}

void remove(CodesInHand &codes, const CodeInHand &code)
{
    codes.removeIf(
        [&](const CodeInHand &one) { return isSame(one, code.purpose, code.ticket.number); });
}

bool isUnheard(const CodeInHand &code)
{
    return code.ticket.sending != Sending::Sent;
}

/// The oldest goes, but what a person was told of stays before what nobody heard of.
void makeRoom(CodesInHand &codes)
{
    if (codes.size() <= mostCodes)
        return;
    const auto unheard = std::find_if(codes.cbegin(), codes.cend(), isUnheard);
    codes.erase(unheard == codes.cend() ? codes.cbegin() : unheard);
}

bool needsSession(CodePurpose purpose)
{
    return purpose == CodePurpose::ChangeNumber || purpose == CodePurpose::VerifyNumber ||
           purpose == CodePurpose::DeleteAccount;
}

// --- What the code of a page is ------------------------------------------------------------------

/// The last overload: the page asks for no code.
template <class Page>
std::optional<CodeInHand> askedOn(const Page &)
{
    return std::nullopt;
}

std::optional<CodeInHand> askedOn(const EnteringCode &page)
{
    return CodeInHand{page.purpose, page.ticket, page.name};
}

std::optional<CodeInHand> askedOn(const ResettingPassword &page)
{
    return CodeInHand{CodePurpose::NewPassword, page.ticket};
}

/// The code that waits for the answer comes back to its page, or is left as that is.
std::optional<CodeInHand> askedOn(const AnsweringQuestion &page)
{
    if (!page.codePage)
        return std::nullopt;
    return std::visit([](const auto &code) { return askedOn(code); }, *page.codePage);
}

std::optional<CodeInHand> askedOn(const State &state)
{
    return std::visit([](const auto &page) { return askedOn(page); }, pageOf(state));
}

// --- The page of a code in hand ------------------------------------------------------------------

MaybeAccount knownOn(const State &page)
{
    return std::visit(
        []<class S>(const S &s) -> MaybeAccount {
            if constexpr (requires { s.known; })
                return s.known;
            else if constexpr (requires { s.who; })
                return s.who;
            else
                return std::nullopt;
        },
        page);
}

Storage storageOn(const State &page)
{
    return std::visit(
        []<class S>(const S &s) {
            if constexpr (requires { s.storage; })
                return s.storage;
            else
                return Storage::Checking;
        },
        page);
}

/// Where Back leads: to the sign-in form, unless the number was typed while creating an account.
std::optional<SignInForm> signInFormBehind(const State &page, const PhoneNumber &number)
{
    if (std::holds_alternative<CreatingAccount>(page))
        return std::nullopt;
    return signInForm(knownOn(page), number);
}

/// Whoever spent the code before is told so again.
MaybeError spentError(const CodeTicket &ticket)
{
    return ticket.works ? MaybeError() : AuthError{.kind = AuthErrorKind::CodeSpent};
}

/// The times of what may not be on its way at all are nothing to count down.
CodeTicket shown(CodeTicket ticket)
{
    if (ticket.sending != Sending::Sent)
        ticket.sentAt = ticket.expiresAt = {};
    return ticket;
}

State pageFor(const CodeInHand &code, const State &from)
{
    const State page = pageOf(from);
    const MaybeError error = spentError(code.ticket);
    const MaybePasswordLock lock = passwordLockOf(code.ticket.number, from);
    if (code.purpose == CodePurpose::NewPassword)
        return ResettingPassword{shown(code.ticket), {}, error, knownOn(page), {}, true, lock};
    EnteringCode next{.purpose = code.purpose,
                      .ticket = shown(code.ticket),
                      .account = accountOf(page),
                      .storage = storageOn(page),
                      .name = code.name,
                      .error = error};
    if (next.account)
        next.keep = next.storage != Storage::MemoryOnly;
    else
        next.cameFrom = signInFormBehind(page, code.ticket.number);
    if (const auto *asking = std::get_if<RequestingSignInCode>(&from))
        next.fromReset = asking->fromReset;
    if (code.purpose == CodePurpose::SignIn)
        next.passwordLock = lock;
    return next;
}

// --- Which code an act asks for ------------------------------------------------------------------

template <class S, class E>
std::optional<Wanted> wanted(const S &, const E &)
{
    return std::nullopt;
}
std::optional<Wanted> wanted(const EnteringCredentials &, const CodeInsteadChosen &act)
{
    return Wanted{CodePurpose::SignIn, act.number};
}
std::optional<Wanted> wanted(const WelcomingBack &page, const CodeInsteadChosen &)
{
    return Wanted{CodePurpose::SignIn, page.who.number};
}
std::optional<Wanted> wanted(const Locked &page, const CodeInsteadChosen &)
{
    return Wanted{CodePurpose::SignIn, page.number};
}
std::optional<Wanted> wanted(const AskingForReset &, const ResetRequested &act)
{
    return Wanted{CodePurpose::NewPassword, act.number};
}
std::optional<Wanted> wanted(const SignedIn &page, const VerifyNowChosen &)
{
    return Wanted{CodePurpose::VerifyNumber, page.account.number};
}
std::optional<Wanted> wanted(const ChangingNumber &, const NewNumberSubmitted &act)
{
    return Wanted{CodePurpose::ChangeNumber, act.number};
}
std::optional<Wanted> wanted(const ConfirmingDeletion &page, const DeletionConfirmed &)
{
    return Wanted{CodePurpose::DeleteAccount, page.account.number};
}

struct WantedBy
{
    template <class S, class E>
    std::optional<Wanted> operator()(const S &state, const E &event) const
    {
        return wanted(state, event);
    }
};

const CodeInHand *codeFor(const CodesInHand &codes, const std::optional<Wanted> &wish)
{
    return wish && wish->number ? find(codes, wish->purpose, *wish->number) : nullptr;
}

MaybeStep withRefusedSend(const State &state, const Event &event, const CodesInHand &codes)
{
    const AuthError *error = refusedSend(state, event);
    const CodeInHand *code = codeFor(codes, requested(state));
    if (!error || error->kind != AuthErrorKind::TextLimit || !code)
        return std::nullopt;
    CodeInHand known = *code;
    if (isUnheard(known))
        known.ticket = {.number = code->ticket.number};
    AuthError refusal = *error;
    reconcile(known.ticket, refusal);
    State page = pageFor(known, state);
    auto *entering = std::get_if<EnteringCode>(&page);
    if (entering && !entering->error && std::holds_alternative<Registering>(state))
        entering->notice = Notice::EarlierEntriesCount;
    return Step{page, {}};
}

// --- Carrying them on ----------------------------------------------------------------------------

bool isReply(const Event &event)
{
    return std::visit(
        [](const auto &e) {
            return requires
            {
                e.attempt;
            };
        },
        event);
}

/// A spent code is remembered, too, until the backend sends another: it would refuse to, and nobody
/// would know why. Times that were assumed refuse nothing.
QDateTime keptUntil(const CodeTicket &ticket)
{
    if (ticket.works)
        return ticket.expiresAt;
    return ticket.estimated ? QDateTime() : ticket.resendAllowedAt;
}

/// The code of the page that is left, unless the backend took it, here or from another window.
std::optional<CodeInHand> leftBehind(const State &before, const Event &event, const State &after)
{
    const auto asked = askedOn(before);
    if (!asked || !keptUntil(asked->ticket).isValid())
        return std::nullopt;
    const bool checking = std::holds_alternative<VerifyingCode>(before) ||
                          std::holds_alternative<SavingNewPassword>(before) ||
                          std::holds_alternative<CheckingAnswer>(before);
    if ((checking && isReply(event)) || std::holds_alternative<AccountRefreshed>(event))
        return std::nullopt;
    const auto next = askedOn(after);
    if (next && isSame(*next, asked->purpose, asked->ticket.number))
        return std::nullopt;
    return asked;
}

/// 1066 without a word about a new text: the code that exists is the one that was sent before.
void rememberOlder(State &state, const CodesInHand &codes, const Event &event)
{
    auto *page = std::get_if<EnteringCode>(&state);
    if (!page || !std::holds_alternative<PasswordChecked>(event) || !page->ticket.estimated)
        return;
    const CodeInHand *older = find(codes, page->purpose, page->ticket.number);
    if (!older || isUnheard(*older))
        return;
    const QDateTime wait = page->ticket.resendAllowedAt;
    page->ticket = older->ticket;
    if (!older->ticket.works)
        page->error = spentError(older->ticket);
    if (wait.isValid() && wait > page->ticket.resendAllowedAt)
        page->ticket.resendAllowedAt = wait;
}

/// Another person, or nobody, must not find the codes of the one before.
bool forgetsAll(const Event &event, const Step &step)
{
    const auto ends = [](const Effect &effect) {
        const auto *drop = std::get_if<DropSession>(&effect);
        return std::holds_alternative<KeepSession>(effect) || (drop && !drop->remember);
    };
    return std::holds_alternative<NotMeChosen>(event) ||
           std::any_of(step.effects.begin(), step.effects.end(), ends);
}

} // namespace

void setCodes(State &state, const CodesInHand &codes)
{
    std::visit(
        [&]<class S>(S &s) {
            if constexpr (requires { s.codes; })
                s.codes = codes;
            else if constexpr (requires { s.form.codes; })
                s.form.codes = codes;
            else if constexpr (requires { s.form.index(); })
                std::visit([&](auto &form) { form.codes = codes; }, s.form);
        },
        state);
}

MaybeStep withCodeInHand(const State &state, const Event &event)
{
    const CodesInHand codes = codesIn(state);
    if (std::holds_alternative<CodeInHandChosen>(event)) {
        const auto code = waitsForPerson(state) ? codeInHand(state) : std::nullopt;
        return code ? MaybeStep{Step{pageFor(*code, state), {}}} : std::nullopt;
    }
    if (codes.isEmpty())
        return std::nullopt;
    if (auto step = withRefusedSend(state, event, codes))
        return step;
    const auto wish = ByType<std::optional<Wanted>, WantedBy>({}, state, event)();
    const CodeInHand *code = codeFor(codes, wish);
    // Once the wait is over a new one can be had.
    if (!code || !code->ticket.resendAllowedAt.isValid())
        return std::nullopt;
    return Step{pageFor(*code, state), {}};
}

MaybeStep afterCodeDeadline(const State &state, const Event &event)
{
    const auto *deadline = std::get_if<DeadlineReached>(&event);
    if (!deadline)
        return std::nullopt;
    const CodesInHand codes = codesIn(state);
    return pruned(codes, deadline->now) == codes ? std::nullopt : MaybeStep{Step{state, {}}};
}

Step carryingCodes(const State &before, const Event &event, Step step)
{
    CodesInHand codes = codesIn(before);
    rememberOlder(step.state, codes, event);
    if (const auto *deadline = std::get_if<DeadlineReached>(&event))
        codes = pruned(std::move(codes), deadline->now);
    if (const auto *found = std::get_if<Restored>(&event); found && found->found.state)
        codes = codesIn(*found->found.state);
    auto left = leftBehind(before, event, step.state);
    if (const auto unheard = unheardCode(before, event);
        unheard && !codeFor(codes, requested(before)))
        left = unheard;
    if (left) {
        remove(codes, *left);
        codes.append(*left);
        makeRoom(codes);
    }
    if (const auto asked = askedOn(step.state))
        remove(codes, *asked);
    if (!accountOf(step.state))
        codes.removeIf([](const CodeInHand &code) { return needsSession(code.purpose); });
    if (forgetsAll(event, step))
        codes.clear();
    setCodes(step.state, codes);
    return step;
}

CodesInHand pruned(CodesInHand codes, const QDateTime &now)
{
    codes.removeIf([&](const CodeInHand &code) { return keptUntil(code.ticket) <= now; });
    for (CodeInHand &code : codes) {
        if (code.ticket.resendAllowedAt.isValid() && code.ticket.resendAllowedAt <= now)
            code.ticket.resendAllowedAt = {};
    }
    return codes;
}

std::optional<QDateTime> codeDeadline(const CodesInHand &codes)
{
    std::optional<QDateTime> next;
    const auto consider = [&](const QDateTime &at) {
        if (at.isValid() && (!next || at < *next))
            next = at;
    };
    for (const CodeInHand &code : codes) {
        consider(keptUntil(code.ticket));
        consider(code.ticket.resendAllowedAt);
    }
    return next;
}

} // namespace ringkey::flow
