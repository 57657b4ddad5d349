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

constexpr std::chrono::milliseconds buildUp{500}; // a round under way before is none of it

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

/// The value of a member of a flat JSON.
QByteArray valueIn(const QByteArray &reply, const QByteArray &name)
{
    const QByteArray before = '"' + name + "\":\"";
    const qsizetype start = reply.indexOf(before);
    if (start < 0)
        return {};
    const qsizetype from = start + before.size();
    return reply.mid(from, reply.indexOf('"', from) - from);
}

class Client
{
public:
    explicit Client(LoadRound &round)
        : m_round(round)
        , m_fd(connectTo(m_round.port))
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
        if (replyLength(m_received) == 0)
            return;
        m_waits = false;
        const bool isGood = m_received.startsWith("HTTP/1.1 200");
        if (const QByteArray token = valueIn(m_received, "refresh_token"); !token.isEmpty())
            m_round.refreshToken = token;
        m_received.clear();
        m_next = isGood ? (m_next + 1) % m_round.requests.size() : 0;
        if (!isGood)
            ++result.refused;
        else if (m_next == 0 && count == Count::Yes)
            result.times.push_back(
                std::chrono::duration_cast<std::chrono::microseconds>(Clock::now() - m_begun));
        if (count != Count::Last)
            send();
    }

private:
    void send()
    {
        if (m_next == 0)
            m_begun = Clock::now();
        m_waits = true;
        QByteArray request = m_round.requests[m_next];
        request.replace("{refresh}", m_round.refreshToken);
        if (::send(m_fd, request.constData(), std::size_t(request.size()), MSG_NOSIGNAL) !=
            request.size())
            std::abort();
    }

    LoadRound &m_round;
    QByteArray m_received;
    qsizetype m_next = 0;
    int m_fd;
    bool m_waits = false;
    Clock::time_point m_begun;
};

} // namespace

double LoadResult::milliseconds(double share) const
{
    if (times.empty())
        return 0;
    const auto index = std::min(times.size() - 1, std::size_t(share * double(times.size())));
    return double(times[index].count()) / 1000;
}

LoadResult runLoad(std::vector<LoadRound> &rounds, std::chrono::milliseconds duration)
{
    LoadResult result;
    std::vector<std::unique_ptr<Client>> clients;
    std::vector<pollfd> watched;
    for (LoadRound &round : rounds) {
        clients.push_back(std::make_unique<Client>(round));
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
