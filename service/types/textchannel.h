// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <array>
#include <cstdint>

namespace ringkey::service {

/// How a text reaches a person.
enum class TextChannel : std::uint8_t
{
    Sms,
    Voice ///< it is spoken
};

inline constexpr std::array allTextChannels{TextChannel::Sms, TextChannel::Voice};

/// As it is kept, and as the outbox file and webhooks have it.
inline QString textChannelName(TextChannel channel)
{
    return channel == TextChannel::Voice ? QStringLiteral("voice") : QStringLiteral("sms");
}

inline TextChannel textChannelNamed(const QString &name)
{
    return name == textChannelName(TextChannel::Voice) ? TextChannel::Voice : TextChannel::Sms;
}

} // namespace ringkey::service
