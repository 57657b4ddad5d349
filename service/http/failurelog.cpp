// SPDX-License-Identifier: Apache-2.0
#include "service/http/failurelog.h"

#include "service/types/logscope.h"

#include <QLoggingCategory>
#include <utility>

Q_LOGGING_CATEGORY(lcFailures, "ringkey.service.http")

using namespace Qt::StringLiterals;

namespace ringkey::service {

namespace {

constexpr int mostLines = 10;
constexpr std::chrono::minutes period{1};
// What a database says may name a port or a file: not more of it than a program has causes.
constexpr qsizetype mostCauses = 200;

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
    const auto said = line(whatOf(response), Clock::now());
    if (!said)
        return;
    const LogScope scope(requestId);
    if (response.status == 503)
        qCWarning(lcFailures, "%ls", qUtf16Printable(*said));
    else
        qCCritical(lcFailures, "%ls", qUtf16Printable(*said));
}

std::optional<QString> FailureLog::line(const QString &what, Clock::time_point now)
{
    const std::lock_guard lock(m_mutex);
    if (m_told.size() >= mostCauses && !m_told.contains(what))
        m_told.clear();
    Told &told = m_told[what];
    const bool isNew = told.lines == 0 || now - told.since >= period;
    if (!isNew && told.lines >= mostLines) {
        ++told.more;
        return std::nullopt;
    }
    const int more = isNew ? std::exchange(told, {now, 0, 0}).more : 0;
    ++told.lines;
    return more == 0 ? what : u"%1 (and %2 more before)"_s.arg(what).arg(more);
}

} // namespace ringkey::service
