// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/rules/clockwatch.h"
#include "service/types/serviceerror.h"

#include <functional>
#include <optional>
#include <type_traits>

namespace ringkey::service {

/// What finish() has to know of the request that this thread answers: from beginRequest() to
/// endRequest() of AuthService its answer is due, to be kept with the act itself. Of the thread, as
/// the transaction that Store::hold() leaves open is.
class KeptAnswer
{
public:
    static bool isDue() { return s_isDue; }
    static void setDue(bool isDue) { s_isDue = isDue; }

private:
    inline static thread_local bool s_isDue = false;
};

/// The store as the rules use it: results instead of failures, and a look at the clock before.
struct StoreAccess
{
    StoreAccess(Store &records, const Clock &time, const Longest &longest)
        : store(records)
        , clock(time)
        , clockWatch(records, time, longest)
    {
    }

    /// One transaction: kept where `work` succeeds, undone where it returns an error.
    template <typename Work>
    std::invoke_result_t<Work, Records &> change(const Work &work)
    {
        return changeBy(&Store::change, work);
    }
    /// The last change of an act. Where its answer is kept, the transaction stays open for it
    /// (security S29), so that nothing slow may follow.
    template <typename Work>
    std::invoke_result_t<Work, Records &> finish(const Work &work)
    {
        return changeBy(KeptAnswer::isDue() ? &Store::hold : &Store::change, work);
    }
    template <typename Work>
    std::invoke_result_t<Work, Records &> read(const Work &work)
    {
        clockWatch.look(ClockWatch::Before::Reading);
        std::optional<std::invoke_result_t<Work, Records &>> result;
        const auto done = store.read([&](Records &records) { result.emplace(work(records)); });
        if (!done)
            return tl::unexpected(storeDown(done.error()));
        return *std::move(result);
    }
    static ServiceError storeDown(const StoreFailure &failure);
    static ServiceError missing(const QString &parameter); ///< 908
    /// As it is now, in the change that acts; 938 where it went meanwhile, or its number did.
    static Result<AccountRow> stillThere(Records &records, const AccountRow &found);

    Instant now() const { return clock.now(); }
    /// In the change that does it: who did what to whose account.
    void audit(Records &records, Actor actor, const char *act, const QString &uid) const
    {
        records.audit().insert({now(), actorName(actor), QString::fromLatin1(act), uid, {}});
    }

    Store &store;
    const Clock &clock;
    ClockWatch clockWatch;

private:
    using Change =
        tl::expected<void, StoreFailure> (Store::*)(const std::function<bool(Records &)> &);

    template <typename Work>
    std::invoke_result_t<Work, Records &> changeBy(Change how, const Work &work)
    {
        clockWatch.look(ClockWatch::Before::Changing);
        std::optional<std::invoke_result_t<Work, Records &>> result;
        const auto done = (store.*how)([&](Records &records) {
            result.emplace(work(records));
            return result->has_value();
        });
        if (!done)
            return tl::unexpected(storeDown(done.error()));
        return *std::move(result);
    }
};

} // namespace ringkey::service
