// SPDX-License-Identifier: Apache-2.0
#include "auth/flow/enumname.h"
#include "tests/ui/pages/modelof.h"
#include "ui/words/momenttext.h"
#include "ui/words/noticetext.h"
#include "ui/words/storagetext.h"

#include <QTest>
#include <set>

namespace {

using namespace ringkey;
using namespace ringkey::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestPageModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(u"en_GB"_s)); }

    void everyStateHasASample()
    {
        std::set<std::size_t> seen;
        for (const StateSample &sample : stateSamples(sampleMoment()))
            seen.insert(sample.state.index());
        QCOMPARE(seen.size(), std::variant_size_v<flow::State>);
    }

    void everyStateShowsATitleAndAWayOn()
    {
        for (const StateSample &sample : stateSamples(sampleMoment())) {
            const PageModel model = pageModel(sample.state, sample.around);
            const bool waits = model.page == PageId::OneMoment;
            QVERIFY2(waits == model.title.isEmpty(), qPrintable(sample.name));
            QVERIFY2(waits || model.page == PageId::Account || !model.primary.isEmpty(),
                     qPrintable(sample.name));
            QCOMPARE(model.busy != Busy::Nothing, !model.busyText.isEmpty());
        }
    }

    void momentsHaveTheDigitsOfPhoneNumbers()
    {
        QLocale::setDefault(QLocale(u"ar_EG"_s));
        const QDateTime now = sampleMoment();
        for (const QString &text : {clockText(now), momentText(now.addDays(-3), now)}) {
            QVERIFY(std::any_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); }));
            for (const QChar letter : text)
                QVERIFY2(!letter.isDigit() || letter < u'\u0080', qPrintable(text));
        }
        initTestCase();
    }

    /// The clock was an hour behind at the start; then a person set it, as the app had said.
    void momentsAreThoseOfTheClockThatWasSet()
    {
        const QDateTime now = sampleMoment();
        const QDateTime until = now.addSecs(900);
        PageContext set = around();
        set.clockSet = std::chrono::minutes(60);
        flow::Locked locked;
        locked.kind = flow::LockKind::Suspended;
        locked.until = until;
        QVERIFY(pageModel(locked, set).lead.contains(clockText(until.addSecs(3600))));
        flow::EnteringCredentials form;
        form.error = error(AuthErrorKind::WrongPassword);
        form.error->retryAt = until;
        const PageModel model = pageModel(form, set);
        const QString shown = model.errors.value(PagePart::Password);
        QVERIFY2(shown.contains(clockText(until.addSecs(3600))), qPrintable(shown));
    }

    void everySampleIsNamedOnce()
    {
        QStringList names;
        for (const StateSample &sample : stateSamples(sampleMoment()))
            names << sample.name;
        QCOMPARE(names.removeDuplicates(), 0);
    }

    void whoCameBackForTheNumberIsAtTheNumber()
    {
        const auto number = modelOf(u"enter-code"_s).number;
        for (const bool corrects : {true, false}) {
            const auto signIn = pageModel(
                flow::EnteringCredentials{.number = number, .correctsNumber = corrects}, around());
            QCOMPARE(signIn.focus, corrects ? PagePart::Phone : PagePart::Password);
            const auto create = pageModel(
                flow::CreatingAccount{.number = number, .correctsNumber = corrects}, around());
            QCOMPARE(create.focus, corrects ? PagePart::Phone : PagePart::Name);
        }
    }

    void whoComesBackToRegisterIsAtWhatIsMissing()
    {
        const auto number = modelOf(u"enter-code"_s).number;
        const auto focus = [](const flow::CreatingAccount &state) {
            return pageModel(state, around()).focus;
        };
        QCOMPARE(focus({}), PagePart::Name);
        QCOMPARE(focus({.number = number}), PagePart::Name);
        QCOMPARE(focus({.name = u"Amara"_s}), PagePart::Phone);
        QCOMPARE(focus({.name = u"Amara"_s, .number = number}), PagePart::NewPassword);
    }

    void whatCannotBeUndoneSaysSo()
    {
        for (const auto &name : {u"remove-number"_s, u"remove-only-number"_s,
                                 u"sign-out-everywhere"_s, u"enter-code-to-delete"_s})
            QVERIFY2(modelOf(name).destroys, qPrintable(name));
        QVERIFY(!modelOf(u"enter-code"_s).destroys);
    }

    void aLockOffersOnlyWhatWorks()
    {
        const PageModel password = modelOf(u"locked"_s);
        QVERIFY(password.available.codeInstead && password.available.resetPassword);
        QVERIFY2(password.lead.contains(u"7400"_s), qPrintable(password.lead));
        QVERIFY2(password.lead.contains(u"14:32"_s), qPrintable(password.lead));
        const PageModel codes = modelOf(u"locked-codes"_s);
        QVERIFY(!codes.available.codeInstead && !codes.available.resetPassword);
        flow::EnteringCode page{flow::CodePurpose::SignIn, {number()}};
        page.passwordLock = flow::PasswordLock{};
        QVERIFY(!pageModel(page, around()).available.passwordInstead);
        QVERIFY2(codes.lead.contains(u"14:32"_s), qPrintable(codes.lead));
    }

    void aCodeInHandIsNamedByItsTime()
    {
        QCOMPARE(modelOf(u"sign-in-code-in-hand"_s).codeInHand,
                 u"Your code from 14:27 still works."_s);
        QVERIFY(modelOf(u"sign-in"_s).codeInHand.isEmpty());
    }

    void onlyWhatTheBackendOffersIsOffered()
    {
        PageContext bare = around();
        bare.backend.registration = false;
        const flow::SignedIn signedIn{
            Account{.number = number(), .verified = true}, Storage::Keychain, {}, {}};
        const AvailableActions none = pageModel(flow::EnteringCredentials{}, bare).available;
        QVERIFY(!none.codeInstead && !none.registration);
        QVERIFY(!pageModel(signedIn, bare).available.verifyAgain);
        QVERIFY(!pageModel(signedIn, bare).available.signOutEverywhere);
        QVERIFY(!pageModel(signedIn, bare).available.sessions);
        QVERIFY(modelOf(u"account"_s).available.verifyAgain);
        QVERIFY(!modelOf(u"enter-code"_s).available.call);
        QVERIFY(modelOf(u"enter-code-sent-again"_s).available.call);
    }

    void anOldSignInIsAskedForThePassword()
    {
        QVERIFY(!modelOf(u"change-number"_s).available.askPassword);
        QVERIFY(modelOf(u"change-number-ask-password"_s).available.askPassword);
    }

    /// What was typed beside the code goes once more by itself.
    void aQuestionAfterACodeAsksForNoPassword()
    {
        QVERIFY(modelOf(u"answer-question"_s).available.askPassword);
        for (const auto &[sample, does] :
             {std::pair{"answer-question-code", "&Sign in"},
              std::pair{"answer-question-reset", "&Save and sign in"}}) {
            const PageModel model = modelOf(QString::fromLatin1(sample));
            QVERIFY2(!model.available.askPassword, sample);
            QCOMPARE(model.primary, QString::fromLatin1(does));
        }
    }

    void theBackendSaysHowOldASignInMayBe()
    {
        PageContext strict = around();
        strict.backend.proofLife = 60s;
        flow::ChangingNumber page{.account = {.number = number(), .verified = true}};
        page.account.provenAt = strict.now.addSecs(-60);
        QVERIFY(!pageModel(page, strict).available.askPassword);
        page.account.provenAt = strict.now.addSecs(-61);
        QVERIFY(pageModel(page, strict).available.askPassword);
        strict.backend.proofLife = 1h;
        QVERIFY(!pageModel(page, strict).available.askPassword);
    }

    void everyNoticeAndStorageHasWords()
    {
        for (int i = 1; !enumName(static_cast<flow::Notice>(i)).isEmpty(); ++i)
            QVERIFY(!noticeText(static_cast<flow::Notice>(i)).isEmpty());
        for (int i = 0; i <= static_cast<int>(Storage::Unnoted); ++i)
            QVERIFY(!storageText(static_cast<Storage>(i), SessionPlace::Keychain).isEmpty());
    }

    /// A box that can be ticked beside "Kept until you quit" says two things.
    void theNoteUnderTheBoxSaysWhatTheBoxSays()
    {
        for (const SessionPlace place : {SessionPlace::Keychain, SessionPlace::HostsOwn}) {
            for (int i = 0; i <= static_cast<int>(Storage::Unnoted); ++i) {
                PageContext at = around();
                at.storage = static_cast<Storage>(i);
                at.place = place;
                const bool ticks = pageModel(flow::EnteringCredentials{}, at).available.keep;
                const QString note = storageNote(at.storage, place);
                QCOMPARE(note.contains("until you quit"_L1), !ticks);
                QVERIFY(canRetry(at.storage) || note.isEmpty());
            }
        }
        QVERIFY(storageNote(Storage::Lost, SessionPlace::Keychain).isEmpty()); // the next is saved
    }
};

} // namespace

QTEST_GUILESS_MAIN(TestPageModel)
#include "tst_pagemodel.moc"
