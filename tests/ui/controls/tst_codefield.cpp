// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/controls/typedinto.h"
#include "ui/theme/theme.h"
#include "ui/widgets/codefield.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QInputMethodEvent>
#include <QSignalSpy>
#include <QTest>

using namespace ringkey;
using namespace Qt::StringLiterals;

class TestCodeField : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_field.reset(); }
    void codesAreFoundInTexts_data();
    void codesAreFoundInTexts();
    void longCodesAreSpaced();
    void theLastDigitCompletesOnce();
    void aCorrectedCodeCompletesAgain();
    void aRefusedCodeIsClearedAndNotSentAgainByItself();
    void aPasteFillsAndCompletes();
    void aPasteWithoutOneCodeTakesNothing_data();
    void aPasteWithoutOneCodeTakesNothing();
    void halfACodeCanBePasted();
    void lettersOfASentenceAreNoCode();
    void backspaceWalksBack();
    void typingInTheMiddleReplaces();
    void lettersAreIgnoredWhereCodesAreDigits();
    void upperCaseCodesTakeTypedSmallLetters();
    void digitsOfOtherScriptsCount();
    void aScreenReaderMeetsOneNamedField();
    void aDeadCodeIsNotAskedFor();

private:
    void type(const QString &text) const { QTest::keyClicks(m_field.get(), text); }

    std::unique_ptr<CodeField> m_field;
};

void TestCodeField::init()
{
    m_field = typedInto<CodeField>();
    QVERIFY(m_field);
}

void TestCodeField::codesAreFoundInTexts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    QTest::newRow("plain") << u"481206"_s << u"481206"_s;
    QTest::newRow("space") << u"481 206"_s << u"481206"_s;
    QTest::newRow("hyphen") << u" 481-206\n"_s << u"481206"_s;
    QTest::newRow("dot") << u"Your code: 707.956"_s << u"707956"_s;
    QTest::newRow("dot, at the end of a sentence") << u"Code 707.956."_s << u"707956"_s;
    QTest::newRow("beside an amount") << u"481206: 100.000 VND"_s << u"481206"_s;
    QTest::newRow("an amount") << u"1.100.000 VND, 100.000,50"_s << QString();
    QTest::newRow("a date with dots") << u"Sent on 12.05.26"_s << QString();
    QTest::newRow("sms")
        << u"481206 is your Ringkey code. It works for 5 minutes. Don't share it."_s << u"481206"_s;
    QTest::newRow("sms with a year and a number")
        << u"Your code: 481 206. Sent 2026 from +44 7400 123456."_s << u"481206"_s;
    QTest::newRow("google style") << u"G-481206 is your code"_s << u"481206"_s;
    QTest::newRow("webotp") << u"481206\n\n@ringkey.example #481206"_s << u"481206"_s;
    QTest::newRow("full width") << u"４８１２０６"_s << u"481206"_s;
    QTest::newRow("arabic") << u"رمزك ٤٨١٢٠٦"_s << u"481206"_s;
    // As the service and others word it; where no space is written, none parts words and code.
    QTest::newRow("German") << u"481206 ist Ihr Ringkey-Code. Er gilt 5 Minuten."_s << u"481206"_s;
    QTest::newRow("French") << u"481206 : code pour vous connecter à Ringkey."_s << u"481206"_s;
    QTest::newRow("Spanish") << u"Tu código de Ringkey es 481206. Otra vez: 481206."_s
                             << u"481206"_s;
    QTest::newRow("Italian") << u"481206 è il tuo codice Ringkey. Vale 10 minuti."_s << u"481206"_s;
    QTest::newRow("Portuguese") << u"Seu código Ringkey é 481206. Vale por 5 min."_s << u"481206"_s;
    QTest::newRow("Dutch") << u"481206 is je Ringkey-code. Hij is 5 minuten geldig."_s
                           << u"481206"_s;
    QTest::newRow("Polish") << u"481206 to Twój kod Ringkey. Ważny 5 min."_s << u"481206"_s;
    QTest::newRow("Turkish") << u"481206: Ringkey kodunuz. 5 dk geçerli."_s << u"481206"_s;
    QTest::newRow("Russian") << u"481206 — ваш код Ringkey. Действует 5 мин."_s << u"481206"_s;
    QTest::newRow("Ukrainian") << u"Ваш код Ringkey: 481206. Діє 5 хв."_s << u"481206"_s;
    QTest::newRow("Arabic") << u"481206 هو رمزك في Ringkey. صالح لمدة 5 د."_s << u"481206"_s;
    QTest::newRow("Hebrew") << u"הקוד שלך ב-Ringkey הוא 481206. בתוקף 5 דק'."_s << u"481206"_s;
    QTest::newRow("Hindi") << u"४८१२०६ आपका Ringkey कोड है. यह 5 मिनट तक चलेगा."_s << u"481206"_s;
    QTest::newRow("Chinese") << u"【Ringkey】您的验证码是481206，5分钟内有效。"_s << u"481206"_s;
    QTest::newRow("Chinese, traditional")
        << u"481206是您的Ringkey驗證碼，5分鐘內有效。"_s << u"481206"_s;
    QTest::newRow("Japanese") << u"認証コードは481206です。5分以内に入力してください。"_s
                              << u"481206"_s;
    QTest::newRow("Korean") << u"[Ringkey] 인증번호는481206입니다"_s << u"481206"_s;
    QTest::newRow("right after letters") << u"code481206"_s << u"481206"_s;
    QTest::newRow("right before letters") << u"481206Do not share"_s << u"481206"_s;
    QTest::newRow("between letters and a longer number")
        << u"ABC481206 order 1234567890"_s << u"481206"_s;
    QTest::newRow("two codes") << u"481206 or 902775"_s << QString();
    QTest::newRow("one code twice in a row") << u"481206 481206"_s << u"481206"_s;
    QTest::newRow("two codes in a row") << u"481206 902775"_s << QString();
    QTest::newRow("two codes, one after letters") << u"A481206 B902775"_s << QString();
    QTest::newRow("too long") << u"4812067"_s << QString();
    QTest::newRow("too short") << u"48120"_s << QString();
    QTest::newRow("words only") << u"please"_s << QString();
}

void TestCodeField::codesAreFoundInTexts()
{
    QFETCH(QString, text);
    QFETCH(QString, code);
    QCOMPARE(findCode(text, CodeFormat()).value_or(QString()), code);
}

void TestCodeField::longCodesAreSpaced()
{
    QCOMPARE(spacedCode(u"481206"_s), u"481\u00a0206"_s);
    QCOMPARE(spacedCode(u"4812"_s), u"4812"_s);
    QCOMPARE(spacedCode(u"4812061"_s), u"4812061"_s);
}

void TestCodeField::theLastDigitCompletesOnce()
{
    QSignalSpy completed(m_field.get(), &CodeField::completed);
    type(u"48120"_s);
    QCOMPARE(completed.count(), 0);
    type(u"6"_s);
    QCOMPARE(completed.count(), 1);
    QCOMPARE(completed.first().first().toString(), u"481206"_s);
    type(u"9"_s);
    QCOMPARE(m_field->code(), u"481206"_s);
    QTest::keyClick(m_field.get(), Qt::Key_Backspace);
    type(u"6"_s);
    QCOMPARE(completed.count(), 1);
}

void TestCodeField::aCorrectedCodeCompletesAgain()
{
    QSignalSpy completed(m_field.get(), &CodeField::completed);
    type(u"481206"_s);
    QTest::keyClick(m_field.get(), Qt::Key_Backspace);
    type(u"7"_s);
    QCOMPARE(completed.count(), 2);
    QCOMPARE(completed.last().first().toString(), u"481207"_s);
}

void TestCodeField::aRefusedCodeIsClearedAndNotSentAgainByItself()
{
    QSignalSpy completed(m_field.get(), &CodeField::completed);
    type(u"481206"_s);
    QSignalSpy known(m_field.get(), &CodeField::knownToBeWrong);
    m_field->rejectCode();
    QCOMPARE(m_field->code(), QString());
    QVERIFY(m_field->isBad());
    type(u"481206"_s);
    QVERIFY(!m_field->isBad());
    QCOMPARE(completed.count(), 1);
    QCOMPARE(known.count(), 1);
    m_field->restart();
    type(u"481206"_s);
    QCOMPARE(completed.count(), 2);
}

void TestCodeField::aPasteFillsAndCompletes()
{
    QSignalSpy completed(m_field.get(), &CodeField::completed);
    QGuiApplication::clipboard()->setText(u"481-206 is your Ringkey code."_s);
    type(u"9"_s);
    QTest::keySequence(m_field.get(), QKeySequence::Paste);
    QCOMPARE(m_field->code(), u"481206"_s);
    QCOMPARE(completed.count(), 1);
    m_field->clear();
    m_field->paste(); // the context menu's way
    QCOMPARE(m_field->code(), u"481206"_s);
}

void TestCodeField::aPasteWithoutOneCodeTakesNothing_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("two codes") << u"481206 or 902775"_s;
    QTest::newRow("other numbers that make six digits") << u"Sent on 12 May 2026"_s;
    QTest::newRow("a phone number") << u"+44 7400 123456"_s;
}

void TestCodeField::aPasteWithoutOneCodeTakesNothing()
{
    QFETCH(QString, text);
    QSignalSpy completed(m_field.get(), &CodeField::completed);
    type(u"48"_s);
    QGuiApplication::clipboard()->setText(text);
    QTest::keySequence(m_field.get(), QKeySequence::Paste);
    QCOMPARE(m_field->code(), u"48"_s);
    QCOMPARE(m_field->cursorPosition(), 2);
    m_field->paste(); // the context menu's way
    QCOMPARE(m_field->code(), u"48"_s);
    QCOMPARE(completed.count(), 0);
}

void TestCodeField::halfACodeCanBePasted()
{
    QSignalSpy completed(m_field.get(), &CodeField::completed);
    type(u"481"_s);
    QGuiApplication::clipboard()->setText(u" 20 "_s);
    QTest::keySequence(m_field.get(), QKeySequence::Paste);
    QCOMPARE(m_field->code(), u"48120"_s);
    type(u"6"_s);
    QCOMPARE(completed.count(), 1);
}

void TestCodeField::lettersOfASentenceAreNoCode()
{
    const CodeFormat format{6, CodeAlphabet::UpperCase};
    QCOMPARE(findCode(u"Please use AB12CD before Friday", format), u"AB12CD"_s);
    QCOMPARE(findCode(u"您的验证码是AB12CD，请勿告诉他人。", format), u"AB12CD"_s);
    QVERIFY(!findCode(u"Please answer before Friday", format));
}

void TestCodeField::backspaceWalksBack()
{
    type(u"481206"_s);
    for (const auto *rest : {u"48120", u"4812", u"481"}) {
        QTest::keyClick(m_field.get(), Qt::Key_Backspace);
        QCOMPARE(m_field->code(), QString::fromUtf16(rest));
    }
}

void TestCodeField::typingInTheMiddleReplaces()
{
    type(u"481206"_s);
    m_field->setCursorPosition(1);
    type(u"5"_s);
    QCOMPARE(m_field->code(), u"451206"_s);
    QCOMPARE(m_field->cursorPosition(), 2);
}

void TestCodeField::lettersAreIgnoredWhereCodesAreDigits()
{
    type(u"4x8 1"_s);
    QCOMPARE(m_field->code(), u"481"_s);
}

void TestCodeField::upperCaseCodesTakeTypedSmallLetters()
{
    m_field->setFormat({4, CodeAlphabet::UpperCase});
    QSignalSpy completed(m_field.get(), &CodeField::completed);
    type(u"ab1c"_s);
    QCOMPARE(m_field->code(), u"AB1C"_s);
    QCOMPARE(completed.count(), 1);
    QCOMPARE(m_field->accessibleName(), u"Code, 4 characters"_s);
}

void TestCodeField::digitsOfOtherScriptsCount()
{
    for (const auto *digit : {u"\uFF14", u"\u0668", u"\u0967", u"2"}) {
        QInputMethodEvent typed;
        typed.setCommitString(QString::fromUtf16(digit));
        QCoreApplication::sendEvent(m_field.get(), &typed);
    }
    QCOMPARE(m_field->code(), u"4812"_s);
}

void TestCodeField::aScreenReaderMeetsOneNamedField()
{
    const auto *face = QAccessible::queryAccessibleInterface(m_field.get());
    QCOMPARE(face->role(), QAccessible::EditableText);
    QCOMPARE(face->text(QAccessible::Name), u"Code, 6 digits"_s);
    QCOMPARE(face->childCount(), 0);
}

void TestCodeField::aDeadCodeIsNotAskedFor()
{
    type(u"481"_s);
    m_field->setSpent(true);
    QCOMPARE(m_field->code(), QString());
    QSignalSpy completed(m_field.get(), &CodeField::completed);
    QSignalSpy told(m_field.get(), &CodeField::knownToBeWrong);
    QTest::keyClick(m_field.get(), Qt::Key_4);
    QTest::keyClick(m_field.get(), Qt::Key_8, Qt::KeypadModifier);
    QTest::keyClick(m_field.get(), Qt::Key_A, Qt::ShiftModifier);
    QTest::keyClick(m_field.get(), Qt::Key_Return);
    QGuiApplication::clipboard()->setText(u"481206"_s);
    QTest::keySequence(m_field.get(), QKeySequence::Paste);
    QCOMPARE(told.count(), 5);
    // What is no input says nothing.
    QTest::keyClick(m_field.get(), Qt::Key_Left);
    QTest::keyClick(m_field.get(), Qt::Key_Shift);
    QCOMPARE(told.count(), 5);
    QVERIFY(!m_field->takeCode(u"481206"_s));
    m_field->paste(); // who does not ask whether it may
    QCOMPARE(m_field->code(), QString());
    QCOMPARE(completed.count(), 0);
    m_field->setSpent(false); // a new one was sent
    m_field->restart();
    type(u"481206"_s);
    QCOMPARE(completed.count(), 1);
}

QTEST_MAIN(TestCodeField)
#include "tst_codefield.moc"
