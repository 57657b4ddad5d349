// SPDX-License-Identifier: Apache-2.0
#include "app/demo/bundledservice.h"

#include "app/settings/settingsfile.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace ringkey {

namespace {

constexpr auto stopWithin = 3000; // ms
constexpr auto firstWait = std::chrono::milliseconds(100);
constexpr auto healthyAfter = std::chrono::milliseconds(60'000);

std::unique_ptr<QProcess> newChild(const QString &program, const QStringList &arguments,
                                   const QString &folder)
{
    auto child = std::make_unique<QProcess>();
    child->setProgram(program);
    child->setArguments(arguments);
    child->setWorkingDirectory(folder);
    child->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    return child;
}

/// Takes the child out of the object's hands first: its last signals must find nobody.
void end(std::unique_ptr<QProcess> child)
{
    if (!child || child->state() == QProcess::NotRunning)
        return;
    child->disconnect();
    child->closeWriteChannel();
    if (!child->waitForFinished(stopWithin)) {
        child->kill();
        child->waitForFinished(stopWithin);
    }
}

} // namespace

BundledService::BundledService(QString program, QString folder, QObject *parent)
    : QObject(parent)
    , m_program(std::move(program))
    , m_folder(std::move(folder))
{
    m_restartTimer.setSingleShot(true);
    connect(&m_restartTimer, &QTimer::timeout, this, &BundledService::serve);
}

BundledService::~BundledService()
{
    end(std::move(m_helper));
    end(std::move(m_server));
}

QString BundledService::configFile() const
{
    return m_folder + u"/service.toml"_s;
}

QString BundledService::outboxFile() const
{
    return m_folder + u"/outbox.jsonl"_s;
}

qint64 BundledService::processId() const
{
    return m_server ? m_server->processId() : 0;
}

bool BundledService::prepareFolder()
{
    // Numbers and texts of people stand in it.
    constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
    return QDir().mkpath(m_folder) && QFile::setPermissions(m_folder, ownerOnly);
}

void BundledService::start()
{
    if (!prepareFolder()) {
        giveUp(tr("The folder %1 cannot be written.").arg(m_folder));
    } else if (QFile::exists(configFile())) {
        serve();
    } else {
        runOnce({u"init"_s, configFile()}, &BundledService::takeInit);
    }
}

void BundledService::takeInit(int exitCode, const QByteArray &)
{
    // Another window of the same profile may have made the file meanwhile; init then refuses.
    if (exitCode == 0 || QFile::exists(configFile()))
        serve();
    else
        giveUp(tr("The sign-in service could not be set up in %1.").arg(m_folder));
}

void BundledService::serve()
{
    m_server = newChild(m_program,
                        {u"run"_s, u"--config"_s, configFile(), u"--listen"_s, u"127.0.0.1:0"_s,
                         u"--exit-with-stdin"_s},
                        m_folder);
    connect(m_server.get(), &QProcess::readyReadStandardOutput, this, &BundledService::readAddress);
    connect(m_server.get(), &QProcess::finished, this, &BundledService::serverEnded);
    connect(m_server.get(), &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            giveUp(tr("The sign-in service cannot be started: %1").arg(m_server->errorString()));
    });
    m_server->start();
    m_up.start();
}

void BundledService::readAddress()
{
    if (!m_url.isEmpty()) {
        m_server->readAllStandardOutput();
        return;
    }
    if (!m_server->canReadLine())
        return;
    const auto line = QJsonDocument::fromJson(m_server->readLine()).object();
    m_url = QUrl(line.value("url"_L1).toString(), QUrl::StrictMode);
    if (isBackendUrl(m_url))
        runOnce({u"client-config"_s, u"--config"_s, configFile(), u"--url"_s, m_url.toString()},
                &BundledService::takeClientConfig);
    else
        giveUp(tr("The sign-in service answered something that is not an address."));
}

void BundledService::takeClientConfig(int exitCode, const QByteArray &toml)
{
    const auto settings = parseSettings(toml, u"client-config"_s);
    if (exitCode != 0 || !settings) {
        giveUp(tr("The sign-in service did not say how to reach it."));
        return;
    }
    const BackendSettings &backend = settings->backend;
    Q_EMIT ready({.url = backend.url.value_or(m_url),
                  .apiKey = backend.apiKey.value_or(QString()),
                  .sott = Secret::take(backend.sott.value_or(QString())),
                  .configUrl = backend.configUrl.value_or(QUrl())});
}

void BundledService::runOnce(const QStringList &arguments, Continue next)
{
    end(std::move(m_helper));
    m_helper = newChild(m_program, arguments, m_folder);
    m_helper->setStandardInputFile(QProcess::nullDevice());
    connect(m_helper.get(), &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            giveUp(tr("The sign-in service cannot be started: %1").arg(m_helper->errorString()));
    });
    connect(m_helper.get(), &QProcess::finished, this, [this, next](int exitCode) {
        (this->*next)(exitCode, m_helper->readAllStandardOutput());
    });
    m_helper->start();
}

void BundledService::serverEnded()
{
    m_url.clear();
    if (m_up.hasExpired(healthyAfter.count()))
        m_restarts = 0;
    if (m_restarts == maxRestarts) {
        giveUp(tr("The sign-in service keeps stopping. Restart the app to try again."));
        return;
    }
    m_restartTimer.start(firstWait * (1 << m_restarts));
    ++m_restarts;
}

void BundledService::giveUp(const QString &why)
{
    m_restartTimer.stop();
    Q_EMIT failed(why);
}

} // namespace ringkey
