// SPDX-License-Identifier: Apache-2.0
// No sentence names a way on that its page does not have.
#include "app/gallery/statesamples.h"
#include "ui/pagemodel.h"
#include "ui/words/momenttext.h"

#include <QRegularExpression>
#include <QTest>

namespace {

using namespace ringkey;
using namespace Qt::StringLiterals;

using Look = std::function<bool(const PageModel &, const PageContext &)>;

/// Words of a way, and whether it is there.
struct Way
{
    QLatin1StringView words;
    Look isThere;
};

bool isStart(const PageModel &model)
{
    return model.page == PageId::SignIn || model.page == PageId::WelcomeBack;
}

bool isSignedIn(const PageModel &model)
{
    return model.account && !isStart(model);
}

bool takesNumber(const PageModel &model)
{
    return model.page == PageId::SignIn || model.page == PageId::CreateAccount ||
           model.page == PageId::ForgotPassword || model.page == PageId::ChangeNumber ||
           (model.page == PageId::EnterCode && model.available.changeNumberOnCode);
}

/// A call waits as "Send again" does; until then its link is not there.
bool takesCall(const PageModel &model)
{
    const bool waits = model.ticket && model.ticket->resendAllowedAt > model.now;
    return model.available.call && !waits;
}

bool takesPassword(const PageModel &model)
{
    return isStart(model) || (model.page == PageId::EnterCode && model.available.passwordInstead);
}

const QList<Way> ways{
    {"ontact support"_L1, [](auto &, auto &around) { return around.support; }},
    {"sk for a call"_L1, [](auto &model, auto &) { return takesCall(model); }},
    {"se another number"_L1, [](auto &model, auto &) { return takesNumber(model); }},
    {"with your password"_L1, [](auto &model, auto &) { return takesPassword(model); }},
    {"se your password"_L1, [](auto &model, auto &) { return takesPassword(model); }},
    {"Forgot password?"_L1, [](auto &model, auto &) { return isStart(model); }},
    {"se a code instead"_L1, [](auto &model, auto &) { return model.available.codeInstead; }},
    {"ccept it to go on"_L1, [](auto &model, auto &) { return !isSignedIn(model); }},
    {"ut and in again"_L1, [](auto &model, auto &) { return isSignedIn(model); }},
    {"nswer your security question"_L1,
     [](auto &model, auto &) { return isStart(model) || model.page == PageId::AnswerQuestion; }},
    {"reate an account"_L1,
     [](auto &model, auto &around) { return around.backend.registration && !model.account; }},
};

/// Leads over the sign-in page, which each page has a way to where nobody is signed in.
constexpr auto overSignIn = "Sign in with your password to answer your security question"_L1;

constexpr auto callLater = "ask for a call when the wait is over"_L1;

QString wordsOf(const PageModel &model)
{
    const QString banner = model.banner ? model.banner->text : QString();
    return (QStringList{model.lead, banner} + model.errors.values()).join(u' ');
}

/// All, none, and all but one.
QList<PageContext> contexts(PageContext around)
{
    QList<PageContext> made;
    for (const int without : {0, 1, 2, 4, 8, 15}) {
        around.backend.voice = !(without & 1);
        around.backend.codeSignIn = !(without & 2);
        around.backend.registration = !(without & 4);
        around.support = !(without & 8);
        made.append(around);
    }
    return made;
}

void looksAt(const StateSample &sample, const flow::State &state)
{
    for (const PageContext &around : contexts(sample.around)) {
        const PageModel model = pageModel(state, around);
        QString words = wordsOf(model);
        QVERIFY2(!words.contains(overSignIn) || !isSignedIn(model),
                 qPrintable(sample.name + u": "_s + words));
        words.remove(overSignIn);
        const bool comesLater = model.available.call && !takesCall(model);
        QVERIFY2(!words.contains(callLater) || comesLater,
                 qPrintable(sample.name + u": "_s + words));
        words.remove(callLater);
        for (const Way &way : ways)
            QVERIFY2(!words.contains(way.words) || way.isThere(model, around),
                     qPrintable(sample.name + u": "_s + words));
        const bool helps = words.contains("upport"_L1);
        QVERIFY2(!helps || around.support, qPrintable(sample.name + u": "_s + words));
    }
}

class TestWays : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPageItself();
    void everyErrorOnEveryPage();
    void everyTextThatDidNotCome();
    void aBlockSaysWhomToAsk();
    void whatHadToWaitIsToldWhenItIsDone();
    void whereNoAccountsAreMadeItIsSaidAtOnce();
    void aDateAndATimeAreTwoNumbers();
    void englishWritesTimesAsTheSystemDoes_data();
    void englishWritesTimesAsTheSystemDoes();
};

void TestWays::everyPageItself()
{
    for (const StateSample &sample : stateSamples(sampleMoment()))
        looksAt(sample, sample.state);
}

void TestWays::everyErrorOnEveryPage()
{
    for (const StateSample &sample : stateSamples(sampleMoment())) {
        flow::State state = sample.state;
        std::visit(
            [&]<class S>(S &one) {
                if constexpr (requires { one.error = AuthError(); }) {
                    for (int i = 0; i <= static_cast<int>(AuthErrorKind::Unexpected); ++i) {
                        one.error = AuthError{.kind = static_cast<AuthErrorKind>(i)};
                        looksAt(sample, S(one));
                    }
                }
            },
            state);
    }
}

void TestWays::everyTextThatDidNotCome()
{
    using enum AuthErrorKind;
    for (const StateSample &sample : stateSamples(sampleMoment())) {
        flow::State state = sample.state;
        std::visit(
            [&]<class S>(S &one) {
                if constexpr (requires { one.error = AuthError(); }) {
                    for (const auto kind : {WrongCode, CodeUsed, CodeExpired, CodeSpent, TextLimit})
                        for (const auto trouble :
                             {TextTrouble::NotSent, TextTrouble::NoTexts, TextTrouble::Blocked}) {
                            one.error = AuthError{.kind = kind, .textTrouble = trouble};
                            looksAt(sample, S(one));
                        }
                    one.error.reset();
                }
                if constexpr (requires { one.notice = flow::Notice(); }) {
                    one.notice = flow::Notice::NewCodeAfterTrouble;
                    looksAt(sample, S(one));
                }
            },
            state);
    }
}

void TestWays::aBlockSaysWhomToAsk()
{
    PageContext around;
    around.now = sampleMoment();
    const flow::Locked blocked{.kind = flow::LockKind::Blocked};
    QVERIFY(pageModel(blocked, around).lead.contains("Ask whoever runs this app."_L1));
    around.support = true;
    QVERIFY(pageModel(blocked, around).lead.contains("Contact support"_L1));
}

/// No banner says that something comes which has come.
void TestWays::whatHadToWaitIsToldWhenItIsDone()
{
    const flow::EnteringCredentials left{.notice = flow::Notice::SignedOutEverywhereLater};
    PageContext around;
    around.now = sampleMoment();
    QVERIFY(pageModel(left, around).banner->text.contains("as soon as"_L1));
    around.everywhereEnd = EverywhereEnd::OnlyHere;
    QCOMPARE(pageModel(left, around).banner->text, u"You're signed out on this computer."_s);
    around.everywhereEnd = EverywhereEnd::Done;
    QCOMPARE(pageModel(left, around).banner->text,
             u"You're signed out here and everywhere else."_s);
}

/// Before anybody fills the form, and with the way to sign in beside it.
void TestWays::whereNoAccountsAreMadeItIsSaidAtOnce()
{
    PageContext around;
    around.now = sampleMoment();
    QVERIFY(!pageModel(flow::CreatingAccount(), around).banner);
    QVERIFY(pageModel(flow::CreatingAccount(), around).available.registration);
    around.backend.registration = false;
    const PageModel closed = pageModel(flow::CreatingAccount(), around);
    QVERIFY(closed.banner && closed.banner->text.contains("New accounts can't be created"_L1));
    QVERIFY(!closed.available.registration);
}

/// A space that does not break makes one number of two where lines begin on the right: "2:28/11/20
/// 2026" was read for 2:28 on 20/11/2026.
void TestWays::aDateAndATimeAreTwoNumbers()
{
    const QLocale before;
    static const QRegularExpression one(u"[0-9]\u00a0[0-9]"_s);
    for (const QString &language : {u"ar"_s, u"he"_s}) {
        QLocale::setDefault(QLocale(language));
        const QString text = momentText(sampleMoment().addDays(-3), sampleMoment());
        QVERIFY2(text.contains(QChar(QChar::Nbsp)) && !text.contains(one), qPrintable(text));
    }
    QLocale::setDefault(before);
}

/// Where the texts do not speak the system's language.
void TestWays::englishWritesTimesAsTheSystemDoes_data()
{
    QTest::addColumn<QString>("system");
    QTest::addColumn<QString>("time");
    QTest::addColumn<bool>("monthFirst");
    QTest::newRow("Swedish") << u"sv_SE"_s << u"19:45"_s << false;
    QTest::newRow("Finnish") << u"fi_FI"_s << u"19.45"_s << false;
    QTest::newRow("Hungarian") << u"hu_HU"_s << u"19:45"_s << false;
    QTest::newRow("Czech") << u"cs_CZ"_s << u"19:45"_s << false;
    QTest::newRow("Albanian, with halves of a day") << u"sq_AL"_s << u"7:45 PM"_s << false;
    QTest::newRow("British") << u"en_GB"_s << u"19:45"_s << false;
    QTest::newRow("American") << u"en_US"_s << u"7:45 PM"_s << true;
    QTest::newRow("none") << u"C"_s << u"7:45 PM"_s << true;
}

void TestWays::englishWritesTimesAsTheSystemDoes()
{
    QFETCH(const QString, system);
    QFETCH(const bool, monthFirst);
    const QLocale locale = englishLike(QLocale(system));
    QCOMPARE(locale.language(), QLocale::English);
    QString time = locale.toString(QTime(19, 45), QLocale::ShortFormat);
    QTEST(time.replace(QChar(0x202f), u' ').toUpper(), "time");
    QCOMPARE(locale.dateFormat(QLocale::ShortFormat).startsWith(u'M'), monthFirst);
}

} // namespace

QTEST_GUILESS_MAIN(TestWays)
#include "tst_ways.moc"
