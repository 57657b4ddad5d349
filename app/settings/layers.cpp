// SPDX-License-Identifier: Apache-2.0
#include "app/settings/layers.h"

#include "app/settings/settingstable.h"

#include <QCoreApplication>
#include <QSettings>
#include <QStandardPaths>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace ringkey {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ringkey::SettingsFile)
};

/// Where a person could have put a file it binds nobody.
bool isPersons(const QString &file)
{
    const QString own = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation);
    return file.startsWith(own + u'/');
}

QStringList policyFiles()
{
    auto files = tomlfile::ofThisComputer(u"policy.toml"_s);
    files.removeIf(isPersons);
    std::ranges::reverse(files);
#ifdef Q_OS_LINUX
    // Last, so that it counts whatever XDG_CONFIG_DIRS says.
    const QString fixed = u"/etc/xdg/ringkey/policy.toml"_s;
    files.removeAll(fixed);
    if (!tomlfile::isAbsent(fixed))
        files.append(fixed);
#endif
    return files;
}

tl::expected<Layer, FileError> layerOf(const QString &file, Origin origin)
{
    return readSettings(file).map([&](const SettingsText &read) {
        return Layer{origin, file, read.settings, read.lines};
    });
}

std::optional<FileError> append(std::vector<Layer> &layers, tl::expected<Layer, FileError> layer)
{
    if (!layer)
        return layer.error();
    layers.push_back(*std::move(layer));
    return std::nullopt;
}

/// Of the systems that have one.
std::optional<FileError> appendPolicyStore([[maybe_unused]] std::vector<Layer> &layers)
{
#if defined(Q_OS_WIN)
    const QSettings store(u"HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Ringkey"_s,
                          QSettings::NativeFormat);
    return append(layers, policyFrom(store));
#elif defined(Q_OS_MACOS)
    const QSettings store(u"/Library/Managed Preferences/ringkey.plist"_s, QSettings::NativeFormat);
    return append(layers, policyFrom(store));
#else
    return std::nullopt;
#endif
}

} // namespace

QString originName(Origin origin)
{
    switch (origin) {
    case Origin::Standard:
        return u"default"_s;
    case Origin::Package:
        return u"package"_s;
    case Origin::Person:
        return u"user"_s;
    case Origin::Chosen:
        return u"chosen"_s;
    case Origin::CommandLine:
        return u"command line"_s;
    case Origin::Policy:
        return u"policy"_s;
    }
    return {};
}

Origin originOf(const QString &file)
{
    return isPersons(file) ? Origin::Person : Origin::Package;
}

ReadSettings withChosen(ReadSettings read, const Settings &chosen, const QString &file)
{
    for (const Setting &setting : settingsTable()) {
        const QString key = setting.key();
        const auto value = setting.get(chosen);
        if (value && read.isOpen(key) && setting.put(read.settings, *value))
            read.sources[key] = {Origin::Chosen, file, 0};
    }
    return read;
}

tl::expected<ReadSettings, FileError> combined(const std::vector<Layer> &layers)
{
    ReadSettings all;
    for (const Layer &layer : layers)
        all.settings = merged(all.settings, layer.settings);
    for (const Setting &setting : settingsTable()) {
        const auto value = setting.get(all.settings);
        // The strongest that says what counts. One that says it may have lost it with its address.
        const auto said = std::ranges::find_if(layers.rbegin(), layers.rend(), [&](const Layer &l) {
            return value && setting.get(l.settings) == value;
        });
        if (said != layers.rend())
            all.sources.insert(setting.key(),
                               {said->origin, said->name, said->lines.value(setting.key())});
    }
    const BackendSettings &backend = all.settings.backend;
    if (backend.url && !backend.apiKey) {
        const Source source = all.sources.value(u"backend.url"_s);
        return tl::unexpected(
            FileError{source.name, source.line, u"backend.api_key"_s,
                      Text::tr("must stand beside backend.url, in the same file or a stronger "
                               "one")});
    }
    return all;
}

tl::expected<Layer, FileError> policyFrom(const QSettings &store)
{
    Layer layer{Origin::Policy, store.fileName(), {}, {}};
    for (const Setting &setting : settingsTable()) {
        const QVariant value = store.value(setting.key().replace(u'.', u'/'));
        if (value.isNull())
            continue;
        if (!setting.put(layer.settings, value.toString()))
            return tl::unexpected(
                FileError{store.fileName(), 0, setting.key(),
                          Text::tr("allowed is %1").arg(setting.allowedText(value.toString()))});
    }
    return layer;
}

tl::expected<std::vector<Layer>, FileError> readLayers(const QString &configFile,
                                                       const Settings &commandLine)
{
    std::vector<Layer> layers;
    const QStringList files = settingsFiles();
    for (const QString &file : files) {
        if (const auto error = append(layers, layerOf(file, originOf(file))))
            return tl::unexpected(*error);
    }
    if (!configFile.isEmpty()) {
        if (const auto error = append(layers, layerOf(configFile, Origin::CommandLine)))
            return tl::unexpected(*error);
    }
    layers.push_back({Origin::CommandLine, {}, commandLine, {}});
    const QStringList policies = policyFiles();
    for (const QString &file : policies) {
        if (const auto error = append(layers, layerOf(file, Origin::Policy)))
            return tl::unexpected(*error);
    }
    if (const auto error = appendPolicyStore(layers))
        return tl::unexpected(*error);
    return layers;
}

} // namespace ringkey
