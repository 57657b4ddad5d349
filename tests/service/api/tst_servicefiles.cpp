// SPDX-License-Identifier: Apache-2.0
#include "tests/service/api/serviceprocess.h"
#include "tests/service/http/rawclient.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>
#include <array>
#ifdef Q_OS_UNIX
#include <csignal>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

/// What an operator gives the program to read and to write to, and how it names what is wrong with
/// it.
class TestServiceFiles : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void endlessFilesAreRefused();
    void aLineThatIsTooLongIsSkipped();
    void aBadFieldIsNamedAndSkipped_data();
    void aBadFieldIsNamedAndSkipped();
    void whatNoAccountHasIsNamed();
    void aRegistrationKeepsNoNumberFromAnImport();
    void aDamagedBackupIsNotRestored();
    void accountsAreFoundAsTheyAreTyped();
    void aMistypedStoreIsNoNewOne();
    void ofFiveExportsAtOnceOneIsMade();
    void whatAnotherMachineHoldsIsLeftToPeople();
    void closedStreamsAreNobodyElses();
    void aHangUpTakesNothingTheNextStartWouldRefuse();

private:
    QByteArray command(QStringList words, int expected) const;
    QString write(const QString &name, const QByteArray &text) const;

    ServiceProcess m_service;
};

/// What it said, if it ended as expected.
QByteArray TestServiceFiles::command(QStringList words, int expected) const
{
    int exitCode = -1;
    words += {u"--config"_s, m_service.configFile()};
    const QByteArray said = m_service.command(words, &exitCode);
    return exitCode == expected ? said : "exit code " + QByteArray::number(exitCode) + ": " + said;
}

QString TestServiceFiles::write(const QString &name, const QByteArray &text) const
{
    QFile file(QFileInfo(m_service.configFile()).absolutePath() + u'/' + name);
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() ? file.fileName()
                                                                              : QString();
}

void TestServiceFiles::endlessFilesAreRefused()
{
    const QString endless = u"/dev/zero"_s;
    if (!QFile::exists(endless))
        QSKIP("this system has no file without an end");
    int exitCode = -1;
    const QByteArray said = m_service.command({u"check"_s, u"--config"_s, endless}, &exitCode);
    QCOMPARE(exitCode, 2);
    QVERIFY2(said.contains("/dev/zero: it is larger than 1 MB"), said.constData());
    QCOMPARE(command({u"import"_s, endless}, 1),
             "ringkey-service: stopped at line 1: it has no end.\n");
    QFile config(m_service.configFile());
    QVERIFY(config.open(QIODevice::ReadOnly));
    const QString file =
        write(u"tls.toml"_s,
              config.readAll().replace("[listen]", "[listen]\ncertificate = \"/dev/zero\"\n"
                                                   "key = \"/dev/zero\""));
    const QByteArray tls = m_service.command({u"run"_s, u"--config"_s, file}, &exitCode);
    QVERIFY2(tls.contains("/dev/zero: it is no file of at most 1 MB"), tls.constData());
}

/// All that came after it waited for somebody to mend the file.
void TestServiceFiles::aLineThatIsTooLongIsSkipped()
{
    const QString file = write(u"long.jsonl"_s, R"({"PhoneId":"+2348035550101","x":")" +
                                                    QByteArray(3 * 1024 * 1024, 'x') +
                                                    "\"}\n{\"PhoneId\":\"+2348035550102\"}\n");
    const QByteArray said = command({u"import"_s, file}, 1);
    QVERIFY2(said.contains("line 1 is longer than 1 MB; skipped"), said.constData());
    QVERIFY2(command({u"accounts"_s, u"show"_s, u"+2348035550102"_s}, 0).contains("uid"),
             "line 2 was left out");
}

void TestServiceFiles::aBadFieldIsNamedAndSkipped_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QByteArray>("said");
    const auto row = [](const char *field, const char *said) {
        QTest::newRow(field) << QByteArray(field) << QByteArray(said);
    };
    row(R"("Profile":"Ada")", "has a Profile that is no object");
    row(R"("Profile":{"text":"Ada"})", "has a Profile whose \"text\" cannot be read");
    row(R"("Profile":{"text":{"FirstName":5}})", "whose \"text\" cannot be read");
    row(R"("Profile":{"custom":[1]})", "whose \"custom\" cannot be read");
    row(R"("Profile":{"country":{"code":"DE","x":"y"}})", "whose \"country\" cannot be read");
    row(R"("Profile":{"emails":{"value":"a@b.c"}})", "whose \"emails\" cannot be read");
    row(R"("Profile":{"numbers":["+12025550123"]})", "whose \"numbers\" cannot be read");
    row(R"("Profile":{"addresses":[{"City":7}]})", "whose \"addresses\" cannot be read");
    row(R"("Profile":{"FirstName":"Ada"})", "whose \"FirstName\" cannot be read");
    row(R"("PhoneIdVerified":"yes")", "has a PhoneIdVerified that is neither true nor false");
    row(R"("PhoneIdProven":1)", "has a PhoneIdProven that");
    row(R"("CustomUid":"true")", "has a CustomUid that");
    row(R"("IsActive":"false")", "has a IsActive that is neither true nor false");
    row(R"("DisableLogin":"true")", "has a DisableLogin that");
    row(R"("NoOfLogins":"7")", "has a NoOfLogins that is no whole number");
    row(R"("NoOfLogins":-1)", "has a NoOfLogins that is no whole number");
    row(R"("RegistrationSource":1)", "has a RegistrationSource that is no text");
    row(R"("FormerPhoneId":"12")", "has a FormerPhoneId that is no phone number");
    row(R"("SecurityAnswers":["a"])", "has a SecurityAnswers that is no object");
    row(R"("SecurityAnswers":{"key":"x","hashes":"y"})", "whose \"hashes\" cannot be read");
    row(R"("PasswordHash":"$argon2id$")", "has a PasswordHash that is no object");
    row(R"("PolicyHistory":{"Version":"1"})", "has a PolicyHistory that is no list");
    row(R"("PrivacyPolicy":"1.0")", "has a PrivacyPolicy that is no object");
    row(R"("PrivacyPolicy":{"Version":"1","AcceptedDate":"2026-01-01T00:00:00Z","Source":5})",
        "a source that is no text");
    row(R"("Uid":5)", "has a Uid that is not 32 hex characters");
    row(R"("Uid":"0123456789abcdef0123456789abcdef\n")", "has a Uid that is not 32 hex characters");
    row(R"("CreatedDate":5)", "has a CreatedDate that is no time");
}

void TestServiceFiles::aBadFieldIsNamedAndSkipped()
{
    QFETCH(QByteArray, field);
    QFETCH(QByteArray, said);
    const QString lines = write(u"bad.jsonl"_s, R"({"PhoneId":"+12025550161",)" + field + "}\n");
    const QByteArray heard = command({u"import"_s, lines}, 1);
    QVERIFY2(heard.contains("line 1 ") && heard.contains(said) && heard.contains("skipped: 1"),
             heard.constData());
}

void TestServiceFiles::whatNoAccountHasIsNamed()
{
    const QString lines = write(u"more.jsonl"_s, R"({"PhoneId":"+12025550162","Shoe":44}
{"PhoneId":"+12025550163","Shoe":45,"Uid":null,"Profile":null}
)");
    const QByteArray heard = command({u"import"_s, lines}, 0);
    QVERIFY2(heard.contains("Shoe is nothing that an account has; left out of 2 lines") &&
                 heard.contains("added: 2"),
             heard.constData());
}

/// A stranger registers a number before its people are moved in: it was "there already".
void TestServiceFiles::aRegistrationKeepsNoNumberFromAnImport()
{
    const QJsonObject stranger{{"PhoneId"_L1, u"+12025550165"_s},
                               {"Password"_L1, ServiceProcess::password()}};
    const QByteArrayList sott{"X-LoginRadius-Sott: " + m_service.sott()};
    QCOMPARE(m_service.call("POST", "/identity/v2/auth/register", stranger, sott).status, 200);
    const QByteArray line = R"({"PhoneId":"+12025550165","Uid":")" + QByteArray(32, 'c') + "\"}\n";
    const QString lines = write(u"moved.jsonl"_s, line);
    QVERIFY(command({u"import"_s, lines}, 0).contains("added: 1"));
    QVERIFY(
        command({u"accounts"_s, u"show"_s, u"+12025550165"_s}, 0).contains(QByteArray(32, 'c')));
    QVERIFY(command({u"import"_s, lines}, 0).contains("there already: 1"));
}

/// Nor does it say that a backup is what helps.
void TestServiceFiles::aDamagedBackupIsNotRestored()
{
    const QString folder = QFileInfo(m_service.configFile()).absolutePath();
    QVERIFY(command({u"backup"_s, folder + u"/whole"_s}, 0).contains("bytes"));
    QFile whole(folder + u"/whole"_s);
    QVERIFY(whole.open(QIODevice::ReadOnly));
    const QByteArray bytes = whole.readAll();
    const QString damaged =
        write(u"damaged"_s, bytes.first(bytes.size() / 2).replace("CREATE", "CREATF"));
    QFile config(m_service.configFile());
    QVERIFY(config.open(QIODevice::ReadOnly));
    const QString other =
        write(u"other.toml"_s, config.readAll().replace("ringkey.sqlite", "other.sqlite"));
    int exitCode = -1;
    const QByteArray heard =
        m_service.command({u"restore"_s, damaged, u"--config"_s, other}, &exitCode);
    QCOMPARE(exitCode, 1);
    QVERIFY2(heard.contains("is damaged") && heard.contains("Take another backup.") &&
                 !heard.contains("Restore it"),
             heard.constData());
    QFile::setPermissions(damaged, {});
    if (QFileInfo(damaged).isReadable())
        return; // by the administrator
    const QByteArray unread =
        m_service.command({u"restore"_s, damaged, u"--config"_s, other}, &exitCode);
    QVERIFY2(unread.contains("cannot be read by this user"), unread.constData());
}

void TestServiceFiles::accountsAreFoundAsTheyAreTyped()
{
    const QString uid = m_service.createAccount(u"+12025550164"_s);
    for (const QString &who : {uid, uid.toUpper(), u"+12025550164"_s, u"12025550164"_s,
                               u"+1 (202) 555-0164"_s, u"1 202 555 0164"_s}) {
        const QByteArray shown = command({u"accounts"_s, u"show"_s, who}, 0);
        QVERIFY2(shown.contains(uid.toLatin1()), shown.constData());
    }
    for (const QString &who : {u"Ada"_s, u"0202"_s, uid.first(31)}) {
        const QByteArray heard = command({u"accounts"_s, u"show"_s, who}, 2);
        QVERIFY2(heard.contains("looks like +447400123456"), heard.constData());
    }
}

void TestServiceFiles::aMistypedStoreIsNoNewOne()
{
    const ServiceProcess service;
    QFile file(service.configFile());
    QVERIFY(file.open(QIODevice::ReadWrite));
    const QByteArray text = file.readAll().replace("ringkey.sqlite", "mistyped.sqlite");
    QVERIFY(file.resize(0) && file.seek(0) && file.write(text) == text.size());
    file.close();
    const QString copy = service.configFile() + u".copy"_s;
    for (const QStringList &words :
         {QStringList{u"check"_s}, QStringList{u"purge"_s}, QStringList{u"costs"_s},
          QStringList{u"backup"_s, copy}, QStringList{u"export"_s, copy},
          QStringList{u"import"_s, copy}, // of a file that is not there
          QStringList{u"accounts"_s, u"list"_s}}) {
        int exitCode = -1;
        const QByteArray said =
            service.command(words + QStringList{u"--config"_s, service.configFile()}, &exitCode);
        QVERIFY2(exitCode == 1 && said.toLower().contains("no such file"), said.constData());
    }
    QVERIFY(!QFile::exists(copy));
    QVERIFY(QDir(QFileInfo(copy).path()).mkdir(u"mistyped.sqlite"_s));
    const QByteArray said = service.command({u"check"_s, u"--config"_s, service.configFile()});
    QVERIFY2(said.contains("it is no file: look at store.url"), said.constData());
}

/// As of backups: the last would take the place of what the first has told was made.
void TestServiceFiles::ofFiveExportsAtOnceOneIsMade()
{
    const ServiceProcess service;
    service.createAccount(u"+2348035550147"_s);
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"out"_s);
    std::array<QProcess, 5> exports;
    for (QProcess &one : exports)
        one.start(ServiceProcess::program(),
                  {u"export"_s, file, u"--config"_s, service.configFile()});
    int made = 0;
    for (QProcess &one : exports) {
        QVERIFY(one.waitForFinished());
        made += one.exitCode() == 0;
        const QByteArray said = one.readAllStandardError();
        QVERIFY2(one.exitCode() == 0 || said.contains("exists already") ||
                     said.contains("is there by now") || said.contains("another command"),
                 said.constData());
    }
    QCOMPARE(made, 1);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"out"_s});
    QCOMPARE(QFile::permissions(file) & (QFile::ReadGroup | QFile::ReadOther),
             QFile::Permissions());
}

/// Whether a command runs there nobody can tell from here.
void TestServiceFiles::whatAnotherMachineHoldsIsLeftToPeople()
{
    const ServiceProcess service;
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"out"_s);
    QFile lock(file + u".lock"_s);
    QVERIFY(lock.open(QIODevice::WriteOnly) && lock.write("17\nringkey-service\nelsewhere\n") > 0);
    lock.close();
    for (const QString &command : {u"export"_s, u"backup"_s}) {
        int exitCode = 0;
        const QStringList words{command, file, u"--config"_s, service.configFile()};
        const QByteArray said = service.command(words, &exitCode);
        QCOMPARE(exitCode, 1);
        QVERIFY2(said.contains("process 17 on elsewhere") &&
                     said.contains("rm '" + lock.fileName().toUtf8() + '\''),
                 said.constData());
    }
    QVERIFY(lock.remove());
    int exitCode = 1;
    service.command({u"export"_s, file, u"--config"_s, service.configFile()}, &exitCode);
    QCOMPARE(exitCode, 0);
}

/// Lines of the log must not go to what was opened in place of standard error: the pipe of signals,
/// and the first line ended the program.
void TestServiceFiles::closedStreamsAreNobodyElses()
{
#ifndef Q_OS_UNIX
    QSKIP("streams are numbers on Unix");
#else
    const ServiceProcess any;
    QProcess process;
    process.setChildProcessModifier([] {
        for (const int stream : {0, 1, 2})
            close(stream);
    });
    QTcpServer free;
    QVERIFY(free.listen(QHostAddress::LocalHost));
    const quint16 port = free.serverPort();
    free.close();
    process.start(ServiceProcess::program(), {u"run"_s, u"--config"_s, any.configFile(),
                                              u"--listen"_s, u"127.0.0.1:%1"_s.arg(port)});
    const QByteArray request = "GET /ciam/appinfo?apikey=" + any.key() +
                               " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n";
    QTRY_COMPARE(statusOf(RawClient(port).send(request).readToEnd()), 200);
    for (int i = 0; i < 5; ++i)
        QCOMPARE(statusOf(RawClient(port).send(request).readToEnd()), 200);
    process.terminate();
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 0);
#endif
}

void TestServiceFiles::aHangUpTakesNothingTheNextStartWouldRefuse()
{
#ifndef Q_OS_UNIX
    QSKIP("no signal says so elsewhere");
#else
    QFile config(m_service.configFile());
    QVERIFY(config.open(QIODevice::ReadOnly));
    const QByteArray text = config.readAll().replace("ringkey.sqlite", "next.sqlite");
    const QString file = write(u"next.toml"_s, text);
    QProcess process;
    process.start(ServiceProcess::program(),
                  {u"run"_s, u"--config"_s, file, u"--listen"_s, u"127.0.0.1:0"_s});
    QVERIFY(process.waitForReadyRead()); // the line with its address
    for (const QByteArray value :
         {"[http]\ntrusted_proxies = [\"x\"]", "[operating]\naddress = \"x\"",
          "[listen]\ncertificate = \"x\"\nkey = \"x\""}) {
        QByteArray next = text;
        next.replace("[listen]\n",
                     value.startsWith("[listen]") ? value + '\n' : value + "\n[listen]\n");
        write(u"next.toml"_s, next);
        ::kill(pid_t(process.processId()), SIGHUP);
        QByteArray said;
        QTRY_VERIFY2((said += process.readAllStandardError()).endsWith('\n'), value.constData());
        QVERIFY2(said.contains("was not taken over"), said.constData());
        QVERIFY2(said.contains(value.startsWith("[listen]") ? "/x: " : "next.toml:"),
                 said.constData());
    }
    process.terminate();
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 0);
#endif
}

QTEST_GUILESS_MAIN(TestServiceFiles)
#include "tst_servicefiles.moc"
