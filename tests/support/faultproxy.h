// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/testcertificates.h"

#include <QTcpServer>
#include <QUrl>

class QSslSocket;
class QTcpSocket;

/// One thing that can be wrong between a client and the service.
struct Fault
{
    enum class Door : std::uint8_t
    {
        Open,
        Refused,       ///< nobody listens
        Reset,         ///< accepted and gone
        Silent,        ///< accepted, and not a byte
        PlainText,     ///< http where https is asked for
        OldTls,        ///< TLS 1.1 at most
        NoName,        ///< the host's name has no address
        ProxyPassword, ///< an HTTP proxy that wants a password
        ProxyRefuses,  ///< an HTTP proxy that lets nobody through
        ProxyLost,     ///< an HTTP proxy that does not get through
        ProxyGone,     ///< nobody listens where the proxy should be
    };
    enum class After : std::uint8_t
    {
        Close,
        Reset,
        Keep, ///< silent from then on
        Drip, ///< what is written comes a byte a second
        Pour, ///< what is written comes again and again
    };
    /// Of the service's whole reply, what the client gets.
    using Change = QByteArray (*)(const QByteArray &reply, const QByteArray &elsewhere);

    QByteArray name = {};
    Door door = Door::Open;
    TestCertificates::Shown shown = TestCertificates::Shown::Good;
    qsizetype readsAtMost = -1;  ///< bytes of the request, and then `after`; -1: all of it
    bool forwards = true;        ///< the service gets the request
    Change change = nullptr;     ///< null: nothing is written
    qsizetype writesAtMost = -1; ///< bytes of the service's reply as it is, and then `after`
    After after = After::Close;
    /// A reply as the contract has it: only who knows what was asked can tell that it is not
    /// theirs.
    bool isReply = false;

    bool isOfProxy() const { return door >= Door::ProxyPassword; }
    /// Nobody should have got to see a request.
    bool isBeforeRequest() const
    {
        return door != Door::Open || shown != TestCertificates::Shown::Good;
    }
};

/// Stands between one client and the service, over real TCP and TLS, with a fault or without. To a
/// client that takes it for an HTTP proxy it is one.
class FaultProxy : public QTcpServer
{
    Q_OBJECT

public:
    /// `certificates`: null speaks plain http.
    FaultProxy(const TestCertificates *certificates, QUrl service, QByteArray elsewhere = {});

    /// Nothing: all goes through as it came. On the same port.
    void setFault(const Fault *fault);
    quint16 port() const { return m_port; }
    bool isSecure() const { return m_certificates; }
    /// Requests of which a byte came. The question what time it is (doctor.h) is none.
    int requests() const { return m_requests; }
    /// Of the last request, and of the service's last reply.
    qsizetype requestSize() const { return m_requestSize; }
    qsizetype replySize() const { return m_replySize; }
    /// What others than the service could read: outside TLS, or inside it with a bad certificate.
    const QByteArray &openBytes() const { return m_open; }

protected:
    void incomingConnection(qintptr handle) override;

private:
    void openBytesOf(QTcpSocket *socket);
    void beProxy(QSslSocket *socket, const Fault *fault);
    void serve(QSslSocket *socket);
    void readRequest(QSslSocket *socket, const Fault *fault);
    void cut(QSslSocket *socket, const QByteArray &request, const Fault &fault);
    QTcpSocket *toService(QObject *parent, const QByteArray &bytes) const;
    void forward(QSslSocket *socket, const QByteArray &request, const Fault *fault);
    void answer(QSslSocket *socket, const QByteArray &reply, const Fault *fault);
    static void goOn(QTcpSocket *socket, bool drips, const QByteArray &bytes);
    static void leave(QTcpSocket *socket, Fault::After after, const QByteArray &bytes);

    const TestCertificates *m_certificates;
    QUrl m_service;
    QByteArray m_elsewhere;
    const Fault *m_fault = nullptr;
    quint16 m_port = 0;
    int m_requests = 0;
    qsizetype m_requestSize = 0;
    qsizetype m_replySize = 0;
    QByteArray m_open;
};
