// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <atomic>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

/// A provider on this machine: answers each request as told, on threads of its own.
class FakeProvider
{
public:
    /// The bytes to answer with; empty: the connection is closed without an answer.
    using Answer = std::function<QByteArray(const QByteArray &request)>;

    explicit FakeProvider(Answer answer);
    ~FakeProvider();
    FakeProvider(const FakeProvider &) = delete;
    FakeProvider &operator=(const FakeProvider &) = delete;

    QString url() const;
    QByteArrayList requests() const;
    /// An HTTP answer.
    static QByteArray reply(int status, const QByteArray &body, const QByteArray &header = {});

private:
    void serve();
    void talk(int socket);

    Answer m_answer;
    int m_listening = -1;
    std::uint16_t m_port = 0;
    mutable std::mutex m_mutex;
    QByteArrayList m_requests;
    std::vector<std::thread> m_talks;
    std::thread m_thread;
};
