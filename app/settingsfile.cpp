// SPDX-License-Identifier: Apache-2.0
#include "app/settingsfile.h"

#include <QCoreApplication>
#include <QFile>
#include <QStandardPaths>
#include <algorithm>
#include <array>
#include <toml++/toml.h>

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

const std::array<Key, 7> keys{{
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
}};

QString text(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

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
            for (auto &&[key, value] : *section) {
                if (auto error = put(text(name), text(key), value))
                    return tl::unexpected(*error);
            }
        }
        return m_settings;
    }

private:
    tl::unexpected<QString> refuse(const toml::node &node, const QString &key,
                                   const QString &why) const
    {
        return tl::unexpected(
            u"%1:%2: %3: %4"_s.arg(m_file).arg(node.source().begin.line).arg(key, why));
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
    try {
        const std::string_view view(toml.constData(), std::size_t(toml.size()));
        return Reader(name).read(toml::parse(view));
    } catch (const toml::parse_error &error) {
        return tl::unexpected(
            u"%1:%2: %3"_s.arg(name).arg(error.source().begin.line).arg(text(error.description())));
    }
}

tl::expected<Settings, QString> readSettings(const QString &file)
{
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        return tl::unexpected(u"%1: %2"_s.arg(file, source.errorString()));
    return parseSettings(source.readAll(), file);
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
        const auto one = readSettings(file);
        if (!one)
            return one;
        all = merged(all, *one);
    }
    return all;
}

} // namespace ringkey
