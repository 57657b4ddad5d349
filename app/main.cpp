// SPDX-License-Identifier: Apache-2.0
#include "app/forbiddumps.h"
#include "app/gallery/pictures.h"
#include "app/gallery/samplebranding.h"
#include "app/gallery/uimap.h"
#include "app/program.h"
#include "app/settings/brandingreader.h"
#include "app/settings/commandline.h"
#include "app/settings/settingsfile.h"
#include "app/translations.h"

#include <QApplication>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace ringkey;

namespace {

std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv)
{
    QCoreApplication::setApplicationName(u"ringkey"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(RINGKEY_BUILD));
    const Needs needs = neededFor(argc, argv);
    if (needs == Needs::Nothing)
        return std::make_unique<QCoreApplication>(argc, argv);
    if (needs == Needs::Offscreen) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        qputenv("TZ", "UTC"); // two computers draw the same
    }
    QGuiApplication::setDesktopFileName(u"org.ringkey.ringkey"_s);
    return std::make_unique<QApplication>(argc, argv);
}

tl::expected<Settings, QString> settingsFor(const CommandLine &line)
{
    QStringList files = settingsFiles();
    if (!line.configFile.isEmpty())
        files.append(line.configFile);
    return readAll(files).map([&](const Settings &read) { return merged(read, line.overrides); });
}

/// What the settings say of the brand wins over what a packager installed.
tl::expected<Branding, QString> brandFor(const Settings &settings)
{
    return readAllBranding(brandingFiles(QCoreApplication::applicationDirPath()))
        .map([&](const BrandingSettings &installed) {
            return brandingFrom(merged(installed, settings.branding));
        });
}

int say(std::FILE *where, const QString &text, int exitCode)
{
    std::fputs(qPrintable(text), where);
    return exitCode;
}

bool isDrawing(const CommandLine &line)
{
    return line.uiMap || !line.pictures.folder.isEmpty();
}

int draw(QApplication &app, const CommandLine &line, const Branding &brand)
{
    const Branding complete = withSampleParts(brand);
    if (line.uiMap) {
        speak(line.overrides.language.value_or(u"en"_s), app);
        return say(stdout, QString::fromUtf8(uiMap(app, complete)), 0);
    }
    const auto trouble = drawPictures(app, line.pictures, complete);
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
    const auto brand = brandFor(*settings);
    if (!brand)
        return say(stderr, u"ringkey: %1\n"_s.arg(brand.error()), 2);
    auto &gui = static_cast<QApplication &>(*app);
    if (isDrawing(*line))
        return draw(gui, *line, *brand);
    Program program(gui, *settings, line->overrides.language, *brand);
    program.show();
    return QCoreApplication::exec();
}
