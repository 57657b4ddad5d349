// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/sms/smsprovider.h"

#include <QList>
#include <QStringList>
#include <functional>

namespace ringkey::service {

/// A provider that answers as told, without a network.
class Scripted final : public SmsProvider
{
public:
    explicit Scripted(QString name)
        : m_name(std::move(name))
    {
    }
    QString name() const override { return m_name; }
    bool takes(TextChannel channel) const override { return channels.contains(channel); }
    SmsReport send(const SmsMessage &text) override
    {
        ids.append(text.id);
        if (during)
            during();
        return {answer, 0, code, {}, {}};
    }

    Delivery answer = Delivery::HandedOver;
    QString code; ///< its own word for it
    QList<TextChannel> channels{TextChannel::Sms, TextChannel::Voice};
    std::function<void()> during;
    QStringList ids;

private:
    QString m_name;
};

} // namespace ringkey::service
