// SPDX-License-Identifier: Apache-2.0
// A privacy policy that changed: what can be done about it where, and which one is read.
#include "tests/ui/dressed.h"
#include "tests/ui/pages/shown.h"
#include "ui/pagemodel.h"
#include "ui/words/policytext.h"

#include <QAbstractButton>

using namespace Qt::StringLiterals;
using namespace ringkey;
using namespace ringkey::test;

namespace {

const QUrl backends(u"https://tenant.example.com/privacy"_s);

class TestPolicyPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoIsInMayPutItOff();
    void theBackendsPolicyIsReadWhereTheBrandHasNone();
    void whatCannotBeAcceptedHereIsNotAskedFor();
    void whatARegistrationWantsCanBeGiven();
    void aCodeThatMayComeIsTold();
};

/// Contract section 7: moderated, as opposed to strict.
void TestPolicyPage::whoIsInMayPutItOff()
{
    Shown shown(u"accept-policy-signed-in"_s);
    QVERIFY(!shown.find<QAbstractButton>(u"backButton"_s)->isVisible());
    shown.find<QAbstractButton>(u"notNowButton"_s)->click();
    QVERIFY(shown.only<flow::BackChosen>());
    shown.present(u"accept-policy"_s);
    QVERIFY(shown.find<QAbstractButton>(u"backButton"_s)->isVisible());
    QVERIFY(!shown.find<QAbstractButton>(u"notNowButton"_s)->isVisible());
}

void TestPolicyPage::theBackendsPolicyIsReadWhereTheBrandHasNone()
{
    Branding brand;
    QCOMPARE(policyLink(brand, backends), backends);
    QVERIFY(policyText(brand, Consent::Required, backends).contains(backends.toString()));
    QVERIFY(policyText(brand, Consent::Optional, backends).isEmpty()); // nobody wants consent
    brand.privacyUrl = QUrl(u"https://brand.example.com/"_s);
    QCOMPARE(policyLink(brand, backends), brand.privacyUrl);
    Shown shown(u"accept-policy"_s);
    shown.page()->setBranding({});
    auto *read = shown.find<QAbstractButton>(u"policyButton"_s);
    QVERIFY(!read->isVisible());
    StateSample sample = sampleNamed(u"accept-policy"_s);
    sample.around.backend.policyUrl = backends;
    shown.view().present(pageModel(sample.state, sample.around));
    QVERIFY(read->isVisible());
    QUrl chosen;
    connect(shown.page(), &Page::linkChosen, this, [&](const QUrl &url) { chosen = url; });
    read->click();
    QCOMPARE(chosen, backends);
}

/// 1194 without a token leads to no page on which it could be accepted.
void TestPolicyPage::whatCannotBeAcceptedHereIsNotAskedFor()
{
    const AuthError changed{.kind = AuthErrorKind::PolicyChanged, .code = 1194};
    const StateSample around = sampleNamed(u"accept-policy"_s);
    const auto words = [&](const flow::State &state) {
        return pageModel(state, around.around).banner.value_or(Banner()).text;
    };
    const flow::EnteringCode code{.ticket = {.number = *PhoneNumber::fromE164(u"+447400123456"_s)},
                                  .error = changed};
    for (const flow::State &state :
         {flow::State(flow::EnteringCredentials{.error = changed}), flow::State(code),
          flow::State(flow::AskingForReset{.error = changed})}) {
        QVERIFY2(!words(state).contains(u"Accept it"_s), qPrintable(words(state)));
        QVERIFY2(words(state).contains(u"browser"_s), qPrintable(words(state)));
    }
    QVERIFY(words(flow::AcceptingPolicy{.error = changed}).contains(u"Accept it"_s));
    QVERIFY(words(flow::CreatingAccount{.error = changed}).contains(u"Accept it"_s));
}

/// 1196 from a backend that had said nothing of a policy.
void TestPolicyPage::whatARegistrationWantsCanBeGiven()
{
    Shown shown(u"create-account"_s);
    shown.page()->setBranding({});
    const PageContext around = sampleNamed(u"create-account"_s).around;
    const auto isAsked = [&](const flow::CreatingAccount &state) {
        shown.view().present(pageModel(state, around));
        return shown.find<QWidget>(u"policyCheck"_s)->isVisible();
    };
    QVERIFY(!isAsked({}));
    QVERIFY(isAsked({.error = AuthError{.kind = AuthErrorKind::PolicyChanged, .code = 1196}}));
    QVERIFY(isAsked({.error = AuthError{.kind = AuthErrorKind::Unreachable}}));
}

void TestPolicyPage::aCodeThatMayComeIsTold()
{
    AuthError lost{.kind = AuthErrorKind::TimedOut, .reached = true, .codeMayCome = true};
    const StateSample around = sampleNamed(u"forgot-password"_s);
    const PageModel model = pageModel(flow::AskingForReset{.error = lost}, around.around);
    QVERIFY(model.banner->text.contains(u"may be on its way"_s));
    QVERIFY(model.banner->steps.contains(BannerStep::TryAgain));
}

} // namespace

int main(int argc, char *argv[])
{
    return ringkey::test::runDressed<TestPolicyPage>(argc, argv);
}

#include "tst_policypage.moc"
