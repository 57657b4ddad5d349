// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDeadlineTimer>
#include <QList>
#include <QStringList>
#include <optional>

namespace ringkey {

/// Finds one of a list by its first letters as they are typed, without accents, as a person without
/// that keyboard types them.
class TypeAhead
{
public:
    /// What each row may be found by.
    void setNames(const QList<QStringList> &names) { m_names = names; }

    /// The row that begins with what was typed within the keyboard's interval; searched from
    /// `current` on and round.
    std::optional<int> find(const QString &typed, int current);

private:
    bool isFound(int row) const;

    QList<QStringList> m_names;
    QString m_typed;
    QDeadlineTimer m_pause{0};
};

} // namespace ringkey
