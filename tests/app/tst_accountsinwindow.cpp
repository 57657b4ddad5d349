// SPDX-License-Identifier: Apache-2.0
// The pages to choose who goes on and to forget somebody go by keyboard and say what they do.
#include "app/accounts/accounts.h"
#include "app/mainwindow.h"
#include "app/pages/accountrow.h"
#include "app/pages/accountspage.h"
#include "app/pages/accountsview.h"
#include "app/pages/forgetaccountpage.h"
#include "tests/app/accountsamples.h"

#include <QAbstractButton>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <Ringkey/SignIn>
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace ringkey;

namespace {

/// The list of accounts in the window.
class TestAccountsInWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theListOpensWhereThereIsOne();
    void whatThePagesBehindDoLeavesTheFocusWithWhoChooses();
    void whatWasTypedComesBackWithItsPages();
    void otherPagesLeaveThePersonWhereTheyAre();
    void whoComesBackIsWhereTheyLeft();
    void aLanguageIsFoundByTyping();
    void whoForgotNobodyIsAtTheSameRow();
    void thePagesSayThatTheComputerIsShared();
    void whoSharesTheComputerHearsOfTheBoxOnce();
    void aDoubleClickPressesNothingBehindTheSettings();
    void whoIsForgottenByAnotherProgramIsForgottenHere();
    void whoSignedInInAnotherWindowIsListedHere();
    void whatWasBegunIsFoundWhereNobodyIsListed();
};

ShownSettings english()
{
    ShownSettings settings;
    settings.languages.shown = u"en"_s;
    return settings;
}

/// A window as it is before anybody started anything.
struct Shown
{
    Shown()
        : window(first, Branding())
    {
        window.show();
    }
    void tell(const ShownSettings &settings)
    {
        window.setSettings(settings);
        window.showAccounts({account(0, u"Amara"_s)}, 0);
    }
    template <class T = QWidget>
    T *find(const QString &name) const
    {
        return window.findChild<T *>(name);
    }

    SignIn first{keepsNothing(u"first"_s)};
    SignIn second{keepsNothing(u"second"_s)};
    MainWindow window;
};

void TestAccountsInWindow::theListOpensWhereThereIsOne()
{
    Shown shown;
    QVERIFY(QTest::qWaitForWindowExposed(&shown.window));
    const auto press = [&shown] {
        QTest::keyClick(&shown.window, Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    };
    press();
    QVERIFY(!shown.window.findChild<AccountsView *>());
    QVERIFY(!shown.find(u"switchAccountButton"_s)->isVisible());
    ShownSettings several = english();
    several.switchAccount = true;
    shown.tell(several);
    QVERIFY(shown.find(u"switchAccountButton"_s)->isVisible());
    press();
    auto *view = shown.window.findChild<AccountsView *>();
    QVERIFY(view && view->isVisible());
    QVERIFY(!shown.window.findChild<SignInWidget *>()->isVisible());
    QSignalSpy chosen(&shown.window, &MainWindow::accountChosen);
    shown.find<QAbstractButton>(u"account0"_s)->click();
    QCOMPARE(chosen.count(), 1);
    QVERIFY(!view->isVisible());
    QVERIFY(shown.window.findChild<SignInWidget *>()->isVisible());
}

/// Whoever was signing in when the program was killed is found signed in after all.
void TestAccountsInWindow::whatThePagesBehindDoLeavesTheFocusWithWhoChooses()
{
    Shown shown;
    QVERIFY(QTest::qWaitForWindowExposed(&shown.window));
    shown.window.activateWindow();
    ShownSettings several = english();
    several.switchAccount = true;
    shown.tell(several);
    shown.window.openAccounts();
    QTRY_COMPARE(QApplication::focusWidget()->objectName(), u"account0"_s);
    QSignalSpy stepped(&shown.first, &SignIn::transitioned);
    shown.first.start();
    QTRY_VERIFY(!stepped.isEmpty());
    QCOMPARE(QApplication::focusWidget()->objectName(), u"account0"_s);
    shown.window.showAccounts({account(1, u"Grace"_s), account(0, u"Amara"_s)}, 1);
    QTRY_COMPARE(QApplication::focusWidget(),
                 shown.window.findChildren<QWidget *>(u"account0"_s).constLast());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(shown.window.findChild<SignInWidget *>()->isAncestorOf(QApplication::focusWidget()));
}

/// Another account was opened meanwhile.
void TestAccountsInWindow::whatWasTypedComesBackWithItsPages()
{
    Shown shown;
    const auto edit = [&shown](const QString &within) {
        return shown.find(within)->findChild<QLineEdit *>();
    };
    edit(u"phoneField"_s)->setText(u"7400 123456"_s);
    const QString typed = edit(u"phoneField"_s)->text();
    edit(u"passwordField"_s)->setText(u"correct horse"_s);
    QVERIFY(!edit(u"passwordField"_s)->text().isEmpty());
    shown.window.setSignIn(shown.second, ShownBefore::ComesBack);
    QCOMPARE(edit(u"phoneField"_s)->text(), QString());
    shown.window.setSignIn(shown.first);
    QCOMPARE(edit(u"phoneField"_s)->text(), typed);
    QCOMPARE(edit(u"passwordField"_s)->text(), QString());
    QCOMPARE(shown.window.findChildren<SignInWidget *>().size(), 1);
}

/// Somebody is signed out while they are in the settings: what they press there still counts.
void TestAccountsInWindow::otherPagesLeaveThePersonWhereTheyAre()
{
    Shown shown;
    QVERIFY(QTest::qWaitForWindowExposed(&shown.window));
    shown.window.activateWindow();
    shown.window.openSettings();
    auto *settings = shown.window.findChild<SettingsView *>();
    auto *box = shown.find(u"sharedComputerBox"_s);
    box->setFocus();
    QTRY_COMPARE(QApplication::focusWidget(), box);
    shown.window.setSignIn(shown.second);
    QCOMPARE(QApplication::focusWidget(), box);
    QVERIFY(settings->isVisible());
    QCOMPARE(shown.window.findChildren<SignInWidget *>().size(), 1);
    QTest::keyClick(box, Qt::Key_Escape);
    QVERIFY(!settings->isVisible());
    QVERIFY(shown.window.findChild<SignInWidget *>()->isVisible());
}

/// Settings and what they lead to, each by keyboard.
void TestAccountsInWindow::whoComesBackIsWhereTheyLeft()
{
    Shown shown;
    QVERIFY(QTest::qWaitForWindowExposed(&shown.window));
    shown.window.activateWindow();
    shown.tell(english());
    const auto focus = [] {
        const QWidget *at = QApplication::focusWidget();
        return at ? at->objectName() : QString();
    };
    auto *forgot = shown.find(u"forgotPasswordButton"_s);
    forgot->setFocus();
    QTRY_COMPARE(QApplication::focusWidget(), forgot);
    shown.window.openSettings();
    for (const QString &row : {u"languageRow"_s, u"themeRow"_s, u"networkRow"_s, u"aboutRow"_s}) {
        shown.find(row)->setFocus();
        QTest::keyClick(shown.find(row), Qt::Key_Space);
        QVERIFY2(!shown.find(row)->isVisible(), qPrintable(row));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QCOMPARE(focus(), row);
    }
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QCOMPARE(focus(), u"forgotPasswordButton"_s);
    auto *gear = shown.find<QAbstractButton>(u"settingsButton"_s);
    gear->setFocus();
    gear->click();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QCOMPARE(QApplication::focusWidget(), gear);
}

/// By their own name or the English one, as in the menu; only the row that is pressed counts.
void TestAccountsInWindow::aLanguageIsFoundByTyping()
{
    Shown shown;
    QVERIFY(QTest::qWaitForWindowExposed(&shown.window));
    shown.window.activateWindow();
    ShownSettings settings = english();
    settings.languages.offered = {u"de"_s, u"en"_s, u"es"_s, u"ja"_s};
    shown.tell(settings);
    shown.window.openSettings();
    QSignalSpy chosen(shown.window.findChild<SettingsView *>(), &SettingsView::languageChosen);
    shown.find<QAbstractButton>(u"languageRow"_s)->click();
    QTRY_VERIFY(QApplication::focusWidget());
    QTest::keyClicks(QApplication::focusWidget(), u"ger"_s);
    QCOMPARE(QApplication::focusWidget(), shown.find(u"de"_s));
    QCOMPARE(chosen.count(), 0);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.first().first().toString(), u"de"_s);
}

void TestAccountsInWindow::whoForgotNobodyIsAtTheSameRow()
{
    AccountsView view;
    view.show({account(5, u"Amara"_s), account(0, u"Grace"_s)}, 5);
    static_cast<QWidget &>(view).show();
    view.open();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    view.activateWindow();
    QTRY_VERIFY(QApplication::focusWidget());
    auto *forget = view.findChild<QAbstractButton *>(u"forgetAccount0"_s);
    forget->setFocus();
    forget->click();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QCOMPARE(QApplication::focusWidget(), forget);
}

void TestAccountsInWindow::thePagesSayThatTheComputerIsShared()
{
    Shown shown;
    QVERIFY(QTest::qWaitForWindowExposed(&shown.window));
    const auto *keep = shown.find(u"keepSignedInCheck"_s);
    QVERIFY(keep->isVisible());
    ShownSettings shared = english();
    shared.sharedComputer = true;
    shown.tell(shared);
    QVERIFY(!keep->isVisible());
    const auto labels = shown.find(u"keepNote"_s)->findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) {
        return label->isVisible() && label->text().contains("This computer is shared"_L1);
    }));
}

/// Pages of another account come in between, and are told the settings.
void TestAccountsInWindow::whoSharesTheComputerHearsOfTheBoxOnce()
{
    Shown shown;
    shown.tell(english());
    connect(&shown.window, &MainWindow::sharedComputerChosen, &shown.window, [&](bool shared) {
        shown.window.setSignIn(shown.second);
        ShownSettings settings = english();
        settings.sharedComputer = shared;
        shown.tell(settings);
    });
    shown.find<QAbstractButton>(u"settingsButton"_s)->click();
    auto *box = shown.find<QAbstractButton>(u"sharedComputerBox"_s);
    QSignalSpy toggled(box, &QAbstractButton::toggled);
    for (const bool shared : {true, false}) {
        box->click();
        QCOMPARE(box->isChecked(), shared);
        QCOMPARE(toggled.count(), 1);
        toggled.clear();
    }
}

/// Back stands in one place on every page, and what is behind the settings has one, too.
void TestAccountsInWindow::aDoubleClickPressesNothingBehindTheSettings()
{
    Shown shown;
    QVERIFY(QTest::qWaitForWindowExposed(&shown.window));
    const auto button = [&shown](const QWidget *in, const QString &name) -> QAbstractButton * {
        const auto named = in->findChildren<QAbstractButton *>(name);
        const auto seen = std::ranges::find_if(named, &QWidget::isVisible);
        return seen == named.end() ? nullptr : *seen;
    };
    const auto *pages = shown.window.findChild<SignInWidget *>();
    QTRY_VERIFY(button(pages, u"forgotPasswordButton"_s));
    button(pages, u"forgotPasswordButton"_s)->click();
    QTRY_VERIFY(button(pages, u"backButton"_s));
    const QAbstractButton *behind = button(pages, u"backButton"_s);
    const QPoint at = behind->mapTo(&shown.window, behind->rect().center());
    for (int time = 0; time < 2; ++time) { // the settings are made when they are first opened
        shown.window.openSettings();
        QVERIFY(button(&shown.window, u"backButton"_s) != behind);
        QTest::mouseDClick(shown.window.windowHandle(), Qt::LeftButton, {}, at);
        QVERIFY(pages->isVisible());
        QVERIFY(behind->isVisible());
    }
}

/// --forget, beside an open window that welcomes somebody back: at once, and not when the service
/// was told or waited for in vain.
void TestAccountsInWindow::whoIsForgottenByAnotherProgramIsForgottenHere()
{
    const QTemporaryDir home;
    const QString folder = home.filePath(u"accounts"_s);
    const auto nobody = [](int, Computer) { return keepsNothing(u"forgotten"_s); };
    const Roster beside(folder);
    beside.keep(account(0, u"Amara"_s));
    Accounts accounts(folder, nobody, Computer::Private);
    accounts.start();
    QSignalSpy forgotten(&accounts, &Accounts::everybodyForgotten);
    QSignalSpy opened(&accounts, &Accounts::opened);
    QCOMPARE(accounts.known().size(), 1);
    beside.leaveAll();
    QTRY_COMPARE(forgotten.count(), 1);
    QCOMPARE(opened.count(), 1);
    QVERIFY(accounts.known().isEmpty());
    QVERIFY(beside.left().contains(0)); // still to be ended
    beside.clear();
    QVERIFY(!QFileInfo::exists(folder)); // nothing of it is written down again
    QCOMPARE(forgotten.count(), 1);
}

/// Two windows of one profile, each with its own list of whom it saw last.
void TestAccountsInWindow::whoSignedInInAnotherWindowIsListedHere()
{
    const QTemporaryDir home;
    const QString folder = home.filePath(u"accounts"_s);
    const auto nobody = [](int, Computer) { return keepsNothing(u"beside"_s); };
    const Roster beside(folder);
    beside.keep(account(0, u"Amara"_s));
    Accounts accounts(folder, nobody, Computer::Private);
    QList<qsizetype> told;
    connect(&accounts, &Accounts::changed, this, [&] { told += accounts.known().size(); });
    beside.keep(account(1, u"Bola"_s));
    QTRY_COMPARE(told, QList<qsizetype>{2});
    beside.leave(1);
    QTRY_COMPARE(told.last(), 1);
}

/// A registration that waits for its code, in another place than the one account that is forgotten
/// or signed out meanwhile.
void TestAccountsInWindow::whatWasBegunIsFoundWhereNobodyIsListed()
{
    const QTemporaryDir home;
    const QString folder = home.filePath(u"accounts"_s);
    const Roster roster(folder);
    roster.keep(account(0, u"Amara"_s));
    roster.setCurrent(0);
    Accounts accounts(
        folder, [](int slot, Computer) { return keepsNothing(QString::number(slot)); },
        Computer::Private);
    accounts.add();
    const SignIn *begun = &accounts.current();
    accounts.open(0);
    QVERIFY(accounts.hasBegun());
    roster.leave(0); // as signing out does
    QVERIFY(accounts.known().isEmpty());
    accounts.add();
    QCOMPARE(&accounts.current(), begun);

    roster.keep(account(0, u"Amara"_s));
    accounts.open(0);
    accounts.forget(0);
    QCOMPARE(&accounts.current(), begun);
}

} // namespace

QTEST_MAIN(TestAccountsInWindow)
#include "tst_accountsinwindow.moc"
