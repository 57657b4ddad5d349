// SPDX-License-Identifier: Apache-2.0
// How SignInWidget looks and speaks in the window of somebody else's program.
#include "tests/ui/embedding/hostwindow.h"
#include "ui/pages/page.h"
#include "ui/theme/painting.h"
#include "ui/theme/style.h"
#include "ui/widgets/passwordfield.h"
#include "ui/widgets/phonefield.h"
#include "ui/widgets/textlabel.h"

#include <QApplication>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QStyle>
#include <QTest>
#include <QVBoxLayout>
#include <array>

using namespace ringkey;
using namespace Qt::StringLiterals;

class TestEmbeddedLook : public HostWindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void theWidgetSpeaksAndLooksAsItself();
    void allSpeakOneLanguage();
    void aStyleSheetOfTheHostLeavesTheLook_data();
    void aStyleSheetOfTheHostLeavesTheLook();
    void aStyleSheetThatGoesLeavesNothing_data();
    void aStyleSheetThatGoesLeavesNothing();
    void itTurnsDarkWithTheHost();
    void aListHasRoomForItsNames();
    void textsRunAsTheirLanguageDoes_data();
    void textsRunAsTheirLanguageDoes();
    void textsAreAsLargeAsInTheApp();
    void theHostsLookIsTaken();
    void allWordsAreReadInTheHostsColours_data();
    void allWordsAreReadInTheHostsColours();
    void aPasswordFieldIsAsHighAloneAsAmongOurs();
};

void TestEmbeddedLook::theWidgetSpeaksAndLooksAsItself()
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

void TestEmbeddedLook::allSpeakOneLanguage()
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

void TestEmbeddedLook::aStyleSheetOfTheHostLeavesTheLook_data()
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
void TestEmbeddedLook::aStyleSheetOfTheHostLeavesTheLook()
{
    QFETCH(const bool, ofApplication);
    QFETCH(const bool, isLate);
    const auto hosts = QApplication::palette();
    QPalette other = hosts;
    other.setColor(QPalette::Highlight, Qt::magenta);
    other.setColor(QPalette::Base, Qt::yellow);
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
    const QImage shown = m_widget->grab().toImage();
    for (const QLineEdit *edit : inside) {
        const QPoint middle = edit->mapTo(m_widget, edit->rect().center());
        QVERIFY(!edit->isVisible() || shown.pixelColor(middle) != QColor(Qt::yellow));
        QCOMPARE(edit->font().pointSizeF(), body);
        QCOMPARE(edit->palette().color(QPalette::Highlight),
                 m_widget->palette().color(QPalette::Highlight));
    }
    for (const TextLabel *label : m_widget->findChildren<TextLabel *>())
        QVERIFY(label->font().pointSizeF() > body * 13 / 15 - 0.01);
}

void TestEmbeddedLook::aStyleSheetThatGoesLeavesNothing_data()
{
    QTest::addColumn<QString>("sheet");
    QTest::addColumn<bool>("ofApplication");
    QTest::addColumn<bool>("isLate");
    const auto addRows = [](const char *about, const QString &sheet) {
        for (const bool ofApplication : {true, false}) {
            for (const bool isLate : {true, false})
                QTest::addRow("about %s, of the %s, set %s", about,
                              ofApplication ? "application" : "window",
                              isLate ? "while it is shown" : "before")
                    << sheet << ofApplication << isLate;
        }
    };
    addRows("others", u"QStatusBar { color: red }"_s);
    addRows("all", u"* { color: red; background: yellow; font-size: 20px }"_s);
}

/// A host that switches between a sheet and none.
void TestEmbeddedLook::aStyleSheetThatGoesLeavesNothing()
{
    QFETCH(const QString, sheet);
    QFETCH(const bool, ofApplication);
    QFETCH(const bool, isLate);
    const QPalette dark(Qt::white, Qt::black, Qt::gray, Qt::black, Qt::darkGray, Qt::white,
                        Qt::white, Qt::black, Qt::black);
    const QPalette hosts = QApplication::palette();
    const auto back = qScopeGuard([&] {
        qApp->setStyleSheet({});
        QApplication::setPalette(hosts);
    });
    const auto isDark = [this] { return tokensOf(m_widget->findChild<QPushButton *>()).dark; };
    const auto grabbed = [this] {
        return m_widget->grab().toImage();
    }; // with the ring of the focus
    const auto setSheet = [&](const QString &text) {
        ofApplication ? qApp->setStyleSheet(text) : m_window->setStyleSheet(text);
    };
    QApplication::setCursorFlashTime(0);
    show(Look::Own);
    const QImage light = grabbed();
    QApplication::setPalette(dark);
    QTRY_VERIFY(isDark());
    const QImage asDark = grabbed();
    QApplication::setPalette(hosts);
    QTRY_VERIFY(!isDark());
    QCOMPARE(grabbed(), light);
    cleanup();
    init();

    if (!isLate)
        setSheet(sheet);
    show(Look::Own);
    if (isLate)
        setSheet(sheet);
    setSheet({});
    QTRY_COMPARE(grabbed(), light);
    QApplication::setPalette(dark);
    QTRY_VERIFY(isDark());
    QTRY_COMPARE(grabbed(), asDark);
}

/// Also in another window than it was shown in first.
void TestEmbeddedLook::itTurnsDarkWithTheHost()
{
    show(Look::Own);
    const auto isDark = [this] { return tokensOf(m_widget->findChild<QPushButton *>()).dark; };
    QVERIFY(!isDark());
    const auto back =
        qScopeGuard([hosts = QApplication::palette()] { QApplication::setPalette(hosts); });
    QApplication::setPalette(QPalette(Qt::white, Qt::black, Qt::gray, Qt::black, Qt::darkGray,
                                      Qt::white, Qt::white, Qt::black, Qt::black));
    QTRY_VERIFY(isDark());
    QCOMPARE(m_widget->palette().color(QPalette::Window), darkTokens().window);
    QMainWindow other;
    other.setCentralWidget(m_widget);
    other.show();
    m_window.reset();
    QApplication::setPalette(QPalette(Qt::white));
    QTRY_VERIFY(!isDark());
    m_widget->setParent(nullptr);
    m_widget->show();
    QApplication::setPalette(QPalette(Qt::black));
    QTRY_VERIFY(isDark());
    delete m_widget;
}

/// A window of its own has the host's font until it is dressed.
void TestEmbeddedLook::aListHasRoomForItsNames()
{
    const QFont hosts = QApplication::font();
    QFont small = hosts;
    small.setPointSizeF(6);
    QApplication::setFont(small);
    const auto back = qScopeGuard([&] { QApplication::setFont(hosts); });
    show(Look::Own);
    PageSettings settings;
    settings.languages.offered = SignInWidget::languages();
    m_widget->setSettings(settings);
    for (const auto &name : {u"languageButton"_s, u"countryButton"_s}) {
        m_widget->findChild<QAbstractButton *>(name)->click();
        QPointer<QWidget> popup = QApplication::activePopupWidget();
        QVERIFY2(popup, qPrintable(name));
        const QAbstractItemView *list = popup->findChild<QListView *>();
        QCOMPARE(list->viewport()->height() % list->sizeHintForRow(0), 0);
        if (name == u"languageButton"_s) // countries are cut with an ellipsis
            QVERIFY(list->viewport()->width() >= list->sizeHintForColumn(0));
        popup->close();
    }
}

void TestEmbeddedLook::textsRunAsTheirLanguageDoes_data()
{
    QTest::addColumn<QString>("language");
    for (const auto *language : {"en", "ar"})
        QTest::newRow(language) << QString::fromLatin1(language);
}

/// Not as the host does: a painter begins with the application's direction.
void TestEmbeddedLook::textsRunAsTheirLanguageDoes()
{
    QFETCH(const QString, language);
    QApplication::setCursorFlashTime(0);
    show(Look::Own);
    m_widget->setLanguage(language);
    const QImage before = m_widget->grab().toImage();
    const auto back = qScopeGuard(
        [now = QGuiApplication::layoutDirection()] { QGuiApplication::setLayoutDirection(now); });
    for (const auto direction : {Qt::RightToLeft, Qt::LeftToRight}) {
        QGuiApplication::setLayoutDirection(direction);
        QCOMPARE(m_widget->grab().toImage(), before);
    }
}

/// The host's font is smaller than the body font of the look, which all texts are made of.
void TestEmbeddedLook::textsAreAsLargeAsInTheApp()
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

void TestEmbeddedLook::theHostsLookIsTaken()
{
    show(Look::OfHost);
    auto *button = m_widget->findChild<QPushButton *>(u"signInButton"_s);
    QCOMPARE(button->style(), QApplication::style());
    QCOMPARE(m_widget->palette(), m_window->palette());
}

void TestEmbeddedLook::allWordsAreReadInTheHostsColours_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("light") << QPalette(QColor(0xEFEFEF));
    QTest::newRow("dark") << QPalette(QColor(0x2A2A2E));
}

/// Errors and hints, too, for which a host's palette has no colours. WCAG 2.2 SC 1.4.3.
void TestEmbeddedLook::allWordsAreReadInTheHostsColours()
{
    QFETCH(const QPalette, palette);
    const auto back =
        qScopeGuard([hosts = QApplication::palette()] { QApplication::setPalette(hosts); });
    QWidget form;
    auto *column = new QVBoxLayout(&form);
    QList<TextLabel *> labels;
    for (int role = TextLabel::Title; role <= TextLabel::Error; ++role) {
        labels << new TextLabel;
        labels.last()->setText(u"Words"_s);
        labels.last()->setRole(static_cast<TextLabel::Role>(role));
        column->addWidget(labels.last());
    }
    form.show();
    QApplication::setPalette(palette); // while it is shown, as a desktop that turns dark does
    for (const auto *label : std::as_const(labels)) {
        const auto contrast = [label] {
            const QColor window = label->palette().color(QPalette::Window);
            const QColor words = label->palette().color(label->foregroundRole());
            return contrastRatio(paint::mix(window, words, words.alphaF()), window);
        };
        QTRY_COMPARE(label->palette().color(QPalette::Window), palette.color(QPalette::Window));
        QVERIFY2(contrast() >= 4.5, qPrintable(QString::number(contrast())));
    }
}

void TestEmbeddedLook::aPasswordFieldIsAsHighAloneAsAmongOurs()
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

QTEST_MAIN(TestEmbeddedLook)
#include "tst_embeddedlook.moc"
