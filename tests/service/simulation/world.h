// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "expectations.h"
#include "history.h"
#include "service/rules/authservice.h"
#include "service/sms/outboxworker.h"
#include "tests/service/rules/testservice.h"

#include <array>

namespace ringkey::service::simulation {

/// Limits low enough to be met within a few steps.
Config simulatedConfig();

/// The clock of one machine.
class SkewedClock final : public Clock
{
public:
    SkewedClock(const Clock &real, std::chrono::microseconds ahead)
        : m_real(real)
        , m_ahead(ahead)
    {
    }
    Instant now() const override { return m_real.now() + m_ahead; }

private:
    const Clock &m_real;
    const std::chrono::microseconds m_ahead;
};

/// By so much each of their clocks is ahead: "ringkey-service doctor" warns from 2 s on.
inline constexpr std::chrono::microseconds mostAhead{1'900'000};
inline constexpr std::array<std::chrono::microseconds, services> ahead{std::chrono::microseconds(0),
                                                                       mostAhead, -mostAhead};

/// Some processes of the service on one store, each by its own clock, and two people. One thread.
class World
{
public:
    World(const Config &config, Store &store, Bug bug);

    /// Throws a Violation.
    void live(const History &history);

private:
    /// The network: what it is given it may deliver, or not, and say so, or not.
    class Network final : public SmsProvider
    {
    public:
        explicit Network(Watch &watch)
            : m_watch(watch)
        {
        }
        QString name() const override { return QStringLiteral("network"); }
        SmsReport send(const SmsMessage &message) override;
        std::optional<bool> hasSent(const QString &id) const override;

        int mood = 0;

    private:
        Watch &m_watch;
        QSet<QString> m_sent;
    };
    struct Process
    {
        std::unique_ptr<SkewedClock> clock;
        std::unique_ptr<SimStore> store;
        std::unique_ptr<AuthService> rules;
        std::unique_ptr<OutboxWorker> worker;
    };

    void start(Process &process);
    void perform(const Step &step, const Step *meanwhile);
    /// The call as it ended; nothing: the process died, or nobody knows.
    template <typename Call>
    auto attempt(const Step &step, const Call &call);
    void act(const Step &step);

    void registers(const Step &step);
    void verifies(const Step &step);
    void asks(const Step &step, Purpose purpose);
    void signsIn(const Step &step, const QString &password);
    void entersCode(const Step &step);
    void resets(const Step &step);
    void changesPassword(const Step &step);
    void refreshes(const Step &step);
    void signsOut(const Step &step);
    void delivers(const Step &step);
    void purges(const Step &step);
    void blocks(const Step &step);
    void isDeleted(const Step &step);
    void clockMoves(std::chrono::microseconds by);

    QString knownPassword(const Step &step) const;
    QString chosenCode(const Step &step, Purpose purpose) const;
    Expectations::Token *chosenToken(const Step &step);
    void codeWorked(const QString &text, Purpose purpose, const Step &step,
                    const Expectations::Before &before);

    const Config &m_config;
    Store &m_store;
    const Bug m_bug;
    ManualClock m_clock;
    Watch m_watch;
    Expectations m_expected;
    Network m_network;
    std::array<Process, services> m_processes;
    RequestContext m_context;
    const Step *m_meanwhile = nullptr; ///< for the call that is about to begin
};

} // namespace ringkey::service::simulation
