// SPDX-License-Identifier: Apache-2.0
// What a person typed and chose stays with them on the way to a page and back, and what could not
// be done is tried again as it was.
#include "tests/ui/dressed.h"
#include "tests/ui/pages/shown.h"
#include "ui/pagemodel.h"
#include "ui/widgets/codefield.h"
#include "ui/widgets/messagebanner.h"
#include "ui/widgets/passwordfield.h"
#include "ui/widgets/phonefield.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QLineEdit>

namespace {

using namespace ringkey;
using namespace ringkey::test;
using namespace Qt::StringLiterals;

const auto ada = *PhoneNumber::fromE164(u"+447400123456");
const auto other = *PhoneNumber::fromE164(u"+12025550123");

class TestTyped : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWishIsShownAndGivenOn();
    void aNameStaysOnTheWayToSignInAndBack();
    void whatWasTypedAsTheSessionEndedIsThereForTheSamePerson_data();
    void whatWasTypedAsTheSessionEndedIsThereForTheSamePerson();
    void aNumberStaysBehindThePageOfALostPhone();
    void aCodeAndAPasswordStayBehindThePageOfALostPhone();
    void tryAgainDoesWhatWasTried();
    void tryAgainSendsANumberThatWasNotTyped_data();
    void tryAgainSendsANumberThatWasNotTyped();
    void tryAgainDestroysNothing_data();
    void tryAgainDestroysNothing();
    void everyButtonWaitsThatAsksTheBackend();
    void aNumberThatWasOfferedGoesNowhereElse();

private:
    void present(Shown &shown, const flow::State &state)
    {
        PageContext around;
        around.backend.known = true;
        around.backend.codeSignIn = true;
        around.now = QDateTime::currentDateTimeUtc();
        shown.view().present(pageModel(state, around));
    }
};

void TestTyped::theWishIsShownAndGivenOn()
{
    Shown shown(u"restoring"_s);
    present(shown, flow::EnteringCredentials{.number = ada, .keep = false});
    QVERIFY(!shown.find<QCheckBox>(u"keepSignedInCheck"_s)->isChecked());
    shown.find<QAbstractButton>(u"forgotPasswordButton"_s)->click();
    QCOMPARE(shown.only<flow::ForgotPasswordChosen>()->keep, std::optional(false));
}

void TestTyped::aNameStaysOnTheWayToSignInAndBack()
{
    Shown shown(u"restoring"_s);
    present(shown, flow::CreatingAccount{});
    shown.find<QLineEdit>(u"nameField"_s)->setText(u"Ada"_s);
    present(shown, flow::EnteringCredentials{});
    present(shown, flow::CreatingAccount{});
    QCOMPARE(shown.find<QLineEdit>(u"nameField"_s)->text(), u"Ada"_s);
}

void TestTyped::whatWasTypedAsTheSessionEndedIsThereForTheSamePerson_data()
{
    QTest::addColumn<QList<flow::State>>("ways");
    QTest::addColumn<bool>("stays");
    const Account who{.uid = u"u1"_s, .name = u"Ada"_s, .number = ada};
    const Account another{.uid = u"u2"_s, .number = other};
    const flow::WelcomingBack back{who, flow::Notice::SessionExpired};
    const flow::SignedIn in{who};
    QTest::newRow("they sign in again") << QList<flow::State>{back, in} << true;
    QTest::newRow("not them") << QList<flow::State>{back, flow::EnteringCredentials{}, in} << false;
    QTest::newRow("another") << QList<flow::State>{back, flow::SignedIn{another}} << false;
    QTest::newRow("they went back") << QList<flow::State>{in} << false;
    QTest::newRow("and were there since")
        << QList<flow::State>{back, in, flow::ChangingName{.account = who},
                              flow::ChangingNumber{.account = who}, in}
        << false;
}

/// A name that was typed while the service did not answer was gone with the session.
void TestTyped::whatWasTypedAsTheSessionEndedIsThereForTheSamePerson()
{
    QFETCH(const QList<flow::State>, ways);
    QFETCH(const bool, stays);
    Shown shown(u"restoring"_s);
    const Account who{.uid = u"u1"_s, .name = u"Ada"_s, .number = ada};
    const flow::ChangingName name{.account = who, .name = who.name};
    const flow::ChangingNumber number{.account = who};
    present(shown, name);
    shown.find<QLineEdit>(u"nameField"_s)->setText(u"Ada Lovelace"_s);
    for (const flow::State &one : ways)
        present(shown, one);
    present(shown, name);
    QCOMPARE(shown.find<QLineEdit>(u"nameField"_s)->text(), stays ? u"Ada Lovelace"_s : u"Ada"_s);
    present(shown, number);
    auto *field = shown.find<PhoneField>(u"phoneField"_s);
    field->setNumber(other);
    for (const flow::State &one : ways)
        present(shown, one);
    present(shown, number);
    QCOMPARE(field->number(), stays ? flow::MaybeNumber(other) : std::nullopt);
}

void TestTyped::aNumberStaysBehindThePageOfALostPhone()
{
    Shown shown(u"restoring"_s);
    const flow::AskingForReset page{.number = ada};
    present(shown, page);
    auto *field = shown.find<PhoneField>(u"phoneField"_s);
    field->setNumber(other);
    PageModel over;
    over.page = PageId::NoPhone;
    shown.view().present(over);
    present(shown, page);
    QCOMPARE(field->number(), flow::MaybeNumber(other));
}

/// Until another page comes: a secret stays on none that was left.
void TestTyped::aCodeAndAPasswordStayBehindThePageOfALostPhone()
{
    Shown shown(u"restoring"_s);
    const flow::ResettingPassword page{.ticket = {.number = ada}};
    PageModel over;
    over.page = PageId::NoPhone;
    for (const bool leaves : {false, true}) {
        present(shown, page);
        auto *code = shown.find<CodeField>(u"codeField"_s);
        auto *password = shown.find<PasswordField>(u"newPasswordField"_s);
        code->setFocus();
        type(u"12"_s);
        password->setFocus();
        type(u"a password"_s);
        shown.view().present(over);
        if (leaves)
            present(shown, flow::EnteringCredentials{.number = ada});
        present(shown, page);
        QCOMPARE(code->code().size(), leaves ? 0 : 2);
        QCOMPARE(password->secret().isEmpty(), leaves);
        QVERIFY(code->hasFocus());
        present(shown, flow::EnteringCredentials{.number = ada});
    }
}

void TestTyped::tryAgainDoesWhatWasTried()
{
    Shown shown(u"restoring"_s);
    present(shown, flow::EnteringCredentials{.number = ada});
    shown.find<PasswordField>(u"passwordField"_s)->setFocus();
    type(u"a password"_s);
    shown.find<QAbstractButton>(u"codeInsteadButton"_s)->click();
    QVERIFY(shown.only<flow::CodeInsteadChosen>());
    const flow::EnteringCredentials form{.number = ada};
    present(shown, flow::RequestingSignInCode{{1}, form});
    auto failed = form;
    failed.error = AuthError{.kind = AuthErrorKind::Offline};
    present(shown, failed);
    shown.acts.clear();
    shown.find<QAbstractButton>(u"bannerStep1"_s)->click();
    QVERIFY(shown.only<flow::CodeInsteadChosen>());
}

void TestTyped::tryAgainSendsANumberThatWasNotTyped_data()
{
    QTest::addColumn<bool>("pasted");
    QTest::newRow("it came along from the page before") << false;
    QTest::newRow("it was pasted") << true;
}

void TestTyped::tryAgainSendsANumberThatWasNotTyped()
{
    QFETCH(const bool, pasted);
    Shown shown(u"restoring"_s);
    flow::AskingForReset form{.number = pasted ? std::nullopt : flow::MaybeNumber(ada)};
    present(shown, form);
    if (pasted) {
        QGuiApplication::clipboard()->setText(ada.e164());
        shown.find<QLineEdit>(u"numberEdit"_s)->setFocus();
        QTest::keySequence(QApplication::focusWidget(), QKeySequence::Paste);
    }
    shown.find<QAbstractButton>(u"sendCodeButton"_s)->click();
    QVERIFY(shown.only<flow::ResetRequested>());
    present(shown, flow::SendingResetCode{{1}, form});
    form.error = AuthError{.kind = AuthErrorKind::Offline};
    present(shown, form);
    const auto *banner = shown.find<MessageBanner>(u"banner"_s);
    QCOMPARE(banner->text().contains(u"What you typed stays."_s), pasted);
    shown.acts.clear();
    shown.find<QAbstractButton>(u"bannerStep1"_s)->click();
    QVERIFY(shown.only<flow::ResetRequested>());
}

void TestTyped::tryAgainDestroysNothing_data()
{
    QTest::addColumn<bool>("deletes");
    QTest::newRow("a number is removed") << false;
    QTest::newRow("an account is deleted") << true;
}

/// It needs its own button pressed, in the colour of danger.
void TestTyped::tryAgainDestroysNothing()
{
    QFETCH(const bool, deletes);
    Shown shown(u"restoring"_s);
    const Account account{.uid = u"1"_s, .name = u"Ada"_s, .number = ada, .verified = true};
    flow::ConfirmingRemoval removal{.account = account};
    flow::EnteringCode code{
        .purpose = flow::CodePurpose::DeleteAccount, .ticket = {.number = ada}, .account = account};
    const auto show = [&] { present(shown, deletes ? flow::State(code) : flow::State(removal)); };
    show();
    shown.find<QWidget>(deletes ? u"codeField"_s : u"passwordField"_s)->setFocus();
    type(deletes ? u"481206"_s : u"a password"_s);
    auto *button =
        shown.find<QAbstractButton>(deletes ? u"verifyButton"_s : u"removeNumberButton"_s);
    button->click();
    QCOMPARE(shown.acts.size(), 1);
    present(shown, deletes ? flow::State(flow::VerifyingCode{{1}, code})
                           : flow::State(flow::RemovingNumber{{1}, removal}));
    code.error = removal.error = AuthError{.kind = AuthErrorKind::Offline};
    show();
    shown.acts.clear();
    shown.find<QAbstractButton>(u"bannerStep1"_s)->click();
    QVERIFY(shown.acts.isEmpty());
    button->click();
    QCOMPARE(shown.acts.size(), 1);
}

void TestTyped::everyButtonWaitsThatAsksTheBackend()
{
    Shown shown(u"restoring"_s);
    const AuthError busy{.kind = AuthErrorKind::TooManyRequests,
                         .retryAt = QDateTime::currentDateTimeUtc().addSecs(60)};
    present(shown, flow::EnteringCredentials{.number = ada, .error = busy});
    QVERIFY(!shown.find<QAbstractButton>(u"codeInsteadButton"_s)->isEnabled());
    QVERIFY(shown.find<QAbstractButton>(u"forgotPasswordButton"_s)->isEnabled());
    const Account who{.uid = u"1"_s, .number = ada};
    present(shown, flow::SignedIn{who, Storage::Keychain, flow::Notice::None, busy});
    QVERIFY(!shown.find<QAbstractButton>(u"verifyNowButton"_s)->isEnabled());
    QVERIFY(shown.find<QAbstractButton>(u"changeNumberButton"_s)->isEnabled());
}

/// Whoever creates an account is another person than the one whose number is offered.
void TestTyped::aNumberThatWasOfferedGoesNowhereElse()
{
    Shown shown(u"restoring"_s);
    present(shown, flow::EnteringCredentials{.number = ada, .notice = flow::Notice::SignedOut});
    auto *create = shown.find<QAbstractButton>(u"createAccountButton"_s);
    create->click();
    QCOMPARE(shown.only<flow::CreateAccountChosen>()->number, flow::MaybeNumber());
    shown.acts.clear();
    shown.find<PhoneField>(u"phoneField"_s)->setNumber(other);
    create->click();
    QCOMPARE(shown.only<flow::CreateAccountChosen>()->number, flow::MaybeNumber(other));
}

} // namespace

int main(int argc, char *argv[])
{
    return ringkey::test::runDressed<TestTyped>(argc, argv);
}

#include "tst_typed.moc"
