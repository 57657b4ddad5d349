// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/sms/smsprovider.h"

namespace ringkey::service {

/// Appends each text as one JSON line to a file of its owner: the test phone reads it. For loopback
/// services only (checkListenAddress()).
class OutboxFile final : public SmsProvider
{
public:
    OutboxFile(QString path, const Clock &clock);
    SmsOutcome send(const SmsMessage &message) override;

private:
    QString m_path;
    const Clock &m_clock;
};

} // namespace ringkey::service
