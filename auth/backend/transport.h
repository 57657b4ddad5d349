// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "auth/types/autherror.h"

#include <QByteArray>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QObject>
#include <QPointer>
#include <QSslConfiguration>
#include <QUrl>
#include <optional>

namespace ringkey::backend {

/// The way of one request: where to, through what, trusting whom.
struct Route
{
    QUrl url;
    QNetworkProxy proxy = QNetworkProxy(QNetworkProxy::NoProxy);
    std::optional<QSslConfiguration> tls = {}; ///< of https alone: the first there is loads OpenSSL
    bool isHosts = false; ///< through `manager`, and where the host deleted it, not at all
    /// The host program's own, which knows its ways itself.
    QPointer<QNetworkAccessManager> manager = {};
};

/// One sending of one request. Answers once, with replied() or failed().
class Transport : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual void start() = 0;
    /// Nothing is sent any more, and nothing is told.
    virtual void stop() = 0;
    /// The connection stood, and https was proved to end at the host.
    virtual bool isReached() const = 0;
    /// Connecting through a proxy that has not let us through yet.
    virtual bool waitsForProxy() const = 0;
    virtual int status() const = 0;
    /// The first of that name; empty if there is none.
    virtual QByteArray header(const char *name) const = 0;
    virtual QByteArray takeBody() = 0;

Q_SIGNALS:
    void moved(); ///< bytes went or came
    void replied();
    void failed(ringkey::AuthErrorKind kind);
};

} // namespace ringkey::backend
