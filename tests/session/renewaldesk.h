// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "auth/effects/sessionrenewal.h"
#include "auth/effects/steadyclock.h"
#include "tests/backend/answer.h"
#include "tests/session/primedstore.h"

#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

namespace ringkey {

inline QByteArray life(const char *token,
                       const QDateTime &end = QDateTime::currentDateTimeUtc().addDays(2))
{
    return FakeServer::whole(200, QByteArray(R"({"access_token":")") + token +
                                      R"(","expires_in":")" + end.toString(Qt::ISODate).toLatin1() +
                                      "\"}");
}

inline QByteArray refusal(int code, int status = 401)
{
    return FakeServer::whole(status, QByteArray(R"({"ErrorCode":)") + QByteArray::number(code) +
                                         R"(,"Message":"no"})");
}

/// As another window may leave it.
struct SharedStore : MemoryStore
{
    bool owesErasure() const override { return owes; }
    void write(Secret blob, WriteDone done) override
    {
        ++writes;
        MemoryStore::write(std::move(blob), std::move(done));
    }
    bool owes = false;
    int writes = 0;
};

/// Somebody who is signed in with a server that answers as it is told.
class RenewalDesk : public QObject
{
    Q_OBJECT

protected Q_SLOTS:
    void init();
    void cleanup();

protected:
    static Session sessionOf(const char *token)
    {
        return {.accessToken = secret(token),
                .expiresAt = QDateTime::currentDateTimeUtc().addDays(1),
                .account = {.uid = QStringLiteral("u1"), .number = someNumber(), .verified = true}};
    }
    /// What requests with this in their address are answered with; others get nothing.
    void answer(const QByteArray &address, const QByteArray &reply) { m_answers[address] = reply; }
    qsizetype asked(const QByteArray &address) const
    {
        return std::ranges::count_if(m_server->seen(), [&](const SeenRequest &request) {
            return request.target.contains(address);
        });
    }

    QMap<QByteArray, QByteArray> m_answers;
    std::unique_ptr<FakeServer> m_server;
    std::unique_ptr<backend::Backend> m_backend;
    std::unique_ptr<SharedStore> m_store;
    std::unique_ptr<SessionKeeper> m_keeper;
    std::unique_ptr<SessionRenewal> m_renewal;
    std::unique_ptr<QSignalSpy> m_ended;
};

inline void RenewalDesk::init()
{
    m_answers.clear();
    m_server = std::make_unique<FakeServer>();
    m_server->setAnswer([this](QTcpSocket &socket, const SeenRequest &request) {
        for (auto it = m_answers.cbegin(); it != m_answers.cend(); ++it) {
            if (request.target.contains(it.key()))
                socket.write(it.value());
        }
    });
    m_backend = backendFor(m_server->url());
    m_store = std::make_unique<SharedStore>();
    m_keeper = std::make_unique<SessionKeeper>(m_store.get(), steadyClock());
    m_renewal = std::make_unique<SessionRenewal>(*m_keeper);
    m_ended = std::make_unique<QSignalSpy>(m_renewal.get(), &SessionRenewal::ended);
    m_renewal->connectTo(m_backend.get());
    m_keeper->keep(sessionOf("token"), StaySignedIn::AcrossStarts);
    QTRY_COMPARE(m_keeper->storage(), Storage::MemoryOnly);
}

/// In the order of who uses whom.
inline void RenewalDesk::cleanup()
{
    m_ended.reset();
    m_renewal.reset();
    m_backend.reset();
    m_keeper.reset();
    m_store.reset();
    m_server.reset();
}

} // namespace ringkey
