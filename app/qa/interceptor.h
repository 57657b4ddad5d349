// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPointer>
#include <QProcess>
#include <QSslServer>
#include <QTemporaryDir>
#include <functional>

namespace ringkey::qa {

/// Stands where the service is and shows a certificate of its own, as a firm's inspection of TLS
/// does. No client that is right gets further than the handshake.
class Interceptor : public QObject
{
    Q_OBJECT

public:
    /// `fault` is a sentence; empty: it listens at `port`.
    using Started = std::function<void(const QString &fault, quint16 port)>;

    explicit Interceptor(QObject *parent = nullptr);

    /// The certificate is made anew with the program openssl, for this run alone. Asked again while
    /// it is made, it answers the last who asked.
    void start(Started started);
    /// 0 where it does not listen yet.
    quint16 port() const { return m_server.serverPort(); }

private:
    void made(QProcess &openssl);
    QString pathOf(const char *name) const { return m_folder.filePath(QLatin1StringView(name)); }

    QTemporaryDir m_folder;
    QPointer<QProcess> m_openssl;
    Started m_started;
    QSslServer m_server;
};

} // namespace ringkey::qa
