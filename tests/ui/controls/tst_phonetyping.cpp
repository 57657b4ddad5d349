// SPDX-License-Identifier: Apache-2.0
// What keys make of a number, one after the other.
#include "ui/widgets/countrypicker.h"
#include "ui/widgets/phonefield.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QTest>

using namespace ringkey;
using namespace Qt::StringLiterals;

class TestPhoneTyping : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_field.reset(); }
    void typedZerosChangeTheCountryToo_data();
    void typedZerosChangeTheCountryToo();
    void aTypedCodeIsReadWhereItWasBegun();
    void whatWasTypedIsUndoneAsItStood();

private:
    QLineEdit *edit() const { return m_field->findChild<QLineEdit *>(u"numberEdit"_s); }
    void press(QKeySequence::StandardKey key) const { QTest::keySequence(edit(), key); }
    void paste(const QString &text) const;

    std::unique_ptr<PhoneField> m_field;
};

void TestPhoneTyping::init()
{
    m_field = std::make_unique<PhoneField>();
    m_field->setRegion(u"GB"_s);
    m_field->show();
    m_field->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_field.get()));
    m_field->setFocus();
}

void TestPhoneTyping::paste(const QString &text) const
{
    QGuiApplication::clipboard()->setText(text);
    press(QKeySequence::Paste);
}

void TestPhoneTyping::typedZerosChangeTheCountryToo_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("region");
    QTest::addColumn<QString>("e164");
    QTest::newRow("its code is enough") << u"GB"_s << u"0033"_s << u"FR"_s << QString();
    QTest::newRow("from North America") << u"US"_s << u"0033"_s << u"FR"_s << QString();
    QTest::newRow("whole") << u"DE"_s << u"0033612345678"_s << u"FR"_s << u"+33612345678"_s;
    QTest::newRow("to where more is dialled")
        << u"DE"_s << u"0061412345678"_s << u"AU"_s << u"+61412345678"_s;
    QTest::newRow("no country's") << u"DE"_s << u"009991234"_s << QString() << QString();
    const auto abroad = [](const char *from, const QString &digits) {
        const QString number = u"+"_s + digits.sliced(digits.indexOf(u' ') + 1);
        const QString region = number.startsWith("+44"_L1) ? u"GB"_s : u"FR"_s;
        QTest::addRow("%s, %s", from, qPrintable(digits))
            << QString::fromLatin1(from) << QString(digits).remove(u' ') << region << number;
    };
    const auto begun = [](const char *from, const QString &digits, const QString &region) {
        QTest::addRow("%s, %s", from, qPrintable(digits))
            << QString::fromLatin1(from) << digits << region << QString();
    };
    for (const auto &[from, way] :
         std::initializer_list<std::pair<const char *, QString>>{{"AU", u"0011"_s},
                                                                 {"AU", u"0018"_s},
                                                                 {"KR", u"001"_s},
                                                                 {"KR", u"00700"_s},
                                                                 {"JP", u"010"_s},
                                                                 {"BR", u"0015"_s},
                                                                 {"BR", u"0021"_s},
                                                                 {"US", u"011"_s},
                                                                 {"US", u"00"_s},
                                                                 {"CA", u"011"_s},
                                                                 {"RU", u"810"_s},
                                                                 {"SG", u"001"_s},
                                                                 {"TH", u"001"_s},
                                                                 {"NG", u"009"_s},
                                                                 {"KE", u"000"_s},
                                                                 {"HK", u"001"_s},
                                                                 {"TW", u"002"_s},
                                                                 {"IL", u"012"_s},
                                                                 {"DE", u"00"_s}}) {
        begun(from, way, QString::fromLatin1(from));
        begun(from, way + u"33"_s, u"FR"_s);
        begun(from, way + u"44"_s, u"GB"_s);
        abroad(from, way + u" 447400123456"_s);
        abroad(from, way + u" 33612345678"_s);
    }
    // Everybody knows 00: where it is another's way, the whole number shows that it was meant.
    abroad("AU", u"00 447400123456"_s);
    abroad("KR", u"00 447400123456"_s);
    begun("AU", u"001"_s, u"AU"_s);
    begun("SG", u"006591234567"_s, u"SG"_s);
    begun("SG", u"006591"_s, u"SG"_s);
    begun("AU", u"001199"_s, u"AU"_s);
    begun("AU", u"00119991"_s, QString());
    begun("GB", u"01132"_s, u"GB"_s);
    begun("JP", u"0312345678"_s, u"JP"_s);
}

void TestPhoneTyping::typedZerosChangeTheCountryToo()
{
    QFETCH(const QString, from);
    QFETCH(const QString, typed);
    QFETCH(const QString, e164);
    m_field->setRegion(from);
    QTest::keyClicks(edit(), typed);
    const auto *button = m_field->findChild<CountryButton *>();
    QTEST(button->showsNoCountry() ? QString() : m_field->region(), "region");
    if (!e164.isEmpty())
        QCOMPARE(m_field->number()->e164(), e164);
}

/// "0011" is no way abroad from the country that stands on the button then.
void TestPhoneTyping::aTypedCodeIsReadWhereItWasBegun()
{
    m_field->setRegion(u"AU"_s);
    QTest::keyClicks(edit(), u"0011447400123456"_s);
    QTest::keyClick(edit(), Qt::Key_Backspace);
    QCOMPARE(m_field->region(), u"GB"_s);
    QTest::keyClick(edit(), Qt::Key_6);
    QCOMPARE(m_field->number()->e164(), u"+447400123456"_s);
    press(QKeySequence::Undo);
    press(QKeySequence::Redo);
    QCOMPARE(m_field->number()->e164(), u"+447400123456"_s);
    m_field->findChild<CountryButton *>()->setFocus();
    QCOMPARE(edit()->text(), u"7400 123456"_s);
    QCOMPARE(m_field->number()->e164(), u"+447400123456"_s);
}

/// Part of a number, or one in another's groups, is nobody's.
void TestPhoneTyping::whatWasTypedIsUndoneAsItStood()
{
    QStringList stood;
    const QString digits = u"7400123456"_s;
    for (const QChar digit : digits) {
        stood << edit()->text();
        QTest::keyClicks(edit(), digit);
    }
    const QString whole = edit()->text();
    paste(u"+2348035550147"_s);
    edit()->selectAll();
    paste(u"+2348035550147"_s);
    QCOMPARE(m_field->region(), u"NG"_s);
    press(QKeySequence::Undo);
    press(QKeySequence::Undo);
    QCOMPARE(m_field->region(), u"GB"_s);
    QCOMPARE(edit()->text(), whole);
    while (!stood.isEmpty()) {
        press(QKeySequence::Undo);
        QCOMPARE(edit()->text(), stood.takeLast());
    }
    press(QKeySequence::Undo);
    for (qsizetype i = 0; i < digits.size(); ++i)
        press(QKeySequence::Redo);
    QCOMPARE(edit()->text(), whole);
    QCOMPARE(m_field->number()->e164(), u"+447400123456"_s);
    m_field->clear(); // for whoever comes next
    press(QKeySequence::Undo);
    QCOMPARE(edit()->text(), QString());
}

QTEST_MAIN(TestPhoneTyping)
#include "tst_phonetyping.moc"
