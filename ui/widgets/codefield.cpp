// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/codefield.h"

#include "ui/theme/marks.h"
#include "ui/theme/metrics.h"
#include "ui/theme/painting.h"
#include "ui/theme/style.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QVariantAnimation>
#include <algorithm>
#include <cmath>
#include <numbers>

namespace ringkey {

namespace {

constexpr int narrowestCell = 24;
constexpr int normalCell = 48;
constexpr int shakeMs = 320;
constexpr int shakeWidth = 6;
constexpr double shakeTurns = 3;

} // namespace

CodeField::CodeField(QWidget *parent)
    : QLineEdit(parent)
{
    speakAsTheProgram();
    // Codes are read left to right in every language.
    setLayoutDirection(Qt::LeftToRight);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setProperty(marks::focusRing, false);
    setContextMenuPolicy(Qt::DefaultContextMenu);
    connect(this, &QLineEdit::textEdited, this, &CodeField::edited);
    connect(this, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty())
            m_before.clear(); // a code that was sent is kept nowhere
        // Not the signal's text, which may be of before what edited() made of it.
        if (QLineEdit::text() != m_before)
            setFromOutside(QLineEdit::text());
        update();
    });
    connect(this, &QLineEdit::selectionChanged, this, &CodeField::rememberPlace);
    connect(this, &QLineEdit::cursorPositionChanged, this, [this] {
        rememberPlace();
        update();
    });
    describe();
}

void CodeField::setLength(int length)
{
    setFormat({length, m_format.alphabet});
}

void CodeField::setAlphabet(CodeAlphabet alphabet)
{
    setFormat({m_format.length, alphabet});
}

void CodeField::setFormat(const CodeFormat &format)
{
    m_format = format;
    describe();
    updateGeometry();
    update();
}

void CodeField::describe()
{
    const bool digits = m_format.alphabet == CodeAlphabet::Digits;
    setInputMethodHints(Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase |
                        (digits ? Qt::ImhDigitsOnly : Qt::ImhNone));
    setAccessibleName(digits ? tr("Code, %n digits", nullptr, m_format.length)
                             : tr("Code, %n characters", nullptr, m_format.length));
}

bool CodeField::takeCode(const QString &text)
{
    const auto code = findCode(text, m_format);
    if (!code || m_spent)
        return false;
    // As for what is typed: the error was of another code.
    setBad(false);
    Q_EMIT typed();
    putCode(*code, code->size());
    return true;
}

/// Where the next thing goes in: an edit tells only of afterwards, and what was put in can't be
/// told from comparing ("1234567" over "12345" is not "67" behind it).
void CodeField::rememberPlace()
{
    if (m_isComposing) // the caret's move is told before the edit
        return;
    m_from = hasSelectedText() ? selectionStart() : cursorPosition();
    m_to = hasSelectedText() ? selectionEnd() : m_from;
}

/// What the edit that made `text` put in the place remembered. All of it where the edit was another
/// one (undo).
QString CodeField::putIn(const QString &text) const
{
    const QStringView before = m_before;
    const QStringView tail = before.mid(std::min(m_to, before.size()));
    const qsizetype added = text.size() - tail.size() - m_from;
    if (added < 0) // taken away
        return {};
    const bool isThere = text.startsWith(before.left(m_from)) && text.endsWith(tail);
    return isThere ? text.mid(m_from, added) : text;
}

void CodeField::edited(const QString &text)
{
    const qsizetype caret = cursorPosition();
    setBad(false);
    if (m_spent) {
        putCode({}, 0);
        Q_EMIT knownToBeWrong();
        return;
    }
    Q_EMIT typed();
    const QString added = putIn(text);
    const bool fits = codeCharacters(text, m_format).size() <= m_format.length;
    if (added.size() > 1 && takeWhole(added, fits))
        return;
    QString head = codeCharacters(QStringView(text).left(caret), m_format);
    QString tail = codeCharacters(QStringView(text).mid(caret), m_format);
    head.truncate(m_format.length);
    // Typing in the middle of a full code replaces what stands there.
    if (head.size() + tail.size() > m_format.length)
        tail = tail.right(m_format.length - head.size());
    putCode(head + tail, head.size());
}

/// A paste from the menu, a drop, an input method or a password manager put `added` in. A code in
/// it takes the whole field. A part of one has to fit beside what stands there.
bool CodeField::takeWhole(const QString &added, bool fits)
{
    if (takeCode(added))
        return true;
    if (fits && isPartOfCode(added, m_format))
        return false;
    refuse(added);
    return true;
}

/// Two codes, a sentence with other numbers, or too much: a guess would be sent and cost a try.
void CodeField::refuse(const QString &added)
{
    const qsizetype from = std::min(m_from, m_before.size());
    const qsizetype to = std::min(m_to, m_before.size());
    setCode(QString(m_before), to);
    if (from < to)
        setSelection(static_cast<int>(from), static_cast<int>(to - from));
    Q_EMIT refused(countCodes(added, m_format));
}

/// By who sets the whole text: an assistive program. Nobody said yet that this is to be sent.
void CodeField::setFromOutside(const QString &text)
{
    if (m_spent)
        return setCode({}, 0);
    setBad(false);
    Q_EMIT typed();
    const QString part = isPartOfCode(text, m_format) ? codeCharacters(text, m_format) : QString();
    const QString code = findCode(text, m_format).value_or(part);
    if (code.isEmpty())
        refuse(text);
    else
        setCode(code, code.size());
}

void CodeField::setCode(const QString &code, qsizetype caret)
{
    m_before = code;
    if (code != text())
        setText(code);
    setCursorPosition(static_cast<int>(caret));
}

void CodeField::putCode(const QString &code, qsizetype caret)
{
    setCode(code, caret);
    if (code.size() != m_format.length)
        return;
    const std::size_t known = fingerprint(code);
    if (known == m_lastCompleted) {
        if (m_rejected)
            Q_EMIT knownToBeWrong();
        return;
    }
    m_lastCompleted = known;
    m_rejected = false;
    Q_EMIT completed(code);
}

void CodeField::setBad(bool bad)
{
    if (bad == m_bad)
        return;
    m_bad = bad;
    update();
}

void CodeField::rejectCode()
{
    m_rejected = true;
    putCode({}, 0);
    setBad(true);
    if (motionAllowed(this) && isVisible())
        shake();
}

void CodeField::setSpent(bool spent)
{
    if (spent == m_spent)
        return;
    m_spent = spent;
    setReadOnly(spent); // drops, menus and input methods
    if (spent)
        putCode({}, 0);
    update();
}

void CodeField::restart()
{
    m_lastCompleted.reset();
    m_rejected = false;
    putCode({}, 0);
    setBad(false);
}

void CodeField::shake()
{
    auto *animation = new QVariantAnimation(this);
    animation->setDuration(shakeMs);
    animation->setStartValue(0.0);
    animation->setEndValue(1.0);
    connect(animation, &QVariantAnimation::valueChanged, this, [this](const QVariant &value) {
        const double time = value.toDouble();
        const double swing = std::sin(time * shakeTurns * 2 * std::numbers::pi) * (1 - time);
        m_offset = qRound(shakeWidth * swing);
        update();
    });
    animation->start(QAbstractAnimation::DeleteWhenStopped);
}

QSize CodeField::sizeHint() const
{
    const int cells = m_format.length;
    return {cells * normalCell + (cells - 1) * metrics::codeCellGap,
            metrics::heightFor(metrics::codeCellHeight, font())};
}

QSize CodeField::minimumSizeHint() const
{
    return {m_format.length * narrowestCell, sizeHint().height()};
}

QRect CodeField::cell(int index) const
{
    const int cells = m_format.length;
    const int gap = cells > 8 ? metrics::codeCellGap / 2 : metrics::codeCellGap;
    const double wide =
        std::min((width() - gap * (cells - 1)) / static_cast<double>(cells), height() * 1.2);
    const int left = qRound(index * (wide + gap));
    // Beyond the edges of the field nothing is painted: the outer cells give way.
    const QRect box(left + m_offset, 0, qRound(wide), height());
    return m_offset == 0 ? box : box.intersected(rect());
}

int CodeField::cellAt(int x) const
{
    int index = 0;
    while (index < m_format.length - 1 && x > cell(index).right())
        ++index;
    return index;
}

void CodeField::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens tokens = tokensOf(this);
    painter.setFont(scaledFont(font(), 24, QFont::DemiBold));
    const int current = std::min(cursorPosition(), m_format.length - 1);
    for (int i = 0; i < m_format.length; ++i) {
        const QRect box = cell(i);
        const bool focus = hasFocus() && i == current;
        paint::field(painter, box, paint::fieldState(isEnabled(), focus, m_bad), tokens);
        const bool selected = hasSelectedText() && i >= selectionStart() && i < selectionEnd();
        if (selected) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(tokens.accent);
            painter.drawRoundedRect(box.adjusted(6, 8, -6, -8), 4, 4);
        }
        painter.setPen(selected ? tokens.onAccent : isEnabled() ? tokens.text : tokens.muted);
        if (i < text().size())
            painter.drawText(box, Qt::AlignCenter, text().at(i));
        if (!focus)
            continue;
        paint::focusRing(painter, box.adjusted(1, 1, -1, -1), tokens, m_bad);
        if (i >= text().size() && !m_spent)
            painter.fillRect(
                QRect(box.center().x(), box.y() + box.height() / 3, 2, box.height() / 3),
                tokens.accent);
    }
}

bool CodeField::isInput(const QKeyEvent &event)
{
    const bool prints = !event.text().isEmpty() && event.text().at(0).isPrint() &&
                        !(event.modifiers() & (Qt::ControlModifier | Qt::AltModifier));
    return prints || event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter ||
           event.matches(QKeySequence::Paste);
}

void CodeField::keyPressEvent(QKeyEvent *event)
{
    if (m_spent && isInput(*event)) {
        Q_EMIT knownToBeWrong();
        return;
    }
    if (event->matches(QKeySequence::Paste)) {
        const QString pasted = QGuiApplication::clipboard()->text();
        if (!isReadOnly() && takeCode(pasted))
            return;
    }
    // With a digit in every cell the caret stands on the last one: a new digit does not push out
    // the old.
    const bool full = isComplete() && cursorPosition() == m_format.length;
    if (full && !hasSelectedText() && !event->text().isEmpty() && event->text().at(0).isPrint() &&
        event->modifiers().testFlags(Qt::NoModifier))
        return;
    QLineEdit::keyPressEvent(event);
}

void CodeField::inputMethodEvent(QInputMethodEvent *event)
{
    if (event->replacementLength() > 0) { // what it takes the place of
        m_from = std::clamp<qsizetype>(m_from + event->replacementStart(), 0, m_before.size());
        m_to = std::min(m_from + event->replacementLength(), m_before.size());
    }
    m_isComposing = true;
    QLineEdit::inputMethodEvent(event);
    m_isComposing = false;
    rememberPlace();
}

void CodeField::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return QLineEdit::mousePressEvent(event);
    deselect();
    const auto length = static_cast<int>(text().size());
    setCursorPosition(std::min(cellAt(event->position().toPoint().x()), length));
}

void CodeField::mouseDoubleClickEvent(QMouseEvent *)
{
    selectAll();
}

void CodeField::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        describe();
}

} // namespace ringkey
