// SPDX-License-Identifier: Apache-2.0
// A banner that comes late stands in line with the form, whichever way lines run, and its steps
// beside each other where they have the room.
#include "tests/ui/dressed.h"
#include "tests/ui/pages/shown.h"
#include "ui/pagemodel.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/messagebanner.h"

#include <QAbstractButton>
#include <QApplication>
#include <QScrollArea>
#include <QScrollBar>

namespace {

using namespace ringkey;
using namespace ringkey::test;
using namespace Qt::StringLiterals;

class TestLateBanner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itStandsInLineWithTheForm_data();
    void itStandsInLineWithTheForm();
    void itsStepsStandBesideEachOther();
    void aLinkThatComesDoesNotMoveIt();
    void whatTheFieldLeadsToIsSeenAboveIt();
    void nobodyScrollsWhereItHasRoom();
};

Banner late()
{
    return {.kind = BannerKind::Warning,
            .text = u"The service took too long to answer. Try again."_s,
            .steps = {BannerStep::TryAgain, BannerStep::CopyDetails}};
}

/// Left and right edge.
std::pair<int, int> edges(const QWidget *widget, const QWidget *in)
{
    const int left = widget->mapTo(in, QPoint()).x();
    return {left, left + widget->width()};
}

void present(Shown &shown, const QSize &size, Qt::LayoutDirection direction)
{
    shown.view().setLayoutDirection(direction);
    shown.view().resize(size);
    PageModel model = pageModel(sampleNamed(u"sign-in"_s).state, sampleNamed(u"sign-in"_s).around);
    shown.view().present(model);
    QCoreApplication::processEvents();
    model.banner = late();
    shown.view().present(model);
    QCoreApplication::processEvents();
}

void TestLateBanner::itStandsInLineWithTheForm_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::addColumn<QSize>("size");
    for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft})
        for (const QSize size :
             {QSize(360, 690), QSize(420, 690), QSize(420, 480), QSize(900, 640)})
            QTest::addRow("%d %dx%d", direction, size.width(), size.height()) << direction << size;
}

void TestLateBanner::itStandsInLineWithTheForm()
{
    QFETCH(const Qt::LayoutDirection, direction);
    QFETCH(const QSize, size);
    Shown shown(u"restoring"_s);
    present(shown, size, direction);
    const auto *banner = shown.page()->findChild<MessageBanner *>();
    QVERIFY(banner && banner->isVisible());
    const auto *primary = shown.find<QAbstractButton>(u"signInButton"_s);
    QCOMPARE(edges(banner, shown.page()), edges(primary, shown.page()));
}

void TestLateBanner::itsStepsStandBesideEachOther()
{
    Shown shown(u"restoring"_s);
    present(shown, {360, 690}, Qt::LeftToRight);
    auto *first = shown.find<QAbstractButton>(u"bannerStep1"_s);
    auto *second = shown.find<QAbstractButton>(u"bannerStep2"_s);
    // As long as the two have room for in the longer languages.
    first->setText(u"Erneut versuchen"_s);
    second->setText(u"Details kopieren"_s);
    QCoreApplication::processEvents();
    const int wide = first->sizeHint().width() + second->sizeHint().width() + 16;
    const auto *banner = shown.page()->findChild<MessageBanner *>();
    QVERIFY(wide <= banner->width());
    QVERIFY(first->geometry().right() < second->geometry().left());
}

/// A page's last link comes by itself, and a step of the banner may be about to be pressed.
void TestLateBanner::aLinkThatComesDoesNotMoveIt()
{
    Shown shown(u"enter-code"_s);
    shown.view().resize(420, 690);
    const auto &sample = sampleNamed(u"enter-code"_s);
    PageModel model = pageModel(sample.state, sample.around);
    model.banner = late();
    shown.view().present(model);
    QCoreApplication::processEvents();
    const auto *banner = shown.page()->findChild<MessageBanner *>();
    QVERIFY(banner && banner->isVisible());
    const QPoint before = banner->mapTo(shown.page(), QPoint());
    auto *link = shown.find<QWidget>(u"callButton"_s);
    QVERIFY(!link->isVisible());
    link->show();
    QCoreApplication::processEvents();
    QCOMPARE(banner->mapTo(shown.page(), QPoint()), before);
}

void TestLateBanner::whatTheFieldLeadsToIsSeenAboveIt()
{
    Shown shown(u"restoring"_s);
    const auto &sample = sampleNamed(u"sign-in"_s);
    PageModel model = pageModel(sample.state, sample.around);
    shown.view().resize(360, 480);
    shown.view().present(model);
    QCoreApplication::processEvents();
    QVERIFY(tabTo(u"passwordEdit"_s));
    model.busy = Busy::Primary;
    shown.view().present(model);
    model.busy = Busy::Nothing;
    model.banner = late();
    shown.view().present(model);
    QCoreApplication::processEvents();
    const auto *field = QApplication::focusWidget();
    const auto *primary = shown.find<QAbstractButton>(u"signInButton"_s);
    QVERIFY(shown.page()->findChild<MessageBanner *>()->isVisible());
    for (const QWidget *seen : {field, static_cast<const QWidget *>(primary)})
        QCOMPARE(seen->visibleRegion().boundingRect().size(), seen->size());
}

/// In German it missed the window's usual height by a few pixels, and hid "Create an account".
void TestLateBanner::nobodyScrollsWhereItHasRoom()
{
    Shown shown(u"restoring"_s);
    present(shown, {420, 800}, Qt::LeftToRight);
    const auto *bar = shown.page()->findChild<QScrollArea *>()->verticalScrollBar();
    QCOMPARE(bar->maximum(), 0);
    for (int height = 800; bar->maximum() == 0; --height) {
        QVERIFY(height > 400);
        shown.view().resize(420, height);
        QCoreApplication::processEvents();
    }
    const auto top = [&](const QWidget *of) { return of->mapTo(shown.page(), QPoint()).y(); };
    const auto *code = shown.find<QAbstractButton>(u"codeInsteadButton"_s);
    const auto *last = code->isVisible() ? code : shown.find<QAbstractButton>(u"signInButton"_s);
    const auto *foot = shown.find<QAbstractButton>(u"createAccountButton"_s);
    const int room = top(foot) - top(last) - last->height();
    const auto *banner = shown.page()->findChild<MessageBanner *>();
    QVERIFY(room < banner->height() + metrics::fieldSpacing + metrics::gridStep);
}

} // namespace

int main(int argc, char *argv[])
{
    return ringkey::test::runDressed<TestLateBanner>(argc, argv);
}

#include "tst_latebanner.moc"
