// SPDX-License-Identifier: Apache-2.0
// The two pages that take a code, where the code no longer helps.
#include "tests/ui/dressed.h"
#include "tests/ui/pages/shown.h"
#include "ui/pagemodel.h"
#include "ui/widgets/codefield.h"
#include "ui/widgets/countdownlabel.h"
#include "ui/widgets/hintline.h"
#include "ui/widgets/passwordfield.h"
#include "ui/widgets/textfield.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QLineEdit>

namespace {

using namespace ringkey;
using namespace ringkey::test;
using namespace Qt::StringLiterals;

/// The page of the sample, after the backend said that its code is dead.
void presentSpent(Shown &shown, const QString &sample)
{
    StateSample one = sampleNamed(sample);
    const auto spend = [](auto &page) {
        page.ticket.works = false;
        page.error = AuthError{.kind = AuthErrorKind::CodeSpent};
    };
    if (auto *reset = std::get_if<flow::ResettingPassword>(&one.state))
        spend(*reset);
    else
        spend(std::get<flow::EnteringCode>(one.state));
    shown.view().present(pageModel(one.state, one.around));
}

class TestCodePages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDeadCodeIsNotSent_data()
    {
        QTest::addColumn<QString>("sample");
        QTest::newRow("enter") << u"enter-code"_s;
        QTest::newRow("reset") << u"reset-password"_s;
    }
    void aDeadCodeIsNotSent()
    {
        QFETCH(QString, sample);
        Shown shown(u"restoring"_s);
        presentSpent(shown, sample);
        auto *code = shown.find<CodeField>(u"codeField"_s);
        auto *error = shown.find<ErrorLine>(u"codeError"_s);
        const QString told = error->text();
        QVERIFY(told.contains(u"no longer works"_s));
        code->setFocus();
        type(u"481206"_s);
        QGuiApplication::clipboard()->setText(u"481206"_s);
        QTest::keySequence(code, QKeySequence::Paste);
        press(Qt::Key_Return);
        QVERIFY(shown.acts.isEmpty());
        QCOMPARE(code->code(), QString());
        QCOMPARE(error->text(), told);
        const auto *wait = shown.find<CountdownLabel>(u"resendCountdown"_s);
        QVERIFY2(wait->spokenText().startsWith(u"You can send a new code in "_s),
                 qPrintable(wait->spokenText()));
    }

    /// Whoever deletes the digits and types them again means it: the last one did nothing.
    void aCodeThatGotNoAnswerIsSentWhenItIsTypedAgain()
    {
        Shown shown(u"enter-code"_s);
        auto *code = shown.find<CodeField>(u"codeField"_s);
        code->setFocus();
        type(u"481206"_s);
        QCOMPARE(shown.acts.size(), 1);
        StateSample one = sampleNamed(u"enter-code"_s);
        std::get<flow::EnteringCode>(one.state).error =
            AuthError{.kind = AuthErrorKind::Unreachable};
        shown.view().present(pageModel(one.state, one.around));
        code->setFocus();
        code->selectAll();
        press(Qt::Key_Delete);
        QCOMPARE(code->code(), QString());
        type(u"481206"_s);
        QCOMPARE(shown.acts.size(), 2);
    }

    /// Contract 1148, of a code: the answer is all that is asked for.
    void aQuestionAfterACodeIsAnsweredAlone()
    {
        Shown shown(u"answer-question-reset"_s);
        QVERIFY(!shown.find<PasswordField>(u"passwordField"_s)->isVisible());
        shown.find<TextField>(u"answerField1"_s)->setFocus();
        type(u"Bo"_s);
        press(Qt::Key_Return);
        const auto *answered = shown.only<flow::AnswerSubmitted>();
        QVERIFY(answered);
        QCOMPARE(answered->answers.size(), 1);
        QVERIFY(answered->password.isEmpty());
    }

    /// 1148 where no answer can go along: a sign-in by password takes one, and whoever is out can
    /// take it.
    void aQuestionThatIsAskedElsewhereIsNamed()
    {
        const AuthError locked{.kind = AuthErrorKind::LockedByQuestion, .code = 1148};
        const auto words = [&](const QString &sample) {
            StateSample one = sampleNamed(sample);
            std::visit(
                [&](auto &page) {
                    if constexpr (requires { page.error; })
                        page.error = locked;
                },
                one.state);
            return pageModel(one.state, one.around).banner.value_or(Banner()).text;
        };
        const QString way = u"Sign in with your password to answer your security question"_s;
        for (const char *page : {"reset-password", "forgot-password"})
            QVERIFY2(words(QLatin1StringView(page)).contains(way), page);
        QVERIFY(!words(u"change-password"_s).contains(way));
    }

    void anotherCodeIsTaken()
    {
        Shown shown(u"restoring"_s);
        presentSpent(shown, u"enter-code"_s);
        shown.present(u"enter-code-resending"_s);
        shown.present(u"enter-code-sent-again"_s);
        QCOMPARE(shown.find<ErrorLine>(u"codeError"_s)->text(), QString());
        shown.find<CodeField>(u"codeField"_s)->setFocus();
        type(u"481206"_s);
        QVERIFY(shown.only<flow::CodeSubmitted>());
    }

    /// Pasted or taken from the clipboard, and not sent by the last digit.
    void theErrorGoesWithTheCodeItWasAbout()
    {
        Shown shown(u"reset-password"_s);
        shown.present(u"reset-password-saving"_s);
        shown.present(u"reset-password-wrong-code"_s);
        const auto *error = shown.find<ErrorLine>(u"codeError"_s);
        QVERIFY(!error->text().isEmpty());
        auto *code = shown.find<CodeField>(u"codeField"_s);
        QVERIFY(code->takeCode(u"Your code is 481206"_s));
        QCOMPARE(code->code(), u"481206"_s);
        QCOMPARE(error->text(), QString());
    }

    /// The code page sends it with the last digit; where a button is pressed first, it may be
    /// needed again.
    void aCopiedCodeStaysUntilItIsSent()
    {
        QClipboard *clipboard = QGuiApplication::clipboard();
        for (const auto &sample :
             {u"enter-code"_s, u"reset-password"_s, u"enter-code-to-delete"_s}) {
            Shown shown(sample);
            clipboard->setText(u"481206"_s);
            shown.find<CodeField>(u"codeField"_s)->takeCode(clipboard->text());
            QCoreApplication::processEvents();
            QCOMPARE(clipboard->text().isEmpty(), !shown.acts.isEmpty());
            if (auto *password = shown.page()->findChild<PasswordField *>(u"newPasswordField"_s)) {
                password->setFocus();
                type(u"correct horse 7 battery"_s);
            }
            if (shown.acts.isEmpty())
                shown.page()
                    ->findChild<QAbstractButton *>(
                        sample == u"reset-password"_s ? u"saveButton"_s : u"verifyButton"_s)
                    ->click();
            QCOMPARE(shown.acts.size(), 1);
            QCoreApplication::processEvents();
            QCOMPARE(clipboard->text(), QString());
        }
    }

    /// The last wrong try takes the focus nowhere else, and nothing else stays to be pressed.
    void theButtonWaitsForANewCode()
    {
        Shown shown(u"restoring"_s);
        presentSpent(shown, u"reset-password"_s);
        shown.find<PasswordField>(u"newPasswordField"_s)->setFocus();
        type(u"correct horse 7 battery"_s);
        press(Qt::Key_Return);
        QVERIFY(shown.acts.isEmpty());
        QVERIFY(shown.find<CodeField>(u"codeField"_s)->hasFocus());
        presentSpent(shown, u"enter-code"_s);
        QVERIFY(!shown.find<QAbstractButton>(u"verifyButton"_s)->isEnabled());
    }

    /// Whoever comes back to a spent code (restart, Back) is not asked for what cannot be done yet.
    void aNewCodeIsAskedForWhenThereCanBeOne()
    {
        const StateSample one = sampleNamed(u"enter-code"_s);
        for (const auto kind :
             {AuthErrorKind::CodeUsed, AuthErrorKind::CodeExpired, AuthErrorKind::CodeSpent}) {
            auto page = std::get<flow::EnteringCode>(one.state);
            page.error = AuthError{.kind = kind};
            page.ticket.works = false;
            for (const int wait : {600, 0}) {
                page.ticket.resendAllowedAt = one.around.now.addSecs(wait);
                const QString text = pageModel(page, one.around).errors.value(PagePart::Code);
                QVERIFY(text.startsWith(u"This code"_s));
                QCOMPARE(text.contains(u"Send a new one"_s), wait == 0);
            }
        }
    }

    /// It ends by itself, and whoever is about to press a link below presses that one.
    void theEndOfTheWaitMovesNothing_data()
    {
        QTest::addColumn<QString>("sample");
        QTest::addColumn<int>("width");
        QTest::addColumn<bool>("call");
        for (const QString &sample : {u"enter-code"_s, u"reset-password"_s})
            for (const int width : {360, 420})
                for (const bool call : {false, true})
                    QTest::addRow("%s %d %d", qPrintable(sample), width, call)
                        << sample << width << call;
    }
    void theEndOfTheWaitMovesNothing()
    {
        QFETCH(const QString, sample);
        QFETCH(const int, width);
        QFETCH(const bool, call);
        Shown shown(u"restoring"_s);
        shown.view().resize(width, 690);
        PageModel model = pageModel(sampleNamed(sample).state, sampleNamed(sample).around);
        model.available.call = call;
        model.ticket->resendAllowedAt = QDateTime::currentDateTimeUtc().addSecs(60);
        shown.view().present(model);
        QCoreApplication::processEvents();
        auto *below = shown.find<QAbstractButton>(u"noPhoneButton"_s);
        auto *callButton = shown.find<QAbstractButton>(u"callButton"_s);
        const auto place = [&] {
            QCoreApplication::processEvents();
            return below->mapTo(shown.page(), QPoint());
        };
        const QPoint before = place();
        QVERIFY(!callButton->isVisible());
        auto *wait = shown.find<CountdownLabel>(u"resendCountdown"_s);
        wait->setClock([] { return QDateTime::currentDateTimeUtc().addSecs(61); });
        QEvent looksAgain(QEvent::WindowActivate); // as after sleep
        QCoreApplication::sendEvent(wait, &looksAgain);
        QVERIFY(shown.find<QAbstractButton>(u"resendButton"_s)->isVisible());
        QCOMPARE(place(), before);
        QCOMPARE(callButton->isVisible(), call);
        shown.view().present(model); // whoever looks again later finds it so
        QCOMPARE(place(), before);
    }

    /// By itself, while somebody looks at the page: in words, and nothing comes up under the mouse.
    void theEndOfACodeIsTold_data() { aDeadCodeIsNotSent_data(); }
    void theEndOfACodeIsTold()
    {
        QFETCH(const QString, sample);
        Shown shown(u"restoring"_s);
        StateSample one = sampleNamed(sample);
        one.around.backend.voice = true;
        const auto present = [&](bool works, const std::optional<AuthError> &error) {
            const auto put = [&](auto &page) {
                page.ticket.works = works;
                page.ticket.expiresAt = one.around.now.addSecs(works ? 60 : -1);
                page.ticket.resendAllowedAt = one.around.now.addSecs(-1);
                page.error = error;
            };
            if (auto *reset = std::get_if<flow::ResettingPassword>(&one.state))
                put(*reset);
            else
                put(std::get<flow::EnteringCode>(one.state));
            shown.view().present(pageModel(one.state, one.around));
            QCoreApplication::processEvents();
        };
        present(true, {});
        auto *code = shown.find<CodeField>(u"codeField"_s);
        code->setFocus();
        type(u"48"_s);
        const auto *below = shown.find<QAbstractButton>(u"noPhoneButton"_s);
        const QPoint before = below->mapTo(shown.page(), QPoint());
        present(false, AuthError{.kind = AuthErrorKind::CodeExpired});
        const auto *error = shown.find<ErrorLine>(u"codeError"_s);
        QCOMPARE(error->text(), u"This code has expired. Send a new one."_s);
        QCOMPARE(code->code(), QString());
        QVERIFY(code->hasFocus());
        QCOMPARE(below->mapTo(shown.page(), QPoint()), before);
        QVERIFY(shown.find<QAbstractButton>(u"callButton"_s)->isVisible());
        const auto *life = shown.find<CountdownLabel>(u"codeLifeCountdown"_s);
        QCOMPARE(life->spokenText(), QString()); // once is enough
        present(false, {});
        QCOMPARE(life->spokenText(), u"The code has expired."_s);
    }

    void sendingAnotherIsSaid()
    {
        for (const QString &sample : {u"enter-code"_s, u"reset-password"_s}) {
            Shown shown(u"restoring"_s);
            PageModel model = pageModel(sampleNamed(sample).state, sampleNamed(sample).around);
            model.ticket->resendAllowedAt = {};
            shown.view().present(model);
            QCoreApplication::processEvents();
            auto *below = shown.find<QAbstractButton>(u"noPhoneButton"_s);
            const QPoint before = below->mapTo(shown.page(), QPoint());
            const auto *row = shown.find<CountdownLabel>(u"resendCountdown"_s);
            QCOMPARE(row->spokenText(), u"Didn't get it?"_s);
            PageModel sending = model;
            sending.busy = Busy::Resend;
            sending.busyText = u"Sending the code…"_s;
            shown.view().present(sending);
            QCoreApplication::processEvents();
            QCOMPARE(row->spokenText(), sending.busyText);
            QCOMPARE(below->mapTo(shown.page(), QPoint()), before);
            QVERIFY(!below->isEnabled()); // nor does it look as if it could be pressed
            shown.view().present(model);
            QCOMPARE(row->spokenText(), u"Didn't get it?"_s);
            QVERIFY(below->isEnabled());
        }
    }

    void aPasteWithoutACodeSaysWhyNot()
    {
        Shown shown(u"enter-code"_s);
        auto *field = shown.find<CodeField>(u"codeField"_s);
        for (const auto &[alphabet, noun] : {std::pair(CodeAlphabet::UpperCase, u"characters"_s),
                                             {CodeAlphabet::Digits, u"digits"_s}}) {
            field->setAlphabet(alphabet);
            QGuiApplication::clipboard()->setText(u"see you at 10:30"_s);
            QTest::keySequence(QApplication::focusWidget(), QKeySequence::Paste);
            const QString told = shown.find<ErrorLine>(u"codeError"_s)->text();
            QVERIFY2(told.contains(u"6 "_s + noun), qPrintable(told));
            QVERIFY(field->accessibleName().contains(noun)); // one noun for one code
        }
        QGuiApplication::clipboard()->setText(u"code111222"_s);
        QTest::keySequence(QApplication::focusWidget(), QKeySequence::Paste);
        QVERIFY(shown.only<flow::CodeSubmitted>());
    }

    void theReasonAndACopiedCodeAreBothRead_data()
    {
        QTest::addColumn<QString>("sample");
        QTest::addColumn<QString>("below");
        QTest::newRow("enter") << u"enter-code-wrong"_s << u"verifyButton"_s;
        QTest::newRow("reset") << u"reset-password-wrong-code"_s << u"newPasswordField"_s;
    }
    void theReasonAndACopiedCodeAreBothRead()
    {
        QFETCH(const QString, sample);
        QFETCH(const QString, below);
        Shown shown(sample);
        QCoreApplication::processEvents();
        auto *offer = shown.find<QWidget>(u"clipboardCodeButton"_s);
        const auto *error = shown.find<ErrorLine>(u"codeError"_s);
        const auto *next = shown.find<QWidget>(below);
        const auto place = [&](const QWidget *one) {
            return QRect(one->mapTo(shown.page(), QPoint()), one->size());
        };
        const QRect before = place(next);
        QGuiApplication::clipboard()->setText(u"Your code is 111 222"_s);
        QVERIFY(QTest::qWaitFor([&] { return offer->isVisible(); }));
        QCoreApplication::processEvents();
        QVERIFY(error->isVisible());
        QCOMPARE(offer->visibleRegion().boundingRect().size(), offer->size());
        QVERIFY(!place(offer).intersects(place(error)));
        QVERIFY(!place(offer).intersects(place(shown.find<QWidget>(u"codeField"_s))));
        QCOMPARE(place(next), before);
        const QRect stood = place(offer);
        type(u"1"_s); // the reason goes, and what may be about to be pressed stays where it is
        QCoreApplication::processEvents();
        QCOMPARE(place(offer), stood);
    }
};

} // namespace

int main(int argc, char *argv[])
{
    return ringkey::test::runDressed<TestCodePages>(argc, argv);
}

#include "tst_codepages.moc"
