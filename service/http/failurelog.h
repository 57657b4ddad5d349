// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/http/httpmessage.h"

#include <QHash>
#include <QString>
#include <chrono>
#include <mutex>
#include <optional>

namespace ringkey::service {

/// Says in the log why something was answered 500 or 503, with the request's id. A flood of one
/// cause is ten lines a minute, and then how many more there were. Any thread.
class FailureLog
{
public:
    using Clock = std::chrono::steady_clock;

    /// What is answered less than 500, or for a cause that the log has, is nothing to say.
    void tell(const HttpResponse &response, const QByteArray &requestId);

    /// What tell() would say of `what` at `now`; nothing where that was said often enough.
    std::optional<QString> line(const QString &what, Clock::time_point now);

private:
    struct Told
    {
        Clock::time_point since;
        int lines = 0;
        int more = 0;
    };

    std::mutex m_mutex;
    QHash<QString, Told> m_told;
};

} // namespace ringkey::service
