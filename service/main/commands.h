// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>
#include <chrono>

namespace ringkey::service {

/// Exit codes of the program, also for scripts.
enum ExitCode : int
{
    Succeeded = 0,
    Failed = 1,     ///< the machine said no: port taken, store damaged, file not writable
    WrongInput = 2, ///< the command line or the configuration is wrong
};

/// Writes a sentence to standard error, prefixed with the program's name.
void complain(const QString &sentence);

/// `init FILE`: a new configuration with random key, secret and pepper.
int initCommand(const QString &file);

struct RunOptions
{
    QString configFile;
    QString listen; ///< empty: as configured
    bool exitWithStandardInput = false;
};
/// `run`: serves until it is told to stop.
int runCommand(const RunOptions &options);

/// `sott`: prints a secured one-time token.
int sottCommand(const QString &configFile, std::chrono::minutes validity);

/// `client-config`: prints the TOML that the app needs; `url` empty: the configured listen address.
int clientConfigCommand(const QString &configFile, const QString &url,
                        std::chrono::minutes validity);

} // namespace ringkey::service
