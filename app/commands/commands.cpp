// SPDX-License-Identifier: Apache-2.0
#include "app/commands/commands.h"

#include "app/commands/selftest.h"
#include "app/commands/sessioncommand.h"

#include <QCoreApplication>

namespace ringkey {

int runCommand(const CommandLine &line, const ReadSettings &read)
{
    if (line.task == Task::SelfTest) {
        SelfTest test(read.settings, line.json);
        test.start();
        return QCoreApplication::exec();
    }
    SessionCommand command(line, read.settings);
    command.start();
    return QCoreApplication::exec();
}

} // namespace ringkey
