// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QString>
#include <array>
#include <memory>
#include <mutex>
#include <tl/expected.hpp>

namespace boost::asio::ssl {
class context;
}

namespace ringkey::service {

/// The certificate that the server shows. Its files are read again when they change, so that a
/// renewal needs no restart. Any thread.
class TlsFiles
{
public:
    /// PEM files: the certificate with its chain, and its key.
    TlsFiles(QString certificate, QString key);

    /// Reads both; why they cannot be used.
    tl::expected<void, QString> load();
    /// Reads them again if they changed. What cannot be used is logged, and the old pair stays.
    void reloadIfChanged();
    std::shared_ptr<boost::asio::ssl::context> current() const;
    /// Until when clients take the certificate that was loaded.
    QDateTime expires() const;

private:
    using Times = std::array<QDateTime, 2>;
    Times times() const;

    const QString m_certificate;
    const QString m_key;
    Times m_seen;
    mutable std::mutex m_mutex;
    std::shared_ptr<boost::asio::ssl::context> m_current;
};

} // namespace ringkey::service
