// SPDX-License-Identifier: Apache-2.0
#include "app/settings/settingstable.h"

#include "app/settings/proxytext.h"

#include <QCoreApplication>
#include <QDir>
#include <QRegularExpression>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace ringkey {

namespace {

constexpr auto textAllowed = QT_TRANSLATE_NOOP("ringkey::SettingsFile", "a text that is not empty");
constexpr auto urlAllowed =
    QT_TRANSLATE_NOOP("ringkey::SettingsFile", "an https address, or http to this computer");
constexpr auto wordAllowed =
    QT_TRANSLATE_NOOP("ringkey::SettingsFile", "1 to 32 letters, digits, dashes and underscores");
constexpr auto switchAllowed = QT_TRANSLATE_NOOP("ringkey::SettingsFile", "on or off");
constexpr std::array themes{"system", "light", "dark"};
constexpr std::array onOff{"on", "off"};

using Value = const QString &;
using MaybeText = std::optional<QString>;

bool putUrl(std::optional<QUrl> &place, Value value)
{
    const QUrl url(value, QUrl::StrictMode);
    if (!isBackendUrl(url))
        return false;
    place = url;
    return true;
}

bool putText(MaybeText &place, Value value)
{
    place = value;
    return !value.isEmpty();
}

bool putProxy(Settings &settings, Value value)
{
    settings.network.proxy = value;
    return readProxy(value).has_value();
}

bool putCaFile(Settings &settings, Value value)
{
    settings.network.caFile = value;
    return QDir::isAbsolutePath(value);
}

/// Goes into an address, or names something.
bool putWord(MaybeText &place, Value value)
{
    static const QRegularExpression word(u"^[A-Za-z0-9_-]{1,32}\\z"_s);
    place = value;
    return word.match(value).hasMatch();
}

bool putTheme(Settings &settings, Value value)
{
    settings.theme = readTheme(value);
    return settings.theme.has_value();
}

bool putProfile(Settings &settings, Value value)
{
    settings.profile = value;
    return isProfileName(value);
}

bool putLanguage(Settings &settings, Value value)
{
    settings.language = value;
    return isLanguage(value);
}

/// Every way in which people and the systems' own stores write it.
bool putSwitch(std::optional<bool> &place, Value value)
{
    static const QStringList on{u"on"_s, u"true"_s, u"yes"_s, u"1"_s};
    static const QStringList off{u"off"_s, u"false"_s, u"no"_s, u"0"_s};
    place = on.contains(value, Qt::CaseInsensitive);
    return *place || off.contains(value, Qt::CaseInsensitive);
}

MaybeText written(const std::optional<QUrl> &url)
{
    return url ? MaybeText(url->toString()) : std::nullopt;
}

MaybeText written(const std::optional<bool> &isOn)
{
    return isOn ? MaybeText(*isOn ? u"on"_s : u"off"_s) : std::nullopt;
}

MaybeText written(const std::optional<ThemeChoice> &theme)
{
    return theme ? MaybeText(themeName(*theme)) : std::nullopt;
}

const std::array<Setting, 14> table{{
    {"backend",
     "url",
     "Address of the sign-in service.",
     urlAllowed,
     "the service that comes with the app",
     {},
     false,
     [](Settings &s, Value v) { return putUrl(s.backend.url, v); },
     [](const Settings &s) { return written(s.backend.url); }},
    {"backend",
     "api_key",
     "Public key of this app at the service. Stands beside url or in a stronger file.",
     textAllowed,
     "",
     {},
     false,
     [](Settings &s, Value v) { return putText(s.backend.apiKey, v); },
     [](const Settings &s) { return s.backend.apiKey; }},
    {"backend",
     "sott",
     "Lets this app create accounts. Stands beside url or in a stronger file.",
     textAllowed,
     "none: no accounts are created at backend.url",
     {},
     true,
     [](Settings &s, Value v) { return putText(s.backend.sott, v); },
     [](const Settings &s) { return s.backend.sott; }},
    {"backend",
     "config_url",
     "Where the service tells what it offers.",
     urlAllowed,
     "https://config.lrcontent.com; of a service on this computer: url",
     {},
     false,
     [](Settings &s, Value v) { return putUrl(s.backend.configUrl, v); },
     [](const Settings &s) { return written(s.backend.configUrl); }},
    {"backend",
     "region",
     "Region of the service, sent with every request.",
     wordAllowed,
     "none",
     {},
     false,
     [](Settings &s, Value v) { return putWord(s.backend.region, v); },
     [](const Settings &s) { return s.backend.region; }},
    {"backend",
     "channel",
     "How codes travel, such as sms, whatsapp or email. The app says text only for sms.",
     wordAllowed,
     "what the service says",
     {},
     false,
     [](Settings &s, Value v) { return putWord(s.backend.channel, v.toLower()); },
     [](const Settings &s) { return s.backend.channel; }},
    {"network",
     "proxy",
     "What requests go through. This computer itself is always reached directly.",
     QT_TRANSLATE_NOOP("ringkey::SettingsFile", "system, none or host:port"),
     "system",
     {},
     false,
     putProxy,
     [](const Settings &s) { return s.network.proxy; }},
    {"network",
     "proxy_user",
     "Name at that proxy. Its password is asked for in the app and kept in the keychain.",
     textAllowed,
     "",
     {},
     false,
     [](Settings &s, Value v) { return putText(s.network.proxyUser, v); },
     [](const Settings &s) { return s.network.proxyUser; }},
    {"network",
     "ca_file",
     "File of certificates (PEM) that are trusted besides those of the system.",
     QT_TRANSLATE_NOOP("ringkey::SettingsFile", "the whole path of a file"),
     "",
     {},
     false,
     putCaFile,
     [](const Settings &s) { return s.network.caFile; }},
    {"app",
     "profile",
     "Name under which everything is kept apart.",
     QT_TRANSLATE_NOOP("ringkey::SettingsFile", "letters, digits, dot, dash and underscore"),
     "default",
     {},
     false,
     putProfile,
     [](const Settings &s) { return s.profile; }},
    {"app",
     "language",
     "Language of the app (BCP 47), such as de or pt-BR.",
     QT_TRANSLATE_NOOP("ringkey::SettingsFile", "a language such as en, de or pt-BR"),
     "the system's",
     {},
     false,
     putLanguage,
     [](const Settings &s) { return s.language; }},
    {"app", "theme", "Appearance.",
     QT_TRANSLATE_NOOP("ringkey::SettingsFile", "light, dark or system"), "system", themes, false,
     putTheme, [](const Settings &s) { return written(s.theme); }},
    {"app", "clipboard_codes", "Whether a copied code is offered where one is asked for.",
     switchAllowed, "on", onOff, false,
     [](Settings &s, Value v) { return putSwitch(s.clipboardCodes, v); },
     [](const Settings &s) { return written(s.clipboardCodes); }},
    {"app", "shared_computer", "Whether nobody is kept here once the window is closed.",
     switchAllowed, "off", onOff, false,
     [](Settings &s, Value v) { return putSwitch(s.sharedComputer, v); },
     [](const Settings &s) { return written(s.sharedComputer); }},
}};

} // namespace

QString Setting::key() const
{
    return QLatin1StringView(section) + u'.' + QLatin1StringView(name);
}

QString Setting::allowedText(const QString &given) const
{
    const QString text = QCoreApplication::translate("ringkey::SettingsFile", allowed);
    const QUrl plain =
        QUrl(given).adjusted(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment);
    return allowed == urlAllowed && isBackendUrl(plain) ? text + u" ("_s + plain.toString() + u')'
                                                        : text;
}

std::span<const Setting> settingsTable()
{
    return table;
}

const Setting *findSetting(const QString &section, const QString &name)
{
    const auto isIt = [&](const Setting &one) {
        return section == QLatin1StringView(one.section) && name == QLatin1StringView(one.name);
    };
    const auto found = std::ranges::find_if(table, isIt);
    return found == table.end() ? nullptr : &*found;
}

} // namespace ringkey
