// SPDX-License-Identifier: Apache-2.0
#include "app/commandline.h"
#include "app/processguard.h"
#include "app/program.h"
#include "app/settingsfile.h"
#include "app/translations.h"
#include "ui/renderstates.h"

#include <QApplication>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace ringkey;

namespace {

std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv)
{
    QCoreApplication::setApplicationName(u"ringkey"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(RINGKEY_VERSION));
    const Needs needs = neededFor(argc, argv);
    if (needs == Needs::Nothing)
        return std::make_unique<QCoreApplication>(argc, argv);
    if (needs == Needs::Offscreen)
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication::setDesktopFileName(u"ringkey"_s);
    return std::make_unique<QApplication>(argc, argv);
}

tl::expected<Settings, QString> settingsFor(const CommandLine &line)
{
    QStringList files = settingsFiles();
    if (!line.configFile.isEmpty())
        files.append(line.configFile);
    return readAll(files).map([&](const Settings &read) { return merged(read, line.overrides); });
}

int say(std::FILE *where, const QString &text, int exitCode)
{
    std::fputs(qPrintable(text), where);
    return exitCode;
}

int drawPictures(QApplication &app, const CommandLine &line, ThemeChoice choice)
{
    Theme theme(app);
    theme.setChoice(choice);
    theme.apply();
    RenderOptions options;
    options.directory = line.pictures;
    options.scale = line.pictureScale;
    const auto trouble = renderStates(options, Branding{});
    return trouble.isEmpty() ? 0 : say(stderr, u"ringkey: %1\n"_s.arg(trouble), 1);
}

} // namespace

int main(int argc, char **argv)
{
    forbidDumps();
    const auto app = makeApplication(argc, argv);
    const auto line = readCommandLine(app->arguments());
    if (!line)
        return say(stderr, u"ringkey: %1\n"_s.arg(line.error()), 2);
    if (line->answer)
        return say(stdout, *line->answer, 0);
    const auto settings = settingsFor(*line);
    if (!settings)
        return say(stderr, u"ringkey: %1\n"_s.arg(settings.error()), 2);
    const QString language = speak(settings->language, *app);
    auto &gui = static_cast<QApplication &>(*app);
    if (!line->pictures.isEmpty())
        return drawPictures(gui, *line, settings->theme.value_or(ThemeChoice::Light));
    Program program(gui, *settings, language, Branding{});
    program.show();
    return QCoreApplication::exec();
}
