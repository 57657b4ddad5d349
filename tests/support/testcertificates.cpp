// SPDX-License-Identifier: Apache-2.0
#include "tests/support/testcertificates.h"

#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslKey>

using namespace Qt::StringLiterals;

namespace {

QByteArray settingsOf(const QByteArray &authority)
{
    return "[ca]\ndefault_ca=d\n[d]\ndatabase=index\nrand_serial=yes\nnew_certs_dir=."
           "\ncertificate=" +
           authority + ".pem\nprivate_key=" + authority +
           ".key\ndefault_md=sha256\npolicy=p\ncopy_extensions=copy\nunique_subject=no\n"
           "[p]\ncommonName=supplied\n";
}

bool write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

constexpr auto newKey = "-newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes"_L1;

} // namespace

bool TestCertificates::run(const QString &arguments) const
{
    QProcess openssl;
    openssl.setWorkingDirectory(m_folder.path());
    openssl.start(u"openssl"_s, arguments.split(u' ', Qt::SkipEmptyParts));
    return openssl.waitForFinished() && openssl.exitCode() == 0;
}

bool TestCertificates::makeAuthority(const QString &name) const
{
    return write(path(name + u".cnf"_s), settingsOf(name.toLatin1())) &&
           run(u"req -x509 %1 -days 2 -subj /CN=%2 -keyout %2.key -out %2.pem"_s.arg(newKey, name));
}

bool TestCertificates::sign(const QString &name, const QString &authority, const QString &host,
                            const QString &from, const QString &until) const
{
    return run(u"req -new %1 -subj /CN=test -addext subjectAltName=%2 -keyout %3.key -out %3.csr"_s
                   .arg(newKey, host, name)) &&
           run(u"ca -config %1.cnf -batch -notext -in %2.csr -startdate %3 -enddate %4 -out %2.pem"_s
                   .arg(authority, name, from, until));
}

bool TestCertificates::make()
{
    const QString here = u"IP:127.0.0.1,DNS:service.example"_s;
    const QString past = u"20200101000000Z"_s;
    const QString future = u"20450101000000Z"_s;
    const QString later = u"20460101000000Z"_s;
    return write(path(u"index"_s), {}) && makeAuthority(u"ca"_s) && makeAuthority(u"other"_s) &&
           sign(u"good"_s, u"ca"_s, here, past, future) &&
           sign(u"expired"_s, u"ca"_s, here, past, u"20210101000000Z"_s) &&
           sign(u"early"_s, u"ca"_s, here, future, later) &&
           sign(u"othername"_s, u"ca"_s, u"DNS:other.example"_s, past, future) &&
           sign(u"otherauthority"_s, u"other"_s, here, past, future) &&
           run(u"req -x509 %1 -days 2 -subj /CN=self -addext subjectAltName=%2 -keyout self.key "
               "-out self.pem"_s.arg(newKey, here));
}

QSslConfiguration TestCertificates::configuration(Shown shown) const
{
    static const QStringList names{u"good"_s,      u"expired"_s, u"early"_s,
                                   u"othername"_s, u"self"_s,    u"otherauthority"_s};
    const QString name = names.at(static_cast<qsizetype>(shown));
    QFile key(path(name + u".key"_s));
    if (!key.open(QIODevice::ReadOnly))
        return {};
    QSslConfiguration tls;
    tls.setLocalCertificateChain(QSslCertificate::fromPath(path(name + u".pem"_s)));
    tls.setPrivateKey(QSslKey(key.readAll(), QSsl::Ec));
    return tls;
}
