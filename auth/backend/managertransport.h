// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "auth/backend/transport.h"
#include "auth/types/secret.h"

#include <QList>
#include <QSslError>

class QNetworkReply;

namespace ringkey::backend {

/// One request through a QNetworkAccessManager of the host program: its proxies, certificates,
/// HTTP/2 and pins hold. Redirects stay answers, there are no cookies and no cache, and a body is
/// bounded as it is elsewhere.
class ManagerTransport : public Transport
{
    Q_OBJECT

public:
    ManagerTransport(const Route &route, Secret request, QObject *parent);
    ~ManagerTransport() override;

    void start() override;
    void stop() override;
    bool isReached() const override { return m_reached; }
    bool waitsForProxy() const override { return false; }
    int status() const override { return m_status; }
    QByteArray header(const char *name) const override;
    QByteArray takeBody() override { return std::exchange(m_body, {}); }

private:
    void sent();
    void read();
    void finished();
    AuthErrorKind kindOfFailure() const;

    Route m_route;
    Secret m_request;
    QPointer<QNetworkReply> m_reply;
    QList<QSslError> m_tlsErrors;
    QByteArray m_body;
    int m_status = 0;
    bool m_reached = false;
};

} // namespace ringkey::backend
