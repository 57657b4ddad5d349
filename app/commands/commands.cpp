// SPDX-License-Identifier: Apache-2.0
#include "app/commands/commands.h"

#include "app/commands/checkbackend.h"
#include "app/commands/selftest.h"
#include "app/commands/sessioncommand.h"

namespace ringkey {

std::unique_ptr<QObject> startCommand(const CommandLine &line, const ReadSettings &read)
{
    if (line.task == Task::SelfTest) {
        auto test = std::make_unique<SelfTest>(read, line.form);
        test->start();
        return test;
    }
    if (line.task == Task::CheckBackend) {
        auto check = std::make_unique<CheckBackend>(read, line.form);
        check->start();
        return check;
    }
    auto command = std::make_unique<SessionCommand>(line, read);
    command->start();
    return command;
}

} // namespace ringkey
