// SPDX-License-Identifier: Apache-2.0
#include "app/settings/settingsfile.h"

#include "app/settings/brandingreader.h"
#include "app/settings/settingstable.h"
#include "app/settings/tomlfile.h"

#include <QCoreApplication>
#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace ringkey {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ringkey::SettingsFile)
};

using tomlfile::text;

/// Reads the tables of one file into one Settings.
class Reader
{
public:
    explicit Reader(QString file)
        : m_file(std::move(file))
    {
    }

    tl::expected<SettingsText, FileError> read(const toml::table &root)
    {
        for (auto &&[name, node] : root) {
            const toml::table *section = node.as_table();
            if (!section)
                return refuse(node, text(name),
                              Text::tr("this must be a section, such as [backend]"));
            if (!knownIn({}).contains(text(name)))
                return refuse(node, text(name), unknown({}, text(name)));
            if (auto error = readSection(text(name), *section))
                return tl::unexpected(*error);
        }
        return m_read;
    }

private:
    tl::unexpected<FileError> refuse(const toml::node &node, const QString &key,
                                     const QString &why) const
    {
        return tl::unexpected(tomlfile::refusal(m_file, node, key, why));
    }

    std::optional<FileError> readSection(const QString &name, const toml::table &section)
    {
        if (name == "branding"_L1) {
            const auto brand = readBrandingSection(section, m_file);
            m_read.settings.branding = brand.value_or(BrandingSettings());
            return brand ? std::nullopt : std::optional(brand.error());
        }
        for (auto &&[key, value] : section) {
            if (auto error = put(name, text(key), value))
                return error;
        }
        return std::nullopt;
    }

    std::optional<FileError> put(const QString &section, const QString &name,
                                 const toml::node &node)
    {
        const QString full = section + u'.' + name;
        const Setting *setting = findSetting(section, name);
        if (!setting)
            return refuse(node, full, unknown(section, name)).value();
        const std::optional<QString> value = written(node, *setting);
        if (!value && node.is_value() && setting->choices.empty())
            return refuse(node, full, tomlfile::wantsQuotes(name)).value();
        if (!value || !setting->put(m_read.settings, *value))
            return refuse(node, full,
                          Text::tr("allowed is %1")
                              .arg(setting->allowedText(value.value_or(QString()))))
                .value();
        m_read.lines.insert(full, int(node.source().begin.line));
        return std::nullopt;
    }

    /// Nothing where it is no text. TOML's own true and false are for what is on or off.
    static std::optional<QString> written(const toml::node &node, const Setting &setting)
    {
        const auto isOn = node.value_exact<bool>();
        if (isOn && !setting.choices.empty())
            return *isOn ? u"true"_s : u"false"_s;
        const auto utf8 = node.value_exact<std::string_view>();
        return utf8 ? std::optional(text(*utf8)) : std::nullopt;
    }

    /// The sections, or the keys of one.
    static QStringList knownIn(const QString &section)
    {
        QStringList names;
        for (const Setting &setting : settingsTable()) {
            const QString own = QString::fromLatin1(setting.section);
            const QString name = section.isEmpty() ? own : QString::fromLatin1(setting.name);
            if ((section.isEmpty() || section == own) && !names.contains(name))
                names += name;
        }
        if (section.isEmpty())
            names += u"branding"_s;
        return names;
    }

    static QString unknown(const QString &section, const QString &name)
    {
        // The secret opens every account (contract section 2): whoever has the program would have
        // it.
        if (name.contains(u"secret"_s))
            return Text::tr("the API secret must never be given to the app");
        return tomlfile::unknown(knownIn(section));
    }

    QString m_file;
    SettingsText m_read;
};

} // namespace

tl::expected<SettingsText, FileError> parseSettings(const QByteArray &toml, const QString &name)
{
    return tomlfile::parse(toml, name).and_then([&](const toml::table &root) {
        return Reader(name).read(root);
    });
}

tl::expected<SettingsText, FileError> readSettings(const QString &file)
{
    return tomlfile::contents(file).and_then(
        [&](const QByteArray &toml) { return parseSettings(toml, file); });
}

QStringList settingsFiles()
{
    auto files = tomlfile::ofThisComputer(u"ringkey.toml"_s);
    std::ranges::reverse(files); // Qt names the person's own first
    return files;
}

} // namespace ringkey
