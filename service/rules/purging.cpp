// SPDX-License-Identifier: Apache-2.0
#include "service/rules/purging.h"

#include "service/rules/doors.h"

namespace ringkey::service {

namespace {

int dropRows(Records &records, const Config &config, Instant now, int most)
{
    int gone = records.purge(now, most);
    if (gone == 0)
        gone = records.accounts().removeUnproved(now - config.accounts.unprovedLife, most);
    if (gone == 0)
        gone = records.sessions().forgetRefreshReplies(now - refreshRepetition, most);
    return gone;
}

} // namespace

tl::expected<int, StoreFailure> dropSome(Store &store, const Config &config, Instant now,
                                         PurgePace &pace)
{
    using Steady = std::chrono::steady_clock;
    int gone = 0;
    Steady::time_point begun;
    const auto done = store.change([&](Records &records) {
        begun = Steady::now(); // from here on the others wait
        gone = dropRows(records, config, now, pace.rows());
        return gone > 0;
    });
    if (!done)
        return tl::unexpected(done.error());
    if (gone > 0)
        pace.took(Steady::now() - begun);
    return gone;
}

} // namespace ringkey::service
