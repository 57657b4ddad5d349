// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/settings/settings.h"

#include <QByteArray>
#include <QStringList>
#include <tl/expected.hpp>

namespace ringkey {

/// Reads one settings file. The error names the file, the line and the key, and what is allowed
/// there, in one line. An unknown key is an error: a misspelt one would be ignored in silence.
tl::expected<Settings, QString> readSettings(const QString &file);
/// The same for text that is already here; `name` stands for the file in errors.
tl::expected<Settings, QString> parseSettings(const QByteArray &toml, const QString &name);

/// The settings files of this computer and this person, the weakest first. Only those that exist.
QStringList settingsFiles();

/// Merges `files`, the weakest first. Stops at the first that is wrong.
tl::expected<Settings, QString> readAll(const QStringList &files);

} // namespace ringkey
