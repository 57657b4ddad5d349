// SPDX-License-Identifier: Apache-2.0
#include "auth/tickets.h"

namespace ringkey {

namespace {

/// The contract has no default for the pause between two texts (section 14).
constexpr std::chrono::seconds assumedPause{30};

} // namespace

flow::CodeTicket toTicket(const PhoneNumber &number, const backend::Sent &sent,
                          const BackendInfo &info, const QDateTime &now, int send)
{
    return {.number = number,
            .length = sent.length.value_or(info.codeLength),
            .alphabet = sent.alphabet.value_or(info.codeAlphabet),
            .expiresAt = now.addSecs(sent.life.value_or(info.codeLife).count()),
            .resendAllowedAt = now.addSecs(sent.resendIn.value_or(assumedPause).count()),
            .sends = send,
            .estimated = !sent.life || !sent.resendIn,
            .olderCodeWorks = info.olderCodeWorks};
}

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
