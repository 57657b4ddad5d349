// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/store/guardsqlrecords.h"
#include "service/store/housekeeping.h"
#include "service/store/sqlrecords.h"
#include "service/store/sqlstore.h"
#include "service/store/textsql.h"
#include "service/types/perthread.h"

#include <memory>
#include <unordered_map>

namespace ringkey::service {

/// What a thread has of a store: its connection, and the transaction it holds. For sqlstore.cpp and
/// sqlchanges.cpp.
struct SqlStore::Session final : Records
{
    Session(const SqlAddress &address, std::shared_ptr<Figures> counted);
    Session(const Session &) = delete;
    Session &operator=(const Session &) = delete;
    ~Session();
    AccountRecords &accounts() override { return accountRecords; }
    CodeRecords &codes() override { return codeRecords; }
    SessionRecords &sessions() override { return sessionRecords; }
    OutboxRecords &outbox() override { return outboxRecords; }
    AuditRecords &audit() override { return auditRecords; }
    int purge(Instant now, int limit) override { return purgeSome(connection, now, limit); }
    void lock(const QString &what) override { connection.lock(what); }
    DeviceRecords &devices() override { return deviceRecords; }
    GuardRecords &guards() override { return guardRecords; }
    TextRecords &texts() override { return textRecords; }
    SendCounters &sendCounters() override { return sendCounterRecords; }

    void endHeld(); ///< with nothing of it kept

    static std::unordered_map<quint64, std::unique_ptr<Session>> &ofThread()
    {
        return ofThisThread<std::unordered_map<quint64, std::unique_ptr<Session>>, Session>();
    }

    const std::shared_ptr<Figures> figures; ///< threads may end after the store
    SqlConnection connection;
    AccountSql accountRecords{connection};
    CodeSql codeRecords{connection};
    SessionSql sessionRecords{connection};
    OutboxSql outboxRecords{connection};
    AuditSql auditRecords{connection};
    DeviceSql deviceRecords{connection};
    GuardSql guardRecords{connection};
    TextSql textRecords{connection};
    SendCounterSql sendCounterRecords{connection};
    std::unique_ptr<OpenChange> held;
};

} // namespace ringkey::service
