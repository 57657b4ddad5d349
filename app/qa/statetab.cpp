// SPDX-License-Identifier: Apache-2.0
#include "app/qa/statetab.h"

#include "app/qa/plainlabel.h"
#include "app/qa/ways.h"
#include "auth/types/utctext.h"
#include "ui/theme/metrics.h"

#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ringkey::qa {

namespace {

constexpr int causeOfRow = Qt::UserRole;

QString moment(const QDateTime &time)
{
    return time.isValid() ? utcText(time, Qt::ISODate) : u"none"_s;
}

QString wordsOf(const Transition &step)
{
    QStringList lines{u"State: "_s + step.to,
                      step.waitsForPerson ? u"Waits for: the person"_s : u"Waits for: a reply"_s,
                      u"Deadline: "_s + moment(step.deadline), u"Cause: "_s + step.cause};
    if (!step.effects.isEmpty())
        lines += u"Effects: "_s + step.effects.join(u", "_s);
    if (!step.maskedNumber.isEmpty())
        lines += u"Number: "_s + step.maskedNumber;
    return lines.join(u'\n');
}

QString answerOf(const Transition &step)
{
    QStringList answer{step.httpStatus != 0 ? u"HTTP %1"_s.arg(step.httpStatus) : u"none"_s};
    if (step.errorCode != 0)
        answer += u"ErrorCode %1"_s.arg(step.errorCode);
    if (!step.error.isEmpty())
        answer += step.error;
    return u"Last request: %1\nIts answer: %2\nIts id: %3"_s.arg(
        step.operation, answer.join(u", "_s), step.requestId);
}

} // namespace

StateTab::StateTab(QWidget *parent)
    : QWidget(parent)
    , m_state(plainLabel(u"qaState"_s))
    , m_answer(plainLabel(u"qaAnswer"_s, u"Last request: none"_s))
    , m_coverage(plainLabel(u"qaCoverage"_s))
    , m_edges(new QListWidget)
{
    m_edges->setObjectName(u"qaEdges"_s);
    m_edges->setFocusPolicy(Qt::TabFocus);
    m_edges->setAccessibleName(u"Ways out of this state"_s);
    // No row is cut off, and some are seen where the tab is so low that it scrolls.
    m_edges->setWordWrap(true);
    m_edges->setTextElideMode(Qt::ElideNone);
    m_edges->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_edges->setResizeMode(QListView::Adjust);
    constexpr int seenRows = 6;
    m_edges->setMinimumHeight(seenRows * m_edges->fontMetrics().lineSpacing());
    auto *column = new QVBoxLayout(this);
    constexpr int margin = metrics::gridStep;
    column->setContentsMargins(margin, margin, margin, margin);
    for (QLabel *line : {m_state, m_answer, m_coverage})
        column->addWidget(line);
    column->addWidget(m_edges, 1);
    column->addWidget(plainLabel(u"qaEdgesHint"_s,
                                 u"▸ Enter or a double click does it here, also where "
                                 "the page has no button for it."_s));
    connect(m_edges, &QListWidget::itemActivated, this, [this](const QListWidgetItem *row) {
        if (const QString cause = row->data(causeOfRow).toString(); plainAct(cause))
            Q_EMIT actChosen(cause);
    });
}

void StateTab::showStep(const Transition &step, const Coverage &coverage)
{
    m_state->setText(wordsOf(step));
    if (!step.operation.isEmpty()) // what happens by itself leaves the last answer where it is
        m_answer->setText(answerOf(step));
    m_coverage->setText(u"Walked: %1 of %2 edges"_s.arg(coverage.walked()).arg(coverage.all()));
    m_edges->clear();
    for (const Edge &edge : coverage.outOf(step.to)) {
        const QString tick = coverage.isWalked(edge) ? u"✓ "_s : u"– "_s;
        const QString here = plainAct(edge.cause) ? u" ▸"_s : QString();
        auto *row = new QListWidgetItem(tick + edge.cause + u" → "_s + edge.to + here, m_edges);
        row->setData(causeOfRow, edge.cause);
    }
}

} // namespace ringkey::qa
