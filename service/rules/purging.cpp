// SPDX-License-Identifier: Apache-2.0
#include "service/rules/purging.h"

#include "service/rules/doors.h"

namespace ringkey::service {

int dropSome(Records &records, const Config &config, Instant now)
{
    constexpr int batch = 200; // so that nobody waits for it
    int gone = records.purge(now);
    if (gone == 0)
        gone = records.accounts().removeUnproved(now - config.accounts.unprovedLife, batch);
    if (gone == 0)
        gone = records.sessions().forgetRefreshReplies(now - refreshRepetition, batch);
    return gone;
}

} // namespace ringkey::service
