// SPDX-License-Identifier: Apache-2.0
#include "service/api/callerwords.h"

#include <QUrl>
#include <algorithm>

namespace ringkey::service {
namespace {

constexpr qsizetype longestProgram = 80;

bool isShown(char32_t letter)
{
    switch (QChar::category(letter)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
        return false;
    default:
        return letter != QChar::ReplacementCharacter;
    }
}

/// Whoever signs in chooses the name: it must not reach beyond its line in somebody's list.
QString oneLine(QString text)
{
    QString shown;
    for (const char32_t letter : text.simplified().toUcs4()) {
        const QString one = QString::fromUcs4(&letter, 1);
        if (shown.size() + one.size() > longestProgram)
            break;
        if (isShown(letter))
            shown += one;
    }
    return shown.trimmed();
}

bool isLetter(QChar letter)
{
    return letter >= u'A' && letter <= u'Z';
}

} // namespace

QString programOf(const HttpRequest &request)
{
    const QString computer = oneLine(
        QString::fromUtf8(QByteArray::fromPercentEncoding(request.header("X-Ringkey-Computer"))));
    return computer.isEmpty() ? oneLine(QString::fromUtf8(request.header("User-Agent"))) : computer;
}

QString sourceOf(const HttpRequest &request)
{
    constexpr qsizetype longest = 255;
    return QString::fromLatin1(request.header("Referer").left(longest));
}

QString countryOf(const HttpRequest &request, const QString &header)
{
    if (!request.isForwarded || header.isEmpty())
        return {};
    const QString country =
        QString::fromLatin1(request.header(header.toLatin1())).trimmed().toUpper();
    // XX: what proxies say of an address whose country they do not know.
    const bool isOne = country.size() == 2 && isLetter(country[0]) && isLetter(country[1]) &&
                       country != QLatin1StringView("XX");
    return isOne ? country : QString();
}

} // namespace ringkey::service
