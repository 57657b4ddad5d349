// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/pageparts.h"

#include "ui/model/branding.h"
#include "ui/model/pagecontent.h"
#include "ui/widgets/phonefield.h"
#include "ui/words/momenttext.h"

#include <QCoreApplication>

namespace ringkey {

namespace {

/// Gives lupdate the context.
struct Parts
{
    Q_DECLARE_TR_FUNCTIONS(PageParts)
};

} // namespace

void useCountries(PhoneField &field, const Branding &branding, const QString &lastUsed)
{
    field.setAllowedRegions(branding.allowedCountries);
    if (field.isEmpty())
        field.setRegion(firstCountry(branding, lastUsed));
}

QString policyText(const Branding &branding)
{
    const QString terms = branding.termsUrl.toString(QUrl::FullyEncoded).toHtmlEscaped();
    const QString privacy = branding.privacyUrl.toString(QUrl::FullyEncoded).toHtmlEscaped();
    if (!terms.isEmpty() && !privacy.isEmpty())
        return Parts::tr("I agree to the <a href=\"%1\">Terms</a> and <a href=\"%2\">Privacy "
                         "Policy</a>")
            .arg(terms, privacy);
    if (!terms.isEmpty())
        return Parts::tr("I agree to the <a href=\"%1\">Terms</a>").arg(terms);
    if (!privacy.isEmpty())
        return Parts::tr("I agree to the <a href=\"%1\">Privacy Policy</a>").arg(privacy);
    return {};
}

QStringList guessableWords(const PageModel &model, const Branding &branding)
{
    QStringList words{model.name, branding.productName};
    if (model.number)
        words << model.number->e164() << model.number->national();
    return words;
}

QString dayText(const QDateTime &time, const QDateTime &now)
{
    const QString moment = momentText(time, now);
    if (time.toLocalTime().date() == now.toLocalTime().date())
        return Parts::tr("Today, %1").arg(moment);
    return moment;
}

} // namespace ringkey
