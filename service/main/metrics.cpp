// SPDX-License-Identifier: Apache-2.0
#include "service/main/metrics.h"

#include <algorithm>

namespace ringkey::service {

void Metrics::count(const RequestOutcome &outcome)
{
    const double seconds = std::chrono::duration<double>(outcome.took).count();
    const auto bound = std::lower_bound(bounds.begin(), bounds.end(), seconds);
    const std::lock_guard lock(m_mutex);
    ++m_requests[{outcome.operation, outcome.status, outcome.code}];
    Times &times = m_times[outcome.operation];
    ++times.buckets.at(std::size_t(bound - bounds.begin()));
    ++times.count;
    times.seconds += seconds;
}

QByteArray Metrics::text() const
{
    using prometheus::head;
    using prometheus::line;
    QByteArray out = head("ringkey_requests_total", "counter", "Requests answered.");
    const std::lock_guard lock(m_mutex);
    for (auto it = m_requests.cbegin(); it != m_requests.cend(); ++it)
        out += line("ringkey_requests_total{operation=\"" + it.key().operation + "\",status=\"" +
                        QByteArray::number(it.key().status) + "\",code=\"" +
                        QByteArray::number(it.key().code) + "\"}",
                    qulonglong(it.value()));
    out += head("ringkey_request_seconds", "histogram", "Time from the request to its reply.");
    for (auto it = m_times.cbegin(); it != m_times.cend(); ++it) {
        const QByteArray label = "{operation=\"" + it.key() + '"';
        std::uint64_t sum = 0;
        for (std::size_t i = 0; i <= bounds.size(); ++i) {
            sum += it->buckets.at(i);
            const QByteArray bound = i < bounds.size() ? QByteArray::number(bounds.at(i)) : "+Inf";
            out += line("ringkey_request_seconds_bucket" + label + ",le=\"" + bound + "\"}",
                        qulonglong(sum));
        }
        out += line("ringkey_request_seconds_sum" + label + '}', it->seconds);
        out += line("ringkey_request_seconds_count" + label + '}', qulonglong(it->count));
    }
    return out;
}

QMap<int, std::uint64_t> Metrics::refusals() const
{
    QMap<int, std::uint64_t> refused;
    const std::lock_guard lock(m_mutex);
    for (auto it = m_requests.cbegin(); it != m_requests.cend(); ++it) {
        if (it.key().code != 0)
            refused[it.key().code] += it.value();
    }
    return refused;
}

} // namespace ringkey::service
