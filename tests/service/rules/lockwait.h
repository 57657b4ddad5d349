// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/store/sqlconnection.h"
#include "testservice.h"

#include <QTest>

namespace ringkey::service {

/// Until somebody waits for what another change holds; of SQLite nobody can ask.
inline bool somebodyWaits(const TestService &service)
{
    if (!onPostgreSql())
        return true;
    SqlConnection other(*SqlAddress::parse(service.config.store.url));
    const auto isWaiting = [&] {
        auto rows = other.run("SELECT 1 FROM pg_stat_activity WHERE datname = current_database()"
                              " AND wait_event_type = 'Lock'");
        return rows.next();
    };
    constexpr int longest = 2000; // an act takes three seconds
    return QTest::qWaitFor(isWaiting, longest);
}

} // namespace ringkey::service
