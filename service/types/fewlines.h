// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QString>
#include <chrono>
#include <mutex>
#include <optional>

namespace ringkey::service {

/// Keeps what happens again and again from filling the log: of one cause ten lines a minute are
/// told, and then how many more there were. Any thread.
class FewLines
{
public:
    using Clock = std::chrono::steady_clock;

    /// What to say of `text` now; nothing where its cause was told often enough.
    std::optional<QString> line(const QString &cause, const QString &text, Clock::time_point now);
    std::optional<QString> line(const QString &cause, const QString &text);

private:
    struct Told
    {
        Clock::time_point since;
        int lines = 0;
        int more = 0;
    };

    Told &toldOf(const QString &cause, Clock::time_point now);

    std::mutex m_mutex;
    QHash<QString, Told> m_told;
};

} // namespace ringkey::service
