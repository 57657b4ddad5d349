// SPDX-License-Identifier: Apache-2.0
#include "tests/lint/sourcetree.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

namespace ringkey::lint {

using namespace Qt::StringLiterals;

namespace {

QDir root()
{
    return QDir(QLatin1StringView(RINGKEY_SOURCE_DIR));
}

} // namespace

QStringList productFolders()
{
    return {u"app"_s, u"auth"_s, u"phone"_s, u"service"_s, u"ui"_s};
}

QStringList filesBelow(const QStringList &folders, const QStringList &endings)
{
    QStringList found;
    for (const QString &folder : folders) {
        QDirIterator files(root().filePath(folder), QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = root().relativeFilePath(files.next());
            for (const QString &ending : endings)
                if (path.endsWith(ending))
                    found += path;
        }
    }
    found.sort();
    return found;
}

QString contentOf(const QString &path)
{
    QFile file(root().filePath(path));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

bool isThere(const QString &path)
{
    return QFileInfo::exists(root().filePath(path));
}

bool isBeginningOfSome(const QString &path)
{
    const QFileInfo file(root().filePath(path));
    return !file.dir().entryList({file.fileName() + u'*'}).isEmpty();
}

QString withoutComments(const QString &source)
{
    // Strings come first in the alternation, so that "https://" does not start a comment.
    static const QRegularExpression part(
        uR"re("(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|//[^\n]*|/\*.*?\*/)re"_s,
        QRegularExpression::DotMatchesEverythingOption);
    QString code = source;
    auto matches = part.globalMatch(source);
    while (matches.hasNext()) {
        const auto match = matches.next();
        if (!match.captured().startsWith(u'/'))
            continue;
        for (auto i = match.capturedStart(); i < match.capturedEnd(); ++i)
            if (code.at(i) != u'\n')
                code[i] = u' ';
    }
    return code;
}

} // namespace ringkey::lint
