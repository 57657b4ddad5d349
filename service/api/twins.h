// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QHash>
#include <exception>
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

    /// Whether it is the turn of this one; else end() calls `again`.
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
    /// Whoever waited has another turn. What throws, for want of memory, is let go of with its
    /// reply, which is a 500 then; the others go on.
    void end(const QByteArray &key)
    {
        for (Job &again : taken(key)) {
            try {
                std::exchange(again, {})();
            } catch (const std::exception &) { // told with the reply
            }
        }
    }

private:
    std::vector<Job> taken(const QByteArray &key)
    {
        const std::lock_guard lock(m_mutex);
        return m_waiting.take(key);
    }

    std::mutex m_mutex;
    QHash<QByteArray, std::vector<Job>> m_waiting; ///< of the keys that have a turn
};

} // namespace ringkey::service
