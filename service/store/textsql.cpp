// SPDX-License-Identifier: Apache-2.0
#include "service/store/textsql.h"

#include <QByteArrayList>

namespace ringkey::service {

namespace {

QVariant number(std::int64_t value)
{
    return QVariant(static_cast<qlonglong>(value));
}

/// Of what a provider calls a text or a reason.
constexpr qsizetype longestWord = 100;

/// "(1,2)"
QByteArray inSql(std::initializer_list<Delivery> outcomes)
{
    QByteArrayList numbers;
    for (const Delivery outcome : outcomes)
        numbers.append(QByteArray::number(int(outcome)));
    return '(' + numbers.join(',') + ')';
}

} // namespace

void TextSql::insert(const TextRow &row)
{
    m_sql.run("INSERT INTO texts (id, code_id, uid, country, prefix, address, network, channel,"
              " segments, price, at, entered, provider, provider_id, outcome, reason)"
              " VALUES (?,?,?,?,?,?,?,?,?,?,?,0,'','',?,'')",
              {row.id, row.codeId, row.uid, row.country, row.prefix, row.address, row.network,
               textChannelName(row.channel), row.segments, number(row.price), sqlTime(row.at),
               int(row.delivery)});
}

void TextSql::note(const TextNote &note)
{
    // What only a carrier can have said stays.
    static const QByteArray sql =
        "UPDATE texts SET outcome = ?, reason = ?, provider = ?, provider_id = ?"
        " WHERE id = ? AND outcome NOT IN " +
        inSql(
            {Delivery::Delivered, Delivery::CarrierRefused, Delivery::Landline, Delivery::Blocked});
    m_sql.run(sql.constData(), {int(note.delivery), note.reason.left(longestWord), note.provider,
                                note.providerId.left(longestWord), note.id});
}

bool TextSql::noteCallback(const TextNote &note)
{
    static const QByteArray sql =
        "UPDATE texts SET outcome = ?, reason = ? WHERE id = ? AND outcome NOT IN " +
        inSql({Delivery::Delivered, Delivery::Refused, Delivery::CarrierRefused, Delivery::Landline,
               Delivery::Blocked, Delivery::Quota});
    auto rows =
        m_sql.run(sql.constData(), {int(note.delivery), note.reason.left(longestWord), note.id});
    return rows.affected() > 0;
}

std::optional<Delivery> TextSql::latest(const QString &uid, Purpose purpose, const QString &phone)
{
    auto rows = m_sql.run("SELECT texts.outcome FROM texts JOIN codes ON codes.id = texts.code_id"
                          " WHERE codes.uid = ? AND codes.purpose = ? AND codes.phone = ?"
                          " ORDER BY texts.at DESC LIMIT 1",
                          {uid, int(purpose), phone});
    if (!rows.next())
        return std::nullopt;
    return static_cast<Delivery>(rows.number(0));
}

std::optional<TextRow> TextSql::enter(const QString &codeId)
{
    auto rows = m_sql.run("UPDATE texts SET entered = 1 WHERE code_id = ? AND entered = 0"
                          " RETURNING id, country, prefix, at",
                          {codeId});
    if (!rows.next())
        return std::nullopt;
    TextRow row;
    row.id = rows.text(0);
    row.codeId = codeId;
    row.country = rows.text(1);
    row.prefix = rows.text(2);
    row.at = rows.time(3);
    row.entered = true;
    return row;
}

std::vector<TextRow> TextSql::between(Instant from, Instant until)
{
    auto rows = m_sql.run("SELECT id, code_id, uid, country, prefix, address, network, channel,"
                          " segments, price, at, entered, outcome FROM texts"
                          " WHERE at >= ? AND at < ? ORDER BY at, id",
                          {sqlTime(from), sqlTime(until)});
    std::vector<TextRow> all;
    while (rows.next())
        all.push_back({rows.text(0), rows.text(1), rows.text(2), rows.text(3), rows.text(4),
                       rows.text(5), rows.text(6), textChannelNamed(rows.text(7)), rows.number(8),
                       rows.at(9).toLongLong(), rows.time(10), rows.flag(11),
                       static_cast<Delivery>(rows.number(12))});
    return all;
}

std::vector<TextSum> TextSql::sums(Instant from)
{
    auto rows = m_sql.run("SELECT country, outcome, COUNT(*), CAST(SUM(price) AS BIGINT)"
                          " FROM texts WHERE at >= ? GROUP BY country, outcome"
                          " ORDER BY country, outcome",
                          {sqlTime(from)});
    std::vector<TextSum> all;
    while (rows.next())
        all.push_back({rows.text(0), static_cast<Delivery>(rows.number(1)), rows.at(2).toLongLong(),
                       rows.at(3).toLongLong()});
    return all;
}

SendCounters::Counted SendCounterSql::add(SendScope scope, const QString &key, std::int64_t amount,
                                          std::int64_t most, std::chrono::seconds window,
                                          Instant now)
{
    // A window that begins after now plus its own length stems from a clock that was ahead.
    const QVariant old = sqlTime(now - window);
    const QVariant ahead = sqlTime(now + window);
    auto rows = m_sql.run(
        "INSERT INTO send_counts (scope, key, since, count) VALUES (?,?,?,?)"
        " ON CONFLICT (scope, key) DO UPDATE SET"
        " count = CASE WHEN send_counts.since <= ? OR send_counts.since > ? THEN excluded.count"
        " ELSE send_counts.count + excluded.count END,"
        " since = CASE WHEN send_counts.since <= ? OR send_counts.since > ? THEN excluded.since"
        " ELSE send_counts.since END"
        " WHERE send_counts.since <= ? OR send_counts.since > ?"
        " OR send_counts.count + excluded.count <= ? RETURNING since, count",
        {int(scope), key, sqlTime(now), number(amount), old, ahead, old, ahead, old, ahead,
         number(most)});
    if (rows.next())
        return {rows.at(1).toLongLong() <= most, rows.time(0), rows.at(1).toLongLong()};
    auto found = m_sql.run("SELECT since, count FROM send_counts WHERE scope = ? AND key = ?",
                           {int(scope), key});
    if (!found.next())
        return {false, now, 0};
    return {false, found.time(0), found.at(1).toLongLong()};
}

void SendCounterSql::takeBack(SendScope scope, const QString &key, std::int64_t amount)
{
    m_sql.run("UPDATE send_counts SET count = count - ? WHERE scope = ? AND key = ?",
              {number(amount), int(scope), key});
}

void SendCounterSql::addConversion(SendScope scope, const QString &key, Instant at,
                                   const Conversion &more)
{
    const Instant minute = std::chrono::floor<std::chrono::minutes>(at);
    m_sql.run("INSERT INTO conversions (scope, key, at, sent, entered) VALUES (?,?,?,?,?)"
              " ON CONFLICT (scope, key, at) DO UPDATE SET"
              " sent = conversions.sent + excluded.sent,"
              " entered = conversions.entered + excluded.entered",
              {int(scope), key, sqlTime(minute), number(more.sent), number(more.entered)});
}

Conversion SendCounterSql::conversion(SendScope scope, const QString &key, Instant from,
                                      Instant until)
{
    auto rows = m_sql.run("SELECT coalesce(sum(sent), 0), coalesce(sum(entered), 0)"
                          " FROM conversions WHERE scope = ? AND key = ? AND at >= ? AND at <= ?",
                          {int(scope), key, sqlTime(from), sqlTime(until)});
    if (!rows.next())
        return {};
    return {rows.at(0).toLongLong(), rows.at(1).toLongLong()};
}

} // namespace ringkey::service
