// SPDX-License-Identifier: Apache-2.0
#include "ui/words/policytext.h"

#include "ui/model/branding.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace ringkey {

namespace {

/// Gives lupdate the context.
struct PolicyTexts
{
    Q_DECLARE_TR_FUNCTIONS(PageTexts)
};

} // namespace

QUrl policyLink(const Branding &branding, const QUrl &backends)
{
    return branding.privacyUrl.isEmpty() ? backends : branding.privacyUrl;
}

QString policyText(const Branding &branding, Consent consent, const QUrl &backends)
{
    const bool wanted = consent == Consent::Required;
    const QUrl policy = policyLink(branding, wanted ? backends : QUrl());
    const QString terms = branding.termsUrl.toString(QUrl::FullyEncoded).toHtmlEscaped();
    const QString privacy = policy.toString(QUrl::FullyEncoded).toHtmlEscaped();
    if (!terms.isEmpty() && !privacy.isEmpty())
        return PolicyTexts::tr("I agree to the <a href=\"%1\">Terms</a> and <a href=\"%2\">Privacy "
                               "Policy</a>")
            .arg(terms, privacy);
    if (!terms.isEmpty())
        return PolicyTexts::tr("I agree to the <a href=\"%1\">Terms</a>").arg(terms);
    const QString sentence = PolicyTexts::tr("I agree to the <a href=\"%1\">Privacy Policy</a>");
    if (!privacy.isEmpty())
        return sentence.arg(privacy);
    static const QRegularExpression tags(u"<[^>]*>"_s);
    return wanted ? QString(sentence).remove(tags) : QString();
}

} // namespace ringkey
