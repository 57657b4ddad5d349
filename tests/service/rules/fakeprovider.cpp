// SPDX-License-Identifier: Apache-2.0
#include "fakeprovider.h"

#include <QString>
#include <array>
#ifdef Q_OS_WIN
#include <winsock2.h>
#include <ws2tcpip.h>
#else
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace {

#ifdef Q_OS_WIN
constexpr int MSG_NOSIGNAL = 0;

void close(int socket)
{
    closesocket(SOCKET(socket));
}

/// Ends what waits in accept(), by closing it.
void stopListening(int socket)
{
    close(socket);
}

void forgetListening(int) {}

int listener()
{
    static const int started = [] {
        WSADATA about;
        return WSAStartup(MAKEWORD(2, 2), &about);
    }();
    return started == 0 ? int(socket(AF_INET, SOCK_STREAM, 0)) : -1;
}
#else
/// Ends what waits in accept(); the number stays taken meanwhile.
void stopListening(int socket)
{
    shutdown(socket, SHUT_RDWR);
}

void forgetListening(int socket)
{
    close(socket);
}

int listener()
{
    return socket(AF_INET, SOCK_STREAM, 0);
}
#endif

bool isWhole(const QByteArray &request)
{
    const qsizetype end = request.indexOf("\r\n\r\n");
    if (end < 0)
        return false;
    const qsizetype at = request.toLower().indexOf("content-length:");
    const qsizetype length =
        at < 0 || at > end
            ? 0
            : request.mid(at + 15, request.indexOf('\r', at) - at - 15).trimmed().toLongLong();
    return request.size() >= end + 4 + length;
}

} // namespace

FakeProvider::FakeProvider(Answer answer)
    : m_answer(std::move(answer))
{
    m_listening = listener();
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    bind(m_listening, reinterpret_cast<sockaddr *>(&address), sizeof address);
    listen(m_listening, 64);
    socklen_t size = sizeof address;
    getsockname(m_listening, reinterpret_cast<sockaddr *>(&address), &size);
    m_port = ntohs(address.sin_port);
    m_thread = std::thread([this] { serve(); });
}

FakeProvider::~FakeProvider()
{
    stopListening(m_listening);
    m_thread.join();
    forgetListening(m_listening);
    for (std::thread &talk : m_talks)
        talk.join();
}

QString FakeProvider::url() const
{
    return u"http://127.0.0.1:%1"_s.arg(m_port);
}

QByteArrayList FakeProvider::requests() const
{
    const std::lock_guard lock(m_mutex);
    return m_requests;
}

QByteArray FakeProvider::reply(int status, const QByteArray &body, const QByteArray &header)
{
    return "HTTP/1.1 " + QByteArray::number(status) +
           " X\r\nContent-Length: " + QByteArray::number(body.size()) +
           "\r\nConnection: close\r\n" + header + "\r\n" + body;
}

void FakeProvider::serve()
{
    for (;;) {
        const int client = int(accept(m_listening, nullptr, nullptr));
        if (client < 0)
            return;
        m_talks.emplace_back([this, client] { talk(client); });
    }
}

void FakeProvider::talk(int client)
{
    QByteArray request;
    std::array<char, 4096> bytes{};
    while (!isWhole(request)) {
        const auto count = recv(client, bytes.data(), bytes.size(), 0);
        if (count <= 0)
            break;
        request.append(bytes.data(), count);
    }
    {
        const std::lock_guard lock(m_mutex);
        m_requests.append(request);
    }
    const QByteArray answer = m_answer(request);
    if (!answer.isEmpty())
        send(client, answer.constData(), answer.size(), MSG_NOSIGNAL);
    close(client);
}
