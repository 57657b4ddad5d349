// SPDX-License-Identifier: Apache-2.0
#include "app/commandline.h"
#include "app/processguard.h"
#include "app/program.h"
#include "app/settingsfile.h"
#include "app/translations.h"

#include <QApplication>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace ringkey;

namespace {

std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv)
{
    QCoreApplication::setApplicationName(u"ringkey"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(RINGKEY_VERSION));
    if (asksForTextOnly(argc, argv))
        return std::make_unique<QCoreApplication>(argc, argv);
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
    Program program(static_cast<QApplication &>(*app), *settings, language, Branding{});
    program.show();
    return QCoreApplication::exec();
}
