// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>
#include <condition_variable>
#include <mutex>
#include <thread>
#include <vector>

/// Stands between a client and a server on loopback and can go silent, as a server does that is
/// frozen or behind a network that drops everything.
class Relay
{
public:
    /// To nobody where `target` is 0: takes connections and never answers.
    explicit Relay(quint16 target);
    ~Relay();
    Relay(const Relay &) = delete;
    Relay &operator=(const Relay &) = delete;

    quint16 port() const { return m_port; }
    void freeze(bool frozen);

private:
    void accept();
    void pump(int from, int to);

    const quint16 m_target;
    quint16 m_port = 0;
    int m_listener = -1;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    bool m_frozen = false;
    bool m_ending = false;
    std::vector<int> m_sockets;
    std::vector<std::thread> m_threads;
};
