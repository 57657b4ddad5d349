// SPDX-License-Identifier: Apache-2.0
// A person's own sessions: the list of them, and ending what they do not know.
#include "service/rules/authservice_p.h"

namespace ringkey::service {

namespace {

/// More than anybody looks through; what a stolen token costs the store stays small.
constexpr int mostListed = 100;

OpenSession shownAs(const SessionRow &row, const SessionRow &current)
{
    return {row.id,
            row.opener.program,
            row.opener.country,
            row.authenticatedAt,
            row.usedAt.value_or(row.authenticatedAt),
            row.id == current.id};
}

} // namespace

Result<std::vector<OpenSession>> AuthService::openSessions(const QString &token)
{
    return d->read([&](Records &records) -> Result<std::vector<OpenSession>> {
        const auto caller = d->caller(records, token);
        if (!caller)
            return tl::unexpected(caller.error());
        std::vector<OpenSession> all;
        for (const SessionRow &row :
             records.sessions().living(caller->session.uid, d->now(), mostListed))
            all.push_back(shownAs(row, caller->session));
        return all;
    });
}

Result<int> AuthService::endSession(const QString &token, const QString &id)
{
    return d->change([&](Records &records) -> Result<int> {
        const auto caller = d->caller(records, token);
        if (!caller)
            return tl::unexpected(caller.error());
        const QString &uid = caller->session.uid;
        const auto session = records.sessions().byId(id);
        // Somebody else's is answered like one that never was.
        if (!session || session->uid != uid || session->endedAt)
            return 0;
        records.sessions().end(id, SessionEnd::SignedOutEverywhere, d->now());
        // What the device had in reserve (S13) ends with the trust in it.
        if (session->opener.device != caller->session.opener.device)
            records.devices().forget(uid, session->opener.device);
        d->audit(records, "owner", "session ended", uid);
        return 1;
    });
}

Result<int> AuthService::endOtherSessions(const QString &token)
{
    return d->change([&](Records &records) -> Result<int> {
        const auto caller = d->caller(records, token);
        if (!caller)
            return tl::unexpected(caller.error());
        const QString &uid = caller->session.uid;
        records.devices().forgetAll(uid, caller->session.opener.device);
        const int ended = records.sessions().endAll(uid, caller->session.id,
                                                    SessionEnd::SignedOutEverywhere, d->now());
        if (ended > 0)
            d->audit(records, "owner", "other sessions ended", uid);
        return ended;
    });
}

} // namespace ringkey::service
