// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/theme.h"

#include <QStringList>
#include <Ringkey/Branding>

class QApplication;

namespace ringkey {

/// What --render-states draws: every state in every combination of these.
struct PictureOrder
{
    QString folder; ///< made where it is missing; empty: nothing was ordered
    QStringList languages{QStringLiteral("en")};
    QList<ThemeChoice> themes{ThemeChoice::Light, ThemeChoice::Dark};
    QList<double> scales{1}; ///< device pixels a logical pixel
};

/// Draws without network, screen, or anything that depends on the computer but its fonts, and
/// writes index.html. Returns an empty text, or what went wrong.
QString drawPictures(QApplication &app, const PictureOrder &order, const Branding &branding);

} // namespace ringkey
