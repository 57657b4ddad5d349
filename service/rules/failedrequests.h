// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QHash>
#include <QSet>
#include <mutex>

namespace ringkey::service {

/// Requests whose end this process could not write down: they may be begun again at once. Any
/// thread.
class FailedRequests
{
public:
    bool contains(const QByteArray &name) const
    {
        const std::lock_guard lock(m_mutex);
        return m_names.contains(name);
    }
    void add(const QByteArray &name)
    {
        // What is not remembered waits until it looks left alone.
        constexpr qsizetype most = 100'000;
        const std::lock_guard lock(m_mutex);
        if (m_names.size() < most)
            m_names.insert(name);
    }
    void remove(const QByteArray &name)
    {
        const std::lock_guard lock(m_mutex);
        m_names.remove(name);
    }

private:
    mutable std::mutex m_mutex;
    QSet<QByteArray> m_names;
};

/// How often a key came with another content than it was answered for. Any thread.
class OtherContents
{
public:
    /// Whether that was too often for somebody who has it by mistake.
    bool isOneTooMany(const QByteArray &name)
    {
        constexpr int bearable = 5;
        constexpr qsizetype most = 10'000;
        const std::lock_guard lock(m_mutex);
        if (m_counts.size() >= most)
            m_counts.clear();
        return ++m_counts[name] >= bearable;
    }

private:
    std::mutex m_mutex;
    QHash<QByteArray, int> m_counts;
};

} // namespace ringkey::service
