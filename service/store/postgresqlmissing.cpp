// SPDX-License-Identifier: Apache-2.0
// For a build without libpq.
#include "service/store/postgresql.h"

#include <QSqlDatabase>

using namespace Qt::StringLiterals;

namespace ringkey::service {

tl::expected<QList<std::pair<QString, QString>>, QString> postgreSqlParameters(const QString &)
{
    return tl::unexpected(u"this program was built without PostgreSQL (libpq)."_s);
}

QStringList systemAddresses(const QString &)
{
    return {};
}

tl::expected<QList<std::pair<QString, QString>>, QString>
reachableHost(const QList<std::pair<QString, QString>> &parameters, const AddressesOf &)
{
    return parameters;
}

void setPostgreSqlParameters(QSqlDatabase &, const QList<std::pair<QString, QString>> &) {}

void leaveOutNotices(const QSqlDatabase &) {}

int doubledSocket(const QSqlDatabase &)
{
    return -1;
}

bool isConnectionLost(const QSqlDatabase &)
{
    return false;
}

} // namespace ringkey::service
