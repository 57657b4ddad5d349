// SPDX-License-Identifier: Apache-2.0
#include "phone/asyoutype.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace ringkey {
namespace {

/// "7400 1|23" is the text with the caret where the bar is.
TypedNumber box(const QString &withBar)
{
    return {QString(withBar).remove(u'|'), withBar.indexOf(u'|')};
}

QString withBar(const TypedNumber &number)
{
    return QString(number.text).insert(number.caret, u'|');
}

TypedNumber typed(const QString &keys, QStringView region)
{
    TypedNumber shown;
    for (const QChar key : keys) {
        TypedNumber after{QString(shown.text).insert(shown.caret, key), shown.caret + 1};
        shown = formatAsTyped(shown, after, region);
    }
    return shown;
}

class TestAsYouType : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void groupsWhileTyping_data();
    void groupsWhileTyping();
    void keepsTheCaretAtItsDigit_data();
    void keepsTheCaretAtItsDigit();
    void backspaceEmptiesTheBox();
    void deleteEmptiesTheBox();
    void readsTheRegionFromAPlus_data();
    void readsTheRegionFromAPlus();
};

void TestAsYouType::groupsWhileTyping_data()
{
    QTest::addColumn<QString>("region");
    QTest::addColumn<QString>("keys");
    QTest::addColumn<QString>("shown");
    QTest::newRow("GB") << u"GB"_s << u"7400123456"_s << u"7400 123456|"_s;
    QTest::newRow("GB with trunk zero") << u"GB"_s << u"07400123456"_s << u"07400 123456|"_s;
    QTest::newRow("lower-case region") << u"gb"_s << u"7400123456"_s << u"7400 123456|"_s;
    QTest::newRow("NG") << u"NG"_s << u"8035550147"_s << u"803 555 0147|"_s;
    QTest::newRow("US") << u"US"_s << u"4155552671"_s << u"415-555-2671|"_s;
    QTest::newRow("FR") << u"FR"_s << u"0612345678"_s << u"06 12 34 56 78|"_s;
    QTest::newRow("RU") << u"RU"_s << u"9161234567"_s << u"916 123-45-67|"_s;
    QTest::newRow("IT keeps its zero") << u"IT"_s << u"0612345678"_s << u"06 1234 5678|"_s;
    QTest::newRow("plus wins over the region")
        << u"US"_s << u"+447400123456"_s << u"+44 7400 123456|"_s;
    QTest::newRow("00") << u"GB"_s << u"0014155552671"_s << u"00 1 415-555-2671|"_s;
    QTest::newRow("too long") << u"GB"_s << u"7400123456789"_s << u"7400123456789|"_s;
    QTest::newRow("Arabic-Indic digits") << u"GB"_s << u"٧٤٠٠١٢٣٤٥٦"_s << u"7400 123456|"_s;
    QTest::newRow("full-width plus") << u"US"_s << u"\uff0b447400123456"_s << u"+44 7400 123456|"_s;
    QTest::newRow("own dashes") << u"GB"_s << u"7400-123-456"_s << u"7400-123-456|"_s;
    QTest::newRow("own brackets") << u"US"_s << u"(415) 555 2671"_s << u"(415) 555 2671|"_s;
    QTest::newRow("own space elsewhere") << u"GB"_s << u"74 00123456"_s << u"74 00123456|"_s;
    QTest::newRow("letters") << u"GB"_s << u"7400abc123"_s << u"7400abc123|"_s;
    QTest::newRow("plus inside") << u"GB"_s << u"74+00"_s << u"74+00|"_s;
    QTest::newRow("unknown region") << u"QQ"_s << u"7400123456"_s << u"7400123456|"_s;
    QTest::newRow("no region") << QString() << u"7400123456"_s << u"7400123456|"_s;
}

void TestAsYouType::groupsWhileTyping()
{
    QFETCH(QString, region);
    QFETCH(QString, keys);
    QFETCH(QString, shown);
    QCOMPARE(withBar(typed(keys, region)), shown);
}

void TestAsYouType::keepsTheCaretAtItsDigit_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("shown");
    QTest::newRow("digit at the end") << u"7400|"_s << u"74001|"_s << u"7400 1|"_s;
    QTest::newRow("digit at the front")
        << u"|400 123456"_s << u"7|400 123456"_s << u"7|400 123456"_s;
    QTest::newRow("digit in the middle")
        << u"7400 |23456"_s << u"7400 1|23456"_s << u"7400 1|23456"_s;
    QTest::newRow("digit moves over a space")
        << u"740|0 12345"_s << u"7409|0 12345"_s << u"7409| 012345"_s;
    QTest::newRow("backspace a digit") << u"7400 12|3456"_s << u"7400 1|3456"_s << u"7400 1|3456"_s;
    QTest::newRow("backspace over our space")
        << u"7400 |123456"_s << u"7400|123456"_s << u"7400| 123456"_s;
    QTest::newRow("delete over our space")
        << u"7400| 123456"_s << u"7400|123456"_s << u"7400 |123456"_s;
    QTest::newRow("delete a digit") << u"74|00 123456"_s << u"74|0 123456"_s << u"74|01 23456"_s;
    QTest::newRow("select all and type") << u"7400 123456|"_s << u"8|"_s << u"8|"_s;
    QTest::newRow("clear") << u"7400 123456|"_s << u"|"_s << u"|"_s;
    QTest::newRow("paste digits") << u"|"_s << u"7400123456|"_s << u"7400 123456|"_s;
    QTest::newRow("paste with separators") << u"|"_s << u"7400.123.456|"_s << u"7400.123.456|"_s;
    QTest::newRow("own space typed")
        << u"74|00 123456"_s << u"74 |00 123456"_s << u"74 |00 123456"_s;
    QTest::newRow("our space typed again") << u"+44 |"_s << u"+44  |"_s << u"+44 |"_s;
    QTest::newRow("our space stepped over")
        << u"7400| 123456"_s << u"7400 | 123456"_s << u"7400 |123456"_s;
    QTest::newRow("own style stays while editing")
        << u"74-00-12|"_s << u"74-00-123|"_s << u"74-00-123|"_s;
    QTest::newRow("own style gone, ours again") << u"7-|4001"_s << u"7|4001"_s << u"7|400 1"_s;
    QTest::newRow("typed plus in front")
        << u"|447400123456"_s << u"+|447400123456"_s << u"+|44 7400 123456"_s;
}

void TestAsYouType::keepsTheCaretAtItsDigit()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QFETCH(QString, shown);
    QCOMPARE(withBar(formatAsTyped(box(before), box(after), u"GB")), shown);
}

void TestAsYouType::backspaceEmptiesTheBox()
{
    TypedNumber shown = box(u"7400 123456|"_s);
    int presses = 0;
    for (; shown.caret > 0 && presses < 30; ++presses) {
        const TypedNumber after{QString(shown.text).remove(shown.caret - 1, 1), shown.caret - 1};
        shown = formatAsTyped(shown, after, u"GB");
    }
    QCOMPARE(shown.text, QString());
}

void TestAsYouType::deleteEmptiesTheBox()
{
    TypedNumber shown = box(u"|7400 123456"_s);
    for (int presses = 0; !shown.text.isEmpty() && presses < 30; ++presses)
        shown =
            formatAsTyped(shown, {QString(shown.text).remove(shown.caret, 1), shown.caret}, u"GB");
    QCOMPARE(shown.text, QString());
}

void TestAsYouType::readsTheRegionFromAPlus_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("current");
    QTest::addColumn<QString>("region");
    QTest::newRow("no plus") << u"7400 123456"_s << u"GB"_s << QString();
    QTest::newRow("plus alone") << u"+"_s << u"GB"_s << QString();
    QTest::newRow("half a code") << u"+4"_s << u"GB"_s << QString();
    QTest::newRow("code") << u"+49"_s << u"GB"_s << u"DE"_s;
    QTest::newRow("three-digit code") << u"+234 8"_s << u"GB"_s << u"NG"_s;
    QTest::newRow("shared code, main region") << u"+1"_s << u"GB"_s << u"US"_s;
    QTest::newRow("shared code stays with the chosen region") << u"+1 4"_s << u"CA"_s << u"CA"_s;
    QTest::newRow("a whole number decides") << u"+1 415 555 2671"_s << u"CA"_s << u"US"_s;
    QTest::newRow("Kazakhstan") << u"+7 771 000 9998"_s << u"RU"_s << u"KZ"_s;
    QTest::newRow("no such code") << u"+999 1"_s << u"GB"_s << QString();
    QTest::newRow("no country") << u"+800 1234"_s << u"GB"_s << QString();
    QTest::newRow("full-width") << u"\uff0b４９"_s << u"GB"_s << u"DE"_s;
}

void TestAsYouType::readsTheRegionFromAPlus()
{
    QFETCH(QString, text);
    QFETCH(QString, current);
    QFETCH(QString, region);
    QCOMPARE(typedRegion(text, current), region);
}

} // namespace
} // namespace ringkey

QTEST_GUILESS_MAIN(ringkey::TestAsYouType)
#include "tst_asyoutype.moc"
