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
    // Where more than "00" is dialled to get abroad, only who has left the field was done.
    QTest::newRow("Australia's way, begun") << u"AU"_s << u"001144"_s << u"AU"_s << QString();
    QTest::newRow("Australia's way")
        << u"AU"_s << u"0011447400123456"_s << u"AU"_s << u"+447400123456"_s;
    QTest::newRow("Korea's way") << u"KR"_s << u"001447400123456"_s << u"KR"_s
                                 << u"+447400123456"_s;
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
