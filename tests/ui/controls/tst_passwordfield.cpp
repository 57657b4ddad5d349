// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/heard.h"
#include "ui/widgets/capslock.h"
#include "ui/widgets/hintline.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/passwordfield.h"
#include "ui/widgets/strengthmeter.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace ringkey;
using namespace Qt::StringLiterals;

class TestPasswordField : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_field.reset(); }
    void theTextIsHiddenUntilAsked();
    void showAndHideAreReachedByTab();
    void submittingHidesAgain();
    void takingEmptiesTheField();
    void aCopyLeavesTheTextForASecondTry();
    void nothingCanBeUndone();
    void aLongPasteIsKeptWhole();
    void aPastedLineLosesItsEnd();
    void aShownPasswordIsAPasswordToInputMethods();
    void lengthCountsCharacters();
    void strengthIsRated_data();
    void strengthIsRated();
    void strengthIsSaidInWordsAndTied();
    void whatIsTooLongIsNotPraised();
    void capsLockIsInferredFromKeys_data();
    void capsLockIsInferredFromKeys();
    void capsLockIsShownWhileTheFieldHasTheFocus();
    void capsLockIsSaid();
    void theButtonFollowsTheLanguageOfTheLabel();
    void anErrorGoesWithTheNextKey();

private:
    QLineEdit *edit() const { return m_field->findChild<QLineEdit *>(u"passwordEdit"_s); }
    void type(const QString &text) const { QTest::keyClicks(edit(), text); }

    std::unique_ptr<PasswordField> m_field;
};

void TestPasswordField::init()
{
    m_field = std::make_unique<PasswordField>();
    m_field->resize(348, 120);
    m_field->show();
    m_field->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_field.get()));
    m_field->setFocus();
}

void TestPasswordField::theTextIsHiddenUntilAsked()
{
    type(u"secret-9"_s);
    QCOMPARE(edit()->echoMode(), QLineEdit::Password);
    QVERIFY(!edit()->displayText().contains(u's'));
    m_field->setRevealed(true);
    QCOMPARE(edit()->displayText(), u"secret-9"_s);
}

void TestPasswordField::showAndHideAreReachedByTab()
{
    auto *reveal = m_field->findChild<LinkButton *>(u"revealButton"_s);
    QTest::keyClick(edit(), Qt::Key_Tab);
    QTRY_VERIFY(reveal->hasFocus());
    QCOMPARE(reveal->accessibleName(), u"Show: Password"_s);
    QTest::keyClick(reveal, Qt::Key_Space);
    QVERIFY(m_field->isRevealed());
    QCOMPARE(reveal->text(), u"Hide"_s);
    QTest::keyClick(reveal, Qt::Key_Return);
    QVERIFY(!m_field->isRevealed());
}

void TestPasswordField::submittingHidesAgain()
{
    type(u"secret-9"_s);
    m_field->setRevealed(true);
    const Secret secret = m_field->secret();
    QVERIFY(!m_field->isRevealed());
    QCOMPARE(secret.view(), QByteArrayView("secret-9"));
}

void TestPasswordField::takingEmptiesTheField()
{
    type(u"secret-9"_s);
    const Secret secret = m_field->takeSecret();
    QCOMPARE(secret.view(), QByteArrayView("secret-9"));
    QVERIFY(m_field->isEmpty());
    QVERIFY(edit()->text().isEmpty());
}

void TestPasswordField::aCopyLeavesTheTextForASecondTry()
{
    type(u"secret-9"_s);
    {
        const Secret first = m_field->secret();
        QCOMPARE(first.view().size(), 8);
    }
    QCOMPARE(edit()->text(), u"secret-9"_s);
}

void TestPasswordField::nothingCanBeUndone()
{
    m_field->setRevealed(true);
    type(u"secret-9"_s);
    QVERIFY(!edit()->isUndoAvailable());
    QTest::keySequence(edit(), QKeySequence::Undo);
    QCOMPARE(edit()->text(), u"secret-9"_s);
    edit()->setCursorPosition(3);
    type(u"x"_s);
    QCOMPARE(edit()->text(), u"secxret-9"_s);
    QCOMPARE(edit()->cursorPosition(), 4);
}

void TestPasswordField::aLongPasteIsKeptWhole()
{
    // What is too long is refused in words; what was cut is a password nobody typed.
    QGuiApplication::clipboard()->setText(QString(200, u'p'));
    QTest::keySequence(edit(), QKeySequence::Paste);
    QCOMPARE(m_field->length(), 200);
}

void TestPasswordField::aPastedLineLosesItsEnd()
{
    QGuiApplication::clipboard()->setText(u"correct horse\r\n"_s);
    QTest::keySequence(edit(), QKeySequence::Paste);
    QCOMPARE(m_field->secret().view(), QByteArrayView("correct horse"));
}

void TestPasswordField::aShownPasswordIsAPasswordToInputMethods()
{
    constexpr auto always = Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase;
    for (const bool revealed : {true, false, true}) {
        m_field->setRevealed(revealed);
        QCOMPARE(edit()->inputMethodHints() & always, always);
        QCOMPARE(edit()->inputMethodHints().testFlag(Qt::ImhHiddenText), !revealed);
    }
}

void TestPasswordField::lengthCountsCharacters()
{
    QGuiApplication::clipboard()->setText(u"p\U0001F511q"_s);
    QTest::keySequence(edit(), QKeySequence::Paste);
    QCOMPARE(m_field->length(), 3);
}

void TestPasswordField::strengthIsRated_data()
{
    QTest::addColumn<QString>("password");
    QTest::addColumn<StrengthLevel>("level");
    QTest::addColumn<StrengthAdvice>("advice");
    using L = StrengthLevel;
    using A = StrengthAdvice;
    QTest::newRow("nothing") << QString() << L::None << A::None;
    QTest::newRow("short") << u"x9$kQ"_s << L::Weak << A::TooShort;
    QTest::newRow("common") << u"password1"_s << L::Weak << A::CommonWord;
    QTest::newRow("repeat") << u"qzxqzxqzxqzx"_s << L::Weak << A::Repeats;
    QTest::newRow("sequence") << u"abcdefghijk"_s << L::Weak << A::Sequence;
    QTest::newRow("own name") << u"okafor2024"_s << L::Weak << A::NotYourName;
    QTest::newRow("own number") << u"8035550147"_s << L::Weak << A::NotYourName;
    QTest::newRow("product") << u"Ringkey24"_s << L::Weak << A::NotYourName;
    QTest::newRow("four characters of eight UTF-16 units") << u"😀🐙🚲🎻"_s << L::Weak << A::TooShort;
    QTest::newRow("good") << u"tr7vq mnwpd zkx"_s << L::VeryStrong << A::None;
}

void TestPasswordField::strengthIsRated()
{
    QFETCH(QString, password);
    QFETCH(StrengthLevel, level);
    QFETCH(StrengthAdvice, advice);
    const auto strength =
        ratePassword(password, {u"Amara Okafor"_s, u"803 555 0147"_s, u"Ringkey"_s}, 8);
    QCOMPARE(strength.level, level);
    QCOMPARE(strength.advice, advice);
}

void TestPasswordField::strengthIsSaidInWordsAndTied()
{
    m_field->setShowsStrength(true);
    QCOMPARE(edit()->accessibleDescription(), u"At least 8 characters."_s);
    type(u"tr7vq mnwpd zkx"_s);
    QCOMPARE(m_field->findChild<StrengthMeter *>()->level(), StrengthLevel::VeryStrong);
    QCOMPARE(edit()->accessibleDescription(), u"Very strong."_s);
    QCOMPARE(strengthText({StrengthLevel::Strong, StrengthAdvice::LongerIsBetter}, 8),
             u"Strong. Longer is better than trickier."_s);
    QCOMPARE(strengthText({StrengthLevel::Fair, StrengthAdvice::MoreWords}, 8),
             u"Fair. A few more words would make it strong."_s);
}

void TestPasswordField::whatIsTooLongIsNotPraised()
{
    m_field->setShowsStrength(true);
    m_field->setMaximumLength(20);
    const auto *meter = m_field->findChild<StrengthMeter *>();
    type(u"tr7vq mnwpd zkx hgbu"_s);
    QCOMPARE(meter->level(), StrengthLevel::VeryStrong);
    type(u"l"_s);
    QCOMPARE(meter->level(), StrengthLevel::None);
    QCOMPARE(edit()->accessibleDescription(), u"At most 20 characters."_s);
    m_field->setMaximumLength(21); // the backend has answered meanwhile
    QCOMPARE(meter->level(), StrengthLevel::VeryStrong);
}

void TestPasswordField::capsLockIsInferredFromKeys_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::addColumn<QString>("answer");
    const Qt::KeyboardModifiers none = Qt::NoModifier;
    const Qt::KeyboardModifiers shift = Qt::ShiftModifier;
    const Qt::KeyboardModifiers control = Qt::ControlModifier;
    QTest::newRow("a") << u"a"_s << none << u"off"_s;
    QTest::newRow("A") << u"A"_s << none << u"on"_s;
    QTest::newRow("shift A") << u"A"_s << shift << u"off"_s;
    QTest::newRow("shift a") << u"a"_s << shift << u"on"_s;
    QTest::newRow("cyrillic") << u"Ж"_s << none << u"on"_s;
    QTest::newRow("digit") << u"1"_s << none << u"unknown"_s;
    QTest::newRow("hebrew") << u"א"_s << none << u"unknown"_s;
    QTest::newRow("shortcut") << u"A"_s << control << u"unknown"_s;
}

void TestPasswordField::capsLockIsInferredFromKeys()
{
    QFETCH(QString, text);
    QFETCH(Qt::KeyboardModifiers, modifiers);
    QFETCH(QString, answer);
    const QKeyEvent event(QEvent::KeyPress, Qt::Key_unknown, modifiers, text);
    const auto on = capsLockFromKey(event);
    QCOMPARE(!on ? u"unknown"_s : *on ? u"on"_s : u"off"_s, answer);
}

void TestPasswordField::capsLockIsShownWhileTheFieldHasTheFocus()
{
    const auto *hint = m_field->findChild<HintLine *>();
    QKeyEvent capital(QEvent::KeyPress, Qt::Key_A, Qt::NoModifier, u"A"_s);
    QCoreApplication::sendEvent(edit(), &capital);
    QVERIFY(hint->isVisible());
    QCOMPARE(hint->text(), u"Caps Lock is on"_s);
    QKeyEvent toggle(QEvent::KeyPress, Qt::Key_CapsLock, Qt::NoModifier);
    QCoreApplication::sendEvent(edit(), &toggle);
    QVERIFY(!hint->isVisible());
    QCoreApplication::sendEvent(edit(), &capital);
    edit()->clearFocus();
    QVERIFY(!hint->isVisible());
}

void TestPasswordField::capsLockIsSaid()
{
    const test::Heard heard;
    QKeyEvent capital(QEvent::KeyPress, Qt::Key_A, Qt::NoModifier, u"A"_s);
    QCoreApplication::sendEvent(edit(), &capital);
    QCoreApplication::sendEvent(edit(), &capital);
    QCOMPARE(heard.all(), QStringList{u"Caps Lock is on"_s});
}

void TestPasswordField::theButtonFollowsTheLanguageOfTheLabel()
{
    QWidget page;
    QVBoxLayout column(&page);
    auto *label = new QLabel(u"&Password"_s);
    auto *field = new PasswordField;
    label->setBuddy(field);
    column.addWidget(label);
    column.addWidget(field);
    page.show();
    auto *reveal = field->findChild<LinkButton *>(u"revealButton"_s);
    QCOMPARE(reveal->accessibleName(), u"Show: Password"_s);
    label->setText(u"&Kennwort"_s);
    QEvent change(QEvent::LanguageChange);
    QCoreApplication::sendEvent(field, &change);
    QTRY_COMPARE(reveal->accessibleName(), u"Show: Kennwort"_s);
}

void TestPasswordField::anErrorGoesWithTheNextKey()
{
    m_field->setError(u"That password doesn't match. 4 tries left."_s);
    QCOMPARE(edit()->accessibleDescription(), m_field->error());
    QSignalSpy submitted(m_field.get(), &PasswordField::submitted);
    QTest::keyClick(edit(), Qt::Key_Return);
    QCOMPARE(submitted.count(), 1);
    type(u"x"_s);
    QCOMPARE(m_field->error(), QString());
    QCOMPARE(edit()->accessibleDescription(), QString());
}

QTEST_MAIN(TestPasswordField)
#include "tst_passwordfield.moc"
