// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLatin1StringView>
#include <string_view>

namespace ringkey::flow {

/// The unqualified name of T as the compiler spells it, so that no list of names can go stale.
template <class T>
constexpr QLatin1StringView typeName()
{
#if defined(_MSC_VER) && !defined(__clang__)
    constexpr std::string_view text = __FUNCSIG__; // … typeName<struct ringkey::flow::X>(void)
    constexpr auto start = text.rfind("typeName<") + 9;
    constexpr auto end = text.rfind(">(");
#else
    constexpr std::string_view text = __PRETTY_FUNCTION__; // … [T = ringkey::flow::X] or "; …]"
    constexpr auto start = text.find("T = ") + 4;
    constexpr auto end = text.find_first_of(";]", start);
#endif
    constexpr std::string_view qualified = text.substr(start, end - start);
    constexpr std::string_view name = qualified.substr(qualified.find_last_of(": ") + 1);
    return QLatin1StringView(name.data(), static_cast<qsizetype>(name.size()));
}

} // namespace ringkey::flow
