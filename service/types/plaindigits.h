// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

namespace ringkey::service {

/// Decimal digits of any script, and full-width ones, as 0 to 9: keyboards of half the world write
/// others, and a page that forwards what was typed does not turn them.
inline QString withPlainDigits(const QString &text)
{
    QString plain;
    for (const char32_t c : text.toUcs4()) {
        const bool isDigit = QChar::category(c) == QChar::Number_DecimalDigit;
        plain += isDigit ? QString(QChar(u'0' + QChar::digitValue(c))) : QString::fromUcs4(&c, 1);
    }
    return plain;
}

} // namespace ringkey::service
