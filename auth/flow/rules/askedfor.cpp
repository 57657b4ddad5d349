// SPDX-License-Identifier: Apache-2.0
#include "auth/flow/rules/askedfor.h"

namespace ringkey::flow {
namespace {

template <class S>
std::optional<Wanted> wantedBy(const S &)
{
    return std::nullopt;
}
std::optional<Wanted> wantedBy(const RequestingSignInCode &state)
{
    return Wanted{purposeOf(state), numberIn(state.form)};
}
std::optional<Wanted> wantedBy(const Registering &state)
{
    return Wanted{CodePurpose::Registration, state.form.number};
}
std::optional<Wanted> wantedBy(const SendingResetCode &state)
{
    return Wanted{CodePurpose::NewPassword, state.form.number};
}
std::optional<Wanted> wantedBy(const RequestingVerifyCode &state)
{
    return Wanted{CodePurpose::VerifyNumber, state.form.account.number};
}
std::optional<Wanted> wantedBy(const SendingChangeCode &state)
{
    return Wanted{CodePurpose::ChangeNumber, state.form.number};
}
std::optional<Wanted> wantedBy(const SendingDeletionCode &state)
{
    return Wanted{CodePurpose::DeleteAccount, state.form.account.number};
}

/// About as long as a code lives.
constexpr std::chrono::seconds offeredFor{300};

/// The request may have been carried out all the same.
bool leavesOpen(const AuthError &error)
{
    switch (error.kind) {
    case AuthErrorKind::Unreachable:
    case AuthErrorKind::TimedOut:
    case AuthErrorKind::NotTheService:
    case AuthErrorKind::ServerTrouble:
        return true;
    default:
        return false;
    }
}

} // namespace

std::optional<Wanted> requested(const State &state)
{
    return std::visit([](const auto &s) { return wantedBy(s); }, state);
}

const AuthError *refusedSend(const State &state, const Event &event)
{
    const auto error = [](const auto *reply) {
        return reply && !reply->result ? &reply->result.error() : nullptr;
    };
    if (std::holds_alternative<Registering>(state))
        return error(std::get_if<Registered>(&event));
    return error(std::get_if<CodeSent>(&event));
}

std::optional<CodeInHand> unheardCode(const State &before, const Event &event)
{
    const auto wish = requested(before);
    const AuthError *error = refusedSend(before, event);
    const bool open = std::holds_alternative<BackChosen>(event) || (error && leavesOpen(*error));
    if (!open || !wish || !wish->number)
        return std::nullopt;
    CodeInHand code{.purpose = wish->purpose,
                    .ticket = {.number = *wish->number, .sending = Sending::Unheard}};
    if (error && error->codeMayCome && error->at.isValid()) {
        code.ticket.sending = Sending::AnswerLost;
        code.ticket.estimated = true;
        code.ticket.sentAt = error->at;
        code.ticket.expiresAt = error->at.addSecs(offeredFor.count());
    }
    if (const auto *registering = std::get_if<Registering>(&before))
        code.name = registering->form.name;
    return code;
}

} // namespace ringkey::flow
