// SPDX-License-Identifier: Apache-2.0
#include "service/store/socketwatch.h"

#include "service/store/rawsocket.h"

#include <algorithm>

namespace ringkey::service {

namespace {

// Deadlines are seconds away and rarely met: the thread looks now and then and is not woken for
// each statement.
constexpr std::chrono::milliseconds lookPause{100};

} // namespace

SocketWatch::~SocketWatch()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_changed.notify_all();
    if (m_thread.joinable())
        m_thread.join();
}

SocketWatch::Guard::Guard(SocketWatch &watch, int socket, Clock::time_point deadline)
    : m_watch(watch)
    , m_socket(socket)
{
    if (socket < 0)
        return;
    const std::lock_guard lock(watch.m_mutex);
    // First, because it may fail: a deadline that is left behind ends another's socket.
    const bool isFirst = !watch.m_thread.joinable();
    if (isFirst)
        watch.m_thread = std::thread([&watch] { watch.work(); });
    const bool wasIdle = watch.m_deadlines.empty();
    watch.m_deadlines[socket] = deadline;
    if (!isFirst && wasIdle)
        watch.m_changed.notify_all();
}

SocketWatch::Guard::~Guard()
{
    if (m_socket < 0)
        return;
    const std::lock_guard lock(m_watch.m_mutex);
    m_watch.m_deadlines.erase(m_socket);
}

void SocketWatch::shutDownLate()
{
    const auto now = Clock::now();
    for (auto &[socket, deadline] : m_deadlines) {
        if (deadline > now)
            continue;
        shutDownSocket(socket);
        deadline = Clock::time_point::max();
    }
}

void SocketWatch::work()
{
    std::unique_lock lock(m_mutex);
    while (!m_stopping) {
        if (m_deadlines.empty()) {
            m_changed.wait(lock, [this] { return m_stopping || !m_deadlines.empty(); });
            continue;
        }
        m_changed.wait_for(lock, lookPause, [this] { return m_stopping; });
        shutDownLate();
    }
}

} // namespace ringkey::service
