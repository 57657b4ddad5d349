// SPDX-License-Identifier: Apache-2.0
#include "app/qa/plainlabel.h"

#include <QLabel>

namespace ringkey::qa {

QLabel *plainLabel(const QString &name, const QString &text)
{
    auto *result = new QLabel(text);
    result->setObjectName(name);
    result->setTextFormat(Qt::PlainText);
    result->setWordWrap(true);
    return result;
}

} // namespace ringkey::qa
