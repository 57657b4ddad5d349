// SPDX-License-Identifier: Apache-2.0
#include "app/profile.h"

#include <QCoreApplication>
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

QString profileFolder(const Settings &settings)
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u'/' +
           profileName(settings);
}

QString bundledServiceProgram()
{
    return QCoreApplication::applicationDirPath() + u"/ringkey-service"_s;
}

BackendConfig configFrom(const BackendSettings &settings)
{
    return {.url = *settings.url,
            .apiKey = settings.apiKey.value_or(QString()),
            .sott = Secret::take(settings.sott.value_or(QString())),
            .configUrl = settings.configUrl.value_or(QUrl())};
}

} // namespace ringkey
