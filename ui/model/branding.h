// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/language/uiexport.h"

#include <QColor>
#include <QIcon>
#include <QString>
#include <QStringList>
#include <QUrl>

namespace ringkey {

/// Whose sign-in this is. A value of the GUI thread; what is empty is not shown.
struct Branding
{
    QString productName = QStringLiteral("Ringkey");
    QIcon logo = {};         ///< the painted key where it is null
    QColor accentLight = {}; ///< the theme's own where it is invalid
    QColor accentDark = {};
    QUrl termsUrl = {};
    QUrl privacyUrl = {};
    QUrl supportUrl = {};
    QString defaultCountry = {}; ///< ISO 3166-1 alpha-2; the system's region where it is empty
    QStringList allowedCountries = {}; ///< all where it is empty
};

/// What a brand's link may be: https, or mailto. Nothing else is ever handed to the desktop.
RINGKEY_UI_EXPORT bool isBrandLink(const QUrl &url);

/// The country an empty phone field starts with: `lastUsed`, else the brand's, else the system's
/// where it is allowed, else the first allowed one. Empty where nothing is known.
RINGKEY_UI_EXPORT QString firstCountry(const Branding &branding, const QString &lastUsed = {});

} // namespace ringkey
