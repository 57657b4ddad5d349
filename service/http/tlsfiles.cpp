// SPDX-License-Identifier: Apache-2.0
#include "service/http/tlsfiles.h"

#include <QFile>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QTimeZone>
#include <boost/asio/ssl/context.hpp>
#include <ctime>
#include <optional>
#include <utility>

Q_LOGGING_CATEGORY(lcTls, "ringkey.service.tls")

namespace ringkey::service {

namespace {

using namespace Qt::StringLiterals;
using Context = boost::asio::ssl::context;

constexpr qint64 largestFile = 1024 * 1024;

/// Security S26: TLS 1.2 or later, and there only ciphers with forward secrecy.
void configure(Context &context)
{
    context.set_options(Context::default_workarounds | Context::no_compression);
    SSL_CTX_set_min_proto_version(context.native_handle(), TLS1_2_VERSION);
    SSL_CTX_set_cipher_list(context.native_handle(), "ECDHE+AESGCM:ECDHE+CHACHA20");
}

/// Nobody is there to be asked: OpenSSL would read a passphrase from the terminal.
int noPassphrase(char *, int, int, void *wasAsked)
{
    *static_cast<bool *>(wasAsked) = true;
    return -1;
}

/// The key's fault, or nothing.
std::optional<QString> readKey(Context &context, const QString &file)
{
    bool isEncrypted = false;
    SSL_CTX_set_default_passwd_cb(context.native_handle(), noPassphrase);
    SSL_CTX_set_default_passwd_cb_userdata(context.native_handle(), &isEncrypted);
    boost::system::error_code error;
    context.use_private_key_file(QFile::encodeName(file).toStdString(), Context::pem, error);
    SSL_CTX_set_default_passwd_cb_userdata(context.native_handle(), nullptr);
    SSL_CTX_set_default_passwd_cb(context.native_handle(), nullptr);
    if (isEncrypted)
        return u"the key is encrypted, and nobody can be asked for its passphrase: write it anew "
               "without one (openssl pkey), readable by the service only"_s;
    return error ? std::optional(QString::fromStdString(error.message())) : std::nullopt;
}

} // namespace

TlsFiles::TlsFiles(QString certificate, QString key)
    : m_certificate(std::move(certificate))
    , m_key(std::move(key))
{
}

TlsFiles::Times TlsFiles::times() const
{
    return {QFileInfo(m_certificate).lastModified(), QFileInfo(m_key).lastModified()};
}

tl::expected<void, QString> TlsFiles::load()
{
    m_seen = times();
    for (const QString &name : {m_certificate, m_key}) {
        if (QFile file(name); !file.open(QIODevice::ReadOnly)) // OpenSSL has no words for it
            return tl::unexpected(u"%1: %2"_s.arg(name, file.errorString()));
        if (!QFileInfo(name).isFile() || QFileInfo(name).size() > largestFile)
            return tl::unexpected(u"%1: it is no file of at most 1 MB"_s.arg(name));
    }
    auto fresh = std::make_shared<Context>(Context::tls_server);
    configure(*fresh);
    boost::system::error_code error;
    fresh->use_certificate_chain_file(QFile::encodeName(m_certificate).toStdString(), error);
    if (error)
        return tl::unexpected(
            u"%1: %2"_s.arg(m_certificate, QString::fromStdString(error.message())));
    if (const auto fault = readKey(*fresh, m_key))
        return tl::unexpected(u"%1: %2"_s.arg(m_key, *fault));
    // A key of another kind (RSA beside EC) is none of a certificate's until somebody connects.
    if (SSL_CTX_check_private_key(fresh->native_handle()) != 1)
        return tl::unexpected(u"%1 is not the key of %2"_s.arg(m_key, m_certificate));
    {
        const std::lock_guard lock(m_mutex);
        m_current = std::move(fresh);
    }
    if (const QDateTime end = expires(); end < QDateTime::currentDateTimeUtc())
        qCWarning(lcTls, "the certificate expired at %ls: clients refuse it",
                  qUtf16Printable(end.toString(Qt::ISODate)));
    return {};
}

QDateTime TlsFiles::expires() const
{
    const auto loaded = current();
    const X509 *const shown = loaded ? SSL_CTX_get0_certificate(loaded->native_handle()) : nullptr;
    std::tm end{};
    if (!shown || ASN1_TIME_to_tm(X509_get0_notAfter(shown), &end) != 1)
        return {};
    const QDate day(end.tm_year + 1900, end.tm_mon + 1, end.tm_mday);
    const QTime time(end.tm_hour, end.tm_min, end.tm_sec);
    return QDateTime(day, time, QTimeZone::utc()).toUTC(); // is written with Z
}

void TlsFiles::reloadIfChanged()
{
    if (times() == m_seen)
        return;
    if (const auto loaded = load(); loaded)
        qCInfo(lcTls, "the certificate was read again");
    else
        qCWarning(lcTls, "the new certificate cannot be used, the old one stays: %ls",
                  qUtf16Printable(loaded.error()));
}

std::shared_ptr<boost::asio::ssl::context> TlsFiles::current() const
{
    const std::lock_guard lock(m_mutex);
    return m_current;
}

} // namespace ringkey::service
