// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/dressed.h"
#include "tests/ui/pages/shown.h"
#include "ui/widgets/phonefield.h"
#include "ui/words/storagetext.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QRegularExpression>
#include <QTextDocumentFragment>

namespace {

using namespace ringkey;
using namespace ringkey::test;
using namespace Qt::StringLiterals;

/// All that is to be read there and calls something a text.
QStringList wordsOfTexts(const QWidget *page)
{
    QStringList words;
    const auto labels = page->findChildren<QLabel *>();
    for (const QLabel *label : labels)
        words << (label->isVisible() ? label->text() : QString());
    const auto buttons = page->findChildren<QAbstractButton *>();
    for (const QAbstractButton *button : buttons)
        words << (button->isVisible() ? button->text().remove(u'&') : QString());
    static const QRegularExpression text(u"\\b[Tt]ext(s|ed)?\\b"_s);
    return words.filter(text);
}

class TestPageWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlySmsIsCalledAText_data() { addSampleRows(); }
    void onlySmsIsCalledAText()
    {
        QFETCH(QString, sample);
        StateSample one = sampleNamed(sample);
        one.around.backend.channel = u"whatsapp"_s;
        Shown shown(u"restoring"_s);
        shown.view().present(pageModel(one.state, one.around));
        QCOMPARE(wordsOfTexts(shown.page()), QStringList());
    }

    void whatIsWrongWithANumberCallsOnlySmsAText_data()
    {
        QTest::addColumn<QString>("number");
        QTest::newRow("a landline") << u"+442079460000"_s;
        QTest::newRow("a premium number") << u"+449098790000"_s;
        QTest::newRow("a number for pagers") << u"+447640123456"_s;
        QTest::newRow("too short") << u"+44740"_s;
        QTest::newRow("nothing") << QString();
    }
    void whatIsWrongWithANumberCallsOnlySmsAText()
    {
        QFETCH(QString, number);
        for (const QString &sample :
             {u"create-account"_s, u"forgot-password"_s, u"change-number"_s}) {
            StateSample one = sampleNamed(sample);
            one.around.backend.channel = u"whatsapp"_s;
            Shown shown(u"restoring"_s);
            shown.view().present(pageModel(one.state, one.around));
            auto *phone = shown.page()->findChild<PhoneField *>();
            QVERIFY(phone);
            phone->setFocus();
            press(Qt::Key_Home);
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_End, Qt::ShiftModifier);
            press(Qt::Key_Delete);
            type(number);
            press(Qt::Key_Return);
            QVERIFY2(!phone->error().isEmpty(), qPrintable(sample));
            QCOMPARE(wordsOfTexts(shown.page()), QStringList());
        }
    }

    void noApostropheIsStraight_data() { addSampleRows(); }
    /// As people read it; a screen reader and a search get the one that keyboards have.
    void noApostropheIsStraight()
    {
        QFETCH(QString, sample);
        Shown shown(sample);
        static const QRegularExpression straight(u"\\p{L}'"_s);
        const auto labels = shown.page()->findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            const QString read = QTextDocumentFragment::fromHtml(label->text()).toPlainText();
            QVERIFY2(!read.contains(straight), qPrintable(read));
        }
    }

    /// Nobody is sent to a support whose address the brand does not name.
    void withoutSupportNobodyIsSentThere()
    {
        Shown shown(u"create-account-taken"_s);
        for (const bool has : {true, false}) {
            Branding brand = branding();
            brand.supportUrl = has ? QUrl(u"https://example.org/help"_s) : QUrl();
            shown.page()->setBranding(brand);
            shown.present(u"create-account"_s);
            shown.present(u"create-account-taken"_s);
            for (const QString &name : {u"earlierOwnerLabel"_s, u"supportButton"_s})
                QCOMPARE(shown.find<QWidget>(name)->isVisible(), has);
        }
    }

    void withoutAKeychainStayingSignedInSaysWhyNot()
    {
        Shown shown(u"sign-in-without-keychain"_s);
        auto *keep = shown.find<QCheckBox>(u"keepSignedInCheck"_s);
        QVERIFY(!keep->isEnabled() && !keep->isChecked());
        const QString why = storageText(Storage::Missing, SessionPlace::Keychain);
        QCOMPARE(keep->accessibleDescription(), why);
        QVERIFY(shown.find<QWidget>(u"keepNote"_s)->isVisible());
        shown.present(u"sign-in"_s);
        QVERIFY(keep->isEnabled() && keep->isChecked());
        QVERIFY(!shown.find<QWidget>(u"keepNote"_s)->isVisible());
    }

    /// It stands below the buttons: "This works once …" was read of "Text me a code instead".
    void whatWaitsForTheKeychainIsNamed()
    {
        for (const Storage storage : {Storage::Locked, Storage::Refused, Storage::Frozen,
                                      Storage::Outdated, Storage::OutdatedLocked})
            for (const auto place : {SessionPlace::Keychain, SessionPlace::HostsOwn})
                QVERIFY(storageNote(storage, place).startsWith("You'll stay signed in"_L1));
    }
};

} // namespace

int main(int argc, char *argv[])
{
    return ringkey::test::runDressed<TestPageWords>(argc, argv);
}

#include "tst_pagewords.moc"
