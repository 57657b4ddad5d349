// SPDX-License-Identifier: Apache-2.0
#include "service/sms/outboxworker.h"

#include "phone/phonenumber.h"

#include <QLoggingCategory>
#include <QRandomGenerator>
#include <algorithm>
#include <exception>

Q_LOGGING_CATEGORY(lcOutbox, "ringkey.service.outbox")

using namespace Qt::StringLiterals;

namespace ringkey::service {

namespace {

using std::chrono::steady_clock;

// Other processes on the same store do not wake us.
constexpr std::chrono::seconds pollPause{1};
constexpr std::chrono::milliseconds drainTime{1000};
constexpr std::chrono::milliseconds callTime{1500}; ///< then a call under way is ended

/// When a text that could not be handed over is due again: 2, 4, 8 … 64 s, with jitter so that a
/// provider coming back is not met by all at once.
std::chrono::milliseconds retryPause(int attempts, Seconds asked)
{
    const int seconds = 1 << std::min(attempts, 6);
    return std::max<std::chrono::milliseconds>(std::chrono::seconds(seconds), asked) +
           std::chrono::milliseconds(QRandomGenerator::global()->bounded(0, 1000));
}

/// The digits of a number are its owner's affair, not the log's (security S27).
QString masked(const QString &e164)
{
    const auto number = PhoneNumber::fromE164(e164);
    return number ? number->masked() : u"a number"_s;
}

} // namespace

OutboxWorker::OutboxWorker(Store &store, const Keys &keys, std::vector<SmsProvider *> providers,
                           const Clock &clock)
    : m_store(store)
    , m_keys(keys)
    , m_clock(clock)
{
    for (SmsProvider *const provider : providers) {
        m_lanes.push_back(std::make_unique<Lane>());
        m_lanes.back()->provider = provider;
    }
}

OutboxWorker::~OutboxWorker()
{
    stop();
}

/// The lane after `lane` that takes texts of that channel, the first again after the last; where no
/// other does, that lane itself.
std::size_t OutboxWorker::next(std::size_t lane, TextChannel channel) const
{
    for (std::size_t step = 1; step < m_lanes.size(); ++step) {
        const std::size_t other = (lane + step) % m_lanes.size();
        if (m_lanes[other]->provider->takes(channel))
            return other;
    }
    return lane;
}

/// The first lane has what no provider was given yet, too.
OutboxShare OutboxWorker::shareOf(std::size_t lane) const
{
    return {m_lanes[lane]->provider->name(), lane == 0 ? Unassigned::Included : Unassigned::Left};
}

QStringList OutboxWorker::strangers(Records &records) const
{
    QStringList names = records.outbox().providers();
    names.removeAll(QString()); // nobody's yet, and the first lane's to take
    for (const auto &lane : m_lanes)
        names.removeAll(lane->provider->name());
    return names;
}

/// What a provider had that is configured no more goes to the first, once it is due. Again and
/// again: what the one before had under way comes back after this one has begun.
bool OutboxWorker::adoptStrays()
{
    bool isAny = false;
    m_store.read([&](Records &records) { isAny = !strangers(records).isEmpty(); });
    if (!isAny)
        return false;
    const Instant now = m_clock.now();
    const auto done = m_store.change([&](Records &records) {
        isAny = false;
        for (const QString &name : strangers(records)) {
            for (const TextChannel channel : allTextChannels) {
                const QString &to = m_lanes[first(channel)]->provider->name();
                isAny =
                    records.outbox().moveAll(channel, {name, Unassigned::Left}, to, now) || isAny;
            }
        }
        return isAny;
    });
    return done && isAny;
}

void OutboxWorker::start(int threadsEach)
{
    const std::lock_guard lock(m_mutex); // which each waits for: it is counted before it ends
    for (std::size_t lane = 0; lane < m_lanes.size(); ++lane) {
        for (int i = 0; i < threadsEach; ++i) {
            m_threads.emplace_back([this, lane] { loop(lane); });
            ++m_running;
        }
    }
}

void OutboxWorker::stop()
{
    std::unique_lock lock(m_mutex);
    m_stopping = true;
    m_drainUntil = steady_clock::now() + drainTime;
    m_changed.notify_all();
    m_changed.wait_for(lock, callTime, [this] { return m_running == 0; });
    lock.unlock();
    for (const auto &lane : m_lanes)
        lane->provider->abort();
    for (std::thread &thread : m_threads)
        thread.join();
    m_threads.clear();
}

void OutboxWorker::wake()
{
    {
        const std::lock_guard lock(m_mutex);
        ++m_wakes;
    }
    m_changed.notify_all();
}

std::optional<QString> OutboxWorker::fault() const
{
    std::optional<QString> first;
    for (const auto &lane : m_lanes) {
        const auto fault = lane->provider->fault();
        if (!fault)
            return std::nullopt;
        if (!first)
            first = fault;
    }
    return first;
}

void OutboxWorker::loop(std::size_t lane)
{
    steady_clock::time_point nextLook; // long ago
    std::unique_lock lock(m_mutex);
    while (mayGoOn()) {
        const quint64 wakes = m_wakes;
        lock.unlock();
        const bool more = work(lane, nextLook);
        lock.lock();
        if (more)
            continue;
        if (m_stopping)
            break;
        m_changed.wait_for(lock, pollPause, [&] { return m_wakes != wakes || m_stopping; });
    }
    --m_running;
    m_changed.notify_all();
}

/// Whether there may be more. What is thrown for want of memory ends no other text.
bool OutboxWorker::work(std::size_t lane, steady_clock::time_point &nextLook)
try {
    const bool looks = lane == 0 && steady_clock::now() >= nextLook;
    if (looks)
        nextLook = steady_clock::now() + pollPause;
    return (looks && adoptStrays()) || deliverOne(lane);
} catch (const std::exception &fault) {
    qCCritical(lcOutbox, "%ls: %s", qUtf16Printable(m_lanes[lane]->provider->name()), fault.what());
    return false;
}

/// With m_mutex held: what is left when the time is over waits for the next start.
bool OutboxWorker::mayGoOn() const
{
    return !m_stopping || steady_clock::now() < m_drainUntil;
}

void OutboxWorker::deliverDue()
{
    bool again = true;
    while (again) {
        again = false;
        for (std::size_t lane = 0; lane < m_lanes.size(); ++lane)
            again = deliverOne(lane) || again;
    }
}

Seconds OutboxWorker::lease(const Lane &lane) const
{
    return lane.provider->patience() + Seconds{5};
}

bool OutboxWorker::deliverOne(std::size_t lane)
{
    Lane &mine = *m_lanes[lane];
    const Instant now = m_clock.now();
    const bool isResting = mine.circuit.isOpen(now);
    if (isResting && passOn(lane, now))
        return false;
    const auto row = taken(lane, now, isResting);
    if (!row)
        return false;
    if (!mine.provider->takes(row->channel) && handOn(lane, *row, now))
        return true;
    const bool interrupted = row->calls > 1;
    if (isResting && !interrupted) {
        tell(mine, {*row, notAsked(mine, now), now}); // taken() noted it
        return true;
    }
    auto report = interrupted ? afterInterruption(mine, *row) : std::nullopt;
    const bool asks = !report && !isResting;
    if (asks)
        report = handOver(mine, *row, now);
    else if (!report)
        report = notAsked(mine, now);
    const Note note{*row, *report, m_clock.now()};
    tell(mine, note);
    if (asks)
        mine.circuit.note(report->delivery != Delivery::NotSent &&
                              report->delivery != Delivery::Unknown,
                          note.at);
    writeLater(lane, note);
    return true;
}

/// Nobody to send it now: whoever waits for it is told at the next answer.
SmsReport OutboxWorker::notAsked(const Lane &lane, Instant now)
{
    return {Delivery::NotSent, 0, u"left alone"_s, {}, lane.circuit.left(now)};
}

/// While the provider rests the text is noted as not sent in the same change: a kill in between
/// would leave it as one that may have been sent.
std::optional<OutboxRow> OutboxWorker::taken(std::size_t lane, Instant now, bool isResting)
{
    const Lane &mine = *m_lanes[lane];
    std::optional<OutboxRow> row;
    const auto done = m_store.change([&](Records &records) {
        row = records.outbox().take(shareOf(lane), now, now + lease(mine));
        if (isResting && row && row->calls == 1)
            record(records, lane, {*row, notAsked(mine, now), now});
        return row.has_value();
    });
    return done ? row : std::nullopt;
}

/// What waits for a provider that rests goes to the next that does not. False: for some of it there
/// is none.
bool OutboxWorker::passOn(std::size_t lane, Instant now)
{
    bool isAll = true;
    for (const TextChannel channel : allTextChannels) {
        const std::size_t to = next(lane, channel);
        if (to == lane || m_lanes[to]->circuit.isOpen(now)) {
            isAll = false;
            continue;
        }
        bool isAny = false; // else each look would wake the next one
        const auto moved = m_store.change([&](Records &records) {
            isAny = records.outbox().moveAll(channel, shareOf(lane), m_lanes[to]->provider->name(),
                                             now);
            return isAny;
        });
        if (moved && isAny)
            wake();
    }
    return isAll;
}

/// To a provider that delivers that way; false: there is none.
bool OutboxWorker::handOn(std::size_t lane, const OutboxRow &row, Instant now)
{
    const std::size_t to = next(lane, row.channel);
    if (to == lane)
        return false;
    m_store.change([&](Records &records) {
        records.outbox().postpone(row.id, m_lanes[to]->provider->name(), now);
        return true;
    });
    wake();
    return true;
}

SmsReport OutboxWorker::handOver(const Lane &lane, const OutboxRow &row, Instant now) const
{
    const auto text = m_keys.unseal(row.sealed);
    if (!text) // written with another pepper: nobody can read it any more
        return {Delivery::Refused, 0, u"sealed with another pepper"_s, {}, {}};
    const auto life = std::chrono::duration_cast<Seconds>(row.expiresAt - now);
    return lane.provider->send(
        {row.id, row.phone, *text, row.templateId, row.channel, row.language, life});
}

/// The program that had the text in hand is gone: was it sent? Nothing: it certainly was not.
std::optional<SmsReport> OutboxWorker::afterInterruption(const Lane &lane, const OutboxRow &row)
{
    const auto sent = lane.provider->hasSent(row.id);
    if (!sent)
        return SmsReport{Delivery::Unknown, 0, u"interrupted"_s, {}, {}};
    if (!*sent)
        return std::nullopt;
    return SmsReport{Delivery::HandedOver, 0, {}, row.id, {}};
}

void OutboxWorker::tell(const Lane &lane, const Note &note) const
{
    const SmsReport &report = note.report;
    if (report.delivery == Delivery::HandedOver)
        return;
    qCWarning(lcOutbox, "%ls: a %s of template %ls to %ls: %ls (status %d, code %ls)",
              qUtf16Printable(lane.provider->name()),
              note.row.channel == TextChannel::Voice ? "call" : "text",
              qUtf16Printable(note.row.templateId), qUtf16Printable(masked(note.row.phone)),
              qUtf16Printable(deliveryName(report.delivery)), report.status,
              qUtf16Printable(report.code.isEmpty() ? u"none"_s : report.code));
}

/// Whether it goes to another provider.
bool OutboxWorker::record(Records &records, std::size_t lane, const Note &note) const
{
    const OutboxRow &row = note.row;
    const SmsReport &report = note.report;
    const bool isUnsent =
        report.delivery == Delivery::NotSent || report.delivery == Delivery::Quota;
    const std::size_t to = next(lane, row.channel);
    const bool elsewhere = isUnsent && to > lane;
    records.texts().note(
        {row.id, report.delivery, report.code, m_lanes[lane]->provider->name(), report.providerId});
    if (elsewhere)
        records.outbox().postpone(row.id, m_lanes[to]->provider->name(), note.at);
    else if (report.delivery == Delivery::NotSent)
        records.outbox().postpone(row.id, m_lanes[to]->provider->name(),
                                  note.at + retryPause(row.attempts, report.retryAfter));
    else
        records.outbox().remove(row.id);
    return elsewhere;
}

bool OutboxWorker::write(std::size_t lane, const Note &note)
{
    bool elsewhere = false;
    const auto noted = m_store.change([&](Records &records) {
        elsewhere = record(records, lane, note);
        return true;
    });
    if (noted && elsewhere)
        wake();
    return noted.has_value();
}

/// A note that the store does not take is tried again: without it the text would count as one that
/// may have been sent.
void OutboxWorker::writeLater(std::size_t lane, const Note &note)
{
    while (!write(lane, note)) {
        std::unique_lock lock(m_mutex);
        m_changed.wait_for(lock, pollPause, [this] { return m_stopping; });
        if (m_stopping)
            return;
    }
}

} // namespace ringkey::service
