// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/settings/brandingsettings.h"
#include "app/settings/tomlfile.h"

namespace ringkey {

// Errors name file, line and key, and say what is allowed there.
// docs/branding.md has every key.

/// Reads one branding.toml. Paths in it are relative to it.
tl::expected<BrandingSettings, FileError> readBranding(const QString &file);
/// The same for text that is already here; `name` stands for the file.
tl::expected<BrandingSettings, FileError> parseBranding(const QByteArray &toml,
                                                        const QString &name);
/// The section [branding] of the settings file `name`: the same keys, above those of the file its
/// key "file" names.
tl::expected<BrandingSettings, FileError> readBrandingSection(const toml::table &section,
                                                              const QString &name);

/// The branding files a packager can install, the weakest first: next to the program, then those of
/// the computer and the person. Only those that exist.
QStringList brandingFiles(const QString &programFolder);
/// Merges `files`, the weakest first. Stops at the first that is wrong.
tl::expected<BrandingSettings, FileError> readAllBranding(const QStringList &files);

} // namespace ringkey
