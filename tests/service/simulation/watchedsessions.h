// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "watch.h"

namespace ringkey::service::simulation {

class WatchedSessions final : public SessionRecords
{
public:
    WatchedSessions(SessionRecords &real, Watch &watch, Bug bug)
        : m_real(real)
        , m_watch(watch)
        , m_bug(bug)
    {
    }
    std::optional<SessionRow> byAccess(const QByteArray &hash) override
    {
        return m_real.byAccess(hash);
    }
    std::optional<SessionRow> byId(const QString &id) override { return m_real.byId(id); }
    std::optional<Instant> lastAccessEnd(const QString &uid) override
    {
        return m_real.lastAccessEnd(uid);
    }
    void insert(const SessionRow &row) override { m_real.insert(row); }
    void setAccess(const QString &id, const QByteArray &hash, Instant expiresAt,
                   Instant now) override
    {
        m_real.setAccess(id, hash, expiresAt, now);
    }
    bool isInUse(const QString &uid, const QByteArray &device, Instant now) override
    {
        return m_real.isInUse(uid, device, now);
    }
    std::vector<SessionRow> living(const QString &uid, Instant now, int limit) override
    {
        return m_real.living(uid, now, limit);
    }
    void liftLimit(const QString &id) override { m_real.liftLimit(id); }
    void end(const QString &id, SessionEnd why, Instant now) override { m_real.end(id, why, now); }
    int endAll(const QString &uid, const QString &except, SessionEnd why, Instant now) override;
    void insertRefresh(const QByteArray &hash, const QString &sessionId) override
    {
        m_real.insertRefresh(hash, sessionId);
    }
    std::optional<RefreshRow> refresh(const QByteArray &hash) override
    {
        return m_real.refresh(hash);
    }
    bool useRefresh(const QByteArray &hash, Instant now) override;
    void keepRefreshReply(const QByteArray &hash, const QByteArray &client,
                          const QByteArray &reply) override
    {
        m_real.keepRefreshReply(hash, client, reply);
    }
    int forgetRefreshReplies(Instant usedBefore, int limit) override
    {
        return m_real.forgetRefreshReplies(usedBefore, limit);
    }
    bool removeRefresh(const QByteArray &hash) override { return m_real.removeRefresh(hash); }
    void removeAllRefresh(const QString &uid) override { m_real.removeAllRefresh(uid); }

private:
    SessionRecords &m_real;
    Watch &m_watch;
    Bug m_bug;
};

class WatchedOutbox final : public OutboxRecords
{
public:
    WatchedOutbox(OutboxRecords &real, Bug bug)
        : m_real(real)
        , m_bug(bug)
    {
    }
    void insert(const OutboxRow &row, Instant now) override { m_real.insert(row, now); }
    std::optional<OutboxRow> take(const OutboxShare &share, Instant now, Instant again) override;
    void postpone(const QString &id, const QString &provider, Instant until) override
    {
        m_real.postpone(id, provider, until);
    }
    void remove(const QString &id) override { m_real.remove(id); }
    bool moveAll(TextChannel channel, const OutboxShare &from, const QString &to,
                 Instant now) override
    {
        return m_real.moveAll(channel, from, to, now);
    }
    QStringList providers() override { return m_real.providers(); }
    std::int64_t waiting() override { return m_real.waiting(); }

private:
    OutboxRecords &m_real;
    Bug m_bug;
};

class WatchedTexts final : public TextRecords
{
public:
    WatchedTexts(TextRecords &real, Watch &watch)
        : m_real(real)
        , m_watch(watch)
    {
    }
    void insert(const TextRow &row) override;
    void note(const TextNote &note) override { m_real.note(note); }
    bool noteCallback(const TextNote &note) override { return m_real.noteCallback(note); }
    std::optional<Delivery> latest(const QString &uid, Purpose purpose,
                                   const QString &phone) override
    {
        return m_real.latest(uid, purpose, phone);
    }
    std::optional<TextRow> enter(const QString &codeId) override { return m_real.enter(codeId); }
    std::vector<TextRow> between(Instant from, Instant until) override
    {
        return m_real.between(from, until);
    }
    std::vector<TextSum> sums(Instant from) override { return m_real.sums(from); }

private:
    TextRecords &m_real;
    Watch &m_watch;
};

} // namespace ringkey::service::simulation
