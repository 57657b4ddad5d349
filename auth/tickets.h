// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "auth/backend/replies.h"
#include "auth/flow/states.h"

namespace ringkey {

/// What a person is told about a code on its way: the backend's word where it gave one, else what
/// /ciam/appinfo or the contract assumes, marked as an estimate.
flow::CodeTicket toTicket(const PhoneNumber &number, const backend::Sent &sent,
                          const BackendInfo &info, const QDateTime &now, int send);

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
