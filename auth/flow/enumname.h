// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLatin1StringView>
#include <array>
#include <optional>
#include <string_view>
#include <utility>

namespace ringkey {

/// The name of an enumerator as the compiler spells it, so that nobody keeps a list of names.
template <auto value>
constexpr std::string_view enumeratorName()
{
#if defined(_MSC_VER) && !defined(__clang__)
    constexpr std::string_view text = __FUNCSIG__; // … enumeratorName<ringkey::E::Name>(void)
    constexpr std::string_view before = text.substr(0, text.rfind(">("));
#else
    constexpr std::string_view text =
        __PRETTY_FUNCTION__; // … [with auto value = ringkey::E::Name; …]
    constexpr auto start = text.find("value = ");
    constexpr std::string_view before = text.substr(0, text.find_first_of(";]", start));
#endif
    constexpr std::string_view name = before.substr(before.find_last_of(":)") + 1);
    // What the enum has not is spelt as a number.
    return name.front() >= '0' && name.front() <= '9' ? std::string_view() : name;
}

/// Enumerators whose names are known.
inline constexpr int mostEnumerators = 96;

/// For enums whose values count up from 0; "" past the last one.
template <class E>
QLatin1StringView enumName(E value)
{
    static constexpr auto names = []<std::size_t... i>(std::index_sequence<i...>)
    {
        return std::array{enumeratorName<static_cast<E>(i)>()...};
    }
    (std::make_index_sequence<mostEnumerators>());
    const std::string_view name = names.at(static_cast<std::size_t>(value));
    return QLatin1StringView(name.data(), static_cast<qsizetype>(name.size()));
}

/// The other way round.
template <class E, class Text>
std::optional<E> enumFrom(const Text &name)
{
    for (int i = 0; i < mostEnumerators && !name.isEmpty(); ++i) {
        if (enumName(static_cast<E>(i)) == name)
            return static_cast<E>(i);
    }
    return std::nullopt;
}

} // namespace ringkey
