// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/sms/smsprovider.h"

#include <mutex>

namespace ringkey::service {

/// Appends each text as one JSON line to a file of its owner: the test phone reads it. For loopback
/// services only (checkListenAddress()).
class OutboxFile final : public SmsProvider
{
public:
    OutboxFile(QString path, const Clock &clock);

    QString name() const override { return QStringLiteral("outbox"); }
    SmsReport send(const SmsMessage &message) override;
    std::optional<QString> fault() const override;
    std::optional<bool> hasSent(const QString &id) const override;
    Seconds patience() const override { return Seconds{1}; }

private:
    struct Failure
    {
        QString text;
        Instant at;
    };

    void note(const std::optional<Failure> &failure);

    QString m_path;
    const Clock &m_clock;
    mutable std::mutex m_mutex;
    std::optional<Failure> m_failure; ///< of the last write: a full disk lets itself be opened
    std::mutex m_writing; ///< the line that another thread is at is none that a kill cut off
};

} // namespace ringkey::service
