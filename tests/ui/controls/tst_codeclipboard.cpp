// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/controls/typedinto.h"
#include "ui/theme/theme.h"
#include "ui/widgets/clipboardoffer.h"
#include "ui/widgets/codefield.h"

#include <QApplication>
#include <QClipboard>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace ringkey;
using namespace Qt::StringLiterals;

namespace {

/// A field with the offer under it, in a window of their own.
class OfferPage : public QWidget
{
public:
    CodeField *field = new CodeField(this);
    ClipboardOffer *offer = new ClipboardOffer(this);

    OfferPage()
    {
        auto *column = new QVBoxLayout(this);
        column->addWidget(field);
        column->addWidget(offer);
        offer->setField(field);
    }
    /// The window is in front, and the offer looks at the clipboard.
    bool open()
    {
        show();
        activateWindow();
        const bool isOpen = QTest::qWaitForWindowActive(this);
        offer->watch();
        return isOpen;
    }
};

} // namespace

class TestCodeClipboard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theClipboardIsOfferedAndNeverTakenSilently();
    void theOfferCanBeSwitchedOff();
    void whatWasInTheClipboardBeforeIsNotOffered();
    void aCodeCopiedElsewhereIsOfferedOnComingBack();
    void aUsedCodeLeavesTheClipboard_data();
    void aUsedCodeLeavesTheClipboard();

private:
    void type(const QString &text) const { QTest::keyClicks(m_field.get(), text); }

    std::unique_ptr<CodeField> m_field;
};

void TestCodeClipboard::init()
{
    m_field = typedInto<CodeField>();
    QVERIFY(m_field);
}

void TestCodeClipboard::theClipboardIsOfferedAndNeverTakenSilently()
{
    OfferPage page;
    QVERIFY(page.open());
    CodeField *field = page.field;
    ClipboardOffer *offer = page.offer;
    QGuiApplication::clipboard()->setText(u"nothing to see"_s);
    QVERIFY(!offer->isVisible());
    QGuiApplication::clipboard()->setText(u"481 206 is your Ringkey code."_s);
    QTRY_VERIFY(offer->isVisible());
    QCOMPARE(offer->text(), u"&Use 481\u00a0206 from the clipboard"_s);
    QCOMPARE(field->code(), QString());
    QSignalSpy completed(field, &CodeField::completed);
    QTest::mouseClick(offer, Qt::LeftButton);
    QCOMPARE(field->code(), u"481206"_s);
    QCOMPARE(completed.count(), 1);
    QVERIFY(!offer->isVisible());
}

void TestCodeClipboard::theOfferCanBeSwitchedOff()
{
    ClipboardOffer offer;
    offer.setField(m_field.get());
    offer.setOffered(false);
    offer.watch();
    QGuiApplication::clipboard()->setText(u"481207"_s);
    QCoreApplication::processEvents();
    QVERIFY(!offer.isVisible());
}

void TestCodeClipboard::whatWasInTheClipboardBeforeIsNotOffered()
{
    ClipboardOffer offer;
    offer.setField(m_field.get());
    QGuiApplication::clipboard()->setText(u"481208"_s);
    QCoreApplication::processEvents();
    offer.watch();
    QEvent activation(QEvent::ActivationChange);
    QCoreApplication::sendEvent(&offer, &activation);
    QVERIFY(!offer.isVisible());
}

void TestCodeClipboard::aCodeCopiedElsewhereIsOfferedOnComingBack()
{
    OfferPage page;
    QVERIFY(page.open());
    CodeField *field = page.field;
    ClipboardOffer *offer = page.offer;
    QWidget phone;
    phone.show();
    phone.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&phone));
    QGuiApplication::clipboard()->setText(u"481209 is your Ringkey code."_s);
    QVERIFY(!offer->isVisible());
    page.activateWindow();
    QTRY_VERIFY(offer->isVisible());
    // Gone once it is in the field, also where it was typed; and once sent it does not come back.
    field->takeCode(u"481209"_s);
    QVERIFY(!offer->isVisible());
    offer->codeSent();
    field->rejectCode();
    phone.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&phone));
    page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    QCoreApplication::sendPostedEvents();
    QVERIFY(!offer->isVisible());
}

void TestCodeClipboard::aUsedCodeLeavesTheClipboard_data()
{
    QTest::addColumn<QString>("copied");
    QTest::addColumn<bool>("offered");
    QTest::addColumn<bool>("stays");
    const QString text = u"481 210 is your Ringkey code."_s;
    QTest::newRow("the text it came in") << text << true << false;
    QTest::newRow("the code alone") << u"481210"_s << true << false;
    QTest::newRow("another code") << u"481211"_s << true << true;
    QTest::newRow("something else") << u"a shopping list"_s << true << true;
    QTest::newRow("where the clipboard is not looked at") << text << false << true;
}

/// However it came into the field, and only if it is still that code.
void TestCodeClipboard::aUsedCodeLeavesTheClipboard()
{
    QFETCH(const QString, copied);
    QFETCH(const bool, offered);
    QFETCH(const bool, stays);
    ClipboardOffer offer;
    offer.setField(m_field.get());
    offer.setOffered(offered);
    QGuiApplication::clipboard()->setText(copied);
    type(u"48121"_s);
    QCOMPARE(QGuiApplication::clipboard()->text(), copied);
    type(u"0"_s);
    QCoreApplication::processEvents();
    QCOMPARE(QGuiApplication::clipboard()->text(), copied); // it may be needed again
    offer.codeSent();
    QCoreApplication::processEvents();
    QCOMPARE(QGuiApplication::clipboard()->text(), stays ? copied : QString());
}

QTEST_MAIN(TestCodeClipboard)
#include "tst_codeclipboard.moc"
