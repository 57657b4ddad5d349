// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

namespace ringkey::qa {

/// Begins the version of a policy that the desk sets; another one in the file is left alone.
inline constexpr QLatin1StringView ownPolicy("qa-");

/// What the desk changes in the configuration of the bundled service, which is its own file.
struct ServiceSettings
{
    QMap<QString, QString> codes; ///< [test.codes], by number
    QString policy;               ///< privacy.version; empty: none is tracked
    QStringList countries;        ///< that are texted
};

/// The error is a sentence; empty: written.
QString write(const ServiceSettings &settings, const QString &configFile);
/// The fixed codes of an earlier sitting.
QMap<QString, QString> codesIn(const QString &configFile);

} // namespace ringkey::qa
