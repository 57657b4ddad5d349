// SPDX-License-Identifier: Apache-2.0
#include "service/sms/httpsignature.h"

#include "service/crypto/secrets.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>

namespace ringkey::service {

namespace {

constexpr qint64 longestSkew = 300;

} // namespace

QByteArray httpTimestamp(Instant now)
{
    return QByteArray::number(
        qint64(std::chrono::floor<std::chrono::seconds>(now).time_since_epoch().count()));
}

QByteArray httpSignature(const QByteArray &secret, const QByteArray &timestamp,
                         const QByteArray &body)
{
    return QMessageAuthenticationCode::hash(timestamp + '.' + body, secret,
                                            QCryptographicHash::Sha256)
        .toHex();
}

bool isSignedByWebhook(const QByteArray &secret, const QByteArray &timestamp,
                       const QByteArray &body, const QByteArray &signature, Instant now)
{
    const qint64 here = httpTimestamp(now).toLongLong();
    bool isNumber = false;
    const qint64 said = timestamp.toLongLong(&isNumber);
    // A stranger's number may be any: nothing is added to it.
    return !secret.isEmpty() && isNumber && said >= here - longestSkew &&
           said <= here + longestSkew &&
           sameBytes(signature.toLower(), httpSignature(secret, timestamp, body));
}

bool isSignedByTwilio(const QString &token, const QString &url,
                      const QMap<QString, QString> &fields, const QByteArray &signature)
{
    QString said = url;
    for (auto it = fields.cbegin(); it != fields.cend(); ++it)
        said += it.key() + it.value();
    const QByteArray wanted =
        QMessageAuthenticationCode::hash(said.toUtf8(), token.toUtf8(), QCryptographicHash::Sha1)
            .toBase64();
    return !token.isEmpty() && sameBytes(signature, wanted);
}

} // namespace ringkey::service
