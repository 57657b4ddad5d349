// SPDX-License-Identifier: Apache-2.0
#include "service/sms/spokencode.h"

#include <QRegularExpression>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace ringkey::service {

namespace {

const QString breath = u", "_s;

} // namespace

QString spokenCode(const QString &code)
{
    return code.split(QString(), Qt::SkipEmptyParts).join(breath);
}

QString withWrittenCodes(const QString &said)
{
    // A code has four characters or more.
    static const QRegularExpression spoken(u"(?<!\\w)[0-9A-Za-z](?:, [0-9A-Za-z]){3,}(?!\\w)"_s);
    QString written;
    qsizetype end = 0;
    for (auto all = spoken.globalMatch(said); all.hasNext();) {
        const auto code = all.next();
        written += said.mid(end, code.capturedStart() - end) + code.captured().remove(breath);
        end = code.capturedEnd();
    }
    return written + said.mid(end);
}

} // namespace ringkey::service
