// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/crypto/secrets.h"
#include "service/sms/circuit.h"
#include "service/sms/smsprovider.h"
#include "service/store/store.h"

#include <condition_variable>
#include <mutex>
#include <thread>

namespace ringkey::service {

/// Takes queued texts from the store and gives them to the providers, on threads of its own:
/// several a provider, so that neither a dead provider nor a slow text delays the others (security
/// S30).
///
/// A text is tried until its code is dead, with growing pauses, and goes to the next provider where
/// this one has certainly not sent it. One that may have been sent is not sent twice, also where
/// its end could not be noted or the program was killed. Several processes may share a store.
class OutboxWorker
{
public:
    OutboxWorker(Store &store, const Keys &keys, std::vector<SmsProvider *> providers,
                 const Clock &clock);
    OutboxWorker(const OutboxWorker &) = delete;
    OutboxWorker &operator=(const OutboxWorker &) = delete;
    ~OutboxWorker(); ///< stops

    void start(int threadsEach);
    /// Delivers for a second more what is queued, ends what still is under way after that, and
    /// returns within three. What was not handed over stays queued for the next start.
    void stop();
    void wake(); ///< something was queued; any thread

    /// Why no text can leave at present; quick, any thread.
    std::optional<QString> fault() const;

    /// Instead of start(): delivers all that is due now, on the calling thread.
    void deliverDue();

private:
    /// A provider with its queue; rests while its circuit is open.
    struct Lane
    {
        SmsProvider *provider;
        Circuit circuit;
    };
    /// What is to be written about a text that was handed over, or not.
    struct Note
    {
        OutboxRow row;
        SmsReport report;
        Instant at{}; ///< when the call ended
    };

    bool adoptStrays();
    QStringList strangers(Records &records) const;
    OutboxShare shareOf(std::size_t lane) const;
    void loop(std::size_t lane);
    bool work(std::size_t lane, std::chrono::steady_clock::time_point &nextLook);
    bool mayGoOn() const;
    bool deliverOne(std::size_t lane);
    bool passOn(std::size_t lane, Instant now);
    bool handOn(std::size_t lane, const OutboxRow &row, Instant now);
    std::optional<OutboxRow> taken(std::size_t lane, Instant now, bool isResting);
    static SmsReport notAsked(const Lane &lane, Instant now);
    SmsReport handOver(const Lane &lane, const OutboxRow &row, Instant now) const;
    static std::optional<SmsReport> afterInterruption(const Lane &lane, const OutboxRow &row);
    void tell(const Lane &lane, const Note &note) const;
    bool record(Records &records, std::size_t lane, const Note &note) const;
    bool write(std::size_t lane, const Note &note);
    void writeLater(std::size_t lane, const Note &note);
    std::size_t next(std::size_t lane, TextChannel channel) const;
    std::size_t first(TextChannel channel) const { return next(m_lanes.size() - 1, channel); }
    Seconds lease(const Lane &lane) const;

    Store &m_store;
    Keys m_keys;
    std::vector<std::unique_ptr<Lane>> m_lanes;
    const Clock &m_clock;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    quint64 m_wakes = 0;
    bool m_stopping = false;
    int m_running = 0;
    std::chrono::steady_clock::time_point m_drainUntil;
    std::vector<std::thread> m_threads;
};

} // namespace ringkey::service
