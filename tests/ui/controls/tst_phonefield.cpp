// SPDX-License-Identifier: Apache-2.0
#include "phone/regions.h"
#include "tests/phone/pastematrix.h"
#include "ui/widgets/countrypicker.h"
#include "ui/widgets/phonefield.h"
#include "ui/widgets/textlabel.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace ringkey;
using namespace Qt::StringLiterals;

class TestPhoneField : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_field.reset(); }
    void digitsAreGroupedWhileTyping();
    void aTypedPlusChangesTheCountry();
    void aHostsTextMayNameItsCountry();
    void aChosenCountryGroupsWhatWasTyped();
    void leavingTheFieldMovesTheCodeToTheButton();
    void aPasteInAnyShapeFillsNumberAndCountry_data();
    void aPasteInAnyShapeFillsNumberAndCountry();
    void theWholeMatrixIsPasted_data();
    void theWholeMatrixIsPasted();
    void aCardWithTwoNumbersIsNotCutToOne();
    void directionMarksDoNotTurnANumberRound();
    void theCaretStaysWhereItWas();
    void theCaretStaysWhereItWasInOwnSeparators();
    void theLineSaysWhereTheTextGoes();
    void theLineSaysWhyNoTextCanGo_data();
    void theLineSaysWhyNoTextCanGo();
    void aNumberOfNoKnownRangeIsANoticeOnly();
    void aCodeOfNoCountryLeavesNoCountryOnTheButton();
    void theLineNamesTheCountryInTheLanguage();
    void anErrorIsTiedToTheEditorAndGoesWithTheNextKey();
    void problemsAreNamed();
    void theEditorIsNamedByItsLabel();
    void theButtonComesBeforeTheNumberInTabOrder();
    void enterIsTold();

private:
    QLineEdit *edit() const { return m_field->findChild<QLineEdit *>(u"numberEdit"_s); }
    QString meaning() const;
    void type(const QString &text) const { QTest::keyClicks(edit(), text); }
    void paste(const QString &text) const;

    std::unique_ptr<PhoneField> m_field;
};

void TestPhoneField::init()
{
    m_field = std::make_unique<PhoneField>();
    m_field->setLocale(QLocale(u"en_GB"_s));
    m_field->setRegion(u"GB"_s);
    m_field->resize(348, 100);
    m_field->show();
    m_field->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_field.get()));
    m_field->setFocus();
}

QString TestPhoneField::meaning() const
{
    const auto labels = m_field->findChildren<TextLabel *>();
    for (const TextLabel *label : labels) {
        if (label->isVisible() && label->role() != TextLabel::Error)
            // A number is held together by no-break spaces.
            return QString(label->sourceText()).replace(QChar(QChar::Nbsp), u' ');
    }
    return {};
}

void TestPhoneField::paste(const QString &text) const
{
    QGuiApplication::clipboard()->setText(text);
    QTest::keySequence(edit(), QKeySequence::Paste);
}

void TestPhoneField::digitsAreGroupedWhileTyping()
{
    type(u"7400123456"_s);
    QCOMPARE(edit()->text(), u"7400 123456"_s);
    QCOMPARE(m_field->number()->e164(), u"+447400123456"_s);
}

void TestPhoneField::aTypedPlusChangesTheCountry()
{
    QSignalSpy chosen(m_field.get(), &PhoneField::regionChosen);
    type(u"+2348035550147"_s);
    QCOMPARE(m_field->region(), u"NG"_s);
    QCOMPARE(chosen.last().first().toString(), u"NG"_s);
    QCOMPARE(m_field->number()->e164(), u"+2348035550147"_s);
}

void TestPhoneField::aHostsTextMayNameItsCountry()
{
    QSignalSpy chosen(m_field.get(), &PhoneField::regionChosen);
    m_field->setRegion(u"GB"_s);
    m_field->setText(u"+234 803 123 4567"_s);
    QCOMPARE(m_field->region(), u"NG"_s);
    for (const QString &text : {u"+"_s, u"+999"_s, u"803 123 4567"_s, QString()}) {
        m_field->setText(text);
        QCOMPARE(m_field->region(), u"NG"_s);
    }
    QVERIFY(chosen.isEmpty()); // by no person
}

void TestPhoneField::aChosenCountryGroupsWhatWasTyped()
{
    m_field->setRegion(u"US"_s);
    type(u"7400123456"_s);
    QCOMPARE(edit()->text(), u"740-012-3456"_s);
    m_field->findChild<QAbstractButton *>()->click();
    auto *picker = m_field->findChild<CountryPicker *>();
    QVERIFY(picker);
    Q_EMIT picker->picked(u"GB"_s);
    QCOMPARE(edit()->text(), u"7400 123456"_s);
    QCOMPARE(m_field->number()->e164(), u"+447400123456"_s);
    Q_EMIT picker->picked(u"US"_s); // which has no such number
    QCOMPARE(m_field->region(), u"US"_s);
}

void TestPhoneField::leavingTheFieldMovesTheCodeToTheButton()
{
    type(u"+2348035550147"_s);
    QVERIFY(edit()->text().startsWith(u'+'));
    edit()->clearFocus();
    QTRY_COMPARE(edit()->text(), u"803 555 0147"_s);
    QCOMPARE(m_field->number()->e164(), u"+2348035550147"_s);
}

void TestPhoneField::aPasteInAnyShapeFillsNumberAndCountry_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("e164");
    QTest::newRow("with (0)") << u"+44 (0)7400 123456"_s << u"+447400123456"_s;
    QTest::newRow("00") << u"00234 803 555 0147"_s << u"+2348035550147"_s;
    QTest::newRow("dots") << u"07400.123.456"_s << u"+447400123456"_s;
    QTest::newRow("full width") << u"＋４４７４００１２３４５６"_s << u"+447400123456"_s;
    QTest::newRow("tel link") << u"tel:+1-202-555-0100"_s << u"+12025550100"_s;
    QTest::newRow("contact card")
        << u"BEGIN:VCARD\nVERSION:3.0\nTEL;TYPE=CELL:+447400123456\nEND:VCARD"_s
        << u"+447400123456"_s;
    QTest::newRow("bidi marks") << u"\u202A+44 7400 123456\u202C"_s << u"+447400123456"_s;
}

void TestPhoneField::aPasteInAnyShapeFillsNumberAndCountry()
{
    QFETCH(QString, text);
    QFETCH(QString, e164);
    paste(text);
    QVERIFY(m_field->number());
    QCOMPARE(m_field->number()->e164(), e164);
    QCOMPARE(m_field->region(), m_field->number()->region());
    QCOMPARE(edit()->text(), m_field->number()->withoutCountryCode());
}

void TestPhoneField::theWholeMatrixIsPasted_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("region");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<bool>("byKey");
    const auto rows = test::pasteMatrix();
    for (const test::Pasted &row : rows) {
        // Without a country there is no field: it always has one.
        if (row.expected == test::nameOf(PhoneError::UnknownCountryCode) && row.region.isEmpty() &&
            !row.text.contains(u'+'))
            continue;
        for (const bool byKey : {true, false})
            QTest::addRow("line %d %s: %s", row.line, byKey ? "Ctrl+V" : "menu",
                          qPrintable(row.text))
                << row.text << (row.region.isEmpty() ? u"US"_s : row.region) << row.expected
                << byKey;
    }
    QVERIFY(rows.size() >= 60);
}

void TestPhoneField::theWholeMatrixIsPasted()
{
    QFETCH(QString, text);
    QFETCH(QString, region);
    QFETCH(QString, expected);
    QFETCH(bool, byKey);
    m_field->setRegion(region);
    QCOMPARE(m_field->region(), region);
    if (byKey) {
        paste(text);
    } else {
        QGuiApplication::clipboard()->setText(text);
        edit()->paste();
    }
    const auto number = m_field->number();
    QCOMPARE(number ? test::nameOf(*number) : test::nameOf(*m_field->problem()), expected);
    // A range that is not known tells no country: the chosen one stays.
    if (number && number->isKnown() && regionForDialCode(number->countryCode()) != QString())
        QCOMPARE(m_field->region(), number->region());
}

void TestPhoneField::aCardWithTwoNumbersIsNotCutToOne()
{
    paste(u"BEGIN:VCARD\nVERSION:3.0\nFN:Amara Okafor of the long names\n"
          "TEL;TYPE=CELL:+447400123456\nTEL;TYPE=WORK:+447400123457\nEND:VCARD"_s);
    QCOMPARE(m_field->problem(), PhoneError::TwoNumbers);
}

void TestPhoneField::directionMarksDoNotTurnANumberRound()
{
    // Too short to be a number yet, so that what was pasted stands there as it is.
    paste(u"\u202e7400\u200f 12"_s);
    QCOMPARE(edit()->text(), u"7400 12"_s);
    edit()->clear();
    QGuiApplication::clipboard()->setText(u"\u20667400\u2069 12"_s);
    edit()->paste(); // from the menu
    QVERIFY2(edit()->text().remove(u' ').remove(u'-') == u"740012"_s, qPrintable(edit()->text()));
    edit()->clear();
    QInputMethodEvent typed;
    typed.setCommitString(u"\u202e"_s);
    QCoreApplication::sendEvent(edit(), &typed);
    QCOMPARE(edit()->text(), QString());
}

void TestPhoneField::theCaretStaysWhereItWasInOwnSeparators()
{
    type(u"7400-123-456"_s);
    QCOMPARE(edit()->text(), u"7400-123-456"_s);
    edit()->setCursorPosition(6);
    QTest::keyClick(edit(), Qt::Key_Backspace);
    QCOMPARE(edit()->text(), u"7400-23-456"_s);
    QCOMPARE(edit()->cursorPosition(), 5);
    type(u"1"_s);
    QCOMPARE(edit()->text(), u"7400-123-456"_s);
    QCOMPARE(edit()->cursorPosition(), 6);
}

void TestPhoneField::theCaretStaysWhereItWas()
{
    type(u"7400123456"_s);
    edit()->setCursorPosition(2);
    QTest::keyClick(edit(), Qt::Key_Backspace);
    QCOMPARE(edit()->cursorPosition(), 1);
    type(u"4"_s);
    QCOMPARE(edit()->cursorPosition(), 2);
    QCOMPARE(m_field->number()->e164(), u"+447400123456"_s);
}

void TestPhoneField::theLineSaysWhereTheTextGoes()
{
    type(u"7400123456"_s);
    QCOMPARE(meaning(), QString());
    m_field->setTextsWillBeSent(true);
    QCOMPARE(meaning(),
             u"We'll text <b>\u2066+44 7400 123456\u2069</b> — United Kingdom, mobile."_s);
    QVERIFY(edit()->accessibleDescription().startsWith(u"We'll text"_s));
    type(u"7"_s);
    QCOMPARE(meaning(), QString());
}

void TestPhoneField::theLineSaysWhyNoTextCanGo_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("line");
    QTest::newRow("landline")
        << u"+442079460958"_s
        << u"We can't text <b>+44 20 7946 0958</b> — United Kingdom, landline."_s;
    QTest::newRow("premium") << u"+499001234567"_s
                             << u"We can't text <b>+49 900 1 234567</b> — Germany, premium rate."_s;
    QTest::newRow("toll-free") << u"+498001234567"_s
                               << u"We can't text <b>+49 800 1234567</b> — Germany."_s;
    QTest::newRow("not told") << u"+12025550123"_s
                              << u"We'll text <b>+1 202-555-0123</b> — United States."_s;
    QTest::newRow("of no country") << u"+80012345678"_s << QString();
}

void TestPhoneField::theLineSaysWhyNoTextCanGo()
{
    QFETCH(QString, typed);
    QFETCH(QString, line);
    m_field->setTextsWillBeSent(true);
    type(typed);
    QVERIFY(m_field->number());
    QCOMPARE(meaning().remove(u'\u2066').remove(u'\u2069'), line);
}

void TestPhoneField::aNumberOfNoKnownRangeIsANoticeOnly()
{
    m_field->setRegion(u"CA"_s);
    type(u"5552345678"_s); // 555 is an area nowhere, whatever the library
    QVERIFY(m_field->number());
    QVERIFY(!m_field->problem());
    QVERIFY2(meaning().startsWith(u"We don't know numbers like"_s), qPrintable(meaning()));
    QCOMPARE(m_field->region(), u"CA"_s); // its range tells no other country
    m_field->setAllowedRegions({u"CA"_s});
    QVERIFY(m_field->isAllowed(*m_field->number()));
    m_field->setAllowedRegions({u"GB"_s});
    QVERIFY(!m_field->isAllowed(*m_field->number()));
}

void TestPhoneField::aCodeOfNoCountryLeavesNoCountryOnTheButton()
{
    const auto *button = m_field->findChild<CountryButton *>();
    for (const QString &text : {u"+999"_s, u"+80012345678"_s}) {
        m_field->clear();
        QVERIFY(button->accessibleName().contains(u"+44"_s));
        type(text);
        QVERIFY2(button->showsNoCountry(), qPrintable(text));
        QCOMPARE(button->accessibleName(), u"No country"_s);
    }
    m_field->clear();
    type(u"+33"_s);
    QVERIFY(button->accessibleName().contains(u"+33"_s));
}

void TestPhoneField::theLineNamesTheCountryInTheLanguage()
{
    m_field->setLocale(QLocale(u"de"_s));
    m_field->setTextsWillBeSent(true);
    type(u"7400123456"_s);
    QVERIFY2(meaning().contains(u"Vereinigtes Königreich"_s), qPrintable(meaning()));
}

void TestPhoneField::anErrorIsTiedToTheEditorAndGoesWithTheNextKey()
{
    m_field->setError(u"This number belongs to another account."_s);
    QCOMPARE(edit()->accessibleDescription(), m_field->error());
    type(u"7"_s);
    QCOMPARE(m_field->error(), QString());
}

void TestPhoneField::problemsAreNamed()
{
    QCOMPARE(m_field->problem(), PhoneError::Empty);
    type(u"7400"_s);
    QCOMPARE(m_field->problem(), PhoneError::TooShort);
    QVERIFY(!m_field->number());
}

void TestPhoneField::theEditorIsNamedByItsLabel()
{
    QWidget page;
    QVBoxLayout column(&page);
    auto *label = new TextLabel;
    label->setText(u"&Phone number"_s);
    auto *field = new PhoneField;
    label->setBuddy(field);
    column.addWidget(label);
    column.addWidget(field);
    page.show();
    const auto *editor = field->findChild<QLineEdit *>(u"numberEdit"_s);
    QCOMPARE(editor->accessibleName(), u"Phone number"_s);
}

void TestPhoneField::theButtonComesBeforeTheNumberInTabOrder()
{
    auto *button = m_field->findChild<CountryButton *>();
    // Named in full for whoever asks, also before it was ever reached.
    const auto *face = QAccessible::queryAccessibleInterface(button);
    QCOMPARE(face->text(QAccessible::Name), u"Country: United Kingdom, +44"_s);
    QTest::keyClick(edit(), Qt::Key_Backtab);
    QTRY_VERIFY(button->hasFocus());
    QVERIFY(button->accessibleName().contains(u"United Kingdom"_s));
    QVERIFY(button->accessibleName().contains(u"+44"_s));
    m_field->setRegion(u"NG"_s);
    QCOMPARE(button->accessibleName(), u"Country: Nigeria, +234"_s);
}

void TestPhoneField::enterIsTold()
{
    QSignalSpy submitted(m_field.get(), &PhoneField::submitted);
    QTest::keyClick(edit(), Qt::Key_Return);
    QCOMPARE(submitted.count(), 1);
}

QTEST_MAIN(TestPhoneField)
#include "tst_phonefield.moc"
