// SPDX-License-Identifier: Apache-2.0
#include "app/demo/bundledservice.h"
#include "app/placement.h"
#include "app/qa/band.h"
#include "app/qa/qadesk_p.h"
#include "app/qa/steps.h"
#include "app/qa/ways.h"
#include "auth/session/keychain.h"
#include "auth/session/keychainstore.h"
#include "auth/statefolder.h"
#include "ui/pageview.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QMainWindow>
#include <QProcess>
#include <QScreen>
#include <Ringkey/SignInWidget>

using namespace Qt::StringLiterals;

namespace ringkey::qa {

namespace {

/// Of this run's arguments those options with their values, or all the others.
QStringList argumentsOf(const QStringList &options, bool areWanted = true)
{
    QStringList found;
    const QStringList all = QCoreApplication::arguments().mid(1);
    for (qsizetype i = 0; i < all.size(); ++i) {
        const bool isOne = options.contains(all.at(i).section(u'=', 0, 0));
        const qsizetype words = isOne && !all.at(i).contains(u'=') ? 2 : 1;
        if (isOne == areWanted)
            found += all.mid(i, words);
        i += words - 1;
    }
    return found;
}

/// This run's arguments for another window: two would write over each other's files.
QStringList withoutFiles()
{
    QStringList arguments = argumentsOf({u"--record"_s, u"--events"_s}, false);
    arguments.removeAll(u"--new-window"_s);
    return arguments;
}

/// What the clocks of app and service are ahead in the desk that opened this window, in seconds.
constexpr auto clocksOfFirst = "RINGKEY_QA_CLOCKS";

/// Of the same profile. Both have one time: the codes and sessions of one are the other's, too.
void openSecondWindow(qint64 ours, qint64 service)
{
    QProcess second;
    second.setProgram(QCoreApplication::applicationFilePath());
    second.setArguments(withoutFiles() + QStringList{u"--new-window"_s});
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QLatin1StringView(clocksOfFirst), u"%1 %2"_s.arg(ours).arg(service));
    second.setProcessEnvironment(environment);
    second.startDetached();
}

/// For pages and desk. The size that is remembered holds both already.
void makeRoom(QMainWindow &window)
{
    // The least size is that of the pages: from now on the window's follows from what is in it.
    window.centralWidget()->setMinimumSize(window.minimumSize());
    window.setMinimumSize(0, 0);
    const QSize both(window.sizeHint().width() + DeskPanel::wantedWidth, 0);
    window.resize(fitting(window.size().expandedTo(both), window.screen()->availableGeometry()));
}

/// The app's own clock: the time that really passes, and what was added to it.
std::function<QDateTime()> clockAhead(const std::shared_ptr<qint64> &seconds)
{
    QElapsedTimer passed;
    passed.start();
    return [start = QDateTime::currentDateTimeUtc(), passed, seconds] {
        return start.addMSecs(passed.elapsed()).addSecs(*seconds);
    };
}

} // namespace

std::unique_ptr<Desk> makeQaDesk(const QString &folder, const QString &recording)
{
    return std::make_unique<QaDesk>(folder, recording);
}

QaDesk::QaDesk(const QString &folder, QString recording)
    : m_recording(std::move(recording))
    , m_coverage(folder + u"/qa-coverage.tsv"_s, QCoreApplication::applicationVersion())
    , m_relay([this](const Request &request, const Relay::Go &go) { decide(request, go); })
{
    const QStringList ahead = qEnvironmentVariable(clocksOfFirst).split(u' ');
    if (ahead.size() == 2)
        putForward(ahead.first().toLongLong(), ahead.last().toLongLong());
    qunsetenv(clocksOfFirst);
}

void QaDesk::prepare(SignInOptions &options)
{
    options.now = clockAhead(m_ours);
    options.makeStore = [this, entry = options.profile, service = options.keychainService] {
        m_store = new TestStore(std::make_unique<KeychainStore>(systemKeychain(service, nullptr),
                                                                entry, stateFolder(service)),
                                m_keychain);
        return m_store.data();
    };
}

void QaDesk::open(QMainWindow &window, DeskReach reach)
{
    m_reach = std::move(reach);
    m_panel = new DeskPanel(&window);
    addTestBand(window);
    window.addDockWidget(Qt::RightDockWidgetArea, m_panel);
    makeRoom(window);
    window.resizeDocks({m_panel}, {DeskPanel::wantedWidth}, Qt::Horizontal);
    follow();
    m_panel->showRecording(m_recording);
    m_panel->showClock(*m_ours, m_service);
}

void QaDesk::follow()
{
    connect(m_panel, &DeskPanel::armed, this, &QaDesk::setArmed);
    connect(m_panel, &DeskPanel::cleared, this, &QaDesk::clear);
    connect(m_panel, &DeskPanel::jumped, this, &QaDesk::jump);
    connect(m_panel, &DeskPanel::personWanted, this, &QaDesk::makePerson);
    connect(m_panel, &DeskPanel::codeFixed, this, &QaDesk::fixCode);
    connect(m_panel, &DeskPanel::actChosen, this, &QaDesk::act);
    connect(m_panel, &DeskPanel::slept, this, [this] {
        m_relay.dropAll(); // no connection lives through it
        constexpr int night = 8 * 3600;
        jump(night, Clocks::All);
    });
    connect(m_panel, &DeskPanel::exportWanted, this, &QaDesk::exportRecording);
    connect(m_panel, &DeskPanel::replayWanted, this, &QaDesk::replayRecording);
    connect(m_panel, &DeskPanel::secondWindowWanted, this,
            [this] { openSecondWindow(*m_ours, m_service); });
}

/// As a button of the page would.
void QaDesk::act(const QString &name)
{
    auto *pages = m_panel->window()->findChild<PageView *>();
    if (const auto act = plainAct(name); act && pages)
        Q_EMIT pages->acted(*act);
}

void QaDesk::exportRecording(const QString &ending)
{
    const auto recording = readRecording(m_recording);
    const QString file = m_recording + ending;
    const QString fault = recording ? exportSteps(*recording, file) : recording.error();
    m_panel->say(fault.isEmpty() ? u"Written: %1"_s.arg(file) : fault);
}

void QaDesk::replayRecording()
{
    QProcess::startDetached(QCoreApplication::applicationFilePath(),
                            argumentsOf({u"--config"_s, u"--profile"_s}) +
                                QStringList{u"--replay"_s, m_recording});
}

void QaDesk::take(BundledService &service)
{
    m_child = &service;
    connect(&service, &BundledService::answered, this, &QaDesk::answered);
    service.obey([this](const QString &serviceFile) {
        m_serviceFile = serviceFile;
        m_settings.codes = codesOfBefore(serviceFile);
        const QString fault = write(m_settings, serviceFile);
        if (!fault.isEmpty())
            m_panel->say(fault);
        showCodes();
        return fault.isEmpty() ? deskFile(serviceFile) : serviceFile;
    });
}

void QaDesk::take(std::unique_ptr<TestPhone> phone)
{
    m_phone = phone.release(); // the panel's now
    m_panel->showPhone(m_phone);
}

BackendConfig QaDesk::through(const BackendConfig &service)
{
    // A service that was started again has the time of the computer.
    if (m_service != 0)
        ask({{"do"_L1, "clock"_L1}, {"seconds"_L1, m_service}});
    m_relay.leadTo(quint16(service.url.port()));
    BackendConfig config = service;
    config.url.setPort(m_relay.port());
    config.configUrl = config.url;
    m_throughRelay = config;
    const bool isLedAway = isIntercepted() && m_interceptor.port() != 0;
    return isLedAway ? throughInterceptor(m_interceptor.port()) : config;
}

void QaDesk::transitioned(const Transition &step)
{
    m_coverage.walk(step);
    if (m_panel)
        m_panel->showState(step, m_coverage);
}

void QaDesk::ask(QJsonObject wish, Done done)
{
    wish["id"_L1] = ++m_lastAsked;
    if (done)
        m_asked.insert(m_lastAsked, std::move(done));
    if (m_child)
        m_child->say(wish);
}

void QaDesk::answered(const QJsonObject &answer)
{
    const QString fault = answer["fault"_L1].toString();
    const Done done = m_asked.take(answer["id"_L1].toInt());
    if (done)
        done(fault);
    else if (!fault.isEmpty())
        m_panel->say(u"%1: %2"_s.arg(answer["did"_L1].toString(), fault));
}

void QaDesk::jump(int seconds, Clocks clocks)
{
    const bool isOursAlone = clocks == Clocks::OursAlone;
    const qint64 service = isOursAlone ? 0 : seconds;
    putForward(seconds, service);
    if (isOursAlone)
        return lookAtClock();
    ask({{"do"_L1, "clock"_L1}, {"seconds"_L1, service}},
        [this](const QString &) { lookAtClock(); });
}

/// What is due is seen with lookAtClock(), when the service has the time as well.
void QaDesk::putForward(qint64 ours, qint64 service)
{
    *m_ours += ours;
    m_service += service;
    m_relay.setServiceAhead(m_service);
}

void QaDesk::lookAtClock()
{
    m_panel->showClock(*m_ours, m_service);
    m_reach.lookAtClock();
    // Which day "Today" is, no deadline tells.
    if (auto *pages = m_panel->window()->findChild<SignInWidget *>())
        pages->setSettings(pages->settings());
}

} // namespace ringkey::qa
