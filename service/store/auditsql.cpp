// SPDX-License-Identifier: Apache-2.0
#include "service/store/sqlrecords.h"

namespace ringkey::service {

void AuditSql::insert(const AuditRow &row)
{
    m_sql.run("INSERT INTO audit (at, actor, act, uid, detail) VALUES (?,?,?,?,?)",
              {sqlTime(row.at), row.actor, row.act, row.uid, row.detail});
}

std::vector<AuditRow> AuditSql::latest(int limit)
{
    auto rows = m_sql.run("SELECT at, actor, act, uid, detail FROM audit ORDER BY at DESC LIMIT ?",
                          {limit});
    std::vector<AuditRow> all;
    while (rows.next())
        all.push_back({rows.time(0), rows.text(1), rows.text(2), rows.text(3), rows.text(4)});
    return all;
}

} // namespace ringkey::service
