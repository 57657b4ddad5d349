// SPDX-License-Identifier: Apache-2.0
#include "tests/lint/layers.h"
#include "tests/lint/sourcetree.h"

#include <QMap>
#include <QRegularExpression>
#include <QTest>

namespace ringkey::lint {
namespace {

using namespace Qt::StringLiterals;

void row(const char *path, const char *line)
{
    QTest::addRow("%s %s", path, line) << QString::fromLatin1(path) << QString::fromLatin1(line);
}

void addServiceEdges()
{
    row("service/api/login.cpp", "#include \"auth/types/secret.h\"");
    row("service/types/clock.h", "#include \"service/rules/limits.h\"");
    row("service/types/clock.h", "#include \"service/config/config.h\"");
    row("service/crypto/secrets.h", "#include \"service/config/config.h\"");
    row("service/crypto/secrets.h", "#include \"service/rules/codes.h\"");
    row("service/sott/sott.cpp", "#include \"service/crypto/secrets.h\"");
    row("service/http/connection.cpp", "#include \"service/rules/authservice.h\"");
    row("service/http/connection.cpp", "#include \"service/api/errors.h\"");
    row("service/store/accountsql.cpp", "#include \"service/rules/codes.h\"");
    row("service/sms/smstexts.h", "#include \"service/rules/codes.h\"");
    row("service/sms/outboxworker.cpp", "#include \"service/store/sqlstore.h\"");
    row("service/config/config.h", "#include \"service/rules/codes.h\"");
    row("service/rules/login.cpp", "#include \"service/api/json.h\"");
    row("service/rules/login.cpp", "#include \"service/http/httpmessage.h\"");
    row("service/rules/login.cpp", "#include \"service/store/sqlconnection.h\"");
    row("service/rules/login.cpp", "#include <QSqlQuery>");
    row("service/rules/login.cpp", "#include <boost/asio/ip/tcp.hpp>");
    row("service/rules/login.cpp", "#include <sys/socket.h>");
    row("service/api/json.cpp", "#include \"service/store/store.h\"");
    row("service/api/json.cpp", "#include \"service/rules/rules.h\"");
    row("service/api/json.cpp", "#include <QSqlQuery>");
    row("service/elsewhere/x.cpp", "#include <QString>");
}

void addClientEdges()
{
    row("ui/pages/loginpage.cpp", "#include \"auth/backend/backend.h\"");
    row("ui/pages/loginpage.cpp", "  # include \"auth/session/vault.h\"");
    row("ui/widgets/codefield.h", "#include \"app/settings/settings.h\"");
    row("app/main.cpp", "#include \"service/store/store.h\"");
    row("auth/types/secret.h", "#include \"auth/flow/states.h\"");
    row("auth/backend/call.h", "#include \"auth/flow/events.h\"");
    row("auth/session/vault.h", "#include \"auth/backend/call.h\"");
    row("auth/signin.h", "#include \"ui/words/errortext.h\"");
    row("auth/backend/call.h", "#include \"auth/effects/performer.h\"");
    row("auth/session/keeper.h", "#include \"auth/effects/performer.h\"");
    row("auth/session/keeper.h", "#include \"auth/signin.h\"");
    row("auth/effects/performer.h", "#include \"auth/signinflow.h\"");
    row("auth/effects/performer.h", "#include \"ui/pagemodel.h\"");
    row("ui/language/texts.h", "#include \"ui/theme/theme.h\"");
    row("ui/theme/style.cpp", "#include \"ui/widgets/chip.h\"");
    row("ui/theme/style.cpp", "#include \"auth/types/secret.h\"");
    row("ui/widgets/chip.cpp", "#include \"ui/pages/page.h\"");
    row("ui/widgets/chip.cpp", "#include \"ui/words/errortext.h\"");
    row("ui/widgets/chip.cpp", "#include \"auth/flow/states.h\"");
    row("ui/model/pagecontent.h", "#include \"ui/pages/page.h\"");
    row("ui/model/pagecontent.h", "#include \"ui/widgets/chip.h\"");
    row("ui/words/errortext.cpp", "#include \"ui/widgets/chip.h\"");
    row("ui/words/errortext.cpp", "#include \"ui/pagemodel.h\"");
    row("ui/pages/page.cpp", "#include \"ui/pageview.h\"");
    row("ui/pages/page.cpp", "#include \"auth/signin.h\"");
    row("ui/signinwindow.cpp", "#include \"auth/effects/performer.h\"");
    row("app/program.cpp", "#include \"auth/signinflow.h\"");
    row("app/program.cpp", "#include \"auth/flow/states.h\"");
    row("app/program.cpp", "#include \"auth/signin.h\"");
    row("app/program.cpp", "#include \"ui/widgets/chip.h\"");
    row("app/mainwindow.cpp", "#include \"ui/signinwidget.h\"");
    row("app/pages/aboutpage.cpp", "#include \"ui/words/errortext.h\"");
    row("app/demo/outbox.cpp", "#include \"ui/pages/page.h\"");
    row("app/settings/settings.h", "#include \"ui/pagemodel.h\"");
    row("app/recording/recorder.h", "#include \"ui/pages/page.h\"");
    row("app/recording/recorder.h", "#include \"app/qa/replay.h\"");
    row("app/qa/replay.cpp", "#include \"ui/pages/page.h\"");
    row("app/gallery/uimap.cpp", "#include \"auth/backend/call.h\"");
    row("auth/flow/transition.cpp", "#include <QTimer>");
    row("auth/flow/states.h", "#include <QObject>");
    row("auth/flow/snapshot.cpp", "#include <QFile>");
    row("phone/phonenumber.h", "#include \"auth/types/secret.h\"");
    row("phone/phonenumber.cpp", "#include \"phonenumber.h\"");
    row("elsewhere/thing.cpp", "#include <QString>");
}

class TestLayers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noSourceCrossesALayer();
    void forbiddenEdgesAreFound_data();
    void forbiddenEdgesAreFound();
    void allowedEdgesPass();
    void theDocumentHasTheSameTable();
};

void TestLayers::noSourceCrossesALayer()
{
    QStringList complaints;
    QMap<QString, QString> sources;
    for (const QString &path : filesBelow(productFolders(), {u".h"_s, u".cpp"_s})) {
        sources[path] = contentOf(path);
        complaints += forbiddenIncludes(path, sources[path]);
    }
    complaints += unusedHostEdges(sources);
    QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join(u'\n')));
    QVERIFY(sources.size() > 50);
    QVERIFY(!unusedHostEdges({}).isEmpty());
}

/// docs/architecture.md has a row "| `room/` | … | `other`, … |" for each, and no other row.
void TestLayers::theDocumentHasTheSameTable()
{
    static const QRegularExpression row(u"(?m)^\\| `([a-z/]+)/`( itself)? \\|.*\\| ([^|]*) \\|$"_s);
    static const QRegularExpression named(u"`((?:phone|auth|ui|app|service)[^`]*)`"_s);
    QMap<QString, QStringList> told;
    auto rows = row.globalMatch(contentOf(u"docs/architecture.md"_s));
    while (rows.hasNext()) {
        const auto match = rows.next();
        QStringList &others =
            told[match.captured(1) + (match.hasCaptured(2) ? u"/*"_s : QString())];
        auto names = named.globalMatch(match.captured(3));
        while (names.hasNext())
            others += names.next().captured(1);
    }
    QMap<QString, QStringList> checked;
    for (const Room &room : rooms()) {
        checked[room.folder] = room.mayInclude;
        checked[room.folder].removeOne(room.folder);
    }
    for (QMap<QString, QStringList> *table : {&told, &checked}) {
        for (QStringList &others : *table)
            others.sort();
    }
    QCOMPARE(told.keys(), checked.keys());
    for (const QString &folder : checked.keys())
        QVERIFY2(told[folder] == checked[folder],
                 qPrintable(folder + u": "_s + checked[folder].join(u", "_s)));
}

void TestLayers::forbiddenEdgesAreFound_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("line");
    addServiceEdges();
    addClientEdges();
}

void TestLayers::forbiddenEdgesAreFound()
{
    QFETCH(QString, path);
    QFETCH(QString, line);
    QCOMPARE(forbiddenIncludes(path, u"#pragma once\n"_s + line + u'\n').size(), 1);
}

void TestLayers::allowedEdgesPass()
{
    const auto passes = [](const QString &path, const QString &line) {
        return forbiddenIncludes(path, line).isEmpty();
    };
    QVERIFY(passes(u"app/program.h"_s, u"#include <Ringkey/SignIn>"_s));
    QVERIFY(passes(u"app/program.h"_s, u"#include \"ui/theme/theme.h\""_s));
    QVERIFY(passes(u"ui/signinwidget.cpp"_s, u"#include \"auth/signin.h\""_s));
    QVERIFY(passes(u"ui/pages/loginpage.cpp"_s, u"#include \"auth/flow/rules/codes.h\""_s));
    QVERIFY(passes(u"ui/pages/loginpage.cpp"_s, u"#include \"ui_loginpage.h\""_s));
    QVERIFY(passes(u"service/api/login.cpp"_s, u"#include \"phone/phonenumber.h\""_s));
    QVERIFY(passes(u"service/rules/login.cpp"_s, u"#include \"service/store/store.h\""_s));
    QVERIFY(passes(u"service/http/connection.cpp"_s, u"#include <boost/asio/ip/tcp.hpp>"_s));
    QVERIFY(passes(u"service/store/sqlstore.cpp"_s, u"#include <QSqlQuery>"_s));
    QVERIFY(passes(u"service/main/run.cpp"_s, u"#include \"service/store/store.h\""_s));
    QVERIFY(passes(u"auth/flow/states.h"_s, u"#include <QDateTime>"_s));
    QVERIFY(passes(u"auth/flow/states.h"_s, u"// #include <QTimer>"_s));
    QVERIFY(passes(u"auth/signin.cpp"_s, u"#include \"auth/backend/backend.h\""_s));
}

} // namespace
} // namespace ringkey::lint

QTEST_GUILESS_MAIN(ringkey::lint::TestLayers)
#include "tst_layers.moc"
