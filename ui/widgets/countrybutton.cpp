// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/marks.h"
#include "ui/theme/metrics.h"
#include "ui/theme/painting.h"
#include "ui/theme/style.h"
#include "ui/widgets/countrypicker.h"
#include "ui/widgets/countryrows.h"

#include <QKeyEvent>
#include <QPainter>
#include <utility>

using namespace Qt::StringLiterals;

namespace ringkey {

namespace {

constexpr int gap = 6;
constexpr int arrowSize = 10;

} // namespace

CountryButton::CountryButton(QWidget *parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    setAttribute(Qt::WA_Hover);
    // It stands inside the outline of the field and draws its own focus there.
    setProperty(marks::focusRing, false);
}

void CountryButton::setCountry(const QString &iso, int dialCode)
{
    m_iso = iso;
    m_dialCode = dialCode;
    // Somebody who met the country's name once is told the next one too.
    const bool looked = !toolTip().isEmpty();
    setToolTip({});
    setAccessibleName(iso.isEmpty() ? tr("No country")
                                    : tr("Country: %1, %2").arg(iso, dialText()));
    if (looked)
        nameInFull();
    updateGeometry();
    update();
}

QString CountryButton::fullName() const
{
    return m_iso.isEmpty() ? tr("No country")
                           : tr("Country: %1, %2").arg(regionName(m_iso, locale()), dialText());
}

void CountryButton::nameInFull()
{
    if (m_iso.isEmpty())
        return;
    setToolTip(regionName(m_iso, locale()));
    setAccessibleName(fullName());
}

QString CountryButton::dialText() const
{
    return m_iso.isEmpty() ? u"+"_s : u"+%1"_s.arg(m_dialCode);
}

void CountryButton::setCompact(bool compact)
{
    if (m_compact == compact)
        return;
    m_compact = compact;
    updateGeometry();
    update();
}

int CountryButton::isoWidth() const
{
    return m_iso.isEmpty() ? 0 : isoChipSize(m_iso, font()).width() + gap;
}

int CountryButton::fullWidth() const
{
    const int dial = fontMetrics().horizontalAdvance(dialText());
    return metrics::controlPadding + isoWidth() + dial + gap + metrics::scaled(arrowSize, font()) +
           gap + 4;
}

QSize CountryButton::sizeHint() const
{
    return {m_compact ? fullWidth() - isoWidth() : fullWidth(),
            metrics::heightFor(metrics::controlHeight, font()) - 2};
}

void CountryButton::paintEvent(QPaintEvent *)
{
    const Tokens tokens = tokensOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(Qt::LeftToRight);
    if (!isEnabled())
        painter.setOpacity(0.6);
    if (hasFocus() || underMouse()) {
        painter.setPen(hasFocus() ? QPen(tokens.accent, 2) : QPen(Qt::NoPen));
        painter.setBrush(underMouse() ? tokens.accentSoft : Qt::transparent);
        painter.drawRoundedRect(QRectF(rect()).adjusted(3, 3, -4, -3), 6, 6);
    }
    int dialLeft = metrics::controlPadding;
    if (!m_compact && !m_iso.isEmpty()) {
        drawIsoChip(painter, rect().adjusted(dialLeft, 0, 0, 0), m_iso, font(), tokens.accentSoft,
                    tokens.text);
        dialLeft += isoWidth();
    }
    painter.setFont(font());
    painter.drawText(QRect(dialLeft, 0, width() - dialLeft, height()),
                     Qt::AlignVCenter | Qt::AlignLeft, dialText());
    const int dialWidth = fontMetrics().horizontalAdvance(dialText());
    const int arrow = metrics::scaled(arrowSize, font());
    const QRect down(dialLeft + dialWidth + gap, (height() - arrow) / 2 + 1, arrow, arrow);
    paint::glyph(painter, paint::Glyph::Down, down, tokens.muted, Qt::LeftToRight);
    painter.fillRect(width() - 1, 0, 1, height(), tokens.line);
}

void CountryButton::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Down:
    case Qt::Key_F4:
        click();
        break;
    default:
        QAbstractButton::keyPressEvent(event);
    }
}

/// A window that is shown gives its focus to what comes first, and people come for the number.
void CountryButton::focusInEvent(QFocusEvent *event)
{
    QAbstractButton::focusInEvent(event);
    if (!hasFocus()) // a dialog of newer Qt that is shown once more says so to what will have it
        return;
    const bool comesBack = std::exchange(m_comesBack, false);
    if (event->reason() == Qt::ActiveWindowFocusReason && !comesBack)
        focusNextChild();
}

void CountryButton::focusOutEvent(QFocusEvent *event)
{
    QAbstractButton::focusOutEvent(event);
    m_comesBack =
        event->reason() == Qt::ActiveWindowFocusReason || event->reason() == Qt::PopupFocusReason;
}

bool CountryButton::event(QEvent *event)
{
    // The name costs loading CLDR, so it waits until somebody looks.
    const bool looked = event->type() == QEvent::FocusIn || event->type() == QEvent::ToolTip;
    if (looked && toolTip().isEmpty() && !m_iso.isEmpty())
        nameInFull();
    return QAbstractButton::event(event);
}

} // namespace ringkey
