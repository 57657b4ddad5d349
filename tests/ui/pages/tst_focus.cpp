// SPDX-License-Identifier: Apache-2.0
// Where the focus is after every step of the flow: on what a person types into or presses next.
#include "auth/flow/queries.h"
#include "auth/flow/transition.h"
#include "tests/flow/samples.h"
#include "tests/ui/dressed.h"
#include "tests/ui/pages/shown.h"
#include "ui/pagemodel.h"
#include "ui/widgets/busybutton.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>

namespace {

using namespace ringkey;
using namespace ringkey::test;
using namespace Qt::StringLiterals;

PageContext around()
{
    PageContext context;
    context.now = flow::samples::now();
    context.storage = Storage::Keychain;
    context.backend.known = true;
    context.backend.codeSignIn = true;
    context.backend.voice = true;
    context.backend.verifyAgain = true;
    context.backend.signOutEverywhere = true;
    context.backend.sessions = true;
    return context;
}

/// What comes to a page on which a person is doing something else.
bool comesByItself(const flow::State &state, const flow::Event &event)
{
    return flow::waitsForPerson(state) && (std::holds_alternative<flow::DeadlineReached>(event) ||
                                           std::holds_alternative<flow::AccountRefreshed>(event) ||
                                           std::holds_alternative<flow::StorageChanged>(event));
}

/// What is wrong with the focus, or nothing. `went` is where a person put it, and may still be.
QString trouble(const PageView &view, const QWidget *went, bool entered)
{
    // Nothing can be done there but wait.
    if (view.page() == PageId::OneMoment)
        return {};
    const QWidget *focus = QApplication::focusWidget();
    if (!focus)
        return u"nowhere"_s;
    const QString name = who(focus);
    if (focus->objectName() == "backButton"_L1 && focus != went)
        return u"on Back"_s;
    if (!focus->isVisible() || !focus->isEnabled())
        return u"on what cannot be used: "_s + name;
    // Enter once too often must not do what cannot be undone.
    const auto *button = qobject_cast<const BusyButton *>(focus);
    if (entered && button && button->kind() == BusyButton::Danger)
        return u"on what cannot be undone: "_s + name;
    const bool control =
        qobject_cast<const QLineEdit *>(focus) || qobject_cast<const QAbstractButton *>(focus);
    return control ? QString() : u"on no control: "_s + name;
}

class TestFocus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isWhereItIsExpectedAfterEveryStep_data();
    void isWhereItIsExpectedAfterEveryStep();
    void isInTheFieldThatIsMeant_data() { addSampleRows(); }
    void isInTheFieldThatIsMeant();
    void isSeenWhereTheServiceRefuses();

private:
    void show(const flow::State &state) { m_shown->view().present(pageModel(state, around())); }

    std::unique_ptr<Shown> m_shown = std::make_unique<Shown>(u"sign-in"_s);
};

void TestFocus::isWhereItIsExpectedAfterEveryStep_data()
{
    QTest::addColumn<int>("sample");
    const auto states = flow::samples::states();
    for (int i = 0; i < states.size(); ++i)
        QTest::addRow("%s", qPrintable(states.at(i).name)) << i;
}

/// From the control that was pressed, as far as a page can know it: each of them in turn.
void TestFocus::isWhereItIsExpectedAfterEveryStep()
{
    QFETCH(const int, sample);
    const auto state = flow::samples::states().at(sample);
    int steps = 0;
    for (const auto &event : flow::samples::events(flow::samples::awaited(), {8})) {
        const auto step = flow::transition(state.state, event.event);
        if (!step)
            continue;
        // A person is where they last pressed something.
        show(flow::pageOf(state.state));
        const qsizetype many = focusables(m_shown->page()).size();
        for (const qsizetype pressed : {qsizetype(0), many - 2, many - 1}) {
            show(flow::SignedIn{});
            show(flow::pageOf(state.state));
            // Sought again each time: the fields of questions are made anew.
            QWidget *control = focusables(m_shown->page()).value(pressed);
            if (control)
                control->setFocus();
            show(state.state);
            const auto before = m_shown->view().page();
            show(step->state);
            const bool entered = m_shown->view().page() != before;
            const bool stays = comesByItself(state.state, event.event);
            const QString wrong = trouble(m_shown->view(), stays ? control : nullptr, entered);
            QVERIFY2(wrong.isEmpty(),
                     qPrintable(event.name + u" from "_s + (control ? who(control) : QString()) +
                                u" leaves the focus "_s + wrong));
            ++steps;
        }
    }
    QVERIFY(steps > 0);
}

/// A part that the page has no field of would leave the focus on a button.
void TestFocus::isInTheFieldThatIsMeant()
{
    QFETCH(QString, sample);
    const StateSample one = sampleNamed(sample);
    const PageModel model = pageModel(one.state, one.around);
    if (model.focus == PagePart::Banner || model.page == PageId::OneMoment)
        return; // no field is meant
    Shown shown(u"restoring"_s);
    shown.view().present(model);
    const QWidget *focus = QApplication::focusWidget();
    QVERIFY2(qobject_cast<const QLineEdit *>(focus), qPrintable(focus ? who(focus) : QString()));
}

/// The button that was pressed is below the fields, and the window may be lower than both.
void TestFocus::isSeenWhereTheServiceRefuses()
{
    Shown shown(u"create-account"_s);
    shown.view().resize(360, 300);
    QCoreApplication::processEvents();
    auto *area = shown.page()->findChild<QScrollArea *>();
    area->verticalScrollBar()->setValue(area->verticalScrollBar()->maximum());
    const StateSample sample = sampleNamed(u"create-account"_s);
    PageModel model = pageModel(sample.state, sample.around);
    model.busy = Busy::Primary;
    shown.view().present(model);
    model.busy = Busy::Nothing;
    model.errors = {{PagePart::Phone, u"This number belongs to another account."_s}};
    model.focus = PagePart::Phone;
    shown.view().present(model);
    QCoreApplication::processEvents();
    const QWidget *focus = QApplication::focusWidget();
    QCOMPARE(focus->visibleRegion().boundingRect().height(), focus->height());
}

} // namespace

int main(int argc, char *argv[])
{
    return ringkey::test::runDressed<TestFocus>(argc, argv);
}

#include "tst_focus.moc"
