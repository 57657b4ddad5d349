// SPDX-License-Identifier: Apache-2.0
#include "auth/flow/rules/wish.h"

namespace ringkey::flow {
namespace {

/// Of an event or of a page, where it says.
std::optional<bool> wishIn(const auto &any)
{
    return std::visit(
        []<class One>(const One &one) -> std::optional<bool> {
            if constexpr (requires { one.keep; })
                return one.keep;
            else
                return std::nullopt;
        },
        any);
}

void setWish(State &state, bool keep)
{
    std::visit(
        [keep]<class S>(S &s) {
            if constexpr (requires { s.keep; })
                s.keep = keep;
            if constexpr (requires { s.form.keep; })
                s.form.keep = keep;
            else if constexpr (requires { s.form.index(); })
                std::visit([keep](auto &form) { form.keep = keep; }, s.form);
        },
        state);
}

/// What was kept tells it, unless the person said no first.
std::optional<bool> wishFound(const State &before, const Event &event)
{
    const auto *start = std::get_if<Restoring>(&before);
    const auto *restored = std::get_if<Restored>(&event);
    if (!start || !start->keep || !restored || !restored->found.state)
        return std::nullopt;
    return wishIn(pageOf(*restored->found.state));
}

} // namespace

Step carryingWish(const State &before, const Event &event, Step step)
{
    // Who is signed in is kept or not already, and whoever comes next is asked anew.
    if (accountOf(before) || accountOf(step.state))
        return step;
    auto wish = wishIn(event);
    if (!wish)
        wish = wishFound(before, event);
    if (!wish)
        wish = wishIn(pageOf(before));
    if (wish)
        setWish(step.state, *wish);
    return step;
}

} // namespace ringkey::flow
