// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <condition_variable>
#include <map>
#include <mutex>
#include <thread>

namespace ringkey::service {

/// Ends connections that stay silent: libpq waits for a frozen server for ever, and only its socket
/// can be taken from it. One thread, asleep until the first deadline. Any thread.
class SocketWatch
{
public:
    using Clock = std::chrono::steady_clock;

    SocketWatch() = default;
    SocketWatch(const SocketWatch &) = delete;
    SocketWatch &operator=(const SocketWatch &) = delete;
    ~SocketWatch();

    /// Shuts `socket` down at `deadline` unless it is gone by then; -1 is nothing to watch.
    class Guard
    {
    public:
        Guard(SocketWatch &watch, int socket, Clock::time_point deadline);
        Guard(const Guard &) = delete;
        Guard &operator=(const Guard &) = delete;
        ~Guard();

    private:
        SocketWatch &m_watch;
        int m_socket;
    };

private:
    void work();
    void shutDownLate();

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::map<int, Clock::time_point> m_deadlines;
    bool m_stopping = false;
    std::thread m_thread;
};

} // namespace ringkey::service
