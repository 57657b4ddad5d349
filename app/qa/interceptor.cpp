// SPDX-License-Identifier: Apache-2.0
#include "app/qa/interceptor.h"

#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QTcpSocket>

using namespace Qt::StringLiterals;

namespace ringkey::qa {

namespace {

constexpr auto key = "key.pem";
constexpr auto certificate = "certificate.pem";

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

Interceptor::Interceptor(QObject *parent)
    : QObject(parent)
{
    connect(&m_server, &QTcpServer::pendingConnectionAvailable, this, [this] {
        while (QTcpSocket *client = m_server.nextPendingConnection())
            client->abort(); // somebody trusts it: nothing of theirs is read
    });
}

void Interceptor::start(Started started)
{
    if (m_server.isListening())
        return started({}, m_server.serverPort());
    m_started = std::move(started);
    if (m_openssl)
        return;
    auto *openssl = new QProcess(this);
    m_openssl = openssl;
    connect(openssl, &QProcess::errorOccurred, this, [this, openssl](QProcess::ProcessError error) {
        if (error != QProcess::FailedToStart)
            return;
        m_openssl.clear();
        openssl->deleteLater();
        m_started(u"This takes the program openssl, which is not installed."_s, 0);
    });
    connect(openssl, &QProcess::finished, this, [this, openssl] {
        m_openssl.clear();
        made(*openssl);
        openssl->deleteLater();
    });
    openssl->start(u"openssl"_s,
                   {u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-days"_s,
                    u"2"_s, u"-subj"_s, u"/O=TLS inspection/CN=127.0.0.1"_s, u"-addext"_s,
                    u"subjectAltName=IP:127.0.0.1"_s, u"-keyout"_s, pathOf(key), u"-out"_s,
                    pathOf(certificate)});
}

void Interceptor::made(QProcess &openssl)
{
    QSslConfiguration own = QSslConfiguration::defaultConfiguration();
    own.setPrivateKey(QSslKey(contents(pathOf(key)), QSsl::Rsa));
    own.setLocalCertificate(QSslCertificate(contents(pathOf(certificate))));
    if (own.privateKey().isNull() || own.localCertificate().isNull())
        return m_started(QString::fromLocal8Bit(openssl.readAllStandardError()).trimmed(), 0);
    m_server.setSslConfiguration(own);
    if (!m_server.listen(QHostAddress::LocalHost))
        return m_started(m_server.errorString(), 0);
    m_started({}, m_server.serverPort());
}

} // namespace ringkey::qa
