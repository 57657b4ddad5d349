// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/types/httpconfig.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QString>
#include <atomic>
#include <optional>

namespace ringkey::service {

struct HttpCall
{
    QByteArray method = "POST";
    QByteArray url;
    QByteArrayList headers; ///< whole lines
    QByteArray body;
    QByteArray userPassword; ///< for HTTP Basic, may be empty
    Seconds patience{15};
};

struct HttpAnswer
{
    bool sent = false; ///< at least a part of the request has left
    int status = 0;    ///< 0: no whole answer
    QByteArray body;   ///< its first bytes
    Seconds retryAfter{0};
};

/// A form value: QUrlQuery leaves "+" alone, which a form decoder reads as a space.
QByteArray formValue(const QString &text);
/// The header of a body that is a form.
inline constexpr auto formContent = "Content-Type: application/x-www-form-urlencoded";

/// Why this machine can call nobody, for its operator. Asked for when the program starts.
std::optional<QString> httpFault();

/// Calls out over libcurl: no redirects, 5 s to connect. Threads may share one.
class HttpCaller
{
public:
    HttpAnswer perform(const HttpCall &call) const;
    void abort() { m_aborted = true; }

private:
    std::atomic<bool> m_aborted = false;
};

} // namespace ringkey::service
