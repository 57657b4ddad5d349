// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/qa/coverage.h"
#include "app/qa/scenario.h"

#include <QDockWidget>
#include <QPointer>

class QCheckBox;
class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace ringkey::qa {

class DeskTabs;
class StateTab;

enum class Person : std::uint8_t
{
    New,
    Verified,
    Unverified,
    Locked,
    WithoutNumber,
};

/// Whose time goes on.
enum class Clocks : std::uint8_t
{
    All, ///< the app's and the service's
    OursAlone
};

/// The controls of the QA desk, beside the pages. English only, like the names of states. Their
/// object names are frozen: docs/qa.md. No click takes the focus from the page; F6 goes there and
/// back.
class DeskPanel : public QDockWidget
{
    Q_OBJECT

public:
    explicit DeskPanel(QWidget *parent);

    /// All tabs and all words in one line each; it may be narrower.
    static constexpr int wantedWidth = 440;

    void showPhone(QWidget *phone);
    void showState(const Transition &step, const Coverage &coverage);
    void showClock(qint64 ours, qint64 service);
    void showPerson(const QString &words);
    void showCodes(const QStringList &lines);
    void showRecording(const QString &file);
    void say(const QString &words);
    /// Without telling armed().
    void setArmed(const Scenario &scenario, bool armed);
    bool isUntilCleared() const;

Q_SIGNALS:
    void armed(const ringkey::qa::Scenario &scenario, bool on);
    void cleared();
    void jumped(int seconds, ringkey::qa::Clocks clocks);
    void slept();
    void exportWanted(const QString &ending);
    void replayWanted();
    void personWanted(ringkey::qa::Person person);
    void codeFixed(const QString &number, const QString &code);
    void secondWindowWanted();
    void actChosen(const QString &name);

private:
    QWidget *makeTroubles();
    QWidget *makeClock();
    QWidget *makePeople();
    QWidget *makeRecording();
    QWidget *boxOf(const Scenario &scenario);
    void addEnglish(QWidget *page, const QString &name);
    void toAndFro();

    DeskTabs *m_tabs;
    QVBoxLayout *m_phone = nullptr;
    QCheckBox *m_untilCleared = nullptr;
    QCheckBox *m_oursAlone = nullptr;
    QLabel *m_clock = nullptr;
    QLabel *m_person = nullptr;
    QLabel *m_codes = nullptr;
    StateTab *m_state = nullptr;
    QPointer<QWidget> m_leftAt; ///< of the pages
    QLabel *m_recording = nullptr;
    QLabel *m_said = nullptr;
};

} // namespace ringkey::qa
