// SPDX-License-Identifier: Apache-2.0
#include "app/settings/settings.h"

#include "app/settings/stronger.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace ringkey {

std::optional<ThemeChoice> readTheme(QStringView text)
{
    if (text == u"system"_s)
        return ThemeChoice::System;
    if (text == u"light"_s)
        return ThemeChoice::Light;
    if (text == u"dark"_s)
        return ThemeChoice::Dark;
    return std::nullopt;
}

bool isProfileName(const QString &text)
{
    static const QRegularExpression name(u"^[A-Za-z0-9_-][A-Za-z0-9._-]{0,31}$"_s);
    return name.match(text).hasMatch();
}

bool isBackendUrl(const QUrl &url)
{
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty())
        return false;
    if (url.scheme() == u"https"_s)
        return true;
    const bool here =
        url.host() == u"localhost"_s || url.host() == u"127.0.0.1"_s || url.host() == u"::1"_s;
    return url.scheme() == u"http"_s && here;
}

Settings merged(const Settings &below, const Settings &above)
{
    return {
        .backend = {.url = stronger(below.backend.url, above.backend.url),
                    .apiKey = stronger(below.backend.apiKey, above.backend.apiKey),
                    .sott = stronger(below.backend.sott, above.backend.sott),
                    .configUrl = stronger(below.backend.configUrl, above.backend.configUrl)},
        .branding = merged(below.branding, above.branding),
        .profile = stronger(below.profile, above.profile),
        .language = stronger(below.language, above.language),
        .theme = stronger(below.theme, above.theme),
        .clipboardCodes = stronger(below.clipboardCodes, above.clipboardCodes),
    };
}

} // namespace ringkey
