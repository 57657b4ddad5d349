// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "auth/signin.h"

#include <QElapsedTimer>
#include <QObject>
#include <QProcess>
#include <QTimer>
#include <memory>

namespace ringkey {

/// The auth service that comes with the app, as a child process with data of its own.
///
/// GUI thread. start() returns at once; everything runs beside the event loop. The child holds the
/// read end of a pipe of which only the app has the other: when the app goes, however it goes, the
/// pipe closes and the child ends (`--exit-with-stdin`). A child that dies is started again, up to
/// `maxRestarts` times a minute. No secret passes by argument or environment: the service writes
/// its own 0600 file, and what the client needs comes back over a pipe.
class BundledService : public QObject
{
    Q_OBJECT
public:
    static constexpr int maxRestarts = 5;

    /// `program` is the service's binary; `folder` its data, made on the first start.
    BundledService(QString program, QString folder, QObject *parent = nullptr);
    /// Ends the child and waits for it, 3 s at most before it is killed.
    ~BundledService() override;

    void start();
    QString outboxFile() const;
    /// 0 while none runs.
    qint64 processId() const;

Q_SIGNALS:
    /// It listens. Again after each restart, with another address.
    void ready(const ringkey::BackendConfig &backend);
    /// It does not start, or keeps dying; `why` is for the person, in their language. Nothing
    /// follows.
    void failed(const QString &why);

private:
    using Continue = void (BundledService::*)(int exitCode, const QByteArray &output);

    QString configFile() const;
    bool prepareFolder();
    void takeInit(int exitCode, const QByteArray &output);
    void serve();
    void readAddress();
    void takeClientConfig(int exitCode, const QByteArray &toml);
    /// Runs a command of the service that ends by itself, then goes on with what it printed.
    void runOnce(const QStringList &arguments, Continue next);
    void serverEnded();
    void giveUp(const QString &why);

    QString m_program;
    QString m_folder;
    QUrl m_url;
    QTimer m_restartTimer;
    int m_restarts = 0;
    QElapsedTimer m_up;
    std::unique_ptr<QProcess> m_server;
    std::unique_ptr<QProcess> m_helper;
};

} // namespace ringkey
