// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/languagebutton.h"

#include "ui/theme/marks.h"
#include "ui/theme/metrics.h"
#include "ui/theme/painting.h"
#include "ui/theme/style.h"
#include "ui/widgets/choicepopup.h"

#include <QEvent>
#include <QPainter>
#include <algorithm>

namespace ringkey {

LanguageButton::LanguageButton(QWidget *parent)
    : WrappingButton(QSizePolicy::Maximum, parent)
{
    setFlat(true);
    setCursor(Qt::PointingHandCursor);
    setProperty(marks::focusRing, true);
    connect(this, &QAbstractButton::clicked, this, &LanguageButton::openList);
    if (parent)
        hostPopups(parent);
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
    const QStringList languages = sortedByOwnName(m_languages.offered);
    QStringList names;
    QList<QStringList> others;
    for (const QString &language : languages) {
        names << ownName(language);
        others << searchedNames(language);
    }
    const int current = static_cast<int>(languages.indexOf(m_languages.shown));
    auto *list = new ChoicePopup(names, current, parentWidget());
    list->setObjectName(QStringLiteral("languageList"));
    list->setAccessibleName(accessibleName());
    list->setOtherNames(others);
    connect(list, &ChoicePopup::picked, this, [this, languages](int row) {
        if (languages.at(row) != m_languages.shown)
            Q_EMIT languageChosen(languages.at(row));
    });
    list->popUp(this);
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
