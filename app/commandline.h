// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/settings.h"

#include <QStringList>
#include <tl/expected.hpp>

namespace ringkey {

/// What a person asked for on the command line. It is read before anything else.
struct CommandLine
{
    Settings overrides;            ///< stands above every settings file
    QString configFile;            ///< empty: none named
    std::optional<QString> answer; ///< --help or --version: print this and leave
};

/// The error is one line for the person, in their language.
tl::expected<CommandLine, QString> readCommandLine(const QStringList &arguments);

/// True where the answer needs no screen, so that --help works on a machine without one.
bool asksForTextOnly(int argc, const char *const *argv);

} // namespace ringkey
