// SPDX-License-Identifier: Apache-2.0
#include "app/display.h"

#include "app/exitcodes.h"

#include <QApplication>
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

[[noreturn]] void endWithoutScreen()
{
    const QString fault = otherFault()();
    std::fputs(fault.isEmpty()
                   ? "ringkey: there is no display to show a window on. Start it in a desktop "
                     "session; DISPLAY or WAYLAND_DISPLAY names it.\n"
                   : qPrintable(u"ringkey: %1\n"_s.arg(fault)),
               stderr);
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
