// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/store/socketwatch.h"
#include "service/store/sqlconnection.h"
#include "service/store/store.h"
#include "service/store/storehealth.h"
#include "service/store/writequeue.h"

#include <mutex>
#include <thread>

namespace ringkey::service {

/// Store over Qt SQL. See store.h for the threads.
class SqlStore final : public Store
{
public:
    SqlStore(SqlAddress address, std::shared_ptr<Figures> figures);
    ~SqlStore() override;

    tl::expected<void, StoreFailure> change(const std::function<bool(Records &)> &work) override;
    tl::expected<void, StoreFailure> read(const std::function<void(Records &)> &work) override;
    tl::expected<void, StoreFailure> hold(const std::function<bool(Records &)> &work) override;
    tl::expected<void, StoreFailure> settle(const std::function<void(Records &)> &work) override;
    bool holds() const override;
    void abandon() override;
    bool isUp() override;
    bool falters() override;

private:
    struct Session;
    struct OpenChange;
    enum class End : std::uint8_t
    {
        Commit,
        Hold
    };
    using Deadline = SocketWatch::Clock::time_point;
    using Step = std::function<void(Deadline)>;

    Session &session();
    bool isThere() const; ///< an SQLite file, under its name
    void forgetConnection();
    void leave(const SqlFailure &failure);
    tl::expected<void, StoreFailure> attempt(StoreHealth::Act act, const Step &step);
    bool mayBeRunAgain(const SqlFailure &failure, Deadline deadline);
    StoreFailure report(StoreHealth::Act act, const SqlFailure &failure);
    void changeOnce(const std::function<bool(Records &)> &work, Deadline deadline, End end);
    class TurnToWrite;

    void changeTogether(const std::function<bool(Records &)> &work, Deadline deadline);
    void writeGroups();
    void writeGroup(const WriteQueue::Group &group);
    bool writePart(const QueuedChange &part, bool isAlone);
    void settleOnce(const std::function<void(Records &)> &work);
    tl::expected<void, StoreFailure> settled();

    const std::shared_ptr<Figures> m_figures;
    SqlAddress m_address;
    quint64 m_id;
    StoreHealth m_health;
    SocketWatch m_watch;
    WriteQueue m_queue{*m_figures}; ///< of an SQLite file
    std::once_flag m_writerStarts;
    std::thread m_writer; ///< of an SQLite file, from its first change on
};

} // namespace ringkey::service
