// SPDX-License-Identifier: Apache-2.0
#include "app/details.h"

#include "app/settings/tomlfile.h"
#include "auth/types/utctext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QGuiApplication>
#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace ringkey {

QString details(const QStringList &lines)
{
    QStringList all = lines;
    all += u"ringkey %1, Qt %2, %3 (%4)"_s.arg(
        QCoreApplication::applicationVersion(), QString::fromLatin1(qVersion()),
        QSysInfo::prettyProductName(), QSysInfo::currentCpuArchitecture());
    if (qobject_cast<QGuiApplication *>(QCoreApplication::instance()))
        all += u"platform: %1"_s.arg(QGuiApplication::platformName());
    all += u"time: %1"_s.arg(utcText(QDateTime::currentDateTimeUtc(), Qt::ISODate));
    return all.join(u'\n') + u'\n';
}

QStringList detailsOf(const FileError &error)
{
    QStringList lines{u"file: %1"_s.arg(error.file)};
    if (error.line > 0)
        lines += u"line: %1"_s.arg(error.line);
    if (!error.key.isEmpty())
        lines += u"setting: %1"_s.arg(error.key);
    lines += u"wrong: %1"_s.arg(error.why);
    return lines;
}

} // namespace ringkey
