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

/// A "/" that was encoded is a part of its segment and parts none (RFC 3986, 2.2): where a proxy
/// lets paths through by their beginning, it sees the same path as is routed here.
QByteArray decodedPath(QByteArrayView path)
{
    QByteArrayList segments = path.toByteArray().split('/');
    for (QByteArray &segment : segments) {
        const QByteArray decoded = QByteArray::fromPercentEncoding(segment);
        if (!decoded.contains('/'))
            segment = decoded;
    }
    return segments.join('/');
}

} // namespace

RequestTarget parseRequestTarget(QByteArrayView target)
{
    const QByteArrayView local = withoutAuthority(target);
    const qsizetype question = local.indexOf('?');
    const QByteArrayView path = question < 0 ? local : local.first(question);
    RequestTarget result;
    result.path = decodedPath(path);
    if (question >= 0)
        result.query = parseQuery(local.sliced(question + 1));
    return result;
}

} // namespace ringkey::service
