// SPDX-License-Identifier: Apache-2.0
#include "app/qa/deskpanel.h"

#include "app/qa/desktabs.h"
#include "app/qa/plainlabel.h"
#include "app/qa/statetab.h"
#include "ui/pageview.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/checkbox.h"
#include "ui/widgets/textlabel.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>
#include <array>
#include <cstdlib>
#include <utility>

using namespace Qt::StringLiterals;

namespace ringkey::qa {

namespace {

constexpr int leastWidth = 260; // with a page beside it: 1280 × 720 at 200 %

/// "31 days 8 hours ahead".
QString aheadWords(qint64 seconds)
{
    constexpr std::array units{std::pair{86400, "day"}, std::pair{3600, "hour"},
                               std::pair{60, "minute"}, std::pair{1, "second"}};
    QStringList words;
    qint64 rest = std::abs(seconds);
    for (const auto &[length, name] : units) {
        if (const qint64 count = std::exchange(rest, rest % length) / length; count > 0)
            words += QString::number(count) + u' ' + QLatin1StringView(name) +
                     (count > 1 ? u"s"_s : QString());
    }
    if (words.isEmpty())
        return u"as the computer’s"_s;
    return words.join(u' ') + (seconds > 0 ? u" ahead"_s : u" behind"_s);
}

/// A click leaves the focus on the page: Tab still comes here.
template <class Control>
Control *named(Control *control, const QString &name)
{
    control->setObjectName(name);
    control->setFocusPolicy(Qt::TabFocus);
    return control;
}

TextLabel *heading(TextLabel::Role role, const QString &words)
{
    auto *result = new TextLabel;
    result->setRole(role);
    result->setText(words);
    return result;
}

CheckBox *checkBox(const QString &words, const QString &name)
{
    auto *box = named(new CheckBox, name);
    box->setText(words);
    return box;
}

/// Rows that are read from top to bottom, each with its own room.
QVBoxLayout *columnIn(QWidget *page)
{
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(metrics::gridStep, metrics::fieldSpacing, metrics::gridStep, 0);
    column->setSpacing(metrics::gridStep);
    return column;
}

QWidget *scrolled(QWidget *content)
{
    auto *area = new QScrollArea;
    area->setWidget(content);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    return area;
}

} // namespace

DeskPanel::DeskPanel(QWidget *parent)
    : QDockWidget(u"QA desk"_s, parent)
    , m_tabs(new DeskTabs)
{
    setObjectName(u"qaDesk"_s);
    setFeatures(QDockWidget::NoDockWidgetFeatures);
    setMinimumWidth(leastWidth);
    auto *phone = new QWidget;
    m_phone = new QVBoxLayout(phone);
    m_phone->setContentsMargins(0, 0, 0, 0);
    m_tabs->add(phone, u"Phone"_s);
    addEnglish(makeTroubles(), u"Trouble"_s);
    addEnglish(scrolled(makeClock()), u"Clock"_s);
    addEnglish(scrolled(makePeople()), u"People"_s);
    addEnglish(scrolled(m_state = new StateTab), u"State"_s);
    connect(m_state, &StateTab::actChosen, this, &DeskPanel::actChosen);
    addEnglish(scrolled(makeRecording()), u"Recording"_s);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins({});
    column->addWidget(m_tabs, 1);
    column->addWidget(m_said = plainLabel(u"qaSaid"_s));
    m_said->setLayoutDirection(Qt::LeftToRight);
    // As what is in the tabs, which have room for their ring.
    constexpr int side = metrics::focusRing + metrics::gridStep;
    m_said->setContentsMargins(side, 0, side, metrics::gridStep);
    setWidget(content);
    auto *title = heading(TextLabel::Heading, windowTitle());
    title->setContentsMargins(side, metrics::gridStep, 0, 0);
    title->setLayoutDirection(Qt::LeftToRight);
    setTitleBarWidget(title);
    auto *f6 = new QShortcut(Qt::Key_F6, parent);
    connect(f6, &QShortcut::activated, this, &DeskPanel::toAndFro);
}

/// Its words are English, whatever the pages' are; those of the phone are the person's.
void DeskPanel::addEnglish(QWidget *page, const QString &name)
{
    page->setLayoutDirection(Qt::LeftToRight);
    m_tabs->add(page, name);
}

/// Between the pages and the desk: back to where one was.
void DeskPanel::toAndFro()
{
    QWidget *focus = window()->focusWidget();
    if (!focus || !isAncestorOf(focus)) {
        m_leftAt = focus;
        return m_tabs->names()->setFocus(Qt::ShortcutFocusReason);
    }
    if (m_leftAt && m_leftAt->isVisible() && m_leftAt->isEnabled())
        return m_leftAt->setFocus(Qt::ShortcutFocusReason);
    if (auto *pages = window()->findChild<PageView *>())
        pages->takeFocus(); // another page has come
}

QWidget *DeskPanel::makeTroubles()
{
    auto *page = new QWidget;
    auto *column = columnIn(page);
    m_untilCleared = checkBox(u"Until cleared, not only once"_s, u"qaUntilCleared"_s);
    auto *clear = named(new QPushButton(u"Clear all troubles"_s), u"qaClear"_s);
    connect(clear, &QPushButton::clicked, this, &DeskPanel::cleared);
    auto *above = new QVBoxLayout;
    above->setContentsMargins(metrics::gridStep, 0, metrics::gridStep, 0);
    above->addWidget(m_untilCleared);
    above->addWidget(clear);
    column->setContentsMargins(0, metrics::fieldSpacing, 0, 0);
    column->addLayout(above);
    auto *list = new QWidget;
    auto *rows = new QVBoxLayout(list);
    // Room for the ring around the one that has the focus.
    rows->setContentsMargins(metrics::gridStep, 0, metrics::fieldSpacing, 0);
    for (const ScenarioGroup &group : scenarioGroups()) {
        rows->addSpacing(metrics::gridStep);
        rows->addWidget(heading(TextLabel::Label, QString::fromLatin1(group.words)));
        for (const Scenario &scenario : group.scenarios)
            rows->addWidget(boxOf(scenario));
    }
    auto *second = named(new QPushButton(u"Open a second window"_s), u"scenario_second_window"_s);
    connect(second, &QPushButton::clicked, this, &DeskPanel::secondWindowWanted);
    rows->addWidget(second);
    rows->addStretch(1);
    column->addWidget(scrolled(list), 1);
    return page;
}

QWidget *DeskPanel::boxOf(const Scenario &scenario)
{
    auto *box = checkBox(QString::fromLatin1(scenario.words),
                         u"scenario_"_s + QLatin1StringView(scenario.id));
    connect(box, &QCheckBox::toggled, this,
            [this, &scenario](bool on) { Q_EMIT armed(scenario, on); });
    return box;
}

QWidget *DeskPanel::makeClock()
{
    struct Jump
    {
        const char *name;
        const char *words;
        int seconds;
    };
    static constexpr Jump jumps[]{{"qaClock60", "60 seconds on", 60},
                                  {"qaClock300", "5 minutes on", 300},
                                  {"qaClockDay", "A day on", 86400},
                                  {"qaClock30Days", "30 days on", 30 * 86400}};
    auto *page = new QWidget;
    auto *column = columnIn(page);
    column->addWidget(m_clock = plainLabel(u"qaClock"_s));
    for (const Jump &jump : jumps) {
        auto *button =
            named(new QPushButton(QString::fromLatin1(jump.words)), QString::fromLatin1(jump.name));
        connect(button, &QPushButton::clicked, this, [this, seconds = jump.seconds] {
            Q_EMIT jumped(seconds, m_oursAlone->isChecked() ? Clocks::OursAlone : Clocks::All);
        });
        column->addWidget(button);
    }
    m_oursAlone = checkBox(u"This computer's clock alone goes wrong"_s, u"qaClockAlone"_s);
    column->addWidget(m_oursAlone);
    auto *sleep = named(new QPushButton(u"Sleep eight hours, wake"_s), u"qaSleep"_s);
    connect(sleep, &QPushButton::clicked, this, &DeskPanel::slept);
    column->addWidget(sleep);
    column->addStretch(1);
    showClock(0, 0);
    return page;
}

QWidget *DeskPanel::makePeople()
{
    struct Kind
    {
        Person person;
        const char *name;
        const char *words;
    };
    static constexpr Kind kinds[]{
        {Person::New, "qaPersonNew", "New person"},
        {Person::Verified, "qaPersonVerified", "Verified person"},
        {Person::Unverified, "qaPersonUnverified", "Unverified person"},
        {Person::Locked, "qaPersonLocked", "Locked person"},
        {Person::WithoutNumber, "qaPersonWithoutnumber", "Person without a number"}};
    auto *page = new QWidget;
    auto *column = columnIn(page);
    for (const Kind &kind : kinds) {
        auto *button =
            named(new QPushButton(QString::fromLatin1(kind.words)), QString::fromLatin1(kind.name));
        connect(button, &QPushButton::clicked, this,
                [this, wanted = kind.person] { Q_EMIT personWanted(wanted); });
        column->addWidget(button);
    }
    column->addWidget(m_person = plainLabel(u"qaPerson"_s, u"Nobody was made yet."_s));
    m_person->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *number = named(new QLineEdit, u"qaCodeNumber"_s);
    auto *code = named(new QLineEdit, u"qaCodeValue"_s);
    // Fields need it to be typed into.
    number->setFocusPolicy(Qt::StrongFocus);
    code->setFocusPolicy(Qt::StrongFocus);
    auto *form = new QFormLayout;
    form->addRow(u"Test number"_s, number);
    form->addRow(u"Its code"_s, code);
    column->addLayout(form);
    auto *fix = named(new QPushButton(u"Always this code"_s), u"qaFixCode"_s);
    connect(fix, &QPushButton::clicked, this,
            [this, number, code] { Q_EMIT codeFixed(number->text(), code->text()); });
    column->addWidget(fix);
    column->addWidget(m_codes = plainLabel(u"qaCodes"_s));
    column->addStretch(1);
    return page;
}

QWidget *DeskPanel::makeRecording()
{
    auto *page = new QWidget;
    auto *column = columnIn(page);
    column->addWidget(m_recording = plainLabel(u"qaRecording"_s));
    m_recording->setTextInteractionFlags(Qt::TextSelectableByMouse);
    const auto add = [&](const char *name, const QString &words, auto told) {
        auto *button = named(new QPushButton(words), QString::fromLatin1(name));
        connect(button, &QPushButton::clicked, this, told);
        column->addWidget(button);
    };
    add("qaReplay", u"Show it step by step"_s, [this] { Q_EMIT replayWanted(); });
    add("qaExportFeature", u"Write steps for behave"_s,
        [this] { Q_EMIT exportWanted(u".feature"_s); });
    add("qaExportMarkdown", u"Write steps for a bug report"_s,
        [this] { Q_EMIT exportWanted(u".md"_s); });
    column->addStretch(1);
    return page;
}

void DeskPanel::showPhone(QWidget *phone)
{
    phone->setParent(m_phone->parentWidget(), Qt::Widget);
    m_phone->addWidget(phone);
    phone->show();
}

void DeskPanel::showState(const Transition &step, const Coverage &coverage)
{
    m_state->showStep(step, coverage);
}

void DeskPanel::showClock(qint64 ours, qint64 service)
{
    m_clock->setText(u"App: %1\nService: %2"_s.arg(aheadWords(ours), aheadWords(service)));
}

void DeskPanel::showPerson(const QString &words)
{
    m_person->setText(words);
}

void DeskPanel::showCodes(const QStringList &lines)
{
    m_codes->setText(lines.join(u'\n'));
}

void DeskPanel::showRecording(const QString &file)
{
    m_recording->setText(u"This run is recorded, without secrets:\n"_s + file);
}

void DeskPanel::say(const QString &words)
{
    m_said->setText(words);
}

void DeskPanel::setArmed(const Scenario &scenario, bool armed)
{
    auto *box = findChild<CheckBox *>(u"scenario_"_s + QLatin1StringView(scenario.id));
    const QSignalBlocker quiet(box);
    box->setChecked(armed);
}

bool DeskPanel::isUntilCleared() const
{
    return m_untilCleared->isChecked();
}

} // namespace ringkey::qa
