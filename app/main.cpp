// SPDX-License-Identifier: Apache-2.0
#include "app/brandedtheme.h"
#include "app/commands/commands.h"
#include "app/console.h"
#include "app/display.h"
#include "app/exitcodes.h"
#include "app/forbiddumps.h"
#include "app/gallery/pageobjects.h"
#include "app/gallery/pictures.h"
#include "app/gallery/samplebranding.h"
#include "app/gallery/uimap.h"
#include "app/onewindow.h"
#include "app/pages/cannotstart.h"
#include "app/placement.h"
#include "app/profile.h"
#include "app/program.h"
#include "app/recording/recorder.h"
#include "app/settings/brandingreader.h"
#include "app/settings/commandline.h"
#include "app/settings/layers.h"
#include "app/settings/printedconfig.h"
#ifdef RINGKEY_QA
#include "app/qa/qadesk.h"
#include "app/qa/replay.h"
#include "app/qa/steps.h"
#endif
#include "app/translations.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QFileInfo>
#include <QScreen>
#include <cstdio>
#include <optional>

using namespace Qt::StringLiterals;
using namespace ringkey;

namespace {

int say(std::FILE *where, const QString &text, int exitCode)
{
    std::fputs(qPrintable(text), where);
    return exitCode;
}

tl::expected<BrandingSettings, FileError> installedBrand()
{
    return readAllBranding(brandingFiles(QCoreApplication::applicationDirPath()));
}

/// What the settings say of the brand wins over what a packager installed.
tl::expected<Branding, FileError> brandFor(const Settings &settings)
{
    return installedBrand().map([&](const BrandingSettings &installed) {
        return brandingFrom(merged(installed, settings.branding));
    });
}

/// On the terminal, and, started by icon, in a window.
int refuse(const FileError &error)
{
    say(stderr, u"ringkey: %1\n"_s.arg(error.text()), ExitWrongUse);
    if (!hasScreen())
        return ExitWrongUse;
    speak(std::nullopt, *qApp);
    Theme theme(*qApp);
    theme.apply();
    theme.followSystem();
    QApplication::setWindowIcon(windowIcon(theme, {}));
    CannotStart page({}, startTrouble(error));
    QObject::connect(&page, &CannotStart::quitChosen, &page, &QWidget::close);
    page.resize(fitting(page.sizeHint(), page.screen()->availableGeometry()));
    page.show();
    page.takeFocus();
    QCoreApplication::exec();
    return ExitWrongUse;
}

int draw(QApplication &app, const CommandLine &line, const Branding &brand)
{
    const Branding complete = withSampleParts(brand);
    if (line.task == Task::UiMap || line.task == Task::PageObjects) {
        speak(line.overrides.language.value_or(u"en"_s), app);
        const QByteArray map = uiMap(app, complete);
        return say(stdout, QString::fromUtf8(line.task == Task::UiMap ? map : pageObjects(map)),
                   ExitDone);
    }
    const auto trouble = drawPictures(app, line.pictures, complete);
    return trouble.isEmpty() ? ExitDone : say(stderr, u"ringkey: %1\n"_s.arg(trouble), ExitFailed);
}

/// `folder` is that of the profile. The error is a sentence.
tl::expected<Watchers, QString> watchersFor(const CommandLine &line, const QString &folder)
{
    Watchers watchers;
    const auto path = [](const QString &file) { return QFileInfo(file).absoluteFilePath(); };
    if (!line.record.isEmpty() && !line.events.isEmpty() && path(line.record) == path(line.events))
        return tl::unexpected(u"--events and --record need a file each."_s);
    if (!line.events.isEmpty()) {
        auto events = EventLines::open(line.events);
        if (!events)
            return tl::unexpected(u"--events: "_s + events.error());
        watchers.events = std::move(*events);
    }
    if (line.qa || !line.record.isEmpty()) {
        auto recorder = line.record.isEmpty()
                            ? recording::Recorder::openIn(folder + u"/recordings"_s)
                            : recording::Recorder::open(line.record);
        if (!recorder)
            return tl::unexpected((line.record.isEmpty() ? QString() : u"--record: "_s) +
                                  recorder.error());
        watchers.recorder = std::move(*recorder);
    }
#ifdef RINGKEY_QA
    if (line.qa)
        watchers.desk = qa::makeQaDesk(folder, watchers.recorder->fileName());
#endif
    return watchers;
}

/// The window that is open already writes and shows nothing of what was asked for here.
int cameForward(const CommandLine &line)
{
    const bool isWatched = line.qa || !line.events.isEmpty() || !line.record.isEmpty();
    return isWatched ? say(stderr,
                           u"ringkey: a window of this profile is open already, which --events, "
                           u"--record and --qa say nothing to. Close it, or use "
                           u"--new-window.\n"_s,
                           ExitWrongUse)
                     : ExitDone;
}

int openWindow(QApplication &app, const CommandLine &line, const ReadSettings &read,
               const Branding &brand)
{
    auto alone =
        std::make_unique<OneWindow>(profileFolder(read.settings), keptUnder(read.settings));
    if (!line.newWindow && alone->bringForward())
        return cameForward(line);
    alone->listen();
    auto watchers = watchersFor(line, profileFolder(read.settings));
    if (!watchers)
        return say(stderr, u"ringkey: %1\n"_s.arg(watchers.error()), ExitFailed);
    Program program(app, read, line.overrides.language, brand, std::move(*watchers));
    QObject::connect(alone.get(), &OneWindow::wanted, &app,
                     [&](const QByteArray &token) { program.comeForward(token); });
    program.show();
    const int exitCode = QCoreApplication::exec();
    if (program.mustLeave()) {
        alone.reset(); // who starts now gets a window of their own
        QMetaObject::invokeMethod(
            &app, [&] { program.leave([] { QCoreApplication::exit(); }); }, Qt::QueuedConnection);
        QCoreApplication::exec();
    }
    return program.couldNotStart() ? ExitCannotStart : exitCode;
}

#ifdef RINGKEY_QA
/// Shows, draws or tells what was recorded.
int replay(const CommandLine &line, const Branding &brand)
{
    const auto recording = qa::readRecording(line.replay);
    if (!recording)
        return say(stderr, u"ringkey: --replay: %1\n"_s.arg(recording.error()), ExitFailed);
    if (line.task == Task::ReplayTold) {
        const QString fault = qa::exportSteps(*recording, line.replayTo);
        return fault.isEmpty() ? ExitDone
                               : say(stderr, u"ringkey: --export: %1\n"_s.arg(fault), ExitFailed);
    }
    if (line.task == Task::ReplayDrawn) {
        const QString fault = qa::drawRecording(*qApp, *recording, line.replayTo, brand);
        return fault.isEmpty() ? ExitDone
                               : say(stderr, u"ringkey: --render: %1\n"_s.arg(fault), ExitFailed);
    }
    qa::ReplayWindow window(*qApp, *recording, brand);
    window.show();
    return QCoreApplication::exec();
}
#else
int replay(const CommandLine &, const Branding &)
{
    return say(stderr, u"ringkey: This build has no QA desk and no --replay.\n"_s, ExitWrongUse);
}
#endif

bool isReplay(Task task)
{
    return task == Task::Replay || task == Task::ReplayDrawn || task == Task::ReplayTold;
}

/// What was said of the settings, place by place and as one.
struct Said
{
    std::vector<Layer> layers;
    ReadSettings read;
};

int printConfig(const CommandLine &line, const Said &said)
{
    const QString file = lookFile(said.read.settings);
    const ReadSettings all = withChosen(said.read, RememberedLook(file).chosen(), file);
    return say(stdout, printedConfig(said.layers, all, line.form), ExitDone);
}

int perform(const CommandLine &line, const Said &said)
{
    const ReadSettings &read = said.read;
    if (line.task == Task::PrintConfig || line.task == Task::SelfTest) {
        // Without the brand the app does not start.
        if (const auto brand = installedBrand(); !brand)
            return refuse(brand.error());
    }
    if (line.task == Task::PrintConfig)
        return printConfig(line, said);
    if (neededFor(line.task) == Needs::Nothing && !isReplay(line.task)) {
        const auto command = startCommand(line, read);
        return QCoreApplication::exec();
    }
    const auto brand = brandFor(read.settings);
    if (!brand)
        return refuse(brand.error());
    if (isReplay(line.task))
        return replay(line, *brand);
    return line.task == Task::Window ? openWindow(*qApp, line, read, *brand)
                                     : draw(*qApp, line, *brand);
}

tl::expected<Said, FileError> readSettings(const CommandLine &line)
{
    auto layers = readLayers(line.configFile, line.overrides);
    if (!layers)
        return tl::unexpected(layers.error());
    auto read = combined(*layers);
    if (!read)
        return tl::unexpected(read.error());
    if (line.qa && !read->settings.profile)
        read->settings.profile = u"qa"_s; // nobody's own session and accounts are tested with
    return Said{*std::move(layers), *std::move(read)};
}

/// Why the QA desk cannot be opened; empty: it can.
QString qaRefusal(const ReadSettings &read)
{
#ifdef RINGKEY_QA
    return read.settings.backend.url
               ? u"--qa goes only with the bundled test service, and another one is set."_s
               : QString();
#else
    Q_UNUSED(read)
    return u"This build has no QA desk."_s;
#endif
}

/// What keeps the program from starting with a screen too: one line, empty where nothing does.
QString startFault(const CommandLine &line)
{
    const auto said = readSettings(line);
    if (!said)
        return said.error().text();
    if (const auto brand = installedBrand(); !brand)
        return brand.error().text();
    return line.qa ? qaRefusal(said->read) : QString();
}

std::unique_ptr<QCoreApplication> makeApplication(const CommandLine &line, int &argc, char **argv)
{
    const Needs needs = neededFor(line.task);
    if (needs == Needs::Nothing)
        return std::make_unique<QCoreApplication>(argc, argv);
    if (needs == Needs::Offscreen) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        qputenv("TZ", "UTC"); // two computers draw the same
    }
    QGuiApplication::setDesktopFileName(u"org.ringkey.ringkey"_s);
    return makeWindowApplication(argc, argv, [&line] { return startFault(line); });
}

QStringList given(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments += QString::fromLocal8Bit(argv[i]);
    return arguments;
}

/// What is asked of the program itself, whatever the settings say; nothing: it is no such task.
std::optional<int> answer(Task task)
{
    if (task == Task::Help)
        return say(stdout, helpText(), ExitDone);
    if (task == Task::Version)
        return say(stdout, u"ringkey %1\n"_s.arg(QCoreApplication::applicationVersion()), ExitDone);
    if (task == Task::Platform)
        return say(stdout, QGuiApplication::platformName() + u'\n', ExitDone);
    return std::nullopt;
}

int runApp(int argc, char **argv)
{
    QCoreApplication::setApplicationName(u"ringkey"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(RINGKEY_BUILD));
    const auto line = readCommandLine(given(argc, argv));
    if (!line)
        return say(stderr, u"ringkey: %1\n"_s.arg(line.error()), ExitWrongUse);
    const auto app = makeApplication(*line, argc, argv);
    if (const auto exitCode = answer(line->task))
        return *exitCode;
    const auto said = readSettings(*line);
    if (!said)
        return refuse(said.error());
    const QString refusal = line->qa ? qaRefusal(said->read) : QString();
    if (!refusal.isEmpty())
        return say(stderr, u"ringkey: %1\n"_s.arg(refusal), ExitWrongUse);
    return perform(*line, *said);
}

/// Whoever reads the output must not take a part of it, or nothing, for the whole.
int unlessCutShort(int exitCode)
{
    if (std::fflush(stdout) == 0 && std::ferror(stdout) == 0)
        return exitCode;
    return say(stderr, u"ringkey: The output could not be written.\n"_s,
               exitCode == ExitDone ? int(ExitFailed) : exitCode);
}

} // namespace

int main(int argc, char **argv)
{
    forbidDumps();
    useConsole();
    return unlessCutShort(runApp(argc, argv));
}
