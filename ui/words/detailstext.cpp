// SPDX-License-Identifier: Apache-2.0
#include "ui/words/detailstext.h"

#include "auth/flow/enumname.h"
#include "auth/flow/names.h"
#include "auth/flow/queries.h"
#include "auth/types/utctext.h"
#include "ui/language/sentences.h"
#include "ui/words/errorsentences.h"
#include "ui/words/errortext.h"

#include <QCoreApplication>
#include <QSysInfo>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace ringkey {

namespace {

void line(QStringList &lines, QLatin1StringView name, const QString &value)
{
    if (!value.isEmpty())
        lines << u"%1: %2"_s.arg(name, value);
}

QString shown(int number)
{
    return number ? QString::number(number) : QString();
}

/// The program's version is a host's, which is not the library's.
QStringList versions()
{
    const QString program = QCoreApplication::applicationVersion();
    QStringList all{u"Ringkey %1"_s.arg(QLatin1StringView(RINGKEY_VERSION))};
    if (!program.isEmpty())
        all << QCoreApplication::applicationName() + u' ' + program;
    return all << u"Qt %1"_s.arg(QString::fromLatin1(qVersion())) << QSysInfo::prettyProductName();
}

QString englishOf(const AuthError &error)
{
    const QString text = QString::fromLatin1(errorSentence(error.kind));
    if (error.kind == AuthErrorKind::ClockWrong)
        return text.arg(error.clockOff ? u"%1 s"_s.arg(std::abs(error.clockOff->count()))
                                       : u"some time"_s);
    if (error.kind == AuthErrorKind::WeakPassword) // the rest has the lengths of a page
        return text.first(firstSentenceEnd(text)).trimmed();
    if (!text.contains("%1"_L1))
        return text;
    const QString service = text.startsWith("%1"_L1) ? u"The service"_s : u"the service"_s;
    return text.arg(error.host.isEmpty() ? service : error.host);
}

QString detailsText(const AuthError &error, const QString &state, const QString &number,
                    const QDateTime &now, const QString &shownText)
{
    QStringList lines;
    line(lines, "What"_L1, englishOf(error));
    line(lines, "Shown"_L1, shownText.isEmpty() ? errorText(error, {.now = now}) : shownText);
    line(lines, "Time"_L1, utcText(error.at.isValid() ? error.at : now, Qt::ISODate));
    line(lines, "Request"_L1, error.requestId);
    line(lines, "Host"_L1, error.host);
    line(lines, "HTTP status"_L1, shown(error.httpStatus));
    line(lines, "ErrorCode"_L1, shown(error.code));
    line(lines, "State"_L1, state);
    line(lines, "Number"_L1, number);
    line(lines, "Version"_L1, versions().join(u", "_s));
    return lines.join(u'\n') + u'\n';
}

} // namespace

QString detailsText(const AuthError &error, const flow::State &state, const QDateTime &now,
                    const QString &shown)
{
    const flow::MaybeNumber number = flow::numberOfPage(state);
    return detailsText(error, QString(flow::stateName(state)),
                       number ? number->masked() : QString(), now, shown);
}

QString detailsText(const Transition &step, const QString &shown)
{
    AuthError error;
    error.kind = enumFrom<AuthErrorKind>(step.error).value_or(error.kind);
    error.at = step.at;
    error.requestId = step.requestId;
    error.httpStatus = step.httpStatus;
    error.code = step.errorCode;
    return detailsText(error, step.to, step.maskedNumber, step.at, shown);
}

QUrl portalOf(const AuthError &error)
{
    if (error.portal.isValid())
        return error.portal;
    QUrl url;
    url.setScheme(u"http"_s);
    url.setHost(error.host);
    url.setPath(u"/"_s);
    return url;
}

} // namespace ringkey
