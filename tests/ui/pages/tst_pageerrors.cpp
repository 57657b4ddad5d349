// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/pages/modelof.h"
#include "ui/words/errorsentences.h"

#include <QTest>
#include <set>

namespace {

using namespace ringkey;
using namespace ringkey::test;
using namespace Qt::StringLiterals;

class TestPageErrors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(u"en_GB"_s)); }

    void everyErrorHasItsOwnSentenceOnEveryPage_data()
    {
        QTest::addColumn<PageId>("page");
        for (int i = 0; i < pageCount; ++i)
            QTest::addRow("%d", i) << static_cast<PageId>(i);
    }
    void everyErrorHasItsOwnSentenceOnEveryPage()
    {
        QFETCH(const PageId, page);
        std::set<QString> sentences;
        for (int i = 0; i <= static_cast<int>(AuthErrorKind::Unexpected); ++i) {
            const QString text = wordsFor(error(static_cast<AuthErrorKind>(i)), page);
            QVERIFY2(text.endsWith(u'.'), qPrintable(text));
            QVERIFY2(!text.contains(u'%'), qPrintable(text));
            QVERIFY2(sentences.insert(text).second, qPrintable(text));
        }
    }

    void aWrongPasswordSaysTheTriesLeft()
    {
        AuthError e = error(AuthErrorKind::WrongPassword);
        e.triesLeft = 4;
        QCOMPARE(wordsFor(e, PageId::SignIn), u"That password doesn't match. 4 tries left."_s);
        e.triesLeft = 1;
        QCOMPARE(wordsFor(e, PageId::SignIn), u"That password doesn't match. 1 try left."_s);
        e.triesEstimated = true;
        QCOMPARE(wordsFor(e, PageId::SignIn), u"That password doesn't match. About 1 try left."_s);
    }

    void aLimitSaysWhenItEnds()
    {
        AuthError e{.kind = AuthErrorKind::ServerTrouble, .retryAt = sampleMoment().addSecs(240)};
        QVERIFY(!wordsFor(e, PageId::SignIn).contains(u"minute"_s));
        e.kind = AuthErrorKind::TextLimit;
        QVERIFY(wordsFor(e, PageId::SignIn).endsWith(u"You can try again at 14:32."_s));
        e.retryAt = sampleMoment().addSecs(-1);
        QVERIFY(!wordsFor(e, PageId::SignIn).contains(u"try again at"_s));
    }

    void errorsBelongToTheFieldThatIsThere()
    {
        QCOMPARE(errorPart(AuthErrorKind::WrongPassword, PageId::SignIn), PagePart::Password);
        QCOMPARE(errorPart(AuthErrorKind::NumberTaken, PageId::ChangeNumber), PagePart::Phone);
        QCOMPARE(errorPart(AuthErrorKind::UnknownNumber, PageId::WelcomeBack), PagePart::Banner);
        QCOMPARE(errorPart(AuthErrorKind::WeakPassword, PageId::ResetPassword),
                 PagePart::NewPassword);
        QCOMPARE(errorPart(AuthErrorKind::PasswordMissing, PageId::ChangeNumber),
                 PagePart::Password);
        QCOMPARE(errorPart(AuthErrorKind::WrongCode, PageId::EnterCode), PagePart::Code);
        QCOMPARE(errorPart(AuthErrorKind::Offline, PageId::SignIn), PagePart::Banner);
    }

    void aWrongPasswordIsClearedAndFocused()
    {
        const PageModel model = modelOf(u"sign-in-wrong-password"_s);
        QCOMPARE(model.clear, QList<PagePart>{PagePart::Password});
        QCOMPARE(model.focus, PagePart::Password);
        QVERIFY(model.banner && model.banner->kind == BannerKind::Warning);
    }

    void theWayToTheBackendReadsAlikeWhoeverMetIt_data()
    {
        QTest::addColumn<AuthErrorKind>("kind");
        using enum AuthErrorKind;
        for (const AuthErrorKind kind :
             {NameNotFound, Unreachable, TimedOut, ClockWrong, CertificateExpired, CertificateEarly,
              CertificateOtherName, CertificateUntrusted, TlsFailed, ProxyPassword, ProxyDead,
              Portal, Firewall, NotTheService, ServerTrouble})
            QTest::addRow("%d", static_cast<int>(kind)) << kind;
    }
    void theWayToTheBackendReadsAlikeWhoeverMetIt()
    {
        QFETCH(const AuthErrorKind, kind);
        const AuthError error{.kind = kind, .host = u"login.example.com"_s};
        PageContext context = around();
        context.trouble = error;
        const auto ofAct = pageModel(flow::EnteringCredentials{.error = error}, around()).banner;
        const auto ofNobody = pageModel(flow::EnteringCredentials{}, context).banner;
        QVERIFY(ofAct && ofNobody);
        QCOMPARE(ofAct->text, ofNobody->text);
        QCOMPARE(ofAct->kind, BannerKind::Warning);
        QCOMPARE(ofAct->steps, ofNobody->steps);
        QCOMPARE(ofAct->steps.last(), BannerStep::CopyDetails);
        QVERIFY(!ofAct->text.contains(u"%1"_s));
        QVERIFY(kind == AuthErrorKind::ServerTrouble ||
                !ofAct->text.contains(u"service has a problem"_s));
        // Who read the reply may not know where it came from; a sentence begins as one all the
        // same.
        const AuthError nameless{.kind = kind};
        const auto ofNowhere = pageModel(flow::EnteringCredentials{.error = nameless}, around());
        QVERIFY(ofNowhere.banner && ofNowhere.banner->text.at(0).isUpper());
    }

    void theErrorOfAnActStandsWhateverTheNetworkDoes()
    {
        PageContext context = around();
        context.trouble = AuthError{.kind = AuthErrorKind::ServerTrouble};
        const AuthError expired{.kind = AuthErrorKind::CertificateExpired, .host = u"a.example"_s};
        const auto banner = pageModel(flow::EnteringCredentials{.error = expired}, context).banner;
        QVERIFY(banner && banner->error && banner->ofAct);
        QCOMPARE(banner->error->kind, AuthErrorKind::CertificateExpired);
        const auto notice =
            pageModel(flow::EnteringCredentials{.notice = flow::Notice::SignedOut}, context).banner;
        QVERIFY(notice && notice->kind == BannerKind::Info);
    }

    void typingIsSpokenOfOnlyWhereSomethingIsTyped()
    {
        const AuthError offline{.kind = AuthErrorKind::Offline};
        const auto ofAct = pageModel(flow::EnteringCredentials{.error = offline}, around()).banner;
        QVERIFY(!ofAct->text.contains(u"typed"_s) && !ofAct->typed.isEmpty());
        PageContext context = around();
        context.trouble = offline;
        QVERIFY(pageModel(flow::EnteringCredentials{}, context).banner->typed.isEmpty());
    }

    void aBusyServiceIsWaitedFor()
    {
        const AuthError busy{.kind = AuthErrorKind::TooManyRequests,
                             .retryAt = sampleMoment().addSecs(12)};
        const auto banner = pageModel(flow::EnteringCredentials{.error = busy}, around()).banner;
        QCOMPARE(banner->until, busy.retryAt);
        QVERIFY(banner->text.contains(u"%1"_s));
    }

    void aWrongResetCodeIsTypedAnewAndThePasswordStays()
    {
        const PageModel model = modelOf(u"reset-password-wrong-code"_s);
        QCOMPARE(model.clear, QList<PagePart>{PagePart::Code});
        QCOMPARE(model.focus, PagePart::Code);
        QVERIFY(model.errors.contains(PagePart::Code));
    }

    void aCodePageSpeaksOnceOfWaiting()
    {
        AuthError e = error(AuthErrorKind::CodeSpent);
        e.lockedUntil = sampleMoment().addSecs(240);
        for (const PageId page : {PageId::EnterCode, PageId::ResetPassword})
            QVERIFY2(!wordsFor(e, page).contains(u"try again at"_s), qPrintable(wordsFor(e, page)));
        e = error(AuthErrorKind::TextLimit);
        e.retryAt = sampleMoment().addSecs(240);
        QCOMPARE(wordsFor(e, PageId::EnterCode), u"Too many codes were asked for."_s);
    }

    void manyWrongCodesAreToldAsSuch()
    {
        AuthError e = error(AuthErrorKind::CodeSpent);
        QCOMPARE(wordsFor(e, PageId::EnterCode), u"This code no longer works. Send a new one."_s);
        // How long until then is said by the countdown, and at once would not be true.
        e.triesLeft = 0;
        QCOMPARE(wordsFor(e, PageId::EnterCode),
                 u"Too many wrong codes. This code no longer works."_s);
    }

    void aTextThatCannotComeIsToldFirst()
    {
        auto e = error(AuthErrorKind::WrongCode);
        e.triesLeft = 4;
        for (const auto trouble :
             {TextTrouble::NotSent, TextTrouble::NoTexts, TextTrouble::Blocked}) {
            e.textTrouble = trouble;
            const QString text = wordsFor(e, PageId::EnterCode, {.call = CallOffer::Now});
            QVERIFY2(!text.contains("Check the newest message"_L1), qPrintable(text));
            QVERIFY2(text.contains("sk for a call"_L1), qPrintable(text));
            QVERIFY2(!text.contains("tries left"_L1), qPrintable(text)); // of what nobody gets
        }
        e.kind = AuthErrorKind::ServerTrouble; // which says nothing about a code
        QVERIFY(!wordsFor(e, PageId::EnterCode).contains("call"_L1));
    }

    /// The backend names the rule, and the sentence of our own would name it once more.
    void whatAPasswordNeedsIsToldOnce()
    {
        auto e = error(AuthErrorKind::WeakPassword);
        QCOMPARE(wordsFor(e, PageId::CreateAccount).count(u" 8 "_s), 1);
        const QString rule = u"The password needs at least 8 characters."_s;
        e.fields = {{.field = u"Password"_s, .message = rule}};
        QCOMPARE(wordsFor(e, PageId::CreateAccount),
                 u"This password is too easy to guess. "_s + rule);
    }

    void aCallIsOfferedWhereWordsPointToIt()
    {
        PageContext here = around();
        for (const bool voice : {true, false}) {
            here.backend.voice = voice;
            auto e = error(AuthErrorKind::WrongCode);
            flow::EnteringCode page{.ticket = {.number = number(), .sends = 1}};
            page.ticket.expiresAt = here.now.addSecs(300);
            QVERIFY(pageModel(page, here).ticket->expiresAt.isValid());
            for (const auto trouble :
                 {TextTrouble::NotSent, TextTrouble::NoTexts, TextTrouble::Blocked}) {
                e.textTrouble = trouble;
                page.error = e;
                const PageModel model = pageModel(page, here);
                QCOMPARE(model.available.call, voice);
                QCOMPARE(model.errors.value(PagePart::Code).contains("call"_L1), voice);
                QVERIFY(!model.ticket->expiresAt.isValid()); // of a code that nobody gets
            }
            page.error.reset();
            page.notice = flow::Notice::NewCodeAfterTrouble;
            const PageModel model = pageModel(page, here);
            QCOMPARE(model.available.call, voice);
            QCOMPARE(model.banner->text.contains("call"_L1), voice);
        }
    }

    void everyPhoneErrorHasItsOwnWords()
    {
        std::set<QString> sentences;
        for (int i = 0; i <= static_cast<int>(PhoneError::TwoNumbers); ++i)
            QVERIFY(sentences.insert(phoneErrorText(static_cast<PhoneError>(i))).second);
    }
};

} // namespace

QTEST_GUILESS_MAIN(TestPageErrors)
#include "tst_pageerrors.moc"
