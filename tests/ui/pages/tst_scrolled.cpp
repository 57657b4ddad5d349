// SPDX-License-Identifier: Apache-2.0
// Where a page is scrolled to.
#include "tests/ui/dressed.h"
#include "tests/ui/pages/shown.h"
#include "ui/pagemodel.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/messagebanner.h"
#include "ui/widgets/phonefield.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>

namespace {

using namespace ringkey;
using namespace ringkey::test;
using namespace Qt::StringLiterals;

void settle()
{
    for (int level = 0; level < 8; ++level)
        QCoreApplication::sendPostedEvents();
}

class TestScrolled : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasDoneIsSeenOnAPageThatWasScrolledDown();
    void aPageBeginsAtItsTopForTheNextPerson();
    void whoComesBackIsWhereTheyLeft();
    void nobodyScrollsForAMargin();
    void aFieldThatHasTheFocusIsSeenAtOnce();
    void whateverMovesTheFocusItIsSeen();
    void aFieldThatHasTheFocusStaysInSight_data();
    void aFieldThatHasTheFocusStaysInSight();
};

void TestScrolled::whatWasDoneIsSeenOnAPageThatWasScrolledDown()
{
    Shown shown(u"account"_s);
    shown.view().resize(420, 420);
    settle();
    QScrollBar *bar = shown.page()->findChild<QScrollArea *>()->verticalScrollBar();
    bar->setValue(bar->maximum());
    QVERIFY(bar->value() > 0);
    shown.present(u"change-name"_s);
    settle();
    shown.present(u"account-unverified"_s); // says that the number was changed
    settle();
    const auto *said = shown.page()->findChild<MessageBanner *>(u"banner"_s);
    QVERIFY(said->isVisible());
    QCOMPARE(said->visibleRegion().boundingRect().size(), said->size());
}

void TestScrolled::aPageBeginsAtItsTopForTheNextPerson()
{
    Shown shown(u"account"_s);
    shown.view().resize(420, 420);
    settle();
    const auto *bar = shown.page()->findChild<QScrollArea *>()->verticalScrollBar();
    QVERIFY(tabTo(u"sessionsButton"_s));
    QVERIFY(bar->value() > 0);
    shown.present(u"sign-in"_s);
    shown.present(u"account"_s);
    QCoreApplication::processEvents();
    QCOMPARE(bar->value(), 0);
    QVERIFY(QApplication::focusWidget()->objectName() != "sessionsButton"_L1);
}

void TestScrolled::whoComesBackIsWhereTheyLeft()
{
    Shown shown(u"account"_s);
    shown.view().resize(420, 420);
    settle();
    QVERIFY(tabTo(u"sessionsButton"_s));
    const QWidget *left = QApplication::focusWidget();
    shown.present(u"sessions"_s);
    QVERIFY(QApplication::focusWidget() != left);
    shown.present(u"account"_s);
    QCoreApplication::processEvents();
    QCOMPARE(QApplication::focusWidget(), left);
    QCOMPARE(left->visibleRegion().boundingRect().size(), left->size());
}

/// German words and a banner with two steps were ten pixels higher than the window.
void TestScrolled::nobodyScrollsForAMargin()
{
    for (const QString &sample : {u"sign-in-unreachable"_s, u"create-account"_s}) {
        Shown shown(sample);
        shown.view().resize(420, 1000);
        settle();
        const auto *area = shown.page()->findChild<QScrollArea *>();
        const QLayout *rows = area->widget()->layout();
        const int whole = rows->totalHeightForWidth(area->viewport()->width());
        const int under = metrics::bottomMargin - metrics::smallestBottomMargin;
        QVERIFY(whole - under > metrics::low); // lower pages have another margin on top
        for (const int missing : {0, 1, under}) {
            shown.view().resize(420, whole - missing);
            settle();
            QCOMPARE(area->verticalScrollBar()->maximum(), 0);
            QCOMPARE(rows->contentsMargins().bottom(), metrics::bottomMargin - missing);
        }
        shown.view().resize(420, whole - under - 1);
        settle();
        QVERIFY(area->verticalScrollBar()->maximum() > 0);
        QCOMPARE(rows->contentsMargins().bottom(), metrics::bottomMargin);
    }
}

void TestScrolled::aFieldThatHasTheFocusIsSeenAtOnce()
{
    Shown shown(u"account"_s);
    for (const QSize &size : {QSize(360, 280), QSize(360, 190)}) {
        shown.view().resize(size);
        settle();
        for (const QString &sample : {u"sign-in"_s, u"enter-code"_s, u"change-name"_s}) {
            shown.present(sample);
            QCoreApplication::processEvents();
            const QWidget *focus = QApplication::focusWidget();
            QVERIFY(qobject_cast<const QLineEdit *>(focus));
            QVERIFY2(focus->visibleRegion().boundingRect().height() == focus->height(),
                     qPrintable(sample));
        }
        shown.present(u"account"_s);
    }
}

/// As a screen reader does it.
void TestScrolled::whateverMovesTheFocusItIsSeen()
{
    Shown shown(u"account"_s);
    shown.view().resize(420, 420);
    QCoreApplication::processEvents();
    QScrollBar *bar = shown.page()->findChild<QScrollArea *>()->verticalScrollBar();
    auto *row = shown.find<QAbstractButton>(u"sessionsButton"_s);
    QCOMPARE(bar->value(), 0);
    row->setFocus(Qt::OtherFocusReason);
    QVERIFY(bar->value() > 0);
    QCOMPARE(row->visibleRegion().boundingRect().size(), row->size());
}

void TestScrolled::aFieldThatHasTheFocusStaysInSight_data()
{
    addSampleRows();
}

void TestScrolled::aFieldThatHasTheFocusStaysInSight()
{
    QFETCH(QString, sample);
    Shown shown(sample);
    settle();
    const auto edits = shown.page()->findChildren<QLineEdit *>();
    for (QLineEdit *edit : edits) {
        if (!edit->isVisible() || edit->focusPolicy() == Qt::NoFocus)
            continue;
        shown.view().resize(420, 690);
        QCoreApplication::processEvents();
        edit->setFocus(Qt::TabFocusReason);
        for (const int height : {280, 190}) {
            shown.view().resize(360, height);
            QCoreApplication::processEvents();
            QVERIFY2(edit->visibleRegion().boundingRect().height() == edit->height(),
                     qPrintable(u"%1 at %2"_s.arg(who(edit)).arg(height)));
        }
    }
}

} // namespace

int main(int argc, char *argv[])
{
    return ringkey::test::runDressed<TestScrolled>(argc, argv);
}

#include "tst_scrolled.moc"
