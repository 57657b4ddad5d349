// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/config/config.h"
#include "service/crypto/secrets.h"
#include "service/store/store.h"

namespace ringkey::service {

/// Sessions: opening, finding by token, prolonging, rotating. Parts of the caller's change.
/// Thread-safe.
class SessionTokens
{
public:
    explicit SessionTokens(const SessionConfig &config)
        : m_config(config)
    {
    }

    TokenSet open(Records &records, const QString &uid, SessionReach reach,
                  const SessionOpener &opener, Instant now) const;
    /// 1060, 905, 906, and 1194 for a session that still has to accept the policy.
    Result<SessionRow> find(Records &records, const QString &token, Instant now) const;
    Result<SessionRow> findLimited(Records &records, const QString &token, Instant now) const;
    TokenSet prolong(Records &records, const SessionRow &session, const QString &token,
                     Instant now) const;
    /// New tokens for a refresh token that has just been used up.
    TokenSet rotate(Records &records, const SessionRow &session, Instant now) const;

private:
    Instant accessEnd(Instant now, Instant sessionEnd) const;

    const SessionConfig &m_config;
};

/// Tokens that have to be told a second time, encrypted meanwhile.
QByteArray sealed(const TokenSet &tokens, const Keys &keys);
std::optional<TokenSet> unsealed(const QByteArray &reply, const Keys &keys);

} // namespace ringkey::service
