// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
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

} // namespace ringkey::service
