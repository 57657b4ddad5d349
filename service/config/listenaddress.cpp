// SPDX-License-Identifier: Apache-2.0
#include "service/config/listenaddress.h"

#include <QRegularExpression>

namespace ringkey::service {

using namespace Qt::StringLiterals;

std::optional<ListenAddress> ListenAddress::parse(const QString &text)
{
    const qsizetype colon = text.lastIndexOf(u':');
    if (colon <= 0)
        return std::nullopt;
    static const QRegularExpression digits(u"\\A[0-9]{1,5}\\z"_s);
    const QString number = text.mid(colon + 1);
    bool isNumber = digits.match(number).hasMatch();
    const std::uint16_t port = isNumber ? number.toUShort(&isNumber) : 0;
    QString host = text.left(colon);
    const bool bracketed = host.startsWith(u'[') && host.endsWith(u']');
    if (bracketed)
        host = host.sliced(1, host.size() - 2);
    if (!isNumber || host.isEmpty() || (host.contains(u':') && !bracketed))
        return std::nullopt;
    if (host == "localhost"_L1)
        host = u"127.0.0.1"_s;
    return ListenAddress{host.toLatin1(), port};
}

QString ListenAddress::hostAndPort() const
{
    const QString name = QString::fromLatin1(host);
    return (name.contains(u':') ? u"[%1]:%2"_s : u"%1:%2"_s).arg(name).arg(port);
}

QString ListenAddress::url(Scheme scheme) const
{
    return (scheme == Scheme::Https ? u"https://"_s : u"http://"_s) + hostAndPort();
}

} // namespace ringkey::service
