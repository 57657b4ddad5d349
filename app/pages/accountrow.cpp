// SPDX-License-Identifier: Apache-2.0
#include "app/pages/accountrow.h"

#include "ui/theme/marks.h"
#include "ui/theme/metrics.h"
#include "ui/theme/style.h"

#include <QPainter>
#include <QRegularExpression>
#include <QStyle>
#include <QTextBoundaryFinder>
#include <QTextLayout>
#include <cmath>

using namespace Qt::StringLiterals;

namespace ringkey {

namespace {

constexpr int padding = 12;
constexpr int picture = 36;
constexpr int longestInitials = 2;
/// Between the parts of the muted line. Where they have no room beside each other it goes: it would
/// be left at a line's end.
constexpr QStringView separator = u" · ";
/// A longer one may have to be broken.
constexpr qsizetype usualWord = 14;
/// What of a name stands in a line at least, in letters.
constexpr int shortestLine = 6;

/// The whole first letter of a word, with the marks that belong to it.
QString firstLetter(const QString &word)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, word);
    const qsizetype end = finder.toNextBoundary();
    // Not by QChar: a rare character of a Chinese name is two of them, and neither is a letter.
    const QList<uint> characters = word.toUcs4();
    return end > 0 && QChar::isLetter(characters.first()) ? word.first(end).toUpper() : QString();
}

/// Of a number, where there is no name: what tells two of them apart.
QString lastDigits(QString number)
{
    number.removeIf([](QChar one) { return !one.isDigit(); });
    return number.right(longestInitials);
}

/// In lines as wide as there is room, and their height. A person's name may be one long word: it is
/// broken where it must be.
int brokenInto(QTextLayout &lines, int width, Qt::LayoutDirection direction)
{
    if (lines.text().isEmpty())
        return 0;
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(direction);
    option.setAlignment(QStyle::visualAlignment(direction, Qt::AlignLeft));
    lines.setTextOption(option);
    double height = 0;
    lines.beginLayout();
    for (QTextLine line = lines.createLine(); line.isValid(); line = lines.createLine()) {
        line.setLineWidth(std::max(1, width));
        line.setPosition({0, height});
        height += line.height();
    }
    lines.endLayout();
    return static_cast<int>(std::ceil(height));
}

} // namespace

AccountRow::AccountRow(const QString &name, const QString &below, QWidget *parent)
    : WrappingButton(QSizePolicy::Expanding, parent)
    , m_initials(initials(name))
    , m_name(name)
    , m_below(below.split(separator.toString()))
{
    setFlat(true);
    setProperty(marks::focusRing, false); // painted here; the ring would reach over its neighbours
    setText(QString(name).replace(u'&', u"&&"_s));
    setAccessibleName(name);
    setAccessibleDescription(below);
}

QString AccountRow::initials(const QString &name)
{
    QStringList letters;
    const auto words = name.split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words)
        letters.append(firstLetter(word));
    letters.removeAll(QString());
    if (letters.size() > longestInitials)
        letters = {letters.first(), letters.last()};
    return letters.isEmpty() ? lastDigits(name) : letters.join(QString());
}

int AccountRow::pictureSize() const
{
    return metrics::scaled(picture, font());
}

int AccountRow::wordsStart() const
{
    return 2 * padding + pictureSize();
}

int AccountRow::sideRoom() const
{
    return wordsStart() + padding;
}

int AccountRow::oneLineHeight() const
{
    const int lines = QFontMetrics(textFont()).height() + QFontMetrics(belowFont()).height();
    return std::max(pictureSize(), lines) + 2 * padding;
}

QString AccountRow::belowAt(int width) const
{
    const QString line = m_below.join(separator.toString());
    const bool fits = QFontMetrics(belowFont()).horizontalAdvance(line) <= width;
    return fits ? line : m_below.join(QChar(QChar::LineSeparator));
}

int AccountRow::wideEnough() const
{
    const QFontMetrics metrics(belowFont());
    int widest = minimumSizeHint().width();
    for (const QString &part : m_below)
        widest = std::max(widest, metrics.horizontalAdvance(part) + 1 + sideRoom());
    const QFontMetrics letters(textFont());
    static const QRegularExpression ends(u"[ -]"_s);
    const QStringList words = m_name.split(ends);
    for (const QString &word : words)
        if (word.size() <= usualWord || word.contains(QChar::Nbsp)) // a number
            widest = std::max(widest, letters.horizontalAdvance(word + u'-') + 1 + sideRoom());
    return widest;
}

int AccountRow::unbroken() const
{
    const int name = QFontMetrics(textFont()).horizontalAdvance(m_name);
    const int below = QFontMetrics(belowFont()).horizontalAdvance(m_below.join(separator));
    return std::max(wideEnough(), std::max(name, below) + 1 + sideRoom());
}

int AccountRow::heightForWidth(int width) const
{
    QTextLayout name(m_name, textFont());
    const int room = width - sideRoom();
    QTextLayout below(belowAt(room), belowFont());
    const int lines =
        brokenInto(name, room, layoutDirection()) + brokenInto(below, room, layoutDirection());
    return std::max(oneLineHeight(), lines + 2 * padding);
}

/// What stands beside it has its room first, and the row takes the rest.
QSize AccountRow::sizeHint() const
{
    return minimumSizeHint();
}

QSize AccountRow::minimumSizeHint() const
{
    const int line = shortestLine * QFontMetrics(textFont()).averageCharWidth();
    return {line + sideRoom(), oneLineHeight()};
}

QFont AccountRow::textFont() const
{
    return scaledFont(font(), 15, QFont::Medium);
}

QFont AccountRow::belowFont() const
{
    return scaledFont(font(), 13);
}

QRect AccountRow::mirrored(const QRect &place) const
{
    return QStyle::visualRect(layoutDirection(), rect(), place);
}

void AccountRow::drawPicture(QPainter &painter) const
{
    const Tokens tokens = tokensOf(this);
    const int size = pictureSize();
    const QRect place = mirrored({padding, (height() - size) / 2, size, size});
    painter.setPen(tokens.highContrast ? QPen(tokens.outline) : QPen(Qt::NoPen));
    painter.setBrush(underMouse() || isDown() ? tokens.card : tokens.accentSoft);
    painter.drawEllipse(place);
    painter.setFont(scaledFont(font(), 14, QFont::DemiBold));
    painter.setPen(tokens.text);
    painter.drawText(place, Qt::AlignCenter, m_initials);
}

void AccountRow::paintEvent(QPaintEvent *)
{
    const Tokens tokens = tokensOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse() || isDown() || hasFocus()) {
        painter.setPen(hasFocus() ? QPen(tokens.accent, 2) : QPen(Qt::NoPen));
        painter.setBrush(underMouse() || isDown() ? tokens.accentSoft : QColor(Qt::transparent));
        painter.drawRoundedRect(rect().adjusted(3, 3, -3, -3), metrics::radius - 2,
                                metrics::radius - 2);
    }
    drawPicture(painter);
    drawLines(painter, tokens);
}

void AccountRow::drawLines(QPainter &painter, const Tokens &tokens) const
{
    QTextLayout name(m_name, textFont());
    const int room = width() - sideRoom();
    QTextLayout below(belowAt(room), belowFont());
    const int first = brokenInto(name, room, layoutDirection());
    const int all = first + brokenInto(below, room, layoutDirection());
    const QPoint top = mirrored({wordsStart(), (height() - all) / 2, room, all}).topLeft();
    painter.setPen(tokens.text);
    name.draw(&painter, top);
    painter.setPen(tokens.muted);
    below.draw(&painter, top + QPoint(0, first));
}

} // namespace ringkey
