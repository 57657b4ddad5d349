// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <memory>

class QLocalServer;

namespace ringkey {

/// One window for each profile and backend: the first holds a lock file and listens, a later start
/// brings it to the front instead of opening a second one. Both files lie in the profile's folder,
/// so nobody else's program is met.
class OneWindow : public QObject
{
    Q_OBJECT
public:
    OneWindow(const QString &folder, const QString &name);
    ~OneWindow() override;

    /// Asks the window there is to come to the front. False: there is none, or it does not answer
    /// within two seconds. Blocks; meant for before anything is shown.
    bool bringForward();
    /// From now on later starts come here, where no other window is there.
    void listen();

Q_SIGNALS:
    /// A later start wants the window in front. `token` is what its desktop gave it for that
    /// (xdg-activation); it may be empty.
    void wanted(const QByteArray &token);

private:
    class Lock;
    void answer();

    QString m_socket;
    std::unique_ptr<Lock> m_lock;
    std::unique_ptr<QLocalServer> m_server;
};

} // namespace ringkey
