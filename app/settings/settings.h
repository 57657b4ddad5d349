// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/settings/brandingsettings.h"
#include "ui/theme/theme.h"

#include <QString>
#include <QUrl>
#include <optional>

namespace ringkey {

/// Where to sign in, as settings files tell it ([backend]).
struct BackendSettings
{
    std::optional<QUrl> url;
    std::optional<QString> apiKey;
    std::optional<QString> sott;
    std::optional<QUrl> configUrl;
    std::optional<QString> region;
    std::optional<QString> channel;
    friend bool operator==(const BackendSettings &, const BackendSettings &) = default;
};

/// How the internet is reached ([network]). The proxy's password is in the keychain and nowhere
/// else.
struct NetworkSettings
{
    std::optional<QString> proxy; ///< "system", "none" or host:port
    std::optional<QString> proxyUser;
    std::optional<QString> caFile;
    friend bool operator==(const NetworkSettings &, const NetworkSettings &) = default;
};

/// Everything that can be set. Nothing in a place: nobody said anything about it.
struct Settings
{
    BackendSettings backend;
    BrandingSettings branding;
    NetworkSettings network;
    std::optional<QString> profile;
    std::optional<QString> language; ///< BCP 47
    std::optional<ThemeChoice> theme;
    std::optional<bool> clipboardCodes; ///< a copied code is offered on the code page
    std::optional<bool> sharedComputer; ///< nobody is kept when the window closes
    friend bool operator==(const Settings &, const Settings &) = default;
};

// How each setting is written, the same on the command line and in a file.
std::optional<ThemeChoice> readTheme(QStringView text);
QString themeName(ThemeChoice theme);
/// A profile is also a folder's name: letters, digits, dot, dash and underscore, 1 to 32 of them.
bool isProfileName(const QString &text);
/// A language there is, in BCP 47; not only those the app speaks.
bool isLanguage(const QString &text);
/// https, or http to this computer itself; the rest would carry passwords in the open.
bool isBackendUrl(const QUrl &url);

NetworkSettings merged(const NetworkSettings &below, const NetworkSettings &above);
/// `above` wins wherever it says something. Where it names another address, nothing that opens the
/// one below is carried over.
Settings merged(const Settings &below, const Settings &above);

} // namespace ringkey
