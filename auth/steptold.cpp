// SPDX-License-Identifier: Apache-2.0
#include "auth/steptold.h"

#include "auth/flow/enumname.h"
#include "auth/flow/names.h"
#include "auth/flow/queries.h"

using namespace Qt::StringLiterals;

namespace ringkey {

Transition describe(const flow::State *before, const QString &cause, const flow::Step &step,
                    const QDateTime &now)
{
    Transition told{.at = now, .to = flow::stateName(step.state), .cause = cause};
    if (before)
        told.from = flow::stateName(*before);
    for (const flow::Effect &effect : step.effects)
        told.effects += flow::effectName(effect);
    told.waitsForPerson = flow::waitsForPerson(step.state);
    told.deadline = flow::nextDeadline(step.state).value_or(QDateTime());
    if (const flow::MaybeNumber number = flow::numberOfPage(step.state))
        told.maskedNumber = number->masked();
    return told;
}

std::optional<AuthErrorKind> errorOf(const flow::Event &event)
{
    return std::visit(
        []<class E>(const E &e) -> std::optional<AuthErrorKind> {
            if constexpr (requires { e.result.error(); })
                return e.result ? std::nullopt : std::optional(e.result.error().kind);
            else
                return std::nullopt;
        },
        event);
}

QString whatWentWrong(const flow::Event &event)
{
    if (const auto *ended = std::get_if<flow::SessionWasEnded>(&event))
        return enumName(ended->why);
    const std::optional<AuthErrorKind> error = errorOf(event);
    return error ? QString(enumName(*error)) : QString();
}

bool isAnswer(const flow::Event &event)
{
    return std::visit(
        []<class E>(const E &e) {
            return requires
            {
                e.result;
            }
            || std::is_same_v<E, flow::SessionWasEnded> ||
                std::is_same_v<E, flow::AccountRefreshed>;
        },
        event);
}

} // namespace ringkey
