// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace ringkey {

/// What the program ends with. For scripts, so they never change their meaning (docs/settings.md).
enum ExitCode : int
{
    ExitDone = 0,
    ExitFailed = 1,      ///< a check failed, or something could not be written
    ExitWrongUse = 2,    ///< the command line or a file is wrong
    ExitNoDisplay = 3,   ///< a window was wanted and there is no screen for it
    ExitCannotStart = 4, ///< nothing could be shown but what is wrong with this computer
    ExitSignedOut = 5,   ///< nobody is signed in
    ExitNoKeychain = 6,  ///< what is kept cannot be read now
    ExitNoBackend = 7,   ///< the service cannot be reached, or refused
    ExitTerminal = 8,    ///< a token would have been shown on a terminal
};

} // namespace ringkey
