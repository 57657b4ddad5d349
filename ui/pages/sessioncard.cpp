// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/sessioncard.h"

#include "phone/regions.h"
#include "ui/language/texts.h"
#include "ui/words/momenttext.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace ringkey {

namespace {

/// "This computer", "Last used 14:02", "United Kingdom", as far as it is known.
QStringList whenAndWhere(const OpenSession &session, const QDateTime &now)
{
    QStringList parts;
    if (session.isCurrent)
        parts += SessionCard::tr("This computer");
    if (session.usedAt.isValid())
        parts += SessionCard::tr("Last used %1").arg(momentText(session.usedAt, now));
    if (!session.country.isEmpty())
        parts += regionName(session.country, textLocale());
    return parts;
}

/// The moments of this computer's clock.
QDateTime clockOf(const PageModel &model)
{
    return model.now.addDuration(model.clockSet);
}

} // namespace

SessionCard::SessionCard(QWidget *parent)
    : ListCard(parent)
    , m_what(new ValueRow(this))
    , m_end(new ListRow(this))
{
    m_what->setObjectName(u"sessionRow"_s);
    m_end->setObjectName(u"endSessionButton"_s);
    m_end->setDanger(true);
    m_end->setActsAtOnce(true);
    // A session is ended by its own button, and by no Enter elsewhere.
    m_end->setAutoDefault(false);
    addRow(m_what);
    addRow(m_end);
}

QString SessionCard::nameOf(const OpenSession &session)
{
    return session.program.isEmpty() ? tr("Unknown program") : session.program;
}

QString SessionCard::withMoment(const OpenSession &session, const PageModel &model)
{
    return (QStringList(nameOf(session)) + whenAndWhere(session, clockOf(model))).join(u", "_s);
}

void SessionCard::present(const OpenSession &session, const PageModel &model, const QString &spoken)
{
    m_id = session.id;
    const QStringList where = whenAndWhere(session, clockOf(model));
    m_what->setNames(where);
    m_what->setValue(nameOf(session));
    const bool ending = model.endingSession == session.id && model.busy != Busy::Nothing;
    m_end->setText(ending ? model.busyText : tr("Sign out"));
    m_end->setAccessibleName(ending ? model.busyText : tr("Sign out %1").arg(spoken));
    m_end->setAccessibleDescription(spoken == nameOf(session) ? where.join(u", "_s) : QString());
    m_end->setVisible(!session.isCurrent);
    setVisible(true);
}

} // namespace ringkey
