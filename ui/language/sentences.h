// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QTextBoundaryFinder>
#include <algorithm>

namespace ringkey {

/// Where the first sentence ends, with the blank behind it, in any language (UAX #29); 0: nowhere.
inline qsizetype firstSentenceEnd(const QString &text)
{
    QTextBoundaryFinder sentences(QTextBoundaryFinder::Sentence, text);
    return std::max<qsizetype>(sentences.toNextBoundary(), 0);
}

} // namespace ringkey
