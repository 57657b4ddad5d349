// SPDX-License-Identifier: Apache-2.0
#include "ui/words/policytext.h"

#include "ui/model/branding.h"

#include <QCoreApplication>

namespace ringkey {

namespace {

/// Gives lupdate the context.
struct PolicyTexts
{
    Q_DECLARE_TR_FUNCTIONS(PageTexts)
};

} // namespace

QString policyText(const Branding &branding)
{
    const QString terms = branding.termsUrl.toString(QUrl::FullyEncoded).toHtmlEscaped();
    const QString privacy = branding.privacyUrl.toString(QUrl::FullyEncoded).toHtmlEscaped();
    if (!terms.isEmpty() && !privacy.isEmpty())
        return PolicyTexts::tr("I agree to the <a href=\"%1\">Terms</a> and <a href=\"%2\">Privacy "
                               "Policy</a>")
            .arg(terms, privacy);
    if (!terms.isEmpty())
        return PolicyTexts::tr("I agree to the <a href=\"%1\">Terms</a>").arg(terms);
    if (!privacy.isEmpty())
        return PolicyTexts::tr("I agree to the <a href=\"%1\">Privacy Policy</a>").arg(privacy);
    return {};
}

} // namespace ringkey
