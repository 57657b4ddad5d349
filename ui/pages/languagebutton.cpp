// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/languagebutton.h"

#include "ui/theme/metrics.h"
#include "ui/theme/painting.h"
#include "ui/theme/style.h"

#include <QAction>
#include <QEvent>
#include <QMenu>
#include <QPainter>
#include <algorithm>

namespace ringkey {

LanguageButton::LanguageButton(QWidget *parent)
    : WrappingButton(parent)
{
    setFlat(true);
    setCursor(Qt::PointingHandCursor);
    setProperty("focusRing", true);
    QSizePolicy policy(QSizePolicy::Maximum, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(this, &QAbstractButton::clicked, this, &LanguageButton::openList);
    name();
}

void LanguageButton::setLanguages(const Languages &languages)
{
    if (languages == m_languages)
        return;
    m_languages = languages;
    setText(ownName(languages.shown));
    updateGeometry();
    name();
}

void LanguageButton::name()
{
    setAccessibleName(tr("Language: %1").arg(text()));
}

void LanguageButton::openList()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("languageMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setFont(textFont());
    const QStringList languages = sortedByOwnName(m_languages.offered);
    for (const QString &language : languages)
        addTo(*menu, language);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const int left = mirrored ? 0 : width() - menu->sizeHint().width();
    menu->popup(mapToGlobal(QPoint(left, height())), menu->activeAction());
}

void LanguageButton::addTo(QMenu &menu, const QString &bcp47)
{
    QAction *action = menu.addAction(ownName(bcp47));
    action->setCheckable(true);
    action->setChecked(bcp47 == m_languages.shown);
    if (action->isChecked())
        menu.setActiveAction(action);
    connect(action, &QAction::triggered, this, [this, bcp47] {
        if (bcp47 != m_languages.shown)
            Q_EMIT languageChosen(bcp47);
    });
}

int LanguageButton::globeSize() const
{
    return metrics::scaled(metrics::glyph, font());
}

int LanguageButton::sideRoom() const
{
    return globeSize() + metrics::glyphGap;
}

int LanguageButton::oneLineHeight() const
{
    return std::max(QFontMetrics(textFont()).height() + 4, metrics::smallestTarget);
}

QFont LanguageButton::textFont() const
{
    QFont font = scaledFont(this->font(), 13);
    font.setUnderline(isEnabled() && underMouse());
    return font;
}

void LanguageButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QColor color = tokensOf(this).muted;
    const int side = globeSize();
    const QRect globe(0, (height() - side) / 2, side, side);
    paint::glyph(painter, paint::Glyph::Globe, QStyle::visualRect(layoutDirection(), rect(), globe),
                 color, Qt::LeftToRight);
    painter.setPen(color);
    drawText(painter,
             QStyle::visualRect(layoutDirection(), rect(), rect().adjusted(sideRoom(), 0, 0, 0)),
             Qt::AlignLeft | Qt::AlignVCenter);
}

void LanguageButton::changeEvent(QEvent *event)
{
    WrappingButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        name();
}

} // namespace ringkey
