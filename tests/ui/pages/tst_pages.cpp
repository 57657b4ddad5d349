// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/dressed.h"
#include "tests/ui/pages/shown.h"
#include "ui/widgets/busybutton.h"
#include "ui/widgets/codefield.h"
#include "ui/widgets/hintline.h"
#include "ui/widgets/passwordfield.h"
#include "ui/widgets/phonefield.h"
#include "ui/words/storagetext.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTextDocumentFragment>
#include <set>

namespace {

using namespace ringkey;
using namespace ringkey::test;
using namespace Qt::StringLiterals;

/// All that is to be read there and calls something a text.
QStringList wordsOfTexts(const QWidget *page)
{
    QStringList words;
    const auto labels = page->findChildren<QLabel *>();
    for (const QLabel *label : labels)
        words << (label->isVisible() ? label->text() : QString());
    const auto buttons = page->findChildren<QAbstractButton *>();
    for (const QAbstractButton *button : buttons)
        words << (button->isVisible() ? button->text().remove(u'&') : QString());
    static const QRegularExpression text(u"\\b[Tt]ext(s|ed)?\\b"_s);
    return words.filter(text);
}

class TestPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlySmsIsCalledAText_data() { addSampleRows(); }
    void onlySmsIsCalledAText()
    {
        QFETCH(QString, sample);
        StateSample one = sampleNamed(sample);
        one.around.backend.channel = u"whatsapp"_s;
        Shown shown(u"restoring"_s);
        shown.view().present(pageModel(one.state, one.around));
        QCOMPARE(wordsOfTexts(shown.page()), QStringList());
    }

    void whatIsWrongWithANumberCallsOnlySmsAText_data()
    {
        QTest::addColumn<QString>("number");
        QTest::newRow("a landline") << u"+442079460000"_s;
        QTest::newRow("a premium number") << u"+449098790000"_s;
        QTest::newRow("a number for pagers") << u"+447640123456"_s;
        QTest::newRow("too short") << u"+44740"_s;
        QTest::newRow("nothing") << QString();
    }
    void whatIsWrongWithANumberCallsOnlySmsAText()
    {
        QFETCH(QString, number);
        for (const QString &sample :
             {u"create-account"_s, u"forgot-password"_s, u"change-number"_s}) {
            StateSample one = sampleNamed(sample);
            one.around.backend.channel = u"whatsapp"_s;
            Shown shown(u"restoring"_s);
            shown.view().present(pageModel(one.state, one.around));
            auto *phone = shown.page()->findChild<PhoneField *>();
            QVERIFY(phone);
            phone->setFocus();
            press(Qt::Key_Home);
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_End, Qt::ShiftModifier);
            press(Qt::Key_Delete);
            type(number);
            press(Qt::Key_Return);
            QVERIFY2(!phone->error().isEmpty(), qPrintable(sample));
            QCOMPARE(wordsOfTexts(shown.page()), QStringList());
        }
    }

    void noApostropheIsStraight_data() { addSampleRows(); }
    /// As people read it; a screen reader and a search get the one that keyboards have.
    void noApostropheIsStraight()
    {
        QFETCH(QString, sample);
        Shown shown(sample);
        static const QRegularExpression straight(u"\\p{L}'"_s);
        const auto labels = shown.page()->findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            const QString read = QTextDocumentFragment::fromHtml(label->text()).toPlainText();
            QVERIFY2(!read.contains(straight), qPrintable(read));
        }
    }

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

    /// Nobody is sent to a support whose address the brand does not name.
    void withoutSupportNobodyIsSentThere()
    {
        Shown shown(u"create-account-taken"_s);
        for (const bool has : {true, false}) {
            Branding brand = branding();
            brand.supportUrl = has ? QUrl(u"https://example.org/help"_s) : QUrl();
            shown.page()->setBranding(brand);
            shown.present(u"create-account"_s);
            shown.present(u"create-account-taken"_s);
            for (const QString &name : {u"earlierOwnerLabel"_s, u"supportButton"_s})
                QCOMPARE(shown.find<QWidget>(name)->isVisible(), has);
        }
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

    void withoutAKeychainStayingSignedInSaysWhyNot()
    {
        Shown shown(u"sign-in-without-keychain"_s);
        auto *keep = shown.find<QCheckBox>(u"keepSignedInCheck"_s);
        QVERIFY(!keep->isEnabled() && !keep->isChecked());
        const QString why = storageText(Storage::Missing);
        QCOMPARE(keep->accessibleDescription(), why);
        QVERIFY(shown.find<QWidget>(u"keepNote"_s)->isVisible());
        shown.present(u"sign-in"_s);
        QVERIFY(keep->isEnabled() && keep->isChecked());
        QVERIFY(!shown.find<QWidget>(u"keepNote"_s)->isVisible());
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
