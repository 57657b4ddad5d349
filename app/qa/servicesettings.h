// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

namespace ringkey::qa {

/// What the desk changes in the configuration of the bundled service. It stands in a file of the
/// desk, so that a trouble ends with the desk, however that ends, and runs without it have none.
struct ServiceSettings
{
    QMap<QString, QString> codes; ///< [test.codes], by number
    QString policy;               ///< privacy.version; empty: as the service's own file has it
    bool codesMeetLocks = false;  ///< lockout.code_opens
    QStringList countries;        ///< that are texted; empty: as there
};

/// Beside the service's own.
QString deskFile(const QString &serviceFile);
/// What stands in `serviceFile`, with these changes, into the desk's file. The error is a sentence;
/// empty: written.
QString write(const ServiceSettings &settings, const QString &serviceFile);
/// The fixed codes of an earlier sitting.
QMap<QString, QString> codesOfBefore(const QString &serviceFile);

} // namespace ringkey::qa
