// SPDX-License-Identifier: Apache-2.0
// What stands behind a failure: a certificate that is bad, or a clock that is wrong; a host that is
// down, or a portal. With real TLS and certificates that openssl makes (security C4).
#include "auth/backend/doctor.h"
#include "tests/backend/answer.h"

#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QStandardPaths>
#include <QTcpSocket>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace ringkey;

namespace {

const QByteArray token = QByteArrayLiteral("token-that-stays-here");

/// Answers whatever it is asked over TLS, and remembers it.
class TlsServer : public QSslServer
{
    Q_OBJECT

public:
    QByteArray date;
    QByteArray asked;

    void start(const QSslConfiguration &tls)
    {
        setSslConfiguration(tls);
        connect(this, &QTcpServer::pendingConnectionAvailable, this, &TlsServer::take);
        QVERIFY(listen(QHostAddress::LocalHost));
    }
    QUrl url() const { return QUrl(u"https://localhost:%1"_s.arg(serverPort())); }

private:
    void take()
    {
        QTcpSocket *socket = nextPendingConnection();
        connect(socket, &QIODevice::readyRead, socket, [this, socket] {
            asked += socket->readAll();
            socket->write(FakeServer::whole(200, R"({"IsPosted":true})", date));
        });
    }
};

class TestDoctor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aBadCertificateIsToldFromAWrongClock_data();
    void aBadCertificateIsToldFromAWrongClock();
    void whatIsKnownIsNotAskedAgain();
    void whatWasOverIsAskedAgain();
    void aPortalIsToldFromAHostThatIsDown_data();
    void aPortalIsToldFromAHostThatIsDown();

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    void run(const QStringList &arguments) const;
    void makeAuthority(const QString &name) const;
    void makeCertificate(const QString &host, int fromDay, int toDay) const;
    QSslConfiguration tls() const;

    QTemporaryDir m_folder;
};

QDateTime day(int days)
{
    return QDateTime::currentDateTimeUtc().addDays(days);
}

QByteArray dateHeader(int days)
{
    return "Date: " +
           QLocale::c().toString(day(days), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s).toLatin1() +
           "\r\n";
}

void TestDoctor::run(const QStringList &arguments) const
{
    QProcess openssl;
    openssl.setWorkingDirectory(m_folder.path());
    openssl.start(u"openssl"_s, arguments);
    QVERIFY(openssl.waitForFinished());
    QVERIFY2(openssl.exitCode() == 0, openssl.readAllStandardError().constData());
}

void TestDoctor::makeAuthority(const QString &name) const
{
    run({u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s,
         u"ec_paramgen_curve:prime256v1"_s, u"-nodes"_s, u"-days"_s, u"30"_s, u"-subj"_s,
         u"/CN="_s + name, u"-keyout"_s, name + u".key"_s, u"-out"_s, name + u".pem"_s});
}

void TestDoctor::initTestCase()
{
    if (QStandardPaths::findExecutable(u"openssl"_s).isEmpty())
        QSKIP("the openssl program is not installed");
    makeAuthority(u"trusted"_s);
    makeAuthority(u"stranger"_s);
    QVERIFY(QFile::copy(path(u"trusted.pem"_s), path(u"endless.pem"_s)));
    QVERIFY(QFile::resize(path(u"endless.pem"_s), NetworkConfig::largestCaFile + 1));
    QFile config(path(u"ca.conf"_s));
    QVERIFY(config.open(QIODevice::WriteOnly));
    config.write("[ca]\ndefault_ca=x\n[x]\ndatabase=index\nnew_certs_dir=.\nrand_serial=yes\n"
                 "default_md=sha256\npolicy=p\nunique_subject=no\ncopy_extensions=copy\n"
                 "[p]\ncommonName=supplied\n");
}

/// Signed by "trusted".
void TestDoctor::makeCertificate(const QString &host, int fromDay, int toDay) const
{
    QVERIFY(QFile(path(u"index"_s)).open(QIODevice::WriteOnly));
    run({u"req"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-subj"_s, u"/CN="_s + host,
         u"-addext"_s, u"subjectAltName=DNS:"_s + host, u"-keyout"_s, u"server.key"_s, u"-out"_s,
         u"request.pem"_s});
    const auto stamp = [](int days) { return day(days).toString(u"yyyyMMddhhmmss'Z'"_s); };
    run({u"ca"_s, u"-batch"_s, u"-notext"_s, u"-config"_s, u"ca.conf"_s, u"-cert"_s,
         u"trusted.pem"_s, u"-keyfile"_s, u"trusted.key"_s, u"-in"_s, u"request.pem"_s, u"-out"_s,
         u"server.pem"_s, u"-startdate"_s, stamp(fromDay), u"-enddate"_s, stamp(toDay)});
}

QSslConfiguration TestDoctor::tls() const
{
    QSslConfiguration tls;
    tls.setLocalCertificateChain(QSslCertificate::fromPath(path(u"server.pem"_s)));
    QFile key(path(u"server.key"_s));
    if (key.open(QIODevice::ReadOnly))
        tls.setPrivateKey(QSslKey(&key, QSsl::Rsa));
    return tls;
}

void TestDoctor::aBadCertificateIsToldFromAWrongClock_data()
{
    using enum AuthErrorKind;
    QTest::addColumn<QString>("host");
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    QTest::addColumn<QByteArray>("date");
    QTest::addColumn<QString>("trusted");
    QTest::addColumn<AuthErrorKind>("kind");
    QTest::addColumn<int>("daysOff");
    const QString here = u"localhost"_s;
    const QString own = u"trusted"_s;
    QTest::newRow("expired") << here << -20 << -5 << dateHeader(0) << own << CertificateExpired
                             << 0;
    QTest::newRow("expired, and no time is told")
        << here << -20 << -5 << QByteArray() << own << CertificateExpired << 0;
    QTest::newRow("our clock is ahead")
        << here << -20 << -5 << dateHeader(-10) << own << ClockWrong << 10;
    QTest::newRow("not valid yet")
        << here << 5 << 20 << dateHeader(0) << own << CertificateEarly << 0;
    QTest::newRow("our clock is behind")
        << here << 5 << 20 << dateHeader(10) << own << ClockWrong << -10;
    QTest::newRow("another name") << u"elsewhere.example"_s << -1 << 20 << dateHeader(0) << own
                                  << CertificateOtherName << 0;
    QTest::newRow("nobody we know")
        << here << -1 << 20 << dateHeader(0) << u"stranger"_s << CertificateUntrusted << 0;
    QTest::newRow("nobody we know, and expired: no time is asked for")
        << here << -20 << -5 << dateHeader(-10) << u"stranger"_s << CertificateExpired << 0;
    QTest::newRow("more than is read of whom to trust")
        << here << -1 << 20 << dateHeader(0) << u"endless"_s << CertificateUntrusted << 0;
}

void TestDoctor::aBadCertificateIsToldFromAWrongClock()
{
    QFETCH(const QString, host);
    QFETCH(const int, from);
    QFETCH(const int, to);
    QFETCH(const QByteArray, date);
    QFETCH(const QString, trusted);
    makeCertificate(host, from, to);
    TlsServer server;
    server.date = date;
    server.start(tls());
    const auto backend = backendFor(server.url());
    backend->setNetwork({.caFile = path(trusted + u".pem"_s)});
    Answered<Done> answer;
    backend->invalidateToken(Secret::take(QByteArray(token)), answer.taker());
    QVERIFY(answer.wait());
    QVERIFY(answer.hasFailed());
    QTEST(answer.kind(), "kind");
    QFETCH(const int, daysOff);
    const auto off = answer.result->error().clockOff.value_or(std::chrono::seconds(0));
    QVERIFY(std::chrono::abs(off - std::chrono::hours(24 * daysOff)) < std::chrono::minutes(2));
    QVERIFY2(!server.asked.contains(token), server.asked.constData());
}

/// The app looks every few seconds whether the trouble is over, with more than one request.
void TestDoctor::whatIsKnownIsNotAskedAgain()
{
    makeCertificate(u"localhost"_s, -20, -5);
    TlsServer server;
    server.date = dateHeader(-10);
    server.start(tls());
    const auto backend = backendFor(server.url());
    backend->setNetwork({.caFile = path(u"trusted.pem"_s)});
    const auto fail = [&](int questions) {
        Answered<QDateTime> one;
        Answered<QDateTime> other;
        backend->serverInfo(one.taker());
        backend->serverInfo(other.taker());
        QVERIFY(one.wait() && other.wait());
        QCOMPARE(one.kind(), AuthErrorKind::ClockWrong);
        QCOMPARE(other.kind(), AuthErrorKind::ClockWrong);
        QVERIFY(one.result->error().requestId != other.result->error().requestId);
        QCOMPARE(server.asked.count("GET / "), questions);
    };
    fail(1);
    fail(1);
    backend->setNetwork({.caFile = path(u"trusted.pem"_s)}); // another one, perhaps
    fail(2);
}

/// The trouble after it may be another one.
void TestDoctor::whatWasOverIsAskedAgain()
{
    TlsServer server;
    server.date = dateHeader(-10);
    makeCertificate(u"localhost"_s, -20, -5);
    server.start(tls());
    const auto backend = backendFor(server.url());
    backend->setNetwork({.caFile = path(u"trusted.pem"_s)});
    const auto ask = [&backend] {
        Answered<Done> answer;
        backend->invalidateToken(Secret::take(QByteArray(token)), answer.taker());
        return answer.wait() && !*answer.result ? std::optional(answer.kind()) : std::nullopt;
    };
    QCOMPARE(ask(), AuthErrorKind::ClockWrong);
    makeCertificate(u"localhost"_s, -20, 5);
    server.setSslConfiguration(tls());
    QCOMPARE(ask(), std::nullopt);
    makeCertificate(u"localhost"_s, -20, -5);
    server.date = dateHeader(0);
    server.setSslConfiguration(tls());
    QCOMPARE(ask(), AuthErrorKind::CertificateExpired);
}

void TestDoctor::aPortalIsToldFromAHostThatIsDown_data()
{
    using enum AuthErrorKind;
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("location");
    QTest::addColumn<AuthErrorKind>("kind");
    QTest::newRow("sent elsewhere for now")
        << 302 << QByteArray("http://portal.example/in") << Portal;
    QTest::newRow("sent elsewhere for good")
        << 301 << QByteArray("http://portal.example/in") << Unreachable;
    QTest::newRow("to a name of its own")
        << 302 << QByteArray("https://www.localhost/") << Unreachable;
    QTest::newRow("to https") << 307 << QByteArray("https://localhost/") << Unreachable;
    QTest::newRow("a page") << 200 << QByteArray() << Unreachable;
    QTest::newRow("511") << 511 << QByteArray() << Portal;
}

void TestDoctor::aPortalIsToldFromAHostThatIsDown()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, location);
    FakeServer server;
    server.reply(status, "<html></html>",
                 location.isEmpty() ? QByteArray() : "Location: " + location + "\r\n");
    const QUrl plain(u"http://localhost:%1/"_s.arg(server.serverPort()));
    backend::Doctor doctor({QUrl(u"https://localhost/"_s)}, {plain},
                           {.kind = AuthErrorKind::Unreachable}, nullptr);
    QSignalSpy found(&doctor, &backend::Doctor::found);
    doctor.start();
    QVERIFY(found.wait());
    QTEST(doctor.error().kind, "kind");
    if (status == 302 && doctor.error().kind == AuthErrorKind::Portal)
        QCOMPARE(doctor.error().portal, QUrl(QString::fromLatin1(location)));
    QVERIFY(server.bytes().startsWith("GET / HTTP/1.1\r\nHost: localhost:"));
}

} // namespace

QTEST_GUILESS_MAIN(TestDoctor)
#include "tst_doctor.moc"
