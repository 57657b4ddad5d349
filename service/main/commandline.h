// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>
#include <chrono>
#include <optional>
#include <tl/expected.hpp>

namespace ringkey::service {

/// What was typed.
struct CommandLine
{
    QString command;
    QStringList words;   ///< after the command
    QStringList options; ///< by their long names
    QString config;
    QString listen;
    QString url;
    QString minutesText;
    bool exitWithStandardInput = false;
    bool qa = false;
    bool demo = false; ///< init: for one person on this machine
    bool help = false;
    bool version = false;

    /// --minutes, or `standard`; nothing where it is no sensible number.
    std::optional<std::chrono::minutes> validity(std::chrono::minutes standard) const;
};

/// Or what is wrong with it, as a sentence.
tl::expected<CommandLine, QString> readCommandLine(const QStringList &arguments);

} // namespace ringkey::service
