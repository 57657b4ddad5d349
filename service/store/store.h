// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/store/guardrecords.h"
#include "service/store/records.h"
#include "service/types/failurecause.h"
#include "service/types/figures.h"

#include <functional>
#include <memory>
#include <tl/expected.hpp>

namespace ringkey::service {

/// What a change or a reading has in hand, by what it is about. Lives as long as the `work` it is
/// given to, on the thread that runs that: nothing of it is kept. What the database refuses is
/// thrown through `work` and becomes the StoreFailure of the call, so nobody catches it before.
class Records
{
public:
    virtual AccountRecords &accounts() = 0;
    virtual CodeRecords &codes() = 0;
    virtual SessionRecords &sessions() = 0;
    virtual OutboxRecords &outbox() = 0;
    virtual AuditRecords &audit() = 0;
    /// Drops up to `limit` rows that no rule looks at any more; how many, 0 when none is left but
    /// what others are at.
    virtual int purge(Instant now, int limit) = 0;
    /// Within a change: whoever else locks the same words waits until this one is done. Call it
    /// before reading what the change decides upon, unless that is an account (its row is held
    /// from reading it) or a number's codes, sends and guesses (locked by their records).
    virtual void lock(const QString &what) = 0;
    virtual DeviceRecords &devices() = 0;
    virtual GuardRecords &guards() = 0;
    virtual TextRecords &texts() = 0;
    virtual SendCounters &sendCounters() = 0;

protected:
    ~Records() = default;
};

/// The store could not do it (locked, full, gone). Nothing was changed, unless the connection was
/// lost in the very moment of keeping it.
using StoreFailure = FailureCause;

/// Where everything is kept.
///
/// Thread: every function may be called from any thread; each thread gets its own connection,
/// closed when the thread ends. A store outlives the threads that use it. Whatever the database
/// does, a call returns within three seconds (security S33); while it is known to be gone, at once.
class Store
{
public:
    Store() = default;
    Store(const Store &) = delete;
    Store &operator=(const Store &) = delete;
    virtual ~Store() = default;

    /// One transaction. In SQLite no other runs beside it; in PostgreSQL others do, and only what
    /// Records::lock() names is kept from them, and what one statement decides and does at once
    /// ("UPDATE … WHERE used < limit"). `work` returns whether to keep it; it may be run again
    /// after a conflict, so it must not act outside the records. SQLite writes what waits in one
    /// go: the store's own thread runs `work`, while this one waits for it; what is of a thread (a
    /// lock, a thread_local) is none of its business. When change() returns without failure, what
    /// was kept is on disk.
    virtual tl::expected<void, StoreFailure> change(const std::function<bool(Records &)> &work) = 0;
    /// As change(), but where it succeeds, settle() on the same thread has the last word: until
    /// then nothing is kept, and the others wait for it. Whatever else the thread asks settles it
    /// first.
    virtual tl::expected<void, StoreFailure> hold(const std::function<bool(Records &)> &work)
    {
        return change(work);
    }
    /// Does `work` in the transaction that this thread holds, in one of its own where it holds
    /// none, and keeps all of it, or nothing: `work` is run once.
    virtual tl::expected<void, StoreFailure> settle(const std::function<void(Records &)> &work)
    {
        return change([&work](Records &records) {
            work(records);
            return true;
        });
    }
    virtual bool holds() const { return false; } ///< this thread
    virtual void abandon() {}                    ///< undoes what this thread holds
    /// Reads without a transaction.
    virtual tl::expected<void, StoreFailure> read(const std::function<void(Records &)> &work) = 0;
    /// Whether it answered when it was last asked; asks where it did not.
    virtual bool isUp() = 0;
    /// Whether some of it did not answer a moment ago: a table or a row that somebody holds.
    virtual bool falters() { return false; }
};

/// Opens (and creates) the store that `url` names: a path is SQLite, "postgresql://…" is PostgreSQL
/// with everything that libpq knows. The error is a sentence for the operator, without a password;
/// what is damaged or not ours is left as it is (S31). What it does is counted in `figures`.
tl::expected<std::unique_ptr<Store>, QString>
openStore(const QString &url,
          const std::shared_ptr<Figures> &figures = std::make_shared<Figures>());

/// The same of a store that is there: who mistypes its name is not shown a new, empty one.
tl::expected<std::unique_ptr<Store>, QString> openKeptStore(const QString &url);

} // namespace ringkey::service
