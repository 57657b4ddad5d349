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

void SessionCard::present(const OpenSession &session, const PageModel &model)
{
    m_id = session.id;
    const QString name = session.program.isEmpty() ? tr("Unknown program") : session.program;
    const QStringList where = whenAndWhere(session, model.now.addDuration(model.clockSet));
    m_what->setNames(where);
    m_what->setValue(name);
    const bool ending = model.endingSession == session.id && model.busy != Busy::Nothing;
    m_end->setText(ending ? model.busyText : tr("Sign out"));
    m_end->setAccessibleName(ending ? model.busyText : tr("Sign out %1").arg(name));
    // Two sessions of one computer differ in nothing else.
    m_end->setAccessibleDescription(where.join(u", "_s));
    m_end->setVisible(!session.isCurrent);
    setVisible(true);
}

} // namespace ringkey
