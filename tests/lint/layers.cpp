// SPDX-License-Identifier: Apache-2.0
#include "tests/lint/layers.h"

#include "tests/lint/hostedges.h"
#include "tests/lint/sourcetree.h"

#include <QRegularExpression>
#include <algorithm>

namespace ringkey::lint {

using namespace Qt::StringLiterals;

namespace {

QList<Room> clientRows()
{
    return {
        {u"phone"_s, {u"phone"_s}},
        {u"auth/types"_s, {u"auth/types"_s, u"phone"_s}},
        {u"auth/flow"_s, {u"auth/flow"_s, u"auth/types"_s, u"phone"_s}},
        {u"auth/backend"_s, {u"auth/backend"_s, u"auth/types"_s, u"phone"_s}},
        {u"auth/session"_s, {u"auth/session"_s, u"auth/flow"_s, u"auth/types"_s, u"phone"_s}},
        {u"auth/effects"_s,
         {u"auth/effects"_s, u"auth/backend"_s, u"auth/session"_s, u"auth/flow"_s, u"auth/types"_s,
          u"phone"_s}},
        {u"auth/*"_s, {u"auth"_s, u"phone"_s}},
        // The pages, from the bottom up: controls know no page, words and values no control.
        {u"ui/language"_s, {u"ui/language"_s}},
        {u"ui/theme"_s, {u"ui/theme"_s, u"ui/language"_s}},
        {u"ui/widgets"_s,
         {u"ui/widgets"_s, u"ui/theme"_s, u"ui/language"_s, u"auth/types"_s, u"phone"_s}},
        {u"ui/model"_s,
         {u"ui/model"_s, u"ui/language"_s, u"auth/flow"_s, u"auth/types"_s, u"phone"_s}},
        {u"ui/words"_s,
         {u"ui/words"_s, u"ui/model"_s, u"ui/language"_s, u"auth/flow"_s, u"auth/types"_s,
          u"phone"_s}},
        {u"ui/pages"_s,
         {u"ui/pages"_s, u"ui/words"_s, u"ui/model"_s, u"ui/widgets"_s, u"ui/theme"_s,
          u"ui/language"_s, u"auth/flow"_s, u"auth/types"_s, u"phone"_s}},
        // A plugin of Designer's, made of what a host has.
        {u"ui/designer"_s, {u"ui/designer"_s}},
        {u"ui/*"_s, {u"ui"_s, u"auth/*"_s, u"auth/flow"_s, u"auth/types"_s, u"phone"_s}},
        // A host. What else each part may include: hostEdges().
        {u"app/recording"_s, {u"app/recording"_s, u"app/eventlines.h"_s, u"app/linefile.h"_s}},
        {u"app/check"_s, {u"app/check"_s}},
        {u"app"_s, {u"app"_s}},
    };
}

QList<Room> serviceRows()
{
    return {
        // The service, from the bottom up: http and crypto know no rules, rules know no sockets, no
        // SQL and no JSON of the contract.
        {u"service/types"_s, {u"service/types"_s}},
        {u"service/crypto"_s, {u"service/crypto"_s, u"service/types"_s}},
        {u"service/sott"_s, {u"service/sott"_s, u"service/types"_s}},
        {u"service/http"_s, {u"service/http"_s, u"service/types"_s}},
        {u"service/store"_s, {u"service/store"_s, u"service/types"_s}},
        {u"service/sms"_s,
         {u"service/sms"_s, u"service/store/store.h"_s, u"service/crypto"_s, u"service/types"_s,
          u"phone"_s}},
        {u"service/config"_s,
         {u"service/config"_s, u"service/sms"_s, u"service/types"_s, u"phone"_s}},
        {u"service/rules"_s,
         {u"service/rules"_s, u"service/config"_s, u"service/crypto"_s, u"service/sms"_s,
          u"service/store/store.h"_s, u"service/store/records.h"_s, u"service/types"_s,
          u"phone"_s}},
        {u"service/api"_s,
         {u"service/api"_s, u"service/config"_s, u"service/crypto"_s, u"service/http"_s,
          u"service/rules/authservice.h"_s, u"service/sms"_s, u"service/sott"_s, u"service/types"_s,
          u"phone"_s}},
        {u"service/main"_s, {u"service"_s, u"phone"_s}},
    };
}

/// auth/flow is pure: values of Qt Core and the standard library, nothing that ticks, waits, reads
/// or sends.
const QStringList &pureHeaders()
{
    static const QStringList headers{
        u"QByteArray"_s,    u"QByteArrayView"_s, u"QDateTime"_s,  u"QJsonArray"_s,
        u"QJsonDocument"_s, u"QJsonObject"_s,    u"QJsonValue"_s, u"QLatin1StringView"_s,
        u"QList"_s,         u"QMap"_s,           u"QString"_s,    u"QStringView"_s,
        u"algorithm"_s,     u"array"_s,          u"chrono"_s,     u"concepts"_s,
        u"cstdint"_s,       u"functional"_s,     u"optional"_s,   u"string_view"_s,
        u"type_traits"_s,   u"utility"_s,        u"variant"_s,    u"vector"_s};
    return headers;
}

/// Rooms of the service that reach the world through others only.
bool reachesOut(const QString &folder, const QString &included)
{
    static const QStringList inner{u"service/types"_s,  u"service/crypto"_s, u"service/sott"_s,
                                   u"service/config"_s, u"service/rules"_s,  u"service/api"_s};
    static const QRegularExpression outside(
        u"^(QSql|QtSql|QTcp|QUdp|QHttp|QNetwork|boost/asio|boost/beast|curl/|sys/socket|netinet|"
        u"netdb|libpq|sqlite3)"_s);
    return inner.contains(folder) && outside.match(included).hasMatch();
}

bool isIn(const QString &path, const QString &folder)
{
    if (path == folder)
        return true;
    if (!folder.endsWith(u"/*"_s))
        return path.startsWith(folder + u'/');
    const QString parent = folder.chopped(1);
    return path.startsWith(parent) && !path.mid(parent.size()).contains(u'/');
}

const Room *rowOf(const QString &path)
{
    for (const Room &row : rooms())
        if (isIn(path, row.folder))
            return &row;
    return nullptr;
}

bool isGenerated(const QString &included)
{
    return !included.contains(u'/') &&
           (included.startsWith(u"ui_"_s) || included.endsWith(u".moc"_s));
}

bool isInAny(const QString &path, const QStringList &folders)
{
    return std::ranges::any_of(folders, [&](const QString &one) { return isIn(path, one); });
}

bool isHostEdge(const HostEdge &edge, const QString &path, const QString &included)
{
    return isInAny(path, edge.who) && isInAny(included, edge.what);
}

QString projectEdge(const Room &row, const QString &path, const QString &included)
{
    if (isGenerated(included))
        return {};
    if (!rowOf(included))
        return u"\"%1\" is not rooted at the project"_s.arg(included);
    if (isInAny(included, row.mayInclude))
        return {};
    for (const HostEdge &edge : hostEdges())
        if (isHostEdge(edge, path, included))
            return {};
    if (row.folder.startsWith(u"app"_s) && !included.startsWith(u"app/"_s))
        return u"the app is a host: <Ringkey/…>, not \"%1\" (tests/lint/hostedges.cpp)"_s.arg(
            included);
    return u"%1 may not include \"%2\""_s.arg(row.folder, included);
}

} // namespace

const QList<Room> &rooms()
{
    static const QList<Room> all = clientRows() + serviceRows();
    return all;
}

QStringList unusedHostEdges(const QMap<QString, QString> &sources)
{
    QStringList unused;
    for (const HostEdge &edge : hostEdges()) {
        for (const QString &header : edge.what) {
            const bool isUsed = std::ranges::any_of(sources.keys(), [&](const QString &path) {
                return isInAny(path, edge.who) && sources[path].contains(u"#include \""_s + header);
            });
            if (!isUsed)
                unused += u"%1 no longer includes %2"_s.arg(edge.who.join(u", "_s), header);
        }
    }
    return unused;
}

QStringList forbiddenIncludes(const QString &path, const QString &source)
{
    static const QRegularExpression include(uR"(^\s*#\s*include\s*(["<])([^">]+)[">])"_s);
    const Room *row = rowOf(path);
    if (!row)
        return {u"%1: no row of the table holds for this folder"_s.arg(path)};
    QStringList complaints;
    const QStringList lines = withoutComments(source).split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const auto match = include.match(lines.at(i));
        if (!match.hasMatch())
            continue;
        const QString included = match.captured(2);
        QString why;
        if (match.captured(1) == u"\"")
            why = projectEdge(*row, path, included);
        else if (row->folder == u"auth/flow"_s && !pureHeaders().contains(included))
            why = u"auth/flow is pure and may not include <%1>"_s.arg(included);
        else if (reachesOut(row->folder, included))
            why = u"%1 knows no sockets and no SQL: <%2>"_s.arg(row->folder, included);
        if (!why.isEmpty())
            complaints += u"%1:%2: %3"_s.arg(path).arg(i + 1).arg(why);
    }
    return complaints;
}

} // namespace ringkey::lint
