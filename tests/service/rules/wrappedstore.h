// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/store/store.h"

#include <atomic>
#include <functional>

namespace ringkey::service {

/// A store before a real one, for tests that change what one of its functions does.
class WrappedStore : public Store
{
public:
    explicit WrappedStore(Store &real)
        : m_real(real)
    {
    }
    tl::expected<void, StoreFailure> change(const std::function<bool(Records &)> &work) override
    {
        return m_real.change(work);
    }
    tl::expected<void, StoreFailure> read(const std::function<void(Records &)> &work) override
    {
        return m_real.read(work);
    }
    bool isUp() override { return m_real.isUp(); }

protected:
    Store &m_real;
};

/// Records before real ones.
class WrappedRecords : public Records
{
public:
    explicit WrappedRecords(Records &real)
        : m_real(real)
    {
    }
    AccountRecords &accounts() override { return m_real.accounts(); }
    CodeRecords &codes() override { return m_real.codes(); }
    SessionRecords &sessions() override { return m_real.sessions(); }
    OutboxRecords &outbox() override { return m_real.outbox(); }
    AuditRecords &audit() override { return m_real.audit(); }
    int purge(Instant now, int limit) override { return m_real.purge(now, limit); }
    void lock(const QString &what) override { m_real.lock(what); }
    DeviceRecords &devices() override { return m_real.devices(); }
    GuardRecords &guards() override { return m_real.guards(); }
    TextRecords &texts() override { return m_real.texts(); }
    SendCounters &sendCounters() override { return m_real.sendCounters(); }

protected:
    ~WrappedRecords() = default;

    Records &m_real;
};

/// Counts the changes, and how often the work of one had to be run again.
class CountingStore final : public WrappedStore
{
public:
    using WrappedStore::WrappedStore;
    tl::expected<void, StoreFailure> change(const std::function<bool(Records &)> &work) override
    {
        ++changes;
        bool isFirst = true;
        return m_real.change([&](Records &records) {
            again += isFirst ? 0 : 1;
            isFirst = false;
            return work(records);
        });
    }

    std::atomic<int> changes = 0;
    std::atomic<int> again = 0;
};

} // namespace ringkey::service
