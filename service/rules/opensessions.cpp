// SPDX-License-Identifier: Apache-2.0
// A person's own sessions: the list of them, and ending what they do not know.
#include "service/rules/authservice.h"
#include "service/rules/rules.h"
#include "service/rules/takeback.h"

#include <algorithm>

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
        const auto caller = d->sessionDesk.caller(records, token);
        if (!caller)
            return tl::unexpected(caller.error());
        std::vector<OpenSession> all;
        for (const SessionRow &row :
             records.sessions().living(caller->session.uid, d->now(), mostListed))
            all.push_back(shownAs(row, caller->session));
        // Who asks is shown, however many were used since.
        if (all.size() == mostListed && std::ranges::none_of(all, &OpenSession::isCurrent))
            all.back() = shownAs(caller->session, caller->session);
        return all;
    });
}

Result<int> AuthService::endSession(const QString &token, const QString &id,
                                    const RequestContext &context)
{
    return d->finish([&](Records &records) -> Result<int> {
        const auto caller = d->sessionDesk.caller(records, token);
        if (!caller)
            return tl::unexpected(caller.error());
        const QString &uid = caller->session.uid;
        // What no session is called never reaches the store.
        const auto session = isHexId(id) ? records.sessions().byId(id) : std::nullopt;
        // Somebody else's is answered like one that never was.
        if (!session || session->uid != uid || session->endedAt)
            return 0;
        records.sessions().end(id, SessionEnd::SignedOutEverywhere, d->now());
        dropWaiting(records, caller->account);
        // What the device had in reserve (S13) ends with the trust in it: with its last session.
        const QByteArray &device = session->opener.device;
        if (device != d->devices.macOf(context) &&
            !records.sessions().isInUse(uid, device, d->now()))
            records.devices().forget(uid, device);
        d->audit(records, Actor::Owner, "session ended", uid);
        return 1;
    });
}

Result<int> AuthService::endOtherSessions(const QString &token, const RequestContext &context)
{
    return d->finish([&](Records &records) -> Result<int> {
        const auto caller = d->sessionDesk.caller(records, token);
        if (!caller)
            return tl::unexpected(caller.error());
        const QString &uid = caller->session.uid;
        takeBack(records, caller->account, d->devices.ofCaller(records, *caller, context));
        const int ended = records.sessions().endAll(uid, caller->session.id,
                                                    SessionEnd::SignedOutEverywhere, d->now());
        if (ended > 0)
            d->audit(records, Actor::Owner, "other sessions ended", uid);
        return ended;
    });
}

} // namespace ringkey::service
