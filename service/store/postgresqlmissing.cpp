// SPDX-License-Identifier: Apache-2.0
// For a build without libpq.
#include "service/store/postgresql.h"

#include <QSqlDatabase>

using namespace Qt::StringLiterals;

namespace ringkey::service {

tl::expected<LibpqParameters, QString> postgreSqlParameters(const QString &)
{
    return tl::unexpected(u"this program was built without PostgreSQL (libpq)."_s);
}

QStringList systemAddresses(const QString &)
{
    return {};
}

tl::expected<LibpqParameters, QString> reachableHost(const LibpqParameters &parameters,
                                                     const AddressesOf &)
{
    return parameters;
}

void setPostgreSqlParameters(QSqlDatabase &, const LibpqParameters &) {}

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
