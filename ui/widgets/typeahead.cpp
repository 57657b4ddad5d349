// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/typeahead.h"

#include "phone/regions.h"

#include <QApplication>
#include <algorithm>

namespace ringkey {

std::optional<int> TypeAhead::find(const QString &typed, int current)
{
    if (m_pause.hasExpired())
        m_typed.clear();
    m_pause.setRemainingTime(QApplication::keyboardInputInterval());
    m_typed += typed;
    const auto rows = static_cast<int>(m_names.size());
    const int from = std::max(0, current);
    // The first letter alone goes on to the next that begins with it.
    const int skip = m_typed.size() == typed.size() ? 1 : 0;
    for (int i = 0; i < rows; ++i) {
        const int row = (from + skip + i) % rows;
        if (isFound(row))
            return row;
    }
    return std::nullopt;
}

bool TypeAhead::isFound(int row) const
{
    const QString typed = foldedName(m_typed);
    return !typed.isEmpty() && std::ranges::any_of(m_names.at(row), [&](const QString &name) {
        return foldedName(name).startsWith(typed);
    });
}

} // namespace ringkey
