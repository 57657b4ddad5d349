// SPDX-License-Identifier: Apache-2.0
#include "app/onewindow.h"

#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QLocalServer>
#include <QLocalSocket>
#include <QThread>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>
#else
#include <QLockFile>
#endif

using namespace Qt::StringLiterals;

namespace ringkey {

namespace {

constexpr std::chrono::milliseconds patience{2000};
constexpr int lookAgain = 20; // ms
constexpr int longestToken = 512;

QString pathFor(const QString &folder, const QString &name)
{
    const QByteArray hash = QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Sha256);
    QDir().mkpath(folder);
    return folder + u"/window-"_s + QLatin1StringView(hash.toHex().first(8));
}

bool ask(const QString &socketName, const QByteArray &token)
{
    QLocalSocket socket;
    socket.connectToServer(socketName);
    if (!socket.waitForConnected(int(patience.count())))
        return false;
    socket.write("show " + token + '\n');
    socket.flush();
    return socket.waitForReadyRead(int(patience.count())) && socket.readAll() == "shown\n";
}

} // namespace

/// Ends with the process, however that ends. Not QLockFile where the system has something better:
/// that one waits for the disk, and this comes before the first frame.
class OneWindow::Lock
{
public:
#ifdef Q_OS_UNIX
    explicit Lock(const QString &file)
        : m_file(::open(QFile::encodeName(file).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600))
    {
    }
    ~Lock()
    {
        if (m_file >= 0)
            ::close(m_file);
    }
    Q_DISABLE_COPY_MOVE(Lock)
    bool isPossible() const
    {
        return m_file >= 0;
    }
    bool take()
    {
        return isPossible() && ::flock(m_file, LOCK_EX | LOCK_NB) == 0;
    }

private:
    int m_file;
#else
    explicit Lock(const QString &file)
        : m_file(file)
    {
        m_file.setStaleLockTime(0);
    }
    bool isPossible() const
    {
        return m_file.error() != QLockFile::PermissionError;
    }
    bool take()
    {
        return m_file.isLocked() || m_file.tryLock(0);
    }

private:
    QLockFile m_file;
#endif
};

OneWindow::OneWindow(const QString &folder, const QString &name)
    : m_socket(pathFor(folder, name))
    , m_lock(std::make_unique<Lock>(m_socket + u".lock"_s))
{
}

OneWindow::~OneWindow() = default;

bool OneWindow::bringForward()
{
    const QByteArray token = qgetenv("XDG_ACTIVATION_TOKEN").left(longestToken);
    const QDeadlineTimer until(patience);
    // It may have been started in the same moment and not listen yet.
    while (m_lock->isPossible() && !m_lock->take()) {
        if (ask(m_socket, token))
            return true;
        if (until.hasExpired())
            return false;
        QThread::msleep(lookAgain);
    }
    return false;
}

void OneWindow::listen()
{
    if (!m_lock->take())
        return; // a folder that cannot be written keeps nobody from signing in
    QLocalServer::removeServer(m_socket); // of one that was killed: the lock is ours
    m_server = std::make_unique<QLocalServer>();
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(m_server.get(), &QLocalServer::newConnection, this, &OneWindow::answer);
    if (!m_server->listen(m_socket))
        qWarning("a second start cannot find this window: %s", qPrintable(m_server->errorString()));
}

void OneWindow::answer()
{
    while (QLocalSocket *caller = m_server->nextPendingConnection()) {
        connect(caller, &QLocalSocket::disconnected, caller, &QObject::deleteLater);
        connect(caller, &QLocalSocket::readyRead, this, [this, caller] {
            if (!caller->canReadLine())
                return;
            const QByteArray line = caller->readLine(longestToken + 8).trimmed();
            if (line.startsWith("show"))
                Q_EMIT wanted(line.mid(5));
            caller->write("shown\n");
            caller->flush();
        });
    }
}

} // namespace ringkey
