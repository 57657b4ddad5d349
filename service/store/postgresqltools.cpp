// SPDX-License-Identifier: Apache-2.0
#include "service/store/postgresqltools.h"

#include <QProcess>
#include <QTemporaryFile>

using namespace Qt::StringLiterals;

namespace ringkey::service {

namespace {

/// A libpq service file; QTemporaryFile makes it its owner's only.
bool writeServiceFile(QTemporaryFile &file, const SqlAddress &address)
{
    if (!file.open())
        return false;
    QByteArray text = "[ringkey]\n";
    for (const auto &[name, value] : address.libpq)
        text += name.toUtf8() + '=' + value.toUtf8() + '\n';
    return file.write(text) == text.size() && file.flush();
}

} // namespace

tl::expected<void, QString> runPostgreSqlTool(const QString &program, const QStringList &arguments,
                                              const SqlAddress &address)
{
    QTemporaryFile service;
    if (!writeServiceFile(service, address))
        return tl::unexpected(service.errorString());
    QProcess process;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"PGSERVICEFILE"_s, service.fileName());
    process.setProcessEnvironment(environment);
    process.start(program, QStringList{u"--dbname=service=ringkey"_s} + arguments);
    if (!process.waitForStarted())
        return tl::unexpected(
            u"%1 cannot be run (on Debian: apt-get install postgresql-client)."_s.arg(program));
    process.waitForFinished(-1);
    if (process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0)
        return {};
    return tl::unexpected(u"%1 failed: %2"_s.arg(
        program, QString::fromUtf8(process.readAllStandardError()).trimmed()));
}

} // namespace ringkey::service
