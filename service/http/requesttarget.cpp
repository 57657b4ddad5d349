// SPDX-License-Identifier: Apache-2.0
#include "service/http/requesttarget.h"

namespace ringkey::service {
namespace {

QByteArrayView withoutAuthority(QByteArrayView target)
{
    const qsizetype scheme = target.indexOf("://");
    if (target.startsWith('/') || scheme < 0)
        return target;
    const qsizetype path = target.indexOf('/', scheme + 3);
    return path < 0 ? QByteArrayView("/") : target.sliced(path);
}

QByteArray decodedQueryPart(QByteArrayView part)
{
    QByteArray text = part.toByteArray();
    text.replace('+', ' ');
    return QByteArray::fromPercentEncoding(text);
}

NamedValues parseQuery(QByteArrayView query)
{
    NamedValues values;
    for (const QByteArray &pair : query.toByteArray().split('&')) {
        if (pair.isEmpty())
            continue;
        const qsizetype equals = pair.indexOf('=');
        const QByteArrayView view(pair);
        if (equals < 0)
            values.emplaceBack(decodedQueryPart(view), QByteArray());
        else
            values.emplaceBack(decodedQueryPart(view.first(equals)),
                               decodedQueryPart(view.sliced(equals + 1)));
    }
    return values;
}

} // namespace

RequestTarget parseRequestTarget(QByteArrayView target)
{
    const QByteArrayView local = withoutAuthority(target);
    const qsizetype question = local.indexOf('?');
    const QByteArrayView path = question < 0 ? local : local.first(question);
    RequestTarget result;
    result.path = QByteArray::fromPercentEncoding(path.toByteArray());
    if (question >= 0)
        result.query = parseQuery(local.sliced(question + 1));
    return result;
}

} // namespace ringkey::service
