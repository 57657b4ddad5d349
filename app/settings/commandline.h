// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/gallery/pictures.h"
#include "app/settings/settings.h"

#include <QStringList>
#include <tl/expected.hpp>

namespace ringkey {

/// What a person asked for on the command line. It is read before anything else.
struct CommandLine
{
    Settings overrides;            ///< stands above every settings file
    QString configFile;            ///< empty: none named
    PictureOrder pictures;         ///< --render-states: draw these and leave
    bool uiMap = false;            ///< --dump-ui-map: print it and leave
    std::optional<QString> answer; ///< --help or --version: print this and leave
};

/// The error is one line for the person, in their language.
tl::expected<CommandLine, QString> readCommandLine(const QStringList &arguments);

/// Whether the answer needs a screen: --help prints and --render-states draws on a machine without
/// one.
enum class Needs : std::uint8_t
{
    Nothing,
    Offscreen,
    Screen
};
Needs neededFor(int argc, const char *const *argv);

} // namespace ringkey
