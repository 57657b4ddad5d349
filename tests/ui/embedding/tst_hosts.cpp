// SPDX-License-Identifier: Apache-2.0
// What hosts do with a SignInWidget: dialogs, tabs, other windows, and leaving in the midst. The
// server never answers, so that something is always under way.
#include "tests/backend/fakeserver.h"

#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QPointer>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>
#include <QThread>
#include <QTranslator>
#include <QVBoxLayout>
#include <Ringkey/MemoryStore>
#include <Ringkey/SignIn>
#include <Ringkey/SignInWidget>
#include <algorithm>

using namespace ringkey;
using namespace Qt::StringLiterals;

namespace {

const auto number = PhoneNumber::fromE164(u"+447400123456");

/// Somebody else's texts for everything, also for what sounds like ours.
class Shouting : public QTranslator
{
public:
    QString translate(const char *, const char *, const char *, int) const override
    {
        return u"HOST"_s;
    }
    bool isEmpty() const override { return false; }
};

class TestHosts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDialogClosesInTheMidst_data();
    void aDialogClosesInTheMidst();
    void escapeGoesBackAndThenClosesTheDialog();
    void bothMayGoFirst_data();
    void bothMayGoFirst();
    void signInMayGoAlone();
    void ofAnotherThreadNothingIsShown();
    void aSlotMayDeleteTheWidget();
    void aTabComesAndGoes();
    void itMovesToAnotherWindow();
    void theHostsTranslatorAndColoursAreTheHosts();
    void twoSignInsAreBusyApart();
    void aFailureNamesTheVersionOfEachAndWhatWasShown();
    void theProgramEndsInTheMidst();

private:
    SignIn *make(QObject *parent);
    bool isBusy();
    static QLineEdit *numberEdit(const QWidget *widget)
    {
        return widget->findChild<QLineEdit *>(u"numberEdit"_s);
    }

    FakeServer m_server; ///< answers nothing
    int m_made = 0;
};

SignIn *TestHosts::make(QObject *parent)
{
    BackendConfig backend;
    backend.url = m_server.url();
    backend.apiKey = u"the-key"_s;
    SignInOptions options{.profile = u"host%1"_s.arg(++m_made), .language = u"en"_s};
    options.makeStore = [] { return new MemoryStore; };
    return new SignIn(backend, options, parent);
}

/// A request is at the server.
bool TestHosts::isBusy()
{
    const auto hasCome = [&] {
        return std::ranges::any_of(m_server.seen(), [](const SeenRequest &request) {
            return request.target.contains("/login");
        });
    };
    return QTest::qWaitFor(hasCome);
}

void TestHosts::aDialogClosesInTheMidst_data()
{
    QTest::addColumn<int>("look");
    QTest::newRow("own look") << static_cast<int>(Look::Own);
    QTest::newRow("host's look") << static_cast<int>(Look::OfHost);
}

/// SignIn stays and its widget goes, and comes again as it was.
void TestHosts::aDialogClosesInTheMidst()
{
    QFETCH(int, look);
    const std::unique_ptr<SignIn> signIn(make(nullptr));
    for (int time = 0; time < 2; ++time) {
        m_server.forget();
        auto *dialog = new QDialog;
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        QSignalSpy gone(dialog, &QObject::destroyed);
        auto *column = new QVBoxLayout(dialog);
        auto *widget = new SignInWidget(*signIn, Branding(), static_cast<Look>(look));
        column->addWidget(widget);
        dialog->open();
        QVERIFY(QTest::qWaitForWindowExposed(dialog));
        signIn->signInWithPassword(*number, Secret::take(u"correct horse"_s));
        QVERIFY(isBusy());
        dialog->close();
        QTRY_COMPARE(gone.count(), 1);
    }
}

void TestHosts::escapeGoesBackAndThenClosesTheDialog()
{
    const std::unique_ptr<SignIn> signIn(make(nullptr));
    QDialog dialog;
    auto *widget = new SignInWidget(*signIn);
    (new QVBoxLayout(&dialog))->addWidget(widget);
    dialog.show();
    dialog.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    QTRY_VERIFY(numberEdit(widget) && numberEdit(widget)->hasFocus());
    auto *forgot = widget->findChild<QAbstractButton *>(u"forgotPasswordButton"_s);
    QVERIFY(forgot && forgot->isVisible());
    forgot->click();
    QTRY_VERIFY(!forgot->isVisible());
    QTRY_VERIFY(QApplication::focusWidget());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QTRY_VERIFY(forgot->isVisible());
    QVERIFY(dialog.isVisible());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QTRY_VERIFY(!dialog.isVisible());
}

void TestHosts::bothMayGoFirst_data()
{
    QTest::addColumn<bool>("signInFirst");
    QTest::newRow("SignIn goes first") << true;
    QTest::newRow("the widget goes first") << false;
}

/// Children of one window, busy: Qt deletes them as they were made.
void TestHosts::bothMayGoFirst()
{
    QFETCH(bool, signInFirst);
    m_server.forget();
    auto window = std::make_unique<QWidget>();
    auto *inner = new QWidget(signInFirst ? nullptr : window.get());
    SignIn *signIn = make(window.get());
    inner->setParent(window.get());
    new SignInWidget(*signIn, inner);
    window->show();
    signIn->signInWithPassword(*number, Secret::take(u"correct horse"_s));
    QVERIFY(isBusy());
    window.reset();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCoreApplication::processEvents();
}

/// It should outlive the widget; a host that gets it wrong has a widget with nothing on it.
void TestHosts::signInMayGoAlone()
{
    m_server.forget();
    std::unique_ptr<SignIn> signIn(make(nullptr));
    SignInWidget widget(*signIn);
    widget.setHeader(new QLabel(u"Notes"_s));
    widget.show();
    signIn->signInWithPassword(*number, Secret::take(u"correct horse"_s));
    QVERIFY(isBusy());
    signIn.reset();
    QVERIFY(!numberEdit(&widget));
    widget.setSettings({});
    widget.setLanguage(u"de"_s);
    widget.setSignedInPage(new QLabel(u"Mine"_s));
    widget.startAtCreateAccount();
    widget.startAt(*number);
    widget.setFocus();
    widget.hide();
    widget.show();
    QCOMPARE(widget.lastFailure(), QString());
    QVERIFY(!widget.sizeHint().isEmpty());
    widget.setLanguage(u"en"_s);

    SignIn *owned = make(nullptr);
    auto *owner = new SignInWidget(*owned);
    owned->setParent(owner);
    delete owner;
}

void TestHosts::ofAnotherThreadNothingIsShown()
{
    QThread other;
    other.start();
    QObject there;
    there.moveToThread(&other);
    std::unique_ptr<SignIn> signIn;
    const auto onOther = [&](const auto &act) {
        QMetaObject::invokeMethod(&there, act, Qt::BlockingQueuedConnection);
    };
    onOther([&] { signIn.reset(make(nullptr)); });
    {
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"made on another thread"_s));
        SignInWidget widget(*signIn);
        widget.startAtCreateAccount();
        widget.show();
        QVERIFY(!numberEdit(&widget));
    }
    onOther([&] { signIn.reset(); });
    other.quit();
    QVERIFY(other.wait());
}

/// Typed into one of its own fields, by a person.
void TestHosts::aSlotMayDeleteTheWidget()
{
    const std::unique_ptr<SignIn> signIn(make(nullptr));
    QPointer<SignInWidget> widget(new SignInWidget(*signIn));
    widget->show();
    QTRY_VERIFY(numberEdit(widget) && signIn->storage() != Storage::Checking);
    connect(widget, &SignInWidget::countryChosen, this, [&] { delete widget; });
    QTest::keyClicks(numberEdit(widget), u"+49"_s);
    QTRY_VERIFY(!widget);
}

void TestHosts::aTabComesAndGoes()
{
    QTabWidget tabs;
    tabs.addTab(new QLineEdit, u"Other"_s);
    const std::unique_ptr<SignIn> signIn(make(nullptr));
    auto *widget = new SignInWidget(*signIn);
    tabs.addTab(widget, u"Sign in"_s);
    tabs.show();
    tabs.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&tabs));
    QVERIFY(!widget->isAncestorOf(QApplication::focusWidget()));
    QTRY_VERIFY(signIn->storage() != Storage::Checking);
    tabs.setCurrentWidget(widget);
    widget->setFocus();
    QTRY_COMPARE(QApplication::focusWidget(), numberEdit(widget));
    QTest::keyClicks(numberEdit(widget), u"7400123"_s);
    const QString typed = numberEdit(widget)->text();
    QVERIFY(!typed.isEmpty());
    tabs.setCurrentIndex(0);
    QVERIFY(!widget->isAncestorOf(QApplication::focusWidget()));
    tabs.setCurrentWidget(widget);
    QCOMPARE(numberEdit(widget)->text(), typed);
    widget->hide();
    widget->show();
    QCOMPARE(numberEdit(widget)->text(), typed);
    QVERIFY(numberEdit(widget)->isVisible());
}

/// Out of one window, alone, and into another: look and what was typed go along.
void TestHosts::itMovesToAnotherWindow()
{
    const std::unique_ptr<SignIn> signIn(make(nullptr));
    auto first = std::make_unique<QMainWindow>();
    QMainWindow second;
    auto *widget = new SignInWidget(*signIn);
    first->setCentralWidget(widget);
    first->show();
    QTRY_VERIFY(numberEdit(widget) && signIn->storage() != Storage::Checking);
    QTest::keyClicks(numberEdit(widget), u"7400123"_s);
    const QString typed = numberEdit(widget)->text();
    const QStyle *style = numberEdit(widget)->style();
    const QPalette palette = widget->palette();
    QVERIFY(style != QApplication::style());
    first->takeCentralWidget();
    first.reset();
    widget->show();
    second.setCentralWidget(widget);
    second.show();
    QVERIFY(QTest::qWaitForWindowExposed(&second));
    QVERIFY(numberEdit(widget)->isVisible());
    QCOMPARE(numberEdit(widget)->text(), typed);
    QCOMPARE(numberEdit(widget)->style(), style);
    QCOMPARE(widget->palette(), palette);
}

void TestHosts::theHostsTranslatorAndColoursAreTheHosts()
{
    Shouting shouting;
    QCoreApplication::installTranslator(&shouting);
    const QPalette before = QApplication::palette();
    QPalette loud(Qt::magenta);
    QApplication::setPalette(loud);
    QLocale::setDefault(QLocale(u"ar_EG"_s));
    const auto back = qScopeGuard([&] {
        QLocale::setDefault(QLocale::c());
        QApplication::setPalette(before);
        QCoreApplication::removeTranslator(&shouting);
    });
    const std::unique_ptr<SignIn> signIn(make(nullptr));
    QMainWindow window;
    auto *widget = new SignInWidget(*signIn);
    window.setCentralWidget(widget);
    window.show();
    QTRY_VERIFY(signIn->storage() != Storage::Checking);
    const auto *button = widget->findChild<QPushButton *>(u"signInButton"_s);
    QCOMPARE(button->text().remove(u'&'), u"Sign in"_s);
    QCOMPARE(widget->layoutDirection(), Qt::LeftToRight);
    QVERIFY(widget->palette().color(QPalette::Window) != loud.color(QPalette::Window));
    QCOMPARE(window.palette().color(QPalette::Window), loud.color(QPalette::Window));
    QCOMPARE(QCoreApplication::translate("Host", "Open"), u"HOST"_s);
    for (const QLabel *label : widget->findChildren<QLabel *>())
        QVERIFY2(!label->text().contains(u"HOST"_s), qPrintable(label->objectName()));
}

void TestHosts::twoSignInsAreBusyApart()
{
    m_server.forget();
    const std::unique_ptr<SignIn> one(make(nullptr));
    const std::unique_ptr<SignIn> two(make(nullptr));
    QTabWidget tabs;
    auto *first = new SignInWidget(*one);
    auto *second = new SignInWidget(*two);
    tabs.addTab(first, u"One"_s);
    tabs.addTab(second, u"Two"_s);
    tabs.show();
    QTRY_VERIFY(two->storage() != Storage::Checking);
    one->signInWithPassword(*number, Secret::take(u"correct horse"_s));
    QVERIFY(isBusy());
    tabs.setCurrentWidget(second);
    QVERIFY(numberEdit(second)->isVisible() && numberEdit(second)->isEnabled());
    QTest::keyClicks(numberEdit(second), u"7400"_s);
    QVERIFY(!numberEdit(second)->text().isEmpty());
    delete first;
    QTest::keyClicks(numberEdit(second), u"1"_s);
    QVERIFY(numberEdit(second)->text().endsWith(u'1'));
}

/// main() as docs/embedding.md has it: the window goes, then SignIn, then the application.
/// A host's version stood there as Ringkey's, and the library's own words in place of what was
/// seen.
void TestHosts::aFailureNamesTheVersionOfEachAndWhatWasShown()
{
    const std::unique_ptr<SignIn> signIn(make(nullptr));
    SignInWidget widget(*signIn);
    widget.setSettings({.unreachable = u"The service of Notes is off."_s});
    const QRegularExpression versions(
        u"\nVersion: Ringkey \\d+\\.\\d+\\.\\d+, tst_hosts 3\\.1, Qt "_s);
    QCoreApplication::setApplicationVersion(u"3.1"_s);
    signIn->connectTo({.url = QUrl(u"http://127.0.0.1:1"_s), .apiKey = u"the-key"_s});
    signIn->signInWithPassword(*number, Secret::take(u"correct horse"_s));
    QVERIFY(QTest::qWaitFor([&] { return !widget.lastFailure().isEmpty(); }));
    QVERIFY2(versions.match(widget.lastFailure()).hasMatch(), qPrintable(widget.lastFailure()));
    QVERIFY2(widget.lastFailure().contains(u"\nShown: The service of Notes is off.\n"_s),
             qPrintable(widget.lastFailure()));
    QCoreApplication::setApplicationVersion({});
}

void TestHosts::theProgramEndsInTheMidst()
{
    m_server.forget();
    const std::unique_ptr<SignIn> signIn(make(nullptr));
    {
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        column->addWidget(new SignInWidget(*signIn));
        window.show();
        connect(
            &m_server, &QTcpServer::newConnection, &window, [] { QCoreApplication::quit(); },
            Qt::QueuedConnection);
        signIn->signInWithPassword(*number, Secret::take(u"correct horse"_s));
        QCOMPARE(QCoreApplication::exec(), 0);
    }
}

} // namespace

QTEST_MAIN(TestHosts)
#include "tst_hosts.moc"
