// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/store/records.h"

#include <functional>
#include <memory>
#include <tl/expected.hpp>

namespace ringkey::service {

class Records
{
public:
    virtual AccountRecords &accounts() = 0;
    virtual CodeRecords &codes() = 0;
    virtual SessionRecords &sessions() = 0;
    virtual OutboxRecords &outbox() = 0;
    virtual void purge(Instant now) = 0;

protected:
    ~Records() = default;
};

/// The store could not do it (locked, full, gone). Nothing was changed.
struct StoreFailure
{
    QString text; ///< for the log; holds no values
};

/// Where everything is kept.
///
/// Thread: every function may be called from any thread; each thread gets its own connection,
/// closed when the thread ends. A store outlives the threads that use it.
class Store
{
public:
    Store() = default;
    Store(const Store &) = delete;
    Store &operator=(const Store &) = delete;
    virtual ~Store() = default;

    /// One transaction that no other change runs beside. `work` returns whether to keep it; it may
    /// be run again after a conflict, so it must not act outside the records. When change() returns
    /// without failure, what was kept is on disk.
    virtual tl::expected<void, StoreFailure> change(const std::function<bool(Records &)> &work) = 0;
    /// Reads without a transaction.
    virtual tl::expected<void, StoreFailure> read(const std::function<void(Records &)> &work) = 0;
};

/// Opens (and creates) the store that `url` names: a path is SQLite,
/// "postgresql://user@host:port/db" is PostgreSQL. The error is a sentence for the operator; a
/// damaged file is left as it is (S31).
tl::expected<std::unique_ptr<Store>, QString> openStore(const QString &url);

} // namespace ringkey::service
