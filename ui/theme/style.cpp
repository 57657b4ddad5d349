// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/style.h"

#include "ui/theme/marks.h"
#include "ui/theme/metrics.h"
#include "ui/theme/painting.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QApplication>
#include <QFocusFrame>
#include <QPainter>
#include <QPointer>
#include <QRegularExpression>
#include <QStyleFactory>
#include <QStyleOption>
#include <QWidget>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace ringkey {

namespace {

constexpr int scrollBarWidth = 10;
constexpr int scrollBarInset = 2;
constexpr auto lookStyleProperty = "ringkeyLookStyle";

bool has(const QStyleOption *option, QStyle::StateFlag flag)
{
    return option->state.testFlag(flag);
}

bool isBad(const QWidget *widget)
{
    return widget != nullptr && widget->property(marks::bad).toBool();
}

/// A field's ring touches its outline. A button has none, or is filled with the ring's own colour.
int ringGap(const QStyleOption *option)
{
    // QFocusFrame names itself only there when it asks how large to be.
    const QObject *frame = option != nullptr ? option->styleObject : nullptr;
    const auto *ring = qobject_cast<const QFocusFrame *>(frame);
    const bool isButton =
        ring != nullptr && qobject_cast<const QAbstractButton *>(ring->widget()) != nullptr;
    return isButton ? metrics::focusGap : 0;
}

paint::ButtonState buttonState(const QStyleOptionButton &option)
{
    paint::ButtonState state;
    const bool primary = option.features.testFlag(QStyleOptionButton::DefaultButton);
    state.kind = primary ? paint::ButtonKind::Primary : paint::ButtonKind::Secondary;
    state.enabled = has(&option, QStyle::State_Enabled);
    state.pressed = has(&option, QStyle::State_Sunken);
    state.hovered = has(&option, QStyle::State_MouseOver);
    return state;
}

void drawField(const QStyleOption *option, QPainter *painter, const QWidget *widget,
               const Tokens &tokens)
{
    const auto *panel = qstyleoption_cast<const QStyleOptionFrame *>(option);
    if (panel != nullptr && panel->lineWidth == 0)
        return;
    const auto state = paint::fieldState(has(option, QStyle::State_Enabled),
                                         has(option, QStyle::State_HasFocus), isBad(widget));
    paint::field(*painter, option->rect, state, tokens);
}

void drawButtonLabel(const QStyleOptionButton &option, QPainter *painter, const Tokens &tokens,
                     int mnemonics)
{
    painter->save();
    painter->setFont(scaledFont(painter->font(), 15, QFont::DemiBold));
    painter->setPen(paint::buttonText(buttonState(option), tokens));
    painter->setLayoutDirection(option.direction);
    painter->drawText(option.rect, Qt::AlignCenter | mnemonics, drawnText(option.text));
    painter->restore();
}

/// A tab is a word; the open one has a line under it.
void drawTab(const QStyleOption &option, QPainter *painter, const Tokens &tokens)
{
    QRect line = option.rect;
    line.setTop(line.bottom() - metrics::focusRing + 1);
    if (has(&option, QStyle::State_Selected))
        painter->fillRect(line, tokens.accent);
}

/// What setLookStyle() said of what it is in.
const RingkeyStyle *styleAround(const QWidget *widget)
{
    const RingkeyStyle *style = nullptr;
    for (; style == nullptr && widget != nullptr; widget = widget->parentWidget())
        style = widget->property(lookStyleProperty).value<QPointer<RingkeyStyle>>();
    return style;
}

} // namespace

RingkeyStyle::RingkeyStyle(const Tokens &tokens)
    : QProxyStyle(QStyleFactory::create(u"Fusion"_s))
    , m_tokens(tokens)
{
}

void RingkeyStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
                                 QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case PE_PanelLineEdit:
        return drawField(option, painter, widget, m_tokens);
    case PE_IndicatorCheckBox:
        return paint::checkBox(*painter, option->rect, has(option, State_On),
                               has(option, State_Enabled), m_tokens);
    case PE_FrameTabBarBase:
        return painter->fillRect(option->rect, m_tokens.line);
    case PE_FrameFocusRect:
        return; // the ring outside the control shows it
    default:
        return QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void RingkeyStyle::drawControl(ControlElement element, const QStyleOption *option,
                               QPainter *painter, const QWidget *widget) const
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    if (element == CE_PushButtonBevel && button != nullptr)
        return paint::button(*painter, option->rect, buttonState(*button), m_tokens);
    if (element == CE_PushButtonLabel && button != nullptr && button->icon.isNull() &&
        widget != nullptr)
        return drawButtonLabel(*button, painter, m_tokens, mnemonicFlag(widget));
    if (element == CE_TabBarTabShape)
        return drawTab(*option, painter, m_tokens);
    if (element == CE_FocusFrame)
        return paint::focusRing(*painter, option->rect, m_tokens, isBad(widget), ringGap(option));
    QProxyStyle::drawControl(element, option, painter, widget);
}

int RingkeyStyle::pixelMetric(PixelMetric metric, const QStyleOption *option,
                              const QWidget *widget) const
{
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
        return widget == nullptr ? metrics::indicator
                                 : std::max(metrics::indicator, widget->fontMetrics().ascent());
    case PM_CheckBoxLabelSpacing:
        // The ring around the box stands free of the words.
        return metrics::gridStep + metrics::focusRing + metrics::focusGap;
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin:
        return metrics::focusRing + ringGap(option);
    case PM_ScrollBarExtent:
        return scrollBarWidth;
    case PM_TabBarTabHSpace:
        return 2 * metrics::gridStep;
    case PM_TabBarTabShiftVertical:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return metrics::gridStep;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int RingkeyStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                            QStyleHintReturn *returnData) const
{
    switch (hint) {
    case SH_Widget_Animation_Duration:
        return m_reducedMotion ? 0 : metrics::pageChangeMs;
    case SH_UnderlineShortcut:
        return m_showsMnemonics ? 1 : 0;
    case SH_FocusFrame_AboveWidget:
        return 1; // a child of the page, not of the row: a row as high as its button would cut it
    case SH_FocusFrame_Mask:
        return 0; // what lies within the ring shows through; a mask has square corners and cuts it
    case SH_LineEdit_PasswordCharacter:
        return 0x25CF;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

QSize RingkeyStyle::sizeFromContents(ContentsType type, const QStyleOption *option,
                                     const QSize &size, const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    if (widget == nullptr)
        return result;
    if (type == CT_LineEdit || type == CT_PushButton)
        result.setHeight(metrics::heightFor(metrics::controlHeight, widget->font()));
    else if (type == CT_CheckBox)
        result.setHeight(std::max(result.height(), metrics::smallestTarget));
    if (type == CT_PushButton)
        result.rwidth() += 2 * metrics::controlPadding;
    return result;
}

QRect RingkeyStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                                   SubControl subControl, const QWidget *widget) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control != CC_ScrollBar || bar == nullptr)
        return QProxyStyle::subControlRect(control, option, subControl, widget);
    const bool upright = bar->orientation == Qt::Vertical;
    const int room = upright ? bar->rect.height() : bar->rect.width();
    const int steps = bar->maximum - bar->minimum + bar->pageStep;
    const int wanted = steps > 0 ? static_cast<int>(qint64(room) * bar->pageStep / steps) : room;
    const int length = std::min(room, std::max(wanted, metrics::smallestTarget));
    const int start = sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition,
                                              room - length, bar->upsideDown);
    const auto part = [&](int from, int to) {
        const QRect rect = upright ? QRect(0, from, bar->rect.width(), to - from)
                                   : QRect(from, 0, to - from, bar->rect.height());
        return rect.translated(bar->rect.topLeft());
    };
    switch (subControl) {
    case SC_ScrollBarGroove:
        return bar->rect;
    case SC_ScrollBarSlider:
        return part(start, start + length);
    case SC_ScrollBarSubPage:
        return part(0, start);
    case SC_ScrollBarAddPage:
        return part(start + length, room);
    default:
        return {};
    }
}

void RingkeyStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                      QPainter *painter, const QWidget *widget) const
{
    if (control != CC_ScrollBar)
        return QProxyStyle::drawComplexControl(control, option, painter, widget);
    const QRect slider = proxy()->subControlRect(control, option, SC_ScrollBarSlider, widget);
    const bool active = has(option, State_MouseOver) || has(option, State_Sunken);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(active ? m_tokens.muted : m_tokens.outline);
    painter->drawRoundedRect(
        slider.adjusted(scrollBarInset, scrollBarInset, -scrollBarInset, -scrollBarInset),
        scrollBarWidth / 2.0 - scrollBarInset, scrollBarWidth / 2.0 - scrollBarInset);
    painter->restore();
}

QRect RingkeyStyle::subElementRect(SubElement element, const QStyleOption *option,
                                   const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    if (element != SE_LineEditContents)
        return rect;
    // QLineEdit adds 2 of its own on each side.
    const auto *panel = qstyleoption_cast<const QStyleOptionFrame *>(option);
    const int inset = panel != nullptr && panel->lineWidth == 0 ? 0 : metrics::controlPadding - 2;
    return option->rect.adjusted(inset, 0, -inset, 0);
}

void RingkeyStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (widget->inherits("QPushButton") || widget->inherits("QLineEdit"))
        widget->setAttribute(Qt::WA_Hover);
}

/// Qt puts a style of its own, which tells nobody what is behind it, between widgets and theirs as
/// soon as the host has a style sheet.
const RingkeyStyle *lookStyleOf(const QWidget *widget)
{
    const auto *style = qobject_cast<const RingkeyStyle *>(widget->style());
    if (style != nullptr || !widget->testAttribute(Qt::WA_StyleSheet))
        return style;
    return styleAround(widget);
}

bool isInLook(const QWidget *widget)
{
    return lookStyleOf(widget) != nullptr || styleAround(widget) != nullptr;
}

void setLookStyle(QWidget &root, RingkeyStyle *style)
{
    root.setProperty(lookStyleProperty, QVariant::fromValue(QPointer(style)));
}

Tokens tokensOf(const QWidget *widget)
{
    if (const auto *style = lookStyleOf(widget))
        return style->tokens();
    return tokensFromPalette(widget->palette(), false);
}

QFont bodyFontOf(const QWidget *widget)
{
    const auto *style = lookStyleOf(widget);
    if (style != nullptr)
        return style != QApplication::style() ? style->bodyFont() : QApplication::font();
    const QWidget *around = widget->parentWidget();
    return around != nullptr ? around->font() : QApplication::font();
}

int mnemonicFlag(const QWidget *widget)
{
    const int shown = widget->style()->styleHint(QStyle::SH_UnderlineShortcut, nullptr, widget);
    return shown != 0 ? Qt::TextShowMnemonic : Qt::TextHideMnemonic;
}

QString withoutMnemonicNote(const QString &text)
{
    static const QRegularExpression note(QStringLiteral("\\s*\\(&\\w\\)"));
    return QString(text).remove(note);
}

QString withApostrophes(QString text)
{
    static const QRegularExpression straight(QStringLiteral("(?<=\\p{L})'"));
    return text.replace(straight, QString(QChar(0x2019)));
}

QString drawnText(const QString &text)
{
    return withApostrophes(withoutMnemonicNote(text));
}

QString withoutMnemonic(const QString &text)
{
    QString words = withoutMnemonicNote(text);
    // "&&" stands for an ampersand.
    for (qsizetype at = words.indexOf(u'&'); at >= 0; at = words.indexOf(u'&', at + 1))
        words.remove(at, 1);
    return words;
}

QRect wrappedBounds(const QFontMetrics &metrics, const QString &text, int width)
{
    constexpr int unlimited = 10000;
    return metrics.boundingRect(QRect(0, 0, std::max(1, width), unlimited),
                                Qt::TextWordWrap | Qt::TextShowMnemonic, drawnText(text));
}

bool motionAllowed(const QWidget *widget)
{
    return widget->style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, widget) > 0;
}

} // namespace ringkey
