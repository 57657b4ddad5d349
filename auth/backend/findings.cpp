// SPDX-License-Identifier: Apache-2.0
#include "auth/backend/findings.h"

#include "auth/backend/doctor.h"

namespace ringkey::backend {

namespace {

/// Each request has a number of its own, and may have reached somebody.
AuthError known(AuthError error, const AuthError &found)
{
    error.kind = found.kind;
    error.clockOff = found.clockOff;
    error.portal = found.portal;
    return error;
}

} // namespace

void Findings::lookInto(const Route &https, const Route &plain, const AuthError &error,
                        QObject *context, Told told)
{
    const What what{error.kind, https.url.host()};
    Finding &finding = m_findings[what];
    if (finding.found && !finding.since.hasExpired(std::chrono::milliseconds(lasting).count()))
        return told(known(error, *finding.found));
    finding.waiting.push_back({context, error, std::move(told)});
    if (finding.doctor)
        return;
    finding.lasts = true;
    finding.doctor = new Doctor(https, plain, error, this);
    connect(finding.doctor, &Doctor::found, this, [this, what] { takeFrom(what); });
    finding.doctor->start();
}

/// Who is told may delete this.
void Findings::takeFrom(const What &what)
{
    Finding &finding = m_findings[what];
    Doctor *doctor = std::exchange(finding.doctor, nullptr);
    const AuthError found = doctor->error();
    doctor->deleteLater(); // it is what called us
    finding.found = finding.lasts ? std::optional(found) : std::nullopt;
    finding.since.start();
    const auto waiting = std::exchange(finding.waiting, {});
    for (const Waiting &one : waiting) {
        if (one.context)
            one.told(known(one.error, found));
    }
}

void Findings::forget()
{
    for (auto &[what, finding] : m_findings) {
        finding.found.reset();
        finding.lasts = false; // who looks just now is waited for
    }
}

} // namespace ringkey::backend
