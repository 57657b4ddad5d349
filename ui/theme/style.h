// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/tokens.h"

#include <QFont>
#include <QProxyStyle>

namespace ringkey {

/// Fusion with the look's fields, buttons, check boxes and focus. A style instead of a style sheet:
/// a sheet costs a selector match per widget before the first frame.
class RingkeyStyle : public QProxyStyle
{
    Q_OBJECT
public:
    explicit RingkeyStyle(const Tokens &tokens);

    const Tokens &tokens() const { return m_tokens; }
    void setTokens(const Tokens &tokens) { m_tokens = tokens; }
    /// Of plain text in what this style draws; all other sizes are made of it.
    void setBodyFont(const QFont &font) { m_bodyFont = font; }
    const QFont &bodyFont() const { return m_bodyFont; }
    void setReducedMotion(bool reduced) { m_reducedMotion = reduced; }
    bool reducedMotion() const { return m_reducedMotion; }
    /// Mnemonics are underlined while Alt is held, as the platforms do.
    void setShowsMnemonics(bool shows) { m_showsMnemonics = shows; }
    bool showsMnemonics() const { return m_showsMnemonics; }

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option,
                    const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *returnData) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option,
                         const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                            QPainter *painter, const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                         SubControl subControl, const QWidget *widget) const override;
    using QProxyStyle::polish;
    void polish(QWidget *widget) override;

private:
    Tokens m_tokens;
    QFont m_bodyFont;
    bool m_reducedMotion = false;
    bool m_showsMnemonics = false;
};

/// The look's style around `widget`, also where a style sheet of the host stands before it; null
/// where a host uses another style.
const RingkeyStyle *lookStyleOf(const QWidget *widget);
/// Whether the look draws it, or will as soon as the theme has met it.
bool isInLook(const QWidget *widget);
/// Says that `root` and all that is in it is drawn by `style`.
void setLookStyle(QWidget &root, RingkeyStyle *style);

/// The tokens of the style that draws `widget`, or ones made from its palette where a host uses
/// another style.
Tokens tokensOf(const QWidget *widget);

/// The font of plain text around `widget`: our style's, or its parent's where a host uses another
/// style. Not the widget's own, which a label has made larger or smaller.
QFont bodyFontOf(const QWidget *widget);

/// Qt::TextShowMnemonic or Qt::TextHideMnemonic, as the style wants it now.
int mnemonicFlag(const QWidget *widget);

/// Chinese, Japanese and Korean translations name a mnemonic after the words, "(&P)": it works, and
/// is not shown.
QString withoutMnemonicNote(const QString &text);

/// As it is drawn: texts are written with the apostrophe that keyboards have, and without a note of
/// a mnemonic.
QString drawnText(const QString &text);
QString withApostrophes(QString text);

/// The words alone, as they are read aloud or drawn by hand: no mnemonic and no note of one.
QString withoutMnemonic(const QString &text);

/// The room a text takes where it wraps at `width` pixels; at a width of 1, that of its longest
/// part that cannot be broken.
QRect wrappedBounds(const QFontMetrics &metrics, const QString &text, int width);

/// False where nothing may move: reduced motion, or a style with animations off.
bool motionAllowed(const QWidget *widget);

} // namespace ringkey
