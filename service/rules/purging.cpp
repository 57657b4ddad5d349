// SPDX-License-Identifier: Apache-2.0
#include "service/rules/purging.h"

#include "service/rules/doors.h"

#include <functional>

namespace ringkey::service {

namespace {

using Gone = tl::expected<int, StoreFailure>;
using Drop = std::function<int(Records &)>;

/// In a change of its own, whose time the next one's size follows.
Gone dropWith(Store &store, PurgePace &pace, const Drop &drop)
{
    using Steady = std::chrono::steady_clock;
    int gone = 0;
    Steady::time_point begun;
    const auto done = store.change([&](Records &records) {
        begun = Steady::now(); // from here on the others wait
        gone = drop(records);
        return gone > 0;
    });
    if (!done)
        return tl::unexpected(done.error());
    if (gone > 0)
        pace.took(Steady::now() - begun);
    return gone;
}

/// Looked for while nobody waits: an import may have left a hundred thousand that are to stay.
Gone dropUnproved(Store &store, Instant before, PurgePace &pace)
{
    QStringList uids;
    const auto looked = store.read(
        [&](Records &records) { uids = records.accounts().unproved(before, pace.rows()); });
    if (!looked)
        return tl::unexpected(looked.error());
    if (uids.isEmpty())
        return 0;
    return dropWith(store, pace, [&](Records &records) {
        return records.accounts().removeUnproved(uids, before);
    });
}

} // namespace

tl::expected<int, StoreFailure> dropSome(Store &store, const Config &config, Instant now,
                                         PurgePace &pace)
{
    const Gone gone = dropWith(store, pace, [&](Records &records) {
        const int most = pace.rows();
        const int rows = records.purge(now, most);
        return rows > 0 ? rows
                        : records.sessions().forgetRefreshReplies(now - refreshRepetition, most);
    });
    if (!gone || *gone > 0)
        return gone;
    return dropUnproved(store, now - config.accounts.unprovedLife, pace);
}

} // namespace ringkey::service
