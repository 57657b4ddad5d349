// SPDX-License-Identifier: Apache-2.0
#include "service/http/ownhost.h"

#include <boost/asio/ip/address.hpp>

namespace ringkey::service {

using namespace Qt::StringLiterals;

namespace {

/// Without the port; of an IPv6 address without its brackets.
QByteArray nameOf(const QByteArray &host)
{
    const qsizetype end = host.indexOf(']');
    if (host.startsWith('[') && end > 0)
        return host.first(end).sliced(1);
    return host.contains(':') ? host.first(host.indexOf(':')) : host;
}

} // namespace

bool isOwnHost(const QByteArray &host, const QStringList &names)
{
    if (host.isEmpty()) // no browser leaves it out
        return true;
    QByteArray plain = nameOf(host).toLower();
    boost::system::error_code error;
    boost::asio::ip::make_address(plain.toStdString(), error);
    if (!error)
        return true;
    if (plain.endsWith('.'))
        plain.chop(1);
    return plain == "localhost" || plain.endsWith(".localhost") ||
           names.contains(QString::fromLatin1(plain), Qt::CaseInsensitive);
}

} // namespace ringkey::service
