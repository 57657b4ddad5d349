// SPDX-License-Identifier: Apache-2.0
#include "tests/flow/recorded.h"

#include <QFile>
#include <QStringList>

namespace ringkey {

using namespace Qt::StringLiterals;

QString differenceToRecorded(const QString &path, const QString &text)
{
    QFile file(QLatin1StringView(RINGKEY_SOURCE_DIR "/") + path);
    if (qEnvironmentVariableIsSet("RINGKEY_RECORD")) {
        const bool written =
            file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) == text.toUtf8().size();
        return written ? QString() : u"cannot write %1: %2"_s.arg(path, file.errorString());
    }
    if (!file.open(QIODevice::ReadOnly))
        return u"cannot read %1: %2"_s.arg(path, file.errorString());
    const QStringList recorded = QString::fromUtf8(file.readAll()).split(u'\n');
    const QStringList actual = text.split(u'\n');
    for (qsizetype i = 0; i < qMax(recorded.size(), actual.size()); ++i) {
        const QString was = recorded.value(i, u"(end)"_s);
        const QString is = actual.value(i, u"(end)"_s);
        if (was != is)
            return u"%1:%2\n  recorded %3\n  now      %4\nIf the change is meant, run this test "
                   "with RINGKEY_RECORD=1 and commit the file."_s.arg(path)
                       .arg(i + 1)
                       .arg(was, is);
    }
    return {};
}

} // namespace ringkey
