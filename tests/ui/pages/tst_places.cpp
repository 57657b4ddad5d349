// SPDX-License-Identifier: Apache-2.0
// Nothing a person can press moves by itself: in every state what comes later (a banner, an error,
// a hint, a row the backend offers) has its place from the first frame.
#include "tests/ui/dressed.h"
#include "tests/ui/pages/shown.h"
#include "ui/pagemodel.h"
#include "ui/widgets/messagebanner.h"
#include "ui/widgets/phonefield.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>

namespace {

using namespace ringkey;
using namespace ringkey::test;
using namespace Qt::StringLiterals;

using Places = QMap<QString, QPoint>;

void settle()
{
    for (int level = 0; level < 8; ++level)
        QCoreApplication::sendPostedEvents();
}

/// Of everything that can be pressed or typed into, and is not the banner's own.
Places placesOn(Shown &shown)
{
    settle();
    Places places;
    const auto widgets = shown.page()->findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        const bool acts = qobject_cast<const QAbstractButton *>(widget) ||
                          qobject_cast<const QLineEdit *>(widget);
        if (acts && widget->isVisible() && !widget->objectName().startsWith("bannerStep"_L1))
            places.insert(who(widget), widget->mapTo(&shown.view(), QPoint()));
    }
    return places;
}

using Words = QMap<QString, QString>;

Words wordsToPress(Shown &shown)
{
    Words words;
    const auto buttons = shown.page()->findChildren<QAbstractButton *>();
    for (const QAbstractButton *button : buttons)
        words.insert(who(button), button->isVisible() ? button->text() : QString());
    return words;
}

QString moved(const Places &before, const Places &after)
{
    QStringList told;
    for (auto one = before.begin(); one != before.end(); ++one) {
        const QPoint now = after.value(one.key(), *one);
        if (now != *one)
            told << u"%1: %2 to %3"_s.arg(one.key()).arg(one->y()).arg(now.y());
    }
    return told.join("; "_L1);
}

PageModel modelOf(const QString &sample)
{
    const StateSample one = sampleNamed(sample);
    PageModel model = pageModel(one.state, one.around);
    model.banner.reset();
    model.errors.clear();
    return model;
}

Banner banner(const QString &text, const QList<BannerStep> &steps = {})
{
    return {.kind = BannerKind::Warning, .text = text, .steps = steps};
}

// As long as the longest of each kind in English.
const QString shortText = u"You're offline. What you typed stays."_s;
const QString longText = u"Your keychain is locked, so we couldn't see whether you're signed in. "
                         "Unlock it and try again, or sign in."_s;
const QString error = u"This number belongs to another account. Check it, or sign in instead."_s;
const QString policyError = u"To create an account, agree to the terms first."_s;

void addWidthRows()
{
    QTest::addColumn<int>("width");
    for (const int width : {260, 300, 340, 380, 420})
        QTest::addRow("%d", width) << width;
}

class TestPlaces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBannerThatComes_data() { addSampleRows(); }
    void aBannerThatComes();
    void aBannerThatGoes_data() { addSampleRows(); }
    void aBannerThatGoes();
    void anErrorUnderAField_data() { addSampleRows(); }
    void anErrorUnderAField();
    void whatTheServiceOffers_data() { addSampleRows(); }
    void whatTheServiceOffers();
    void aLockedPageOffersACodeOnceThatIsKnown();
    void aCallInPlaceOfAText();
    void whatTheKeychainSays_data() { addSampleRows(); }
    void whatTheKeychainSays();
    void whatIsTyped_data() { addSampleRows(); }
    void whatIsTyped();
    void aLateBannerIsSeenWhole_data() { addSampleRows(); }
    void aLateBannerIsSeenWhole();
    void whatIsToldTwiceAtOnceStaysOnTop();
    void theEndOfAWait_data() { addWidthRows(); }
    void theEndOfAWait();
};

void TestPlaces::aBannerThatComes()
{
    QFETCH(QString, sample);
    Shown shown(u"restoring"_s);
    PageModel model = modelOf(sample);
    if (model.page == PageId::OneMoment)
        return; // it has no controls
    shown.view().present(model);
    const Places before = placesOn(shown);
    for (const Banner &late :
         {banner(shortText), banner(longText),
          banner(longText, {BannerStep::TryAgain, BannerStep::CopyDetails}), banner(shortText)}) {
        model.banner = late;
        shown.view().present(model);
        QCOMPARE(moved(before, placesOn(shown)), QString());
        model.banner.reset();
        shown.view().present(model);
        QCOMPARE(moved(before, placesOn(shown)), QString());
    }
}

void TestPlaces::aBannerThatGoes()
{
    QFETCH(QString, sample);
    Shown shown(u"restoring"_s);
    PageModel model = modelOf(sample);
    if (model.page == PageId::OneMoment)
        return;
    const PageModel elsewhere = modelOf(u"restoring"_s);
    for (const int height : {690, 652}) {
        shown.view().resize(420, height);
        for (const Banner &first : {banner(shortText), banner(longText)}) {
            shown.view().present(elsewhere);
            model.banner = first;
            shown.view().present(model);
            const Places before = placesOn(shown);
            for (const Banner &late :
                 {banner(longText, {BannerStep::TryAgain, BannerStep::CopyDetails}),
                  banner(shortText)}) {
                model.banner.reset();
                shown.view().present(model);
                QCOMPARE(moved(before, placesOn(shown)), QString());
                model.banner = late;
                shown.view().present(model);
                QCOMPARE(moved(before, placesOn(shown)), QString());
            }
        }
    }
}

void TestPlaces::anErrorUnderAField()
{
    QFETCH(QString, sample);
    const PageModel model = modelOf(sample);
    if (model.busy != Busy::Nothing)
        return; // it has no errors yet
    Shown shown(u"restoring"_s);
    for (const PagePart part : {PagePart::Phone, PagePart::Password, PagePart::NewPassword,
                                PagePart::Code, PagePart::Answer, PagePart::Policy}) {
        shown.present(u"restoring"_s);
        shown.view().present(model);
        const Places before = placesOn(shown);
        PageModel other = model;
        other.busy = Busy::Primary;
        shown.view().present(other);
        other.busy = Busy::Nothing;
        other.errors.insert(part, part == PagePart::Policy ? policyError : error);
        other.clear.append(part);
        shown.view().present(other);
        QCOMPARE(moved(before, placesOn(shown)), QString());
    }
}

void TestPlaces::whatTheServiceOffers()
{
    QFETCH(QString, sample);
    StateSample one = sampleNamed(sample);
    Shown shown(u"restoring"_s);
    shown.view().resize(260, 690); // so narrow that lines wrap, as longer languages do
    const BackendInfo full = one.around.backend;
    one.around.backend.known = one.around.backend.asked = false;
    one.around.backend.signOutEverywhere = one.around.backend.verifyAgain = false;
    one.around.backend.sessions = false;
    const PageId page = pageModel(one.state, one.around).page;
    // Of the other pages SignInWindow sees to that: see tst_nophone.
    if (page == PageId::SignIn || page == PageId::WelcomeBack) {
        one.around.backend.codeSignIn = false;
        one.around.backend.channel.clear();
    }
    shown.view().present(pageModel(one.state, one.around));
    const Places before = placesOn(shown);
    const Words said = wordsToPress(shown);
    one.around.backend = full;
    one.around.backend.known = true;
    shown.view().present(pageModel(one.state, one.around));
    QCOMPARE(moved(before, placesOn(shown)), QString());
    const Words then = wordsToPress(shown);
    for (auto word = said.begin(); word != said.end(); ++word)
        QVERIFY2(word->isEmpty() || *word == then[word.key()], qPrintable(*word));
}

/// Found again at a start, it comes before the service has said what it offers.
void TestPlaces::aLockedPageOffersACodeOnceThatIsKnown()
{
    StateSample one = sampleNamed(u"locked"_s);
    Shown shown(u"restoring"_s);
    one.around.backend = {};
    shown.view().present(pageModel(one.state, one.around));
    const Places before = placesOn(shown);
    const Words said = wordsToPress(shown);
    auto *code = shown.find<QAbstractButton>(u"codeInsteadButton"_s);
    QVERIFY(!code->isVisible());
    one.around.backend.known = true;
    PageModel model = pageModel(one.state, one.around);
    model.available.codeBelow = true; // as SignInWindow has it
    shown.view().present(model);
    QVERIFY(code->isVisible());
    QCOMPARE(moved(before, placesOn(shown)), QString());
    QCOMPARE(wordsToPress(shown).value(u"goOnButton"_s), said.value(u"goOnButton"_s));
    code->click();
    QVERIFY(shown.only<flow::CodeInsteadChosen>());
}

/// In one of the languages the words of one are always longer: a width is found where they are
/// here.
void TestPlaces::aCallInPlaceOfAText()
{
    for (const QString &sample : {u"enter-code"_s, u"reset-password"_s}) {
        StateSample one = sampleNamed(sample);
        one.around.backend.voice = true;
        for (int width = 260; width <= 420; width += 8) {
            Shown shown(u"restoring"_s);
            shown.view().resize(width, 690);
            const auto present = [&](flow::Channel channel) {
                std::visit(
                    [channel]<class S>(S &page) {
                        if constexpr (requires { page.ticket; })
                            page.ticket.channel = channel;
                    },
                    one.state);
                shown.view().present(pageModel(one.state, one.around));
            };
            present(flow::Channel::Text);
            const Places before = placesOn(shown);
            present(flow::Channel::Call);
            QCOMPARE(moved(before, placesOn(shown)), QString());
        }
    }
}

void TestPlaces::whatTheKeychainSays()
{
    QFETCH(QString, sample);
    StateSample one = sampleNamed(sample);
    one.around.storage = Storage::Checking;
    const auto model = [&one] {
        PageModel made = pageModel(one.state, one.around);
        made.banner.reset(); // with one, no window of this height has room for all
        return made;
    };
    Shown shown(u"restoring"_s);
    shown.view().present(model());
    const Places before = placesOn(shown);
    for (const Storage storage : {Storage::Missing, Storage::Locked, Storage::Keychain}) {
        one.around.storage = storage;
        shown.view().present(model());
        QCOMPARE(moved(before, placesOn(shown)), QString());
    }
}

void TestPlaces::whatIsTyped()
{
    QFETCH(QString, sample);
    Shown shown(sample);
    for (const auto phones = shown.page()->findChildren<PhoneField *>(); auto *phone : phones) {
        if (!phone->isVisible() || phone->isReadOnly())
            continue;
        phone->setError({});
        for (const QString &number :
             {u"+447400123456"_s, u"+15572345678"_s, u"+442079460958"_s, u"+44"_s, u"0"_s}) {
            phone->setText(number);
            phone->clear(); // the country stays: another's code has another width
            const Places before = placesOn(shown);
            phone->setText(number);
            QCOMPARE(moved(before, placesOn(shown)), QString());
        }
    }
}

void TestPlaces::aLateBannerIsSeenWhole()
{
    QFETCH(QString, sample);
    Shown shown(u"restoring"_s);
    PageModel model = modelOf(sample);
    shown.view().present(model);
    settle();
    model.banner = banner(longText, {BannerStep::TryAgain, BannerStep::CopyDetails});
    shown.view().present(model);
    settle();
    auto *late = shown.page()->findChild<MessageBanner *>(u"banner"_s);
    QVERIFY(late->isVisible());
    QVERIFY(late->visibleRegion().boundingRect().size() == late->size());
    QVERIFY(late->height() >= late->layout()->totalHeightForWidth(late->width()));
    const QRect taken(late->mapTo(&shown.view(), QPoint()), late->size());
    const auto buttons = shown.page()->findChildren<QAbstractButton *>();
    for (const QAbstractButton *button : buttons) {
        if (!button->isVisible() || late->isAncestorOf(button))
            continue;
        const QRect seen = button->visibleRegion().boundingRect().translated(
            button->mapTo(&shown.view(), QPoint()));
        QVERIFY2(!seen.intersects(taken), qPrintable(who(button)));
    }
}

/// The answer to an act, and what the backend knows newer of the account.
void TestPlaces::whatIsToldTwiceAtOnceStaysOnTop()
{
    Shown shown(u"account"_s);
    settle();
    shown.present(u"change-name"_s);
    settle();
    PageModel model = modelOf(u"account"_s);
    model.banner = Banner{.kind = BannerKind::Success, .text = u"Your name was saved."_s};
    shown.view().present(model);
    model.account->lastSignIn = model.now;
    shown.view().present(model);
    settle();
    const auto *told = shown.find<MessageBanner>(u"banner"_s);
    const auto *first = shown.find<QWidget>(u"numberRow"_s);
    const auto top = [&](const QWidget *one) { return one->mapTo(&shown.view(), QPoint()).y(); };
    QVERIFY2(top(told) < top(first), qPrintable(QString::number(top(told))));
}

/// Other words are true then, and others may have stood there before.
void TestPlaces::theEndOfAWait()
{
    QFETCH(const int, width);
    const auto ends = [&](StateSample one, const flow::MaybeError &refusal, flow::Notice notice) {
        one.around.backend.voice = true;
        Shown shown(u"restoring"_s);
        shown.view().resize(width, 690);
        shown.view().present(pageModel(one.state, one.around));
        std::visit(
            [&]<class S>(S &page) {
                if constexpr (requires { page.ticket, page.notice; }) {
                    page.error = refusal;
                    page.notice = notice;
                }
            },
            one.state);
        shown.view().present(pageModel(one.state, one.around));
        const Places before = placesOn(shown);
        one.around.now = one.around.now.addSecs(60);
        shown.view().present(pageModel(one.state, one.around));
        QCOMPARE(moved(before, placesOn(shown)), QString());
    };
    using enum AuthErrorKind;
    for (const auto &sample : {sampleNamed(u"enter-code"_s), sampleNamed(u"reset-password"_s)}) {
        for (const auto kind : {WrongCode, CodeUsed, CodeExpired, CodeSpent, TextLimit})
            for (const auto trouble : {TextTrouble::None, TextTrouble::NotSent})
                ends(sample, AuthError{.kind = kind, .textTrouble = trouble}, {});
        ends(sample, {}, flow::Notice::NewCodeAfterTrouble);
    }
}

} // namespace

int main(int argc, char *argv[])
{
    return ringkey::test::runDressed<TestPlaces>(argc, argv);
}

#include "tst_places.moc"
