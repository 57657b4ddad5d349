// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/dressed.h"
#include "tests/ui/pages/shown.h"
#include "ui/widgets/busybutton.h"
#include "ui/widgets/codefield.h"
#include "ui/widgets/hintline.h"
#include "ui/widgets/passwordfield.h"
#include "ui/widgets/phonefield.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <set>

namespace {

using namespace ringkey;
using namespace ringkey::test;
using namespace Qt::StringLiterals;

class TestPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySampleIsShownOnItsPage()
    {
        Shown shown(u"sign-in"_s);
        for (const StateSample &sample : stateSamples(sampleMoment())) {
            const PageModel model = pageModel(sample.state, sample.around);
            shown.view().present(model);
            QVERIFY2(shown.view().page() == model.page, qPrintable(sample.name));
            QVERIFY(shown.page()->isVisible());
        }
    }

    void mnemonicsAreUniqueOnAPage_data() { addSampleRows(); }

    void mnemonicsAreUniqueOnAPage()
    {
        QFETCH(QString, sample);
        Shown shown(sample);
        std::set<QString> keys;
        const auto buttons = shown.page()->findChildren<QAbstractButton *>();
        for (QAbstractButton *button : buttons) {
            const QKeySequence key = QKeySequence::mnemonic(button->text());
            if (button->isVisible() && button->isEnabled() && !key.isEmpty())
                QVERIFY2(keys.insert(key.toString()).second, qPrintable(button->text()));
        }
    }

    void signingInWorksByKeyboardAlone()
    {
        Shown shown(u"sign-in"_s);
        type(u"7400123456"_s);
        press(Qt::Key_Tab);
        type(u"correct horse"_s);
        press(Qt::Key_Return);
        const auto *act = shown.only<flow::SignInSubmitted>();
        QVERIFY(act);
        QCOMPARE(act->number.e164(), u"+447400123456"_s);
        QCOMPARE(act->password.view(), QByteArrayView("correct horse"));
        QVERIFY(act->keep);
    }

    void anEmptyFormIsNotSentButExplained()
    {
        Shown shown(u"sign-in"_s);
        press(Qt::Key_Return);
        QVERIFY(shown.acts.isEmpty());
        auto *phone = shown.find<PhoneField>(u"phoneField"_s);
        QVERIFY(!phone->error().isEmpty());
        QVERIFY(!shown.find<PasswordField>(u"passwordField"_s)->error().isEmpty());
        QVERIFY(phone->isAncestorOf(QApplication::focusWidget()));
    }

    void aWrongPasswordIsEmptiedAndFocused()
    {
        Shown shown(u"sign-in-checking"_s);
        auto *password = shown.find<PasswordField>(u"passwordField"_s);
        password->findChild<QLineEdit *>()->setText(u"wrong"_s);
        shown.present(u"sign-in-wrong-password"_s);
        QVERIFY(password->isEmpty());
        QVERIFY(password->error().contains(u"4 tries left"_s));
        QVERIFY(password->isAncestorOf(QApplication::focusWidget()));
        QVERIFY(!shown.find<PhoneField>(u"phoneField"_s)->isEmpty());
    }

    void aWrongResetCodeIsTypedAnewAndThePasswordStays()
    {
        Shown shown(u"reset-password-saving"_s);
        auto *code = shown.find<CodeField>(u"codeField"_s);
        auto *password = shown.find<PasswordField>(u"newPasswordField"_s);
        code->setText(u"902775"_s);
        password->findChild<QLineEdit *>()->setText(u"a long new one"_s);
        shown.present(u"reset-password-wrong-code"_s);
        QCOMPARE(code->code(), QString());
        QVERIFY(code->isBad());
        QVERIFY(!password->isEmpty());
        QVERIFY(code->hasFocus());
    }

    void secretsAreForgottenWhenThePageIsLeft()
    {
        Shown shown(u"sign-in"_s);
        auto *password = shown.find<PasswordField>(u"passwordField"_s);
        password->findChild<QLineEdit *>()->setText(u"secret"_s);
        shown.present(u"account"_s);
        QVERIFY(password->isEmpty());
    }

    void theLastDigitSendsTheCodeOnce()
    {
        Shown shown(u"enter-code"_s);
        type(u"481206"_s);
        const auto *act = shown.only<flow::CodeSubmitted>();
        QVERIFY(act);
        QCOMPARE(act->code.view(), QByteArrayView("481206"));
    }

    void theSameWrongCodeIsToldAgainAndNotSent()
    {
        Shown shown(u"enter-code"_s);
        type(u"481206"_s);
        shown.present(u"enter-code-verifying"_s);
        shown.present(u"enter-code-wrong"_s);
        auto *error = shown.find<ErrorLine>(u"codeError"_s);
        const QString told = error->text();
        QVERIFY(!told.isEmpty());
        shown.acts.clear();
        type(u"48120"_s);
        QCOMPARE(error->text(), QString());
        type(u"6"_s);
        QVERIFY(shown.acts.isEmpty());
        QCOMPARE(error->text(), told);
        QCOMPARE(shown.find<CodeField>(u"codeField"_s)->code(), QString());
    }

    void halfACodeCannotBeSent()
    {
        Shown shown(u"enter-code"_s);
        auto *verify = shown.find<QAbstractButton>(u"verifyButton"_s);
        QVERIFY(!verify->isEnabled());
        type(u"48120"_s);
        QVERIFY(!verify->isEnabled());
        press(Qt::Key_Return);
        QVERIFY(shown.acts.isEmpty());
        type(u"6"_s);
        QVERIFY(verify->isEnabled());
        press(Qt::Key_Backspace);
        QVERIFY(!verify->isEnabled());
    }

    void theAccountPageBeginsAtItsFirstRow()
    {
        Shown shown(u"account"_s);
        QCOMPARE(QApplication::focusWidget(), shown.find<QWidget>(u"changeNumberButton"_s));
    }

    void whatDestroysNeedsItsButtonPressed()
    {
        Shown shown(u"enter-code-to-delete"_s);
        auto *button = shown.find<BusyButton>(u"verifyButton"_s);
        QCOMPARE(button->kind(), BusyButton::Danger);
        type(u"481206"_s);
        QVERIFY(button->isEnabled());
        press(Qt::Key_Return); // as many end what they type
        QVERIFY(shown.acts.isEmpty());
        QCOMPARE(QApplication::focusWidget(), button);
        press(Qt::Key_Return);
        QVERIFY(shown.only<flow::CodeSubmitted>());
    }

    void enterInThePasswordLeadsToTheButton()
    {
        Shown shown(u"remove-number"_s);
        type(u"correct horse"_s);
        press(Qt::Key_Return);
        QVERIFY(shown.acts.isEmpty());
        QCOMPARE(QApplication::focusWidget(), shown.find<QWidget>(u"removeNumberButton"_s));
        press(Qt::Key_Return);
        QVERIFY(shown.only<flow::RemovalConfirmed>());
    }

    void sendingAgainKeepsTheFocusAndWhatStillWorks()
    {
        Shown shown(u"enter-code-sent-again"_s);
        auto *code = shown.find<CodeField>(u"codeField"_s);
        type(u"481"_s);
        QVERIFY(tabTo(u"resendButton"_s));
        press(Qt::Key_Space);
        shown.present(u"enter-code-resending"_s);
        QVERIFY(code->hasFocus());
        QCOMPARE(code->code(), u"481"_s);
        type(u"2"_s);
        QCOMPARE(code->code(), u"4812"_s);
    }

    void anErrorIsSeenWhereACodeWasOffered()
    {
        Shown shown(u"enter-code"_s);
        auto *offer = shown.find<QWidget>(u"clipboardCodeButton"_s);
        QGuiApplication::clipboard()->setText(u"Your code is 111222"_s);
        QVERIFY(QTest::qWaitFor([&] { return offer->isVisible(); }));
        type(u"481206"_s);
        shown.present(u"enter-code-verifying"_s);
        shown.present(u"enter-code-wrong"_s);
        auto *error = shown.find<ErrorLine>(u"codeError"_s);
        QVERIFY(error->isVisible());
        QVERIFY(!offer->isVisible());
        QTRY_COMPARE_GE(error->height(), error->sizeHint().height());
    }

    void whoeverComesNextFindsNothingTyped()
    {
        Shown shown(u"sign-in"_s);
        type(u"+447400123456"_s);
        shown.present(u"account"_s);
        shown.present(u"sign-in"_s);
        QVERIFY(shown.find<PhoneField>(u"phoneField"_s)->isEmpty());
    }

    void whatIsReadQuicklyIsNotTalkedAbout()
    {
        Shown shown(u"restoring"_s);
        auto *line = shown.find<QWidget>(u"waitingLine"_s);
        auto *words = line->findChild<QLabel *>();
        QVERIFY(!words->isVisible());
        QVERIFY(QTest::qWaitFor([=] { return words->isVisible(); }));
        QCOMPARE(words->text(), u"One moment…"_s);
        QVERIFY(focusables(shown.page()).size() <= 1); // the language
    }

    void theLanguageIsChosenByKeyboard()
    {
        Shown shown(u"sign-in"_s);
        QSignalSpy chosen(&shown.view(), &PageView::languageChosen);
        auto *button = shown.find<QAbstractButton>(u"languageButton"_s);
        QVERIFY(tabTo(u"passwordEdit"_s));
        button->setFocus();
        press(Qt::Key_Space);
        auto *popup = shown.find<QWidget>(u"languageList"_s);
        QVERIFY(popup->isVisible());
        auto *list = popup->findChild<QListView *>();
        QStringList names;
        for (int row = 0; row < list->model()->rowCount(); ++row)
            names << list->model()->index(row, 0).data().toString();
        QCOMPARE(names, (QStringList{u"Deutsch"_s, u"English"_s, u"العربية"_s}));
        QTest::keyClick(list, Qt::Key_D); // by its first letter
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(chosen.value(0).value(0).toString(), u"de"_s);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"passwordEdit"_s);
    }

    void escapeIsBackOnEveryPage_data() { addSampleRows(); }

    void escapeIsBackOnEveryPage()
    {
        QFETCH(QString, sample);
        Shown shown(sample);
        QWidget *target = QApplication::focusWidget() ? QApplication::focusWidget() : shown.page();
        QTest::keyClick(target, Qt::Key_Escape);
        QVERIFY(shown.only<flow::BackChosen>());
    }

    void nothingIsSentTwiceWhileBusy()
    {
        Shown shown(u"sign-in-checking"_s);
        press(Qt::Key_Return);
        QTest::mouseClick(shown.find<QAbstractButton>(u"signInButton"_s), Qt::LeftButton);
        QVERIFY(shown.acts.isEmpty());
    }

    void noPageIsWiderThanTheSmallestWindow_data() { addSampleRows(); }

    void noPageIsWiderThanTheSmallestWindow()
    {
        QFETCH(QString, sample);
        Shown shown(sample);
        auto *content = shown.find<QWidget>(u"columnContent"_s);
        QVERIFY2(content->minimumSizeHint().width() <= 360,
                 qPrintable(QString::number(content->minimumSizeHint().width())));
    }
};

} // namespace

int main(int argc, char *argv[])
{
    return ringkey::test::runDressed<TestPages>(argc, argv);
}

#include "tst_pages.moc"
