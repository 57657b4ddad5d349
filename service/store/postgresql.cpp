// SPDX-License-Identifier: Apache-2.0
#include "service/store/postgresql.h"

#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QVariant>
#include <algorithm>
#include <fcntl.h>
#include <libpq-fe.h>
#include <memory>

using namespace Qt::StringLiterals;

namespace ringkey::service {

namespace {

constexpr int longestConnect = 3; ///< seconds

PGconn *handleOf(const QSqlDatabase &database)
{
    if (!database.driver())
        return nullptr;
    const QVariant handle = database.driver()->handle();
    // The name that Qt documents, and the one its compiler sees.
    if (qstrcmp(handle.typeName(), "PGconn*") != 0 && qstrcmp(handle.typeName(), "pg_conn*") != 0)
        return nullptr;
    return *static_cast<PGconn *const *>(handle.constData());
}

QString quoted(QString value)
{
    return u'\'' + value.replace(u'\\', u"\\\\"_s).replace(u'\'', u"\\'"_s) + u'\'';
}

void addDefault(LibpqParameters &parameters, const QString &name, const QString &value)
{
    const bool isGiven = std::any_of(parameters.begin(), parameters.end(),
                                     [&](const auto &entry) { return entry.first == name; });
    if (!isGiven)
        parameters.append({name, value});
}

QString refusal(const QString &url, const char *words)
{
    // libpq repeats the whole URL where it cannot read it.
    QString text = QString::fromUtf8(words).trimmed();
    const QString shown = maskedUrl(url);
    if (text.contains("://"_L1) || text.contains(url))
        text = u"it is no URL that PostgreSQL's libpq can read"_s;
    // What it quotes may be a part of a password.
    if (!text.startsWith("invalid URI query parameter"_L1))
        text = text.section(u": \""_s, 0, 0);
    if (text.startsWith("invalid percent"_L1))
        text += u" (in a password \"%\" is written %25)"_s;
    return u"%1: %2"_s.arg(shown, text);
}

} // namespace

tl::expected<LibpqParameters, QString> postgreSqlParameters(const QString &url)
{
    // It brings libpq along, so this is said first. Packages only suggest it.
    if (!QSqlDatabase::isDriverAvailable(u"QPSQL"_s))
        return tl::unexpected(refusal(url, "Qt's driver for PostgreSQL is not on this machine "
                                           "(on Debian: libqt6sql6-psql)"));
    char *words = nullptr;
    const std::unique_ptr<PQconninfoOption, decltype(&PQconninfoFree)> options(
        PQconninfoParse(url.toUtf8().constData(), &words), &PQconninfoFree);
    const std::unique_ptr<char, decltype(&PQfreemem)> freed(words, &PQfreemem);
    if (!options)
        return tl::unexpected(refusal(url, words ? words : "out of memory"));
    LibpqParameters parameters;
    for (const PQconninfoOption *option = options.get(); option->keyword; ++option) {
        if (!option->val)
            continue;
        const QString name = QString::fromUtf8(option->keyword);
        const QString value = QString::fromUtf8(option->val);
        // Requests wait for a connection: a silent host may not hold them up (security S33). libpq
        // takes 0 for "for ever".
        if (name == "connect_timeout"_L1) {
            const int seconds = value.toInt();
            parameters.append({name, QString::number(seconds > 0 ? std::min(seconds, longestConnect)
                                                                 : longestConnect)});
            continue;
        }
        static const QRegularExpression ports(u"^[0-9,]*$"_s);
        if (name == "port"_L1 && !ports.match(value).hasMatch())
            return tl::unexpected(refusal(url, "a port is no number"));
        // Qt takes a ";" for the end of a parameter.
        if (value.contains(u';') && name != "password"_L1)
            return tl::unexpected(refusal(url, "a parameter may not hold a \";\""));
        parameters.append({name, value});
    }
    addDefault(parameters, u"connect_timeout"_s, QString::number(longestConnect));
    addDefault(parameters, u"application_name"_s, u"ringkey-service"_s);
    return parameters;
}

void setPostgreSqlParameters(QSqlDatabase &database, const LibpqParameters &parameters)
{
    QStringList options;
    for (const auto &[name, value] : parameters) {
        if (name == "password"_L1)
            database.setPassword(value);
        else
            options.append(name + u'=' + quoted(value));
    }
    database.setConnectOptions(options.join(u' '));
}

void leaveOutNotices(const QSqlDatabase &database)
{
    if (PGconn *const connection = handleOf(database))
        PQsetNoticeReceiver(
            connection, [](void *, const PGresult *) {}, nullptr);
}

int doubledSocket(const QSqlDatabase &database)
{
    const PGconn *const connection = handleOf(database);
    const int socket = connection ? PQsocket(connection) : -1;
    return socket < 0 ? -1 : fcntl(socket, F_DUPFD_CLOEXEC, 0);
}

bool isConnectionLost(const QSqlDatabase &database)
{
    const PGconn *const connection = handleOf(database);
    return connection && PQstatus(connection) == CONNECTION_BAD;
}

} // namespace ringkey::service
