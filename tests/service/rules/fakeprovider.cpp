// SPDX-License-Identifier: Apache-2.0
#include "fakeprovider.h"

#include <QString>
#include <array>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

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
    m_listening = socket(AF_INET, SOCK_STREAM, 0);
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
    shutdown(m_listening, SHUT_RDWR);
    m_thread.join();
    close(m_listening);
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
        const int client = accept(m_listening, nullptr, nullptr);
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
        const auto count = read(client, bytes.data(), bytes.size());
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
        send(client, answer.constData(), std::size_t(answer.size()), MSG_NOSIGNAL);
    close(client);
}
