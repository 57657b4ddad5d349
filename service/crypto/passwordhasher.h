// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/types/codeconfig.h"
#include "service/types/figures.h"

#include <condition_variable>
#include <memory>
#include <mutex>
#include <tl/expected.hpp>

namespace ringkey::service {

/// Too many hashes are waiting; try again in a moment.
struct HashQueueFull
{
};

/// A sign-in commits before and after its hash; as many threads more than may hash at a time never
/// leave a hasher idle (tests/bench/service). They find room to wait however small the queue is: it
/// is the lane that sheds, before a failure is counted.
inline constexpr int committingThreads = 3;

/// argon2id with a bound on how many run and how many wait (security S19): memory bandwidth is the
/// limit, more threads than cores only make each slower.
///
/// Thread-safe; blocks for one hash (about 15 ms) and the ones before it. Passwords are brought to
/// NFKC first, so that one typed on another system's keyboard is the same.
class PasswordHasher
{
public:
    /// Its times are counted in `figures`.
    explicit PasswordHasher(const PasswordConfig &config,
                            std::shared_ptr<Figures> figures = std::make_shared<Figures>());

    tl::expected<QString, HashQueueFull> hash(const QString &password); ///< a PHC string
    tl::expected<bool, HashQueueFull> verify(const QString &phc, const QString &password);
    /// As long as verify() takes: for numbers without an account (security 3.1 row 8).
    tl::expected<void, HashQueueFull> spend(const QString &password);
    /// As new ones begin (costOfHash()).
    QString costOfNew() const;
    /// True where `phc` was made with weaker settings than today's.
    bool needsRehash(const QString &phc) const;

private:
    class Turn;
    bool enter();
    void leave();

    const std::shared_ptr<Figures> m_figures;
    unsigned long long m_passes;
    std::size_t m_memory;
    int m_free;
    int m_queue;
    int m_waiting = 0;
    std::mutex m_mutex;
    std::condition_variable m_turn;
    QString m_dummy;
};

/// What is compared and measured: NFKC.
QString normalizedPassword(const QString &password);

} // namespace ringkey::service
