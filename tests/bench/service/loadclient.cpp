// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/service/loadclient.h"

#include <algorithm>
#include <arpa/inet.h>
#include <array>
#include <cstdlib>
#include <memory>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace {

using Clock = std::chrono::steady_clock;

constexpr std::chrono::milliseconds buildUp{200};

int connectTo(std::uint16_t port)
{
    const int fd = socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (connect(fd, reinterpret_cast<const sockaddr *>(&address), sizeof(address)) != 0)
        std::abort();
    const int on = 1;
    setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof(on));
    return fd;
}

/// The length of the first whole reply in `bytes`, 0 when it is not all there.
qsizetype replyLength(const QByteArray &bytes)
{
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    if (end < 0)
        return 0;
    const qsizetype field = bytes.indexOf("Content-Length: ") + 16;
    const qsizetype length = bytes.mid(field, bytes.indexOf("\r\n", field) - field).toLongLong();
    return bytes.size() >= end + 4 + length ? end + 4 + length : 0;
}

/// What becomes of a reply.
enum class Count
{
    No, ///< the load is still building up
    Yes,
    Last, ///< the load has ended: nothing is sent after it
};

class Client
{
public:
    Client(std::uint16_t port, QByteArray request)
        : m_request(std::move(request))
        , m_fd(connectTo(port))
    {
        send();
    }
    ~Client() { close(m_fd); }
    Client(const Client &) = delete;
    Client &operator=(const Client &) = delete;

    int fd() const { return m_fd; }
    bool waits() const { return m_waits; }

    void read(LoadResult &result, Count count)
    {
        std::array<char, 16384> part;
        const auto size = recv(m_fd, part.data(), part.size(), 0);
        if (size <= 0)
            std::abort(); // a bench that lost a connection has no figures
        m_received.append(part.data(), size);
        const qsizetype length = replyLength(m_received);
        if (length == 0)
            return;
        if (!m_received.startsWith("HTTP/1.1 200"))
            ++result.refused;
        else if (count == Count::Yes)
            result.times.push_back(
                std::chrono::duration_cast<std::chrono::microseconds>(Clock::now() - m_sentAt));
        m_received.clear();
        m_waits = false;
        if (count != Count::Last)
            send();
    }

private:
    void send()
    {
        m_sentAt = Clock::now();
        m_waits = true;
        if (::send(m_fd, m_request.constData(), std::size_t(m_request.size()), MSG_NOSIGNAL) !=
            m_request.size())
            std::abort();
    }

    QByteArray m_request;
    QByteArray m_received;
    int m_fd;
    bool m_waits = false;
    Clock::time_point m_sentAt;
};

} // namespace

double LoadResult::milliseconds(double share) const
{
    if (times.empty())
        return 0;
    const auto index = std::min(times.size() - 1, std::size_t(share * double(times.size())));
    return double(times[index].count()) / 1000;
}

LoadResult runLoad(std::uint16_t port, const QByteArrayList &requests,
                   std::chrono::milliseconds duration)
{
    LoadResult result;
    std::vector<std::unique_ptr<Client>> clients;
    std::vector<pollfd> watched;
    for (const QByteArray &request : requests) {
        clients.push_back(std::make_unique<Client>(port, request));
        watched.push_back({clients.back()->fd(), POLLIN, 0});
    }
    const auto start = Clock::now() + buildUp;
    const auto end = start + duration;
    const auto waits = [](const auto &client) { return client->waits(); };
    while (std::any_of(clients.begin(), clients.end(), waits)) {
        poll(watched.data(), watched.size(), 100);
        const auto now = Clock::now();
        const Count count = now < start ? Count::No : now < end ? Count::Yes : Count::Last;
        for (std::size_t i = 0; i < clients.size(); ++i) {
            if (watched[i].revents != 0)
                clients[i]->read(result, count);
        }
    }
    result.seconds = std::chrono::duration<double>(duration).count();
    std::sort(result.times.begin(), result.times.end());
    return result;
}
