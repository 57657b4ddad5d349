// SPDX-License-Identifier: Apache-2.0
#include "service/http/tlsfiles.h"

#include <QFile>
#include <QFileInfo>
#include <QLoggingCategory>
#include <boost/asio/ssl/context.hpp>
#include <utility>

Q_LOGGING_CATEGORY(lcTls, "ringkey.service.tls")

namespace ringkey::service {

namespace {

using namespace Qt::StringLiterals;
using Context = boost::asio::ssl::context;

/// Security S26: TLS 1.2 or later, and there only ciphers with forward secrecy.
void configure(Context &context)
{
    context.set_options(Context::default_workarounds | Context::no_compression);
    SSL_CTX_set_min_proto_version(context.native_handle(), TLS1_2_VERSION);
    SSL_CTX_set_cipher_list(context.native_handle(), "ECDHE+AESGCM:ECDHE+CHACHA20");
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
    auto fresh = std::make_shared<Context>(Context::tls_server);
    configure(*fresh);
    boost::system::error_code error;
    const auto refused = [&error](const QString &file) {
        return tl::unexpected(u"%1: %2"_s.arg(file, QString::fromStdString(error.message())));
    };
    fresh->use_certificate_chain_file(QFile::encodeName(m_certificate).toStdString(), error);
    if (error)
        return refused(m_certificate);
    fresh->use_private_key_file(QFile::encodeName(m_key).toStdString(), Context::pem, error);
    if (error)
        return refused(m_key);
    const std::lock_guard lock(m_mutex);
    m_current = std::move(fresh);
    return {};
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
