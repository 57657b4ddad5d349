// SPDX-License-Identifier: Apache-2.0
#include "tests/session/realservice.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

QString program()
{
    return QString::fromUtf8(RINGKEY_SERVICE_PROGRAM);
}

QString valueOf(const QString &toml, const QString &key)
{
    const QRegularExpression line(u"^%1\\s*=\\s*\"([^\"]*)\""_s.arg(key),
                                  QRegularExpression::MultilineOption);
    return line.match(toml).captured(1);
}

} // namespace

RealService::RealService(const QByteArray &toml)
{
    QProcess::execute(program(), {u"init"_s, path(u"service.toml"_s)});
    addConfig(toml);
    readConfig();
}

RealService::~RealService()
{
    stop();
}

void RealService::addConfig(const QByteArray &toml)
{
    QFile file(path(u"service.toml"_s));
    if (!file.open(QIODevice::ReadWrite))
        return;
    // TOML allows a table once: one that is given replaces the one that init wrote.
    QByteArrayList parts = file.readAll().replace("\n[", "\n\x1e[").split('\x1e');
    parts.removeIf([&](const QByteArray &part) {
        return part.startsWith('[') && toml.contains(part.first(part.indexOf('\n')));
    });
    file.resize(0);
    file.seek(0);
    if (!parts.join().contains("[sms.limits]"))
        parts.append("\n[sms.limits]\naddress = 100000\nnetwork = 100000\nprefix = 100000\n"
                     "account = 100000\n[sms.breaker]\npercent = 0\n");
    file.write(parts.join() + "\n" + toml + "\n");
}

void RealService::readConfig()
{
    QProcess printing;
    printing.start(program(), {u"client-config"_s, u"--config"_s, path(u"service.toml"_s)});
    printing.waitForFinished();
    const QString toml = QString::fromUtf8(printing.readAllStandardOutput());
    m_config.apiKey = valueOf(toml, u"api_key"_s);
    m_config.sott = ringkey::Secret::take(valueOf(toml, u"sott"_s));
}

bool RealService::start()
{
    const int port = m_config.url.port(0);
    m_process.setWorkingDirectory(m_folder.path());
    m_process.start(program(), {u"run"_s, u"--config"_s, path(u"service.toml"_s), u"--listen"_s,
                                u"127.0.0.1:%1"_s.arg(port)});
    if (!m_process.waitForReadyRead(10000))
        return false;
    const auto line = QJsonDocument::fromJson(m_process.readLine()).object();
    m_config.url = QUrl(line[u"url"_s].toString());
    m_config.configUrl = m_config.url;
    return m_config.url.isValid();
}

void RealService::stop()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.terminate();
    m_process.waitForFinished(10000);
}

QStringList RealService::texts() const
{
    QFile outbox(path(u"outbox.jsonl"_s));
    if (!outbox.open(QIODevice::ReadOnly))
        return {};
    QStringList texts;
    while (!outbox.atEnd())
        texts.append(QJsonDocument::fromJson(outbox.readLine()).object()[u"text"_s].toString());
    return texts;
}

QString RealService::newestCode() const
{
    const QStringList all = texts();
    if (all.isEmpty())
        return {};
    return QRegularExpression(u"\\b(\\d{6})\\b"_s).match(all.last()).captured(1);
}
