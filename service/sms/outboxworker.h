// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/crypto/secrets.h"
#include "service/sms/smsprovider.h"
#include "service/store/store.h"

#include <condition_variable>
#include <mutex>
#include <thread>

namespace ringkey::service {

/// Takes queued texts from the store and gives them to the provider, on a thread of its own.
///
/// A text is tried until its code is dead, with growing pauses; what a crash left is taken up
/// again. One that may have been sent is not sent twice. Several processes may share a store.
class OutboxWorker
{
public:
    OutboxWorker(Store &store, const Keys &keys, SmsProvider &provider, const Clock &clock);
    OutboxWorker(const OutboxWorker &) = delete;
    OutboxWorker &operator=(const OutboxWorker &) = delete;
    ~OutboxWorker(); ///< stops

    void start();
    void stop(); ///< ends the text under way, then returns
    void wake(); ///< something was queued; any thread

    /// Delivers all that is due, on the calling thread (for tests and for the last round of
    /// stop()).
    void deliverDue();

private:
    void loop();
    bool deliverOne();
    SmsOutcome handOver(const OutboxRow &row, Instant now);

    Store &m_store;
    Keys m_keys;
    SmsProvider &m_provider;
    const Clock &m_clock;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    bool m_woken = false;
    bool m_stopping = false;
    std::thread m_thread;
};

} // namespace ringkey::service
