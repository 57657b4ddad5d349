// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/sessionspage.h"

#include "ui/language/texts.h"
#include "ui/pages/pagehead.h"
#include "ui/pages/sessioncard.h"
#include "ui/words/pagewords.h"
#include "ui_sessionspage.h"

#include <QHash>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace ringkey {

namespace {

/// Each button is told from the others by its name alone: a list of buttons has nothing else.
QStringList spokenOf(const PageModel &model)
{
    QHash<QString, int> programs;
    for (const OpenSession &session : model.sessions)
        ++programs[SessionCard::nameOf(session)];
    QStringList spoken;
    QHash<QString, int> alike;
    for (const OpenSession &session : model.sessions) {
        QString words = SessionCard::nameOf(session);
        if (programs.value(words) > 1)
            words = SessionCard::withMoment(session, model);
        const int nth = ++alike[words];
        spoken += nth == 1 ? words : u"%1 (%2)"_s.arg(words, textLocale().toString(nth));
    }
    return spoken;
}

} // namespace

SessionsPage::SessionsPage(QWidget *parent)
    : Page(parent)
    , m_ui(std::make_unique<Ui::SessionsPage>())
{
    m_ui->setupUi(this);
    setParts(m_ui->column, m_ui->head, m_ui->endOthersButton);
    addAct(m_ui->changePasswordButton, [] { return flow::ChangePasswordChosen{}; });
    beginAt(m_ui->changePasswordButton);
}

SessionsPage::~SessionsPage() = default;

void SessionsPage::retranslate()
{
    m_ui->retranslateUi(this);
}

void SessionsPage::render(const PageModel &model)
{
    const bool others = hasOtherSessions(model);
    // What was pressed goes with what it ended. The focus must not fall on the next such button,
    // where a second press would end something else.
    const QWidget *now = window()->focusWidget();
    const auto isAt = [&](const SessionCard *card) { return card->endButton() == now; };
    const auto at = std::find_if(m_cards.begin(), m_cards.end(), isAt);
    const auto isThere = [&](const OpenSession &one) { return one.id == (*at)->id(); };
    const bool goes = at != m_cards.end()
                          ? std::none_of(model.sessions.begin(), model.sessions.end(), isThere)
                          : now == m_ui->endOthersButton && !others;
    if (goes) {
        m_ui->changePasswordButton->setEnabled(true);
        m_ui->changePasswordButton->setFocus(Qt::OtherFocusReason);
    }
    m_ui->endOthersButton->setVisible(others);
    showCards(model);
}

void SessionsPage::showCards(const PageModel &model)
{
    const qsizetype known = m_cards.size();
    const QStringList spoken = spokenOf(model);
    for (qsizetype i = 0; i < model.sessions.size(); ++i)
        cardAt(i)->present(model.sessions.at(i), model, spoken.at(i));
    const auto isEnded = [&](const SessionCard *card) {
        return model.busy == Busy::EndSession && card->id() == model.endingSession;
    };
    // Everything else waits, and the focus is never on what cannot be used.
    if (const auto card = std::find_if(m_cards.begin(), m_cards.end(), isEnded);
        card != m_cards.end())
        (*card)->endButton()->setFocus(Qt::OtherFocusReason);
    for (qsizetype i = model.sessions.size(); i < m_cards.size(); ++i)
        m_cards.at(i)->hide();
    if (m_cards.size() > known)
        arrangeTabs();
}

SessionCard *SessionsPage::cardAt(qsizetype place)
{
    while (m_cards.size() <= place) {
        auto *card = new SessionCard(this);
        card->setObjectName(QStringLiteral("session%1").arg(m_cards.size() + 1));
        m_ui->cardsLayout->addWidget(card);
        card->stackUnder(m_ui->endOthersButton); // a screen reader meets them in this order
        addAct(card->endButton(), [card] { return flow::SessionEndChosen{{}, card->id()}; });
        m_cards.append(card);
    }
    return m_cards.at(place);
}

/// In reading order: cards, then the page's buttons.
void SessionsPage::arrangeTabs()
{
    for (qsizetype i = 1; i < m_cards.size(); ++i)
        setTabOrder(m_cards.at(i - 1)->endButton(), m_cards.at(i)->endButton());
    setTabOrder(m_cards.last()->endButton(), m_ui->endOthersButton);
    setTabOrder(m_ui->endOthersButton, m_ui->changePasswordButton);
}

bool SessionsPage::canSubmit() const
{
    return hasOtherSessions(model());
}

void SessionsPage::submit()
{
    Q_EMIT acted(flow::OtherSessionsEndChosen{});
}

} // namespace ringkey
