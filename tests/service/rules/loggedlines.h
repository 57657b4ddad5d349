// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>
#include <QtGlobal>

namespace ringkey::service {

inline QStringList loggedLines;

/// What was logged while `act` ran.
template <typename Act>
QStringList linesOf(const Act &act)
{
    loggedLines.clear();
    const auto before =
        qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &text) {
            loggedLines.append(text);
        });
    act();
    qInstallMessageHandler(before);
    return loggedLines;
}

} // namespace ringkey::service
