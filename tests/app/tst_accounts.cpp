// SPDX-License-Identifier: Apache-2.0
// Who signed in here: what is written down of them survives what can befall a file, and the pages
// to choose and to forget go by keyboard.
#include "app/accounts/accounts.h"
#include "app/accounts/roster.h"
#include "app/mainwindow.h"
#include "app/pages/accountrow.h"
#include "app/pages/accountspage.h"
#include "app/pages/accountsview.h"
#include "app/pages/forgetaccountpage.h"

#include <QAbstractButton>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>
#include <Ringkey/MemoryStore>
#include <Ringkey/SignIn>
#include <algorithm>
#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace Qt::StringLiterals;
using namespace ringkey;

namespace {

QDateTime second(int count)
{
    return QDateTime::fromSecsSinceEpoch(1'700'000'000 + count, QTimeZone::utc());
}

KnownAccount account(int slot, const QString &name, int used = 0)
{
    return {.slot = slot,
            .who = u"who%1"_s.arg(slot),
            .name = name,
            .number = u"+44 •••• ••345%1"_s.arg(slot),
            .used = second(used)};
}

QList<int> placesOf(const QList<KnownAccount> &accounts)
{
    QList<int> found;
    for (const KnownAccount &one : accounts)
        found.append(one.slot);
    return found;
}

SignInOptions keepsNothing(const QString &profile)
{
    SignInOptions options{.profile = profile, .language = u"en"_s};
    options.makeStore = [] { return new MemoryStore; };
    return options;
}

class TestAccounts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void withoutAListTheOnlyAccountGoesOn();
    void theLastUsedComesFirst();
    void whoLeftIsNoLongerListedAndStillToBeEnded();
    void whatWasLeftIsEndedUnlessSomebodyIsThere();
    void aFullDiskForgetsNobody();
    void whatIsBegunInOneWindowIsNoOthers();
    void aFreePlaceIsNobodys();
    void aFileCutAnywhereIsNobodyElses();
    void theCurrentOneCutAnywhereIsNobody();
    void strangeFilesAreNobody();
    void onlyItsOwnerReadsIt();
    void initialsOfNames_data();
    void initialsOfNames();
    void enterChoosesAndNamesAreForAScreenReader();
    void aListThatChangesKeepsTheFocus();
    void onlyWhoWasAskedForIsForgotten();
    void aSharedComputerIsChosenUnlessItIsLocked();
    void theListOpensWhereThereIsOne();
    void otherPagesLeaveThePersonWhereTheyAre();
    void thePagesSayThatTheComputerIsShared();

private:
    QString file(const QString &name) const { return m_folder->filePath(u"accounts/"_s + name); }
    void write(const QString &name, const QByteArray &bytes) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Roster> m_roster;
};

void TestAccounts::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_roster = std::make_unique<Roster>(m_folder->filePath(u"accounts"_s));
}

void TestAccounts::write(const QString &name, const QByteArray &bytes) const
{
    QFile out(file(name));
    QVERIFY(out.open(QIODevice::WriteOnly));
    out.write(bytes);
}

/// The entry of the versions before is that of slot 0.
void TestAccounts::withoutAListTheOnlyAccountGoesOn()
{
    QCOMPARE(m_roster->current(), std::optional(0));
    QCOMPARE(m_roster->firstFree(), 0);
    QVERIFY(m_roster->accounts().isEmpty());
    QVERIFY(!QFile::exists(m_folder->filePath(u"accounts"_s)));
}

void TestAccounts::theLastUsedComesFirst()
{
    m_roster->keep(account(0, u"Amara"_s, 1));
    m_roster->keep(account(1, u"Grace"_s, 3));
    m_roster->keep(account(12, u"Ngozi"_s, 2));
    QCOMPARE(m_roster->accounts(), (QList{account(1, u"Grace"_s, 3), account(12, u"Ngozi"_s, 2),
                                          account(0, u"Amara"_s, 1)}));
    m_roster->setCurrent(12);
    QCOMPARE(m_roster->current(), std::optional(12));
    QCOMPARE(m_roster->firstFree(), 2);
}

void TestAccounts::whoLeftIsNoLongerListedAndStillToBeEnded()
{
    m_roster->keep(account(0, u"Amara"_s));
    m_roster->leave(0);
    QVERIFY(m_roster->accounts().isEmpty());
    QCOMPARE(m_roster->left(), QList{0});
    QCOMPARE(m_roster->firstFree(), 1);
    m_roster->keep(account(0, u"Amara"_s)); // signed in again before that
    QVERIFY(m_roster->left().isEmpty());
    m_roster->remove(0);
    QCOMPARE(m_roster->firstFree(), 0);
    m_roster->setCurrent(3);
    m_roster->clear();
    QVERIFY(!QFile::exists(m_folder->filePath(u"accounts"_s)));
}

void TestAccounts::whatWasLeftIsEndedUnlessSomebodyIsThere()
{
    m_roster->keep(account(0, u"Amara"_s));
    m_roster->leave(0);
    m_roster->keep(account(0, u"Grace"_s)); // signed in while the end was told
    m_roster->ended(0);
    QVERIFY(m_roster->isKept(0));
    m_roster->leave(0);
    m_roster->ended(0);
    QVERIFY(m_roster->isFree(0));
}

/// Files can have another name there, and nothing can be written.
void TestAccounts::aFullDiskForgetsNobody()
{
#ifdef Q_OS_UNIX
    m_roster->keep(account(0, u"Amara"_s));
    m_roster->keep(account(1, u"Grace"_s));
    m_roster->leave(1);
    const auto ignored = std::signal(SIGXFSZ, SIG_IGN);
    rlimit before{};
    getrlimit(RLIMIT_FSIZE, &before);
    const rlimit full{.rlim_cur = 0, .rlim_max = before.rlim_max};
    setrlimit(RLIMIT_FSIZE, &full);
    m_roster->leave(0);
    m_roster->keep(account(1, u"Grace"_s));
    setrlimit(RLIMIT_FSIZE, &before);
    std::signal(SIGXFSZ, ignored);
    QVERIFY(m_roster->accounts().isEmpty());
    QCOMPARE(m_roster->left(), (QList{0, 1})); // both are still to be ended
#endif
}

/// Two windows of a profile, in one of which somebody begins to sign in.
void TestAccounts::whatIsBegunInOneWindowIsNoOthers()
{
    m_roster->keep(account(0, u"Amara"_s));
    m_roster->setCurrent(0);
    const QString folder = m_folder->filePath(u"accounts"_s);
    const auto options = [](int slot, bool) { return keepsNothing(QString::number(slot)); };
    auto first = std::make_unique<Accounts>(folder, options, false);
    first->add();
    QCOMPARE(first->currentSlot(), 1);
    {
        Accounts second(folder, options, false);
        QVERIFY(second.mustChoose());
        QCOMPARE(second.currentSlot(), 2);
        second.open(0);
        QVERIFY(!m_roster->hold(1)); // nor is it ended from there
    }
    first.reset();
    QCOMPARE(Accounts(folder, options, false).currentSlot(), 0);
    QVERIFY(m_roster->hold(1));
}

/// Also where a place before it is taken by somebody who is not listed.
void TestAccounts::aFreePlaceIsNobodys()
{
    m_roster->keep(account(1, u"Grace"_s));
    m_roster->setCurrent(0);
    Accounts accounts(
        m_folder->filePath(u"accounts"_s),
        [](int slot, bool) { return keepsNothing(QString::number(slot)); }, false);
    accounts.forget(0);
    QCOMPARE(accounts.currentSlot(), 2);
    QVERIFY(m_roster->isKept(1));
}

void TestAccounts::aFileCutAnywhereIsNobodyElses()
{
    const KnownAccount whole = account(1, u"Grace & <b>Ngozi</b>"_s, 2);
    m_roster->keep(account(0, u"Amara"_s, 1));
    m_roster->keep(whole);
    QFile in(file(u"1.json"_s));
    QVERIFY(in.open(QIODevice::ReadOnly));
    const QByteArray bytes = in.readAll();
    QVERIFY(bytes.size() > 20);
    for (qsizetype length = 0; length < bytes.size(); ++length) {
        write(u"1.json"_s, bytes.first(length));
        const auto read = m_roster->accounts();
        QCOMPARE(read.size(), 2);
        QCOMPARE(read.first(), account(0, u"Amara"_s, 1));
        QCOMPARE(read.last(), KnownAccount{.slot = 1}); // its entry, and no name
    }
}

void TestAccounts::theCurrentOneCutAnywhereIsNobody()
{
    m_roster->keep(account(1, u"Amara"_s));
    m_roster->keep(account(12, u"Grace"_s));
    m_roster->setCurrent(12);
    for (const QByteArray &cut : {QByteArray("12"), QByteArray("1"), QByteArray()}) {
        write(u"current"_s, cut);
        QCOMPARE(m_roster->current(), std::nullopt);
    }
    QVERIFY(QFile::remove(file(u"current"_s)));
    QCOMPARE(m_roster->current(), std::nullopt);
}

void TestAccounts::strangeFilesAreNobody()
{
    m_roster->keep(account(3, u"Amara"_s, 1));
    for (const char *name :
         {"x.json", "-1.json", "03.json", "99999999999.json", ".json", "3.left.json"})
        write(QString::fromLatin1(name), "{\"v\":1}");
    for (const QByteArray &bytes :
         {QByteArray("[]"), QByteArray("{\"v\":2,\"name\":\"Grace\"}"), QByteArray("\0\xff", 2)}) {
        write(u"4.json"_s, bytes);
        QCOMPARE(placesOf(m_roster->accounts()), (QList{3, 4}));
        QCOMPARE(m_roster->accounts().last(), KnownAccount{.slot = 4});
    }
    write(u"4.json"_s, "{\"v\":1,\"name\":\"" + QByteArray(2000, 'x') + "\"}");
    QVERIFY(m_roster->accounts().last().name.size() <= 128);
    write(u"current"_s, "-1\n");
    QCOMPARE(m_roster->current(), std::nullopt);
}

void TestAccounts::onlyItsOwnerReadsIt()
{
    m_roster->keep(account(0, u"Amara"_s));
    const auto others = QFileDevice::ReadGroup | QFileDevice::ReadOther | QFileDevice::WriteGroup |
                        QFileDevice::WriteOther;
    QCOMPARE(QFile::permissions(file(u"0.json"_s)) & others, QFileDevice::Permissions());
}

void TestAccounts::initialsOfNames_data()
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
    row(u"+44 •••• ••3457"_s, u"57"_s);
    row({}, {});
}

void TestAccounts::initialsOfNames()
{
    QFETCH(const QString, initials);
    QCOMPARE(AccountRow::initials(QString::fromUtf8(QTest::currentDataTag())), initials);
}

void TestAccounts::enterChoosesAndNamesAreForAScreenReader()
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

void TestAccounts::aListThatChangesKeepsTheFocus()
{
    AccountsView view;
    view.show({account(0, u"Amara"_s)}, 0);
    static_cast<QWidget &>(view).show();
    view.open();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    view.activateWindow();
    QTRY_COMPARE(QApplication::focusWidget()->objectName(), u"account0"_s);
    view.show({account(1, u"Grace"_s), account(0, u"Amara"_s)}, 0); // from another window
    QCOMPARE(QApplication::focusWidget()->objectName(), u"account1"_s);
}

void TestAccounts::onlyWhoWasAskedForIsForgotten()
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

void TestAccounts::aSharedComputerIsChosenUnlessItIsLocked()
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

void TestAccounts::theListOpensWhereThereIsOne()
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

/// Somebody is signed out while they are in the settings: what they press there still counts.
void TestAccounts::otherPagesLeaveThePersonWhereTheyAre()
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

void TestAccounts::thePagesSayThatTheComputerIsShared()
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

} // namespace

QTEST_MAIN(TestAccounts)
#include "tst_accounts.moc"
