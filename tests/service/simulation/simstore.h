// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/store/store.h"
#include "watch.h"

namespace ringkey::service::simulation {

/// What goes wrong within one call of the rules.
enum class Fault
{
    None,
    Crash,            ///< the process dies before a statement
    CrashAfterCommit, ///< and before it answers
    StoreError,       ///< a statement fails: nothing is kept
    Conflict,         ///< a statement fails, and the transaction is run again
    LostCommit,       ///< kept, but nobody learns of it
    FailedCommit,     ///< all was done and nothing is kept: the primary died with it
    CommitConflict,   ///< the commit is refused, and the transaction is run again
    LostReply         ///< all went well, and the client does not hear of it
};

inline constexpr int faults = int(Fault::LostReply);

/// The process is gone.
struct Crash
{
};

/// When it strikes: before the statement of that number, or with the first commit from there on.
struct Strike
{
    Fault fault = Fault::None;
    int statement = 0;
    int other = -1; ///< before the transaction of that number something else happens
};

/// The store as one simulated process has it: the real one, watched, with faults. One thread.
class SimStore final : public Store
{
public:
    SimStore(Store &real, Watch &watch, Bug bug)
        : m_real(real)
        , m_watch(watch)
        , m_bug(bug)
    {
    }

    /// For the next call of the rules; `other` is what happens meanwhile.
    void begin(const Strike &strike, std::function<void()> other);
    void end() { begin({}, {}); }

    tl::expected<void, StoreFailure> change(const std::function<bool(Records &)> &work) override;
    tl::expected<void, StoreFailure> read(const std::function<void(Records &)> &work) override;
    bool isUp() override { return true; }

    void beforeStatement();

private:
    struct Refused
    {
        bool again;
    };
    enum class Outcome
    {
        Kept,
        Undone,
        Failed,
        Again
    };
    void beforeTransaction();
    void beforeCommit();
    Outcome changeOnce(const std::function<bool(Records &)> &work);
    bool strikesNow(Fault fault);

    Store &m_real;
    Watch &m_watch;
    const Bug m_bug;
    Strike m_strike;
    std::function<void()> m_other;
    int m_statements = 0;
    int m_transactions = 0;
    int m_commits = 0; ///< of all calls
};

} // namespace ringkey::service::simulation
