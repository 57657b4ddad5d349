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
    // A parameter that is written wrongly may be a password.
    static const QRegularExpression parameter(
        u"([?&](?!(?:host|hostaddr|port|dbname|user|service|passfile|options|application_name|"
        "connect_timeout|target_session_attrs|tcp_user_timeout|load_balance_hosts|"
        "channel_binding|keepalives(?:_idle|_interval|_count)?|gssencmode|krbsrvname|"
        "ssl(?:mode|rootcert|cert|key|crl))=)[^=&]*=)[^&]*"_s);
    // So may one without a value, and a port where the host was forgotten.
    static const QRegularExpression word(u"([?&])[^=&]+(?=&|$)"_s);
    static const QRegularExpression port(
        u"^([A-Za-z]+://[^:/?@\\[]*):(?!\\d+(?:[,/?]|$))[^/?@]*(?=[/?]|$)"_s);
    QString shown = url;
    return shown.replace(userInfo, u"\\1:***@"_s)
        .replace(parameter, u"\\1***"_s)
        .replace(word, u"\\1***"_s)
        .replace(port, u"\\1:***"_s);
}

namespace {

/// libpq ends a password at the first "@" or "/", and would name the rest as a host.
bool isPasswordCut(const QString &url)
{
    static const QRegularExpression userInfo(u"^[A-Za-z]+://(?:[^@/]*@)?"_s);
    QString rest = url;
    return rest.remove(userInfo).section(u'?', 0, 0).contains(u'@');
}

} // namespace

tl::expected<SqlAddress, QString> SqlAddress::parse(const QString &url)
{
    SqlAddress address;
    if (!url.contains("://"_L1)) {
        address.path = url;
        return address;
    }
    address.dialect = SqlDialect::PostgreSql;
    if (isPasswordCut(url))
        return tl::unexpected(maskedUrl(url) +
                              u": in a password \"@\" is written %40, and \"/\" %2F"_s);
    auto parameters = postgreSqlParameters(url);
    if (!parameters)
        return tl::unexpected(parameters.error());
    address.libpq = std::move(*parameters);
    return address;
}

} // namespace ringkey::service
