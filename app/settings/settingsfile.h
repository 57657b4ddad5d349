// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/settings/settings.h"
#include "app/settings/tomlfile.h"

#include <QByteArray>
#include <QHash>
#include <QStringList>

namespace ringkey {

/// One settings file as it was read.
struct SettingsText
{
    Settings settings;
    QHash<QString, int> lines; ///< where "section.name" stands in it
};

/// Reads one settings file. An unknown key is an error: a misspelt one would be ignored in silence.
tl::expected<SettingsText, FileError> readSettings(const QString &file);
/// The same for text that is already here; `name` stands for the file in errors.
tl::expected<SettingsText, FileError> parseSettings(const QByteArray &toml, const QString &name);

/// The settings files of this computer and this person, the weakest first. Only those that exist.
QStringList settingsFiles();

} // namespace ringkey
