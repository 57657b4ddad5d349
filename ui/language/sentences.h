// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>
#include <QTextBoundaryFinder>
#include <algorithm>

namespace ringkey {

/// Where the first sentence ends, with the blank behind it, in any language (UAX #29); 0: nowhere.
inline qsizetype firstSentenceEnd(const QString &text)
{
    QTextBoundaryFinder sentences(QTextBoundaryFinder::Sentence, text);
    return std::max<qsizetype>(sentences.toNextBoundary(), 0);
}

/// One text of them, without the empty ones. Where a sentence ends with a full stop of full width,
/// no space follows.
inline QString joinedSentences(const QStringList &sentences)
{
    QString text;
    for (const QString &sentence : sentences) {
        if (!text.isEmpty() && !text.endsWith(QChar(0x3002)) && !sentence.isEmpty())
            text += QLatin1Char(' ');
        text += sentence;
    }
    return text;
}

} // namespace ringkey
