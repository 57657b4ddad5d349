// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSslConfiguration>
#include <QTemporaryDir>

/// Certificates for 127.0.0.1 and service.example, made anew by the openssl program: good ones and
/// bad ones.
class TestCertificates
{
public:
    enum class Shown : std::uint8_t
    {
        Good,
        Expired,
        NotYet,
        OtherName,
        SelfSigned,
        OtherAuthority,
    };

    /// False where there is no openssl program.
    bool make();
    /// Who signed the good one, as PEM.
    QString authority() const { return path(QStringLiteral("ca.pem")); }
    QSslConfiguration configuration(Shown shown) const;

private:
    QString path(const QString &file) const { return m_folder.filePath(file); }
    bool run(const QString &arguments) const;
    bool makeAuthority(const QString &name) const;
    bool sign(const QString &name, const QString &authority, const QString &host,
              const QString &from, const QString &until) const;

    QTemporaryDir m_folder;
};
