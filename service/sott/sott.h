// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/types/clock.h"

#include <QByteArray>
#include <array>
#include <mutex>
#include <optional>

namespace ringkey::service {

/// How far back the start of a minted SOTT lies: the clock of the machine that uses it may be
/// behind ours (contract section 6).
inline constexpr std::chrono::minutes sottSkew{5};

/// Mints and checks secured one-time tokens (contract section 6).
///
/// Usable from any thread. The first use derives a key and takes some milliseconds, and three
/// megabytes of OpenSSL's, which a service without registrations does not need. Despite the name no
/// source shows that a SOTT may be used only once.
class Sott
{
public:
    Sott(const QByteArray &apiKey, const QByteArray &apiSecret);
    ~Sott();
    Sott(const Sott &) = delete;
    Sott &operator=(const Sott &) = delete;

    /// Valid from `start` to `end`, both to the second.
    QByteArray mint(Instant start, Instant end) const;

    /// Whether it was minted with our key and secret and `now` lies within it. Reads both date
    /// forms, and mends "%2B" or a space standing for "+", which some clients leave in a query.
    bool isValid(const QByteArray &token, Instant now) const;

    /// The token of a plain text "<start>#<apikey>#<end>".
    QByteArray seal(const QByteArray &plainText) const;
    /// The plain text of a token, or nothing when it is damaged or not of this secret.
    std::optional<QByteArray> open(const QByteArray &token) const;

private:
    using Key = std::array<unsigned char, 32>;
    const Key &key() const;

    const QByteArray m_apiKey;
    const QByteArray m_apiSecret;
    mutable std::once_flag m_derived;
    mutable Key m_key{};
};

} // namespace ringkey::service
