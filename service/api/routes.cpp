// SPDX-License-Identifier: Apache-2.0
#include "service/api/routes.h"

#include "service/api/routetable.h"

#include <algorithm>

namespace ringkey::service {
namespace {

/// Repeated ones are one (contract section 12), those at the end none.
QByteArray withoutSpareSlashes(QByteArray path)
{
    while (path.contains("//"))
        path.replace("//", "/");
    while (path.size() > 1 && path.endsWith('/'))
        path.chop(1);
    return path;
}

QByteArray keyOf(const char *path)
{
    QByteArray key(path);
    const qsizetype open = key.indexOf('{');
    if (open >= 0)
        key.replace(open, key.indexOf('}') - open + 1, "{}");
    return key;
}

} // namespace

std::span<const Route> allRoutes()
{
    return routes::table;
}

Router::Router(std::span<const Route> routes)
{
    for (const Route &route : routes) {
        const QByteArray key = keyOf(route.path);
        m_byPath[key].append(&route);
        m_mostSegments = std::max(m_mostSegments, key.count('/'));
    }
}

const Router::Candidates *Router::candidatesFor(const QByteArray &path, QString &pathValue) const
{
    if (path.count('/') > m_mostSegments) // each would be tried as the one that is a value
        return nullptr;
    const QByteArray lower = path.toLower();
    if (const auto exact = m_byPath.constFind(lower); exact != m_byPath.cend())
        return &*exact;
    for (qsizetype slash = lower.lastIndexOf('/'); slash >= 0;
         slash = slash > 0 ? lower.lastIndexOf('/', slash - 1) : -1) {
        const qsizetype next = lower.indexOf('/', slash + 1);
        const qsizetype end = next < 0 ? lower.size() : next;
        QByteArray key = lower;
        key.replace(slash + 1, end - slash - 1, "{}");
        const auto found = m_byPath.constFind(key);
        if (found == m_byPath.cend())
            continue;
        pathValue = QString::fromUtf8(path.sliced(slash + 1, end - slash - 1));
        return &*found;
    }
    return nullptr;
}

Router::Match Router::find(const QByteArray &method, const QByteArray &path) const
{
    Match match;
    const QByteArray wanted = method == "HEAD" ? QByteArray("GET") : method;
    const Candidates *candidates = candidatesFor(withoutSpareSlashes(path), match.pathValue);
    if (!candidates)
        return match;
    for (const Route *route : *candidates) {
        if (wanted == route->method)
            match.routes.append(route);
        if (!match.allowedMethods.contains(route->method))
            match.allowedMethods.append(route->method);
    }
    if (match.allowedMethods.contains("GET"))
        match.allowedMethods.append("HEAD");
    return match;
}

} // namespace ringkey::service
