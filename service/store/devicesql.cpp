// SPDX-License-Identifier: Apache-2.0
#include "service/store/guardsqlrecords.h"

namespace ringkey::service {

std::optional<DeviceRow> DeviceSql::find(const QString &uid, const QByteArray &device)
{
    auto rows = m_sql.run("SELECT failures, locked_until FROM devices WHERE uid = ? AND device = ?",
                          {uid, device});
    if (!rows.next())
        return std::nullopt;
    return DeviceRow{rows.number(0), rows.maybeTime(1)};
}

void DeviceSql::keep(const QString &uid, const QByteArray &device, Instant now, int limit)
{
    m_sql.run("INSERT INTO devices (uid, device, failures, locked_until, at) VALUES (?,?,0,NULL,?)"
              " ON CONFLICT (uid, device) DO UPDATE SET at = excluded.at",
              {uid, device, sqlTime(now)});
    m_sql.run("DELETE FROM devices WHERE uid = ? AND device NOT IN"
              " (SELECT device FROM devices WHERE uid = ? ORDER BY at DESC LIMIT ?)",
              {uid, uid, limit});
}

void DeviceSql::forget(const QString &uid, const QByteArray &device)
{
    m_sql.run("DELETE FROM devices WHERE uid = ? AND device = ?", {uid, sqlBytes(device)});
}

void DeviceSql::forgetAll(const QString &uid, const QByteArray &except)
{
    m_sql.run("DELETE FROM devices WHERE uid = ? AND device <> ?", {uid, sqlBytes(except)});
}

std::optional<int> DeviceSql::countFailure(const QString &uid, const QByteArray &device, int limit,
                                           Instant now)
{
    auto rows = m_sql.run("UPDATE devices SET failures = failures + 1"
                          " WHERE uid = ? AND device = ? AND failures < ?"
                          " AND (locked_until IS NULL OR locked_until <= ?) RETURNING failures",
                          {uid, device, limit, sqlTime(now)});
    return rows.next() ? std::optional(rows.number(0)) : std::nullopt;
}

void DeviceSql::setLock(const QString &uid, const QByteArray &device, Instant until)
{
    m_sql.run("UPDATE devices SET locked_until = ? WHERE uid = ? AND device = ?",
              {sqlTime(until), uid, device});
}

void DeviceSql::clearFailures(const QString &uid, const QByteArray &device)
{
    m_sql.run("UPDATE devices SET failures = 0, locked_until = NULL WHERE uid = ? AND device = ?",
              {uid, sqlBytes(device)});
}

bool DeviceSql::clearAllFailures(const QString &uid)
{
    auto rows = m_sql.run("UPDATE devices SET failures = 0, locked_until = NULL WHERE uid = ?"
                          " AND (failures > 0 OR locked_until IS NOT NULL) RETURNING uid",
                          {uid});
    bool any = false;
    while (rows.next())
        any = true;
    return any;
}

} // namespace ringkey::service
