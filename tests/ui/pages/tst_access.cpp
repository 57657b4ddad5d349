// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/dressed.h"
#include "tests/ui/heard.h"
#include "tests/ui/pages/shown.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/hintline.h"
#include "ui/widgets/textlabel.h"

#include <QAccessible>
#include <QApplication>
#include <QLineEdit>
#include <QTextDocumentFragment>
#include <algorithm>
#include <set>

namespace {

using namespace ringkey;
using namespace ringkey::test;
using namespace Qt::StringLiterals;

QString described(QWidget *widget)
{
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
    return interface ? interface->text(QAccessible::Description) : QString();
}

QRect onPage(const QWidget *widget, const QWidget *page)
{
    return {widget->mapTo(page, QPoint(0, 0)), widget->size()};
}

/// As the two lie beside each other: a number and its country stay left to right in any language.
Qt::LayoutDirection directionOf(const QWidget *one, const QWidget *other)
{
    const QWidget *both = one;
    while (both->parentWidget() && !both->isAncestorOf(other))
        both = both->parentWidget();
    return both->layoutDirection();
}

/// Mirrors the pages for as long as it lives.
class Direction
{
public:
    explicit Direction(bool rightToLeft)
    {
        QApplication::setLayoutDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    }
    ~Direction() { QApplication::setLayoutDirection(Qt::LeftToRight); }
    Direction(const Direction &) = delete;
    Direction &operator=(const Direction &) = delete;
};

QString plainText(const QString &rich)
{
    return QTextDocumentFragment::fromHtml(rich).toPlainText();
}

/// Whether a reader meets `after` after `before`: below it, or beside it on the same line.
bool readsOn(const QRect &before, const QRect &after, Qt::LayoutDirection direction)
{
    const bool sameLine =
        after.center().y() <= before.bottom() && after.center().y() >= before.top();
    if (!sameLine)
        return after.center().y() > before.center().y();
    return direction == Qt::LeftToRight ? after.left() >= before.left()
                                        : after.right() <= before.right();
}

/// What Tab meets, from the first control of the window on; each once, in that order.
QList<QWidget *> tabWalk(Shown &shown)
{
    QList<QWidget *> met;
    const qsizetype many = 3 * focusables(shown.page()).size() + 3;
    for (qsizetype i = 0; i < many; ++i) {
        QTest::keyClick(shown.view().window()->focusWidget() ? shown.view().window()->focusWidget()
                                                             : shown.page(),
                        Qt::Key_Tab);
        QWidget *now = QApplication::focusWidget();
        if (!now || (!met.isEmpty() && now == met.first() && met.last() != now))
            break;
        if (met.isEmpty() || met.last() != now)
            met << now;
    }
    return met;
}

/// Starts at the top, wherever the page put the focus.
void fromTheTop(QList<QWidget *> &walk, const QWidget *page)
{
    const auto top = std::ranges::min_element(walk, [page](QWidget *a, QWidget *b) {
        return onPage(a, page).center().y() < onPage(b, page).center().y();
    });
    std::ranges::rotate(walk, top);
}

/// As a screen reader goes through what is shown, control by control.
QList<QWidget *> readAloud(QAccessibleInterface *from, const QList<QWidget *> &among)
{
    QList<QWidget *> met;
    for (int i = 0; i < from->childCount(); ++i) {
        QAccessibleInterface *child = from->child(i);
        auto *widget = child ? qobject_cast<QWidget *>(child->object()) : nullptr;
        if (widget && among.contains(widget))
            met << widget;
        if (child)
            met << readAloud(child, among);
    }
    return met;
}

class TestAccess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingThatTakesFocusHasItsOwnNameAndARole_data() { addSampleRows(); }

    void everythingThatTakesFocusHasItsOwnNameAndARole()
    {
        QFETCH(QString, sample);
        Shown shown(sample);
        std::set<QString> names;
        const auto widgets = focusables(shown.page());
        for (QWidget *widget : widgets) {
            QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
            QVERIFY2(interface, qPrintable(who(widget)));
            const QString name = interface->text(QAccessible::Name);
            QVERIFY2(!name.isEmpty(), qPrintable(who(widget)));
            QVERIFY2(names.insert(name).second, qPrintable(who(widget) + name));
            const std::set<QAccessible::Role> empty{QAccessible::NoRole, QAccessible::Client,
                                                    QAccessible::Pane, QAccessible::Grouping};
            QVERIFY2(!empty.contains(interface->role()), qPrintable(who(widget)));
            QVERIFY2(interface->state().focusable, qPrintable(who(widget)));
        }
    }

    void oneThingHasTheFocus_data() { addSampleRows(); }

    /// And not also what holds it.
    void oneThingHasTheFocus()
    {
        QFETCH(QString, sample);
        Shown shown(sample);
        const auto all = shown.page()->findChildren<QWidget *>();
        const auto widgets = focusables(shown.page());
        for (QWidget *widget : widgets) {
            widget->setFocus();
            for (QWidget *one : all) {
                QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(one);
                const bool focused = interface && interface->state().focused;
                QVERIFY2(focused == (one == QApplication::focusWidget()), qPrintable(who(one)));
            }
        }
    }

    void everyFieldsLabelLeadsToIt_data() { addSampleRows(); }

    void everyFieldsLabelLeadsToIt()
    {
        QFETCH(QString, sample);
        Shown shown(sample);
        const auto labels = shown.page()->findChildren<TextLabel *>();
        for (TextLabel *label : labels) {
            if (!label->isVisible() || label->role() != TextLabel::Label)
                continue;
            QVERIFY2(label->buddy(), qPrintable(who(label)));
            label->buddy()->setFocus();
            QWidget *focus = QApplication::focusWidget();
            QVERIFY(label->buddy()->isAncestorOf(focus) || focus == label->buddy());
            QVERIFY2(accessibleName(focus).startsWith(label->text().remove(u'&')),
                     qPrintable(accessibleName(focus)));
        }
    }

    void whatIsWrongIsSaidOfTheFieldThatHasTheFocus_data() { addSampleRows(); }

    void whatIsWrongIsSaidOfTheFieldThatHasTheFocus()
    {
        QFETCH(QString, sample);
        const StateSample one = sampleNamed(sample);
        const PageModel model = pageModel(one.state, one.around);
        Shown shown(sample);
        if (!model.errors.isEmpty())
            QVERIFY2(described(QApplication::focusWidget()).contains(model.errors.first()),
                     qPrintable(described(QApplication::focusWidget())));
    }

    void everyErrorIsTiedToItsField_data() { addSampleRows(); }

    void everyErrorIsTiedToItsField()
    {
        QFETCH(QString, sample);
        const StateSample one = sampleNamed(sample);
        const PageModel model = pageModel(one.state, one.around);
        Shown shown(sample);
        const auto widgets = focusables(shown.page());
        for (const QString &error : model.errors) {
            const bool tied = std::ranges::any_of(
                widgets, [&](QWidget *widget) { return described(widget).contains(error); });
            QVERIFY2(tied, qPrintable(error));
        }
        const auto lines = shown.page()->findChildren<ErrorLine *>();
        const auto shownLines =
            std::ranges::count_if(lines, [](const ErrorLine *line) { return line->isVisible(); });
        QCOMPARE(shownLines, model.errors.size());
    }

    void whatHappenedIsSaid_data() { addSampleRows(); }

    void whatHappenedIsSaid()
    {
        QFETCH(QString, sample);
        const StateSample one = sampleNamed(sample);
        const PageModel model = pageModel(one.state, one.around);
        const Heard heard;
        Shown shown(sample);
        for (const QString &error : model.errors)
            QVERIFY2(heard.has(error), qPrintable(heard.all().join(u'|')));
        if (model.banner)
            QVERIFY2(heard.has(plainText(model.banner->text)), qPrintable(heard.all().join(u'|')));
        QStringList once = heard.all();
        QVERIFY2(once.removeDuplicates() == 0, qPrintable(heard.all().join(u'|')));
    }

    void mistakesFoundOnSubmitAreSaid()
    {
        Shown shown(u"sign-in"_s);
        const Heard heard;
        press(Qt::Key_Return);
        QVERIFY(heard.has(u"Enter your phone number."_s));
        QVERIFY(heard.has(u"Enter your password."_s));
    }

    void whatOnlyPartsWordsIsNotRead()
    {
        Shown shown(u"welcome-back"_s);
        const auto labels = shown.page()->findChildren<TextLabel *>();
        int dots = 0;
        for (TextLabel *label : labels) {
            if (label->sourceText() != QChar(u'\u00B7'))
                continue;
            QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(label);
            QCOMPARE(interface->text(QAccessible::Name), QString());
            QVERIFY(interface->state().invisible);
            ++dots;
        }
        QVERIFY(dots > 0);
    }

    void tabVisitsEveryControlInReadingOrder_data()
    {
        QTest::addColumn<QString>("sample");
        QTest::addColumn<bool>("rightToLeft");
        for (const StateSample &one : stateSamples(sampleMoment())) {
            QTest::addRow("%s", qPrintable(one.name)) << one.name << false;
            QTest::addRow("%s, right to left", qPrintable(one.name)) << one.name << true;
        }
    }

    void tabVisitsEveryControlInReadingOrder()
    {
        QFETCH(QString, sample);
        QFETCH(bool, rightToLeft);
        const Direction direction(rightToLeft);
        Shown shown(sample);
        QCOMPARE(shown.page()->isRightToLeft(), rightToLeft);
        const QList<QWidget *> all = focusables(shown.page());
        QList<QWidget *> walk = tabWalk(shown);
        for (QWidget *widget : all)
            QVERIFY2(walk.contains(widget), qPrintable(who(widget) + u" is never reached"_s));
        if (walk.size() < 2)
            return;
        fromTheTop(walk, shown.page());
        for (qsizetype i = 1; i < walk.size(); ++i) {
            const QWidget *before = walk.at(i - 1);
            const QWidget *after = walk.at(i);
            QVERIFY2(readsOn(onPage(before, shown.page()), onPage(after, shown.page()),
                             directionOf(before, after)),
                     qPrintable(who(before) + u" then "_s + who(after)));
        }
    }

    void aScreenReaderMeetsEveryControlInReadingOrder_data() { addSampleRows(); }

    void aScreenReaderMeetsEveryControlInReadingOrder()
    {
        QFETCH(QString, sample);
        Shown shown(sample);
        const QList<QWidget *> all = focusables(shown.page());
        const QList<QWidget *> read =
            readAloud(QAccessible::queryAccessibleInterface(shown.page()), all);
        for (QWidget *widget : all)
            QVERIFY2(read.contains(widget), qPrintable(who(widget) + u" is never read"_s));
        for (qsizetype i = 1; i < read.size(); ++i) {
            const QWidget *before = read.at(i - 1);
            const QWidget *after = read.at(i);
            QVERIFY2(before->isAncestorOf(after) ||
                         readsOn(onPage(before, shown.page()), onPage(after, shown.page()),
                                 directionOf(before, after)),
                     qPrintable(who(before) + u" then "_s + who(after)));
        }
    }

    void everyTargetIsLargeEnough_data() { addSampleRows(); }

    void everyTargetIsLargeEnough()
    {
        QFETCH(QString, sample);
        Shown shown(sample);
        const auto widgets = focusables(shown.page());
        for (QWidget *widget : widgets) {
            // WCAG 2.2 SC 2.5.8; links inside a sentence are its exception.
            const bool sentence = qobject_cast<TextLabel *>(widget) != nullptr;
            const bool large = widget->width() >= metrics::smallestTarget &&
                               widget->height() >= metrics::smallestTarget;
            QVERIFY2(large || sentence, qPrintable(u"%1 is %2 x %3"_s.arg(who(widget))
                                                       .arg(widget->width())
                                                       .arg(widget->height())));
        }
    }
};

} // namespace

int main(int argc, char *argv[])
{
    return ringkey::test::runDressed<TestAccess>(argc, argv);
}

#include "tst_access.moc"
