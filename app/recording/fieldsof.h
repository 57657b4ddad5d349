// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <optional>
#include <tuple>
#include <type_traits>
#include <utility>
#include <variant>

/// The fields of any plain struct in their order, so that nobody keeps a list of what a state is
/// made of: a field that is added tomorrow is recorded tomorrow.
namespace ringkey::recording {

struct AnyField
{
    template <class T>
    operator T() const; // NOLINT: never defined, it only has to convert
};

template <class T, class... Given>
constexpr bool takes = requires
{
    T{std::declval<Given>()...};
};

template <class T, std::size_t... i>
constexpr bool takesAsMany(std::index_sequence<i...>)
{
    return takes<T, std::conditional_t<true, AnyField, std::integral_constant<std::size_t, i>>...>;
}

template <class T, std::size_t n = 24>
constexpr std::size_t fieldCount()
{
    if constexpr (takesAsMany<T>(std::make_index_sequence<n>()))
        return n;
    else if constexpr (n == 0)
        return 0;
    else
        return fieldCount<T, n - 1>();
}

// NOLINTBEGIN: structured bindings need as many names as there are fields.
#define RINGKEY_FIELDS(count, ...)                                                                 \
    if constexpr (fieldCount<std::remove_const_t<T>>() == (count)) {                               \
        auto &[__VA_ARGS__] = value;                                                               \
        return std::tie(__VA_ARGS__);                                                              \
    } else
template <class T>
auto fieldsOf(T &value)
{
    static_assert(fieldCount<std::remove_const_t<T>>() <= 22, "a line more is needed below");
    RINGKEY_FIELDS(1, a)
    RINGKEY_FIELDS(2, a, b)
    RINGKEY_FIELDS(3, a, b, c)
    RINGKEY_FIELDS(4, a, b, c, d)
    RINGKEY_FIELDS(5, a, b, c, d, e)
    RINGKEY_FIELDS(6, a, b, c, d, e, f)
    RINGKEY_FIELDS(7, a, b, c, d, e, f, g)
    RINGKEY_FIELDS(8, a, b, c, d, e, f, g, h)
    RINGKEY_FIELDS(9, a, b, c, d, e, f, g, h, i)
    RINGKEY_FIELDS(10, a, b, c, d, e, f, g, h, i, j)
    RINGKEY_FIELDS(11, a, b, c, d, e, f, g, h, i, j, k)
    RINGKEY_FIELDS(12, a, b, c, d, e, f, g, h, i, j, k, l)
    RINGKEY_FIELDS(13, a, b, c, d, e, f, g, h, i, j, k, l, m)
    RINGKEY_FIELDS(14, a, b, c, d, e, f, g, h, i, j, k, l, m, n)
    RINGKEY_FIELDS(15, a, b, c, d, e, f, g, h, i, j, k, l, m, n, o)
    RINGKEY_FIELDS(16, a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p)
    RINGKEY_FIELDS(17, a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q)
    RINGKEY_FIELDS(18, a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r)
    RINGKEY_FIELDS(19, a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s)
    RINGKEY_FIELDS(20, a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t)
    RINGKEY_FIELDS(21, a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t, u)
    RINGKEY_FIELDS(22, a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t, u, v)
    return std::tuple<>();
}
#undef RINGKEY_FIELDS
// NOLINTEND

template <class T>
constexpr bool isOptional = false;
template <class T>
constexpr bool isOptional<std::optional<T>> = true;
template <class T>
constexpr bool isVariant = false;
template <class... T>
constexpr bool isVariant<std::variant<T...>> = true;
template <class T>
constexpr bool isList = false;
template <class T>
constexpr bool isList<QList<T>> = true;

/// Made of fields.
template <class T>
concept Struct = std::is_aggregate_v<T> && std::is_class_v<T>;

} // namespace ringkey::recording
