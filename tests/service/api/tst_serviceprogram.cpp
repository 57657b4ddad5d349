// SPDX-License-Identifier: Apache-2.0
#include "tests/service/api/serviceprocess.h"
#include "tests/service/http/rawclient.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QTest>
#include <csignal>
#include <sys/stat.h>

using namespace Qt::StringLiterals;

/// The program around the operations: its commands, exit codes and its end.
class TestServiceProgram : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initWritesAPrivateFileOnce();
    void aWrongCommandLineIsRefused_data();
    void aWrongCommandLineIsRefused();
    void aWrongConfigurationNamesFileLineAndKey();
    void theOutboxIsNotServedToTheNetwork();
    void aTakenPortIsSaid();
    void terminationFinishesAndSucceeds();
    void theEndOfStandardInputEndsIt();
    void dataSurvivesAKill();
    void healthAndFiguresHaveAnAddressOfTheirOwn();
    void aHangUpReadsTheConfigurationAgain();
    void eachEventIsALineOfJson();
    void operatorsLookAfterTheStore();
    void whatIsCopiedStaysAsItIs();
    void whoIsShutOutStaysOutAfterAMove();
};

void TestServiceProgram::initWritesAPrivateFileOnce()
{
    const QTemporaryDir folder;
    const ServiceProcess any;
    const QString file = folder.filePath(u"a.toml"_s);
    int exitCode = -1;
    const auto usual = ::umask(0777); // its owner could not read it
    any.command({u"init"_s, file}, &exitCode);
    ::umask(usual);
    QCOMPARE(exitCode, 0);
    QCOMPARE(QFile::permissions(file) & ~(QFile::ReadUser | QFile::WriteUser),
             QFile::ReadOwner | QFile::WriteOwner);
    const QByteArray complaint = any.command({u"init"_s, file}, &exitCode);
    QCOMPARE(exitCode, 1);
    QVERIFY(complaint.contains("a.toml: the file exists already"));
    const QByteArray nowhere =
        any.command({u"init"_s, folder.filePath(u"not/there/a.toml"_s)}, &exitCode);
    QVERIFY2(exitCode == 1 && nowhere.contains("not/there: make it first"), nowhere.constData());
}

void TestServiceProgram::aWrongCommandLineIsRefused_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("says");
    QTest::newRow("nothing") << QStringList() << u"command is missing"_s;
    QTest::newRow("unknown command") << QStringList{u"dance"_s} << u"no command \"dance\""_s;
    QTest::newRow("unknown option") << QStringList{u"run"_s, u"--fast"_s} << u"fast"_s;
    QTest::newRow("run without configuration")
        << QStringList{u"run"_s} << u"ringkey-service run --config FILE.toml [--listen"_s;
    QTest::newRow("init without file")
        << QStringList{u"init"_s} << u"ringkey-service init FILE.toml [--demo]"_s;
    QTest::newRow("no such file") << QStringList{u"run"_s, u"--config"_s, u"/nonexistent.toml"_s}
                                  << u"No such file"_s;
    QTest::newRow("strange minutes")
        << QStringList{u"sott"_s, u"--config"_s, u"x"_s, u"--minutes"_s, u"-1"_s} << u"--minutes"_s;
    QTest::newRow("an empty word") << QStringList{u"init"_s, QString()} << u"empty"_s;
    QTest::newRow("an empty value")
        << QStringList{u"run"_s, u"--config"_s, u"x"_s, u"--listen"_s, QString()} << u"--listen"_s;
    QTest::newRow("two configurations")
        << QStringList{u"check"_s, u"--config"_s, u"x"_s, u"--config=y"_s} << u"--config"_s;
    QTest::newRow("another command's option")
        << QStringList{u"init"_s, u"/nonexistent/x"_s, u"--config"_s, u"x"_s} << u"--config"_s;
    QTest::newRow("a file too many")
        << QStringList{u"backup"_s, u"a"_s, u"b"_s, u"--config"_s, u"x"_s}
        << u"ringkey-service backup FILE --config FILE.toml."_s;
}

void TestServiceProgram::aWrongCommandLineIsRefused()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, says);
    QProcess process;
    process.start(ServiceProcess::program(), arguments);
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 2);
    const QByteArray complaint = process.readAllStandardError();
    QVERIFY(complaint.startsWith("ringkey-service: "));
    QCOMPARE(complaint.count('\n'), 1);
    QVERIFY2(complaint.contains(says.toUtf8()), complaint.constData());
    QVERIFY(process.readAllStandardOutput().isEmpty());
}

void TestServiceProgram::aWrongConfigurationNamesFileLineAndKey()
{
    const ServiceProcess any;
    QFile file(any.configFile());
    QVERIFY(file.open(QIODevice::Append));
    file.write("\n[otp]\nlife = 4\n");
    file.close();
    int exitCode = -1;
    const QByteArray complaint =
        any.command({u"run"_s, u"--config"_s, any.configFile()}, &exitCode);
    QCOMPARE(exitCode, 2);
    QVERIFY(complaint.contains("service.toml:"));
    QVERIFY(complaint.contains("otp.life"));
}

void TestServiceProgram::theOutboxIsNotServedToTheNetwork()
{
    const ServiceProcess any;
    for (const QString &address : {u"0.0.0.0:0"_s, u"[::]:0"_s, u"192.0.2.1:0"_s}) {
        int exitCode = -1;
        const QByteArray complaint = any.command(
            {u"run"_s, u"--config"_s, any.configFile(), u"--listen"_s, address}, &exitCode);
        QCOMPARE(exitCode, 2);
        QVERIFY(complaint.contains("loopback"));
    }
}

void TestServiceProgram::aTakenPortIsSaid()
{
    const ServiceProcess first;
    QVERIFY(first.isServing());
    int exitCode = -1;
    const QString address = u"127.0.0.1:%1"_s.arg(first.port());
    const ServiceProcess second;
    const QByteArray complaint = second.command(
        {u"run"_s, u"--config"_s, second.configFile(), u"--listen"_s, address}, &exitCode);
    QCOMPARE(exitCode, 1);
    QVERIFY(complaint.contains(address.toLatin1()));
}

void TestServiceProgram::terminationFinishesAndSucceeds()
{
    ServiceProcess service;
    QVERIFY(service.isServing());
    service.createAccount(u"+12025550151"_s);
    // Password hashing takes long enough to be under way when the signal comes.
    const QByteArray body = R"({"phone":"+12025550151","password":"correct horse battery"})";
    RawClient busy(service.port());
    busy.send("POST /identity/v2/auth/login?apikey=" + service.key() +
              " HTTP/1.1\r\nHost: x\r\nContent-Length: " + QByteArray::number(body.size()) +
              "\r\nExpect: 100-continue\r\n\r\n");
    QCOMPARE(statusOf(busy.readReply(false)), 100); // it is in flight from here on
    busy.send(body.first(10));
    service.process().terminate();
    QTRY_COMPARE(RawClient(service.port()).readToEnd(), QByteArray());
    busy.send(body.sliced(10));
    QCOMPARE(statusOf(busy.readReply()), 200);
    busy.drop();
    QVERIFY(service.process().waitForFinished(60'000));
    QCOMPARE(service.process().exitStatus(), QProcess::NormalExit);
    QCOMPARE(service.process().exitCode(), 0);
}

void TestServiceProgram::theEndOfStandardInputEndsIt()
{
    ServiceProcess service({}, {u"--exit-with-stdin"_s});
    QVERIFY(service.isServing());
    service.process().closeWriteChannel();
    QVERIFY(service.process().waitForFinished(60'000));
    QCOMPARE(service.process().exitCode(), 0);
}

void TestServiceProgram::dataSurvivesAKill()
{
    ServiceProcess service;
    service.createAccount(u"+12025550152"_s);
    service.process().kill();
    QVERIFY(service.process().waitForFinished());
    QProcess again;
    again.start(ServiceProcess::program(), {u"run"_s, u"--config"_s, service.configFile(),
                                            u"--listen"_s, u"127.0.0.1:%1"_s.arg(service.port())});
    QVERIFY(again.waitForReadyRead());
    QVERIFY(!service.signIn(u"+12025550152"_s).isEmpty());
    again.kill();
    again.waitForFinished();
}

void TestServiceProgram::healthAndFiguresHaveAnAddressOfTheirOwn()
{
    ServiceProcess finder; // a free port, taken again at once
    const QByteArray port = QByteArray::number(finder.port());
    finder.process().kill();
    QVERIFY(finder.process().waitForFinished());
    const ServiceProcess service("\n[operating]\naddress = \"127.0.0.1:" + port + "\"\n");
    QVERIFY(service.isServing());
    const auto ask = [](quint16 to, const QByteArray &path) {
        return RawClient(to)
            .send("GET " + path + " HTTP/1.1\r\nHost: localhost\r\n\r\n")
            .readReply();
    };
    const quint16 operating = port.toUShort();
    for (const quint16 to : {service.port(), operating}) {
        QCOMPARE(bodyOf(ask(to, "/healthz")), "ok\n");
        QCOMPARE(bodyOf(ask(to, "/readyz")), "ready\n");
    }
    QCOMPARE(statusOf(ask(service.port(), "/metrics")), 404);
    service.signIn(u"+12025550159"_s);
    service.call("POST", "/identity/v2/auth/register",
                 {{"PhoneId"_L1, u"+12025550158"_s}, {"Password"_L1, ServiceProcess::password()}},
                 {"X-LoginRadius-Sott: " + service.sott()});
    QVERIFY(ask(operating, "/metrics").contains("Content-Type: text/plain; version=0.0.4;"));
    const QByteArray figures = bodyOf(ask(operating, "/metrics"));
    QVERIFY2(figures.contains("operation=\"POST /identity/v2/auth/login\",status=\"4"),
             figures.constData());
    QVERIFY(figures.contains("ringkey_store_up 1\n"));
    QVERIFY2(figures.contains("ringkey_texts_today{country=\"US\",outcome="), figures.constData());
    for (const char *const name :
         {"ringkey_texts_cost_today{country=\"US\"", "ringkey_texts_waiting ",
          "ringkey_hash_seconds_count ", "ringkey_store_seconds_sum ", "ringkey_store_connections ",
          "ringkey_store_waiting "})
        QVERIFY2(figures.contains(name), name);
    QVERIFY(ask(operating, "/").contains("<!doctype html>"));
    const QJsonObject state =
        QJsonDocument::fromJson(bodyOf(ask(operating, "/state.json"))).object();
    QCOMPARE(state["texts"_L1][0]["country"_L1].toString(), u"US"_s);
    for (const auto key : {"limits"_L1, "currency"_L1, "refusals"_L1, "storeUp"_L1})
        QVERIFY2(state.contains(key), key.data());
    QVERIFY(!QJsonDocument(state).toJson().contains("2025550158"));
}

void TestServiceProgram::aHangUpReadsTheConfigurationAgain()
{
    ServiceProcess service;
    QVERIFY(service.isServing());
    const auto rewrite = [&service](const QByteArray &before, const QByteArray &after) {
        QFile file(service.configFile());
        if (!file.open(QIODevice::ReadWrite))
            return;
        const QByteArray text = file.readAll().replace(before, after);
        file.resize(0);
        file.seek(0);
        file.write(text);
    };
    rewrite("[sms]\n", "[nonsense]\na = 1\n[sms]\n");
    ::kill(pid_t(service.process().processId()), SIGHUP);
    QVERIFY(!service.createAccount(u"+12025550153"_s).isEmpty()); // it goes on as it was
    rewrite("[nonsense]\na = 1\n", "[otp]\nlength = 8\n");
    ::kill(pid_t(service.process().processId()), SIGHUP);
    const auto codeLength = [&service] {
        return service
            .call("POST", "/identity/v2/auth/password/otp", {{"phone"_L1, u"+12025550153"_s}})
            .json["Data"_L1]
            .toObject()["OtpLength"_L1]
            .toInt();
    };
    QTRY_COMPARE(codeLength(), 8);
    QVERIFY(!service.signIn(u"+12025550153"_s).isEmpty());
}

void TestServiceProgram::eachEventIsALineOfJson()
{
    const ServiceProcess any("[sms.http]\nurl = \"http://127.0.0.1:1\"\n", {},
                             {"provider = \"outbox\"", "provider = \"http\""});
    QProcess process;
    process.start(ServiceProcess::program(),
                  {u"run"_s, u"--config"_s, any.configFile(), u"--listen"_s, u"127.0.0.1:0"_s,
                   u"--exit-with-stdin"_s});
    process.closeWriteChannel();
    QVERIFY(process.waitForFinished());
    const QByteArray log = process.readAllStandardError();
    QVERIFY2(log.contains("sms.countries names no country"), log.constData());
    for (const QByteArray &line : log.trimmed().split('\n'))
        QVERIFY2(QJsonDocument::fromJson(line).isObject(), line.constData());
}

void TestServiceProgram::operatorsLookAfterTheStore()
{
    ServiceProcess service;
    const QString uid = service.createAccount(u"+12025550154"_s);
    const QString token = service.signIn(u"+12025550154"_s);
    const auto command = [&service](QStringList words, int expected = 0) {
        int exitCode = -1;
        words += {u"--config"_s, service.configFile()};
        const QByteArray said = service.command(words, &exitCode);
        if (exitCode != expected)
            qWarning() << words << exitCode << said;
        return exitCode == expected ? said : QByteArray("failed");
    };
    QVERIFY(command({u"check"_s}).startsWith("good: schema"));
    const QByteArray all = command({u"accounts"_s, u"list"_s});
    QVERIFY2(all.contains(uid.toLatin1()) && !all.contains("2025550154"), all.constData());
    QVERIFY(command({u"accounts"_s, u"show"_s, u"+12025550154"_s}).contains("good"));
    const QString copy = QFileInfo(service.configFile()).absolutePath() + u"/copy"_s;
    QVERIFY(command({u"backup"_s, copy}).contains("bytes")); // while it serves
    QCOMPARE(QFile::permissions(copy) & ~(QFile::ReadUser | QFile::WriteUser),
             QFile::ReadOwner | QFile::WriteOwner);
    QVERIFY(command({u"backup"_s, copy}, 1).contains("exists already"));
    QVERIFY(command({u"restore"_s, copy}, 1).contains("not empty"));
    QVERIFY(command({u"accounts"_s, u"sign-out"_s, uid}).contains("sessions ended: 1"));
    QCOMPARE(service.callAs(token, "GET", "/identity/v2/auth/account").status, 403);
    QVERIFY(command({u"accounts"_s, u"delete"_s, uid}).contains("deleted"));
    QVERIFY(command({u"accounts"_s, u"show"_s, uid}, 1).contains("no such account"));
    QVERIFY(service.signIn(u"+12025550154"_s).isEmpty());
}

/// Security S31: what is only read stays as it is, and what was cut short is no backup.
void TestServiceProgram::whatIsCopiedStaysAsItIs()
{
    ServiceProcess service;
    service.createAccount(u"+12025550155"_s);
    const auto command = [&service](QStringList words, int expected) {
        int exitCode = -1;
        words += {u"--config"_s, service.configFile()};
        const QByteArray said = service.command(words, &exitCode);
        if (exitCode != expected)
            qWarning() << words << exitCode << said;
        return exitCode == expected;
    };
    const auto bytesOf = [](const QString &name) {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("none");
    };
    const auto storeIs = [&](const QByteArray &before, const QByteArray &name) {
        QFile file(service.configFile());
        if (!file.open(QIODevice::ReadWrite))
            return false;
        const QByteArray text = file.readAll().replace(before, name);
        return file.resize(0) && file.seek(0) && file.write(text) == text.size();
    };
    const QString folder = QFileInfo(service.configFile()).absolutePath();
    const QString copy = folder + u"/copy"_s;
    QVERIFY(command({u"backup"_s, copy}, 0));
    const QByteArray good = bytesOf(copy);
    QVERIFY(storeIs("ringkey.sqlite", "restored.sqlite"));
    QFile::setPermissions(copy, QFile::ReadOwner);
    QVERIFY(command({u"restore"_s, copy}, 0));
    QCOMPARE(bytesOf(copy), good);
    const QByteArray restored = bytesOf(folder + u"/restored.sqlite"_s);
    QVERIFY(command({u"check"_s}, 0));
    QCOMPARE(bytesOf(folder + u"/restored.sqlite"_s), restored);
    QVERIFY(command({u"accounts"_s, u"show"_s, u"+12025550155"_s}, 0));
    QVERIFY(command({u"accounts"_s, u"nonsense"_s, u"+12025550199"_s}, 2));
    QVERIFY(storeIs("restored.sqlite", "damaged.sqlite"));
    QFile damaged(folder + u"/damaged.sqlite"_s);
    QVERIFY(damaged.open(QIODevice::WriteOnly));
    damaged.write(good.first(good.size() / 2).replace("CREATE", "CREATF"));
    damaged.close();
    const QByteArray bad = bytesOf(damaged.fileName());
    QVERIFY(command({u"backup"_s, folder + u"/other"_s}, 1));
    QCOMPARE(bytesOf(damaged.fileName()), bad);
    QVERIFY(!QFile::exists(folder + u"/other"_s) && !QFile::exists(folder + u"/other.new"_s));
    // A copy that was cut off before its first byte is no backup, and no store.
    QVERIFY(damaged.resize(0));
    QVERIFY(command({u"backup"_s, folder + u"/other"_s}, 1));
    QVERIFY(command({u"accounts"_s, u"list"_s}, 1) && command({u"check"_s}, 1));
    QCOMPARE(damaged.size(), 0);
    QVERIFY(command({u"restore"_s, damaged.fileName()}, 1));
    QCOMPARE(damaged.size(), 0);
}

/// Who is shut out stays out where the accounts move.
void TestServiceProgram::whoIsShutOutStaysOutAfterAMove()
{
    ServiceProcess service;
    const QString folder = QFileInfo(service.configFile()).absolutePath();
    QFile lines(folder + u"/in.jsonl"_s);
    QVERIFY(lines.open(QIODevice::WriteOnly));
    lines.write(R"({"PhoneId":"+12025550156","PhoneIdVerified":true,"IsActive":false})"
                "\n"
                R"({"PhoneId":"+12025550157","PhoneIdVerified":true})"
                "\n");
    lines.close();
    const auto command = [&service](QStringList words) {
        int exitCode = -1;
        words += {u"--config"_s, service.configFile()};
        service.command(words, &exitCode);
        return exitCode == 0;
    };
    QVERIFY(command({u"import"_s, lines.fileName()}));
    const auto asked = [&service](const QString &phone) {
        return service.call("POST", "/identity/v2/auth/password/otp", {{"phone"_L1, phone}});
    };
    QCOMPARE(asked(u"+12025550156"_s).code(), 991);
    QCOMPARE(asked(u"+12025550157"_s).status, 200);
    QVERIFY(command({u"export"_s, folder + u"/out.jsonl"_s}));
    QFile out(folder + u"/out.jsonl"_s);
    QVERIFY(out.open(QIODevice::ReadOnly));
    QCOMPARE(out.readAll().count("\"IsActive\":false"), 1);
}

QTEST_GUILESS_MAIN(TestServiceProgram)
#include "tst_serviceprogram.moc"
