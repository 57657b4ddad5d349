// SPDX-License-Identifier: Apache-2.0
#include "tests/lint/layers.h"

#include "tests/lint/sourcetree.h"

#include <QRegularExpression>

namespace ringkey::lint {

using namespace Qt::StringLiterals;

namespace {

/// One row of the table. "x/*" means files directly in x, "x" also everything below.
struct Row
{
    QString folder;
    QStringList mayInclude;
};

const QList<Row> &table()
{
    static const QList<Row> rows{
        {u"phone"_s, {u"phone"_s}},
        {u"auth/types"_s, {u"auth/types"_s, u"phone"_s}},
        {u"auth/flow"_s, {u"auth/flow"_s, u"auth/types"_s, u"phone"_s}},
        {u"auth/backend"_s, {u"auth/backend"_s, u"auth/types"_s, u"phone"_s}},
        {u"auth/session"_s, {u"auth/session"_s, u"auth/types"_s, u"phone"_s}},
        {u"auth"_s, {u"auth"_s, u"phone"_s}},
        {u"ui"_s, {u"ui"_s, u"auth/*"_s, u"auth/flow"_s, u"auth/types"_s, u"phone"_s}},
        {u"app"_s, {u"app"_s, u"ui"_s, u"auth"_s, u"phone"_s}},
        {u"service"_s, {u"service"_s, u"phone"_s}},
    };
    return rows;
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

bool isIn(const QString &path, const QString &folder)
{
    if (!folder.endsWith(u"/*"_s))
        return path.startsWith(folder + u'/');
    const QString parent = folder.chopped(1);
    return path.startsWith(parent) && !path.mid(parent.size()).contains(u'/');
}

const Row *rowOf(const QString &path)
{
    for (const Row &row : table())
        if (isIn(path, row.folder))
            return &row;
    return nullptr;
}

bool isGenerated(const QString &included)
{
    return !included.contains(u'/') &&
           (included.startsWith(u"ui_"_s) || included.endsWith(u".moc"_s));
}

QString projectEdge(const Row &row, const QString &included)
{
    if (isGenerated(included))
        return {};
    if (!rowOf(included))
        return u"\"%1\" is not rooted at the project"_s.arg(included);
    for (const QString &folder : row.mayInclude)
        if (isIn(included, folder))
            return {};
    return u"%1 may not include \"%2\""_s.arg(row.folder, included);
}

} // namespace

QStringList forbiddenIncludes(const QString &path, const QString &source)
{
    static const QRegularExpression include(uR"(^\s*#\s*include\s*(["<])([^">]+)[">])"_s);
    const Row *row = rowOf(path);
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
            why = projectEdge(*row, included);
        else if (row->folder == u"auth/flow"_s && !pureHeaders().contains(included))
            why = u"auth/flow is pure and may not include <%1>"_s.arg(included);
        if (!why.isEmpty())
            complaints += u"%1:%2: %3"_s.arg(path).arg(i + 1).arg(why);
    }
    return complaints;
}

} // namespace ringkey::lint
