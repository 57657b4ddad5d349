// SPDX-License-Identifier: Apache-2.0
#include "app/profile.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace ringkey {

namespace {

QString profileName(const Settings &settings)
{
    return settings.profile.value_or(u"default"_s);
}

} // namespace

QString keychainName()
{
    return u"Ringkey"_s;
}

QString keptUnder(const Settings &settings)
{
    const auto backend = settings.backend.url;
    return profileName(settings) + u'@' +
           (backend ? backend->toString(QUrl::RemoveUserInfo | QUrl::StripTrailingSlash)
                    : u"bundled"_s);
}

QString keptUnder(const Settings &settings, int slot)
{
    return slot == 0 ? keptUnder(settings) : keptUnder(settings) + u'#' + QString::number(slot);
}

/// Each backend has accounts of its own.
QString accountsFolder(const Settings &settings)
{
    const QByteArray hash =
        QCryptographicHash::hash(keptUnder(settings).toUtf8(), QCryptographicHash::Sha256);
    return profileFolder(settings) + u"/accounts-"_s + QLatin1StringView(hash.toHex().first(8));
}

QString profileFolder(const Settings &settings)
{
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + u'/' +
           profileName(settings);
}

QString lookFile(const Settings &settings)
{
    return profileFolder(settings) + u"/look.ini"_s;
}

QString bundledServiceProgram()
{
    return QCoreApplication::applicationDirPath() + QStringLiteral("/" RINGKEY_SERVICE_FILE);
}

QString bundledServiceFolder(const Settings &settings)
{
    return profileFolder(settings) + u"/service"_s;
}

BackendConfig configFrom(const BackendSettings &settings)
{
    return {.url = *settings.url,
            .apiKey = settings.apiKey.value_or(QString()),
            .sott = Secret::take(settings.sott.value_or(QString())),
            .configUrl = settings.configUrl.value_or(QUrl()),
            .region = settings.region.value_or(QString()),
            .channel = settings.channel.value_or(QString())};
}

} // namespace ringkey
