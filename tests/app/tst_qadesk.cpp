// SPDX-License-Identifier: Apache-2.0
// What the desk knows of the flow is the whole flow: every edge is counted, and every act of a
// person has the control that does it on the page of its state, or a row of the desk.
#include "app/gallery/statesamples.h"
#include "app/mainwindow.h"
#include "app/qa/coverage.h"
#include "app/qa/deskpanel.h"
#include "app/qa/qadesk.h"
#include "app/qa/ways.h"
#include "auth/flow/names.h"
#include "auth/flow/transition.h"
#include "auth/flow/typename.h"
#include "auth/steptold.h"
#include "tests/flow/samples.h"
#include "ui/pagemodel.h"
#include "ui/pages/page.h"
#include "ui/pageview.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QMainWindow>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <Ringkey/MemoryStore>
#include <Ringkey/SignIn>

using namespace ringkey;
using namespace Qt::StringLiterals;

namespace {

namespace samples = flow::samples;

template <class... One>
QSet<QString> namesOf(const std::variant<One...> *)
{
    return {flow::typeName<One>()...};
}

/// Every step that a sample state takes.
template <class Take>
void eachStep(Take take)
{
    for (const samples::NamedState &sample : samples::states()) {
        for (const samples::NamedEvent &event : samples::events(samples::awaited(), {99})) {
            if (const auto step = flow::transition(sample.state, event.event))
                take(sample.state, QString(flow::eventName(event.event)), *step);
        }
    }
    const flow::ConnectionReturned returned;
    for (const samples::NamedState &page : samples::unreached())
        take(page.state, QString(flow::eventName(returned)),
             flow::transition(page.state, returned).value());
}

/// The buttons that are shown in some sample of each state.
class ShownButtons
{
public:
    ShownButtons()
    {
        PageContext first;
        first.now = samples::now();
        PageContext later;
        later.now = samples::codeExpiry().addSecs(1);
        later.storage = Storage::Locked;
        later.erasure = Erasure::Owed;
        for (const samples::NamedState &sample : samples::states()) {
            look(sample.state, first);
            look(sample.state, later);
        }
        for (const StateSample &sample : stateSamples(samples::now()))
            look(sample.state, sample.around);
        look(flow::EnteringCredentials{.notice = flow::Notice::KeychainLocked}, first);
        look(flow::WelcomingBack{.who = samples::account(), .notice = flow::Notice::KeychainLocked},
             first);
    }

    bool has(const QString &state, const QString &button) const
    {
        return m_shown.value(state).contains(button);
    }

private:
    void look(const flow::State &state, const PageContext &around)
    {
        m_view.present(pageModel(state, around));
        const QWidget *page = m_view.pageWidget(m_view.page().value());
        for (const auto *button : page->findChildren<QAbstractButton *>()) {
            if (button->isVisibleTo(page))
                m_shown[flow::stateName(state)].insert(button->objectName());
        }
    }

    PageView m_view{Branding()};
    QHash<QString, QSet<QString>> m_shown;
};

} // namespace

class TestQaDesk : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyEdgeIsCounted();
    void everyActHasItsControl();
    void anActWithoutButtonIsMadeFromItsRow();
    void theLastAnswerStays();
    void whatDidNotComeHasNoNumber();
    void ofTwoKeychainTroublesOneStays();
    void theClockIsToldAsPeopleTellTime();
    void f6LeadsBackToWhereOneWas();
    void everyTabHasItsRoom();
    void theTitleStandsAboveWhatIsInTheTabs();
    void pagesAndDeskHaveTheirRoom_data();
    void pagesAndDeskHaveTheirRoom();
};

void TestQaDesk::everyEdgeIsCounted()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(u"coverage.tsv"_s);
    qa::Coverage coverage(file, u"one"_s);
    QVERIFY(coverage.all() > 300);
    QCOMPARE(coverage.walked(), 0);
    eachStep([&](const flow::State &state, const QString &cause, const flow::Step &step) {
        const Transition told = describe(&state, cause, step, samples::now());
        QVERIFY2(coverage.walk(told), qPrintable(told.from + u' ' + cause + u' ' + told.to));
    });
    QCOMPARE(coverage.walked(), coverage.all());
    QCOMPARE(qa::Coverage(file, u"one"_s).walked(), coverage.all());
    QCOMPARE(qa::Coverage(file, u"another"_s).walked(), 0);
    // Two windows of one profile keep what both walked.
    qa::Coverage first(file, u"two"_s);
    qa::Coverage second(file, u"two"_s);
    QVERIFY(first.walk(
        {.from = u"SignedIn"_s, .to = u"ListingSessions"_s, .cause = u"SessionsChosen"_s}));
    QVERIFY(second.walk({.from = u"EnteringCredentials"_s,
                         .to = u"CreatingAccount"_s,
                         .cause = u"CreateAccountChosen"_s}));
    QCOMPARE(qa::Coverage(file, u"two"_s).walked(), 2);
}

void TestQaDesk::everyActHasItsControl()
{
    const QSet<QString> acts = namesOf(static_cast<const flow::Act *>(nullptr));
    const ShownButtons shown;
    QSet<QString> without;
    QStringList wrong;
    eachStep([&](const flow::State &state, const QString &cause, const flow::Step &) {
        const QString name = flow::stateName(state);
        const qa::Way *way = acts.contains(cause) ? qa::wayOf(name, cause) : nullptr;
        if (acts.contains(cause) && !way)
            without.insert(name + u' ' + cause);
        const QString control = QString::fromLatin1(way ? way->control : "Escape");
        if (control != "Escape"_L1 && !shown.has(name, control))
            wrong.append(u"%1 %2: %3"_s.arg(name, cause, control));
    });
    wrong.removeDuplicates();
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    for (const QString &one : std::as_const(without)) // it can be walked at the desk all the same
        QVERIFY2(qa::plainAct(one.section(u' ', 1)), qPrintable(one));
    // For programs that embed the flow. Only the account page has a button to sign out.
    without.removeIf([](const QString &one) {
        return one.endsWith(" SignOutChosen"_L1) || one.endsWith(" SignOutEverywhereConfirmed"_L1);
    });
    const QSet<QString> known{
        u"AcceptingPolicy SignInChosen"_s,   u"AnsweringQuestion ForgotPasswordChosen"_s,
        u"AnsweringQuestion SignInChosen"_s, u"AskingForReset CreateAccountChosen"_s,
        u"AskingForReset SignInChosen"_s,    u"ResettingPassword OtherNumberChosen"_s,
        u"ResettingPassword SignInChosen"_s};
    QVERIFY2(without == known, qPrintable(QStringList(without.values()).join(u'\n')));
}

void TestQaDesk::anActWithoutButtonIsMadeFromItsRow()
{
    QTemporaryDir folder;
    const qa::Coverage coverage(folder.filePath(u"coverage.tsv"_s), u"one"_s);
    QMainWindow window;
    qa::DeskPanel panel(&window);
    QSignalSpy chosen(&panel, &qa::DeskPanel::actChosen);
    auto *rows = panel.findChild<QListWidget *>(u"qaEdges"_s);
    QSet<QString> made;
    for (const char *state : {"AskingForReset", "ResettingPassword", "AnsweringQuestion"}) {
        panel.showState({.to = QString::fromLatin1(state)}, coverage);
        for (int i = 0; i < rows->count(); ++i)
            Q_EMIT rows->itemActivated(rows->item(i));
        while (!chosen.isEmpty())
            made.insert(chosen.takeFirst().constFirst().toString());
    }
    QVERIFY(made.contains(u"SignInChosen"_s) && made.contains(u"OtherNumberChosen"_s));
    QVERIFY(!made.contains(u"NewPasswordSubmitted"_s)); // that takes what a person types
    QVERIFY(!made.contains(u"DeadlineReached"_s));
}

void TestQaDesk::ofTwoKeychainTroublesOneStays()
{
    const qa::Scenario locked{.id = "", .words = "", .keychain = Storage::Locked};
    const qa::Scenario missing{.id = "", .words = "", .keychain = Storage::Missing};
    const qa::Scenario other{.id = "", .words = ""};
    QCOMPARE(qa::armedKeychain({}), Storage::Keychain);
    QCOMPARE(qa::armedKeychain({&locked, &missing, &other}), Storage::Missing);
    QCOMPARE(qa::armedKeychain({&locked, &other}), Storage::Locked);
    QCOMPARE(qa::armedKeychain({&other}), Storage::Keychain);
}

void TestQaDesk::theLastAnswerStays()
{
    QTemporaryDir folder;
    const qa::Coverage coverage(folder.filePath(u"coverage.tsv"_s), u"one"_s);
    QMainWindow window;
    qa::DeskPanel panel(&window);
    Transition step{.to = u"EnteringCode"_s, .cause = u"CodeSent"_s};
    step.operation = u"GET /identity/v2/auth/login/passwordlesslogin/otp"_s;
    step.requestId = u"72442eba"_s;
    panel.showState(step, coverage);
    panel.showState({.to = u"EnteringCode"_s, .cause = u"DeadlineReached"_s}, coverage);
    QVERIFY(panel.findChild<QLabel *>(u"qaAnswer"_s)->text().contains(u"72442eba"_s));
    QVERIFY(panel.findChild<QLabel *>(u"qaState"_s)->text().contains(u"DeadlineReached"_s));
}

void TestQaDesk::whatDidNotComeHasNoNumber()
{
    QTemporaryDir folder;
    const qa::Coverage coverage(folder.filePath(u"coverage.tsv"_s), u"one"_s);
    QMainWindow window;
    qa::DeskPanel panel(&window);
    const auto told = [&](int status, int code, const QString &error) {
        Transition step{.to = u"EnteringCredentials"_s, .cause = u"Failed"_s};
        step.operation = u"POST /identity/v2/auth/login"_s;
        step.httpStatus = status;
        step.errorCode = code;
        step.error = error;
        panel.showState(step, coverage);
        return panel.findChild<QLabel *>(u"qaAnswer"_s)->text().section(u'\n', 1, 1);
    };
    QCOMPARE(told(0, 0, u"Unreachable"_s), u"Its answer: none, Unreachable"_s);
    QCOMPARE(told(200, 0, {}), u"Its answer: HTTP 200"_s);
    QCOMPARE(told(403, 938, u"UnknownNumber"_s),
             u"Its answer: HTTP 403, ErrorCode 938, UnknownNumber"_s);
}

void TestQaDesk::theClockIsToldAsPeopleTellTime()
{
    QMainWindow window;
    qa::DeskPanel panel(&window);
    const auto told = [&](qint64 ours, qint64 service) {
        panel.showClock(ours, service);
        return panel.findChild<QLabel *>(u"qaClock"_s)->text();
    };
    QCOMPARE(told(0, 60), u"App: as the computer’s\nService: 1 minute ahead"_s);
    QCOMPARE(told(2707620, -3601),
             u"App: 31 days 8 hours 7 minutes ahead\nService: 1 hour 1 second behind"_s);
}

void TestQaDesk::f6LeadsBackToWhereOneWas()
{
    QMainWindow window;
    auto *page = new QWidget; // as the pages do, it lies between the window and its controls
    auto *first = new QPushButton(page);
    auto *second = new QPushButton(page);
    second->move(0, 60);
    window.setCentralWidget(page);
    auto *panel = new qa::DeskPanel(&window);
    window.addDockWidget(Qt::RightDockWidgetArea, panel);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    for (auto *at : {second, first}) {
        at->setFocus();
        QTest::keyClick(&window, Qt::Key_F6);
        QCOMPARE(window.focusWidget(), panel->findChild<QTabBar *>());
        QTest::keyClick(&window, Qt::Key_F6);
        QCOMPARE(window.focusWidget(), at);
    }
}

/// At the least width its words have room, too: a list has the names of the tabs there, which are
/// never behind buttons to scroll them, and no tab is wider than what is seen of it.
void TestQaDesk::everyTabHasItsRoom()
{
    Theme theme(*qApp);
    theme.apply();
    QMainWindow window;
    auto *panel = new qa::DeskPanel(&window);
    panel->showRecording(u"/home/amara/.local/share/ringkey/qa/recordings/"
                         "20261127-235357-232.ringkey.jsonl"_s);
    window.setCentralWidget(new QWidget);
    window.centralWidget()->setFocusPolicy(Qt::StrongFocus);
    window.addDockWidget(Qt::RightDockWidgetArea, panel);
    window.resize(900, 690);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    const auto *bar = panel->findChild<QTabBar *>();
    const auto *list = panel->findChild<QComboBox *>(u"qaTabList"_s);
    auto *tabs = panel->findChild<QTabWidget *>(u"qaTabs"_s);
    for (const int width : {qa::DeskPanel::wantedWidth, panel->minimumWidth()}) {
        window.resizeDocks({panel}, {width}, Qt::Horizontal);
        QTRY_COMPARE(panel->width(), width);
        const bool isWide = width == qa::DeskPanel::wantedWidth;
        QTRY_COMPARE(bar->isVisible(), isWide);
        QCOMPARE(list->isVisible(), !isWide);
        // Tab leads from the names of the tabs to what is in one.
        tabs->setCurrentIndex(1);
        QTest::keyClick(&window, Qt::Key_F6);
        QTest::keyClick(window.focusWidget(), Qt::Key_Tab);
        QCOMPARE(window.focusWidget()->objectName(), u"qaUntilCleared"_s);
        window.centralWidget()->setFocus();
        for (int i = 0; i < tabs->count(); ++i) {
            tabs->setCurrentIndex(i);
            QCOMPARE(list->currentText(), tabs->tabText(i));
            QVERIFY(!isWide || bar->rect().contains(bar->tabRect(i)));
            for (const auto *area : tabs->currentWidget()->findChildren<QScrollArea *>())
                QVERIFY2(area->horizontalScrollBar()->maximum() == 0, qPrintable(tabs->tabText(i)));
            if (const auto *area = qobject_cast<QScrollArea *>(tabs->currentWidget()))
                QVERIFY2(area->horizontalScrollBar()->maximum() == 0, qPrintable(tabs->tabText(i)));
        }
    }
    for (const auto *button : bar->findChildren<QAbstractButton *>())
        QVERIFY(!button->isVisible());
}

/// It stood some pixels further to the right.
void TestQaDesk::theTitleStandsAboveWhatIsInTheTabs()
{
    Theme theme(*qApp);
    theme.apply();
    QMainWindow window;
    auto *panel = new qa::DeskPanel(&window);
    window.addDockWidget(Qt::RightDockWidgetArea, panel);
    window.resize(900, 690);
    window.show();
    const auto *title = panel->titleBarWidget();
    const int left = title->mapTo(panel, title->contentsRect().topLeft()).x();
    auto *tabs = panel->findChild<QTabWidget *>(u"qaTabs"_s);
    const std::pair<int, QString> firsts[]{{1, u"qaUntilCleared"_s},
                                           {2, u"qaClock"_s},
                                           {3, u"qaPersonNew"_s},
                                           {4, u"qaState"_s},
                                           {5, u"qaRecording"_s}};
    const auto *said = panel->findChild<QLabel *>(u"qaSaid"_s);
    QCOMPARE(said->mapTo(panel, said->contentsRect().topLeft()).x(), left);
    for (const auto &[tab, name] : firsts) {
        tabs->setCurrentIndex(tab);
        const auto *first = panel->findChild<QWidget *>(name);
        QTRY_VERIFY(first->isVisible());
        QTRY_COMPARE(first->mapTo(panel, QPoint()).x(), left);
    }
}

void TestQaDesk::pagesAndDeskHaveTheirRoom_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("left to right") << Qt::LeftToRight;
    QTest::newRow("right to left") << Qt::RightToLeft;
}

/// The window is never too small for both, and the gear is on the pages, also where text runs from
/// right to left.
void TestQaDesk::pagesAndDeskHaveTheirRoom()
{
    QFETCH(Qt::LayoutDirection, direction);
    Theme theme(*qApp);
    theme.apply();
    SignInOptions options;
    options.makeStore = [] { return new MemoryStore; };
    SignIn signIn(options);
    MainWindow window(signIn, Branding());
    window.setLayoutDirection(direction);
    const QSize least = window.minimumSize();
    QTemporaryDir folder;
    const auto desk = qa::makeQaDesk(folder.path(), folder.filePath(u"recording"_s));
    desk->open(window, {});
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    const auto *panel = window.findChild<qa::DeskPanel *>();
    const auto *gear = window.findChild<QWidget *>(u"settingsButton"_s);
    for (const QSize size : {QSize(800, 600), QSize(1, 1)}) {
        window.resize(size);
        const QRect pages = window.centralWidget()->geometry();
        QVERIFY(pages.width() >= least.width() && pages.height() >= least.height());
        QVERIFY(panel->width() >= panel->minimumWidth());
        QVERIFY(window.rect().contains(panel->geometry()) && window.rect().contains(pages));
        QTRY_VERIFY(pages.contains(gear->geometry()));
    }
    constexpr QSize smallScreen(640, 360); // 1280 × 720 at 200 %
    QCOMPARE(window.size().boundedTo(smallScreen), window.size());
}

QTEST_MAIN(TestQaDesk)
#include "tst_qadesk.moc"
