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

/// What is wrong, without the statement that it failed in, which may be a page long.
QString faultOf(const QString &program, const QString &said)
{
    QStringList telling;
    for (const QString &line : said.split(u'\n')) {
        for (const QString &kind : {u"error: "_s, u"detail: "_s, u"hint: "_s}) {
            const QString start = u"%1: %2"_s.arg(program, kind);
            if (line.startsWith(start))
                telling += line.sliced(start.size()).trimmed();
        }
    }
    return telling.isEmpty() ? said.section(u'\n', 0, 0) : telling.join(u". "_s);
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
    const QString said = QString::fromUtf8(process.readAllStandardError()).trimmed();
    return tl::unexpected(u"%1 failed: %2"_s.arg(program, faultOf(program, said)));
}

} // namespace ringkey::service
