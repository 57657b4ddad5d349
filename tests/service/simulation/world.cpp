// SPDX-License-Identifier: Apache-2.0
#include "world.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace ringkey::service::simulation {

Config simulatedConfig()
{
    Config config;
    config.pepper = QByteArray(32, 'p');
    config.sms.brand = u"Ringkey"_s;
    config.otp.length = 8; // no two are the same by chance
    config.otp.alphabet = OtpAlphabet::UpperLettersAndDigits;
    config.otp.tries = 3;
    config.otp.triesPerDay = 4;
    config.sms.windowLimit = 3;
    config.sms.dayLimit = 5;
    config.sms.resendWaits = {Seconds{60}, Seconds{120}};
    config.lockout.tries = 3;
    config.password.memoryKib = 8; // the rules are simulated, not argon2id
    config.password.passes = 1;
    config.addresses = {1000000, 1000000, 1000000, 1000000, Seconds{300}};
    return config;
}

SmsReport World::Network::send(const SmsMessage &message)
{
    static const QRegularExpression code(u"^[0-9A-Z]{8}\\b"_s);
    const int kind = mood % 8;
    if (kind == 0)
        return {Delivery::NotSent, 0, {}, {}, {}};
    if (kind == 1)
        return {Delivery::Unknown, 0, {}, {}, {}};
    m_watch.delivered(message.id, code.match(message.text).captured());
    m_sent.insert(message.id);
    if (kind == 2)
        return {Delivery::Unknown, 0, {}, {}, {}};
    if (kind == 3)
        throw Crash{};
    return {Delivery::HandedOver, 0, {}, message.id, {}};
}

std::optional<bool> World::Network::hasSent(const QString &id) const
{
    return mood % 2 == 0 ? std::optional(m_sent.contains(id)) : std::nullopt;
}

World::World(const Config &config, Store &store, Bug bug)
    : m_config(config)
    , m_store(store)
    , m_bug(bug)
    , m_watch(config)
    , m_expected(config, store, m_clock)
    , m_network(m_watch)
{
    m_context.peerAddress = u"192.0.2.1"_s;
    for (std::size_t i = 0; i < m_processes.size(); ++i) {
        m_processes.at(i).clock = std::make_unique<SkewedClock>(m_clock, ahead.at(i));
        start(m_processes.at(i));
    }
}

void World::start(Process &process)
{
    process.worker.reset();
    process.rules.reset();
    process.store = std::make_unique<SimStore>(m_store, m_watch, m_bug);
    process.rules = std::make_unique<AuthService>(m_config, *process.store, *process.clock);
    process.worker =
        std::make_unique<OutboxWorker>(*process.store, Keys(m_config.pepper),
                                       std::vector<SmsProvider *>{&m_network}, *process.clock);
}

void World::live(const History &history)
{
    for (std::size_t i = 0; i < history.size(); ++i) {
        const bool hasNext = history[i].strike.other >= 0 && i + 1 < history.size();
        perform(history[i], hasNext ? &history[i + 1] : nullptr);
        if (hasNext)
            ++i;
    }
    m_expected.checkAll();
}

/// With what another process does meanwhile, or afterwards if this one did not get that far.
void World::perform(const Step &step, const Step *meanwhile)
{
    std::optional<Step> other;
    if (meanwhile) {
        other = *meanwhile;
        other->service = (step.service + 1 + step.choice % (services - 1)) % services;
        other->strike.other = -1;
    }
    m_meanwhile = other ? &*other : nullptr;
    act(step);
    if (const Step *const left = std::exchange(m_meanwhile, nullptr))
        act(*left);
}

void World::clockMoves(std::chrono::microseconds by)
{
    m_clock.advance(by);
    if (by < 0us)
        m_watch.clockIs(m_clock.now() - mostAhead); // whose clock will tell?
    m_expected.clockChanged(by < 0us, mostAhead);
}

} // namespace ringkey::service::simulation
