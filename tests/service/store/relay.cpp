// SPDX-License-Identifier: Apache-2.0
#include "relay.h"

#include <arpa/inet.h>
#include <array>
#include <sys/socket.h>
#include <unistd.h>

namespace {

sockaddr_in loopback(quint16 port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return address;
}

} // namespace

Relay::Relay(quint16 target)
    : m_target(target)
    , m_listener(socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
{
    auto address = loopback(0);
    socklen_t size = sizeof address;
    bind(m_listener, reinterpret_cast<sockaddr *>(&address), size);
    listen(m_listener, 64);
    getsockname(m_listener, reinterpret_cast<sockaddr *>(&address), &size);
    m_port = ntohs(address.sin_port);
    if (m_target != 0)
        m_threads.emplace_back([this] { accept(); });
}

Relay::~Relay()
{
    shutdown(m_listener, SHUT_RDWR);
    {
        const std::lock_guard lock(m_mutex);
        m_ending = true;
        for (const int one : m_sockets)
            shutdown(one, SHUT_RDWR);
    }
    m_changed.notify_all();
    // The first thread is the one that adds others.
    for (std::size_t i = 0; i < m_threads.size(); ++i)
        m_threads[i].join();
    for (const int one : m_sockets)
        close(one);
    close(m_listener);
}

void Relay::freeze(bool frozen)
{
    {
        const std::lock_guard lock(m_mutex);
        m_frozen = frozen;
    }
    m_changed.notify_all();
}

void Relay::accept()
{
    for (;;) {
        const int client = ::accept(m_listener, nullptr, nullptr);
        if (client < 0)
            return;
        const int server = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        const auto address = loopback(m_target);
        connect(server, reinterpret_cast<const sockaddr *>(&address), sizeof address);
        const std::lock_guard lock(m_mutex);
        if (m_ending) {
            close(client);
            close(server);
            return;
        }
        m_sockets.insert(m_sockets.end(), {client, server});
        m_threads.emplace_back([this, client, server] { pump(client, server); });
        m_threads.emplace_back([this, client, server] { pump(server, client); });
    }
}

void Relay::pump(int from, int to)
{
    std::array<char, 4096> bytes{};
    for (;;) {
        const auto size = recv(from, bytes.data(), bytes.size(), 0);
        {
            std::unique_lock lock(m_mutex);
            m_changed.wait(lock, [this] { return !m_frozen || m_ending; });
        }
        if (size <= 0 || send(to, bytes.data(), std::size_t(size), MSG_NOSIGNAL) != size)
            break;
    }
    shutdown(from, SHUT_RDWR);
    shutdown(to, SHUT_RDWR);
}
