// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/types/fewlines.h"

#include <QMap>
#include <QString>
#include <algorithm>
#include <atomic>
#include <chrono>
#include <cstdint>
#include <mutex>

namespace ringkey::service {

/// What a store, and the rules over it, did so far, for the operator's figures: one for all that a
/// process serves with, however often it reads its configuration again. Any thread.
class Figures
{
public:
    /// How often and how long.
    struct Work
    {
        std::atomic<std::uint64_t> count = 0;
        std::atomic<std::uint64_t> micros = 0;
    };
    /// Adds the time from its making to its end.
    class Timed
    {
    public:
        explicit Timed(Work &work)
            : m_work(work)
        {
        }
        Timed(const Timed &) = delete;
        Timed &operator=(const Timed &) = delete;
        ~Timed()
        {
            const auto took = std::chrono::steady_clock::now() - m_start;
            ++m_work.count;
            m_work.micros +=
                std::uint64_t(std::chrono::duration_cast<std::chrono::microseconds>(took).count());
        }

    private:
        Work &m_work;
        const std::chrono::steady_clock::time_point m_start = std::chrono::steady_clock::now();
    };

    void limitHit(const QString &name)
    {
        const std::lock_guard lock(m_mutex);
        ++m_limits[name];
    }
    QMap<QString, std::uint64_t> limitsHit() const
    {
        const std::lock_guard lock(m_mutex);
        return m_limits;
    }

    /// Hashes of another kind than a new password gets: how long the dearest took, up to what an
    /// import lets in.
    void noteOtherHash(std::chrono::milliseconds took)
    {
        const auto counted = std::min(took, std::chrono::milliseconds(5000)).count();
        auto before = m_dearestHash.load();
        while (before < counted && !m_dearestHash.compare_exchange_weak(before, counted))
            ;
    }
    std::chrono::milliseconds dearestOtherHash() const
    {
        return std::chrono::milliseconds(m_dearestHash.load());
    }

    FewLines keptBack; ///< texts, as the log tells of them
    Work hashes;
    Work storeActs;
    std::atomic<int> storeConnections = 0;
    std::atomic<int> storeWaiting = 0; ///< changes that wait for their turn, in SQLite

private:
    std::atomic<std::chrono::milliseconds::rep> m_dearestHash = 0;
    mutable std::mutex m_mutex;
    QMap<QString, std::uint64_t> m_limits;
};

} // namespace ringkey::service
