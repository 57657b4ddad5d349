// SPDX-License-Identifier: Apache-2.0
#include "app/settings/commandline.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <algorithm>
#include <array>

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
    QCommandLineOption newWindow{u"new-window"_s,
                                 Text::tr("Open another window although one of this profile is "
                                          "open.")};
    QCommandLineOption events{u"events"_s,
                              Text::tr("Write each step of signing in as a line of JSON to this "
                                       "file, or - for standard output."),
                              Text::tr("FILE")};
    QCommandLineOption qa{u"qa"_s, Text::tr("Open the QA desk, with the bundled test service.")};
    QCommandLineOption record{u"record"_s,
                              Text::tr("Write what the pages show to this file, without secrets."),
                              Text::tr("FILE")};
    QCommandLineOption replay{u"replay"_s, Text::tr("Show such a file, step by step."),
                              Text::tr("FILE")};
    QCommandLineOption render{u"render"_s,
                              Text::tr("With --replay: draw each step into this folder."),
                              Text::tr("FOLDER")};
    QCommandLineOption exportTo{
        u"export"_s, Text::tr("With --replay: write the steps as text, .feature or .md."),
        Text::tr("FILE")};
    QCommandLineOption pictures{u"render-states"_s,
                                Text::tr("Draw every state into this folder, then leave."),
                                Text::tr("FOLDER")};
    QCommandLineOption scale{u"scale"_s, Text::tr("Size of those pictures, 1 to 4."),
                             Text::tr("NUMBER"), u"1"_s};
    QCommandLineOption uiMap{u"dump-ui-map"_s,
                             Text::tr("Print the names of all controls as JSON, then leave.")};
    QCommandLineOption pageObjects{
        u"dump-page-objects"_s,
        Text::tr("Print them as a Python module for scripts that drive the app, then leave.")};
    QCommandLineOption printConfig{u"print-config"_s,
                                   Text::tr("Print every setting, where it was said and whether it "
                                            "is locked, then leave.")};
    QCommandLineOption selfTest{u"self-test"_s,
                                Text::tr("Check what the app needs on this computer, then leave.")};
    QCommandLineOption checkBackend{
        u"check-backend"_s, Text::tr("Try the service with a number of your own and say what "
                                     "keeps people from signing in, then leave.")};
    QCommandLineOption platform{u"platform-name"_s,
                                Text::tr("Print what a window would be shown with, then leave.")};
    QCommandLineOption forget{u"forget"_s,
                              Text::tr("End the session at the service and erase what is kept, "
                                       "then leave.")};
    QCommandLineOption json{
        u"json"_s, Text::tr("With token, whoami, --self-test, --check-backend or --print-config: "
                            "answer as JSON.")};
    QCommandLineOption header{u"header"_s, Text::tr("With token: print a header's line.")};
    QCommandLineOption show{u"show"_s, Text::tr("With token: print it on a terminal too.")};
    QCommandLineOption everywhere{u"everywhere"_s,
                                  Text::tr("With sign-out: end every session of the account.")};
    QCommandLineOption help{{u"h"_s, u"help"_s, u"help-all"_s},
                            Text::tr("Print this, then leave.")};
    QCommandLineOption version{{u"v"_s, u"version"_s}, Text::tr("Print the version, then leave.")};

    Options()
    {
#ifndef RINGKEY_QA
        // Known all the same: they are refused in words.
        for (QCommandLineOption *one : {&qa, &replay, &render, &exportTo})
            one->setFlags(QCommandLineOption::HiddenFromHelp);
#endif
    }

    QList<QCommandLineOption> all() const
    {
        return {config, profile,     language,    theme,        newWindow, json,   header,
                show,   everywhere,  events,      record,       replay,    render, exportTo,
                qa,     printConfig, selfTest,    checkBackend, platform,  forget, pictures,
                scale,  uiMap,       pageObjects, help,         version};
    }
};

struct Command
{
    const char *name;
    Task task;
};
constexpr std::array commands{Command{"token", Task::Token}, Command{"whoami", Task::WhoAmI},
                              Command{"sign-out", Task::SignOut}};

tl::unexpected<QString> refusal(const QCommandLineOption &option, const QString &allowed)
{
    return tl::unexpected(
        Text::tr("--%1: allowed is %2").arg(option.names().constFirst(), allowed));
}

/// What QApplication takes for itself (https://doc.qt.io/qt-6/qguiapplication.html and the
/// platforms' own): it is asked for only later.
QStringList withoutQts(const QStringList &arguments)
{
    constexpr std::array withValue{
        "platform", "platformpluginpath", "platformtheme", "plugin",
        "style",    "stylesheet",         "session",       "display",
        "geometry", "qwindowgeometry",    "qwindowicon",   "qwindowtitle"};
    constexpr std::array alone{"reverse", "widgetcount", "nograb", "dograb", "sync"};
    QStringList ours = arguments.first(qMin(qsizetype(1), arguments.size()));
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        QString name = arguments.at(i);
        if (name == "--"_L1)
            return ours + arguments.mid(i);
        const bool isOption = name.startsWith(u'-');
        name.remove(0, name.startsWith("--"_L1) ? 2 : 1);
        const auto is = [&](const char *one) {
            return name.section(u'=', 0, 0) == QLatin1StringView(one);
        };
        if (isOption && std::ranges::any_of(withValue, is))
            i += name.contains(u'=') ? 0 : 1;
        else if (!isOption || std::ranges::none_of(alone, is))
            ours += arguments.at(i);
    }
    return ours;
}

void prepare(QCommandLineParser &parser, const Options &options)
{
    parser.setApplicationDescription(Text::tr("Phone-number sign-in for the desktop."));
    parser.addOptions(options.all());
    parser.addPositionalArgument(u"token"_s, Text::tr("Print the session's token."), u"[token"_s);
    parser.addPositionalArgument(u"whoami"_s, Text::tr("Print who is signed in."), u"| whoami"_s);
    parser.addPositionalArgument(u"sign-out"_s, Text::tr("End the session."), u"| sign-out]"_s);
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

tl::expected<Settings, QString> overrides(const QCommandLineParser &parser, const Options &options)
{
    Settings said;
    if (parser.isSet(options.profile)) {
        said.profile = parser.value(options.profile);
        if (!isProfileName(*said.profile))
            return refusal(options.profile, Text::tr("letters, digits, dot, dash and underscore"));
    }
    const QStringList languages = parser.values(options.language); // each is drawn
    if (!std::ranges::all_of(languages, isLanguage))
        return refusal(options.language, Text::tr("a language such as en, de or pt-BR"));
    if (!languages.isEmpty())
        said.language = languages.constLast();
    if (parser.isSet(options.theme)) {
        said.theme = readTheme(parser.value(options.theme));
        if (!said.theme)
            return refusal(options.theme, Text::tr("light, dark or system"));
    }
    return said;
}

/// What is to be done. Two things at once are a slip that nothing should hide.
tl::expected<Task, QString> taskOf(const QCommandLineParser &parser, const Options &options)
{
    if (parser.isSet(options.help))
        return Task::Help;
    if (parser.isSet(options.version))
        return Task::Version;
    const std::array<std::pair<const QCommandLineOption &, Task>, 9> asked{
        {{options.pictures, Task::Pictures},
         {options.uiMap, Task::UiMap},
         {options.pageObjects, Task::PageObjects},
         {options.printConfig, Task::PrintConfig},
         {options.selfTest, Task::SelfTest},
         {options.checkBackend, Task::CheckBackend},
         {options.platform, Task::Platform},
         {options.replay, parser.isSet(options.render)     ? Task::ReplayDrawn
                          : parser.isSet(options.exportTo) ? Task::ReplayTold
                                                           : Task::Replay},
         {options.forget, Task::Forget}}};
    QList<Task> tasks;
    for (const auto &[option, task] : asked) {
        if (parser.isSet(option))
            tasks += task;
    }
    const QStringList words = parser.positionalArguments();
    for (const QString &word : words) {
        const auto is = [&](const Command &one) { return word == QLatin1StringView(one.name); };
        const auto found = std::ranges::find_if(commands, is);
        if (found == commands.end())
            return tl::unexpected(Text::tr("What is “%1”? --help lists the options.").arg(word));
        tasks += found->task;
    }
    if (tasks.size() > 1)
        return tl::unexpected(Text::tr("Only one thing can be done at a time."));
    return tasks.isEmpty() ? Task::Window : tasks.constFirst();
}

/// An option that changes nothing is a slip, too.
QString misplaced(const QCommandLineParser &parser, const Options &options, Task task)
{
    const std::array<std::pair<const QCommandLineOption &, QList<Task>>, 11> belong{
        {{options.json,
          {Task::Token, Task::WhoAmI, Task::SelfTest, Task::CheckBackend, Task::PrintConfig}},
         {options.header, {Task::Token}},
         {options.show, {Task::Token}},
         {options.everywhere, {Task::SignOut}},
         {options.events, {Task::Window}},
         {options.record, {Task::Window}},
         {options.scale, {Task::Pictures}},
         {options.render, {Task::ReplayDrawn}},
         {options.exportTo, {Task::ReplayTold}},
         {options.qa, {Task::Window}},
         {options.newWindow, {Task::Window}}}};
    const bool isTwoForms = parser.isSet(options.json) && parser.isSet(options.header);
    for (const auto &[option, tasks] : belong) {
        const bool isSecondForm = isTwoForms && &option == &options.header;
        if (parser.isSet(option) && (isSecondForm || !tasks.contains(task)))
            return Text::tr("--%1 means nothing here. --help says what it belongs to.")
                .arg(option.names().constLast());
    }
    return {};
}

CommandLine textOnly(Task task)
{
    CommandLine line;
    line.task = task;
    return line;
}

tl::expected<CommandLine, QString> collect(const QCommandLineParser &parser, const Options &options,
                                           Task task)
{
    for (const QCommandLineOption &path :
         {options.config, options.pictures, options.events, options.record, options.replay,
          options.render, options.exportTo}) {
        if (parser.isSet(path) && parser.value(path).isEmpty())
            return refusal(path, path.valueName());
    }
    if (const QString slip = misplaced(parser, options, task); !slip.isEmpty())
        return tl::unexpected(slip);
    const auto said = overrides(parser, options);
    if (!said)
        return tl::unexpected(said.error());
    CommandLine line;
    line.task = task;
    line.overrides = *said;
    line.configFile = parser.value(options.config);
    line.events = parser.value(options.events);
    line.record = parser.value(options.record);
    line.replay = parser.value(options.replay);
    line.replayTo = parser.value(task == Task::ReplayDrawn ? options.render : options.exportTo);
    line.qa = parser.isSet(options.qa);
    line.newWindow = parser.isSet(options.newWindow);
    line.form = parser.isSet(options.json) ? AnswerForm::Json : AnswerForm::Lines;
    line.header = parser.isSet(options.header);
    line.show = parser.isSet(options.show);
    line.everywhere = parser.isSet(options.everywhere);
    return orderPictures(std::move(line), parser, options);
}

} // namespace

tl::expected<CommandLine, QString> readCommandLine(const QStringList &arguments)
{
    QCommandLineParser parser;
    const Options options;
    prepare(parser, options);
    if (!parser.parse(withoutQts(arguments)))
        return tl::unexpected(parser.errorText());
    const auto task = taskOf(parser, options);
    if (!task)
        return tl::unexpected(task.error());
    if (*task == Task::Help || *task == Task::Version)
        return textOnly(*task);
    return collect(parser, options, *task);
}

QString helpText()
{
    QCommandLineParser parser;
    prepare(parser, Options());
    return parser.helpText();
}

Needs neededFor(Task task)
{
    switch (task) {
    case Task::Window:
    case Task::Platform:
    case Task::Replay:
        return Needs::Screen;
    case Task::ReplayDrawn:
    case Task::Pictures:
    case Task::UiMap:
    case Task::PageObjects:
        return Needs::Offscreen;
    default:
        return Needs::Nothing;
    }
}

} // namespace ringkey
