// SPDX-License-Identifier: Apache-2.0
#include "auth/backend/device.h"

#include <QDir>
#include <QMessageAuthenticationCode>
#include <QSysInfo>
#include <QUuid>

namespace ringkey::backend {

QByteArray deviceSecret()
{
    static const QByteArray secret = [] {
        QByteArray id = QSysInfo::machineUniqueId();
        if (id.isEmpty())
            id = QUuid::createUuid().toRfc4122() + QUuid::createUuid().toRfc4122();
        // The id itself must not leave the computer (machine-id(5)).
        const QByteArray person = "ringkey device 1\n" + QDir::homePath().toUtf8();
        return QMessageAuthenticationCode::hash(person, id, QCryptographicHash::Sha256)
            .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    }();
    return secret;
}

QString computerName()
{
    const QString host = QSysInfo::machineHostName().section(u'.', 0, 0);
    const QString system = QSysInfo::prettyProductName();
    const bool hasName = !host.isEmpty() && host != QLatin1StringView("localhost");
    return hasName ? host + QLatin1StringView(", ") + system : system;
}

} // namespace ringkey::backend
