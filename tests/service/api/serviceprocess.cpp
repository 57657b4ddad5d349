// SPDX-License-Identifier: Apache-2.0
#include "tests/service/api/serviceprocess.h"

#include "tests/service/http/rawclient.h"

#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace {

constexpr int deadline = 15'000;

QByteArray valueIn(const QByteArray &toml, const QByteArray &key)
{
    const qsizetype start = toml.indexOf('\n' + key + " = \"") + key.size() + 5;
    return toml.mid(start, toml.indexOf('"', start) - start);
}

QByteArray withKey(const QByteArray &target, const QByteArray &key)
{
    if (target.toLower().contains("apikey"))
        return target;
    return target + (target.contains('?') ? '&' : '?') + "apikey=" + key;
}

/// The whole suite runs with several threads that read and write, too (CMakeLists.txt).
QByteArray withThreads(QByteArray toml)
{
    const QByteArray threads = qgetenv("RINGKEY_TEST_IO_THREADS");
    if (threads.isEmpty())
        return toml;
    const QByteArray table = "\n[http]\n";
    const QByteArray line = "io_threads = " + threads + '\n';
    return toml.contains(table) ? toml.replace(table, table + line) : toml + table + line;
}

} // namespace

ServiceProcess::ServiceProcess(const QByteArray &extraToml, const QStringList &extraArguments,
                               const QByteArrayList &replaced)
{
    command({u"init"_s, configFile()});
    QFile file(configFile());
    if (!file.open(QIODevice::ReadWrite))
        return;
    QByteArray toml = file.readAll();
    m_key = valueIn(toml, "key");
    m_secret = valueIn(toml, "secret");
    toml.replace("[sms]\n", "[sms]\nresend_waits = [0]\nrequest_limit = 1000\nday_limit = 1000\n");
    // Every request of a test comes from one address.
    if (!extraToml.contains("[sms.limits]"))
        toml.replace("\n[session]\n", "\n[sms.limits]\naddress = 1000000\nnetwork = 1000000\n"
                                      "prefix = 1000000\naccount = 1000000\n"
                                      "[sms.breaker]\npercent = 0\n[session]\n");
    for (qsizetype i = 0; i + 1 < replaced.size(); i += 2)
        toml.replace(replaced[i], replaced[i + 1]);
    file.seek(0);
    file.write(withThreads(toml + extraToml));
    file.close();
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(program(), QStringList{u"run"_s, u"--config"_s, configFile(), u"--listen"_s,
                                           u"127.0.0.1:0"_s} +
                                   extraArguments);
    while (!m_process.canReadLine() && m_process.waitForReadyRead(deadline)) {
    }
    const QByteArray line = m_process.readLine();
    const QString url = QJsonDocument::fromJson(line)["url"_L1].toString();
    m_port = quint16(QUrl(url).port(0));
}

ServiceProcess::~ServiceProcess()
{
    m_process.terminate(); // a coverage build writes its counts at a regular end only
    if (!m_process.waitForFinished(deadline))
        m_process.kill();
    m_process.waitForFinished(deadline);
}

QString ServiceProcess::program()
{
    return QStringLiteral(RINGKEY_SERVICE_PROGRAM);
}

QByteArray ServiceProcess::command(const QStringList &arguments, int *exitCode) const
{
    QProcess process;
    process.start(program(), arguments);
    process.waitForFinished(deadline);
    if (exitCode)
        *exitCode = process.exitCode();
    return process.readAllStandardOutput() + process.readAllStandardError();
}

Reply ServiceProcess::sendRaw(const QByteArray &request) const
{
    Reply reply;
    reply.raw = RawClient(m_port).send(request).readReply(!request.startsWith("HEAD"));
    reply.status = statusOf(reply.raw);
    const QJsonDocument document = QJsonDocument::fromJson(bodyOf(reply.raw));
    reply.json = document.object();
    reply.list = document.array();
    return reply;
}

Reply ServiceProcess::call(const QByteArray &method, const QByteArray &target,
                           const QJsonObject &body, const QByteArrayList &headers) const
{
    QByteArray request = method + ' ' + withKey(target, m_key) + " HTTP/1.1\r\nHost: x\r\n";
    for (const QByteArray &header : headers)
        request += header + "\r\n";
    if (body.isEmpty())
        return sendRaw(request + "\r\n");
    const QByteArray json = QJsonDocument(body).toJson(QJsonDocument::Compact);
    request +=
        "Content-Type: application/json\r\nContent-Length: " + QByteArray::number(json.size()) +
        "\r\n\r\n";
    return sendRaw(request + json);
}

Reply ServiceProcess::callAs(const QString &token, const QByteArray &method,
                             const QByteArray &target, const QJsonObject &body) const
{
    return call(method, target, body, {"Authorization: Bearer " + token.toLatin1()});
}

Reply ServiceProcess::manage(const QByteArray &method, const QByteArray &target,
                             const QJsonObject &body) const
{
    return call(method, "/identity/v2/manage/account" + target, body,
                {"X-LoginRadius-ApiSecret: " + m_secret});
}

QStringList ServiceProcess::textsTo(const QString &number) const
{
    QStringList texts;
    QFile outbox(m_folder.filePath(u"outbox.jsonl"_s));
    if (!outbox.open(QIODevice::ReadOnly))
        return texts;
    while (!outbox.atEnd()) {
        const QJsonObject sent = QJsonDocument::fromJson(outbox.readLine()).object();
        if (sent["to"_L1].toString() == number)
            texts.append(sent["text"_L1].toString());
    }
    return texts;
}

QString ServiceProcess::nextCode(const QString &number)
{
    static const QRegularExpression digits(u"\\d{6}"_s);
    qsizetype &read = m_read[number];
    // Notices have no code.
    const auto codes = [&] { return textsTo(number).filter(digits); };
    if (!QTest::qWaitFor([&] { return codes().size() > read; }, deadline))
        return {};
    return digits.match(codes().value(read++)).captured();
}

QString ServiceProcess::createAccount(const QString &number) const
{
    return manage(
               "POST", "",
               {{"PhoneId"_L1, number}, {"Password"_L1, password()}, {"PhoneIdVerified"_L1, true}})
        .text("Uid");
}

QString ServiceProcess::signIn(const QString &number) const
{
    return call("POST", "/identity/v2/auth/login",
                {{"phone"_L1, number}, {"password"_L1, password()}})
        .token();
}

QByteArray ServiceProcess::sott() const
{
    return command({u"sott"_s, u"--config"_s, configFile()}).trimmed();
}
