// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/store/records.h"
#include "service/store/sqlconnection.h"

namespace ringkey::service {

class AccountSql final : public AccountRecords
{
public:
    explicit AccountSql(SqlConnection &connection)
        : m_sql(connection)
    {
    }
    std::optional<AccountRow> byUid(const QString &uid) override;
    std::optional<AccountRow> byPhone(const QString &phone) override;
    std::optional<AccountRow> claimant(const QString &phone) override;
    std::optional<AccountRow> byFormerPhone(const QString &phone) override;
    bool insert(const AccountRow &row) override;
    bool update(const AccountRow &row) override;
    void remove(const QString &uid) override;
    void setPassword(const QString &uid, const QString &hash, Instant now) override;
    void recordLogin(const QString &uid, Instant now) override;
    std::optional<int> countFailure(const QString &uid, int limit, Instant now) override;
    void setLock(const QString &uid, LockKind kind, std::optional<Instant> until) override;
    void clearFailures(const QString &uid) override;
    QStringList unproved(Instant before, int limit) override;
    int removeUnproved(const QStringList &uids, Instant before) override;
    void addPolicy(const QString &uid, const PolicyAcceptance &policy) override;
    std::vector<PolicyAcceptance> policies(const QString &uid) override;
    std::vector<AccountRow> after(const QString &uid, int limit) override;
    std::vector<std::pair<QString, QString>> hashesAfter(const QString &place, int limit) override;

private:
    SqlConnection &m_sql;
};

class CodeSql final : public CodeRecords
{
public:
    explicit CodeSql(SqlConnection &connection)
        : m_sql(connection)
    {
    }
    std::optional<CodeRow> latest(const QString &uid, Purpose purpose,
                                  const QString &phone) override;
    void insert(const CodeRow &row) override;
    void voidPurpose(const QString &uid, Purpose purpose) override;
    void voidAll(const QString &uid) override;
    std::optional<int> countTry(const CodeRow &row, int limit, Instant now) override;
    bool countReserveTry(const CodeRow &row, Instant now) override;
    bool consume(const QString &id, Instant now) override;
    void recordSend(const QString &phone, Purpose purpose, Instant now, Asker asker) override;
    std::vector<SendRow> sendsSince(const QString &phone, Instant since) override;
    void closeSends(const QString &phone, Purpose purpose) override;
    void recordGuess(const QString &phone, Purpose purpose, const GuessRow &guess) override;
    std::vector<GuessRow> guessesSince(const QString &phone, Instant since) override;
    void clearGuesses(const QString &phone) override;
    void clearReserve(const QString &phone) override;
    void takeBackGuess(const QString &phone, const GuessRow &guess) override;

private:
    SqlConnection &m_sql;
};

class SessionSql final : public SessionRecords
{
public:
    explicit SessionSql(SqlConnection &connection)
        : m_sql(connection)
    {
    }
    std::optional<SessionRow> byAccess(const QByteArray &hash) override;
    std::optional<SessionRow> byId(const QString &id) override;
    std::optional<Instant> lastAccessEnd(const QString &uid) override;
    void insert(const SessionRow &row) override;
    void setAccess(const QString &id, const QByteArray &hash, Instant expiresAt,
                   Instant now) override;
    std::vector<SessionRow> living(const QString &uid, Instant now, int limit) override;
    bool isInUse(const QString &uid, const QByteArray &device, Instant now) override;
    void liftLimit(const QString &id) override;
    void end(const QString &id, SessionEnd reason, Instant now) override;
    int endAll(const QString &uid, const QString &except, SessionEnd reason, Instant now) override;
    void insertRefresh(const QByteArray &hash, const QString &sessionId) override;
    std::optional<RefreshRow> refresh(const QByteArray &hash) override;
    bool useRefresh(const QByteArray &hash, Instant now) override;
    void keepRefreshReply(const QByteArray &hash, const QByteArray &client,
                          const QByteArray &reply) override;
    int forgetRefreshReplies(Instant usedBefore, int limit) override;
    bool removeRefresh(const QByteArray &hash) override;
    void removeAllRefresh(const QString &uid) override;

private:
    SqlConnection &m_sql;
};

class OutboxSql final : public OutboxRecords
{
public:
    explicit OutboxSql(SqlConnection &connection)
        : m_sql(connection)
    {
    }
    void insert(const OutboxRow &row, Instant now) override;
    std::optional<OutboxRow> take(const OutboxShare &share, Instant now, Instant again) override;
    void postpone(const QString &id, const QString &provider, Instant until) override;
    void remove(const QString &id) override;
    bool moveAll(TextChannel channel, const OutboxShare &from, const QString &to,
                 Instant now) override;
    QStringList providers() override;
    std::int64_t waiting() override;

private:
    SqlConnection &m_sql;
};

class AuditSql final : public AuditRecords
{
public:
    explicit AuditSql(SqlConnection &connection)
        : m_sql(connection)
    {
    }
    void insert(const AuditRow &row) override;
    std::vector<AuditRow> latest(int limit) override;

private:
    SqlConnection &m_sql;
};

} // namespace ringkey::service
