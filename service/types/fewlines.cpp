// SPDX-License-Identifier: Apache-2.0
#include "service/types/fewlines.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace ringkey::service {

namespace {

constexpr int mostLines = 10;
constexpr std::chrono::minutes period{1};
// What a database says may name a port or a file: more of it than a program has causes is one.
constexpr qsizetype mostCauses = 200;

} // namespace

FewLines::Told &FewLines::toldOf(const QString &cause, Clock::time_point now)
{
    if (m_told.size() < mostCauses || m_told.contains(cause))
        return m_told[cause];
    m_told.removeIf([&](const auto &told) { return now - told.value().since >= period; });
    return m_told[m_told.size() < mostCauses ? cause : QString()];
}

std::optional<QString> FewLines::line(const QString &cause, const QString &text)
{
    return line(cause, text, Clock::now());
}

std::optional<QString> FewLines::line(const QString &cause, const QString &text,
                                      Clock::time_point now)
{
    const std::lock_guard lock(m_mutex);
    Told &told = toldOf(cause, now);
    const bool isNew = told.lines == 0 || now - told.since >= period;
    if (!isNew && told.lines >= mostLines) {
        ++told.more;
        return std::nullopt;
    }
    const int more = isNew ? std::exchange(told, {now, 0, 0}).more : 0;
    ++told.lines;
    return more == 0 ? text : u"%1 (and %2 more before)"_s.arg(text).arg(more);
}

} // namespace ringkey::service
