// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/config/config.h"
#include "service/main/commandline.h"
#include "service/store/store.h"

#include <QStringList>
#include <chrono>
#include <memory>

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
/// The same, and what the command then ends with.
int refused(const QString &sentence, ExitCode exitCode);

/// What a command that works on a store begins with.
struct KeptStore
{
    Config config;
    std::unique_ptr<Store> store;
};
/// The store that is there, as the configuration names it. Without it, what the command ends with:
/// why was complained of.
tl::expected<KeptStore, int> keptStoreOf(const QString &configFile);

/// `init FILE`: a new configuration with random key, secret and pepper.
int initCommand(const QString &file, bool forDemo);

struct RunOptions
{
    QString configFile;
    QString listen; ///< empty: as configured
    bool exitWithStandardInput = false;
    bool qa = false; ///< obeys a QA desk over standard input (qadesk.h)
};
/// `run`: serves until it is told to stop.
int runCommand(const RunOptions &options);

/// `sott`: prints a secured one-time token.
int sottCommand(const QString &configFile, std::chrono::minutes validity);

/// `client-config`: prints the TOML that the app needs; `url` empty: the configured listen address.
int clientConfigCommand(const QString &configFile, const QString &url,
                        std::chrono::minutes validity);

/// What operators do to the store; see --help.
int checkCommand(const CommandLine &line);
int doctorCommand(const CommandLine &line);
int backupCommand(const CommandLine &line);
int restoreCommand(const CommandLine &line);
int migrateCommand(const CommandLine &line);
int purgeCommand(const CommandLine &line);
int accountsCommand(const CommandLine &line);
int importCommand(const CommandLine &line);
int exportCommand(const CommandLine &line);

/// `costs`: what texts cost today and yesterday, and what yesterday's would have cost under the
/// settings of this file.
int costsCommand(const CommandLine &line);

/// `send-test`: one text to a number through each provider, past the store and its limits.
int sendTestCommand(const CommandLine &line);

/// Prints to standard output.
void print(const QString &text);

} // namespace ringkey::service
