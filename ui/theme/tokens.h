// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QPalette>
#include <QString>
#include <variant>

namespace ringkey {

/// Every colour of the app, named by what it is for. A value; any thread.
///
/// `line` parts things that are apart anyway; `outline` is the only sign of where a control ends,
/// so it has to reach 3:1 (WCAG 2.2 SC 1.4.11), which the `line` of the drawing does not.
struct Tokens
{
    QColor window, card, text, muted, line, outline;
    QColor accent, onAccent, accentSoft;
    QColor error, errorSoft, ok, okSoft, warn, warnSoft;
    bool dark = false;
    bool highContrast = false;

    friend bool operator==(const Tokens &, const Tokens &) = default;
};

Tokens lightTokens();
Tokens darkTokens();

/// Tokens out of a palette we did not make: the system's in high contrast, or the one of a host
/// program that uses a control without our theme.
Tokens tokensFromPalette(const QPalette &palette, bool highContrast);

/// High contrast: the system's colours where text and accent can be read on them; else, as on
/// desktops that switch high contrast on without naming colours, black and white.
Tokens highContrastTokens(const QPalette &system, bool dark);

/// The palette that carries `tokens` to Qt's own widgets. Link is the accent, BrightText the error
/// colour, PlaceholderText the muted one.
QPalette paletteFor(const Tokens &tokens);

/// WCAG 2.2 contrast of two opaque colours, 1.0 to 21.0.
double contrastRatio(const QColor &a, const QColor &b);

/// Why a brand's accent was refused.
struct AccentRefused
{
    QColor accent;
    double ratio = 0;
    double needed = 0;
    bool dark = false;

    /// "Accent #FFD54F has a contrast of 1.3:1 on the light window; at least 4.5:1 is needed."
    QString message() const;
};

/// `base` with the brand's accent, and soft and on-accent colours derived from it. Refused where
/// links and button texts would fall under 4.5:1.
std::variant<Tokens, AccentRefused> withAccent(const Tokens &base, const QColor &accent);

} // namespace ringkey
