// SPDX-License-Identifier: Apache-2.0
// Whose number is in the field: as chosen, or as its digits say.
#include "phone/dialcodes.h"
#include "ui/widgets/countrypicker.h"
#include "ui/widgets/phoneedit.h"
#include "ui/widgets/phonefield.h"

using namespace Qt::StringLiterals;

namespace ringkey {

QString PhoneField::dialledFrom() const
{
    return m_dialledFrom.isEmpty() ? m_region : m_dialledFrom;
}

void PhoneField::setRegion(const QString &iso)
{
    if (iso == m_region || knownDialCode(iso) == 0)
        return;
    m_region = iso;
    m_dialledFrom.clear();
    showCountry();
    updateMeaning();
}

void PhoneField::chooseRegion(const QString &iso)
{
    setRegion(iso);
    Q_EMIT regionChosen(iso);
    Q_EMIT numberChanged();
}

/// "0011 44" is Australia's way also when the country it leads to is on the button.
void PhoneField::followCode(const QString &text)
{
    const QString from = dialledFrom();
    const bool abroad = leadsAbroad(text, from);
    if (abroad)
        setRegion(typedRegion(text, from));
    const bool byPlus = text.contains(u'+') || text.contains(u'\uFF0B');
    m_dialledFrom = abroad && !byPlus ? from : QString();
}

void PhoneField::showCountry()
{
    const bool none = namesNoCountry(m_edit->text(), dialledFrom());
    m_country->setCountry(none ? QString() : m_region, none ? 0 : knownDialCode(m_region));
    shareWidth();
}

void PhoneField::followTypedCode()
{
    if (namesNoCountry(m_edit->text(), dialledFrom()) != m_country->showsNoCountry())
        showCountry();
}

} // namespace ringkey
