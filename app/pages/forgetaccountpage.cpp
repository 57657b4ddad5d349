// SPDX-License-Identifier: Apache-2.0
#include "app/pages/forgetaccountpage.h"

#include "ui/widgets/busybutton.h"

using namespace Qt::StringLiterals;

namespace ringkey {

ForgetAccountPage::ForgetAccountPage(QWidget *parent)
    : PlainPage(parent)
    , m_yes(new BusyButton(this))
{
    setObjectName(u"forgetAccountPage"_s);
    m_yes->setObjectName(u"forgetButton"_s);
    m_yes->setKind(BusyButton::Danger);
    m_yes->setAutoDefault(false);
    addRow(m_yes);
    connect(m_yes, &QAbstractButton::clicked, this, [this] { Q_EMIT confirmed(m_slot); });
    retranslate();
}

void ForgetAccountPage::ask(int slot, const QString &name)
{
    m_slot = slot;
    m_name = name;
    retranslate();
}

void ForgetAccountPage::retranslate()
{
    setWords(tr("&Back"), tr("Forget %1?").arg(m_name),
             tr("You'll be signed out on this computer. The account itself stays."));
    m_yes->setText(tr("&Forget"));
}

} // namespace ringkey
