// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QMap>
#include <QStringList>
#include <QUrl>
#include <Ringkey/Branding>
#include <optional>

namespace ringkey {

/// Where a key stands.
struct BrandPlace
{
    QString file;
    int line = 0;
    friend bool operator==(const BrandPlace &, const BrandPlace &) = default;
};

/// A brand as files tell it. Nothing in a place: nobody said anything about it.
struct BrandingSettings
{
    std::optional<QString> productName;
    std::optional<QColor> accentLight;
    std::optional<QColor> accentDark;
    std::optional<QString> logo; ///< an absolute path
    std::optional<QUrl> terms;
    std::optional<QUrl> privacy;
    std::optional<QUrl> support;
    std::optional<QString> defaultCountry;
    std::optional<QStringList> allowedCountries;
    QMap<QString, BrandPlace> places; ///< by key, of those that are said
    friend bool operator==(const BrandingSettings &, const BrandingSettings &) = default;
};

/// `above` wins wherever it says something.
BrandingSettings merged(const BrandingSettings &below, const BrandingSettings &above);

/// Loads the logo. GUI thread, with a QGuiApplication.
Branding brandingFrom(const BrandingSettings &settings);

} // namespace ringkey
