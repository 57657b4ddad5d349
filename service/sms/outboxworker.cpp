// SPDX-License-Identifier: Apache-2.0
#include "service/sms/outboxworker.h"

#include <QLoggingCategory>
#include <QRandomGenerator>

Q_LOGGING_CATEGORY(lcOutbox, "ringkey.service.outbox")

namespace ringkey::service {

namespace {

// Other processes on the same store do not wake us.
constexpr std::chrono::seconds pollPause{1};
// A text that a crashed process had in hand; longer than a provider may take.
constexpr std::chrono::seconds takenAgainAfter{30};

/// When a text that could not be delivered is due again: 2, 4, 8 … 64 s, with jitter so that a
/// provider coming back is not met by all at once.
std::chrono::milliseconds retryPause(int attempts)
{
    const int seconds = 1 << std::min(attempts, 6);
    return std::chrono::milliseconds(seconds * 1000 + QRandomGenerator::global()->bounded(0, 1000));
}

} // namespace

OutboxWorker::OutboxWorker(Store &store, const Keys &keys, SmsProvider &provider,
                           const Clock &clock)
    : m_store(store)
    , m_keys(keys)
    , m_provider(provider)
    , m_clock(clock)
{
}

OutboxWorker::~OutboxWorker()
{
    stop();
}

void OutboxWorker::start()
{
    m_thread = std::thread([this] { loop(); });
}

void OutboxWorker::stop()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_changed.notify_all();
    if (m_thread.joinable())
        m_thread.join();
}

void OutboxWorker::wake()
{
    {
        const std::lock_guard lock(m_mutex);
        m_woken = true;
    }
    m_changed.notify_all();
}

void OutboxWorker::loop()
{
    std::unique_lock lock(m_mutex);
    while (!m_stopping) {
        m_woken = false;
        lock.unlock();
        deliverDue();
        lock.lock();
        m_changed.wait_for(lock, pollPause, [this] { return m_woken || m_stopping; });
    }
    lock.unlock();
    deliverDue();
}

void OutboxWorker::deliverDue()
{
    while (deliverOne()) {
    }
}

bool OutboxWorker::deliverOne()
{
    const Instant now = m_clock.now();
    std::optional<OutboxRow> row;
    const auto taken = m_store.change([&](Records &records) {
        row = records.outbox().take(now, now + takenAgainAfter);
        return row.has_value();
    });
    if (!taken || !row)
        return false;
    const SmsOutcome outcome = handOver(*row, now);
    if (outcome != SmsOutcome::Sent)
        qCWarning(lcOutbox, "a text of template %ls could not be delivered",
                  qUtf16Printable(row->templateId));
    const auto noted = m_store.change([&](Records &records) {
        if (outcome == SmsOutcome::NotSent)
            records.outbox().postpone(row->id, now + retryPause(row->attempts));
        else
            records.outbox().remove(row->id);
        return true;
    });
    return noted.has_value();
}

SmsOutcome OutboxWorker::handOver(const OutboxRow &row, Instant now)
{
    const auto text = m_keys.unseal(row.sealed);
    if (!text) // written with another pepper: nobody can read it any more
        return SmsOutcome::Refused;
    const auto life = std::chrono::duration_cast<Seconds>(row.expiresAt - now);
    return m_provider.send({row.id, row.phone, *text, row.templateId, row.channel, life});
}

} // namespace ringkey::service
