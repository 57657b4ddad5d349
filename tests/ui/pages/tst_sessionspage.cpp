// SPDX-License-Identifier: Apache-2.0
// The list of sessions: each is ended by its own button, and by no press that was meant for
// another.
#include "tests/ui/dressed.h"
#include "tests/ui/pages/shown.h"
#include "ui/pagemodel.h"
#include "ui/widgets/busybutton.h"
#include "ui/widgets/listcard.h"

#include <QApplication>
#include <QScopeGuard>
#include <QScrollArea>
#include <QScrollBar>

using namespace Qt::StringLiterals;
using namespace ringkey;
using namespace ringkey::test;

namespace {

class TestSessionsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachButtonEndsItsOwn();
    void theFocusFallsOnNoOtherEnd();
    void whatIsEndedSaysSoInItsRow();
    void eachEndIsHeardAsItsOwn();
    void theNameIsNoMarkup();
    void onlyAnOfferedListHasARow();
    void wordsAndButtonCountTheSameOthers();
    void itBeginsAtItsTop_data();
    void itBeginsAtItsTop();

private:
    static QList<ListRow *> ends(Shown &shown)
    {
        QList<ListRow *> found = shown.page()->findChildren<ListRow *>(u"endSessionButton"_s);
        found.removeIf([](const ListRow *row) { return !row->isVisible(); });
        return found;
    }
    static StateSample list() { return sampleNamed(u"sessions"_s); }
    static void show(Shown &shown, const flow::State &state)
    {
        shown.view().present(pageModel(state, list().around));
    }
};

void TestSessionsPage::eachButtonEndsItsOwn()
{
    Shown shown(u"sessions"_s);
    QCOMPARE(ends(shown).size(), 2);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"changePasswordButton"_s);
    QCOMPARE(ends(shown).at(1)->accessibleName(), u"Sign out Unknown program"_s);
    ends(shown).at(1)->click();
    const auto *act = shown.only<flow::SessionEndChosen>();
    QVERIFY(act);
    QCOMPARE(act->id, u"unknown"_s);
    const auto all = shown.page()->findChildren<QWidget *>(); // as a screen reader meets them
    QVERIFY(all.indexOf(ends(shown).at(0)) < all.indexOf(ends(shown).at(1)));
    QVERIFY(all.indexOf(ends(shown).at(1)) <
            all.indexOf(shown.find<QWidget>(u"endOthersButton"_s)));
    shown.acts.clear();
    shown.find<BusyButton>(u"endOthersButton"_s)->click();
    QVERIFY(shown.only<flow::OtherSessionsEndChosen>());
}

void TestSessionsPage::theFocusFallsOnNoOtherEnd()
{
    Shown shown(u"sessions"_s);
    auto page = std::get<flow::ViewingSessions>(list().state);
    for (const QString &id : {u"office"_s, u"unknown"_s}) {
        ends(shown).first()->setFocus();
        show(shown, flow::EndingSessions{{1}, page, id});
        QCOMPARE(QApplication::focusWidget(), ends(shown).first());
        page.sessions.removeIf([&id](const OpenSession &one) { return one.id == id; });
        show(shown, page);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"changePasswordButton"_s);
    }
    QVERIFY(ends(shown).isEmpty());
    QVERIFY(!shown.find<BusyButton>(u"endOthersButton"_s)->isVisible());
}

void TestSessionsPage::whatIsEndedSaysSoInItsRow()
{
    Shown shown(u"sessions-ending"_s);
    QCOMPARE(ends(shown).at(0)->text(), u"Signing out…"_s);
    QCOMPARE(ends(shown).at(1)->text(), u"Sign out"_s);
    QVERIFY(!shown.find<BusyButton>(u"endOthersButton"_s)->isEnabled());
}

/// Several of one program on one computer, two of them of the same minute.
void TestSessionsPage::eachEndIsHeardAsItsOwn()
{
    Shown shown(u"sessions"_s);
    auto page = std::get<flow::ViewingSessions>(list().state);
    OpenSession one = page.sessions.last();
    const QDateTime used = one.usedAt;
    for (const int days : {0, 0, 1, 1}) {
        one.id += u'x';
        one.usedAt = used.addDays(-days);
        page.sessions += one;
    }
    show(shown, page);
    QSet<QString> heard;
    for (const ListRow *row : ends(shown))
        heard += row->accessibleName();
    QCOMPARE(heard.size(), 6);
}

void TestSessionsPage::theNameIsNoMarkup()
{
    Shown shown(u"sessions"_s);
    auto page = std::get<flow::ViewingSessions>(list().state);
    page.sessions.last().program = u"<b>you</b> & me"_s;
    show(shown, page);
    const auto rows = shown.page()->findChildren<ValueRow *>();
    QCOMPARE(rows.last()->value(), u"<b>you</b> & me"_s);
    const auto labels = rows.last()->findChildren<QLabel *>();
    const auto shows = [](const QLabel *label) {
        return label->text() == u"<b>you</b> & me"_s && label->textFormat() == Qt::PlainText;
    };
    QVERIFY(std::any_of(labels.begin(), labels.end(), shows));
}

void TestSessionsPage::onlyAnOfferedListHasARow()
{
    StateSample account = sampleNamed(u"account"_s);
    Shown shown(u"account"_s);
    QVERIFY(shown.find<ListRow>(u"sessionsButton"_s)->isVisible());
    Shown other(u"restoring"_s);
    account.around.backend.sessions = false;
    other.view().present(pageModel(account.state, account.around));
    QVERIFY(!other.find<ListRow>(u"sessionsButton"_s)->isVisible());
}

/// A server need not say which session asks.
void TestSessionsPage::wordsAndButtonCountTheSameOthers()
{
    Shown shown(u"sessions"_s);
    auto page = std::get<flow::ViewingSessions>(list().state);
    page.sessions = {page.sessions.first()};
    for (const bool isCurrent : {true, false}) {
        page.sessions.first().isCurrent = isCurrent;
        show(shown, page);
        QCOMPARE(shown.find<BusyButton>(u"endOthersButton"_s)->isVisible(), !isCurrent);
        const QString lead = pageModel(page, list().around).lead;
        QCOMPARE(lead == u"You're signed in nowhere else."_s, isCurrent);
    }
}

void TestSessionsPage::itBeginsAtItsTop_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("left to right") << Qt::LeftToRight;
    QTest::newRow("right to left") << Qt::RightToLeft;
}

/// Also where the focus is below what is seen.
void TestSessionsPage::itBeginsAtItsTop()
{
    QFETCH(const Qt::LayoutDirection, direction);
    const auto before = qScopeGuard([] { QApplication::setLayoutDirection(Qt::LeftToRight); });
    QApplication::setLayoutDirection(direction);
    Shown shown(u"account"_s);
    shown.view().resize(420, 340);
    QCoreApplication::processEvents();
    shown.present(u"sessions"_s);
    QCoreApplication::processEvents();
    QCoreApplication::processEvents();
    const auto *bar = shown.page()->findChild<QScrollArea *>()->verticalScrollBar();
    QVERIFY(bar->maximum() > 0);
    QCOMPARE(bar->value(), 0);
}

} // namespace

int main(int argc, char *argv[])
{
    return ringkey::test::runDressed<TestSessionsPage>(argc, argv);
}

#include "tst_sessionspage.moc"
