// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/types/perthread.h"

#include <QByteArray>
#include <utility>

namespace ringkey::service {

/// Names the request that this thread works for, so that whatever is logged meanwhile carries its
/// id.
class LogScope
{
public:
    explicit LogScope(QByteArray request)
        : m_before(std::exchange(current(), std::move(request)))
    {
    }
    LogScope(const LogScope &) = delete;
    LogScope &operator=(const LogScope &) = delete;
    ~LogScope() { current() = std::move(m_before); }

    static QByteArray &current() { return ofThisThread<QByteArray, LogScope>(); }

private:
    QByteArray m_before;
};

} // namespace ringkey::service
