// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/qa/coverage.h"

#include <QWidget>

class QLabel;
class QListWidget;

namespace ringkey::qa {

/// The state, the last answer, and every way out of the state. A way that a person opens with an
/// act and no more is taken from its row: programs that embed the flow have acts that no page of
/// Ringkey has a button for.
class StateTab : public QWidget
{
    Q_OBJECT

public:
    explicit StateTab(QWidget *parent = nullptr);

    void showStep(const Transition &step, const Coverage &coverage);

Q_SIGNALS:
    void actChosen(const QString &name);

private:
    QLabel *m_state;
    QLabel *m_answer;
    QLabel *m_coverage;
    QListWidget *m_edges;
};

} // namespace ringkey::qa
