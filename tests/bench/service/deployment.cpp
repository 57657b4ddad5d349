// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/service/deployment.h"

#include "tests/service/http/rawclient.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QUrl>
#include <cstdio>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace {

constexpr int longest = 3'600'000; // a million people are imported
constexpr const char *code = "424242";

[[noreturn]] void giveUp(const QByteArray &why)
{
    std::fprintf(stderr, "servicebench: %s\n", why.constData());
    std::exit(1);
}

QByteArray numberOf(int person)
{
    return "+1202" + QByteArray::number(2000000 + person);
}

/// Limits that no load meets, all of which comes from one address here, and for each client's
/// number a code that is known.
QByteArray settings(int clients)
{
    QByteArray toml = "\n[addresses]\nregistrations = 100000000\ncodes = 100000000\n"
                      "wrong_sign_ins = 100000000\navailability = 100000000\n"
                      "[sms.limits]\naddress = 100000000\nnetwork = 100000000\n"
                      "prefix = 100000000\ncountry = 100000000\naccount = 100000000\n"
                      "total = 100000000\n"
                      "[otp]\ntries_per_day = 100\ntries_per_month = 1000\n"
                      "[http]\nmax_connections_per_address = 10000\nqueue = 10000\n[test.codes]\n";
    for (int i = 0; i < clients; ++i)
        toml += '"' + numberOf(i) + "\" = \"" + code + "\"\n";
    return toml;
}

QByteArrayList replaced(const QByteArray &database)
{
    if (database.isEmpty())
        return {};
    return {"url = \"ringkey.sqlite\"", "url = \"" + database + '"'};
}

} // namespace

Deployment::Deployment(const Wish &wish)
    : m_first(settings(wish.clients), {}, replaced(wish.database))
{
    if (!m_first.isServing())
        giveUp("the service does not start: the database has to be there, and empty");
    importPeople(std::max(wish.people, wish.clients));
    m_first.process().kill(); // what it used for the import is no figure
    m_first.process().waitForFinished();
    for (int i = 0; i < wish.services; ++i)
        m_ports.push_back(begin());
}

Deployment::~Deployment()
{
    for (const auto &process : m_processes) {
        process->kill();
        process->waitForFinished();
    }
}

/// All with one password, whose hash is the service's own.
void Deployment::importPeople(int people) const
{
    const QString first = QString::fromLatin1(numberOf(0));
    m_first.createAccount(first);
    const QString file = m_first.configFile() + u".people"_s;
    m_first.command({u"export"_s, file, u"--config"_s, m_first.configFile()});
    QFile exported(file);
    if (!exported.open(QIODevice::ReadWrite))
        giveUp("nothing was exported");
    QJsonObject person = QJsonDocument::fromJson(exported.readLine()).object();
    person.remove("Uid"_L1);
    exported.resize(0);
    exported.seek(0);
    for (int i = 1; i < people; ++i) {
        person["PhoneId"_L1] = QString::fromLatin1(numberOf(i));
        exported.write(QJsonDocument(person).toJson(QJsonDocument::Compact) + '\n');
    }
    exported.close();
    QProcess import;
    import.start(ServiceProcess::program(),
                 {u"import"_s, file, u"--config"_s, m_first.configFile()});
    if (!import.waitForFinished(longest) || import.exitCode() != 0)
        giveUp(import.readAllStandardError());
}

quint16 Deployment::begin()
{
    QElapsedTimer timer;
    timer.start();
    m_processes.push_back(std::make_unique<QProcess>());
    QProcess &process = *m_processes.back();
    process.setStandardErrorFile(QProcess::nullDevice());
    process.start(ServiceProcess::program(),
                  {u"run"_s, u"--config"_s, m_first.configFile(), u"--listen"_s, u"127.0.0.1:0"_s});
    while (!process.canReadLine() && process.waitForReadyRead()) {
    }
    const QUrl url(QJsonDocument::fromJson(process.readLine())["url"_L1].toString());
    const auto port = quint16(url.port(0));
    if (port == 0 ||
        statusOf(RawClient(port).send("GET /readyz HTTP/1.1\r\nHost: x\r\n\r\n").readReply(true)) !=
            200)
        giveUp("a service does not answer");
    if (m_processes.size() == 1)
        m_firstAnswer = double(timer.nsecsElapsed()) / 1e9;
    return port;
}

QByteArray Deployment::get(const QByteArray &target, const QByteArray &headers) const
{
    return "GET /identity/v2/auth" + target + (target.contains('?') ? '&' : '?') +
           "apikey=" + m_first.key() + " HTTP/1.1\r\nHost: x\r\n" + headers + "\r\n";
}

QByteArray Deployment::withBody(const QByteArray &method, const QByteArray &target,
                                const QByteArray &json) const
{
    return method + " /identity/v2/auth" + target + "?apikey=" + m_first.key() +
           " HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: " +
           QByteArray::number(json.size()) + "\r\n\r\n" + json;
}

std::vector<LoadRound> Deployment::codeRounds(int clients) const
{
    std::vector<LoadRound> rounds;
    for (int i = 0; i < clients; ++i) {
        const QByteArray number = numberOf(i);
        const QByteArray body = "{\"phone\":\"" + number + "\",\"otp\":\"" + code + "\"}";
        rounds.push_back({portOf(i),
                          {get("/login/passwordlesslogin/otp?phone=%2B" + number.mid(1)),
                           withBody("PUT", "/login/passwordlesslogin/otp/verify", body)},
                          {}});
    }
    return rounds;
}

std::vector<LoadRound> Deployment::signIns(int clients) const
{
    std::vector<LoadRound> rounds;
    const QByteArray password = ServiceProcess::password().toLatin1();
    for (int i = 0; i < clients; ++i) {
        const QByteArray body =
            "{\"phone\":\"" + numberOf(i) + "\",\"password\":\"" + password + "\"}";
        rounds.push_back({portOf(i), {withBody("POST", "/login", body)}, {}});
    }
    return rounds;
}

std::vector<LoadRound> Deployment::tokenChecks(int clients) const
{
    const QByteArray reply =
        RawClient(m_ports.front()).send(signIns(1).front().requests.front()).readReply(true);
    const QByteArray token =
        QJsonDocument::fromJson(bodyOf(reply))["access_token"_L1].toString().toLatin1();
    std::vector<LoadRound> rounds;
    for (int i = 0; i < clients; ++i)
        rounds.push_back(
            {portOf(i),
             {get("/access_token/validate", "Authorization: Bearer " + token + "\r\n")},
             {}});
    return rounds;
}

std::vector<LoadRound> Deployment::refreshes(int clients) const
{
    std::vector<LoadRound> rounds;
    for (LoadRound signIn : signIns(clients)) {
        const QByteArray reply =
            RawClient(signIn.port).send(signIn.requests.front()).readReply(true);
        signIn.refreshToken =
            QJsonDocument::fromJson(bodyOf(reply))["refresh_token"_L1].toString().toLatin1();
        signIn.requests = {
            "GET /identity/v2/manage/account/access_token/refresh?refresh_token={refresh}&apikey=" +
            m_first.key() + " HTTP/1.1\r\nHost: x\r\nX-LoginRadius-ApiSecret: " + m_first.secret() +
            "\r\n\r\n"};
        rounds.push_back(signIn);
    }
    return rounds;
}

Deployment::Memory Deployment::memory() const
{
    QFile file(u"/proc/%1/smaps_rollup"_s.arg(m_processes.front()->processId()));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QString text = QString::fromLatin1(file.readAll());
    const auto megabytes = [&](const QString &name) {
        const QRegularExpression line(u"^%1: +(\\d+) kB"_s.arg(name),
                                      QRegularExpression::MultilineOption);
        return line.match(text).captured(1).toDouble() / 1024;
    };
    return {megabytes(u"Rss"_s), megabytes(u"Pss"_s)};
}
