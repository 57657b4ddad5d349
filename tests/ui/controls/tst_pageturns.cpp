// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/theme.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/pagestack.h"
#include "ui/widgets/textfield.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>
#include <QWindow>

using namespace ringkey;

class TestPageTurns : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void aPageChangeEndsWithin160Milliseconds();
    void withoutMotionThePageIsSimplyThere();
    void theFocusDoesNotWander();
    void aDoubleClickPressesNothingOfThePageThatCame_data();
    void aDoubleClickPressesNothingOfThePageThatCame();
    void aKeyHeldDownActsOnce_data();
    void aKeyHeldDownActsOnce();
    void enterBehindWhatTurnedThePageStopsThere_data();
    void enterBehindWhatTurnedThePageStopsThere();
    void enterCountsAtOnceWhereSomebodyWent();
    void textIsTypedWithAKeyHeldDown();
    void onlyTheWindowIsWatchedThatHasThePages();

private:
    std::unique_ptr<Theme> m_theme;
};

namespace {

/// Two pages of a control each; a control leads from the first to the second.
template <class First>
struct TwoPages
{
    TwoPages()
    {
        stack.addWidget(first);
        stack.addWidget(second);
        stack.show();
    }
    void turn()
    {
        stack.changeTo(second, PageStack::Direction::Forward);
        second->setFocus();
    }

    PageStack stack;
    First *first = new First;
    LinkButton *second = new LinkButton;
};

/// Until something is painted there.
class Painted : public QObject
{
public:
    explicit Painted(QWidget &on) { on.installEventFilter(this); }
    bool isPainted = false;

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        isPainted |= event->type() == QEvent::Paint;
        return false;
    }
};

/// As it comes from the platform: to the window, before any widget.
void key(QWidget &window, QEvent::Type type, Qt::Key key, quint64 at, bool again = false)
{
    QKeyEvent event(type, key, {}, {}, again);
    event.setTimestamp(at);
    QApplication::sendEvent(window.windowHandle(), &event);
}

} // namespace

void TestPageTurns::initTestCase()
{
    m_theme = std::make_unique<Theme>(*qApp);
    m_theme->apply();
}

void TestPageTurns::aPageChangeEndsWithin160Milliseconds()
{
    PageStack stack;
    auto *first = new QWidget;
    auto *second = new QWidget;
    stack.addWidget(first);
    stack.addWidget(second);
    stack.resize(420, 600);
    stack.show();
    QVERIFY(QTest::qWaitForWindowExposed(&stack));
    QSignalSpy finished(&stack, &PageStack::changeFinished);
    stack.changeTo(second, PageStack::Direction::Forward);
    QCOMPARE(stack.currentWidget(), second);
    QVERIFY(second->isVisible());
    QCOMPARE(finished.count(), 0);
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 2000);
    // A change on top of a running one leaves no old picture behind.
    stack.changeTo(first, PageStack::Direction::Back);
    stack.changeTo(second, PageStack::Direction::Forward);
    QCOMPARE(stack.currentWidget(), second);
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 2, 2000);
}

void TestPageTurns::withoutMotionThePageIsSimplyThere()
{
    m_theme->setReducedMotion(true);
    PageStack stack;
    auto *second = new QWidget;
    stack.addWidget(new QWidget);
    stack.addWidget(second);
    stack.show();
    QSignalSpy finished(&stack, &PageStack::changeFinished);
    stack.changeTo(second, PageStack::Direction::Forward);
    QCOMPARE(finished.count(), 1);
    m_theme->setReducedMotion(false);
}

/// A screen reader says each control that has the focus, if only for a moment.
void TestPageTurns::theFocusDoesNotWander()
{
    QWidget host;
    QVBoxLayout column(&host);
    auto *stack = new PageStack;
    auto *first = new TextField;
    auto *second = new QWidget;
    QVBoxLayout rows(second);
    auto *back = new LinkButton;
    auto *code = new TextField;
    rows.addWidget(back);
    rows.addWidget(code);
    stack->addWidget(first);
    stack->addWidget(second);
    column.addWidget(stack);
    column.addWidget(new LinkButton); // beside the pages
    host.show();
    host.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&host));
    first->setFocus();
    QWidgetList had;
    connect(qApp, &QApplication::focusChanged, &host, [&had](QWidget *, QWidget *now) {
        if (now)
            had << now;
    });
    stack->changeTo(second, PageStack::Direction::Forward);
    code->setFocus();
    QCOMPARE(had, QWidgetList{code});
}

void TestPageTurns::aDoubleClickPressesNothingOfThePageThatCame_data()
{
    QTest::addColumn<bool>("moves");
    QTest::newRow("with motion") << true;
    QTest::newRow("without motion") << false;
}

void TestPageTurns::aDoubleClickPressesNothingOfThePageThatCame()
{
    QFETCH(const bool, moves);
    m_theme->setReducedMotion(!moves);
    TwoPages<LinkButton> pages;
    auto &[stack, first, second] = pages;
    QVERIFY(QTest::qWaitForWindowExposed(&stack));
    connect(first, &QPushButton::clicked, &stack, [&] { pages.turn(); });
    QSignalSpy clicked(second, &QPushButton::clicked);
    const QPoint at = stack.rect().center();
    QTest::mouseDClick(stack.windowHandle(), Qt::LeftButton, {}, at);
    QCOMPARE(stack.currentWidget(), second);
    QCOMPARE(clicked.count(), 0);
    QTest::mouseClick(stack.windowHandle(), Qt::LeftButton, {}, at);
    QCOMPARE(clicked.count(), 1);
    QTest::mouseDClick(stack.windowHandle(), Qt::LeftButton, {}, at);
    QCOMPARE(clicked.count(), 3);
    m_theme->setReducedMotion(false);
}

void TestPageTurns::aKeyHeldDownActsOnce_data()
{
    QTest::addColumn<Qt::Key>("held");
    QTest::addColumn<bool>("isToldAsHeld");
    for (const bool told : {true, false}) {
        const char *how = told ? "told as held" : "pressed as it is released";
        QTest::addRow("Return %s", how) << Qt::Key_Return << told;
        QTest::addRow("Enter %s", how) << Qt::Key_Enter << told;
        QTest::addRow("Space %s", how) << Qt::Key_Space << told;
    }
}

void TestPageTurns::aKeyHeldDownActsOnce()
{
    QFETCH(const Qt::Key, held);
    QFETCH(const bool, isToldAsHeld);
    TwoPages<LinkButton> pages;
    auto &[stack, first, second] = pages;
    QVERIFY(QTest::qWaitForWindowExposed(&stack));
    first->setFocus();
    connect(first, &QPushButton::clicked, &stack, [&] { pages.turn(); });
    QSignalSpy clicked(second, &QPushButton::clicked);
    key(stack, QEvent::KeyPress, held, 1000);
    for (quint64 at : {1600, 1640, 1680}) {
        key(stack, QEvent::KeyRelease, held, at, isToldAsHeld);
        key(stack, QEvent::KeyPress, held, at, isToldAsHeld);
    }
    key(stack, QEvent::KeyRelease, held, 1700);
    QCOMPARE(stack.currentWidget(), second);
    QCOMPARE(clicked.count(), 0);
    key(stack, QEvent::KeyPress, held, 1800);
    key(stack, QEvent::KeyRelease, held, 1850);
    QCOMPARE(clicked.count(), 1);
}

void TestPageTurns::enterBehindWhatTurnedThePageStopsThere_data()
{
    QTest::addColumn<Qt::Key>("turning");
    QTest::addColumn<QList<quint64>>("enters");
    QTest::addColumn<int>("presses");
    QTest::newRow("behind a shortcut") << Qt::Key_F6 << QList<quint64>{1150} << 1;
    QTest::newRow("as many end what they type")
        << Qt::Key_6 << QList<quint64>{1020, 1150, 1400} << 0;
    QTest::newRow("on the page that was seen") << Qt::Key_6 << QList<quint64>{1800} << 1;
    QTest::newRow("three times at once") << Qt::Key_Return << QList<quint64>{1120, 1240} << 0;
    QTest::newRow("after a look") << Qt::Key_Return << QList<quint64>{1120, 1500} << 1;
}

void TestPageTurns::enterBehindWhatTurnedThePageStopsThere()
{
    QFETCH(const Qt::Key, turning);
    QFETCH(const QList<quint64>, enters);
    TwoPages<TextField> pages;
    auto &[stack, code, next] = pages;
    QVERIFY(QTest::qWaitForWindowExposed(&stack));
    code->setFocus();
    const auto turn = [&] { pages.turn(); };
    connect(code, &QLineEdit::textEdited, &stack, turn);
    connect(code, &QLineEdit::returnPressed, &stack, turn);
    QSignalSpy clicked(next, &QPushButton::clicked);
    QKeyEvent first(QEvent::KeyPress, turning, {},
                    turning == Qt::Key_6 ? QStringLiteral("6") : QString());
    first.setTimestamp(1000);
    QApplication::sendEvent(stack.windowHandle(), &first);
    if (turning == Qt::Key_F6) // what a shortcut does
        turn();
    QCOMPARE(stack.currentWidget(), next);
    for (const quint64 at : enters) {
        key(stack, QEvent::KeyPress, Qt::Key_Return, at);
        key(stack, QEvent::KeyRelease, Qt::Key_Return, at + 10);
    }
    QTEST(static_cast<int>(clicked.count()), "presses");
}

/// A program that drives the window by keys presses as soon as it has gone to a control.
void TestPageTurns::enterCountsAtOnceWhereSomebodyWent()
{
    TwoPages<TextField> pages;
    auto &[stack, field, next] = pages;
    auto *other = new LinkButton(next);
    other->show();
    QVERIFY(QTest::qWaitForWindowExposed(&stack));
    field->setFocus();
    connect(field, &QLineEdit::returnPressed, &stack, [&] { pages.turn(); });
    QSignalSpy clicked(other, &QPushButton::clicked);
    key(stack, QEvent::KeyPress, Qt::Key_Return, 1000);
    Painted painted(stack); // not for the picture of the page that leaves
    QTRY_VERIFY(painted.isPainted);
    other->setFocus();
    key(stack, QEvent::KeyPress, Qt::Key_Return, 1030);
    QCOMPARE(clicked.count(), 1);
}

void TestPageTurns::textIsTypedWithAKeyHeldDown()
{
    PageStack stack;
    auto *field = new TextField;
    stack.addWidget(field);
    stack.show();
    QVERIFY(QTest::qWaitForWindowExposed(&stack));
    field->setText(QStringLiteral("12345"));
    field->setFocus();
    for (const bool again : {false, true, true})
        key(stack, QEvent::KeyPress, Qt::Key_Backspace, 1000, again);
    QCOMPARE(field->text(), QStringLiteral("12"));
}

void TestPageTurns::onlyTheWindowIsWatchedThatHasThePages()
{
    QWidget host;
    QVBoxLayout layout(&host);
    auto *stack = new PageStack;
    auto *button = new LinkButton;
    stack->addWidget(button);
    layout.addWidget(stack);
    stack->hide();
    host.show();
    QVERIFY(QTest::qWaitForWindowExposed(&host));
    QSignalSpy clicked(button, &QPushButton::clicked);
    stack->show();
    QCoreApplication::processEvents(); // the layout gives it its place
    QTest::mouseClick(host.windowHandle(), Qt::LeftButton, {}, host.rect().center());
    QCOMPARE(clicked.count(), 1);
    stack->hide();
    auto *field = new TextField(&host);
    layout.addWidget(field);
    field->show();
    field->setFocus();
    QSignalSpy entered(field, &QLineEdit::returnPressed);
    for (const bool again : {false, true})
        key(host, QEvent::KeyPress, Qt::Key_Return, 1000, again);
    QCOMPARE(entered.count(), 2);
    stack->show(); // beside it, a host's own field is the host's
    field->setFocus();
    key(host, QEvent::KeyPress, Qt::Key_Return, 1000, true);
    QCOMPARE(entered.count(), 3);
}

QTEST_MAIN(TestPageTurns)
#include "tst_pageturns.moc"
