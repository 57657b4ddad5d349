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
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <Ringkey/SignIn>
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace ringkey;

namespace {

class TestAccountPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initialsOfNames_data();
    void initialsOfNames();
    void everyNameFitsIntoTheWindow_data();
    void everyNameFitsIntoTheWindow();
    void aListThatFitsDoesNotScroll();
    void enterChoosesAndNamesAreForAScreenReader();
    void aListThatChangesKeepsTheFocus();
    void whoIsSignedOutIsNotOpen();
    void onlyWhoWasAskedForIsForgotten();
    void whoForgetsSomebodyOpensNobodyWithTheNextEnter();
    void aSharedComputerIsChosenUnlessItIsLocked();
};

void TestAccountPages::initialsOfNames_data()
{
    QTest::addColumn<QString>("initials");
    const auto row = [](const QString &name, const QString &initials) {
        QTest::newRow(qPrintable(name)) << initials;
    };
    row(u"Amara"_s, u"A"_s);
    row(u"grace hopper"_s, u"GH"_s);
    row(u"Ana María de la Cruz"_s, u"AC"_s);
    row(u"  ñandú "_s, u"Ñ"_s);
    row(u"محمد علي"_s, u"مع"_s);
    row(u"𠮷田 花子"_s, u"𠮷花"_s);
    row(u"😀 Amara"_s, u"A"_s);
    row(u"+44 •••• ••3457"_s, u"57"_s);
    row({}, {});
}

void TestAccountPages::initialsOfNames()
{
    QFETCH(const QString, initials);
    QCOMPARE(AccountRow::initials(QString::fromUtf8(QTest::currentDataTag())), initials);
}

void TestAccountPages::everyNameFitsIntoTheWindow_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("one long word") << u"Wolfeschlegelsteinhausenbergerdorff"_s;
    QTest::newRow("as long as may be") << QString(100, u'W');
    QTest::newRow("words") << u"Ana María de los Ángeles Fernández de la Cruz y Montoya"_s;
    QTest::newRow("joined letters") << QString(100, QChar(0x0633));
}

void TestAccountPages::everyNameFitsIntoTheWindow()
{
    QFETCH(const QString, name);
    AccountsView view;
    view.show({account(0, name), account(1, u"Grace"_s)}, 0);
    for (const QSize size : {QSize(420, 690), QSize(360, 280)}) {
        view.setMinimumSize(0, 0);
        view.resize(size);
        static_cast<QWidget &>(view).show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        QCOMPARE(view.size(), size);
        for (const QString &one : {u"account0"_s, u"forgetAccount0"_s, u"addAccountButton"_s}) {
            auto *control = view.findChild<QAbstractButton *>(one);
            const int left = control->mapTo(&view, QPoint()).x();
            QVERIFY2(left >= 0 && left + control->width() <= size.width(), qPrintable(one));
            QVERIFY2(control->height() >= control->heightForWidth(control->width()),
                     qPrintable(one));
        }
    }
}

void TestAccountPages::aListThatFitsDoesNotScroll()
{
    AccountsView view;
    view.resize(420, 690);
    view.show({account(0, u"Amara"_s), account(1, u"Ana María de la Cruz"_s)}, 0);
    static_cast<QWidget &>(view).show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    const auto *add = view.findChild<QAbstractButton *>(u"addAccountButton"_s);
    const auto *bar =
        view.findChild<AccountsPage *>()->findChild<QScrollArea *>()->verticalScrollBar();
    QTRY_VERIFY(add->y() > 0);
    constexpr int below = 40; // more than the margin
    view.resize(420, add->mapTo(&view, QPoint(0, add->height())).y() + below);
    QTRY_COMPARE(bar->maximum(), 0);
}

void TestAccountPages::enterChoosesAndNamesAreForAScreenReader()
{
    AccountsView view;
    view.show({account(5, u"Amara & Söhne"_s), account(0, u"Grace"_s), KnownAccount{.slot = 7}}, 0);
    static_cast<QWidget &>(view).show();
    view.open();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    view.activateWindow();
    QSignalSpy chosen(&view, &AccountsView::chosen);
    QSignalSpy added(&view, &AccountsView::addChosen);
    auto *first = view.findChild<AccountRow *>(u"account5"_s);
    QTRY_COMPARE(QApplication::focusWidget(), first);
    QCOMPARE(first->accessibleName(), u"Amara & Söhne"_s);
    QVERIFY(first->accessibleDescription().contains(u"••3455"_s));
    const auto *here = view.findChild<AccountRow *>(u"account0"_s);
    QVERIFY(here->accessibleDescription().contains(u"open now"_s));
    QVERIFY(!view.findChild<AccountRow *>(u"account7"_s)->accessibleName().isEmpty());
    QCOMPARE(view.findChild<QWidget *>(u"forgetAccount5"_s)->accessibleName(),
             u"Not you? Forget Amara & Söhne"_s);
    QTest::keyClick(first, Qt::Key_Return);
    QCOMPARE(chosen.takeFirst().first().toInt(), 5);
    for (int i = 0; i < 6; ++i) // two for each
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"addAccountButton"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(added.count(), 1);
}

void TestAccountPages::aListThatChangesKeepsTheFocus()
{
    AccountsView view;
    view.show({account(0, u"Amara"_s)}, 0);
    static_cast<QWidget &>(view).show();
    view.open();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    view.activateWindow();
    QTRY_COMPARE(QApplication::focusWidget()->objectName(), u"account0"_s);
    const auto newest = [&view](const QString &name) { // the old one is deleted later
        return view.findChildren<QWidget *>(name).constLast();
    };
    view.show({account(1, u"Grace"_s), account(0, u"Amara"_s)}, 0); // from another window
    QTRY_COMPARE(QApplication::focusWidget(), newest(u"account0"_s));
    QTRY_VERIFY(QApplication::focusWidget()->isVisible());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), newest(u"forgetAccount0"_s));
    view.show({account(1, u"Grace"_s), account(0, u"Ama"_s)}, 0); // a new name
    QTRY_COMPARE(QApplication::focusWidget(), newest(u"forgetAccount0"_s));
    view.show({account(1, u"Grace"_s)}, 1);
    // Whose row it was is gone: Enter must not open somebody else.
    QTRY_VERIFY(QApplication::focusWidget() && view.isAncestorOf(QApplication::focusWidget()));
    QVERIFY(!qobject_cast<QAbstractButton *>(QApplication::focusWidget()));
}

/// A session that is over is still listed: it takes the password alone.
void TestAccountPages::whoIsSignedOutIsNotOpen()
{
    AccountsView view;
    const QList<KnownAccount> one{account(0, u"Amara"_s)};
    const auto words = [&view] {
        const auto rows = view.findChildren<AccountRow *>(u"account0"_s);
        return rows.last()->accessibleDescription();
    };
    view.show(one, 0);
    QVERIFY(words().contains(u"open now"_s));
    view.show(one, std::nullopt);
    QVERIFY(!words().contains(u"open now"_s));
    const QTemporaryDir folder;
    const Accounts accounts(
        folder.path(), [](int, Computer) { return keepsNothing(u"nobody"_s); }, Computer::Private);
    QVERIFY(!accounts.openSlot());
}

void TestAccountPages::onlyWhoWasAskedForIsForgotten()
{
    AccountsView view;
    const QList<KnownAccount> both{account(5, u"Amara"_s), account(0, u"Grace"_s)};
    view.show(both, 5);
    static_cast<QWidget &>(view).show();
    QSignalSpy forgotten(&view, &AccountsView::forgotten);
    const auto press = [&view](const QString &name) {
        view.findChild<QAbstractButton *>(name)->click();
    };
    press(u"forgetAccount0"_s);
    QVERIFY(qobject_cast<ForgetAccountPage *>(view.currentWidget()));
    view.currentWidget()->findChild<QAbstractButton *>(u"backButton"_s)->click();
    QVERIFY(qobject_cast<AccountsPage *>(view.currentWidget()));
    QCOMPARE(forgotten.count(), 0);
    press(u"forgetAccount0"_s);
    // The list changes while the answer is on its way: the row that asked goes.
    connect(&view, &AccountsView::forgotten, &view, [&] { view.show({both.first()}, 5); });
    press(u"forgetButton"_s);
    QCOMPARE(forgotten.takeFirst().first().toInt(), 0);
    QVERIFY(qobject_cast<AccountsPage *>(view.currentWidget()));
}

/// Enter is pressed twice, or held down.
void TestAccountPages::whoForgetsSomebodyOpensNobodyWithTheNextEnter()
{
    AccountsView view;
    const QList<KnownAccount> both{account(5, u"Amara"_s), account(0, u"Grace"_s)};
    view.show(both, 5);
    static_cast<QWidget &>(view).show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    view.activateWindow();
    QSignalSpy chosen(&view, &AccountsView::chosen);
    QSignalSpy forgotten(&view, &AccountsView::forgotten);
    connect(&view, &AccountsView::forgotten, &view, [&] { view.show({both.last()}, {}); });
    view.findChild<QAbstractButton *>(u"forgetAccount5"_s)->click();
    auto *forget = view.findChild<QAbstractButton *>(u"forgetButton"_s);
    forget->setFocus();
    QTRY_COMPARE(QApplication::focusWidget(), forget);
    for (int pressed = 0; pressed < 3; ++pressed)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(forgotten.count(), 1);
    QCOMPARE(chosen.count(), 0);
    QVERIFY(qobject_cast<AccountsPage *>(view.currentWidget()));
}

void TestAccountPages::aSharedComputerIsChosenUnlessItIsLocked()
{
    SettingsView view{Branding()};
    static_cast<QWidget &>(view).show();
    auto *box = view.findChild<QAbstractButton *>(u"sharedComputerBox"_s);
    QSignalSpy chosen(&view, &SettingsView::sharedComputerChosen);
    ShownSettings locked;
    locked.sharedComputer = locked.sharedComputerLocked = true;
    view.show(locked);
    QVERIFY(box->isChecked());
    box->click();
    QCOMPARE(chosen.count(), 0);
    QVERIFY(view.currentWidget()->findChild<QWidget *>(u"lockedHint"_s)->isVisible());
    view.show({});
    box->click();
    QCOMPARE(chosen.takeFirst().first().toBool(), true);
}

} // namespace

QTEST_MAIN(TestAccountPages)
#include "tst_accountpages.moc"
