// SPDX-License-Identifier: Apache-2.0
#include "auth/effects/triescounter.h"

namespace ringkey {

void TriesCounter::complete(AuthError &error, const QString &number, const BackendInfo &info,
                            const QDateTime &now)
{
    if (error.kind == AuthErrorKind::WrongPassword) {
        m_failures = m_number == number ? m_failures + 1 : 1;
        m_number = number;
        if (!error.triesLeft && info.triesBeforeLock) {
            error.triesLeft = std::max(0, *info.triesBeforeLock - m_failures);
            error.triesEstimated = true;
        }
    }
    if (error.kind == AuthErrorKind::Suspended && !error.lockedUntil && info.lockPeriod)
        error.lockedUntil = now.addSecs(info.lockPeriod->count());
}

} // namespace ringkey
