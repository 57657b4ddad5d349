// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "phone/export.h"
#include "phone/phonenumber.h"

#include <QList>
#include <QLocale>
#include <QString>
#include <optional>

namespace ringkey {

/// A country or territory with phone numbers of its own.
struct Region
{
    QString iso; ///< ISO 3166-1 alpha-2, "GB" ("AC", "TA", "XK" are in use without being in the
                 ///< standard)
    int dialCode = 0;
    QString name; ///< CLDR name in the list's language
    QString englishName;

    friend bool operator==(const Region &, const Region &) = default;
};

/// All regions in one language, sorted by name as that language sorts.
///
/// A value; copies are cheap. Building it costs about 25 ms (CLDR names), so build it when the
/// picker is first opened and keep it until the language changes. Safe to build on another thread.
class RINGKEY_AUTH_EXPORT RegionList
{
public:
    explicit RegionList(const QLocale &language);

    const QList<Region> &all() const { return m_regions; }

    /// Regions that fit `query`, best first: by name in the list's language, English name, name in
    /// the region's own languages, ISO code, dial code ("+44", "44", "0044") and initials ("uk",
    /// "usa"). Case and accents do not matter. Empty query: all().
    QList<Region> search(QStringView query) const;

private:
    QList<Region> m_regions;
};

/// For comparing names: whatever the case, accents and punctuation. "Côte d’Ivoire" is "cote
/// divoire".
RINGKEY_AUTH_EXPORT QString foldedName(QStringView text);

/// CLDR name of one region, without building the list. The code itself where CLDR has no name.
RINGKEY_AUTH_EXPORT QString regionName(QStringView iso, const QLocale &language);

/// 44 for "GB", 0 for an unknown region.
RINGKEY_AUTH_EXPORT int dialCodeForRegion(QStringView iso);

/// The main region of a shared code: 1 is "US", 7 "RU", 44 "GB". Empty for unknown codes and for
/// codes without a country (+800).
RINGKEY_AUTH_EXPORT QString regionForDialCode(int dialCode);

/// A valid mobile number of `iso` to show as an example; its withoutCountryCode() is a placeholder.
/// Nothing for the few regions without mobile numbers.
RINGKEY_AUTH_EXPORT std::optional<PhoneNumber> exampleMobile(QStringView iso);

} // namespace ringkey
