// SPDX-License-Identifier: Apache-2.0
#include "service/main/commands.h"
#include "service/main/stoprequest.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <cstdio>
#include <optional>

namespace {

using namespace Qt::StringLiterals;
using namespace ringkey::service;
using std::chrono::minutes;

constexpr auto usage = R"(ringkey-service: the phone sign-in service

  ringkey-service init FILE.toml
      Writes a new configuration with a random API key, secret and pepper (mode 0600).

  ringkey-service run --config FILE.toml [--listen ADDR:PORT] [--exit-with-stdin]
      Serves. Port 0 picks a free one. The first line on standard output is JSON:
      {"url":"http://127.0.0.1:41234"}. SIGTERM finishes the requests in flight and exits with 0.
      --exit-with-stdin does the same when standard input ends or the starting program dies.

  ringkey-service sott --config FILE.toml [--minutes N]
      Prints a secured one-time token for registrations (10 minutes).

  ringkey-service client-config --config FILE.toml [--url URL] [--minutes N]
      Prints the configuration that the app needs; its SOTT is valid for a year.

  ringkey-service --help | --version

Exit codes: 0 done, 1 the machine refused, 2 wrong command line or configuration.
)";

int wrongUse(const QString &sentence)
{
    complain(sentence + u" See --help."_s);
    return WrongInput;
}

struct CommandLine
{
    QString command;
    QStringList files;
    QString config;
    QString listen;
    QString url;
    QString minutesText;
    bool exitWithStandardInput = false;
    bool help = false;
    bool version = false;
};

/// What was typed, or what is wrong with it.
std::optional<QString> read(const QStringList &arguments, CommandLine &line)
{
    QCommandLineParser parser;
    parser.addOptions({{u"config"_s, {}, u"FILE"_s},
                       {u"listen"_s, {}, u"ADDR:PORT"_s},
                       {u"url"_s, {}, u"URL"_s},
                       {u"minutes"_s, {}, u"N"_s},
                       {u"exit-with-stdin"_s, {}},
                       {{u"h"_s, u"help"_s}, {}},
                       {{u"v"_s, u"version"_s}, {}}});
    if (!parser.parse(arguments))
        return parser.errorText();
    line.files = parser.positionalArguments();
    if (!line.files.isEmpty())
        line.command = line.files.takeFirst();
    line.config = parser.value(u"config"_s);
    line.listen = parser.value(u"listen"_s);
    line.url = parser.value(u"url"_s);
    line.minutesText = parser.value(u"minutes"_s);
    line.exitWithStandardInput = parser.isSet(u"exit-with-stdin"_s);
    line.help = parser.isSet(u"help"_s);
    line.version = parser.isSet(u"version"_s);
    return std::nullopt;
}

std::optional<minutes> validity(const CommandLine &line, minutes standard)
{
    constexpr int tenYears = 10 * 366 * 24 * 60;
    if (line.minutesText.isEmpty())
        return standard;
    const int wanted = line.minutesText.toInt();
    return wanted >= 1 && wanted <= tenYears ? std::optional(minutes(wanted)) : std::nullopt;
}

int perform(const CommandLine &line)
{
    if (line.command == "init"_L1)
        return line.files.size() == 1 ? initCommand(line.files.first())
                                      : wrongUse(u"init takes one file."_s);
    if (line.config.isEmpty())
        return wrongUse(u"--config FILE.toml is missing."_s);
    if (line.command == "run"_L1)
        return runCommand({line.config, line.listen, line.exitWithStandardInput});
    const bool isSott = line.command == "sott"_L1;
    const auto time = validity(line, isSott ? minutes(10) : minutes(365 * 24 * 60));
    if (!time)
        return wrongUse(u"--minutes takes a number from 1 to ten years' worth."_s);
    return isSott ? sottCommand(line.config, *time)
                  : clientConfigCommand(line.config, line.url, *time);
}

} // namespace

int main(int argc, char *argv[])
{
    forbidDumps();
    const QCoreApplication application(argc, argv);
    CommandLine line;
    if (const auto fault = read(QCoreApplication::arguments(), line))
        return wrongUse(*fault + u'.');
    if (line.version) {
        std::puts("ringkey-service " RINGKEY_BUILD);
        return Succeeded;
    }
    if (line.help) {
        std::fputs(usage, stdout);
        return Succeeded;
    }
    const QStringList commands{u"init"_s, u"run"_s, u"sott"_s, u"client-config"_s};
    if (!commands.contains(line.command))
        return wrongUse(line.command.isEmpty()
                            ? u"A command is missing."_s
                            : u"There is no command \"%1\"."_s.arg(line.command));
    return perform(line);
}
