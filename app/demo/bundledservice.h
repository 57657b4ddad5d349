// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/demo/servicewatch.h"

#include <QElapsedTimer>
#include <QJsonObject>
#include <QObject>
#include <QProcess>
#include <QTimer>
#include <Ringkey/BackendConfig>
#include <chrono>
#include <functional>
#include <memory>

namespace ringkey {

/// The auth service that comes with the app, as a child process with data of its own.
///
/// GUI thread. start() returns at once; everything runs beside the event loop. The child holds the
/// read end of a pipe of which only the app has the other: when the app goes, however it goes, the
/// pipe closes and the child ends (`--exit-with-stdin`). A child that dies, hangs or has lost its
/// data is started again, after waits that grow up to `longestWait`. No secret passes by argument
/// or environment: the service writes its own 0600 file, and what the client needs comes back over
/// a pipe.
class BundledService : public QObject
{
    Q_OBJECT
public:
    static constexpr std::chrono::milliseconds longestWait{5000};
    /// Who quits waits for its end, and once more for that of one that had to be killed.
    static constexpr std::chrono::milliseconds stopWithin{40}; // it needs less than ten
    /// So many deaths in a row are told as such; the first may be anybody's kill.
    static constexpr int deathsTold = 2;

    enum class Next : std::uint8_t
    {
        Nothing,
        Again,  ///< it is being started again
        Afresh, ///< startAfresh() may help: its data cannot be used
    };
    /// Why the service is not there.
    struct Trouble
    {
        QString words;        ///< for the person, in their language
        const char *why = ""; ///< for wordsFor(), once that is another
        QString said;         ///< the last the service said itself; English
        Next next = Next::Nothing;
    };

    /// `program` is the service's binary; `folder` its data, made on the first start.
    BundledService(QString program, QString folder, QObject *parent = nullptr);
    /// Ends the child. One that does not end at once is killed: nobody waits for it.
    ~BundledService() override;

    void start();
    /// Before start(): the service obeys say(), and reads the file that `prepare` names in place of
    /// its own, which other runs read, too. For the QA desk.
    using Prepare = std::function<QString(const QString &ownFile)>;
    void obey(Prepare prepare);
    /// A wish over the pipe that only this object has the other end of; answered() follows.
    void say(const QJsonObject &wish);
    /// Starts with new data. What was there is kept beside it under a name with the time.
    void startAfresh();
    /// Of Trouble::why, in the language of now.
    QString wordsFor(const char *why) const;
    /// Of a request that got no answer: no network is between, so it has ended or hangs, and is
    /// being started again. Where it does not start, failed() tells.
    QString wordsOutOfReach() const;
    /// For wordsFor(): of a request that it took with it, once another one listens.
    static const char *startedAgain();
    QString outboxFile() const;
    /// 0 while none runs.
    qint64 processId() const;

Q_SIGNALS:
    /// It listens. Again after each restart, with another address.
    void ready(const ringkey::BackendConfig &backend);
    /// It does not start, or keeps dying. ready() may follow where it is started again.
    void failed(const ringkey::BundledService::Trouble &trouble);
    void answered(const QJsonObject &answer);

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
    void serverEnded(int exitCode, QProcess::ExitStatus status);
    void listenTo(QProcess &child);
    void lookAtData();
    void endHanging();
    void startAnew(const char *why);
    void couldNotRun(const QString &why);
    std::chrono::milliseconds nextWait();
    void tryLater(const char *why);
    const char *deathWords() const;
    bool hasRoom() const;
    bool isDataUnusable(int exitCode, QProcess::ExitStatus status) const;
    void tell(const char *why, Next next);

    Prepare m_prepare; ///< set: it obeys
    QString m_program;
    QString m_folder;
    QUrl m_url;
    QTimer m_restartTimer;
    ServiceWatch m_watch;
    int m_deaths = 0; ///< in a row
    int m_inVain = 0; ///< starts in a row that came to nothing
    bool m_wasReady = false;
    bool m_isReady = false;
    QByteArray m_said; ///< the end of what the child wrote to standard error
    QElapsedTimer m_up;
    std::unique_ptr<QProcess> m_server;
    std::unique_ptr<QProcess> m_helper;
};

} // namespace ringkey
