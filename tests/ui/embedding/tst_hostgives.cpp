// SPDX-License-Identifier: Apache-2.0
// What a host gives a SignInWidget: settings, widgets of its own, a place for sessions, its font.
#include "auth/session/guardedstore.h"
#include "tests/session/primedstore.h"
#include "tests/ui/embedding/traceless.h"
#include "ui/signinwidget.h"
#include "ui/signinwindow.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/textlabel.h"
#include "ui/words/noticetext.h"
#include "ui/words/storagetext.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <thread>

using namespace ringkey;
using namespace Qt::StringLiterals;

namespace {

/// A place of the host's own, which answers as it is told.
class HostsPlace : public PrimedStore
{
public:
    HostsPlace(const StoredEntry &entry, Storage answer)
        : PrimedStore(entry)
        , m_answer(answer)
    {
    }
    bool isUnknown() const override { return !worked(m_answer); }
    void read(ReadDone done) override
    {
        if (worked(m_answer))
            return PrimedStore::read([done, this](const Answer &found) {
                done({m_answer, found.blob});
            });
        QTimer::singleShot(0, this, [this, done] { done({m_answer, {}}); });
    }
    void write(Secret, WriteDone done) override
    {
        QTimer::singleShot(0, this, [this, done] { done(m_answer); });
    }

private:
    Storage m_answer;
};

/// Opened by a person while the pages are there already.
class LockedPlace : public PrimedStore
{
public:
    LockedPlace()
        : PrimedStore(keptAda())
    {
    }
    void read(ReadDone done) override
    {
        if (m_isOpen)
            PrimedStore::read(std::move(done));
        else
            done({Storage::Locked, {}});
    }
    void unlock()
    {
        m_isOpen = true;
        Q_EMIT recovered();
    }

private:
    bool m_isOpen = false;
};

/// A class that keeps no promise: how often and when it answers is `answer`'s.
class OddPlace : public SessionStore
{
public:
    using Answering = std::function<void(QObject *, std::function<void()>)>;

    explicit OddPlace(Answering answer)
        : m_answer(std::move(answer))
    {
    }
    bool mayHoldSomething() const override { return true; }
    void read(ReadDone done) override
    {
        m_answer(this, [done] { done({Storage::Keychain, toBlob(keptAda())}); });
    }
    void write(Secret, WriteDone done) override
    {
        m_answer(this, [done] { done(Storage::Keychain); });
    }
    void disown() override {}
    void takeTurn(Matter, std::function<void(Turn)> then) override
    {
        m_answer(this, [then] { then(nullptr); });
    }

private:
    Answering m_answer;
};

/// Speaks of its own writing as of another's, and answers what is no answer.
class TalkingPlace : public SessionStore
{
public:
    bool mayHoldSomething() const override { return true; }
    void read(ReadDone done) override { done({static_cast<Storage>(99), {}}); }
    void write(Secret, WriteDone done) override
    {
        Q_EMIT changedElsewhere();
        done(Storage::Checking);
    }
    void disown() override { Q_EMIT changedElsewhere(); }
};

QStringList wordsOn(const QWidget &widget)
{
    QStringList words;
    for (const QWidget *child : widget.findChildren<QWidget *>()) {
        if (child->isVisible())
            words << child->property("text").toString() << child->accessibleName();
    }
    return words;
}

class TestHostGives : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWidgetMayBeGivenTwice();
    void settingsAreThoseOfTheHost();
    void theLanguagesToChooseFromAreEnough();
    void whatIsTypedIsNotThrownAwayByWhatItsPlaceHolds();
    void itsPlaceIsNotCalledKeychain_data();
    void itsPlaceIsNotCalledKeychain();
    void noWordOfItsPlaceSaysKeychain();
    void itsPlaceAnswersAsItLikes_data();
    void itsPlaceAnswersAsItLikes();
    void itsPlaceNeverAnswers();
    void itsPlaceTalks();
    void whatItDoesNotMakeIsNotMissed();
    void itsFontCutsNothing_data();
    void itsFontCutsNothing();
};

void TestHostGives::aWidgetMayBeGivenTwice()
{
    SignIn signIn(traceless());
    SignInWidget widget(signIn);
    for (const auto give :
         {&SignInWidget::setHeader, &SignInWidget::setFooter, &SignInWidget::setSignedInPage}) {
        const QPointer<QLabel> given(new QLabel(u"Notes"_s));
        (widget.*give)(given);
        (widget.*give)(given);
        QVERIFY(given && widget.isAncestorOf(given));
        (widget.*give)(nullptr);
        QVERIFY(!given);
    }
}

/// Given to another widget they know nothing of the first.
void TestHostGives::settingsAreThoseOfTheHost()
{
    SignIn signIn(traceless());
    auto first = std::make_unique<SignInWidget>(signIn);
    PageSettings settings;
    settings.removeNumber = false;
    settings.languages.offered = SignInWidget::languages();
    first->setSettings(settings);
    SignInWidget second(signIn);
    second.setSettings(first->settings());
    first.reset();
    QVERIFY(!second.settings().clock);
    QVERIFY(!second.settings().removeNumber);
    QCOMPARE(second.settings().languages.offered, settings.languages.offered);
}

void TestHostGives::theLanguagesToChooseFromAreEnough()
{
    SignIn signIn(traceless());
    SignInWidget widget(signIn);
    const QString spoken = widget.settings().languages.shown;
    QVERIFY(!spoken.isEmpty());
    PageSettings settings;
    settings.languages.offered = {u"de"_s, u"en"_s, u"fr"_s};
    widget.setSettings(settings);
    QCOMPARE(widget.settings().languages.shown, spoken);
    widget.setLanguage(u"fr"_s);
    QCOMPARE(widget.settings().languages.shown, u"fr"_s);
}

void TestHostGives::whatIsTypedIsNotThrownAwayByWhatItsPlaceHolds()
{
    LockedPlace *place = nullptr;
    SignInOptions options = traceless();
    options.makeStore = [&place] { return place = new LockedPlace; };
    SignIn signIn(options);
    SignInWidget widget(signIn);
    widget.show();
    signIn.start();
    QTRY_VERIFY(widget.findChild<QWidget *>(u"passwordField"_s));
    auto *password = widget.findChild<QWidget *>(u"passwordField"_s)->findChild<QLineEdit *>();
    password->setText(u"half"_s);
    int asked = 0;
    const SignInFlow &flow = widget.findChild<SignInWindow *>()->signIn();
    connect(&flow, &SignInFlow::wouldLeaveForm, this, [&asked] { ++asked; });
    place->unlock();
    QTRY_COMPARE(asked, 2); // and goes on waiting
    QVERIFY(!signIn.isSignedIn());
    QCOMPARE(password->text(), u"half"_s);
    password->clear();
    QTRY_VERIFY(signIn.isSignedIn());
}

void TestHostGives::itsPlaceIsNotCalledKeychain_data()
{
    QTest::addColumn<int>("answer");
    QTest::newRow("kept") << int(Storage::Keychain);
    QTest::newRow("until the end") << int(Storage::MemoryOnly);
    QTest::newRow("missing") << int(Storage::Missing);
    QTest::newRow("locked") << int(Storage::Locked);
    QTest::newRow("refused") << int(Storage::Refused);
    QTest::newRow("frozen") << int(Storage::Frozen);
}

void TestHostGives::itsPlaceIsNotCalledKeychain()
{
    QFETCH(const int, answer);
    const auto storage = static_cast<Storage>(answer);
    SignInOptions options = traceless();
    options.language = u"en"_s;
    options.makeStore = [storage] { return new HostsPlace(keptAda(), storage); };
    SignIn signIn(options);
    SignInWidget widget(signIn);
    widget.show();
    signIn.start();
    QTRY_COMPARE(signIn.storage(), storage);
    QTRY_COMPARE(signIn.isSignedIn(), SessionStore::worked(storage));
    QTRY_VERIFY(!wordsOn(widget).filter(u"Sign"_s).isEmpty());
    QCOMPARE(wordsOn(widget).filter(u"keychain"_s, Qt::CaseInsensitive), QStringList());
}

void TestHostGives::noWordOfItsPlaceSaysKeychain()
{
    (void)SignInWidget::languages();
    for (int i = 0; i <= int(Storage::Unnoted); ++i) {
        const auto storage = static_cast<Storage>(i);
        const QString words = storageText(storage, SessionPlace::HostsOwn);
        const QString note = storageNote(storage, SessionPlace::HostsOwn);
        QVERIFY2(!words.isEmpty() && !words.contains(u"keychain"_s), qPrintable(words));
        QVERIFY2(!note.contains(u"keychain"_s), qPrintable(note));
    }
    for (const auto notice : {flow::Notice::KeychainLocked, flow::Notice::KeychainRefused,
                              flow::Notice::KeychainFrozen, flow::Notice::KeychainLost}) {
        const QString words = noticeText(notice, {.place = SessionPlace::HostsOwn});
        QVERIFY2(!words.isEmpty() && !words.contains(u"keychain"_s), qPrintable(words));
        QVERIFY(noticeText(notice).contains(u"keychain"_s));
    }
    for (const auto erasure : {Erasure::Owed, Erasure::OwedUntilQuit})
        QVERIFY(
            !erasureText(erasure, Storage::Locked, SessionPlace::HostsOwn).contains(u"keychain"_s));
}

void TestHostGives::itsPlaceAnswersAsItLikes_data()
{
    QTest::addColumn<OddPlace::Answering>("answering");
    QTest::newRow("at once") << OddPlace::Answering([](QObject *, const auto &done) { done(); });
    QTest::newRow("twice") << OddPlace::Answering([](QObject *place, const auto &done) {
        for (int i = 0; i < 2; ++i)
            QTimer::singleShot(i, place, done);
    });
    QTest::newRow("on another thread")
        << OddPlace::Answering([](QObject *, const auto &done) { std::thread(done).join(); });
    QTest::newRow("twice at once") << OddPlace::Answering([](QObject *, const auto &done) {
        done();
        done();
    });
}

void TestHostGives::itsPlaceAnswersAsItLikes()
{
    QFETCH(const OddPlace::Answering, answering);
    SignInOptions options = traceless();
    options.makeStore = [answering] { return new OddPlace(answering); };
    SignIn signIn(options);
    QSignalSpy came(&signIn, &SignIn::signedIn);
    QSignalSpy left(&signIn, &SignIn::signedOut);
    signIn.start();
    QVERIFY(!signIn.isSignedIn()); // later than it was asked
    QTRY_COMPARE(came.count(), 1);
    signIn.signOut();
    QTRY_COMPARE(left.count(), 1);
    QTRY_COMPARE(signIn.storage(), Storage::Keychain);
    QCOMPARE(came.count(), 1);
}

/// Nobody is kept waiting: the pages come, and say so.
void TestHostGives::itsPlaceNeverAnswers()
{
    std::function<void()> late;
    SignInOptions options = traceless();
    options.makeStore = [&late] {
        return new OddPlace(
            [&late](QObject *, const auto &done) { late ? done() : void(late = done); });
    };
    SignIn signIn(options);
    SignInWidget widget(signIn);
    widget.show();
    signIn.start();
    GuardedStore turnless(new OddPlace([](QObject *, const auto &) {}), nullptr);
    bool goesOn = false;
    turnless.takeTurn(SessionStore::Matter::Storing, [&](const auto &turn) { goesOn = !turn; });
    QTRY_VERIFY(late);
    QTRY_COMPARE_WITH_TIMEOUT(signIn.storage(), Storage::Frozen, 10000);
    QTRY_VERIFY(goesOn);
    QTRY_VERIFY(widget.findChild<QWidget *>(u"SignInPage"_s)->isVisible());
    late(); // works again
    QTRY_VERIFY(signIn.isSignedIn());
}

void TestHostGives::itsPlaceTalks()
{
    SignInOptions options = traceless();
    options.makeStore = [] { return new TalkingPlace; };
    SignIn signIn(options);
    SignInWidget widget(signIn);
    widget.show();
    signIn.start();
    QTRY_COMPARE(signIn.storage(), Storage::Refused);
    signIn.signOut();
    QTRY_VERIFY(widget.findChild<QWidget *>(u"SignInPage"_s)->isVisible());
}

void TestHostGives::whatItDoesNotMakeIsNotMissed()
{
    SignInOptions options = traceless();
    options.makeStore = [] { return nullptr; };
    options.makeNetworkAccess = [] { return nullptr; };
    SignIn signIn(options);
    signIn.start();
    signIn.connectTo(
        {.url = QUrl(u"http://127.0.0.1:1"_s), .apiKey = u"key"_s, .sott = {}, .configUrl = {}});
    QTRY_COMPARE(signIn.storage(), Storage::MemoryOnly);
}

void TestHostGives::itsFontCutsNothing_data()
{
    QTest::addColumn<int>("look");
    QTest::newRow("own look") << int(Look::Own);
    QTest::newRow("host's look") << int(Look::OfHost);
}

void TestHostGives::itsFontCutsNothing()
{
    QFETCH(const int, look);
    const QFont before = QApplication::font();
    const auto back = qScopeGuard([&] { QApplication::setFont(before); });
    QFont font(u"DejaVu Serif"_s);
    font.setPointSizeF(20);
    QApplication::setFont(font);
    SignIn signIn(traceless());
    QMainWindow window;
    auto *widget = new SignInWidget(signIn, Branding(), static_cast<Look>(look));
    window.setCentralWidget(widget);
    window.show();
    signIn.start();
    QTRY_VERIFY(signIn.storage() != Storage::Checking);
    const auto cut = [widget] {
        QStringList found;
        for (const QWidget *part : widget->findChildren<QWidget *>()) {
            const bool wraps = qobject_cast<const TextLabel *>(part) != nullptr ||
                               qobject_cast<const LinkButton *>(part) != nullptr;
            if (wraps && part->isVisible() && part->height() < part->heightForWidth(part->width()))
                found << part->property("text").toString();
        }
        return found;
    };
    QTRY_COMPARE(cut(), QStringList());
}

} // namespace

QTEST_MAIN(TestHostGives)
#include "tst_hostgives.moc"
