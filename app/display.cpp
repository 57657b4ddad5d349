// SPDX-License-Identifier: Apache-2.0
#include "app/display.h"

#include "app/exitcodes.h"

#include <QApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonObject>
#include <QPluginLoader>
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>

using namespace Qt::StringLiterals;

namespace ringkey {

namespace {

/// What libraries told before it was known whether there is a screen: their reasons why not would
/// stand before ours.
std::string &heldBack()
{
    static std::string lines;
    return lines;
}

/// A message handler has no object.
std::function<QString()> &otherFault()
{
    static std::function<QString()> line;
    return line;
}

/// What Qt was told to show windows with: by the command line, else by the environment.
QString &askedPlatforms()
{
    static QString names;
    return names;
}

QString askedOfQt(int argc, char **argv)
{
    QString asked = qEnvironmentVariable("QT_QPA_PLATFORM");
    for (int i = 1; i + 1 < argc; ++i) {
        if (!std::strcmp(argv[i], "-platform") || !std::strcmp(argv[i], "--platform"))
            asked = QString::fromLocal8Bit(argv[i + 1]);
    }
    return asked;
}

QStringList namesIn(const QJsonObject &plugin)
{
    const QVariantList keys = plugin[u"MetaData"_s][u"Keys"_s].toArray().toVariantList();
    return QVariant(keys).toStringList();
}

/// What Qt can show windows with here.
QStringList knownPlatforms()
{
    QStringList names;
    for (const QStaticPlugin &plugin : QPluginLoader::staticPlugins()) {
        if (plugin.metaData()[u"IID"_s].toString().contains("QPlatformIntegrationFactory"_L1))
            names += namesIn(plugin.metaData());
    }
    for (const QString &path : QCoreApplication::libraryPaths()) {
        const QDir folder(path + u"/platforms"_s);
        for (const QString &file : folder.entryList(QDir::Files))
            names += namesIn(QPluginLoader(folder.filePath(file)).metaData());
    }
    names.removeDuplicates();
    names.sort();
    return names;
}

/// Why there is no screen, as a sentence.
QString whyNoScreen()
{
    const QStringList known = knownPlatforms();
    const QStringList asked = askedPlatforms().split(u';', Qt::SkipEmptyParts);
    const bool isKnown = std::any_of(asked.begin(), asked.end(), [&](const QString &one) {
        return known.contains(one.section(u':', 0, 0), Qt::CaseInsensitive);
    });
    return asked.isEmpty() || isKnown
               ? u"there is no display to show a window on. Start it in a desktop session; "
                 "DISPLAY or WAYLAND_DISPLAY names it."_s
               : u"Qt has no platform \"%1\" here, which QT_QPA_PLATFORM or -platform asks for. "
                 "It has: %2."_s.arg(asked.join(u';'), known.join(u", "_s));
}

[[noreturn]] void endWithoutScreen()
{
    const QString fault = otherFault()();
    std::fputs(qPrintable(u"ringkey: %1\n"_s.arg(fault.isEmpty() ? whyNoScreen() : fault)), stderr);
    std::fflush(stderr);
    std::_Exit(fault.isEmpty() ? ExitNoDisplay : ExitWrongUse);
}

/// QGuiApplication has no other way to say that it cannot be: it tells a fatal message and aborts.
void sayPlainly(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    const bool ofTheScreen = context.category && !std::strncmp(context.category, "qt.qpa", 6);
    if (type == QtFatalMsg)
        endWithoutScreen();
    if (!ofTheScreen)
        heldBack() += text.toStdString() + '\n';
}

} // namespace

std::unique_ptr<QApplication> makeWindowApplication(int &argc, char **argv,
                                                    std::function<QString()> fault)
{
    otherFault() = std::move(fault);
    askedPlatforms() = askedOfQt(argc, argv);
    const QtMessageHandler usual = qInstallMessageHandler(sayPlainly);
    auto app = std::make_unique<QApplication>(argc, argv);
    qInstallMessageHandler(usual);
    std::fputs(heldBack().c_str(), stderr);
    return app;
}

bool hasScreen()
{
    const QString platform = QGuiApplication::platformName();
    return qobject_cast<QApplication *>(QCoreApplication::instance()) &&
           platform != "offscreen"_L1 && platform != "minimal"_L1;
}

} // namespace ringkey
