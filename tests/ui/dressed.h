// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/theme.h"

#include <QApplication>
#include <QTest>

namespace ringkey::test {

/// The main() of a test whose widgets wear the library's look, and do not move.
template <class Test>
int runDressed(int argc, char *argv[])
{
    QApplication app(argc, argv);
    Theme theme(app);
    theme.setReducedMotion(true);
    theme.apply();
    Test tests;
    return QTest::qExec(&tests, argc, argv);
}

} // namespace ringkey::test
