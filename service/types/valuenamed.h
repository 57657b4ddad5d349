// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <optional>

namespace ringkey::service {

/// The other direction of a function that names an enum's values, so that no second list of them is
/// kept. For enums that count up from 0; a value without a name is nobody's.
template <class E>
std::optional<E> valueNamed(const QString &name, QString (*nameOf)(E),
                            Qt::CaseSensitivity sensitivity = Qt::CaseSensitive)
{
    constexpr int most = 64; // more than any has
    for (int i = 0; i < most && !name.isEmpty(); ++i) {
        const E value = static_cast<E>(i);
        if (nameOf(value).compare(name, sensitivity) == 0)
            return value;
    }
    return std::nullopt;
}

} // namespace ringkey::service
