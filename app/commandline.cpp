// SPDX-License-Identifier: Apache-2.0
#include "app/commandline.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <array>
#include <span>
#include <string_view>

using namespace Qt::StringLiterals;

namespace ringkey {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ringkey::CommandLine)
};

struct Options
{
    QCommandLineOption config{u"config"_s, Text::tr("Read this settings file too; it wins."),
                              Text::tr("FILE.toml")};
    QCommandLineOption profile{u"profile"_s, Text::tr("Keep everything apart under this name."),
                               Text::tr("NAME")};
    QCommandLineOption language{u"lang"_s, Text::tr("Language of the app, such as de or pt-BR."),
                                Text::tr("LANGUAGE")};
    QCommandLineOption theme{u"theme"_s, Text::tr("light, dark or system."), Text::tr("THEME")};
};

tl::unexpected<QString> refusal(const QCommandLineOption &option, const QString &allowed)
{
    return tl::unexpected(
        Text::tr("--%1: allowed is %2").arg(option.names().constFirst(), allowed));
}

tl::expected<CommandLine, QString> collect(const QCommandLineParser &parser, const Options &options)
{
    CommandLine line{.overrides = {}, .configFile = parser.value(options.config), .answer = {}};
    if (parser.isSet(options.profile)) {
        line.overrides.profile = parser.value(options.profile);
        if (!isProfileName(*line.overrides.profile))
            return refusal(options.profile, Text::tr("letters, digits, dot, dash and underscore"));
    }
    if (parser.isSet(options.language)) {
        line.overrides.language = parser.value(options.language);
        if (QLocale(*line.overrides.language).language() == QLocale::C)
            return refusal(options.language, Text::tr("a language such as en, de or pt-BR"));
    }
    if (parser.isSet(options.theme)) {
        line.overrides.theme = readTheme(parser.value(options.theme));
        if (!line.overrides.theme)
            return refusal(options.theme, Text::tr("light, dark or system"));
    }
    return line;
}

} // namespace

tl::expected<CommandLine, QString> readCommandLine(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Text::tr("Phone-number sign-in for the desktop."));
    const Options options;
    parser.addOptions({options.config, options.profile, options.language, options.theme});
    const auto help = parser.addHelpOption();
    const auto version = parser.addVersionOption();
    if (!parser.parse(arguments))
        return tl::unexpected(parser.errorText());
    if (!parser.positionalArguments().isEmpty())
        return tl::unexpected(Text::tr("What is “%1”? --help lists the options.")
                                  .arg(parser.positionalArguments().constFirst()));
    if (parser.isSet(help))
        return CommandLine{.overrides = {}, .configFile = {}, .answer = parser.helpText()};
    if (parser.isSet(version)) {
        const auto answer = u"%1 %2\n"_s.arg(QCoreApplication::applicationName(),
                                             QCoreApplication::applicationVersion());
        return CommandLine{.overrides = {}, .configFile = {}, .answer = answer};
    }
    return collect(parser, options);
}

bool asksForTextOnly(int argc, const char *const *argv)
{
    constexpr std::array<std::string_view, 5> textOnly{"--help", "-h", "--help-all", "--version",
                                                       "-v"};
    return std::ranges::any_of(std::span(argv, std::size_t(argc)), [&](std::string_view argument) {
        return std::ranges::find(textOnly, argument) != textOnly.end();
    });
}

} // namespace ringkey
