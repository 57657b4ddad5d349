// SPDX-License-Identifier: Apache-2.0
// What can be seen of every state, measured in the pixels that are drawn: text, outlines and the
// focus.
#include "tests/ui/pages/pixels.h"
#include "tests/ui/pages/shown.h"
#include "ui/theme/theme.h"
#include "ui/widgets/busybutton.h"
#include "ui/widgets/codefield.h"
#include "ui/widgets/countrypicker.h"
#include "ui/widgets/fieldframe.h"
#include "ui/widgets/textfield.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QStyleOptionButton>
#include <QTest>

namespace {

using namespace ringkey;
using namespace ringkey::test;
using namespace Qt::StringLiterals;

// WCAG 2.2 SC 1.4.3 and 1.4.11.
constexpr double enoughForText = 4.5;
constexpr double enoughForParts = 3.0;

// What shows the focus lies on the widget or close to it.
constexpr QMargins around{16, 16, 16, 16};

Theme *theme = nullptr;

void addThemedRows()
{
    QTest::addColumn<QString>("sample");
    QTest::addColumn<bool>("dark");
    for (const StateSample &sample : stateSamples(sampleMoment())) {
        QTest::addRow("%s, light", qPrintable(sample.name)) << sample.name << false;
        QTest::addRow("%s, dark", qPrintable(sample.name)) << sample.name << true;
    }
}

/// All of the page at once, however long it is, with something typed into each field.
class Whole : public Shown
{
public:
    Whole(const QString &sample, bool dark)
        : Shown(sample)
    {
        theme->setChoice(dark ? ThemeChoice::Dark : ThemeChoice::Light);
        view().resize(420, 1500);
        for (QLineEdit *edit : all<QLineEdit>()) {
            if (edit->text().isEmpty() && edit->placeholderText().isEmpty())
                edit->setText(u"740012"_s);
        }
        settle();
    }

    template <class T>
    QList<T *> all()
    {
        QList<T *> found;
        const auto widgets = page()->template findChildren<T *>();
        for (T *widget : widgets) {
            if (widget->isVisible() && widget->isEnabled())
                found << widget;
        }
        return found;
    }

    void settle()
    {
        for (int level = 0; level < 8; ++level)
            QCoreApplication::sendPostedEvents();
    }

    void leaveFocus()
    {
        if (QApplication::focusWidget())
            QApplication::focusWidget()->clearFocus();
        settle();
    }
};

/// Inside the outline, and without the arrow of a country button.
QRect writing(const QWidget *widget)
{
    constexpr int outline = 4;
    constexpr int arrow = 26;
    if (qobject_cast<const CountryButton *>(widget))
        return inWindow(widget).adjusted(outline, outline, -arrow, -outline);
    return qobject_cast<const QLabel *>(widget)
               ? inWindow(widget)
               : inWindow(widget).adjusted(outline, outline, -outline, -outline);
}

QString told(const QWidget *widget, double ratio)
{
    return u"%1 has %2:1"_s.arg(who(widget)).arg(ratio, 0, 'f', 2);
}

QList<QWidget *> written(Whole &shown)
{
    QList<QWidget *> found;
    for (QLabel *label : shown.all<QLabel>()) {
        if (!label->text().isEmpty())
            found << label;
    }
    for (QAbstractButton *button : shown.all<QAbstractButton>()) {
        if (!qobject_cast<QCheckBox *>(button))
            found << button;
    }
    for (QLineEdit *edit : shown.all<QLineEdit>()) {
        if (!qobject_cast<CodeField *>(edit))
            found << edit;
    }
    return found;
}

QRect indicatorOf(const QCheckBox *box)
{
    QStyleOptionButton option;
    option.initFrom(box);
    const QRect rect = box->style()->subElementRect(QStyle::SE_CheckBoxIndicator, &option, box);
    return rect.translated(inWindow(box).topLeft());
}

class TestSeen : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theMeasureItself();
    void everyTextStandsOut_data() { addThemedRows(); }
    void everyTextStandsOut();
    void everyOutlineStandsOut_data() { addThemedRows(); }
    void everyOutlineStandsOut();
    void theFocusIsAlwaysSeen_data() { addThemedRows(); }
    void theFocusIsAlwaysSeen();
    void nothingHidesTheFocusInTheSmallestWindow_data() { addSampleRows(); }
    void nothingHidesTheFocusInTheSmallestWindow();
};

void TestSeen::theMeasureItself()
{
    QWidget window;
    window.setStyleSheet(u"background: white"_s);
    QLabel label(u"<b style='color:#171a21'>Strong</b> <span style='color:#b0b0b0'>faint</span>"_s,
                 &window);
    label.resize(200, 30);
    window.resize(200, 30);
    window.show();
    const double weak = Picture(&window).weakestWord(inWindow(&label));
    QVERIFY2(weak > 2.0 && weak < 2.4, qPrintable(QString::number(weak)));
    label.setText(u"<span style='color:#171a21'>Strong</span>"_s);
    const double strong = Picture(&window).weakestWord(inWindow(&label));
    QVERIFY2(strong > 15, qPrintable(QString::number(strong)));
    const QRect part(20, 5, 100, 20);
    QCOMPARE(Picture(&window, part).changed(Picture(&window).part(part), enoughForParts), 0);
    QVERIFY(Picture(&window, part)
                .changed(Picture(&window).part(part.translated(60, 0)), enoughForParts) > 0);
}

void TestSeen::everyTextStandsOut()
{
    QFETCH(QString, sample);
    QFETCH(bool, dark);
    Whole shown(sample, dark);
    shown.leaveFocus();
    const Picture picture(&shown.view());
    const auto widgets = written(shown);
    QVERIFY(!widgets.isEmpty() || sample.startsWith("restoring"_L1));
    for (QWidget *widget : widgets) {
        const double ratio = picture.weakestWord(writing(widget));
        QVERIFY2(ratio >= enoughForText, qPrintable(told(widget, ratio)));
    }
}

void TestSeen::everyOutlineStandsOut()
{
    QFETCH(QString, sample);
    QFETCH(bool, dark);
    Whole shown(sample, dark);
    shown.leaveFocus();
    const Picture picture(&shown.view());
    const auto check = [&](const QWidget *widget, const QRect &area) {
        const double ratio = picture.edge(area);
        QVERIFY2(ratio >= enoughForParts, qPrintable(told(widget, ratio)));
    };
    for (FieldFrame *frame : shown.all<FieldFrame>())
        check(frame, inWindow(frame));
    for (CodeField *field : shown.all<CodeField>())
        check(field, inWindow(field));
    for (TextField *field : shown.all<TextField>()) {
        if (field->isFramed())
            check(field, inWindow(field));
    }
    for (BusyButton *button : shown.all<BusyButton>())
        check(button, inWindow(button));
    for (QCheckBox *box : shown.all<QCheckBox>())
        check(box, indicatorOf(box));
}

void TestSeen::theFocusIsAlwaysSeen()
{
    QFETCH(QString, sample);
    QFETCH(bool, dark);
    Whole shown(sample, dark);
    shown.leaveFocus();
    const Picture without(&shown.view());
    const auto widgets = focusables(shown.page());
    for (QWidget *widget : widgets) {
        widget->setFocus(Qt::TabFocusReason);
        shown.settle();
        // WCAG 2.2 SC 2.4.13: as much as a line of one pixel along the smallest target.
        const int enough = 4 * 24 - 4;
        const QRect near = inWindow(widget).marginsAdded(around) & shown.view().rect();
        const int changed =
            Picture(&shown.view(), near).changed(without.part(near), enoughForParts);
        QVERIFY2(changed >= enough, qPrintable(u"%1: %2 pixels"_s.arg(who(widget)).arg(changed)));
    }
}

void TestSeen::nothingHidesTheFocusInTheSmallestWindow()
{
    QFETCH(QString, sample);
    Shown shown(sample);
    shown.view().resize(360, 520);
    QCoreApplication::sendPostedEvents();
    const qsizetype many = 2 * focusables(shown.page()).size() + 2;
    for (qsizetype i = 0; i < many; ++i) {
        QWidget *now = QApplication::focusWidget();
        if (!now || !shown.page()->isAncestorOf(now))
            return;
        const QRect all = now->rect();
        const QRect seen = now->visibleRegion().boundingRect();
        const QSize most = shown.page()->size();
        QVERIFY2(
            seen.height() >= std::min(all.height(), most.height()) &&
                seen.width() >= std::min(all.width(), most.width()),
            qPrintable(u"%1: %2 of %3 high"_s.arg(who(now)).arg(seen.height()).arg(all.height())));
        press(Qt::Key_Tab);
    }
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    Theme dress(app);
    dress.setReducedMotion(true);
    dress.apply();
    theme = &dress;
    TestSeen tests;
    return QTest::qExec(&tests, argc, argv);
}

#include "tst_seen.moc"
