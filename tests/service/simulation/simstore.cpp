// SPDX-License-Identifier: Apache-2.0
#include "simstore.h"

#include "watchedrecords.h"
#include "watchedsessions.h"

using namespace Qt::StringLiterals;

namespace ringkey::service::simulation {

namespace {

/// What a rule does with a record begins with asking for it: each time is a statement.
class WatchedRecords final : public Records
{
public:
    WatchedRecords(Records &real, Watch &watch, Bug bug, SimStore &store)
        : m_real(real)
        , m_store(store)
        , m_accounts(real.accounts(), watch, bug)
        , m_codes(real.codes(), watch, bug)
        , m_sessions(real.sessions(), watch, bug)
        , m_outbox(real.outbox(), bug)
        , m_texts(real.texts(), watch)
    {
    }
    AccountRecords &accounts() override { return counted(m_accounts); }
    CodeRecords &codes() override { return counted(m_codes); }
    SessionRecords &sessions() override { return counted(m_sessions); }
    OutboxRecords &outbox() override { return counted(m_outbox); }
    AuditRecords &audit() override { return counted(m_real.audit()); }
    int purge(Instant now, int limit) override
    {
        m_store.beforeStatement();
        return m_real.purge(now, limit);
    }
    void lock(const QString &what) override { m_real.lock(what); }
    DeviceRecords &devices() override { return counted(m_real.devices()); }
    GuardRecords &guards() override { return counted(m_real.guards()); }
    TextRecords &texts() override { return counted(m_texts); }
    SendCounters &sendCounters() override { return counted(m_real.sendCounters()); }

private:
    template <typename Part>
    Part &counted(Part &part)
    {
        m_store.beforeStatement();
        return part;
    }

    Records &m_real;
    SimStore &m_store;
    WatchedAccounts m_accounts;
    WatchedCodes m_codes;
    WatchedSessions m_sessions;
    WatchedOutbox m_outbox;
    WatchedTexts m_texts;
};

const StoreFailure failure{u"simulated"_s};

} // namespace

void SimStore::begin(const Strike &strike, std::function<void()> other)
{
    m_strike = strike;
    m_other = std::move(other);
    m_statements = m_transactions = 0;
}

bool SimStore::strikesNow(Fault fault)
{
    if (m_strike.fault != fault || m_statements < m_strike.statement)
        return false;
    m_strike.fault = Fault::None;
    return true;
}

void SimStore::beforeStatement()
{
    ++m_statements;
    if (strikesNow(Fault::Crash))
        throw Crash{};
    if (strikesNow(Fault::StoreError))
        throw Refused{false};
    if (strikesNow(Fault::Conflict))
        throw Refused{true};
}

void SimStore::beforeCommit()
{
    if (strikesNow(Fault::FailedCommit))
        throw Refused{false};
    if (strikesNow(Fault::CommitConflict))
        throw Refused{true};
}

void SimStore::beforeTransaction()
{
    if (m_transactions++ == m_strike.other && m_other)
        std::exchange(m_other, {})();
}

SimStore::Outcome SimStore::changeOnce(const std::function<bool(Records &)> &work)
{
    bool isWanted = false;
    const bool isLost = m_bug == Bug::ChangeIsNotKept && ++m_commits % 5 == 0;
    try {
        const auto done = m_real.change([&](Records &real) {
            WatchedRecords records(real, m_watch, m_bug, *this);
            isWanted = work(records);
            if (isWanted)
                beforeCommit();
            return isWanted && !isLost;
        });
        if (!done)
            throw Violation{u"the real store failed: "_s + done.error().text};
    } catch (const Refused &refused) {
        m_watch.drop();
        return refused.again ? Outcome::Again : Outcome::Failed;
    } catch (...) {
        m_watch.drop();
        throw;
    }
    isWanted ? m_watch.keep() : m_watch.drop();
    return isWanted ? Outcome::Kept : Outcome::Undone;
}

tl::expected<void, StoreFailure> SimStore::change(const std::function<bool(Records &)> &work)
{
    beforeTransaction();
    Outcome outcome = Outcome::Again;
    while (outcome == Outcome::Again)
        outcome = changeOnce(work);
    if (outcome == Outcome::Kept && strikesNow(Fault::CrashAfterCommit))
        throw Crash{};
    if (outcome == Outcome::Failed || (outcome == Outcome::Kept && strikesNow(Fault::LostCommit)))
        return tl::unexpected(failure);
    return {};
}

tl::expected<void, StoreFailure> SimStore::read(const std::function<void(Records &)> &work)
{
    beforeTransaction();
    for (;;) {
        try {
            return m_real.read([&](Records &real) {
                WatchedRecords records(real, m_watch, m_bug, *this);
                work(records);
            });
        } catch (const Refused &refused) {
            if (!refused.again)
                return tl::unexpected(failure);
        }
    }
}

} // namespace ringkey::service::simulation
