// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

namespace ringkey::service {

/// The tags of an Accept-Language value (RFC 9110 12.5.4), best first; refused ones (q=0), "*" and
/// what is no tag are left out.
QStringList acceptedLanguages(const QString &header);

/// How a tag is compared: lower case, Chinese by its script ("zh-TW" is "zh-hant").
QString languageKey(const QString &tag);

/// The first of `wanted` that `offered` has, as one of `offered`: exactly, else without region,
/// else with another region ("pt-PT" finds "pt-BR"). Empty: none. Chinese scripts never stand in
/// for each other.
QString matchLanguage(const QStringList &wanted, const QStringList &offered);

} // namespace ringkey::service
