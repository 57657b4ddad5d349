// SPDX-License-Identifier: Apache-2.0
#include "service/main/commandline.h"
#include "service/main/commands.h"
#include "service/main/stoprequest.h"

#include <QCoreApplication>
#include <QLoggingCategory>
#include <array>
#include <cstdio>

namespace {

using namespace Qt::StringLiterals;
using namespace ringkey::service;
using std::chrono::minutes;

constexpr auto usage = R"(ringkey-service: the phone sign-in service

  ringkey-service init FILE.toml [--demo]
      Writes a new configuration with a random API key, secret and pepper (mode 0600); with --demo
      for one person trying out, without the limits that keep strangers off.

  ringkey-service run --config FILE.toml [--listen ADDR:PORT] [--exit-with-stdin]
      Serves. Port 0 picks a free one. The first line on standard output is JSON:
      {"url":"http://127.0.0.1:41234"}. SIGTERM finishes the requests in flight and exits with 0,
      SIGHUP reads the configuration again. --exit-with-stdin ends it when standard input ends or
      the starting program dies.

  ringkey-service sott --config FILE.toml [--minutes N]
      Prints a secured one-time token for registrations (10 minutes).

  ringkey-service client-config --config FILE.toml [--url URL] [--minutes N]
      Prints the configuration that the app needs; its SOTT is valid for a year.

For operators (docs/operating.md), each with --config FILE.toml:

  ringkey-service check [FILE]            looks at the whole store, or a backup; changes nothing
  ringkey-service doctor                  names what is unsafe about where the store is kept
  ringkey-service backup FILE             a copy of one moment, while a service runs, and its
                                          checksum (FILE.sha256)
  ringkey-service restore FILE            brings it back into an empty place
  ringkey-service migrate                 creates or updates the tables
  ringkey-service purge                   drops what is past keeping, as a running service does
  ringkey-service accounts list           every account; numbers are cut short
  ringkey-service accounts show UID|+NUMBER      its state, failures and dates
  ringkey-service accounts unlock UID|+NUMBER    ends every lock
  ringkey-service accounts sign-out UID|+NUMBER  ends every session
  ringkey-service accounts delete UID|+NUMBER    deletes it, without asking
  ringkey-service import FILE.jsonl       takes accounts in, other systems' password hashes too
  ringkey-service export FILE.jsonl       writes all accounts with their hashes (mode 0600)

  ringkey-service costs --config FILE.toml
      Prints what texts cost today and yesterday (UTC), by country, and what yesterday's would have
      cost under the settings of FILE.toml, with what its limits would have kept back.

  ringkey-service send-test --config FILE.toml +NUMBER
      Sends one text through each provider and prints what it answered. Costs what a text costs.

  ringkey-service --help | --version

Exit codes: 0 done, 1 the machine refused, 2 wrong command line or configuration.
)";

int wrongUse(const QString &sentence)
{
    return refused(sentence + u" See --help."_s, WrongInput);
}

/// How the command is written, as --help says it; each way of several.
QString formOf(const QString &command)
{
    const QString start = u"ringkey-service %1 "_s.arg(command);
    QStringList forms;
    for (const QString &line : QString::fromLatin1(usage).split(u'\n')) {
        const QString form = line.trimmed().section(u"  "_s, 0, 0);
        if ((form + u' ').startsWith(start))
            forms += form.contains("FILE.toml"_L1) ? form : form + u" --config FILE.toml"_s;
    }
    return forms.join(u", "_s);
}

int sott(const CommandLine &line)
{
    const auto time = line.validity(minutes(10));
    return time ? sottCommand(line.config, *time)
                : wrongUse(u"--minutes takes a number from 1 to ten years' worth."_s);
}

int clientConfig(const CommandLine &line)
{
    const auto time = line.validity(minutes(365 * 24 * 60));
    return time ? clientConfigCommand(line.config, line.url, *time)
                : wrongUse(u"--minutes takes a number from 1 to ten years' worth."_s);
}

struct Command
{
    const char *name;
    int leastWords;
    int mostWords;
    const char *options; ///< that it takes
    int (*run)(const CommandLine &);
};

constexpr std::array commands{
    Command{"init", 1, 1, "demo",
            [](const CommandLine &line) { return initCommand(line.words[0], line.demo); }},
    Command{"run", 0, 0, "config listen exit-with-stdin qa",
            [](const CommandLine &line) {
                return runCommand({line.config, line.listen, line.exitWithStandardInput, line.qa});
            }},
    Command{"sott", 0, 0, "config minutes", sott},
    Command{"client-config", 0, 0, "config url minutes", clientConfig},
    Command{"costs", 0, 0, "config", costsCommand},
    Command{"send-test", 1, 1, "config", sendTestCommand},
    Command{"check", 0, 1, "config", checkCommand},
    Command{"doctor", 0, 0, "config", doctorCommand},
    Command{"backup", 1, 1, "config", backupCommand},
    Command{"restore", 1, 1, "config", restoreCommand},
    Command{"migrate", 0, 0, "config", migrateCommand},
    Command{"purge", 0, 0, "config", purgeCommand},
    Command{"accounts", 1, 2, "config", accountsCommand},
    Command{"import", 1, 1, "config", importCommand},
    Command{"export", 1, 1, "config", exportCommand},
};

int perform(const CommandLine &line)
{
    if (line.version || line.help) {
        print(line.version ? u"ringkey-service %1\n"_s.arg(QLatin1StringView(RINGKEY_BUILD))
                           : QString::fromLatin1(usage));
        return Succeeded;
    }
    if (line.command.isEmpty())
        return wrongUse(u"A command is missing."_s);
    for (const Command &command : commands) {
        if (line.command != QLatin1StringView(command.name))
            continue;
        const QString form = formOf(line.command);
        if (line.words.size() < command.leastWords || line.words.size() > command.mostWords)
            return wrongUse(u"\"%1\" is written like this: %2."_s.arg(line.command, form));
        const QStringList known = QString::fromLatin1(command.options).split(u' ');
        for (const QString &option : line.options)
            if (!known.contains(option))
                return wrongUse(u"--%1 means nothing to \"%2\"."_s.arg(option, line.command));
        if (known.contains("config"_L1) && line.config.isEmpty())
            return wrongUse(u"--config is missing: %1."_s.arg(form));
        // A command says itself why it failed; the log of the store tells of a service's requests.
        if (line.command != "run"_L1)
            QLoggingCategory::setFilterRules(u"ringkey.service.s*=false"_s);
        return command.run(line);
    }
    return wrongUse(u"There is no command \"%1\"."_s.arg(line.command));
}

int performSafely(const CommandLine &line)
try {
    return perform(line);
} catch (const std::exception &fault) { // no thread or no memory is left
    return refused(u"The machine refused: %1."_s.arg(QString::fromLocal8Bit(fault.what())), Failed);
}

} // namespace

int main(int argc, char *argv[])
{
    forbidDumps();
    keepStandardStreams();
    makePrivateFiles();
    const QCoreApplication application(argc, argv);
    const auto line = readCommandLine(QCoreApplication::arguments());
    if (!line)
        return wrongUse(line.error());
    const int exitCode = performSafely(*line);
    // Half a file of the app's settings is none. Who reads of a running service has read by then.
    if (std::ferror(stdout) && line->command != "run"_L1)
        return refused(u"The output could not be written."_s, Failed);
    return exitCode;
}
