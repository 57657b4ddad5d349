// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/config/config.h"
#include "service/main/commands.h"
#include "service/store/store.h"

#include <atomic>
#include <functional>

namespace ringkey::service {

class AuthService;

/// The system's clock, and some time beside it while a QA desk says so. Thread-safe.
class ShiftedClock final : public Clock
{
public:
    Instant now() const override { return SystemClock().now() + Seconds(m_shift.load()); }
    void shift(Seconds by) { m_shift += by.count(); }

private:
    std::atomic<Seconds::rep> m_shift = 0;
};

struct QaParts
{
    AuthService &rules;
    Store &store;
    ShiftedClock &clock;
    std::function<void()> reload;
};

/// Why `--qa` cannot be: it is only for a service that the app started, with a test outbox, on a
/// loopback address, and in a build that has it.
std::optional<QString> qaFault(const RunOptions &run, const Config &config, const QString &host);

/// Does what a line of JSON from the desk asks (docs/qa.md), and answers with one. Whoever can
/// write to this process' standard input has started it: nobody else reaches this.
QByteArray obeyQaDesk(const QByteArray &line, const QaParts &parts);

} // namespace ringkey::service
