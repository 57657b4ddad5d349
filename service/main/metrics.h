// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QMap>
#include <array>
#include <chrono>
#include <cstdint>
#include <mutex>
#include <tuple>

namespace ringkey::service {

class AuthService;
class Figures;

/// What Prometheus' text format is made of.
namespace prometheus {

/// Before the lines of a figure; `type` is "counter", "gauge", "histogram" or "summary".
inline QByteArray head(const QByteArray &name, const char *type, const char *help)
{
    return "# HELP " + name + ' ' + help + "\n# TYPE " + name + ' ' + type + '\n';
}
/// `name` with its labels.
template <typename Number>
QByteArray line(const QByteArray &name, Number value)
{
    return name + ' ' + QByteArray::number(value) + '\n';
}

} // namespace prometheus

/// What happened to one request.
struct RequestOutcome
{
    QByteArray operation; ///< "POST /identity/v2/auth/login"; of a closed set
    int status = 0;
    int code = 0; ///< the contract's ErrorCode; 0: none
    std::chrono::microseconds took{0};
};

/// Counts requests for Prometheus. Any thread.
class Metrics
{
public:
    void count(const RequestOutcome &outcome);
    /// In Prometheus' text format.
    QByteArray text() const;
    /// Refusals by the contract's code, for the operator's page.
    QMap<int, std::uint64_t> refusals() const;

private:
    static constexpr std::array<double, 9> bounds{0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 3};
    struct Key
    {
        QByteArray operation;
        int status;
        int code;
        bool operator<(const Key &other) const
        {
            return std::tie(operation, status, code) <
                   std::tie(other.operation, other.status, other.code);
        }
    };
    struct Times
    {
        std::array<std::uint64_t, bounds.size() + 1> buckets{};
        std::uint64_t count = 0;
        double seconds = 0;
    };

    mutable std::mutex m_mutex;
    QMap<Key, std::uint64_t> m_requests;
    QMap<QByteArray, Times> m_times;
};

/// Of the process: hashing, the store, limits; in Prometheus' text format.
QByteArray processFigures(const Figures &figures);
/// Of texts of today; nothing while the store does not answer.
QByteArray textFigures(AuthService &rules);
/// The same for the operator's page.
QJsonObject limitsHit(const Figures &figures);
QJsonArray textsToday(AuthService &rules);

} // namespace ringkey::service
