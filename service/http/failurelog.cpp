// SPDX-License-Identifier: Apache-2.0
#include "service/http/failurelog.h"

#include "service/types/logscope.h"

#include <QLoggingCategory>

Q_LOGGING_CATEGORY(lcFailures, "ringkey.service.http")

using namespace Qt::StringLiterals;

namespace ringkey::service {

namespace {

QString whatOf(const HttpResponse &response)
{
    const QString &cause = response.cause.text;
    return u"answered %1: %2"_s.arg(response.status)
        .arg(cause.isEmpty() ? u"no cause is known"_s : cause);
}

} // namespace

void FailureLog::tell(const HttpResponse &response, const QByteArray &requestId)
{
    if (response.status < 500 || response.cause.isLogged)
        return;
    const QString what = whatOf(response);
    const auto said = m_lines.line(what, what);
    if (!said)
        return;
    const LogScope scope(requestId);
    if (response.status == 503)
        qCWarning(lcFailures, "%ls", qUtf16Printable(*said));
    else
        qCCritical(lcFailures, "%ls", qUtf16Printable(*said));
}

} // namespace ringkey::service
