// SPDX-License-Identifier: Apache-2.0
#include "service/main/commandline.h"

#include <QCommandLineParser>

namespace ringkey::service {

using namespace Qt::StringLiterals;
using std::chrono::minutes;

std::optional<minutes> CommandLine::validity(minutes standard) const
{
    constexpr int tenYears = 10 * 366 * 24 * 60;
    if (minutesText.isEmpty())
        return standard;
    const int wanted = minutesText.toInt();
    return wanted >= 1 && wanted <= tenYears ? std::optional(minutes(wanted)) : std::nullopt;
}

tl::expected<CommandLine, QString> readCommandLine(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addOptions({{u"config"_s, {}, u"FILE"_s},
                       {u"listen"_s, {}, u"ADDR:PORT"_s},
                       {u"url"_s, {}, u"URL"_s},
                       {u"minutes"_s, {}, u"N"_s},
                       {u"exit-with-stdin"_s, {}},
                       {u"qa"_s, {}},
                       {u"demo"_s, {}},
                       {{u"h"_s, u"help"_s}, {}},
                       {{u"v"_s, u"version"_s}, {}}});
    if (!parser.parse(arguments))
        return tl::unexpected(parser.errorText()); // a sentence, with its full stop
    CommandLine line;
    line.words = parser.positionalArguments();
    if (!line.words.isEmpty())
        line.command = line.words.takeFirst();
    line.options = parser.optionNames();
    if (parser.values(u"config"_s).size() > 1) // which of two stores would be deleted from?
        return tl::unexpected(u"--config stands twice."_s);
    // A script's variable that is not set.
    for (const QString &name : {u"config"_s, u"listen"_s, u"url"_s, u"minutes"_s})
        if (parser.isSet(name) && parser.value(name).isEmpty())
            return tl::unexpected(u"--%1 stands without a value."_s.arg(name));
    if (line.words.contains(QString()))
        return tl::unexpected(u"One of the words is empty."_s);
    line.config = parser.value(u"config"_s);
    line.listen = parser.value(u"listen"_s);
    line.url = parser.value(u"url"_s);
    line.minutesText = parser.value(u"minutes"_s);
    line.exitWithStandardInput = parser.isSet(u"exit-with-stdin"_s);
    line.qa = parser.isSet(u"qa"_s);
    line.demo = parser.isSet(u"demo"_s);
    line.help = parser.isSet(u"help"_s);
    line.version = parser.isSet(u"version"_s);
    return line;
}

} // namespace ringkey::service
