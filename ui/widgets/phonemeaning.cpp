// SPDX-License-Identifier: Apache-2.0
// What the field says of the number in it: where it is, and whether a code gets there.
#include "phone/dialcodes.h"
#include "phone/isolated.h"
#include "phone/regions.h"
#include "ui/widgets/hintline.h"
#include "ui/widgets/phoneedit.h"
#include "ui/widgets/phonefield.h"
#include "ui/widgets/textlabel.h"

using namespace Qt::StringLiterals;

namespace ringkey {

QString PhoneField::doubtAbout(const PhoneNumber &number) const
{
    return tr("We don't know numbers like <b>%1</b>. Check the digits and the country, then go on.")
        .arg(isolated(number));
}

QString PhoneField::meaningOf(const PhoneNumber &number) const
{
    // +800 and the like are nobody's country.
    if (knownDialCode(number.region()) == 0)
        return {};
    const QString country = regionName(number.region(), locale()).toHtmlEscaped();
    const auto said = [&](const QString &sentence) {
        return sentence.arg(isolated(number), country);
    };
    if (!m_byText)
        return said(number.canReceiveTexts() ? tr("We'll send the code to <b>%1</b> — %2.")
                                             : tr("We can't send a code to <b>%1</b> — %2."));
    if (number.canReceiveTexts())
        return said(number.lineType() == LineType::Mobile ? tr("We'll text <b>%1</b> — %2, mobile.")
                                                          : tr("We'll text <b>%1</b> — %2."));
    if (number.lineType() == LineType::FixedLine)
        return said(tr("We can't text <b>%1</b> — %2, landline."));
    if (number.lineType() == LineType::Premium)
        return said(tr("We can't text <b>%1</b> — %2, premium rate."));
    return said(tr("We can't text <b>%1</b> — %2."));
}

void PhoneField::updateMeaning()
{
    followTypedCode();
    // An empty box is not parsed: that would load phone metadata before the first frame.
    const auto typed = !isEmpty() && error().isEmpty() ? number() : std::nullopt;
    const bool allowed = typed && isAllowed(*typed);
    QString text;
    if (allowed && !typed->isKnown())
        text = doubtAbout(*typed);
    else if (allowed && m_textsWillBeSent)
        text = meaningOf(*typed);
    m_meaning->setText(text);
    m_meaning->setVisible(!text.isEmpty());
    QString plain = text;
    m_edit->setAccessibleDescription(error().isEmpty() ? plain.remove(u"<b>"_s).remove(u"</b>"_s)
                                                       : error());
}

} // namespace ringkey
