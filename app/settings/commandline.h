// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/gallery/pictures.h"
#include "app/settings/answerform.h"
#include "app/settings/settings.h"

#include <QStringList>
#include <tl/expected.hpp>

namespace ringkey {

/// What the program is to do. Only Window stays; the rest answers and ends.
enum class Task : std::uint8_t
{
    Window,
    Help,
    Version,
    Pictures,     ///< --render-states
    UiMap,        ///< --dump-ui-map
    PageObjects,  ///< --dump-page-objects
    PrintConfig,  ///< --print-config
    SelfTest,     ///< --self-test
    CheckBackend, ///< --check-backend
    Platform,     ///< --platform-name: what a window would be shown with
    Forget,       ///< --forget
    Token,        ///< token
    WhoAmI,       ///< whoami
    SignOut,      ///< sign-out
    Replay,       ///< --replay
    ReplayDrawn,  ///< --replay with --render
    ReplayTold,   ///< --replay with --export
};

/// What a person asked for on the command line. It is read before anything else.
struct CommandLine
{
    Task task = Task::Window;
    Settings overrides;     ///< stands above every settings file
    QString configFile;     ///< empty: none named
    PictureOrder pictures;  ///< for Task::Pictures
    QString events;         ///< --events: a file, "-" or empty
    QString record;         ///< --record: a file or empty
    QString replay;         ///< --replay: a recording
    QString replayTo;       ///< the folder of --render, or the file of --export
    bool qa = false;        ///< the QA desk
    bool newWindow = false; ///< a second one of this profile
    AnswerForm form = AnswerForm::Lines;
    bool header = false;     ///< the token as a header's line
    bool show = false;       ///< the token also on a terminal
    bool everywhere = false; ///< sign out every session of the account
};

/// Needs no application: the arguments are judged before a screen is asked for. The error is one
/// line.
tl::expected<CommandLine, QString> readCommandLine(const QStringList &arguments);

/// For Task::Help. Needs a QCoreApplication.
QString helpText();

/// What the task cannot do without.
enum class Needs : std::uint8_t
{
    Nothing,
    Offscreen, ///< draws on a machine without a screen
    Screen
};
Needs neededFor(Task task);

} // namespace ringkey
