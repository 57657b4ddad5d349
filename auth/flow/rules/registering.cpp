// SPDX-License-Identifier: Apache-2.0
#include "auth/flow/rules/registering.h"

namespace ringkey::flow {

MaybeStep on(const CreatingAccount &state, const RegistrationSubmitted &act)
{
    const CreatingAccount form{.name = act.name, .number = act.number, .known = state.known};
    return Step{Registering{act.fresh, form},
                {Register{act.fresh, act.name, act.number, act.password, act.policyAccepted}}};
}

MaybeStep on(const CreatingAccount &state, const SignInChosen &act)
{
    return Step{signInPage(state.known, act.number), {}};
}

MaybeStep on(const CreatingAccount &state, const ForgotPasswordChosen &act)
{
    return Step{AskingForReset{.number = act.number, .known = state.known}, {}};
}

MaybeStep on(const CreatingAccount &state, const BackChosen &)
{
    return Step{signInPage(state.known, state.number), {}};
}

MaybeStep on(const Registering &state, const Registered &reply)
{
    if (!reply.result)
        return Step{withError(state.form, reply.result.error()), {}};
    if (const auto *session = std::get_if<Session>(&*reply.result))
        return signedInWith(*session, state.form.keep);
    return Step{
        EnteringCode{.ticket = std::get<CodeTicket>(*reply.result), .name = state.form.name}, {}};
}

} // namespace ringkey::flow
