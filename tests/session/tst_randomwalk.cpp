// SPDX-License-Identifier: Apache-2.0
// What people do at the real window with the real service, in any order, and what must hold after
// each step: a sensible focus, sentences that agree, the service's times, a way on, nothing
// clipped.
//
// RINGKEY_SEED walks the same way again, RINGKEY_STEPS another distance.
#include "auth/flow/names.h"
#include "auth/flow/queries.h"
#include "tests/session/desk.h"
#include "ui/pages/page.h"
#include "ui/signinwindow.h"
#include "ui/theme/theme.h"
#include "ui/widgets/codefield.h"
#include "ui/widgets/countdownlabel.h"
#include "ui/widgets/passwordfield.h"
#include "ui/widgets/phonefield.h"
#include "ui/widgets/textlabel.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QRandomGenerator>
#include <QScrollArea>

namespace {

using namespace ringkey;
using namespace Qt::StringLiterals;

constexpr int codeLife = 300;
constexpr auto password = "correct horse 7 battery"_L1;
constexpr auto wrongPassword = "not my password 1"_L1;

const QByteArray serviceConfig = R"(
[sms]
resend_waits = [2, 3]
request_limit = 1000
day_limit = 10000
voice = true

[otp]
tries_per_day = 100
tries_per_month = 1000

[flow]
passwordless = true

[lockout]
type = "suspend"
tries = 5
period = 3
)";

class Walker
{
public:
    Walker(RealService &service, quint32 seed)
        : m_service(service)
        , m_random(seed)
    {
        open();
    }

    /// Does something; its name.
    QString step();
    /// What does not hold now, or nothing.
    QString trouble();
    bool settles();
    QString place() const { return flow::stateName(m_signIn->state()); }

private:
    void open();
    Page *page() const;
    template <class T>
    QList<T *> shown() const;
    int below(qsizetype count) { return m_random.bounded(static_cast<int>(count)); }
    QString fill();
    QString press();
    QString key(Qt::Key key, const QString &name);
    QString codeToType();
    QString copyCode();
    QString startAgain();
    QString secondWindow();
    QString focusTrouble() const;
    QString sentenceTrouble() const;
    QString timeTrouble();
    QString wayTrouble() const;
    QString clippingTrouble() const;

    RealService &m_service;
    QRandomGenerator m_random;
    std::unique_ptr<SignInFlow> m_signIn;
    std::unique_ptr<SignInWindow> m_window;
    qsizetype m_texts = 0;
    QDateTime m_newestText;
};

void Walker::open()
{
    m_window.reset();
    m_signIn = desk::open(m_service, u"walker"_s);
    Branding branding;
    branding.defaultCountry = u"GB"_s;
    m_window = std::make_unique<SignInWindow>(*m_signIn, branding);
    m_window->resize(420, 690);
    m_window->show();
    m_window->activateWindow();
    (void)QTest::qWaitForWindowActive(m_window.get());
}

Page *Walker::page() const
{
    auto pages = m_window->findChildren<Page *>();
    pages.removeIf([](const Page *one) { return !one->isVisible(); });
    return pages.value(0);
}

template <class T>
QList<T *> Walker::shown() const
{
    QList<T *> all = page() ? page()->template findChildren<T *>() : QList<T *>();
    all.removeIf([](const T *one) { return !one->isVisible(); });
    return all;
}

bool Walker::settles()
{
    return QTest::qWaitFor(
        [this] { return flow::waitsForPerson(m_signIn->state()) && page() != nullptr; },
        desk::patience);
}

QString Walker::step()
{
    m_window->activateWindow();
    const int dice = below(100);
    if (dice < 25)
        return fill();
    if (dice < 45) // the way most people go: what a page asks for, then Enter
        return fill() + u", "_s + key(Qt::Key_Return, u"Enter"_s);
    if (dice < 80)
        return press();
    if (dice < 86)
        return key(Qt::Key_Escape, u"Esc"_s);
    if (dice < 92)
        return key(Qt::Key_Return, u"Enter"_s);
    if (dice < 96)
        return copyCode();
    return dice < 98 ? startAgain() : secondWindow();
}

/// Most people type what is right; the others make it interesting.
QString Walker::fill()
{
    QStringList done;
    for (PhoneField *field : shown<PhoneField>()) {
        field->setText(u"+44740012340%1"_s.arg(below(3)));
        done << field->text();
    }
    for (PasswordField *field : shown<PasswordField>()) {
        auto *edit = field->findChild<QLineEdit *>();
        edit->setFocus();
        edit->selectAll();
        const int dice = below(10);
        const QString text = dice < 7   ? QString(password)
                             : dice < 9 ? QString(wrongPassword)
                                        : QString(200, u'a');
        QTest::keyClicks(edit, text);
        done << (dice < 7 ? u"password"_s : u"wrong password"_s);
    }
    for (CodeField *field : shown<CodeField>()) {
        field->setFocus();
        field->selectAll();
        done << u"code"_s;
        QTest::keyClicks(field, codeToType());
        if (!flow::waitsForPerson(m_signIn->state()))
            break;
    }
    return done.isEmpty() ? press() : u"types "_s + done.join(u", "_s);
}

QString Walker::codeToType()
{
    const QString right = m_service.newestCode();
    return below(3) == 0 || right.isEmpty() ? u"%1"_s.arg(below(1'000'000), 6, 10, QChar(u'0'))
                                            : right;
}

QString Walker::press()
{
    QList<QAbstractButton *> buttons = shown<QAbstractButton>();
    buttons.removeIf([](const QAbstractButton *button) {
        const QString name = button->objectName();
        return !button->isEnabled() || name == "languageButton"_L1 || name == "countryButton"_L1 ||
               name == "supportButton"_L1;
    });
    if (buttons.isEmpty())
        return u"looks"_s;
    QAbstractButton *button = buttons.at(below(buttons.size()));
    const QString done = u"presses "_s + button->objectName();
    button->setFocus(Qt::MouseFocusReason);
    button->click();
    return done;
}

QString Walker::key(Qt::Key key, const QString &name)
{
    QWidget *focus = m_window->focusWidget();
    QTest::keyClick(focus ? focus : m_window.get(), key);
    return name;
}

QString Walker::copyCode()
{
    const QString code = m_service.newestCode();
    QWidget elsewhere;
    elsewhere.show();
    elsewhere.activateWindow();
    (void)QTest::qWaitForWindowActive(&elsewhere);
    QGuiApplication::clipboard()->setText(u"Your code is "_s + code);
    m_window->activateWindow();
    (void)QTest::qWaitForWindowActive(m_window.get());
    return u"copies the code elsewhere"_s;
}

QString Walker::startAgain()
{
    open();
    return u"starts again"_s;
}

/// Another window with the same profile, looked at and closed.
QString Walker::secondWindow()
{
    {
        const auto other = desk::open(m_service, u"walker"_s);
        SignInWindow window(*other, Branding{});
        window.show();
        (void)QTest::qWaitFor([&] { return flow::waitsForPerson(other->state()); }, desk::patience);
    }
    m_window->activateWindow();
    (void)QTest::qWaitForWindowActive(m_window.get());
    return u"opens and closes a second window"_s;
}

QString Walker::trouble()
{
    return focusTrouble() + sentenceTrouble() + timeTrouble() + wayTrouble() + clippingTrouble();
}

QString Walker::focusTrouble() const
{
    const QWidget *focus = m_window->focusWidget();
    if (!focus)
        return u"the focus is nowhere"_s;
    // A locked password and no support leave nothing to press: what there is, is read.
    const auto *way = m_window->findChild<const QWidget *>(u"passwordRow"_s);
    const bool isRead = way && way->isHidden() && way->parentWidget()->isVisible();
    if (isRead && focus->objectName() == "titleLabel"_L1)
        return {};
    const bool control =
        qobject_cast<const QLineEdit *>(focus) || qobject_cast<const QAbstractButton *>(focus);
    if (!control || !focus->isVisible() || !focus->isEnabled() ||
        focus->objectName() == "backButton"_L1)
        return u"the focus is on "_s + QString::fromLatin1(focus->metaObject()->className()) +
               u' ' + focus->objectName();
    return {};
}

/// At most one sentence speaks of a code's life, one of waiting, one of tries.
QString Walker::sentenceTrouble() const
{
    struct Topic
    {
        QString name;
        QStringList words;
    };
    static const QList<Topic> topics{
        {u"a code's life"_s,
         {u"works for another"_s, u"no longer works"_s, u"expired"_s, u"already used"_s}},
        {u"waiting"_s, {u"Send again in"_s, u"try again at"_s, u"again at"_s, u"Wait "_s}},
        {u"tries"_s, {u"left."_s}},
    };
    QStringList texts;
    for (const TextLabel *label : shown<TextLabel>()) {
        // What became of the older code is news about another one.
        const QString text = label->sourceText();
        if (!text.contains(u"older"_s))
            texts << text;
    }
    for (const Topic &topic : topics) {
        QStringList said;
        for (const QString &text : texts) {
            const auto speaks = [&](const QString &word) { return text.contains(word); };
            if (std::any_of(topic.words.begin(), topic.words.end(), speaks))
                said << text;
        }
        if (said.size() > 1)
            return u"%1 is spoken of more than once: %2"_s.arg(topic.name, said.join(u" | "_s));
    }
    return {};
}

/// The life shown ends when the service's does.
QString Walker::timeTrouble()
{
    const qsizetype texts = m_service.texts().size();
    if (texts != std::exchange(m_texts, texts))
        m_newestText = QDateTime::currentDateTimeUtc();
    for (const CountdownLabel *label : shown<CountdownLabel>()) {
        if (label->objectName() != "codeLifeCountdown"_L1 || !label->deadline().isValid())
            continue;
        if (label->deadline() > m_newestText.addSecs(codeLife + 3))
            return u"the code is said to live %1 s longer than the service takes it"_s.arg(
                m_newestText.addSecs(codeLife).secsTo(label->deadline()));
    }
    return {};
}

QString Walker::wayTrouble() const
{
    const auto buttons = shown<QAbstractButton>();
    const auto usable = [](const QAbstractButton *button) { return button->isEnabled(); };
    return std::any_of(buttons.begin(), buttons.end(), usable) ? QString() : u"no way on"_s;
}

QString Walker::clippingTrouble() const
{
    for (const QScrollArea *area : shown<QScrollArea>()) {
        if (area->widget()->width() > area->viewport()->width())
            return u"the page is wider than the window"_s;
    }
    for (const TextLabel *label : shown<TextLabel>()) {
        const int needed =
            label->wordWrap() ? label->heightForWidth(label->width()) : label->sizeHint().height();
        if (!label->text().isEmpty() && label->height() + 1 < needed)
            return u"clipped: "_s + label->sourceText();
    }
    return {};
}

class TestRandomWalk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStepKeepsTheInvariants();
};

void TestRandomWalk::everyStepKeepsTheInvariants()
{
    bool given = false;
    const quint32 set = qEnvironmentVariable("RINGKEY_SEED").toUInt(&given);
    const quint32 seed = given ? set : QRandomGenerator::global()->generate();
    const int steps = std::max(1, qEnvironmentVariable("RINGKEY_STEPS", u"500"_s).toInt());
    qInfo("seed %u (set RINGKEY_SEED to walk the same way again), %d steps", seed, steps);
    RealService service(serviceConfig);
    QVERIFY(service.start());
    Walker walker(service, seed);
    QVERIFY(walker.settles());
    QHash<QString, int> places;
    QStringList trail;
    // A walk that stays about one page goes on: it has to have been around.
    const int longest = steps < 500 ? steps : 4 * steps;
    for (int i = 0; i < steps || (i < longest && places.size() < 8); ++i) {
        const QString from = walker.place();
        trail << from + u": "_s + walker.step();
        QVERIFY2(walker.settles(), qPrintable(u"still waits in "_s + walker.place()));
        trail.last() += u" -> "_s + walker.place();
        // A page lays itself out in several turns: what is still wrong after a second stays so.
        QString wrong;
        const bool isWell =
            QTest::qWaitFor([&] { return (wrong = walker.trouble()).isEmpty(); }, 1000);
        const QString told = trail.mid(std::max<qsizetype>(0, trail.size() - 12)).join(u"\n  "_s);
        QVERIFY2(isWell,
                 qPrintable(u"seed %1, step %2: %3\n  %4"_s.arg(seed).arg(i).arg(wrong, told)));
        ++places[walker.place()];
    }
    for (const auto &[place, times] : places.asKeyValueRange())
        qInfo("%s %d", qPrintable(place), times);
    QVERIFY(steps < 500 || places.size() >= 8);
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    QLocale::setDefault(QLocale(u"en_GB"_s));
    ringkey::Theme theme(app);
    theme.setReducedMotion(true);
    theme.apply();
    TestRandomWalk tests;
    return QTest::qExec(&tests, argc, argv);
}

#include "tst_randomwalk.moc"
