// SPDX-License-Identifier: Apache-2.0
// SignInWidget in the window of somebody else's program.
#include "tests/session/primedstore.h"
#include "tests/ui/embedding/hostwindow.h"
#include "ui/pages/page.h"
#include "ui/theme/style.h"
#include "ui/widgets/phonefield.h"

#include <QApplication>
#include <QFocusFrame>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QStyle>
#include <QTest>
#include <QTranslator>
#include <QVBoxLayout>

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

} // namespace

class TestEmbedding : public HostWindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void theApplicationStaysAsItIs_data();
    void theApplicationStaysAsItIs();
    void theFirstFocusIsOnTheNumber();
    void theRingIsAroundWhatHasTheFocus();
    void theFocusOfTheHostStays();
    void headerFooterAndOwnPage();
    void whatTheHostTakesBackIsItsOwn_data();
    void whatTheHostTakesBackIsItsOwn();
    void anOwnPageStandsForTheAccount();
    void whatAProductDoesNotOfferIsHidden();
    void itStartsWhereTheHostSays();
    void twoOfThemDoNotKnowEachOther();
    void closeLanguagesAreRead_data();
    void closeLanguagesAreRead();

private:
    /// From here on somebody is kept, and signed in without a backend.
    void keepSomebody();
    bool isShown(const QString &name) const;
};

void TestEmbedding::theApplicationStaysAsItIs_data()
{
    QTest::addColumn<int>("look");
    QTest::newRow("own look") << static_cast<int>(Look::Own);
    QTest::newRow("host's look") << static_cast<int>(Look::OfHost);
}

void TestEmbedding::theApplicationStaysAsItIs()
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

void TestEmbedding::theFirstFocusIsOnTheNumber()
{
    show(Look::Own);
    QTRY_COMPARE(QApplication::focusWidget()->objectName(), u"numberEdit"_s);
}

void TestEmbedding::theRingIsAroundWhatHasTheFocus()
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

void TestEmbedding::theFocusOfTheHostStays()
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

void TestEmbedding::headerFooterAndOwnPage()
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

void TestEmbedding::whatTheHostTakesBackIsItsOwn_data()
{
    QTest::addColumn<int>("which");
    QTest::newRow("header") << 0;
    QTest::newRow("footer") << 1;
    QTest::newRow("own page") << 2;
}

/// As with any widget of Qt: another parent owns it, and nothing of the old one's look stays.
void TestEmbedding::whatTheHostTakesBackIsItsOwn()
{
    QFETCH(int, which);
    constexpr std::array givings{&SignInWidget::setHeader, &SignInWidget::setFooter,
                                 &SignInWidget::setSignedInPage};
    const auto give = givings.at(size_t(which));
    keepSomebody();
    show(Look::Own);
    m_signIn->start();
    QTRY_VERIFY(isShown(u"AccountPage"_s));
    QWidget theirs;
    const QPointer<QWidget> given(new QWidget);
    auto *inside = new QPushButton(u"Help"_s, given);
    QPalette loud;
    loud.setColor(QPalette::ButtonText, Qt::magenta);
    inside->setPalette(loud);
    (m_widget->*give)(given);
    QTRY_VERIFY(inside->isVisible() && inside->style() != QApplication::style());
    const QStyle *ours = inside->style();

    given->setParent(&theirs);
    QCOMPARE(inside->style(), QApplication::style());
    QCOMPARE(inside->palette().color(QPalette::ButtonText), QColor(Qt::magenta));
    QCOMPARE(inside->palette().color(QPalette::Button), theirs.palette().color(QPalette::Button));
    (m_widget->*give)(nullptr);
    QVERIFY(given && isShown(u"AccountPage"_s));
    (m_widget->*give)(given);
    QTRY_VERIFY(m_widget->isAncestorOf(given));
    QCOMPARE(inside->style(), ours);

    given->setParent(&theirs);
    (m_widget->*give)(given); // the same once more
    QVERIFY(m_widget->isAncestorOf(given));
    given->setParent(&theirs);
    m_signIn->signOut();
    QTRY_VERIFY(isShown(u"SignInPage"_s));
    delete m_widget;
    QVERIFY(given);
}

void TestEmbedding::keepSomebody()
{
    SignInOptions options = traceless();
    options.makeStore = [] { return new PrimedStore(keptAda()); };
    m_signIn = std::make_unique<SignIn>(options);
}

bool TestEmbedding::isShown(const QString &name) const
{
    const auto *widget = m_widget->findChild<QWidget *>(name);
    return widget != nullptr && widget->isVisible();
}

void TestEmbedding::anOwnPageStandsForTheAccount()
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

void TestEmbedding::whatAProductDoesNotOfferIsHidden()
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

void TestEmbedding::itStartsWhereTheHostSays()
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

void TestEmbedding::twoOfThemDoNotKnowEachOther()
{
    SignIn second(traceless());
    SignInWidget one(*m_signIn);
    SignInWidget two(second);
    two.startAtCreateAccount();
    QVERIFY(!one.findChild<QWidget *>(u"CreateAccountPage"_s));
    QVERIFY(two.findChild<QWidget *>(u"CreateAccountPage"_s));
}

void TestEmbedding::closeLanguagesAreRead_data()
{
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QString>("read");
    QTest::newRow("Portugal") << u"pt-PT"_s << u"pt-BR"_s;
    QTest::newRow("Mexico") << u"es-MX"_s << u"es"_s;
    QTest::newRow("Hong Kong") << u"zh-HK"_s << u"zh-TW"_s;
    QTest::newRow("Singapore") << u"zh-SG"_s << u"zh-CN"_s;
    QTest::newRow("the Azeri") << u"az"_s << u"en"_s;
}

/// Who speaks a language as another country does got English.
void TestEmbedding::closeLanguagesAreRead()
{
    QFETCH(QString, wanted);
    QFETCH(QString, read);
    show(Look::Own);
    const auto *button = m_widget->findChild<QPushButton *>(u"signInButton"_s);
    m_widget->setLanguage(read);
    const QString words = button->text();
    m_widget->setLanguage(u"ar"_s);
    QVERIFY(button->text() != words);
    m_widget->setLanguage(wanted);
    QCOMPARE(button->text(), words);
    if (read == u"en")
        QCOMPARE(nearestLanguage(wanted), QString());
    else
        QCOMPARE(nearestLanguage(wanted), QLocale(read).bcp47Name());
}

QTEST_MAIN(TestEmbedding)
#include "tst_embedding.moc"
