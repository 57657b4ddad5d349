// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "phone/export.h"

#include <QString>
#include <QStringView>

namespace ringkey {

/// What stands in a number box. `caret` counts UTF-16 units from the start of `text`.
struct TypedNumber
{
    QString text;
    qsizetype caret = 0;

    friend bool operator==(const TypedNumber &, const TypedNumber &) = default;
};

/// What the box should show after one edit took it from `before` to `after`.
///
/// Digits are grouped the way `region` (ISO 3166-1 alpha-2) writes them, or the country of a
/// leading "+". A text in which the person uses separators of their own comes back as typed. The
/// caret stays at the digit it was at. Pure; any thread. About 0.2 ms a call; the first call in a
/// process loads metadata, see PhoneNumber.
RINGKEY_AUTH_EXPORT TypedNumber formatAsTyped(const TypedNumber &before, const TypedNumber &after,
                                              QStringView region);

/// Whether a text begins with "+", "00", or what `region` dials abroad with: "011" in the US.
RINGKEY_AUTH_EXPORT bool leadsAbroad(QStringView text, QStringView region);

/// The region that a typed "+…" (or full-width plus) means, empty while there is none yet. What
/// `current` dials abroad with is as good as a "+"; another's "00" is, before a whole number.
/// `current` is kept as long as it shares the typed country code and the number does not say
/// otherwise: "+1" typed while Canada is chosen stays Canada.
RINGKEY_AUTH_EXPORT QString typedRegion(QStringView text, QStringView current);

/// True where a typed "+…" or its like can become no country's number any more: "+999", "+800".
RINGKEY_AUTH_EXPORT bool namesNoCountry(QStringView text, QStringView current);

} // namespace ringkey
