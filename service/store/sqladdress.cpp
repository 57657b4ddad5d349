// SPDX-License-Identifier: Apache-2.0
#include "service/store/sqladdress.h"

#include "service/store/postgresql.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace ringkey::service {

QString maskedUrl(const QString &url)
{
    // Greedy up to the last "@": what a careless password holds is hidden, too.
    static const QRegularExpression userInfo(u"^([A-Za-z]+://[^:/?@]*):.*@"_s);
    static const QRegularExpression parameter(u"([?&][a-z]*password=)[^&]*"_s);
    QString shown = url;
    return shown.replace(userInfo, u"\\1:***@"_s).replace(parameter, u"\\1***"_s);
}

tl::expected<SqlAddress, QString> SqlAddress::parse(const QString &url)
{
    SqlAddress address;
    if (!url.contains("://"_L1)) {
        address.path = url;
        return address;
    }
    address.dialect = SqlDialect::PostgreSql;
    auto parameters = postgreSqlParameters(url);
    if (!parameters)
        return tl::unexpected(parameters.error());
    address.libpq = std::move(*parameters);
    return address;
}

} // namespace ringkey::service
