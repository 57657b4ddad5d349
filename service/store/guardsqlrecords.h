// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/store/guardrecords.h"
#include "service/store/sqlconnection.h"

namespace ringkey::service {

class DeviceSql final : public DeviceRecords
{
public:
    explicit DeviceSql(SqlConnection &connection)
        : m_sql(connection)
    {
    }
    std::optional<DeviceRow> find(const QString &uid, const QByteArray &device) override;
    void keep(const QString &uid, const QByteArray &device, Instant now, int limit) override;
    void forget(const QString &uid, const QByteArray &device) override;
    void forgetAll(const QString &uid, const QByteArray &except) override;
    std::optional<int> countFailure(const QString &uid, const QByteArray &device, int limit,
                                    Instant now) override;
    void setLock(const QString &uid, const QByteArray &device, Instant until) override;
    void clearFailures(const QString &uid, const QByteArray &device) override;
    bool clearAllFailures(const QString &uid) override;

private:
    SqlConnection &m_sql;
};

class GuardSql final : public GuardRecords
{
public:
    explicit GuardSql(SqlConnection &connection)
        : m_sql(connection)
    {
    }
    int countUnknown(const QByteArray &number, Instant now, Instant since) override;
    void uncountUnknown(const QByteArray &number, const UnknownRow &counted,
                        Instant before) override;
    void forgetUnknown(const QByteArray &number) override;
    std::optional<UnknownRow> unknown(const QByteArray &number) override;
    bool beginAnswer(const QByteArray &key, const BegunRow &begun, Instant now,
                     Instant stale) override;
    std::optional<AnsweredRow> answer(const QByteArray &key) override;
    void keepAnswer(const QByteArray &key, int status, const QByteArray &reply) override;
    void dropAnswer(const QByteArray &key) override;
    void dropBegun(const QByteArray &key, const QByteArray &who) override;
    std::optional<Instant> latestTime() override;
    void setLatestTime(Instant moment) override;
    void clockWentBack(Instant latest, Instant now, const Longest &longest) override;

private:
    void shorten(Instant now, const Longest &longest);

    SqlConnection &m_sql;
};

} // namespace ringkey::service
