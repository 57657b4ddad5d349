// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "auth/flow/events.h"
#include "auth/flow/states.h"

#include <utility>

namespace ringkey::flow {

/// What a state and an event are together, each as the type that it has: `what(state, event)`.
///
/// As std::visit of both, whose table has a name for each pair that spells out both lists: no
/// object file of MinGW holds two thousand of these. `What` is a type with a short name for the
/// same reason, no lambda in a function that takes a State.
template <class Result, class What>
class ByType
{
public:
    ByType(const What &what, const State &state, const Event &event)
        : m_what(what)
        , m_state(state)
        , m_event(event)
    {
    }

    Result operator()() const
    {
        return ofStates(std::make_index_sequence<std::variant_size_v<State>>());
    }

private:
    template <std::size_t... s>
    Result ofStates(std::index_sequence<s...>) const
    {
        constexpr std::make_index_sequence<std::variant_size_v<Event>> events;
        Result result{};
        ((m_state.index() == s && (result = ofEvents<s>(events), true)) || ...);
        return result;
    }

    template <std::size_t s, std::size_t... e>
    Result ofEvents(std::index_sequence<e...>) const
    {
        const auto &state = *std::get_if<s>(&m_state);
        Result result{};
        ((m_event.index() == e && (result = m_what(state, *std::get_if<e>(&m_event)), true)) ||
         ...);
        return result;
    }

    const What m_what;
    const State &m_state;
    const Event &m_event;
};

} // namespace ringkey::flow
