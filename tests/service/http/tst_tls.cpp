// SPDX-License-Identifier: Apache-2.0
#include "service/http/httpserver.h"
#include "service/http/tlsfiles.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSslCertificate>
#include <QSslSocket>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ringkey::service;

/// Security S26.
class TestTls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void requestsGoOverTls();
    void aSilentClientDoesNotHoldUpOthers();
    void onlyLaterVersionsAreSpoken_data();
    void onlyLaterVersionsAreSpoken();
    void aRenewedCertificateIsShownWithoutARestart();
    void aBrokenRenewalChangesNothing();
    void filesThatDoNotFitAreRefused();
    void anEncryptedKeyIsNamed();
    void itsEndIsKnown();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    void makeCertificate(const QString &name);
    QString shownName() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::shared_ptr<TlsFiles> m_files;
    std::unique_ptr<HttpServer> m_server;
    quint16 m_port = 0;
};

namespace {

constexpr int patience = 10'000;

void connectTo(QSslSocket &socket, quint16 port)
{
    socket.setPeerVerifyMode(QSslSocket::VerifyNone);
    socket.connectToHostEncrypted(u"127.0.0.1"_s, port);
}

} // namespace

void TestTls::initTestCase()
{
    if (QStandardPaths::findExecutable(u"openssl"_s).isEmpty())
        QSKIP("the openssl program is not installed");
    if (!QSslSocket::supportsSsl())
        QSKIP("Qt has no TLS here");
}

void TestTls::makeCertificate(const QString &name)
{
    const int made = QProcess::execute(u"openssl"_s,
                                       {u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s,
                                        u"ec_paramgen_curve:prime256v1"_s, u"-nodes"_s, u"-days"_s,
                                        u"2"_s, u"-subj"_s, u"/CN="_s + name, u"-keyout"_s,
                                        path(u"key.pem"_s), u"-out"_s, path(u"certificate.pem"_s)});
    QCOMPARE(made, 0);
}

void TestTls::init()
{
    m_server.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    makeCertificate(u"first"_s);
    m_files = std::make_shared<TlsFiles>(path(u"certificate.pem"_s), path(u"key.pem"_s));
    QVERIFY(m_files->load());
    HttpOptions options;
    options.tls = m_files;
    m_server = std::make_unique<HttpServer>(
        options, [](const HttpRequest &request, const HttpServer::Reply &reply) {
            reply({200, request.path + ' ' + request.body, {}, false});
        });
    m_port = *m_server->start();
}

QString TestTls::shownName() const
{
    QSslSocket socket;
    connectTo(socket, m_port);
    if (!socket.waitForEncrypted(patience))
        return socket.errorString();
    return socket.peerCertificate().subjectInfo(QSslCertificate::CommonName).value(0);
}

void TestTls::requestsGoOverTls()
{
    QSslSocket socket;
    connectTo(socket, m_port);
    QVERIFY2(socket.waitForEncrypted(patience), qPrintable(socket.errorString()));
    for (int i = 0; i < 3; ++i) { // the connection is kept
        socket.write("POST /a HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\n\r\nhello");
        QByteArray reply;
        while (!reply.endsWith("/a hello") && socket.waitForReadyRead(patience))
            reply += socket.readAll();
        QVERIFY2(reply.startsWith("HTTP/1.1 200 OK\r\n"), reply.constData());
        QVERIFY2(reply.endsWith("/a hello"), reply.constData());
    }
    socket.write("GET /a HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
    QVERIFY(socket.state() == QAbstractSocket::UnconnectedState ||
            socket.waitForDisconnected(patience));
}

void TestTls::aSilentClientDoesNotHoldUpOthers()
{
    QTcpSocket silent;
    silent.connectToHost(u"127.0.0.1"_s, m_port);
    QVERIFY(silent.waitForConnected(patience));
    QCOMPARE(shownName(), u"first"_s);
}

void TestTls::onlyLaterVersionsAreSpoken_data()
{
    QTest::addColumn<int>("version");
    QTest::addColumn<bool>("good");
    QT_WARNING_PUSH
    QT_WARNING_DISABLE_DEPRECATED
    QTest::newRow("1.1") << int(QSsl::TlsV1_1) << false;
    QT_WARNING_POP
    QTest::newRow("1.2") << int(QSsl::TlsV1_2) << true;
    QTest::newRow("1.3") << int(QSsl::TlsV1_3) << true;
}

void TestTls::onlyLaterVersionsAreSpoken()
{
    QFETCH(int, version);
    QFETCH(bool, good);
    QSslSocket socket;
    socket.setProtocol(static_cast<QSsl::SslProtocol>(version));
    connectTo(socket, m_port);
    QCOMPARE(socket.waitForEncrypted(patience), good);
}

void TestTls::aRenewedCertificateIsShownWithoutARestart()
{
    QCOMPARE(shownName(), u"first"_s);
    makeCertificate(u"second"_s);
    QTRY_COMPARE_WITH_TIMEOUT(shownName(), u"second"_s, patience);
}

void TestTls::aBrokenRenewalChangesNothing()
{
    QFile file(path(u"certificate.pem"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("half a certif");
    file.close();
    m_files->reloadIfChanged();
    QCOMPARE(shownName(), u"first"_s);
}

void TestTls::filesThatDoNotFitAreRefused()
{
    TlsFiles missing(path(u"nowhere.pem"_s), path(u"key.pem"_s));
    const auto loaded = missing.load();
    QVERIFY(!loaded);
    QVERIFY2(loaded.error().contains("nowhere.pem: No such file"_L1), qPrintable(loaded.error()));
    // A renewal may change the kind of key, and its two files come one after the other.
    QCOMPARE(QProcess::execute(u"openssl"_s, {u"genpkey"_s, u"-algorithm"_s, u"RSA"_s, u"-quiet"_s,
                                              u"-out"_s, path(u"rsa.pem"_s)}),
             0);
    const auto mixed = TlsFiles(path(u"certificate.pem"_s), path(u"rsa.pem"_s)).load();
    QVERIFY(!mixed);
    QVERIFY2(mixed.error().contains("rsa.pem is not the key of"_L1), qPrintable(mixed.error()));
}

/// A service asks nobody for a passphrase, least of all on the terminal.
void TestTls::anEncryptedKeyIsNamed()
{
    QFile pass(path(u"pass"_s));
    QVERIFY(pass.open(QIODevice::WriteOnly) && pass.write("four words of mine\n") > 0);
    pass.close();
    QCOMPARE(QProcess::execute(u"openssl"_s, {u"pkey"_s, u"-in"_s, path(u"key.pem"_s), u"-aes256"_s,
                                              u"-passout"_s, u"file:"_s + pass.fileName(),
                                              u"-out"_s, path(u"locked.pem"_s)}),
             0);
    const auto loaded = TlsFiles(path(u"certificate.pem"_s), path(u"locked.pem"_s)).load();
    QVERIFY(!loaded);
    QVERIFY2(loaded.error().contains("locked.pem: the key is encrypted"_L1),
             qPrintable(loaded.error()));
}

/// Nobody else says that a renewal does not come: the service serves on, and clients refuse it.
void TestTls::itsEndIsKnown()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QVERIFY(m_files->expires() > now.addDays(1) && m_files->expires() < now.addDays(3));
    const QString request = path(u"request.pem"_s);
    QCOMPARE(QProcess::execute(u"openssl"_s, {u"req"_s, u"-new"_s, u"-subj"_s, u"/CN=old"_s,
                                              u"-key"_s, path(u"key.pem"_s), u"-out"_s, request}),
             0);
    QCOMPARE(QProcess::execute(u"openssl"_s, {u"x509"_s, u"-req"_s, u"-in"_s, request,
                                              u"-signkey"_s, path(u"key.pem"_s), u"-days"_s, u"0"_s,
                                              u"-out"_s, path(u"certificate.pem"_s)}),
             0);
    const QDateTime made = QDateTime::currentDateTimeUtc(); // newer OpenSSL makes none that is over
    QVERIFY(QTest::qWaitFor([&] { return made.secsTo(QDateTime::currentDateTimeUtc()) > 0; }));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"the certificate expired at .*Z"_s));
    QVERIFY(m_files->load());
    QVERIFY(m_files->expires() <= made);
}

QTEST_GUILESS_MAIN(TestTls)
#include "tst_tls.moc"
