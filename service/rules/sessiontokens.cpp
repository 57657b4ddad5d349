// SPDX-License-Identifier: Apache-2.0
#include "service/rules/sessiontokens.h"

#include "service/crypto/secrets.h"
#include "service/types/errorcodes.h"

#include <algorithm>

namespace ringkey::service {

Instant SessionTokens::accessEnd(Instant now, Instant sessionEnd) const
{
    return std::min<Instant>(now + m_config.access, sessionEnd);
}

TokenSet SessionTokens::open(Records &records, const QString &uid, SessionReach reach,
                             const SessionOpener &opener, Instant now) const
{
    TokenSet tokens{randomUuid(), randomUuid(), {}, now + m_config.refresh};
    tokens.accessExpiresAt = accessEnd(now, tokens.refreshExpiresAt);
    SessionRow row;
    row.id = randomHexId();
    row.uid = uid;
    row.accessHash = tokenHash(tokens.accessToken);
    row.accessExpiresAt = tokens.accessExpiresAt;
    row.expiresAt = tokens.refreshExpiresAt;
    row.authenticatedAt = now;
    row.reach = reach;
    row.opener = opener;
    records.sessions().insert(row);
    records.sessions().insertRefresh(tokenHash(tokens.refreshToken), row.id);
    return tokens;
}

Result<SessionRow> SessionTokens::findLimited(Records &records, const QString &token,
                                              Instant now) const
{
    if (token.isEmpty())
        return tl::unexpected(ServiceError{code::tokenMissing});
    const auto row = records.sessions().byAccess(tokenHash(token));
    if (!row || row->endedAt) {
        ServiceError error{code::tokenInvalid};
        error.sessionEnd = row ? row->reason : SessionEnd::None;
        return tl::unexpected(error);
    }
    if (row->accessExpiresAt <= now)
        return tl::unexpected(ServiceError{code::tokenExpired});
    return *row;
}

Result<SessionRow> SessionTokens::find(Records &records, const QString &token, Instant now) const
{
    auto row = findLimited(records, token, now);
    if (row && row->reach == SessionReach::PolicyOnly)
        return tl::unexpected(ServiceError{code::policyMismatch});
    return row;
}

TokenSet SessionTokens::prolong(Records &records, const SessionRow &session, const QString &token,
                                Instant now) const
{
    // The token stays the same: two running apps with one profile must not lose it to each other.
    TokenSet tokens{token, {}, accessEnd(now, session.expiresAt), session.expiresAt};
    records.sessions().setAccess(session.id, session.accessHash, tokens.accessExpiresAt, now);
    return tokens;
}

TokenSet SessionTokens::rotate(Records &records, const SessionRow &session, Instant now) const
{
    TokenSet tokens{randomUuid(), randomUuid(), accessEnd(now, session.expiresAt),
                    session.expiresAt};
    records.sessions().setAccess(session.id, tokenHash(tokens.accessToken), tokens.accessExpiresAt,
                                 now);
    records.sessions().insertRefresh(tokenHash(tokens.refreshToken), session.id);
    return tokens;
}

QByteArray sealed(const TokenSet &tokens, const Keys &keys)
{
    return keys.seal(
        QStringList{tokens.accessToken, tokens.refreshToken,
                    QString::number(tokens.accessExpiresAt.time_since_epoch().count()),
                    QString::number(tokens.refreshExpiresAt.time_since_epoch().count())}
            .join(u' '));
}

std::optional<TokenSet> unsealed(const QByteArray &reply, const Keys &keys)
{
    const QStringList parts = keys.unseal(reply).value_or(QString()).split(u' ');
    if (parts.size() != 4)
        return std::nullopt;
    const auto moment = [&](int part) {
        return Instant(std::chrono::microseconds(parts[part].toLongLong()));
    };
    return TokenSet{parts[0], parts[1], moment(2), moment(3)};
}

} // namespace ringkey::service
