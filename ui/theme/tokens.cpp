// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/tokens.h"

#include "ui/theme/painting.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

namespace ringkey {

namespace {

// WCAG 2.2 SC 1.4.3: text.
constexpr double textContrast = 4.5;
// WCAG 2.2 SC 1.4.6, which high contrast is meant to reach.
constexpr double highContrast = 7.0;

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) +
           0.0722 * linear(color.blueF());
}

bool isHighContrast(const Tokens &t)
{
    return std::min({contrastRatio(t.text, t.window), contrastRatio(t.text, t.card),
                     contrastRatio(t.accent, t.window), contrastRatio(t.accent, t.card),
                     contrastRatio(t.onAccent, t.accent)}) >= highContrast;
}

QPalette blackAndWhite(bool dark)
{
    const QColor back(dark ? Qt::black : Qt::white);
    const QColor front(dark ? Qt::white : Qt::black);
    QPalette palette;
    palette.setColor(QPalette::Window, back);
    palette.setColor(QPalette::Base, back);
    palette.setColor(QPalette::WindowText, front);
    palette.setColor(QPalette::Highlight, dark ? Qt::yellow : QColor(0x0000B0));
    palette.setColor(QPalette::HighlightedText, back);
    return palette;
}

void setDisabled(QPalette &palette, const Tokens &tokens)
{
    const QColor faded = paint::mix(tokens.window, tokens.text, 0.45);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, faded);
}

} // namespace

Tokens lightTokens()
{
    Tokens t;
    t.window = QColor(0xF4F5F8);
    t.card = QColor(0xFFFFFF);
    t.text = QColor(0x171A21);
    t.muted = QColor(0x5B6270);
    t.line = QColor(0xC9CED8);
    t.outline = QColor(0x838A98);
    t.accent = QColor(0x3B4FE4);
    t.onAccent = QColor(0xFFFFFF);
    t.accentSoft = QColor(0xEEF0FE);
    t.error = QColor(0xB3261E);
    t.errorSoft = QColor(0xFCEEED);
    t.ok = QColor(0x1B7F4B);
    t.okSoft = QColor(0xE9F6EF);
    t.warn = QColor(0x7A5200);
    t.warnSoft = QColor(0xFFF5DF);
    return t;
}

Tokens darkTokens()
{
    Tokens t;
    t.window = QColor(0x101216);
    t.card = QColor(0x191C22);
    t.text = QColor(0xECEEF3);
    t.muted = QColor(0xA3ABBA);
    t.line = QColor(0x3B424F);
    t.outline = QColor(0x6B7483);
    t.accent = QColor(0x98A6FF);
    t.onAccent = QColor(0x11142B);
    t.accentSoft = QColor(0x232949);
    t.error = QColor(0xFFB4AB);
    t.errorSoft = QColor(0x3A1F1E);
    t.ok = QColor(0x7FD8A6);
    t.okSoft = QColor(0x15301F);
    t.warn = QColor(0xF2C66D);
    t.warnSoft = QColor(0x362A10);
    t.dark = true;
    return t;
}

Tokens tokensFromPalette(const QPalette &palette, bool highContrast)
{
    const QColor window = palette.color(QPalette::Window);
    Tokens t = window.lightness() < 128 ? darkTokens() : lightTokens();
    t.highContrast = highContrast;
    t.window = window;
    t.card = palette.color(QPalette::Base);
    t.text = palette.color(QPalette::WindowText);
    t.accent = palette.color(QPalette::Highlight);
    t.onAccent = palette.color(QPalette::HighlightedText);
    t.muted = highContrast ? t.text : paint::mix(t.window, t.text, 0.7);
    t.line = highContrast ? t.text : paint::mix(t.window, t.text, 0.2);
    t.outline = highContrast ? t.text : paint::mix(t.window, t.text, 0.5);
    t.accentSoft = highContrast ? t.window : paint::mix(t.window, t.accent, 0.12);
    if (highContrast) {
        // Meaning is carried by words and glyphs; the system's own pair is the only safe one.
        t.error = t.ok = t.warn = t.text;
        t.errorSoft = t.okSoft = t.warnSoft = t.window;
    }
    return t;
}

Tokens highContrastTokens(const QPalette &system, bool dark)
{
    const Tokens t = tokensFromPalette(system, true);
    return isHighContrast(t) ? t : tokensFromPalette(blackAndWhite(dark), true);
}

QPalette paletteFor(const Tokens &tokens)
{
    QPalette palette(tokens.text, tokens.window, paint::mix(tokens.window, QColor(Qt::white), 0.2),
                     paint::mix(tokens.window, QColor(Qt::black), 0.3), tokens.line, tokens.text,
                     tokens.onAccent, tokens.card, tokens.window);
    palette.setColor(QPalette::Button, tokens.card);
    palette.setColor(QPalette::AlternateBase, tokens.window);
    palette.setColor(QPalette::ToolTipBase, tokens.card);
    palette.setColor(QPalette::ToolTipText, tokens.text);
    palette.setColor(QPalette::PlaceholderText, tokens.muted);
    palette.setColor(QPalette::Highlight, tokens.accent);
    palette.setColor(QPalette::HighlightedText, tokens.onAccent);
    palette.setColor(QPalette::Link, tokens.accent);
    palette.setColor(QPalette::LinkVisited, tokens.accent);
    palette.setColor(QPalette::BrightText, tokens.error);
    setDisabled(palette, tokens);
    return palette;
}

double contrastRatio(const QColor &a, const QColor &b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

QString AccentRefused::message() const
{
    // Rounded down: "4.5:1 is too little" would be nonsense for 4.47.
    const QString have = QString::number(std::floor(ratio * 10) / 10, 'f', 1);
    const QString need = QString::number(needed, 'f', 1);
    const char *text = dark ? QT_TRANSLATE_NOOP("ringkey::Theme",
                                                "The accent %1 has a contrast of %2:1 in the dark "
                                                "theme. At least %3:1 is needed.")
                            : QT_TRANSLATE_NOOP("ringkey::Theme",
                                                "The accent %1 has a contrast of %2:1 in the light "
                                                "theme. At least %3:1 is needed.");
    return translated("ringkey::Theme", text)
        .arg(accent.name(QColor::HexRgb).toUpper(), have, need);
}

std::variant<Tokens, AccentRefused> withAccent(const Tokens &base, const QColor &accent)
{
    Tokens t = base;
    t.accent = accent;
    t.accentSoft = paint::mix(base.dark ? base.card : base.window, accent, base.dark ? 0.14 : 0.08);
    const QColor white(Qt::white);
    t.onAccent = contrastRatio(accent, white) >= textContrast ? white : darkTokens().onAccent;
    const double ratio =
        std::min({contrastRatio(accent, base.window), contrastRatio(accent, base.card),
                  contrastRatio(accent, t.onAccent)});
    if (ratio < textContrast)
        return AccentRefused{accent, ratio, textContrast, base.dark};
    return t;
}

} // namespace ringkey
