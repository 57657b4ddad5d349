// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <functional>
#include <memory>

class QApplication;

namespace ringkey {

/// The application with a screen. Where none can be had the program ends here with one plain line
/// and ExitNoDisplay: Qt would abort and advise to install it anew. A line of `otherFault`, which
/// is asked only then, is told instead with ExitWrongUse: a screen would not help.
std::unique_ptr<QApplication> makeWindowApplication(int &argc, char **argv,
                                                    std::function<QString()> otherFault);

/// Whether a person can see this application's windows.
bool hasScreen();

} // namespace ringkey
