// SPDX-License-Identifier: Apache-2.0
#include "app/demo/bundledservice.h"

#include "app/profile.h"
#include "app/settings/settingsfile.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStorageInfo>
#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace ringkey {

namespace {

constexpr auto firstWait = std::chrono::milliseconds(100);
constexpr auto healthyAfter = std::chrono::milliseconds(60'000);
constexpr qsizetype mostSaid = 4096;
constexpr qint64 tooLittleRoom = 1 << 20; // bytes: new data would not fit either

std::unique_ptr<QProcess> newChild(const QString &program, const QStringList &arguments,
                                   const QString &folder)
{
    auto child = std::make_unique<QProcess>();
    child->setProgram(program);
    child->setArguments(arguments);
    child->setWorkingDirectory(folder);
    return child;
}

/// Takes the child out of the object's hands first: its last signals must find nobody. One that
/// hangs, or is still waiting for half a request, must not hold the window: it is killed, which its
/// data bears.
void end(std::unique_ptr<QProcess> child)
{
    if (!child || child->state() == QProcess::NotRunning)
        return;
    child->disconnect();
    child->closeWriteChannel();
    constexpr int patience = int(BundledService::stopWithin.count());
    if (child->waitForFinished(patience))
        return;
    child->kill();
    if (!child->waitForFinished(patience))
        child.release(); // the system keeps it, and whoever destroys this would wait for that
}

/// Two may be put aside within one second.
QString freeName(const QString &wanted)
{
    QString name = wanted;
    for (int more = 2; QFileInfo::exists(name); ++more)
        name = wanted + u'-' + QString::number(more);
    return name;
}

} // namespace

BundledService::BundledService(QString program, QString folder, QObject *parent)
    : QObject(parent)
    , m_program(std::move(program))
    , m_folder(std::move(folder))
{
    m_restartTimer.setSingleShot(true);
    connect(&m_restartTimer, &QTimer::timeout, this, &BundledService::start);
    connect(&m_watch, &ServiceWatch::looks, this, &BundledService::lookAtData);
    connect(&m_watch, &ServiceWatch::silent, this, &BundledService::endHanging);
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
    const QFileInfo folder(m_folder);
    // Made with an access list where that is what keeps others out; the rest is for a folder of
    // before.
    const bool isThere =
        folder.isDir() || (QDir().mkpath(folder.path()) && QDir().mkdir(m_folder, ownerOnly));
    return isThere && QFile::setPermissions(m_folder, ownerOnly);
}

void BundledService::start()
{
    if (!prepareFolder()) {
        tryLater(QT_TR_NOOP("The folder %1 cannot be written."));
    } else if (QFile::exists(configFile())) {
        serve();
    } else {
        runOnce({u"init"_s, configFile(), u"--demo"_s}, &BundledService::takeInit);
    }
}

void BundledService::obey(Prepare prepare)
{
    m_prepare = std::move(prepare);
}

void BundledService::say(const QJsonObject &wish)
{
    if (m_server && m_prepare)
        m_server->write(QJsonDocument(wish).toJson(QJsonDocument::Compact) + '\n');
}

void BundledService::startAfresh()
{
    if (m_inVain < deathsTold)
        return; // begun already: nothing is wrong with the new data
    m_url.clear();
    m_restartTimer.stop();
    m_watch.stop();
    end(std::move(m_helper));
    end(std::move(m_server));
    const QString time = QDateTime::currentDateTime().toString(u"yyyyMMdd-HHmmss"_s);
    if (!QDir().rename(m_folder, freeName(m_folder + u"-kept-"_s + time)))
        return tell(QT_TR_NOOP("The folder %1 cannot be written."), Next::Nothing);
    m_deaths = m_inVain = 0;
    start();
}

void BundledService::takeInit(int exitCode, const QByteArray &)
{
    // Another window of the same profile may have made the file meanwhile; init then refuses.
    if (exitCode == 0 || QFile::exists(configFile()))
        serve();
    else
        tryLater(hasRoom() ? QT_TR_NOOP("The sign-in service could not be set up in %1.")
                           : QT_TR_NOOP("The disk is full."));
}

void BundledService::serve()
{
    const QString file = m_prepare ? m_prepare(configFile()) : configFile();
    QStringList arguments{u"run"_s,      u"--config"_s,    file,
                          u"--listen"_s, u"127.0.0.1:0"_s, u"--exit-with-stdin"_s};
    if (m_prepare)
        arguments += u"--qa"_s;
    m_server = newChild(m_program, arguments, m_folder);
    connect(m_server.get(), &QProcess::readyReadStandardOutput, this, &BundledService::readAddress);
    connect(m_server.get(), &QProcess::finished, this, &BundledService::serverEnded);
    listenTo(*m_server);
    m_server->start();
    m_up.start();
}

void BundledService::readAddress()
{
    while (!m_url.isEmpty() && m_server->canReadLine())
        Q_EMIT answered(QJsonDocument::fromJson(m_server->readLine()).object());
    if (!m_url.isEmpty() || !m_server->canReadLine())
        return;
    const auto line = QJsonDocument::fromJson(m_server->readLine()).object();
    m_url = QUrl(line.value("url"_L1).toString(), QUrl::StrictMode);
    if (isBackendUrl(m_url))
        runOnce({u"client-config"_s, u"--config"_s, configFile(), u"--url"_s, m_url.toString()},
                &BundledService::takeClientConfig);
    else
        startAnew(QT_TR_NOOP("The sign-in service answered something that is not an address."));
}

void BundledService::takeClientConfig(int exitCode, const QByteArray &toml)
{
    if (m_url.isEmpty())
        return; // it ended meanwhile, and is started again
    const auto settings = parseSettings(toml, u"client-config"_s);
    if (exitCode != 0 || !settings)
        return startAnew(QT_TR_NOOP("The sign-in service did not say how to reach it."));
    m_wasReady = m_isReady = true;
    m_watch.watch(m_url);
    BackendSettings backend = settings->settings.backend;
    backend.url = backend.url.value_or(m_url);
    Q_EMIT ready(configFrom(backend));
}

void BundledService::runOnce(const QStringList &arguments, Continue next)
{
    end(std::move(m_helper));
    m_helper = newChild(m_program, arguments, m_folder);
    m_helper->setStandardInputFile(QProcess::nullDevice());
    connect(m_helper.get(), &QProcess::finished, this, [this, next](int exitCode) {
        (this->*next)(exitCode, m_helper->readAllStandardOutput());
    });
    listenTo(*m_helper);
    m_helper->start();
}

/// What it says goes where it went before, and its end is kept: it may be the cause of a death.
void BundledService::listenTo(QProcess &child)
{
    m_said.clear();
    connect(&child, &QProcess::errorOccurred, this, [this, &child](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            couldNotRun(child.errorString());
    });
    connect(&child, &QProcess::readyReadStandardError, this, [this, &child] {
        const QByteArray more = child.readAllStandardError();
        std::fwrite(more.constData(), 1, std::size_t(more.size()), stderr);
        m_said = (m_said + more).last(qMin(mostSaid, m_said.size() + more.size()));
    });
}

bool BundledService::hasRoom() const
{
    const qint64 room = QStorageInfo(QFileInfo(m_folder).path()).bytesAvailable();
    return room < 0 || room >= tooLittleRoom;
}

/// The service itself, and not the system, ended it at each start, and the disk has room.
bool BundledService::isDataUnusable(int exitCode, QProcess::ExitStatus status) const
{
    const bool saidSo = exitCode == 1 || exitCode == 2; // and not the system that cannot start it
    return m_inVain >= deathsTold && status == QProcess::NormalExit && saidSo && hasRoom();
}

const char *BundledService::deathWords() const
{
    if (!hasRoom())
        return QT_TR_NOOP("The disk is full.");
    return m_wasReady ? QT_TR_NOOP("The sign-in service stopped. It is being started again.")
                      : QT_TR_NOOP("The sign-in service doesn't start. It is being tried again.");
}

const char *BundledService::startedAgain()
{
    return QT_TR_NOOP("The sign-in service stopped and was started again. Try again.");
}

QString BundledService::wordsOutOfReach() const
{
    return wordsFor(deathWords());
}

std::chrono::milliseconds BundledService::nextWait()
{
    return std::min(longestWait, firstWait * (1 << std::min(m_deaths++, 10)));
}

/// What keeps it from starting may pass, and then nobody has to start the app again.
void BundledService::tryLater(const char *why)
{
    m_restartTimer.start(nextWait());
    tell(why, Next::Again);
}

/// Tried again, because an update may just be replacing the program. What the system said goes to
/// the details alone.
void BundledService::couldNotRun(const QString &why)
{
    m_said = QString(m_program + u": "_s + why).toUtf8();
    endHanging(); // where only the helper could not run
    tryLater(deathWords());
}

/// A service whose files were deleted goes on with what it has open, and all is lost when it ends.
void BundledService::lookAtData()
{
    if (!QFile::exists(configFile()))
        startAnew(QT_TR_NOOP("The data of the sign-in service is gone. It starts with new data."));
}

/// Ends a service that runs and is of no use; another one follows.
void BundledService::startAnew(const char *why)
{
    tell(why, Next::Again);
    endHanging();
}

/// Kills it; serverEnded() starts another one.
void BundledService::endHanging()
{
    m_watch.stop();
    if (m_server)
        m_server->kill();
}

void BundledService::serverEnded(int exitCode, QProcess::ExitStatus status)
{
    m_url.clear();
    m_watch.stop();
    if (m_up.hasExpired(healthyAfter.count()))
        m_deaths = 0;
    m_inVain = std::exchange(m_isReady, false) ? 0 : m_inVain + 1;
    m_restartTimer.start(nextWait());
    if (m_deaths < deathsTold)
        return;
    if (!isDataUnusable(exitCode, status))
        return tell(deathWords(), Next::Again);
    m_restartTimer.stop(); // nothing changes until a person decides
    tell(QT_TR_NOOP("The data of the sign-in service can't be used."), Next::Afresh);
}

QString BundledService::wordsFor(const char *why) const
{
    const QString words = tr(why);
    return words.contains(u"%1"_s) ? words.arg(m_folder) : words;
}

void BundledService::tell(const char *why, Next next)
{
    Q_EMIT failed({wordsFor(why), why, QString::fromUtf8(m_said).trimmed(), next});
}

} // namespace ringkey
