// SPDX-License-Identifier: Apache-2.0
// What is wrong with the app itself is told where the person is, whole, and moves nothing; no other
// view of the window may be made smaller than the pages, and the gear covers none of them.
#include "app/mainwindow.h"
#include "app/pages/aboutpage.h"
#include "app/pages/settingsview.h"
#include "tests/ui/dressed.h"
#include "ui/widgets/messagebanner.h"

#include <QAbstractButton>
#include <QLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <Ringkey/MemoryStore>
#include <Ringkey/SignIn>

using namespace Qt::StringLiterals;
using namespace ringkey;

namespace {

const QString stopped = u"The sign-in service stopped. It is being started again."_s;
const QString longer = u"The folder /home/amara.okafor/.local/share/ringkey/default/service cannot "
                       "be written. <b>Not bold</b>."_s;

SignInOptions keepsNothing()
{
    SignInOptions options;
    options.makeStore = [] { return new MemoryStore; };
    return options;
}

struct Shown
{
    explicit Shown(const QSize &size)
        : window(signIn, Branding())
    {
        ShownSettings settings;
        settings.languages = {{u"en"_s, u"de"_s}, u"en"_s};
        window.setSettings(settings);
        signIn.start();
        window.resize(size);
        window.show();
        settle();
    }

    static void settle()
    {
        for (int level = 0; level < 8; ++level)
            QCoreApplication::sendPostedEvents();
    }

    /// Of all that can be pressed or typed into.
    QMap<QString, QPoint> places() const
    {
        settle();
        QMap<QString, QPoint> all;
        const auto widgets = window.findChildren<QWidget *>();
        for (const QWidget *one : widgets) {
            const bool acts =
                qobject_cast<const QAbstractButton *>(one) || qobject_cast<const QLineEdit *>(one);
            if (acts && one->isVisible())
                all.insert(one->objectName(), one->mapTo(&window, QPoint()));
        }
        return all;
    }

    const MessageBanner *said() const
    {
        const auto banners = window.findChildren<MessageBanner *>();
        const auto shown = [](const MessageBanner *one) { return one->isVisible(); };
        const auto found = std::ranges::find_if(banners, shown);
        return found == banners.end() ? nullptr : *found;
    }

    /// Where what scrolls has the gear over it. Empty: nowhere.
    QString underTheGear() const
    {
        settle();
        const auto *gear = window.findChild<QWidget *>(u"settingsButton"_s);
        const auto *column = window.findChild<SignInWidget *>()->findChild<QScrollArea *>();
        const QRect view(column->viewport()->mapTo(&window, QPoint()), column->viewport()->size());
        const QMargins margins = column->widget()->layout()->contentsMargins();
        const QRect text = view.adjusted(margins.left(), 0, -margins.right(), 0);
        return gear->geometry().intersects(text) ? u"%1 over %2"_s.arg(gear->y()).arg(view.height())
                                                 : QString();
    }

    SignIn signIn{keepsNothing()};
    MainWindow window;
};

class TestWindowTrouble : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void copiedIsSaidOfWhatWasCopied();
    void theGearCoversNothing_data();
    void theGearCoversNothing();
    void theGearKeepsNobodyFromGoingBack();
    void itMovesNothing_data();
    void itMovesNothing();
    void itTakesThePlaceOfWhatThePageSaid();
    void aServiceOfOursThatIsAwayIsNoMatterOfTheConnection();
    void whatIsSavedTakesNoTroubleAway();
    void noViewIsSmallerThanThePages();
};

/// Esc on it means what it means on the page.
void TestWindowTrouble::theGearKeepsNobodyFromGoingBack()
{
    Shown shown({420, 690});
    const auto button = [&](const char *name) -> QAbstractButton * {
        const auto all = shown.window.findChildren<QAbstractButton *>(QLatin1StringView(name));
        const auto seen = [](const QAbstractButton *one) { return one->isVisible(); };
        const auto found = std::ranges::find_if(all, seen);
        return found == all.end() ? nullptr : *found;
    };
    QVERIFY(QTest::qWaitForWindowActive(&shown.window));
    QTRY_VERIFY(button("forgotPasswordButton"));
    for (const char *leadsOn : {"forgotPasswordButton", "noPhoneButton"}) {
        button(leadsOn)->click();
        QTRY_VERIFY(!button(leadsOn));
    }
    for (const char *back : {"noPhoneButton", "forgotPasswordButton", "forgotPasswordButton"}) {
        button("settingsButton")->setFocus();
        QVERIFY(button("settingsButton")->hasFocus());
        QTest::keyClick(button("settingsButton"), Qt::Key_Escape);
        QVERIFY2(button(back), back);
        QVERIFY(!button("settingsButton")->hasFocus());
    }
}

void TestWindowTrouble::itMovesNothing_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("settings");
    for (const bool settings : {false, true})
        for (const QSize &size : {QSize(420, 690), QSize(420, 520), QSize(360, 520)})
            QTest::addRow("%dx%d%s", size.width(), size.height(), settings ? " settings" : "")
                << size << settings;
}

void TestWindowTrouble::itMovesNothing()
{
    QFETCH(const QSize, size);
    QFETCH(const bool, settings);
    Shown shown(size);
    if (settings)
        shown.window.openSettings();
    const auto before = shown.places();
    for (const QString &words : {stopped, longer, stopped}) {
        shown.window.showTrouble(words);
        QCOMPARE(shown.places(), before);
        const MessageBanner *said = shown.said();
        QVERIFY(said);
        QCOMPARE(said->text(), words.toHtmlEscaped());
        QCOMPARE(said->visibleRegion().boundingRect().size(), said->size());
        shown.window.showTrouble({});
        QCOMPARE(shown.places(), before);
        QVERIFY(!shown.said());
    }
}

void TestWindowTrouble::itTakesThePlaceOfWhatThePageSaid()
{
    Shown shown(QSize(420, 690));
    shown.window.showTrouble(stopped);
    shown.window.openSettings(); // made later than it was told
    QVERIFY(shown.said());
    QCOMPARE(shown.said()->text(), stopped);
    SignIn other(keepsNothing());
    shown.window.setSignIn(other);
    QVERIFY(shown.said());
    QCOMPARE(shown.said()->text(), stopped);
}

/// It is beside the window: "Check your connection" would send a person the wrong way.
void TestWindowTrouble::aServiceOfOursThatIsAwayIsNoMatterOfTheConnection()
{
    Shown shown(QSize(420, 690));
    shown.signIn.connectTo({.url = QUrl(u"http://127.0.0.1:1"_s), .apiKey = u"key"_s});
    QTRY_VERIFY(shown.said());
    QVERIFY(shown.said()->text() != stopped);
    ShownSettings settings;
    settings.unreachable = stopped;
    shown.window.setSettings(settings);
    QTRY_COMPARE(shown.said()->text(), stopped);
}

void TestWindowTrouble::whatIsSavedTakesNoTroubleAway()
{
    Shown shown(QSize(420, 690));
    shown.window.showTrouble(stopped);
    for (const bool isSaved : {true, false}) {
        shown.window.tellUnsaved(isSaved);
        QVERIFY(shown.said());
        QCOMPARE(shown.said()->text(), stopped);
    }
    shown.window.showTrouble({});
    QVERIFY(shown.said());
    QVERIFY(shown.said()->text() != stopped);
    shown.window.tellUnsaved(true);
    QVERIFY(!shown.said());
}

void TestWindowTrouble::noViewIsSmallerThanThePages()
{
    Shown shown(QSize(420, 690));
    shown.window.resize(1, 1);
    const QSize least = shown.window.size();
    QVERIFY(least.width() >= 360 && least.height() >= 190);
    shown.window.openNetworkSettings();
    shown.window.resize(1, 1);
    QCOMPARE(shown.window.size(), least);
}

void TestWindowTrouble::theGearCoversNothing_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<double>("text");
    for (const double text : {1.0, 2.0}) {
        for (const int width : {320, 360, 399, 420, 900})
            QTest::addRow("%d at %.0f %%", width, text * 100) << QSize(width, 480) << text;
        QTest::addRow("the smallest at %.0f %%", text * 100) << QSize(360, 190) << text;
    }
}

/// Neither at the end of the page nor scrolled to anywhere else: it stands beside what scrolls.
void TestWindowTrouble::theGearCoversNothing()
{
    QFETCH(const QSize, size);
    QFETCH(double, text);
    Shown shown({420, 480});
    QFont font = shown.window.font();
    font.setPointSizeF(font.pointSizeF() * text);
    for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        shown.window.setLayoutDirection(direction);
        shown.window.setFont(font);
        shown.window.setMinimumSize(0, 0); // as a window manager that tiles does
        shown.window.resize(size);
        QVERIFY(QTest::qWaitForWindowExposed(&shown.window));
        QCOMPARE(shown.underTheGear(), QString());
        SignIn other(keepsNothing());
        shown.window.setSignIn(other);
        QCOMPARE(shown.underTheGear(), QString());
        shown.window.setSignIn(shown.signIn);
    }
}

/// Somebody who comes back with another failure finds that it was not copied yet.
void TestWindowTrouble::copiedIsSaidOfWhatWasCopied()
{
    AboutPage page(Branding(), nullptr);
    page.setVisible(true);
    auto *copy = page.findChild<QAbstractButton *>(u"copyDetailsButton"_s);
    const QString before = copy->text();
    copy->click();
    QVERIFY(copy->text() != before);
    page.setVisible(false);
    page.setVisible(true);
    QCOMPARE(copy->text(), before);
}

} // namespace

int main(int argc, char *argv[])
{
    return ringkey::test::runDressed<TestWindowTrouble>(argc, argv);
}

#include "tst_windowtrouble.moc"
