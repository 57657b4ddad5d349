// SPDX-License-Identifier: Apache-2.0
// Whole ways through the pages without a mouse, and in another language half way.
#include "tests/ui/dressed.h"
#include "tests/ui/pages/shown.h"

#include <QLabel>
#include <QTranslator>

namespace {

using namespace ringkey;
using namespace ringkey::test;
using namespace Qt::StringLiterals;

/// The next act, taken from the list.
template <class T>
std::optional<T> take(Shown &shown)
{
    const T *act = shown.only<T>();
    const std::optional<T> taken = act ? std::optional(*act) : std::nullopt;
    shown.acts.clear();
    return taken;
}

/// Every text between brackets.
class Bracketer : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *text, const char *, int) const override
    {
        return u'[' + QString::fromUtf8(text) + u']';
    }
};

class TestKeyboard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLabelsLetterLeadsToItsField_data() { addSampleRows(); }

    void aLabelsLetterLeadsToItsField()
    {
        QFETCH(const QString, sample);
        Shown shown(sample);
        for (const QLabel *label : shown.page()->findChildren<QLabel *>()) {
            const QWidget *field = label->buddy();
            const QKeySequence letter = QKeySequence::mnemonic(label->text());
            if (!field || !label->isVisible() || letter.isEmpty())
                continue;
            shown.page()->setFocus();
            QTest::keySequence(&shown.view(), letter);
            const QWidget *at = QApplication::focusWidget();
            QVERIFY2(at && (at == field || field->isAncestorOf(at)), qPrintable(label->text()));
        }
    }

    void anAccountIsCreated()
    {
        Shown shown(u"sign-in"_s);
        QVERIFY(tabTo(u"createAccountButton"_s));
        press(Qt::Key_Return);
        QVERIFY(take<flow::CreateAccountChosen>(shown));
        shown.present(u"create-account"_s);
        type(u"Amara"_s);
        QVERIFY(tabTo(u"numberEdit"_s));
        type(u"+2348035550147"_s);
        QVERIFY(tabTo(u"passwordField"_s));
        type(u"four plain words here"_s);
        QVERIFY(tabTo(u"policyCheck"_s));
        press(Qt::Key_Space);
        press(Qt::Key_Return);
        const auto act = take<flow::RegistrationSubmitted>(shown);
        QVERIFY(act);
        QCOMPARE(act->number.e164(), u"+2348035550147"_s);
        shown.present(u"enter-code"_s);
        type(u"481206"_s);
        QVERIFY(take<flow::CodeSubmitted>(shown));
    }

    void aForgottenPasswordIsReplaced()
    {
        Shown shown(u"sign-in"_s);
        QVERIFY(tabTo(u"forgotPasswordButton"_s));
        press(Qt::Key_Space);
        QVERIFY(take<flow::ForgotPasswordChosen>(shown));
        shown.present(u"forgot-password"_s);
        press(Qt::Key_Return);
        QVERIFY(take<flow::ResetRequested>(shown));
        shown.present(u"reset-password"_s);
        type(u"902775"_s);
        QVERIFY(tabTo(u"newPasswordField"_s));
        type(u"four plain words here"_s);
        press(Qt::Key_Return);
        const auto act = take<flow::NewPasswordSubmitted>(shown);
        QVERIFY(act);
        QCOMPARE(act->code.view(), QByteArrayView("902775"));
    }

    void theNumberIsChanged()
    {
        Shown shown(u"account"_s);
        QVERIFY(tabTo(u"changeNumberButton"_s));
        press(Qt::Key_Return);
        QVERIFY(take<flow::ChangeNumberChosen>(shown));
        shown.present(u"change-number-ask-password"_s);
        type(u"7400123456"_s);
        press(Qt::Key_Tab);
        type(u"correct horse"_s);
        press(Qt::Key_Return);
        const auto act = take<flow::NewNumberSubmitted>(shown);
        QVERIFY(act);
        QCOMPARE(act->number.e164(), u"+447400123456"_s);
    }

    void theCountryIsPicked()
    {
        Shown shown(u"sign-in"_s);
        QVERIFY(tabTo(u"countryButton"_s));
        QVERIFY(!shown.page()->findChild<QWidget *>(u"countryPicker"_s));
        press(Qt::Key_Down);
        auto *picker = shown.page()->findChild<QWidget *>(u"countryPicker"_s);
        QVERIFY(picker && picker->isVisible());
    }

    void everyPageFollowsTheLanguage_data() { addSampleRows(); }

    void everyPageFollowsTheLanguage()
    {
        QFETCH(QString, sample);
        Shown shown(sample);
        Bracketer translator;
        QCoreApplication::installTranslator(&translator);
        QCoreApplication::sendPostedEvents();
        shown.present(sample);
        const auto labels = shown.page()->findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            const bool words = label->isVisible() && label->text().contains(u' ') &&
                               !label->text().contains(QChar(0x2066));
            // What is not ours to translate: the backend's question, the name of a computer.
            const bool ours = !label->text().startsWith("What was"_L1) &&
                              !label->text().startsWith("amara-laptop"_L1) &&
                              !label->text().startsWith("office-pc"_L1);
            if (words && ours)
                QVERIFY2(label->text().contains(u'['), qPrintable(who(label) + label->text()));
        }
    }
};

} // namespace

int main(int argc, char *argv[])
{
    return ringkey::test::runDressed<TestKeyboard>(argc, argv);
}

#include "tst_keyboard.moc"
