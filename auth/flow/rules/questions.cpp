// SPDX-License-Identifier: Apache-2.0
#include "auth/flow/rules/questions.h"

#include "auth/flow/rules/codes.h"
#include "auth/flow/rules/codesteps.h"
#include "auth/flow/rules/commonrules.h"
#include "auth/flow/rules/reset.h"
#include "auth/flow/rules/signingin.h"

namespace ringkey::flow {
namespace {

std::optional<CodePage> codePageIn(const QuestionedForm &form)
{
    if (const auto *code = std::get_if<EnteringCode>(&form))
        return *code;
    if (const auto *reset = std::get_if<ResettingPassword>(&form))
        return *reset;
    return std::nullopt;
}

MaybeAccount knownBehind(const EnteringCredentials &)
{
    return std::nullopt;
}
MaybeAccount knownBehind(const WelcomingBack &page)
{
    return page.who;
}
MaybeAccount knownBehind(const EnteringCode &page)
{
    return page.cameFrom ? knownIn(*page.cameFrom) : std::nullopt;
}
MaybeAccount knownBehind(const ResettingPassword &page)
{
    return page.known;
}

/// Whether what was typed on a code page is still to go to the backend once more.
bool waitsForAnswer(const State &state)
{
    if (const auto *fetching = std::get_if<FetchingQuestions>(&state))
        return codePageIn(fetching->form).has_value();
    if (const auto *answering = std::get_if<AnsweringQuestion>(&state))
        return answering->codePage.has_value();
    const auto *checking = std::get_if<CheckingAnswer>(&state);
    return checking && checking->form.codePage;
}

/// Said of the answer or the way: the code was not looked at, as far as anybody knows.
bool isOfAnswer(const AuthError &error)
{
    return error.kind == AuthErrorKind::WrongAnswer ||
           error.kind == AuthErrorKind::LockedByQuestion || isOfTheWay(error.kind);
}

/// What was asked once more, as if the page itself had: `Waits` is what that page becomes then.
template <class Waits, class Page, class Reply>
MaybeStep repeated(const CheckingAnswer &state, const Reply &reply)
{
    const auto *page = state.form.codePage ? std::get_if<Page>(&*state.form.codePage) : nullptr;
    if (!page)
        return std::nullopt;
    if (!reply.result && isOfAnswer(reply.result.error()))
        return Step{withError(state.form, reply.result.error()), {}};
    return on(Waits{state.attempt, *page}, reply);
}

} // namespace

Step askQuestion(const QuestionedForm &form, const PhoneNumber &number, bool keep,
                 AttemptId refused)
{
    const AttemptId next = followUp(refused);
    return {FetchingQuestions{next, form, number, keep}, {FetchQuestions{next, number}}};
}

Step askQuestion(const SignInForm &form, const PhoneNumber &number, bool keep, AttemptId refused)
{
    return std::visit(
        [&](const auto &page) { return askQuestion(QuestionedForm{page}, number, keep, refused); },
        form);
}

Step forgettingRefused(const State &before, Step step)
{
    if (waitsForAnswer(before) && !waitsForAnswer(step.state))
        step.effects.push_back(ForgetRefused{});
    return step;
}

MaybeStep on(const FetchingQuestions &state, const QuestionsFetched &reply)
{
    const AuthError error =
        reply.result ? AuthError{.kind = AuthErrorKind::NoQuestion} : reply.result.error();
    if (!reply.result || reply.result->isEmpty())
        return Step{
            std::visit([&](const auto &f) { return State{withError(f, error)}; }, state.form), {}};
    return Step{AnsweringQuestion{
                    .number = state.number,
                    .questions = *reply.result,
                    .keep = state.keep,
                    .known = std::visit([](const auto &f) { return knownBehind(f); }, state.form),
                    .codePage = codePageIn(state.form)},
                {}};
}

MaybeStep on(const AnsweringQuestion &state, const AnswerSubmitted &act)
{
    const CheckingAnswer next{act.fresh, cleared(state)};
    if (state.codePage)
        return Step{next, {RepeatWithAnswers{act.fresh, act.answers}}};
    return Step{next, {SignInWithPassword{act.fresh, state.number, act.password, act.answers}}};
}

MaybeStep on(const AnsweringQuestion &state, const SignInChosen &)
{
    return Step{signInPage(state.known, state.number), {}};
}

MaybeStep on(const AnsweringQuestion &state, const ForgotPasswordChosen &)
{
    return Step{AskingForReset{.number = state.number, .known = state.known}, {}};
}

MaybeStep on(const AnsweringQuestion &state, const BackChosen &)
{
    if (state.codePage)
        return Step{toState(*state.codePage), {}};
    return Step{signInPage(state.known, state.number), {}};
}

/// Nobody is led away from what they type: the page behind tells then that its code expired, or the
/// backend does, which the answer opens for a new one all the same.
MaybeStep on(const AnsweringQuestion &state, const DeadlineReached &event)
{
    AnsweringQuestion page = state;
    const bool over = isErrorOver(state, event.now);
    if (over)
        page = waited(std::move(page));
    const auto behind = [&]() -> MaybeStep {
        if (!state.codePage)
            return std::nullopt;
        return std::visit([&](const auto &form) { return afterDeadline(form, event.now); },
                          *state.codePage);
    }();
    if (!over && !behind)
        return std::nullopt;
    if (behind && std::holds_alternative<EnteringCode>(behind->state))
        page.codePage = std::get<EnteringCode>(behind->state);
    else if (behind)
        page.codePage = std::get<ResettingPassword>(behind->state);
    return Step{page, {}};
}

MaybeStep on(const CheckingAnswer &state, const PasswordChecked &reply)
{
    const AnsweringQuestion &form = state.form;
    if (form.codePage)
        return std::nullopt;
    if (reply.result)
        return afterPassword(*reply.result, signInForm(form.known, form.number), form.keep);
    const AuthError &error = reply.result.error();
    if (auto locked = lockedBy(error, form.number, form.known, LockedWay::Password))
        return Step{*locked, {}};
    if (error.kind == AuthErrorKind::NumberUnverified)
        return proveFirst(signInForm(form.known, form.number), form.number, form.keep,
                          state.attempt);
    return Step{withError(form, error), {}};
}

MaybeStep on(const CheckingAnswer &state, const CodeVerified &reply)
{
    return repeated<VerifyingCode, EnteringCode>(state, reply);
}

MaybeStep on(const CheckingAnswer &state, const PasswordWasReset &reply)
{
    return repeated<SavingNewPassword, ResettingPassword>(state, reply);
}

} // namespace ringkey::flow
