// SPDX-License-Identifier: Apache-2.0
#include "tests/lint/layers.h"

#include "tests/lint/sourcetree.h"

#include <QRegularExpression>

namespace ringkey::lint {

using namespace Qt::StringLiterals;

namespace {

/// One row of the table. "x/*" means files directly in x, "x" also everything below;
/// a file may be named too.
struct Row
{
    QString folder;
    QStringList mayInclude;
};

QList<Row> clientRows()
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
         {u"ui/model"_s, u"ui/widgets/dialcodes.h"_s, u"ui/language"_s, u"auth/flow"_s,
          u"auth/types"_s, u"phone"_s}},
        {u"ui/words"_s,
         {u"ui/words"_s, u"ui/model"_s, u"ui/language"_s, u"auth/flow"_s, u"auth/types"_s,
          u"phone"_s}},
        {u"ui/pages"_s,
         {u"ui/pages"_s, u"ui/words"_s, u"ui/model"_s, u"ui/widgets"_s, u"ui/theme"_s,
          u"ui/language"_s, u"auth/flow"_s, u"auth/types"_s, u"phone"_s}},
        // A plugin of Designer's, made of what a host has.
        {u"ui/designer"_s, {u"ui/designer"_s}},
        {u"ui/*"_s, {u"ui"_s, u"auth/*"_s, u"auth/flow"_s, u"auth/types"_s, u"phone"_s}},
        // Drawing states looks into the pages; the rest of the app knows the sign-in as a host
        // does.
        {u"app/gallery"_s, {u"app"_s, u"ui"_s, u"auth/flow"_s, u"auth/types"_s, u"phone"_s}},
        // Writes down what the pages show and the flow does.
        {u"app/recording"_s,
         {u"app/recording"_s, u"app/eventlines.h"_s, u"ui/pagemodel.h"_s, u"ui/model"_s,
          u"ui/signinwindow.h"_s, u"auth/signinflow.h"_s, u"auth/flow"_s, u"auth/types"_s,
          u"phone"_s}},
        // Tries a backend by itself.
        {u"app/check"_s, {u"app/check"_s, u"auth/backend"_s, u"auth/types"_s, u"phone"_s}},
        // Stands between the parts of the program; the keychain's failures are its to make, and it
        // shows recorded pages again.
        {u"app/qa"_s,
         {u"app"_s, u"ui/pageview.h"_s, u"ui/model/branding.h"_s, u"ui/theme"_s,
          u"auth/flow/names.h"_s, u"auth/signinoptions.h"_s, u"auth/statefolder.h"_s,
          u"auth/session"_s, u"auth/types"_s, u"ui/language"_s, u"phone"_s}},
        // Looks at the keychain of this computer.
        {u"app/commands"_s,
         {u"app"_s, u"auth/*"_s, u"auth/session/keychain.h"_s, u"auth/types"_s, u"ui/language"_s,
          u"phone"_s}},
        {u"app"_s,
         {u"app"_s, u"auth/signin.h"_s, u"auth/signinoptions.h"_s, u"auth/keptsession.h"_s,
          u"auth/keptpassword.h"_s, u"auth/types"_s, u"ui/signinwidget.h"_s, u"ui/language"_s,
          u"ui/model/branding.h"_s, u"ui/theme"_s, u"ui/widgets"_s, u"ui/words"_s, u"phone"_s}},
    };
}

QList<Row> serviceRows()
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

const QList<Row> &table()
{
    static const QList<Row> rows = clientRows() + serviceRows();
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
        else if (reachesOut(row->folder, included))
            why = u"%1 knows no sockets and no SQL: <%2>"_s.arg(row->folder, included);
        if (!why.isEmpty())
            complaints += u"%1:%2: %3"_s.arg(path).arg(i + 1).arg(why);
    }
    return complaints;
}

} // namespace ringkey::lint
