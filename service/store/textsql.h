// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/store/sqlconnection.h"
#include "service/store/textrecords.h"

namespace ringkey::service {

class TextSql final : public TextRecords
{
public:
    explicit TextSql(SqlConnection &connection)
        : m_sql(connection)
    {
    }
    void insert(const TextRow &row) override;
    void note(const TextNote &note) override;
    bool noteCallback(const TextNote &note) override;
    std::optional<Delivery> latest(const QString &uid, Purpose purpose,
                                   const QString &phone) override;
    std::optional<TextRow> enter(const QString &codeId) override;
    std::vector<TextRow> between(Instant from, Instant until) override;
    std::vector<TextSum> sums(Instant from) override;

private:
    SqlConnection &m_sql;
};

class SendCounterSql final : public SendCounters
{
public:
    explicit SendCounterSql(SqlConnection &connection)
        : m_sql(connection)
    {
    }
    Counted add(SendScope scope, const QString &key, std::int64_t amount, std::int64_t most,
                std::chrono::seconds window, Instant now) override;
    void takeBack(SendScope scope, const QString &key, std::int64_t amount) override;
    void addConversion(SendScope scope, const QString &key, Instant at,
                       const Conversion &more) override;
    Conversion conversion(SendScope scope, const QString &key, Instant from,
                          Instant until) override;

private:
    SqlConnection &m_sql;
};

} // namespace ringkey::service
