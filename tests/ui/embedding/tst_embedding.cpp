// SPDX-License-Identifier: Apache-2.0
// SignInWidget in the window of somebody else's program.
#include "auth/session/memorystore.h"
#include "auth/signin.h"
#include "tests/session/primedstore.h"
#include "ui/pages/page.h"
#include "ui/signinwidget.h"
#include "ui/theme/style.h"
#include "ui/widgets/passwordfield.h"
#include "ui/widgets/phonefield.h"
#include "ui/widgets/textlabel.h"

#include <QApplication>
#include <QFocusFrame>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QPushButton>
#include <QSignalSpy>
#include <QStyle>
#include <QTest>
#include <QTranslator>
#include <QVBoxLayout>
#include <array>

using namespace ringkey;
using namespace Qt::StringLiterals;

namespace {

/// Counts what reaches the whole application.
class Changes : public QObject
{
public:
    explicit Changes(QObject *watched) { watched->installEventFilter(this); }
    int count = 0;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const auto type = event->type();
        if (type == QEvent::LanguageChange || type == QEvent::ApplicationPaletteChange ||
            type == QEvent::ApplicationFontChange || type == QEvent::StyleChange ||
            type == QEvent::ApplicationLayoutDirectionChange)
            ++count;
        return QObject::eventFilter(watched, event);
    }
};

/// A filter of the host's for the whole application: what it sees of one of its own widgets.
class Host : public QObject
{
public:
    Host() { qApp->installEventFilter(this); }
    ~Host() override { qApp->removeEventFilter(this); }
    /// What comes of a person's acts in a line edit of its own: events seen by the application's
    /// filter and, behind all filters, by the widget.
    QStringList seenAndDone()
    {
        m_seen.clear();
        QLineEdit edit;
        edit.resize(200, 40);
        m_edit = &edit;
        for (const auto key : {Qt::Key_A, Qt::Key_Alt, Qt::Key_Return, Qt::Key_Escape, Qt::Key_F1})
            QTest::keyClick(&edit, key);
        QTest::mouseClick(&edit, Qt::LeftButton);
        for (const auto type : {QEvent::ToolTip, QEvent::LanguageChange, QEvent::StyleChange,
                                QEvent::PaletteChange, QEvent::User}) {
            QEvent event(type);
            m_seen += u"%1 %2"_s.arg(int(type)).arg(QCoreApplication::sendEvent(&edit, &event));
        }
        m_edit = nullptr;
        return m_seen << edit.text() << edit.styleSheet() << QString::number(edit.isVisible());
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (watched == m_edit)
            m_seen += QString::number(event->type());
        return QObject::eventFilter(watched, event);
    }

private:
    QObject *m_edit = nullptr;
    QStringList m_seen;
};

/// Each a profile of its own: what one keeps is not the next one's.
SignInOptions traceless()
{
    static int made = 0;
    return {.profile = u"embedding%1"_s.arg(++made), .language = u"de"_s, .makeStore = [] {
                return new MemoryStore;
            }};
}

} // namespace

class EmbeddingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theApplicationStaysAsItIs_data();
    void theApplicationStaysAsItIs();
    void theWidgetSpeaksAndLooksAsItself();
    void allSpeakOneLanguage();
    void aStyleSheetOfTheHostLeavesTheLook_data();
    void aStyleSheetOfTheHostLeavesTheLook();
    void textsAreAsLargeAsInTheApp();
    void theHostsLookIsTaken();
    void theFirstFocusIsOnTheNumber();
    void theRingIsAroundWhatHasTheFocus();
    void theFocusOfTheHostStays();
    void headerFooterAndOwnPage();
    void anOwnPageStandsForTheAccount();
    void whatAProductDoesNotOfferIsHidden();
    void itStartsWhereTheHostSays();
    void aPasswordFieldIsAsHighAloneAsAmongOurs();
    void twoOfThemDoNotKnowEachOther();

private:
    void show(Look look);
    /// From here on somebody is kept, and signed in without a backend.
    void keepSomebody();
    bool isShown(const QString &name) const;

    std::unique_ptr<QMainWindow> m_window;
    std::unique_ptr<SignIn> m_signIn;
    SignInWidget *m_widget = nullptr;
};

void EmbeddingTest::init()
{
    m_signIn = std::make_unique<SignIn>(traceless());
    m_window = std::make_unique<QMainWindow>();
}

void EmbeddingTest::cleanup()
{
    m_window.reset();
    m_signIn.reset();
}

void EmbeddingTest::show(Look look)
{
    m_widget = new SignInWidget(*m_signIn, Branding(), look);
    m_window->setCentralWidget(m_widget);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void EmbeddingTest::theApplicationStaysAsItIs_data()
{
    QTest::addColumn<int>("look");
    QTest::newRow("own look") << static_cast<int>(Look::Own);
    QTest::newRow("host's look") << static_cast<int>(Look::OfHost);
}

void EmbeddingTest::theApplicationStaysAsItIs()
{
    QFETCH(int, look);
    const QStyle *style = QApplication::style();
    const QPalette palette = QApplication::palette();
    const QFont font = QApplication::font();
    const auto direction = QApplication::layoutDirection();
    const QLocale locale;
    QPushButton others(u"Theirs"_s);
    const QPalette othersPalette = others.palette();
    Changes changes(&others);
    Host host;
    const QStringList before = host.seenAndDone();
    QVERIFY(before.contains(u"a"_s));
    const auto isAsBefore = [&] {
        return QApplication::style() == style && QApplication::palette() == palette &&
               QApplication::font() == font && QApplication::layoutDirection() == direction &&
               QLocale() == locale && others.style() == style &&
               others.palette() == othersPalette && changes.count == 0 &&
               qApp->findChildren<QTranslator *>().isEmpty() &&
               QCoreApplication::translate("SignInPage", "Phone number") == u"Phone number"_s;
    };
    show(static_cast<Look>(look));
    m_signIn->start();
    QVERIFY(isAsBefore());
    QCOMPARE(host.seenAndDone(), before);
    m_widget->setLanguage(u"ar"_s);
    QCOMPARE(m_widget->layoutDirection(), Qt::RightToLeft);
    QTest::keyClick(m_window.get(), Qt::Key_Alt);
    QVERIFY(isAsBefore());
    QCOMPARE(host.seenAndDone(), before);
    cleanup();
    QVERIFY(isAsBefore());
    QCOMPARE(host.seenAndDone(), before);
}

void EmbeddingTest::theWidgetSpeaksAndLooksAsItself()
{
    show(Look::Own);
    auto *page = m_widget->findChild<Page *>();
    auto *button = page->findChild<QPushButton *>(u"signInButton"_s);
    QCOMPARE(button->text().remove(u'&'), u"Anmelden"_s);
    QVERIFY(button->style() != QApplication::style());
    m_widget->setLanguage(u"en"_s);
    QCOMPARE(button->text().remove(u'&'), u"Sign in"_s);
    // Also what is made later.
    auto *later = new QLineEdit(page);
    later->show();
    QTRY_COMPARE(later->style(), button->style());
}

void EmbeddingTest::allSpeakOneLanguage()
{
    const auto texts = [](const SignInWidget *widget) {
        QStringList found; // what is hidden gets its words when it is shown
        for (const TextLabel *label : widget->findChildren<TextLabel *>()) {
            if (label->isVisibleTo(widget))
                found << label->text();
        }
        for (const QPushButton *button : widget->findChildren<QPushButton *>()) {
            if (button->isVisibleTo(widget))
                found << button->text();
        }
        return found;
    };
    show(Look::Own);
    const QStringList german = texts(m_widget);
    SignInOptions options = traceless();
    options.language.clear();
    SignIn unminding(options);
    const SignInWidget second(unminding);
    QCOMPARE(texts(m_widget), german);
    QCOMPARE(texts(&second), german);

    options = traceless();
    options.language = u"fr"_s;
    SignIn french(options);
    SignInWidget third(french);
    QCOMPARE(texts(m_widget), texts(&third));
    QCOMPARE(texts(&second), texts(&third));
    QVERIFY(texts(&third) != german);
    third.setLanguage(u"de"_s);
    QCOMPARE(texts(m_widget), german);
}

void EmbeddingTest::aStyleSheetOfTheHostLeavesTheLook_data()
{
    QTest::addColumn<bool>("ofApplication");
    QTest::addColumn<bool>("isLate");
    for (const bool ofApplication : {true, false}) {
        for (const bool isLate : {true, false})
            QTest::addRow("%s, %s", ofApplication ? "application" : "window",
                          isLate ? "set while it is shown" : "set before")
                << ofApplication << isLate;
    }
}

/// Any style sheet, be it about something else, makes Qt pass no palette and no font on.
void EmbeddingTest::aStyleSheetOfTheHostLeavesTheLook()
{
    QFETCH(const bool, ofApplication);
    QFETCH(const bool, isLate);
    const auto hosts = QApplication::palette();
    QPalette other = hosts;
    other.setColor(QPalette::Highlight, Qt::magenta);
    QApplication::setPalette(other);
    const auto back = qScopeGuard([&] {
        qApp->setStyleSheet({});
        QApplication::setPalette(hosts);
    });
    const auto setSheet = [&] {
        const QString sheet = u"QStatusBar { color: red }"_s;
        ofApplication ? qApp->setStyleSheet(sheet) : m_window->setStyleSheet(sheet);
    };
    if (!isLate)
        setSheet();
    show(Look::Own);
    if (isLate)
        setSheet();
    const Tokens tokens = lightTokens();
    auto *button = m_widget->findChild<QPushButton *>(u"signInButton"_s);
    QVERIFY(tokensOf(button) == tokens);
    QCOMPARE(button->grab().toImage().pixelColor(button->width() / 8, button->height() / 2),
             tokens.accent);
    const double body = m_widget->font().pointSizeF();
    const auto inside = m_widget->findChildren<QLineEdit *>();
    QVERIFY(!inside.isEmpty());
    for (const QLineEdit *edit : inside) {
        QCOMPARE(edit->font().pointSizeF(), body);
        QCOMPARE(edit->palette().color(QPalette::Highlight),
                 m_widget->palette().color(QPalette::Highlight));
    }
    for (const TextLabel *label : m_widget->findChildren<TextLabel *>())
        QVERIFY(label->font().pointSizeF() > body * 13 / 15 - 0.01);
}

/// The host's font is smaller than the body font of the look, which all texts are made of.
void EmbeddingTest::textsAreAsLargeAsInTheApp()
{
    const QFont hosts = QApplication::font();
    QFont small = hosts;
    small.setPointSizeF(8);
    QApplication::setFont(small);
    const auto back = qScopeGuard([&] { QApplication::setFont(hosts); });
    show(Look::Own);
    const double body = m_widget->font().pointSizeF();
    QVERIFY(body > 8);
    const auto isOfTheLook = [&](double points) {
        return std::ranges::any_of(std::array{13, 15, 17, 24}, [&](int pixels) {
            return qFuzzyCompare(points, body * pixels / 15.0);
        });
    };
    const auto labels = m_widget->findChildren<TextLabel *>();
    QVERIFY(labels.size() > 3);
    for (const TextLabel *label : labels)
        QVERIFY2(isOfTheLook(label->font().pointSizeF()), qPrintable(label->text()));
}

void EmbeddingTest::theHostsLookIsTaken()
{
    show(Look::OfHost);
    auto *button = m_widget->findChild<QPushButton *>(u"signInButton"_s);
    QCOMPARE(button->style(), QApplication::style());
    QCOMPARE(m_widget->palette(), m_window->palette());
}

void EmbeddingTest::theFirstFocusIsOnTheNumber()
{
    show(Look::Own);
    QTRY_COMPARE(QApplication::focusWidget()->objectName(), u"numberEdit"_s);
}

void EmbeddingTest::theRingIsAroundWhatHasTheFocus()
{
    show(Look::Own);
    QTRY_VERIFY(m_widget->findChild<QFocusFrame *>());
    const auto *ring = m_widget->findChild<QFocusFrame *>();
    QTRY_VERIFY(ring->isVisible());
    const QWidget *field = ring->widget();
    const QRect inside(field->mapTo(ring->parentWidget(), QPoint()), field->size());
    const int across = field->style()->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, ring);
    const int above = field->style()->pixelMetric(QStyle::PM_FocusFrameVMargin, nullptr, ring);
    QCOMPARE(ring->geometry(), inside.adjusted(-across, -above, across, above));
}

void EmbeddingTest::theFocusOfTheHostStays()
{
    auto *theirs = new QLineEdit;
    auto *central = new QWidget;
    auto *column = new QVBoxLayout(central);
    column->addWidget(theirs);
    column->addWidget(new SignInWidget(*m_signIn));
    m_window->setCentralWidget(central);
    theirs->setFocus();
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QCOMPARE(QApplication::focusWidget(), theirs);
}

void EmbeddingTest::headerFooterAndOwnPage()
{
    show(Look::Own);
    auto *header = new QLabel(u"Above"_s);
    auto *footer = new QLabel(u"Below"_s);
    m_widget->setHeader(header);
    m_widget->setFooter(footer);
    QTRY_VERIFY(header->isVisible() && footer->isVisible());
    QTRY_VERIFY(header->geometry().bottom() < footer->geometry().top());
    auto *own = new QLabel(u"Welcome"_s);
    m_widget->setSignedInPage(own);
    QVERIFY(!own->isVisible()); // nobody is signed in
    m_widget->setHeader(nullptr);
    QVERIFY(footer->isVisible());
}

void EmbeddingTest::keepSomebody()
{
    StoredEntry entry;
    entry.session = Session{.accessToken = Secret::take(u"token"_s),
                            .expiresAt = QDateTime::currentDateTimeUtc().addDays(1),
                            .account = {.uid = u"u1"_s,
                                        .name = u"Ada"_s,
                                        .number = PhoneNumber::fromE164(u"+447400123456"),
                                        .verified = true}};
    SignInOptions options = traceless();
    options.makeStore = [entry] { return new PrimedStore(entry); };
    m_signIn = std::make_unique<SignIn>(options);
}

bool EmbeddingTest::isShown(const QString &name) const
{
    const auto *widget = m_widget->findChild<QWidget *>(name);
    return widget != nullptr && widget->isVisible();
}

void EmbeddingTest::anOwnPageStandsForTheAccount()
{
    keepSomebody();
    show(Look::Own);
    auto *own = new QLabel(u"Welcome"_s);
    m_widget->setSignedInPage(own);
    m_signIn->start();
    QTRY_VERIFY(own->isVisible());
    QVERIFY(!isShown(u"AccountPage"_s));
    m_widget->setSignedInPage(nullptr);
    QVERIFY(isShown(u"AccountPage"_s));
    own = new QLabel(u"Welcome"_s);
    m_widget->setSignedInPage(own);
    QVERIFY(own->isVisible() && !isShown(u"AccountPage"_s));
    m_signIn->signOut();
    QTRY_VERIFY(isShown(u"SignInPage"_s) && !own->isVisible());
}

void EmbeddingTest::whatAProductDoesNotOfferIsHidden()
{
    keepSomebody();
    show(Look::Own);
    m_signIn->start();
    QTRY_VERIFY(isShown(u"AccountPage"_s));
    const std::array hideable{
        std::pair(u"removeNumberButton"_s, &PageSettings::removeNumber),
        std::pair(u"deleteAccountButton"_s, &PageSettings::deleteAccount),
        std::pair(u"changeNameButton"_s, &PageSettings::changeName),
    };
    for (const auto &[name, setting] : hideable) {
        QVERIFY2(isShown(name), qPrintable(name));
        PageSettings settings = m_widget->settings();
        settings.*setting = false;
        m_widget->setSettings(settings);
        QVERIFY2(!isShown(name), qPrintable(name));
    }
}

void EmbeddingTest::itStartsWhereTheHostSays()
{
    show(Look::Own);
    m_widget->startAtCreateAccount();
    m_signIn->start();
    QVERIFY(m_widget->findChild<QWidget *>(u"CreateAccountPage"_s)->isVisible());

    const auto number = PhoneNumber::fromE164(u"+447400123456"_s);
    SignIn other(traceless());
    SignInWidget second(other);
    second.startAt(*number);
    const auto *field = second.findChild<PhoneField *>();
    QCOMPARE(field->number()->e164(), number->e164());
}

void EmbeddingTest::aPasswordFieldIsAsHighAloneAsAmongOurs()
{
    QWidget form;
    auto *column = new QVBoxLayout(&form);
    auto *password = new PasswordField;
    auto *phone = new PhoneField;
    column->addWidget(password);
    column->addWidget(phone);
    form.show();
    const auto height = [](QWidget *field, const QString &edit) {
        return field->findChild<QLineEdit *>(edit)->parentWidget()->height();
    };
    QCOMPARE(height(password, u"passwordEdit"_s), 44);
    QCOMPARE(height(phone, u"numberEdit"_s), 44);
}

void EmbeddingTest::twoOfThemDoNotKnowEachOther()
{
    SignIn second(traceless());
    SignInWidget one(*m_signIn);
    SignInWidget two(second);
    two.startAtCreateAccount();
    QVERIFY(!one.findChild<QWidget *>(u"CreateAccountPage"_s));
    QVERIFY(two.findChild<QWidget *>(u"CreateAccountPage"_s));
}

QTEST_MAIN(EmbeddingTest)
#include "tst_embedding.moc"
