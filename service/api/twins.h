// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QHash>
#include <functional>
#include <mutex>
#include <utility>
#include <vector>

namespace ringkey::service {

/// Requests of one idempotency key take turns, and whoever waits holds no thread: made-up twins
/// must not keep the threads from others (security S29). Thread-safe.
class Twins
{
public:
    using Job = std::function<void()>;

    /// Whether it is the turn of this one; else end() hands out `again`.
    bool begin(const QByteArray &key, Job again)
    {
        const std::lock_guard lock(m_mutex);
        const auto others = m_waiting.find(key);
        if (others == m_waiting.end()) {
            m_waiting.insert(key, {});
            return true;
        }
        others->push_back(std::move(again));
        return false;
    }
    std::vector<Job> end(const QByteArray &key)
    {
        const std::lock_guard lock(m_mutex);
        return m_waiting.take(key);
    }

private:
    std::mutex m_mutex;
    QHash<QByteArray, std::vector<Job>> m_waiting; ///< of the keys that have a turn
};

} // namespace ringkey::service
