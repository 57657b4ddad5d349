// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "auth/types/autherror.h"
#include "auth/types/backendinfo.h"

namespace ringkey {

/// Counts wrong passwords for the backend that does not say how many tries are left.
class TriesCounter
{
public:
    /// Adds our own count to a refusal without the backend's, and how long a lock lasts.
    void complete(AuthError &error, const QString &number, const BackendInfo &info,
                  const QDateTime &now);
    void reset() { m_failures = 0; }

private:
    QString m_number;
    int m_failures = 0;
};

} // namespace ringkey
