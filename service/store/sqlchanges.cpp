// SPDX-License-Identifier: Apache-2.0
// How SqlStore changes: a transaction of its own, one in company, one that is held.
#include "service/store/sqlsession.h"
#include "service/types/figures.h"
#include "service/types/logscope.h"

#include <exception>

using namespace Qt::StringLiterals;

namespace ringkey::service {

namespace {

SqlFailure tooLate()
{
    return {SqlFailure::Kind::Unavailable, u"the changes before this one did not end"_s,
            SqlFailure::Left::Good};
}

/// What is left of a deadline for another program's lock.
std::chrono::milliseconds timeUntil(SocketWatch::Clock::time_point deadline)
{
    return std::chrono::ceil<std::chrono::milliseconds>(deadline - SocketWatch::Clock::now());
}

} // namespace

/// SQLite lets a writer that has to wait sleep, ever longer. A thread of ours goes on the moment it
/// may; only other programs are slept for.
class SqlStore::TurnToWrite
{
public:
    TurnToWrite(SqlStore &store, Deadline deadline)
    {
        if (store.m_address.dialect != SqlDialect::Sqlite)
            return;
        QueuedChange change(nullptr, deadline);
        if (store.m_queue.wait(change) != WriteQueue::Turn::Mine)
            throw tooLate();
        m_queue = &store.m_queue;
    }
    TurnToWrite(const TurnToWrite &) = delete;
    TurnToWrite &operator=(const TurnToWrite &) = delete;
    ~TurnToWrite()
    {
        if (m_queue)
            m_queue->endTurn();
    }

private:
    WriteQueue *m_queue = nullptr;
};

/// What a transaction has while it is open.
struct SqlStore::OpenChange
{
    OpenChange(SqlStore &store, Deadline deadline)
        : turn(store, deadline)
        , guard(store.m_watch, store.session().connection.socket(), deadline)
    {
    }

    TurnToWrite turn;
    SocketWatch::Guard guard;
};

SqlStore::Session::Session(const SqlAddress &address, std::shared_ptr<Figures> counted)
    : figures(std::move(counted))
    , connection(address)
{
    ++figures->storeConnections;
}

void SqlStore::Session::endHeld()
{
    if (held)
        connection.rollback();
    held.reset();
}

SqlStore::Session::~Session()
{
    endHeld();
    --figures->storeConnections;
}

/// A connection that died while it committed may have committed: that is never run again.
void SqlStore::changeOnce(const std::function<bool(Records &)> &work, Deadline deadline, End end)
{
    auto open = std::make_unique<OpenChange>(*this, deadline);
    Session &mine = session();
    mine.connection.begin(timeUntil(deadline));
    bool isCommitting = false;
    try {
        isCommitting = work(mine);
        if (isCommitting && end == End::Hold)
            mine.held = std::move(open);
        else if (isCommitting)
            mine.connection.commit();
    } catch (SqlFailure &failure) {
        mine.connection.rollback();
        if (isCommitting && failure.kind == SqlFailure::Kind::Lost)
            failure.kind = SqlFailure::Kind::Unavailable;
        throw;
    } catch (...) {
        mine.connection.rollback();
        throw;
    }
    if (!isCommitting)
        mine.connection.rollback();
}

/// Whether it is kept. In company it is undone alone where it is not.
bool SqlStore::writePart(const QueuedChange &part, bool isAlone)
{
    const LogScope scope(part.request);
    Session &mine = session();
    if (isAlone)
        return (*part.work)(mine);
    mine.connection.beginPart();
    const bool isKept = (*part.work)(mine);
    if (!isKept)
        mine.connection.undoPart();
    mine.connection.endPart();
    return isKept;
}

/// Nothing of a group that fails is kept: who made it fail is told why, and the others may try
/// again by themselves, unless the disk would fail them, too.
void SqlStore::writeGroup(const WriteQueue::Group &group)
{
    QueuedChange *current = group.front();
    const auto fail = [&](const std::exception_ptr &why, const SqlFailure &others) {
        for (QueuedChange *const part : group)
            part->fault = part == current ? why : std::make_exception_ptr(others);
    };
    SqlConnection *connection = nullptr;
    try {
        connection = &session().connection;
        connection->begin(timeUntil(group.front()->deadline));
        bool isAnyKept = false;
        for (QueuedChange *const part : group) {
            current = part;
            isAnyKept |= writePart(*part, group.size() == 1);
        }
        current = group.front();
        isAnyKept ? connection->commit() : connection->rollback();
    } catch (const SqlFailure &failure) {
        if (connection)
            connection->rollback();
        using Kind = SqlFailure::Kind;
        const auto others = failure.kind == Kind::Unavailable ? failure.kind : Kind::Conflict;
        fail(
            std::make_exception_ptr(SqlFailure{failure.kind, failure.text, SqlFailure::Left::Good}),
            {others, failure.text, SqlFailure::Left::Good});
        leave(failure); // it was this thread's connection, whosever change it was
    } catch (...) {
        if (connection)
            connection->rollback();
        fail(std::current_exception(),
             {SqlFailure::Kind::Conflict, u"undone with another change"_s, SqlFailure::Left::Good});
    }
}

/// The writer's thread: the only one with a connection for what is written in company.
void SqlStore::writeGroups()
{
    for (;;) {
        const auto group = m_queue.nextGroup();
        if (group.empty())
            return forgetConnection();
        writeGroup(group);
        m_queue.end(group);
    }
}

void SqlStore::changeTogether(const std::function<bool(Records &)> &work, Deadline deadline)
{
    std::call_once(m_writerStarts, [this] { m_writer = std::thread([this] { writeGroups(); }); });
    QueuedChange mine(&work, deadline);
    if (m_queue.wait(mine) == WriteQueue::Turn::Late)
        throw tooLate();
    if (mine.fault)
        std::rethrow_exception(mine.fault);
}

/// Whoever held it has gone on as if it were kept: that cannot be run again.
void SqlStore::settleOnce(const std::function<void(Records &)> &work)
{
    Session &mine = session();
    try {
        work(mine);
        mine.connection.commit();
    } catch (SqlFailure &failure) {
        mine.endHeld();
        if (failure.kind == SqlFailure::Kind::Lost)
            failure.kind = SqlFailure::Kind::Unavailable;
        if (failure.kind == SqlFailure::Kind::Conflict)
            failure.kind = SqlFailure::Kind::Other;
        throw;
    } catch (...) {
        mine.endHeld();
        throw;
    }
    mine.held.reset();
}

} // namespace ringkey::service
