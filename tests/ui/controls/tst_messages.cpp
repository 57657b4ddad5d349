// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/heard.h"
#include "ui/language/sentences.h"
#include "ui/theme/theme.h"
#include "ui/widgets/busybutton.h"
#include "ui/widgets/countdownlabel.h"
#include "ui/widgets/hintline.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/messagebanner.h"
#include "ui/widgets/textlabel.h"

#include <QAccessible>
#include <QApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QTimeZone>

using namespace ringkey;
using namespace Qt::StringLiterals;

class TestMessages : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aBannerIsAnAlertWithPlainName();
    void aBannerShowsQuotesAndMarksAsTheyWereMeant();
    void aWarningSaysFirstWhatIsWrong();
    void sentencesAreJoinedAsTheirLanguageDoes();
    void anErrorLineDescribesItsField();
    void aBusyButtonIgnoresPressesAndReadsAsWhatItDoes();
    void aButtonGrowsWhereItsTextDoesNotFit();
    void aLinkIsPressedByKeyboardAndLargeEnough();
    void timeLeftRoundsUp();
    void theCountdownFollowsTheDeadlineAndNotTheTicks();
    void theCountdownOfWhatIsSpentSaysWhatForOneWaits();
    void theCountdownIsNamedAtStartAndEndOnly();
    void theCountdownTellsWhatIsLeftWhenItIsAsked();
    void theCountdownIsSaidAtStartAndEndOnly();
    void messagesAreSaidOnce();
    void aScreenReaderCannotPressABusyButton();
    void emphasisFollowsTheTheme();
    void aNumberStandsOnTheRightOfAnArabicPage();
};

void TestMessages::aBannerIsAnAlertWithPlainName()
{
    MessageBanner banner;
    QVERIFY(banner.isHidden());
    banner.setMessage(MessageBanner::Warning, u"<b>You're offline.</b> We'll try again."_s);
    QVERIFY(!banner.isHidden());
    const auto *face = QAccessible::queryAccessibleInterface(&banner);
    QCOMPARE(face->role(), QAccessible::AlertMessage);
    QCOMPARE(face->text(QAccessible::Name), u"You're offline. We'll try again."_s);
    banner.clear();
    QVERIFY(banner.isHidden());
}

/// What is escaped in a text without marks is text all the same.
void TestMessages::aBannerShowsQuotesAndMarksAsTheyWereMeant()
{
    MessageBanner banner;
    const auto *label = banner.findChild<TextLabel *>();
    for (const QString &words : {u"Choose \"Verify\"."_s, u"Me & you <i>said</i> this."_s}) {
        banner.setMessage(MessageBanner::Error, words.toHtmlEscaped());
        const auto *shown = QAccessible::queryAccessibleInterface(const_cast<TextLabel *>(label));
        QCOMPARE(shown->text(QAccessible::Name), words);
        QCOMPARE(QAccessible::queryAccessibleInterface(&banner)->text(QAccessible::Name), words);
    }
}

/// The first sentence stands out where another says what to do.
void TestMessages::aWarningSaysFirstWhatIsWrong()
{
    MessageBanner banner;
    const auto *label = banner.findChild<TextLabel *>();
    QVERIFY(label);
    banner.setMessage(MessageBanner::Warning, u"No network. We will try again."_s);
    QCOMPARE(label->sourceText(), u"<b>No network. </b>We will try again."_s);
    QCOMPARE(banner.accessibleName(), u"No network. We will try again."_s);
    banner.setMessage(MessageBanner::Warning, u"オフラインです。接続が戻るまでお待ちください。"_s);
    QCOMPARE(label->sourceText(), u"<b>オフラインです。</b>接続が戻るまでお待ちください。"_s);
    banner.setMessage(MessageBanner::Warning, u"No network."_s);
    QCOMPARE(label->sourceText(), u"No network."_s);
    banner.setMessage(MessageBanner::Info, u"All signed out. Nothing is kept."_s);
    QCOMPARE(label->sourceText(), u"All signed out. Nothing is kept."_s);
    banner.setKind(MessageBanner::Warning);
    QCOMPARE(label->sourceText(), u"<b>All signed out. </b>Nothing is kept."_s);
}

void TestMessages::sentencesAreJoinedAsTheirLanguageDoes()
{
    QCOMPARE(joinedSentences({u"No network."_s, {}, u"Try again."_s}), u"No network. Try again."_s);
    QCOMPARE(joinedSentences({u"ログインできません。"_s, u"サポートへ。"_s}),
             u"ログインできません。サポートへ。"_s);
    QCOMPARE(joinedSentences({u"No network."_s, {}}), u"No network."_s);
}

void TestMessages::anErrorLineDescribesItsField()
{
    QLineEdit field;
    ErrorLine error;
    error.setField(&field);
    error.setText(u"Too short."_s);
    QCOMPARE(field.accessibleDescription(), u"Too short."_s);
    QVERIFY(!error.isHidden());
    QCOMPARE(QAccessible::queryAccessibleInterface(&error)->role(), QAccessible::AlertMessage);
    error.setText({});
    QCOMPARE(field.accessibleDescription(), QString());
    QVERIFY(error.isHidden());
}

void TestMessages::aBusyButtonIgnoresPressesAndReadsAsWhatItDoes()
{
    BusyButton button;
    button.setText(u"&Sign in"_s);
    button.setBusyText(u"Signing in…"_s);
    button.show();
    QSignalSpy clicked(&button, &QPushButton::clicked);
    QTest::mouseClick(&button, Qt::LeftButton);
    QTest::keyClick(&button, Qt::Key_Return);
    QTest::keyClick(&button, Qt::Key_Space);
    QCOMPARE(clicked.count(), 3);
    button.setBusy(true);
    QTest::mouseClick(&button, Qt::LeftButton);
    QTest::keyClick(&button, Qt::Key_Return);
    QTest::keyClick(&button, Qt::Key_Space);
    QCOMPARE(clicked.count(), 3);
    const auto *face = QAccessible::queryAccessibleInterface(&button);
    QCOMPARE(face->text(QAccessible::Name), u"Signing in…"_s);
    button.setBusy(false);
    QCOMPARE(face->text(QAccessible::Name), u"Sign in"_s);
}

void TestMessages::aButtonGrowsWhereItsTextDoesNotFit()
{
    BusyButton button;
    button.setText(u"Send me a text message with a code instead of asking for my password"_s);
    const int one = button.heightForWidth(2000);
    QVERIFY(button.heightForWidth(200) > one);
    QVERIFY(button.minimumSizeHint().width() < 200);
}

void TestMessages::aLinkIsPressedByKeyboardAndLargeEnough()
{
    LinkButton link;
    link.setText(u"Go"_s);
    link.show();
    QVERIFY(link.sizeHint().width() >= 24 && link.sizeHint().height() >= 24);
    QCOMPARE(QAccessible::queryAccessibleInterface(&link)->role(), QAccessible::Button);
    QSignalSpy clicked(&link, &QPushButton::clicked);
    QTest::keyClick(&link, Qt::Key_Return);
    QTest::keyClick(&link, Qt::Key_Space);
    QCOMPARE(clicked.count(), 2);
}

void TestMessages::timeLeftRoundsUp()
{
    QCOMPARE(timeLeftText(271'000), u"4:31"_s);
    QCOMPARE(timeLeftText(23'001), u"0:24"_s);
    QCOMPARE(timeLeftText(3'729'000), u"1:02:09"_s);
    QCOMPARE(timeLeftText(-5), u"0:00"_s);
}

void TestMessages::theCountdownFollowsTheDeadlineAndNotTheTicks()
{
    QDateTime now(QDate(2026, 1, 1), QTime(12, 0), QTimeZone::utc());
    CountdownLabel label;
    label.setClock([&now] { return now; });
    label.setRunningText(u"Send again in %1"_s);
    label.setDoneText(u"Send again"_s);
    QSignalSpy finished(&label, &CountdownLabel::finished);
    label.setDeadline(now.addSecs(24));
    QCOMPARE(label.sourceText(), u"Send again in 0:24"_s);
    now = now.addSecs(10); // the laptop slept
    QEvent wake(QEvent::WindowActivate);
    QCoreApplication::sendEvent(&label, &wake);
    QCOMPARE(label.sourceText(), u"Send again in 0:14"_s);
    now = now.addSecs(3600);
    QCoreApplication::sendEvent(&label, &wake);
    QCOMPARE(label.sourceText(), u"Send again"_s);
    QCOMPARE(finished.count(), 1);
    QVERIFY(!label.isRunning());
}

void TestMessages::theCountdownOfWhatIsSpentSaysWhatForOneWaits()
{
    const QDateTime now(QDate(2026, 1, 1), QTime(12, 0), QTimeZone::utc());
    CountdownLabel label;
    label.setClock([&now] { return now; });
    label.setRunningText(u"Send again in %1"_s);
    label.setSpentText(u"You can send a new code in %1."_s);
    label.setSpent(true);
    label.setDeadline(now.addSecs(580));
    QCOMPARE(label.sourceText(), u"You can send a new code in 9:40."_s);
    QCOMPARE(label.accessibleName(), u"You can send a new code in 9:40."_s);
    label.setSpent(false);
    QCOMPARE(label.sourceText(), u"Send again in 9:40"_s);
}

void TestMessages::theCountdownIsNamedAtStartAndEndOnly()
{
    QDateTime now(QDate(2026, 1, 1), QTime(12, 0), QTimeZone::utc());
    CountdownLabel label;
    label.setClock([&now] { return now; });
    label.setRunningText(u"Send again in <b>%1</b>"_s);
    label.setDoneText(u"You can send again."_s);
    label.setDeadline(now.addSecs(24));
    QCOMPARE(label.accessibleName(), u"Send again in 0:24"_s);
    now = now.addSecs(5);
    QEvent wake(QEvent::WindowActivate);
    QCoreApplication::sendEvent(&label, &wake);
    QCOMPARE(label.accessibleName(), u"Send again in 0:24"_s);
    now = now.addSecs(20);
    QCoreApplication::sendEvent(&label, &wake);
    QCOMPARE(label.accessibleName(), u"You can send again."_s);
}

void TestMessages::theCountdownTellsWhatIsLeftWhenItIsAsked()
{
    QDateTime now(QDate(2026, 1, 1), QTime(12, 0), QTimeZone::utc());
    CountdownLabel label;
    label.setClock([&now] { return now; });
    label.setRunningText(u"Send again in <b>%1</b>"_s);
    label.setDeadline(now.addSecs(24));
    now = now.addSecs(5);
    QEvent wake(QEvent::WindowActivate);
    QCoreApplication::sendEvent(&label, &wake);
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(&label);
    QCOMPARE(face->role(), QAccessible::StaticText);
    QCOMPARE(face->text(QAccessible::Name), u"Send again in 0:19"_s);
}

void TestMessages::theCountdownIsSaidAtStartAndEndOnly()
{
    QDateTime now(QDate(2026, 1, 1), QTime(12, 0), QTimeZone::utc());
    CountdownLabel label;
    label.setClock([&now] { return now; });
    label.setRunningText(u"Send again in <b>%1</b>"_s);
    label.setDoneText(u"You can send again."_s);
    const test::Heard heard;
    const QDateTime deadline = now.addSecs(24);
    label.setDeadline(deadline);
    QEvent wake(QEvent::WindowActivate);
    for (int second = 0; second < 30; ++second) {
        now = now.addSecs(1);
        QCoreApplication::sendEvent(&label, &wake);
        if (now < deadline)
            label.setDeadline(deadline); // the page is shown again
    }
    QCOMPARE(heard.all(), (QStringList{u"Send again in 0:24"_s, u"You can send again."_s}));
    QCOMPARE(label.sourceText(), u"You can send again."_s);
}

void TestMessages::messagesAreSaidOnce()
{
    const test::Heard heard;
    MessageBanner banner;
    banner.setMessage(MessageBanner::Error, u"<b>You're offline.</b> We'll try again."_s);
    banner.setMessage(MessageBanner::Error, u"<b>You're offline.</b> We'll try again."_s);
    ErrorLine error;
    error.setText(u"Too short."_s);
    QCOMPARE(heard.all(), (QStringList{u"You're offline. We'll try again."_s, u"Too short."_s}));
}

void TestMessages::aScreenReaderCannotPressABusyButton()
{
    BusyButton button;
    button.setText(u"&Sign in"_s);
    button.setBusyText(u"Signing in…"_s);
    button.show();
    QSignalSpy clicked(&button, &QPushButton::clicked);
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(&button);
    QCOMPARE(face->role(), QAccessible::Button);
    QVERIFY(
        face->actionInterface()->actionNames().contains(QAccessibleActionInterface::pressAction()));
    QVERIFY(!face->state().busy);
    face->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QTRY_COMPARE(clicked.count(), 1);
    button.setBusy(true);
    QVERIFY(face->state().busy);
    face->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCoreApplication::processEvents();
    QVERIFY(!button.isDown());
    QCOMPARE(clicked.count(), 1);
}

void TestMessages::emphasisFollowsTheTheme()
{
    Theme theme(*qApp);
    theme.setChoice(ThemeChoice::Light);
    theme.apply();
    TextLabel label;
    label.setRole(TextLabel::Lead);
    label.setText(u"We sent it to <b>+44</b>"_s);
    label.show();
    QVERIFY(label.text().contains(lightTokens().text.name()));
    theme.setChoice(ThemeChoice::Dark);
    QTRY_VERIFY(label.text().contains(darkTokens().text.name()));
    QCOMPARE(label.sourceText(), u"We sent it to <b>+44</b>"_s);
    label.setText(u"I agree to the <a href=\"https://a.example\">Terms</a>"_s);
    QVERIFY(label.text().contains(darkTokens().accent.name()));
    theme.setChoice(ThemeChoice::Light);
    QTRY_VERIFY(label.text().contains(lightTokens().accent.name()));
}

void TestMessages::aNumberStandsOnTheRightOfAnArabicPage()
{
    QWidget page;
    page.setLayoutDirection(Qt::RightToLeft);
    auto *label = new TextLabel(&page);
    label->setText(u"+44 7400 123456"_s);
    label->resize(300, 30);
    QVERIFY(label->alignment().testFlag(Qt::AlignRight));
    page.setLayoutDirection(Qt::LeftToRight);
    QVERIFY(label->alignment().testFlag(Qt::AlignLeft));
    auto *foot = new TextLabel(&page);
    foot->setRole(TextLabel::Foot);
    page.setLayoutDirection(Qt::RightToLeft);
    QVERIFY(foot->alignment().testFlag(Qt::AlignHCenter));
}

QTEST_MAIN(TestMessages)
#include "tst_messages.moc"
