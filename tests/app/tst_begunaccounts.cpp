// SPDX-License-Identifier: Apache-2.0
// Who began to sign in beside somebody who is signed in: it goes on, in one window, and is nobody
// else's.
#include "app/accounts/accounts.h"
#include "tests/app/accountsamples.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ringkey;

namespace {

class TestBegunAccounts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatIsBegunInOneWindowIsNoOthers();
    void whatIsBegunGoesOnAfterAnotherAccount();
    void whatIsBegunGoesOnAfterTheNextStart();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Roster> m_roster;
};

void TestBegunAccounts::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_roster = std::make_unique<Roster>(m_folder->filePath(u"accounts"_s));
    m_roster->keep(account(0, u"Amara"_s));
    m_roster->setCurrent(0);
}

/// Two windows of a profile, in one of which somebody begins to sign in.
void TestBegunAccounts::whatIsBegunInOneWindowIsNoOthers()
{
    const QString folder = m_folder->filePath(u"accounts"_s);
    int last = -1;
    const auto options = [&last](int slot, Computer) {
        return keepsNothing(QString::number(last = slot));
    };
    auto first = std::make_unique<Accounts>(folder, options, Computer::Private);
    first->add();
    QCOMPARE(last, 1);
    {
        Accounts second(folder, options, Computer::Private);
        QVERIFY(second.mustChoose());
        QCOMPARE(last, 2);
        second.open(0);
        QVERIFY(!m_roster->hold(1)); // nor is it ended from there
    }
    first.reset();
    const Accounts third(folder, options, Computer::Private);
    QCOMPARE(last, 0);
    QVERIFY(m_roster->hold(1));
}

void TestBegunAccounts::whatIsBegunGoesOnAfterAnotherAccount()
{
    Accounts accounts(
        m_folder->filePath(u"accounts"_s),
        [](int slot, Computer) { return keepsNothing(QString::number(slot)); }, Computer::Private);
    accounts.add();
    const SignIn *begun = &accounts.current();
    QList<ShownBefore> before;
    connect(&accounts, &Accounts::opened, this, [&](ShownBefore shown) { before.append(shown); });
    accounts.open(0);
    QVERIFY(&accounts.current() != begun);
    accounts.add();
    QCOMPARE(&accounts.current(), begun);
    QCOMPARE(before, (QList{ShownBefore::ComesBack, ShownBefore::Ends}));
}

void TestBegunAccounts::whatIsBegunGoesOnAfterTheNextStart()
{
    QList<int> made;
    const auto open = [&] {
        return std::make_unique<Accounts>(
            m_folder->filePath(u"accounts"_s),
            [&made](int slot, Computer) {
                made.append(slot);
                return keepsNothing(QString::number(slot));
            },
            Computer::Private);
    };
    {
        const auto before = open();
        before->add();
        before->open(0);
        QVERIFY(before->hasBegun());
    }
    made.clear();
    const auto after = open();
    QVERIFY(!after->mustChoose() && after->hasBegun());
    QVERIFY(!m_roster->hold(1)); // so that no window ends it
    QVERIFY(!open()->hasBegun());
    after->add();
    QCOMPARE(made.last(), 1);
    QVERIFY(!m_roster->begun());
}

} // namespace

QTEST_GUILESS_MAIN(TestBegunAccounts)
#include "tst_begunaccounts.moc"
