// SPDX-License-Identifier: Apache-2.0
#include "app/settings/settings.h"

#include "app/settings/stronger.h"

#include <QLocale>
#include <QRegularExpression>
#include <Ringkey/WebUrl>

using namespace Qt::StringLiterals;

namespace ringkey {

std::optional<ThemeChoice> readTheme(QStringView text)
{
    for (const ThemeChoice theme : {ThemeChoice::System, ThemeChoice::Light, ThemeChoice::Dark}) {
        if (text == themeName(theme))
            return theme;
    }
    return std::nullopt;
}

QString themeName(ThemeChoice theme)
{
    switch (theme) {
    case ThemeChoice::System:
        return u"system"_s;
    case ThemeChoice::Light:
        return u"light"_s;
    case ThemeChoice::Dark:
        return u"dark"_s;
    }
    return {};
}

bool isProfileName(const QString &text)
{
    static const QRegularExpression name(u"^[A-Za-z0-9_-][A-Za-z0-9._-]{0,31}\\z"_s);
    return name.match(text).hasMatch();
}

bool isLanguage(const QString &text)
{
    return QLocale(text).language() != QLocale::C;
}

bool isBackendUrl(const QUrl &url)
{
    // What goes behind the path of each operation, or to no server at all, is none of an address.
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty() || url.hasQuery() ||
        url.hasFragment())
        return false;
    return isSafe(url);
}

namespace {

/// A key goes to the addresses it stands beside and to no other: who names an address of their own
/// would else be sent somebody else's key.
BackendSettings merged(const BackendSettings &below, const BackendSettings &above)
{
    if (above.url)
        return above;
    const bool elsewhere = above.configUrl && above.configUrl != below.configUrl;
    return {.url = below.url,
            .apiKey = elsewhere ? above.apiKey : stronger(below.apiKey, above.apiKey),
            .sott = elsewhere ? above.sott : stronger(below.sott, above.sott),
            .configUrl = stronger(below.configUrl, above.configUrl),
            .region = stronger(below.region, above.region),
            .channel = stronger(below.channel, above.channel)};
}

} // namespace

/// Another proxy is not told the name that was meant for the one below.
NetworkSettings merged(const NetworkSettings &below, const NetworkSettings &above)
{
    const bool elsewhere = above.proxy && above.proxy != below.proxy;
    return {.proxy = stronger(below.proxy, above.proxy),
            .proxyUser = elsewhere ? above.proxyUser : stronger(below.proxyUser, above.proxyUser),
            .caFile = stronger(below.caFile, above.caFile)};
}

Settings merged(const Settings &below, const Settings &above)
{
    return {
        .backend = merged(below.backend, above.backend),
        .branding = merged(below.branding, above.branding),
        .network = merged(below.network, above.network),
        .profile = stronger(below.profile, above.profile),
        .language = stronger(below.language, above.language),
        .theme = stronger(below.theme, above.theme),
        .clipboardCodes = stronger(below.clipboardCodes, above.clipboardCodes),
        .sharedComputer = stronger(below.sharedComputer, above.sharedComputer),
    };
}

} // namespace ringkey
