// SPDX-License-Identifier: Apache-2.0
#include "app/commands/commands.h"

#include "app/commands/selftest.h"
#include "app/commands/sessioncommand.h"

namespace ringkey {

std::unique_ptr<QObject> startCommand(const CommandLine &line, const ReadSettings &read)
{
    if (line.task == Task::SelfTest) {
        auto test = std::make_unique<SelfTest>(read.settings, line.json);
        test->start();
        return test;
    }
    auto command = std::make_unique<SessionCommand>(line, read.settings);
    command->start();
    return command;
}

} // namespace ringkey
