// SPDX-License-Identifier: Apache-2.0
#include "app/settings/commandline.h"

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
    QCommandLineOption pictures{u"render-states"_s,
                                Text::tr("Draw every state into this folder, then leave."),
                                Text::tr("FOLDER")};
    QCommandLineOption scale{u"scale"_s, Text::tr("Size of those pictures, 1 to 4."),
                             Text::tr("NUMBER"), u"1"_s};
    QCommandLineOption uiMap{u"dump-ui-map"_s,
                             Text::tr("Print the names of all controls as JSON, then leave.")};
};

tl::unexpected<QString> refusal(const QCommandLineOption &option, const QString &allowed)
{
    return tl::unexpected(
        Text::tr("--%1: allowed is %2").arg(option.names().constFirst(), allowed));
}

/// --lang, --theme and --scale may be said several times for pictures: all combinations are drawn.
tl::expected<CommandLine, QString> orderPictures(CommandLine line, const QCommandLineParser &parser,
                                                 const Options &options)
{
    PictureOrder &order = line.pictures;
    order.folder = parser.value(options.pictures);
    if (parser.isSet(options.language))
        order.languages = parser.values(options.language);
    if (parser.isSet(options.theme))
        order.themes.clear();
    for (const QString &theme : parser.values(options.theme)) {
        const auto choice = readTheme(theme);
        if (!choice)
            return refusal(options.theme, Text::tr("light, dark or system"));
        order.themes.append(*choice);
    }
    order.scales.clear();
    for (const QString &scale : parser.values(options.scale)) {
        order.scales.append(scale.toDouble());
        if (!(order.scales.constLast() >= 1 && order.scales.constLast() <= 4))
            return refusal(options.scale, Text::tr("1 to 4"));
    }
    return line;
}

tl::expected<CommandLine, QString> collect(const QCommandLineParser &parser, const Options &options)
{
    CommandLine line;
    line.configFile = parser.value(options.config);
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
    line.uiMap = parser.isSet(options.uiMap);
    return orderPictures(std::move(line), parser, options);
}

} // namespace

tl::expected<CommandLine, QString> readCommandLine(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Text::tr("Phone-number sign-in for the desktop."));
    const Options options;
    parser.addOptions({options.config, options.profile, options.language, options.theme,
                       options.pictures, options.scale, options.uiMap});
    const auto help = parser.addHelpOption();
    const auto version = parser.addVersionOption();
    if (!parser.parse(arguments))
        return tl::unexpected(parser.errorText());
    if (!parser.positionalArguments().isEmpty())
        return tl::unexpected(Text::tr("What is “%1”? --help lists the options.")
                                  .arg(parser.positionalArguments().constFirst()));
    CommandLine answered;
    if (parser.isSet(help))
        answered.answer = parser.helpText();
    else if (parser.isSet(version))
        answered.answer = u"%1 %2\n"_s.arg(QCoreApplication::applicationName(),
                                           QCoreApplication::applicationVersion());
    if (answered.answer)
        return answered;
    return collect(parser, options);
}

Needs neededFor(int argc, const char *const *argv)
{
    constexpr std::array<std::string_view, 5> textOnly{"--help", "-h", "--help-all", "--version",
                                                       "-v"};
    const auto arguments = std::span(argv, std::size_t(argc));
    const auto isText = [&](std::string_view one) {
        return std::ranges::find(textOnly, one) != textOnly.end();
    };
    const auto isDrawn = [](std::string_view one) {
        return one.starts_with("--render-states") || one == "--dump-ui-map";
    };
    if (std::ranges::any_of(arguments, isText))
        return Needs::Nothing;
    return std::ranges::any_of(arguments, isDrawn) ? Needs::Offscreen : Needs::Screen;
}

} // namespace ringkey
