// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/marks.h"
#include "ui/theme/metrics.h"
#include "ui/theme/style.h"
#include "ui/theme/theme.h"

#ifdef Q_OS_LINUX
#include "ui/theme/settingsportal.h"
#endif

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <algorithm>

using namespace ringkey;
using namespace Qt::StringLiterals;

namespace {

// WCAG 2.2 SC 1.4.3 and 1.4.11.
constexpr double text = 4.5;
constexpr double outline = 3.0;

struct Pair
{
    const char *name;
    QColor front, back;
    double needed;
};

QList<Pair> pairsOf(const Tokens &t)
{
    return {
        {"text on window", t.text, t.window, text},
        {"text on card", t.text, t.card, text},
        {"text on soft accent", t.text, t.accentSoft, text},
        {"muted on window", t.muted, t.window, text},
        {"muted on card", t.muted, t.card, text},
        {"muted on soft accent", t.muted, t.accentSoft, text},
        {"link on window", t.accent, t.window, text},
        {"link on card", t.accent, t.card, text},
        {"link on soft accent", t.accent, t.accentSoft, text},
        {"button text", t.onAccent, t.accent, text},
        {"error on window", t.error, t.window, text},
        {"error on card", t.error, t.card, text},
        {"error on its soft colour", t.error, t.errorSoft, text},
        {"ok on its soft colour", t.ok, t.okSoft, text},
        {"warning on its soft colour", t.warn, t.warnSoft, text},
        {"outline on window", t.outline, t.window, outline},
        {"outline on card", t.outline, t.card, outline},
        {"focus on window", t.accent, t.window, outline},
        {"focus on card", t.accent, t.card, outline},
        {"strength on window", t.ok, t.window, outline},
        {"weakness on window", t.warn, t.window, outline},
    };
}

} // namespace

class TestTheme : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void contrastIsEnough_data();
    void contrastIsEnough();
    void contrastRatioIsThatOfWcag();
    void anAccentThatCannotBeReadIsRefusedWithItsRatio();
    void aGoodAccentReachesThePalette();
    void aChoiceChangesThePaletteAtOnce();
    void theSystemDecidesWhereNothingIsForced();
    void highContrastKeepsTheSystemsColours();
    void highContrastIsReadableWhereTheSystemNamesNoColours();
    void highContrastComesAndGoesWhileTheAppRuns();
    void textScaleGrowsTheFontAndTheControls();
    void reducedMotionIsSeenByWidgets();
    void aControlAloneGetsTokensFromItsPalette();
    void theRingAroundTheFocusIsClosed();
    void theRingStandsApartFromAFilledButton();
    void theRingTurnsRedAndBackWhileTheFocusStays();
#ifdef Q_OS_LINUX
    void portalSettingsAreRead();
#endif
};

void TestTheme::contrastIsEnough_data()
{
    QTest::addColumn<QColor>("front");
    QTest::addColumn<QColor>("back");
    QTest::addColumn<double>("needed");
    for (const Tokens &tokens : {lightTokens(), darkTokens()}) {
        for (const Pair &pair : pairsOf(tokens))
            QTest::addRow("%s %s", tokens.dark ? "dark" : "light", pair.name)
                << pair.front << pair.back << pair.needed;
    }
}

void TestTheme::contrastIsEnough()
{
    QFETCH(QColor, front);
    QFETCH(QColor, back);
    QFETCH(double, needed);
    const double ratio = contrastRatio(front, back);
    QVERIFY2(ratio >= needed, qPrintable(QString::number(ratio)));
}

void TestTheme::contrastRatioIsThatOfWcag()
{
    QCOMPARE(contrastRatio(Qt::black, Qt::white), 21.0);
    QCOMPARE(contrastRatio(Qt::white, Qt::white), 1.0);
    // The example everybody quotes: the lightest grey that passes on white.
    QVERIFY(qAbs(contrastRatio(QColor(0x767676), Qt::white) - 4.54) < 0.01);
}

void TestTheme::anAccentThatCannotBeReadIsRefusedWithItsRatio()
{
    Theme theme(*qApp);
    const auto refused = theme.setAccent(QColor(0xFFD54F), QColor(0x98A6FF));
    QVERIFY(refused.has_value());
    QVERIFY(!refused->dark);
    QVERIFY2(refused->message().contains(u"1.2:1"_s), qPrintable(refused->message()));
    QVERIFY(refused->message().contains(u"#FFD54F"_s));
    QCOMPARE(theme.tokens(), Tokens(lightTokens()));
}

void TestTheme::aGoodAccentReachesThePalette()
{
    Theme theme(*qApp);
    theme.setChoice(ThemeChoice::Light);
    QVERIFY(!theme.setAccent(QColor(0x00695C), QColor(0x80CBC4)));
    theme.apply();
    QCOMPARE(QApplication::palette().color(QPalette::Link), QColor(0x00695C));
    theme.setChoice(ThemeChoice::Dark);
    QCOMPARE(QApplication::palette().color(QPalette::Link), QColor(0x80CBC4));
    for (const Pair &pair : pairsOf(theme.tokens()))
        QVERIFY2(contrastRatio(pair.front, pair.back) >= pair.needed, pair.name);
}

void TestTheme::aChoiceChangesThePaletteAtOnce()
{
    Theme theme(*qApp);
    theme.apply();
    theme.setChoice(ThemeChoice::Dark);
    QVERIFY(theme.isDark());
    QCOMPARE(QApplication::palette().color(QPalette::Window), darkTokens().window);
    theme.setChoice(ThemeChoice::Light);
    QCOMPARE(QApplication::palette().color(QPalette::Window), lightTokens().window);
}

void TestTheme::theSystemDecidesWhereNothingIsForced()
{
    Theme theme(*qApp);
    theme.apply();
    SystemLook look;
    look.dark = true;
    theme.setSystemLook(look);
    QVERIFY(theme.isDark());
    theme.setChoice(ThemeChoice::Light);
    QVERIFY(!theme.isDark());
}

void TestTheme::highContrastKeepsTheSystemsColours()
{
    QPalette system(Qt::yellow, Qt::black);
    system.setColor(QPalette::WindowText, Qt::yellow);
    system.setColor(QPalette::Base, Qt::black);
    system.setColor(QPalette::Highlight, Qt::cyan);
    system.setColor(QPalette::HighlightedText, Qt::black);
    const Tokens tokens = highContrastTokens(system, false);
    QCOMPARE(tokens.window, QColor(Qt::black));
    QCOMPARE(tokens.outline, QColor(Qt::yellow));
    QCOMPARE(tokens.accent, QColor(Qt::cyan));
    QVERIFY(tokens.highContrast);
}

void TestTheme::highContrastIsReadableWhereTheSystemNamesNoColours()
{
    QPalette qts(QColor(0xEFEFEF));
    qts.setColor(QPalette::Highlight, QColor(0x308CC6)); // cannot be read as a text
    for (const bool dark : {false, true}) {
        const Tokens tokens = highContrastTokens(qts, dark);
        QCOMPARE(tokens.window, QColor(dark ? Qt::black : Qt::white));
        for (const Pair &pair : pairsOf(tokens))
            QVERIFY2(contrastRatio(pair.front, pair.back) >= 7, pair.name);
    }
}

void TestTheme::highContrastComesAndGoesWhileTheAppRuns()
{
    Theme theme(*qApp);
    theme.apply();
    theme.setSystemLook({.highContrast = true});
    const auto shown = [](QPalette::ColorRole role) { return QApplication::palette().color(role); };
    QVERIFY(contrastRatio(shown(QPalette::WindowText), shown(QPalette::Window)) >= 7);
    QVERIFY(contrastRatio(theme.tokens().accent, shown(QPalette::Window)) >= 7);
    QVERIFY(theme.tokens().highContrast);
    theme.setSystemLook({.dark = true, .highContrast = true});
    QCOMPARE(shown(QPalette::Window), theme.tokens().window);
    QCOMPARE(shown(QPalette::PlaceholderText), theme.tokens().text);
    QVERIFY(theme.tokens().dark);
    theme.setSystemLook({});
    QCOMPARE(shown(QPalette::Window), lightTokens().window);
    QVERIFY(!theme.tokens().highContrast);
}

void TestTheme::textScaleGrowsTheFontAndTheControls()
{
    Theme theme(*qApp);
    theme.apply();
    QLineEdit edit;
    edit.ensurePolished();
    QCOMPARE(edit.sizeHint().height(), metrics::controlHeight);
    const double normal = QApplication::font().pointSizeF();
    theme.setSystemLook({.textScale = 2.0});
    QCOMPARE(QApplication::font().pointSizeF(), 2 * normal);
    QVERIFY(edit.sizeHint().height() >= edit.fontMetrics().height() + 20);
    theme.setSystemLook({.textScale = 1.5});
    QCOMPARE(QApplication::font().pointSizeF(), 1.5 * normal);
    theme.setSystemLook({});
    QCOMPARE(QApplication::font().pointSizeF(), normal);
    QCOMPARE(bodyPointSize(9, 1.0), 11.25);
    QCOMPARE(bodyPointSize(14, 1.0), 14.0);
}

void TestTheme::reducedMotionIsSeenByWidgets()
{
    Theme theme(*qApp);
    theme.apply();
    const QWidget widget;
    QVERIFY(motionAllowed(&widget));
    theme.setReducedMotion(true);
    QVERIFY(!motionAllowed(&widget));
}

void TestTheme::aControlAloneGetsTokensFromItsPalette()
{
    QPalette host(Qt::white, QColor(0x202020));
    const Tokens tokens = tokensFromPalette(host, false);
    QVERIFY(tokens.dark);
    QCOMPARE(tokens.window, QColor(0x202020));
    QVERIFY(contrastRatio(tokens.outline, tokens.window) >= outline);
    QVERIFY(contrastRatio(tokens.muted, tokens.window) >= text);
}

/// A window with one widget that has the focus.
template <class W>
struct Focused
{
    Focused()
        : widget(&window)
    {
        window.resize(200, 100);
        widget.setGeometry(50, 30, 100, 44);
        widget.setFocusPolicy(Qt::StrongFocus);
        window.show();
        window.activateWindow();
        seen = QTest::qWaitForWindowActive(&window);
        widget.setFocus(Qt::TabFocusReason);
        image = window.grab().toImage();
    }

    double contrastAt(int x, int y) const
    {
        return contrastRatio(image.pixelColor(x, y), image.pixelColor(2, 2));
    }

    QWidget window;
    W widget;
    bool seen = false;
    QImage image;
};

void TestTheme::theRingAroundTheFocusIsClosed()
{
    Theme theme(*qApp);
    theme.setChoice(ThemeChoice::Light);
    theme.apply();
    const Focused<QWidget> focused;
    QVERIFY(focused.seen);
    QVERIFY(focused.contrastAt(100, 29) >= outline);
    double corner = 1;
    for (int step = 0; step < 8; ++step)
        corner = std::max(corner, focused.contrastAt(48 + step, 28 + step));
    QVERIFY2(corner >= outline, qPrintable(QString::number(corner)));
}

void TestTheme::theRingStandsApartFromAFilledButton()
{
    Theme theme(*qApp);
    theme.setChoice(ThemeChoice::Light);
    theme.apply();
    const Focused<QPushButton> focused;
    QVERIFY(focused.seen);
    QVERIFY(focused.contrastAt(100, 26) >= outline);
    QCOMPARE(focused.image.pixelColor(100, 28), focused.image.pixelColor(2, 2));
}

void TestTheme::theRingTurnsRedAndBackWhileTheFocusStays()
{
    Theme theme(*qApp);
    theme.setChoice(ThemeChoice::Light);
    theme.apply();
    Focused<QWidget> focused;
    QVERIFY(focused.seen);
    const auto ring = [&] { return focused.window.grab().toImage().pixelColor(100, 28); };
    const QColor good = ring();
    focused.widget.setProperty(marks::bad, true);
    QCOMPARE(ring(), lightTokens().error);
    focused.widget.setProperty(marks::bad, false);
    QCOMPARE(ring(), good);
}

#ifdef Q_OS_LINUX
void TestTheme::portalSettingsAreRead()
{
    const auto appearance = u"org.freedesktop.appearance"_s;
    SystemLook look = withSetting({}, appearance, u"color-scheme"_s, 1u);
    QVERIFY(look.dark);
    QVERIFY(!withSetting(look, appearance, u"color-scheme"_s, 2u).dark);
    QVERIFY(withSetting(look, appearance, u"contrast"_s, 1u).highContrast);
    look = withSetting(look, u"org.gnome.desktop.interface"_s, u"enable-animations"_s, false);
    QVERIFY(look.reducedMotion);
    const auto scaled =
        withSetting(look, u"org.gnome.desktop.interface"_s, u"text-scaling-factor"_s, 1.25);
    QCOMPARE(scaled.textScale, 1.25);
    QCOMPARE(withSetting(look, u"org.kde.other"_s, u"color-scheme"_s, 0u), look);
}
#endif

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
