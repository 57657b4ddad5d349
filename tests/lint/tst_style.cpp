// SPDX-License-Identifier: Apache-2.0
#include "tests/lint/sourcetree.h"
#include "tests/lint/styleline.h"

#include <QTest>

namespace ringkey::lint {
namespace {

using namespace Qt::StringLiterals;

class TestStyle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noSourceHasARefusedLine();
    void everySourceHasItsShape();
    void refusedLinesAreFound_data();
    void refusedLinesAreFound();
    void commentsAndExceptionsPass();
    void refusedShapesAreFound();
};

QStringList sources()
{
    return filesBelow(productFolders() + QStringList{u"tests"_s}, {u".h"_s, u".cpp"_s});
}

void TestStyle::noSourceHasARefusedLine()
{
    QStringList complaints;
    for (const QString &path : sources())
        complaints += refusedLines(path, contentOf(path));
    QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join(u'\n')));
}

void TestStyle::everySourceHasItsShape()
{
    QStringList complaints;
    for (const QString &path : sources())
        complaints += refusedShape(path, contentOf(path));
    QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join(u'\n')));
}

void TestStyle::refusedLinesAreFound_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("line");
    const auto row = [](const char *path, const char *line) {
        QTest::addRow("%s", line) << QString::fromLatin1(path) << QString::fromLatin1(line);
    };
    row("auth/backend/call.cpp", "reply->ignoreSslErrors();");
    row("auth/backend/call.cpp", "configuration.setPeerVerifyMode(QSslSocket::VerifyNone);");
    row("service/sms/http.cpp", "curl_easy_setopt(curl, CURLOPT_SSL_VERIFYPEER, 0L);");
    row("auth/session/vault.cpp", "job->setInsecureFallback(true);");
    row("ui/pages/page.cpp", "QCoreApplication::processEvents();");
    row("app/program.cpp", "QEventLoop loop;");
    row("ui/pages/page.cpp", "dialog.exec();");
    row("phone/regions.h", "#ifdef UNIT_TEST");
    row("auth/signin.h", "    friend class TestSignIn;");
    row("auth/signin.h", "friend class SignInTest;");
    row("ui/widgets/codefield.cpp", "setStyleSheet(text);");
    row("ui/widgets/codefield.cpp", "painter.setPen(QColor(0x3b4fe4));");
    row("auth/signin.h", "static SignIn &instance();");
    row("auth/flow/resume.cpp", "const auto now = QDateTime::currentDateTimeUtc();");
    row("service/http/tls.cpp", "return {day, time, Qt::UTC};");
    row("app/qa/relay.cpp", "time.setTimeSpec(zone);");
    row("tests/ui/tst_page.cpp", "QTest::qWait(500);");
}

void TestStyle::refusedLinesAreFound()
{
    QFETCH(QString, path);
    QFETCH(QString, line);
    QCOMPARE(refusedLines(path, u"// text\n"_s + line + u'\n').size(), 1);
}

void TestStyle::commentsAndExceptionsPass()
{
    QVERIFY(refusedLines(u"ui/page.cpp"_s, u"// never processEvents()\n/* QEventLoop\n */"_s)
                .isEmpty());
    QVERIFY(refusedLines(u"ui/theme/style.cpp"_s, u"setStyleSheet(x); // \"#3B4FE4\""_s).isEmpty());
    QVERIFY(refusedLines(u"auth/session/vault.cpp"_s, u"setInsecureFallback(false);"_s).isEmpty());
    QVERIFY(refusedLines(u"app/main.cpp"_s, u"return application.exec();"_s).isEmpty());
    QCOMPARE(refusedLines(u"ui/page.cpp"_s, u"u\"https://x\"_s; processEvents();"_s).size(), 1);
}

void TestStyle::refusedShapesAreFound()
{
    const QString licence = u"// SPDX-License-"
                            "Identifier: Apache-2.0\n"_s;
    QVERIFY(refusedShape(u"a.h"_s, licence + u"#pragma once\n"_s).isEmpty());
    QCOMPARE(refusedShape(u"a.h"_s, licence).size(), 1);
    QCOMPARE(refusedShape(u"a.cpp"_s, u"\n"_s + licence).size(), 1);
    QCOMPARE(refusedShape(u"a.cpp"_s, licence + QString(400, u'\n')).size(), 1);
    QCOMPARE(refusedShape(u"a.h"_s, licence + u"#pragma once\n"_s + QString(150, u'\n')).size(), 1);
    const QString saving = licence + u"QSaveFile file(name);\nfile.write(text);\n"_s;
    QCOMPARE(refusedShape(u"a.cpp"_s, saving + u"file.commit();\n"_s).size(), 1);
    QVERIFY(refusedShape(u"a.cpp"_s, saving + u"file.flush() && file.commit();\n"_s).isEmpty());
}

} // namespace
} // namespace ringkey::lint

QTEST_GUILESS_MAIN(ringkey::lint::TestStyle)
#include "tst_style.moc"
