// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/textlabel.h"

#include "ui/theme/style.h"

#include <QApplication>
#include <QEvent>
#include <QRegularExpression>
#include <QTextBoundaryFinder>
#include <QTextDocument>
#include <QTextDocumentFragment>
#include <algorithm>
#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

namespace ringkey {

namespace {

struct Look
{
    double pixels;
    QFont::Weight weight;
    QPalette::ColorRole color;
};

Look lookOf(TextLabel::Role role)
{
    switch (role) {
    case TextLabel::Title:
        return {24, QFont::DemiBold, QPalette::WindowText};
    case TextLabel::Heading:
        return {17, QFont::DemiBold, QPalette::WindowText};
    case TextLabel::Lead:
        return {15, QFont::Normal, QPalette::PlaceholderText};
    case TextLabel::Label:
        return {13, QFont::Medium, QPalette::WindowText};
    case TextLabel::Small:
        return {13, QFont::Normal, QPalette::PlaceholderText};
    case TextLabel::Foot:
        return {15, QFont::Normal, QPalette::PlaceholderText};
    case TextLabel::Strong:
        return {15, QFont::DemiBold, QPalette::WindowText};
    case TextLabel::Error:
        return {13, QFont::Normal, QPalette::BrightText};
    case TextLabel::Body:
        break;
    }
    return {15, QFont::Normal, QPalette::WindowText};
}

/// A word longer than this may be wider than a narrow window at 200 %: addresses, names of brands,
/// compound words.
constexpr qsizetype longRun = 14;

bool joinsLetters(QStringView run)
{
    return std::any_of(run.begin(), run.end(), [](QChar c) {
        return c.script() == QChar::Script_Arabic || c.script() == QChar::Script_Syriac;
    });
}

constexpr QChar zeroWidthSpace(0x200B); // UAX #14 class ZW

/// What stands between two places where a line may end.
QStringList runsOf(const QString &text)
{
    QStringList runs;
    QTextBoundaryFinder lines(QTextBoundaryFinder::Line, text);
    for (qsizetype start = 0; start < text.size();) {
        const qsizetype next = lines.toNextBoundary();
        const qsizetype end = next < 0 ? text.size() : next;
        runs += text.mid(start, end - start);
        start = end;
    }
    return runs;
}

/// Where a run could not be broken, it may be between any two characters, which QLabel by itself
/// does not do. Not in joined writing, whose letters would part.
QString breakable(const QString &text)
{
    QString result;
    const QStringList runs = runsOf(text);
    for (const QString &run : runs) {
        if (run.size() <= longRun || joinsLetters(run) || run.contains(QChar::Nbsp)) {
            result += run;
            continue;
        }
        QTextBoundaryFinder letters(QTextBoundaryFinder::Grapheme, run);
        for (qsizetype from = 0; from < run.size();) {
            const qsizetype to = letters.toNextBoundary();
            const qsizetype until = to < 0 ? run.size() : to;
            result += run.mid(from, until - from);
            if (until < run.size())
                result += zeroWidthSpace;
            from = until;
        }
    }
    return result;
}

/// "4 tries left" and "7:45 PM" are not parted after the number.
QString withNumbersKept(QString text)
{
    static const QRegularExpression space(u"(?<=\\d) (?=\\p{L})"_s);
    return text.replace(space, QString(QChar(QChar::Nbsp)));
}

QString prepared(const QString &text, bool wraps)
{
    const QString read = withApostrophes(text);
    return wraps ? breakable(withNumbersKept(read)) : read;
}

/// The same for what stands between the marks of a rich text.
QString preparedBetweenMarks(const QString &text, bool wraps)
{
    QString result;
    for (qsizetype at = 0; at < text.size();) {
        const bool mark = text.at(at) == u'<' || text.at(at) == u'&';
        const QChar closes = text.at(at) == u'<' ? u'>' : u';';
        qsizetype end = at;
        if (mark)
            end = text.indexOf(closes, at) + 1;
        else
            while (end < text.size() && text.at(end) != u'<' && text.at(end) != u'&')
                ++end;
        if (end <= at)
            end = text.size();
        const QString part = text.mid(at, end - at);
        result += mark ? part : prepared(part, wraps);
        at = end;
    }
    return result;
}

} // namespace

TextLabel::TextLabel(QWidget *parent)
    : QLabel(parent)
{
    setWordWrap(true);
    followParent();
    applyDirection();
    applyRole();
}

void TextLabel::setRole(Role role)
{
    m_role = role;
    if (role == Foot)
        setAlignment(Qt::AlignCenter);
    applyRole();
    applyText();
}

void TextLabel::setText(const QString &text)
{
    m_source = text;
    applyText();
}

void TextLabel::setRoomFor(const QString &text)
{
    if (std::exchange(m_toCome, text) == text)
        return;
    setAlignment((alignment() & ~Qt::AlignVertical_Mask) | Qt::AlignTop);
    updateGeometry();
}

TextLabel::Measured TextLabel::measured() const
{
    return {QLabel::text(), m_toCome,      font(),       contentsMargins() + margin(),
            indent(),       logicalDpiY(), textFormat(), wordWrap()};
}

/// A layout asks for the same few hundreds of times before the first frame, and each answer would
/// lay out the text anew.
int TextLabel::heightForWidth(int width) const
{
    if (Measured now = measured(); now != m_measured) {
        m_measured = std::move(now);
        m_heights.clear();
    }
    int &height = m_heights[width]; // 0: not measured yet
    if (height == 0)
        height = heightOf(width);
    return height;
}

int TextLabel::heightOf(int width) const
{
    const int height = QLabel::heightForWidth(width);
    if (m_toCome.isEmpty() || height < 0)
        return height;
    QTextDocument toCome;
    toCome.setDocumentMargin(0);
    toCome.setDefaultFont(font());
    toCome.setHtml(prepared(m_toCome, false));
    toCome.setTextWidth(width);
    return std::max(height, static_cast<int>(std::ceil(toCome.size().height())));
}

void TextLabel::setUnsaid(bool unsaid)
{
    if (std::exchange(m_unsaid, unsaid) == unsaid)
        return;
    setAccessibleName(unsaid ? QString(QChar::Nbsp) : m_named);
    update();
}

void TextLabel::paintEvent(QPaintEvent *event)
{
    if (!m_unsaid)
        QLabel::paintEvent(event);
}

QSize TextLabel::sizeHint() const
{
    // QLabel rounds the width of its text down, and then a text that wraps takes a second line.
    const QSize hint = QLabel::sizeHint();
    return wordWrap() ? hint + QSize(1, 0) : hint;
}

void TextLabel::applyRole()
{
    const Look look = lookOf(m_role);
    m_applying = true;
    setFont(scaledFont(bodyFontOf(this), look.pixels, look.weight));
    setForegroundRole(look.color);
    m_applying = false;
    applyColor();
}

/// The palette of a host has no colour for errors, and one for hints that is too faint for words.
void TextLabel::applyColor()
{
    const QPalette::ColorRole role = foregroundRole();
    const bool isColored =
        role != QPalette::WindowText && testAttribute(Qt::WA_WState_Polished) && !isInLook(this);
    if (!isColored && !m_isColored)
        return;
    m_isColored = isColored;
    // What is not set is inherited, but not below a style sheet: that one has set all it wants.
    QPalette own = testAttribute(Qt::WA_StyleSheet) ? palette() : QPalette();
    if (isColored) {
        const Tokens tokens = tokensOf(parentWidget() != nullptr ? parentWidget() : this);
        const QColor color = m_role == Error ? tokens.error : tokens.muted;
        own.setColor(QPalette::Active, role, color);
        own.setColor(QPalette::Inactive, role, color);
        own.setColor(QPalette::Disabled, role,
                     palette().color(QPalette::Disabled, QPalette::WindowText));
    }
    m_applying = true;
    setPalette(own);
    m_applying = false;
}

void TextLabel::applyDirection()
{
    // QLabel aligns by the direction of the text: a number would stand on the left of an Arabic
    // page.
    const Qt::Alignment now = alignment();
    const bool chosen = now.testFlag(Qt::AlignHCenter) || now.testFlag(Qt::AlignJustify) ||
                        (now.testFlag(Qt::AlignRight) && !now.testFlag(Qt::AlignAbsolute));
    if (chosen)
        return;
    const auto side = layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    setAlignment(side | Qt::AlignAbsolute | (now & Qt::AlignVertical_Mask));
}

void TextLabel::applyText()
{
    QString text = m_source;
    if (foregroundRole() == QPalette::PlaceholderText && text.contains("<b>"_L1)) {
        const QString color = palette().color(QPalette::WindowText).name(QColor::HexRgb);
        text.replace("<b>"_L1, u"<b style=\"color:%1\">"_s.arg(color));
    }
    // Of itself a link keeps the colour it had when the text was set, also in another theme.
    const QString link = palette().color(QPalette::Link).name(QColor::HexRgb);
    text.replace("<a "_L1, u"<a style=\"color:%1\" "_s.arg(link));
    text = withoutMnemonicNote(text);
    setBroken(withBreaks(text));
}

/// Words are broken only where the longest does not fit into a line of its own. The room they need
/// at least is that of the broken ones all the same: a window may get narrow again.
void TextLabel::setBroken(const QString &text)
{
    m_longest = 0;
    if (text.contains(zeroWidthSpace)) {
        const QStringList runs = runsOf(m_named);
        for (const QString &run : runs)
            m_longest = std::max(m_longest, fontMetrics().horizontalAdvance(run.trimmed()) + 1);
    }
    m_isWhole = fitsWhole();
    m_least = {};
    QString shown = text;
    if (m_isWhole) {
        if (QLabel::text() != text)
            QLabel::setText(text);
        m_least = QLabel::minimumSizeHint();
        shown.remove(zeroWidthSpace);
    }
    if (shown != QLabel::text())
        QLabel::setText(shown);
}

bool TextLabel::fitsWhole() const
{
    return m_longest > 0 && m_longest <= contentsRect().width();
}

QSize TextLabel::minimumSizeHint() const
{
    return m_least.isValid() ? m_least : QLabel::minimumSizeHint();
}

void TextLabel::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    if (fitsWhole() != m_isWhole)
        applyText();
}

/// A screen reader and a test read the words as they were set.
QString TextLabel::withBreaks(const QString &text)
{
    const bool rich =
        textFormat() == Qt::RichText || (textFormat() == Qt::AutoText && Qt::mightBeRichText(text));
    const QString broken =
        rich ? preparedBetweenMarks(text, wordWrap()) : prepared(text, wordWrap());
    const QString plain = rich      ? QTextDocumentFragment::fromHtml(text).toPlainText()
                          : buddy() ? withoutMnemonic(text)
                                    : text;
    const QString named = broken == text ? QString() : plain;
    if (named != m_named && accessibleName() == m_named)
        setAccessibleName(named);
    m_named = named;
    return broken;
}

void TextLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (m_applying)
        return;
    const auto type = event->type();
    if (type == QEvent::ApplicationFontChange || type == QEvent::StyleChange) {
        applyRole();
        applyText();
    } else if (type == QEvent::PaletteChange) {
        applyColor();
        applyText();
    } else if (type == QEvent::LayoutDirectionChange)
        applyDirection();
}

/// Not before: what it is in may be put together in any order, and a host's style sheet gives fonts
/// and colours only now.
bool TextLabel::event(QEvent *event)
{
    const bool isTaken = QLabel::event(event);
    if (event->type() == QEvent::Polish) {
        if (!isInLook(this))
            applyRole();
        applyColor();
        applyText();
    } else if (event->type() == QEvent::ParentChange)
        followParent();
    return isTaken;
}

/// Its size is its parent's, made larger or smaller, of which Qt does not tell it.
void TextLabel::followParent()
{
    if (m_parent)
        m_parent->removeEventFilter(this);
    m_parent = parentWidget();
    if (m_parent)
        m_parent->installEventFilter(this);
}

bool TextLabel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FontChange && watched == m_parent && !isInLook(this)) {
        applyRole();
        applyText();
    }
    return QLabel::eventFilter(watched, event);
}

} // namespace ringkey
