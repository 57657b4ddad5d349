// SPDX-License-Identifier: Apache-2.0
#include "app/demo/testphone.h"
#include "ui/widgets/textlabel.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QTest>
#include <QTimeZone>

using namespace ringkey;
using namespace Qt::StringLiterals;

namespace {

PhoneMessage text(const QString &words)
{
    return {.sentAt = QDateTime({2026, 11, 23}, {14, 1}, QTimeZone::utc()),
            .to = u"+447400123456"_s,
            .text = words};
}

QStringList codes(const TestPhone &phone)
{
    QList<QLabel *> labels = phone.findChildren<QLabel *>(u"messageCode"_s);
    std::ranges::sort(labels, {},
                      [&](QLabel *label) { return label->mapTo(&phone, QPoint()).y(); });
    QStringList result;
    for (const QLabel *label : labels)
        result.append(label->accessibleName());
    return result;
}

} // namespace

class TestTestPhone : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void itsOwnWordsStay();
    void theNewestTextIsOnTop();
    void tabGoesFromTheNewestToTheOldest();
    void copyCodePutsTheCodeOnTheClipboard();
    void aTextIsNeverMarkup();
    void aCallSaysSo();
    void everythingBeginsBelowTheTitle();
    void oldTextsGo();
    void comesBackWithANewTextAfterItWasClosed();
};

/// Shown, in a larger font and in other colours.
void TestTestPhone::itsOwnWordsStay()
{
    TestPhone phone;
    phone.show();
    QFont font = phone.font();
    font.setPointSizeF(2 * font.pointSizeF());
    phone.setFont(font);
    phone.setPalette(QPalette(Qt::black));
    QCoreApplication::processEvents();
    QStringList shown;
    const auto labels = phone.findChildren<QLabel *>();
    for (const QLabel *label : labels)
        shown.append(label->text());
    QCOMPARE(shown, QStringList({u"Test phone"_s, u"demo service"_s,
                                 u"Codes and texts that would reach a real phone appear here."_s}));
}

void TestTestPhone::theNewestTextIsOnTop()
{
    TestPhone phone;
    phone.add(text(u"111111 is your code."_s));
    phone.add(text(u"222222 is your code."_s));
    QTRY_COMPARE(codes(phone), QStringList({u"222222"_s, u"111111"_s}));
}

void TestTestPhone::tabGoesFromTheNewestToTheOldest()
{
    TestPhone phone;
    phone.add(text(u"111111 is your code."_s));
    phone.add(text(u"222222 is your code."_s));
    phone.activateWindow();
    QStringList visited;
    for (QWidget *widget = phone.nextInFocusChain(); widget != &phone;
         widget = widget->nextInFocusChain()) {
        if (widget->objectName() == u"copyCodeButton"_s)
            visited.append(widget->accessibleName());
    }
    QCOMPARE(visited, QStringList({u"Copy code 222222"_s, u"Copy code 111111"_s}));
    const auto cards = phone.findChildren<QWidget *>(u"phoneMessage"_s);
    QVERIFY(cards.at(0)->findChild<QLabel *>(u"messageCode"_s)->accessibleName() == u"222222"_s);
}

void TestTestPhone::copyCodePutsTheCodeOnTheClipboard()
{
    TestPhone phone;
    phone.add(text(u"481206 is your code."_s));
    auto *button = phone.findChild<QAbstractButton *>(u"copyCodeButton"_s);
    QVERIFY(button);
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"481206"_s);
}

void TestTestPhone::aTextIsNeverMarkup()
{
    TestPhone phone;
    phone.add(text(u"<b>Hello</b>"_s));
    const auto labels = phone.findChildren<QLabel *>();
    const auto shown =
        std::ranges::find_if(labels, [](QLabel *l) { return l->text() == u"<b>Hello</b>"_s; });
    QVERIFY(shown != labels.end());
    QCOMPARE((*shown)->textFormat(), Qt::PlainText);
}

void TestTestPhone::aCallSaysSo()
{
    TestPhone phone;
    auto call = text(u"Your code is 481206."_s);
    call.isCall = true;
    phone.add(call);
    const auto labels = phone.findChildren<QLabel *>();
    QVERIFY(
        std::ranges::any_of(labels, [](QLabel *l) { return l->text().contains(u"Call to"_s); }));
}

void TestTestPhone::everythingBeginsBelowTheTitle()
{
    TestPhone phone;
    phone.show();
    const auto left = [&phone](const QWidget *shown) {
        return shown->mapTo(&phone, QPoint(shown->contentsMargins().left(), 0)).x();
    };
    const auto labels = phone.findChildren<TextLabel *>();
    const auto title = std::ranges::find(labels, TextLabel::Heading, &TextLabel::role);
    const auto hint = std::ranges::find(labels, TextLabel::Lead, &TextLabel::role);
    QVERIFY(title != labels.end() && hint != labels.end());
    QCOMPARE(left(*hint), left(*title));
    phone.add(text(u"123456 is your code."_s));
    QCoreApplication::processEvents();
    const auto *card = phone.findChild<QWidget *>(u"phoneMessage"_s);
    for (const QWidget *part : card->findChildren<QWidget *>(Qt::FindDirectChildrenOnly))
        QCOMPARE(left(part), left(*title));
}

void TestTestPhone::oldTextsGo()
{
    TestPhone phone;
    for (int i = 0; i < TestPhone::limit + 5; ++i)
        phone.add(text(u"%1 is your code."_s.arg(100000 + i)));
    QCOMPARE(codes(phone).size(), TestPhone::limit);
    QVERIFY(!codes(phone).contains(u"100000"_s));
    QVERIFY(codes(phone).contains(u"100034"_s));
}

void TestTestPhone::comesBackWithANewTextAfterItWasClosed()
{
    TestPhone phone;
    phone.show();
    phone.close();
    QVERIFY(!phone.isVisible());
    phone.add(text(u"481206 is your code."_s));
    QVERIFY(phone.isVisible());
}

QTEST_MAIN(TestTestPhone)
#include "tst_testphone.moc"
