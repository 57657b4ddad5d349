// SPDX-License-Identifier: Apache-2.0
#include "auth/flow/names.h"

#include "auth/flow/typename.h"

namespace ringkey::flow {
namespace {

template <class Variant>
QLatin1StringView nameOf(const Variant &value)
{
    return std::visit([]<class T>(const T &) { return typeName<T>(); }, value);
}

} // namespace

QLatin1StringView stateName(const State &state)
{
    return nameOf(state);
}

QLatin1StringView eventName(const Event &event)
{
    return nameOf(event);
}

QLatin1StringView effectName(const Effect &effect)
{
    return nameOf(effect);
}

} // namespace ringkey::flow
