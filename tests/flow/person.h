// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "auth/flow/queries.h"
#include "auth/flow/transition.h"
#include "tests/flow/describe.h"
#include "tests/flow/samples.h"

/// What the tests of whole ways through the flow do alike.
namespace ringkey::flow {

inline Secret secret(const char *text)
{
    return Secret::take(QByteArray(text));
}

template <class Value>
auto refusal(AuthErrorKind kind)
{
    return Result<Value>(Unexpected(AuthError{.kind = kind}));
}

/// A person at the window: acts are stamped, replies answer the request under way.
class Person
{
public:
    explicit Person(State start = EnteringCredentials{})
        : m_state(std::move(start))
    {
    }

    template <class Event>
    QString operator()(Event event)
    {
        if constexpr (requires { event.fresh; })
            event.fresh = {++m_lastId};
        if constexpr (requires { event.attempt; })
            event.attempt = attemptOf(m_state).value_or(AttemptId{});
        const auto step = transition(m_state, event);
        if (!step)
            return QStringLiteral("refused");
        m_state = step->state;
        m_effects = step->effects;
        return describe(m_state);
    }

    template <class S>
    const S &at() const
    {
        return std::get<S>(m_state);
    }
    const State &state() const { return m_state; }
    QString effects() const { return describe(m_effects); }
    template <class E>
    const E &effect() const
    {
        return std::get<E>(m_effects.front());
    }

private:
    State m_state;
    std::vector<Effect> m_effects;
    std::uint64_t m_lastId = 0;
};

inline SignInSubmitted signIn(bool keep = true)
{
    return {{}, samples::number(), secret("pw"), keep};
}

} // namespace ringkey::flow
