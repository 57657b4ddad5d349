// SPDX-License-Identifier: Apache-2.0
#include "app/settings/settingsfile.h"

#include "app/settings/brandingreader.h"
#include "app/settings/tomlfile.h"

#include <QCoreApplication>
#include <QStandardPaths>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace ringkey {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ringkey::SettingsFile)
};

/// A key that may stand in a settings file. `put` says what is allowed where the value is not.
struct Key
{
    const char *section;
    const char *name;
    bool (*put)(Settings &, const QString &value);
    const char *allowed;
};

bool putUrl(std::optional<QUrl> &place, const QString &value)
{
    const QUrl url(value, QUrl::StrictMode);
    if (!isBackendUrl(url))
        return false;
    place = url;
    return true;
}

bool putText(std::optional<QString> &place, const QString &value)
{
    place = value;
    return !value.isEmpty();
}

constexpr auto urlAllowed =
    QT_TRANSLATE_NOOP("ringkey::SettingsFile", "an https address, or http to this computer");
constexpr auto textAllowed = QT_TRANSLATE_NOOP("ringkey::SettingsFile", "a text that is not empty");

using Value = const QString &;

const std::array<Key, 8> keys{{
    {"backend", "url", [](Settings &s, Value v) { return putUrl(s.backend.url, v); }, urlAllowed},
    {"backend", "api_key", [](Settings &s, Value v) { return putText(s.backend.apiKey, v); },
     textAllowed},
    {"backend", "sott", [](Settings &s, Value v) { return putText(s.backend.sott, v); },
     textAllowed},
    {"backend", "config_url", [](Settings &s, Value v) { return putUrl(s.backend.configUrl, v); },
     urlAllowed},
    {"app", "profile",
     [](Settings &s, Value v) {
         s.profile = v;
         return isProfileName(v);
     },
     QT_TRANSLATE_NOOP("ringkey::SettingsFile", "letters, digits, dot, dash and underscore")},
    {"app", "language", [](Settings &s, Value v) { return putText(s.language, v); }, textAllowed},
    {"app", "theme",
     [](Settings &s, Value v) {
         s.theme = readTheme(v);
         return s.theme.has_value();
     },
     QT_TRANSLATE_NOOP("ringkey::SettingsFile", "light, dark or system")},
    {"app", "clipboard_codes",
     [](Settings &s, Value v) {
         s.clipboardCodes = v == "on"_L1;
         return v == "on"_L1 || v == "off"_L1;
     },
     QT_TRANSLATE_NOOP("ringkey::SettingsFile", "on or off")},
}};

using tomlfile::text;

/// Reads the tables of one file into one Settings.
class Reader
{
public:
    explicit Reader(QString file)
        : m_file(std::move(file))
    {
    }

    tl::expected<Settings, QString> read(const toml::table &root)
    {
        for (auto &&[name, node] : root) {
            const toml::table *section = node.as_table();
            if (!section)
                return refuse(node, text(name),
                              Text::tr("this must be a section, such as [backend]"));
            if (auto error = readSection(text(name), *section))
                return tl::unexpected(*error);
        }
        return m_settings;
    }

private:
    tl::unexpected<QString> refuse(const toml::node &node, const QString &key,
                                   const QString &why) const
    {
        return tl::unexpected(tomlfile::refusal(m_file, node, key, why));
    }

    std::optional<QString> readSection(const QString &name, const toml::table &section)
    {
        if (name == "branding"_L1) {
            const auto brand = readBrandingSection(section, m_file);
            m_settings.branding = brand.value_or(BrandingSettings());
            return brand ? std::nullopt : std::optional(brand.error());
        }
        for (auto &&[key, value] : section) {
            if (auto error = put(name, text(key), value))
                return error;
        }
        return std::nullopt;
    }

    std::optional<QString> put(const QString &section, const QString &name, const toml::node &node)
    {
        const QString full = section + u'.' + name;
        const auto key = std::ranges::find_if(keys, [&](const Key &k) {
            return section == QLatin1StringView(k.section) && name == QLatin1StringView(k.name);
        });
        if (key == keys.end())
            return refuse(node, full, unknown(name)).value();
        const auto value = node.value<std::string_view>();
        if (!value || !key->put(m_settings, text(*value)))
            return refuse(node, full, Text::tr("allowed is %1").arg(Text::tr(key->allowed)))
                .value();
        return std::nullopt;
    }

    static QString unknown(const QString &name)
    {
        // The secret opens every account (contract section 2): whoever has the program would have
        // it.
        if (name.contains(u"secret"_s))
            return Text::tr("the API secret must never be given to the app");
        return Text::tr("there is no such setting");
    }

    QString m_file;
    Settings m_settings;
};

} // namespace

tl::expected<Settings, QString> parseSettings(const QByteArray &toml, const QString &name)
{
    return tomlfile::parse(toml, name).and_then([&](const toml::table &root) {
        return Reader(name).read(root);
    });
}

tl::expected<Settings, QString> readSettings(const QString &file)
{
    return tomlfile::contents(file).and_then(
        [&](const QByteArray &toml) { return parseSettings(toml, file); });
}

QStringList settingsFiles()
{
    auto files =
        QStandardPaths::locateAll(QStandardPaths::GenericConfigLocation, u"ringkey/ringkey.toml"_s);
    std::ranges::reverse(files); // Qt names the person's own first
    return files;
}

tl::expected<Settings, QString> readAll(const QStringList &files)
{
    Settings all;
    for (const QString &file : files) {
        auto one = readSettings(file);
        if (!one)
            return one;
        all = merged(all, *one);
    }
    return all;
}

} // namespace ringkey
