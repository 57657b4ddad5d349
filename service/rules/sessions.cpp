// SPDX-License-Identifier: Apache-2.0
#include "service/crypto/secrets.h"
#include "service/rules/authservice_p.h"

namespace ringkey::service {

Result<AuthService::Private::Caller> AuthService::Private::caller(Records &records,
                                                                  const QString &token)
{
    const auto session = sessions.find(records, token, now());
    if (!session)
        return tl::unexpected(session.error());
    const auto account = records.accounts().byUid(session->uid);
    if (!account)
        return tl::unexpected(ServiceError{code::tokenInvalid});
    return Caller{*session, *account};
}

Result<AuthService::Private::Caller> AuthService::Private::caller(const QString &token)
{
    return read([&](Records &records) { return caller(records, token); });
}

Result<TokenInfo> AuthService::validateToken(const QString &token)
{
    return d->read([&](Records &records) -> Result<TokenInfo> {
        const auto session = d->sessions.find(records, token, d->now());
        if (!session)
            return tl::unexpected(session.error());
        return TokenInfo{session->uid, session->accessExpiresAt, true};
    });
}

Result<void> AuthService::invalidateToken(const QString &token, bool preventRefresh)
{
    return d->change([&](Records &records) -> Result<void> {
        // A session that still has to accept the policy can be left too.
        const auto session = d->sessions.findLimited(records, token, d->now());
        if (!session)
            return tl::unexpected(session.error());
        // Otherwise the session lives on with an access token that nobody knows, so that whatever
        // ends sessions ends this one too.
        if (preventRefresh)
            records.sessions().end(session->id, SessionEnd::SignedOut, d->now());
        else
            records.sessions().setAccess(session->id, tokenHash(randomUuid()), d->now());
        return {};
    });
}

Result<TokenSet> AuthService::slideToken(const QString &token)
{
    return d->change([&](Records &records) -> Result<TokenSet> {
        const auto session = d->sessions.find(records, token, d->now());
        if (!session)
            return tl::unexpected(session.error());
        return d->sessions.prolong(records, *session, token, d->now());
    });
}

Result<int> AuthService::signOutEverywhere(const QString &token)
{
    return d->change([&](Records &records) -> Result<int> {
        const auto session = d->sessions.find(records, token, d->now());
        if (!session)
            return tl::unexpected(session.error());
        records.codes().voidAll(session->uid);
        return records.sessions().endAll(session->uid, {}, SessionEnd::SignedOutEverywhere,
                                         d->now());
    });
}

Result<TokenSet> AuthService::refresh(const QString &refreshToken)
{
    const Instant asked = d->now();
    const QByteArray hash = tokenHash(refreshToken);
    const auto rotated = d->change([&](Records &records) -> Result<std::optional<TokenSet>> {
        const auto row = records.sessions().refresh(hash);
        const auto session = row ? records.sessions().byId(row->sessionId) : std::nullopt;
        const Instant now = d->now();
        if (!session || session->endedAt || session->expiresAt <= now)
            return std::nullopt;
        if (records.sessions().useRefresh(hash, now))
            return d->sessions.rotate(records, *session, now);
        // Used before this request came: somebody has a copy, and nobody can tell who is the thief
        // (RFC 9700 4.14.2). Used while it waited: two calls of one client crossed.
        if (*row->usedAt <= asked)
            records.sessions().end(session->id, SessionEnd::TokenReplayed, now);
        return std::nullopt;
    });
    if (!rotated)
        return tl::unexpected(rotated.error());
    if (!*rotated)
        return tl::unexpected(ServiceError{code::refreshTokenInvalid});
    return **rotated;
}

Result<void> AuthService::revokeRefresh(const QString &refreshToken)
{
    return d->change([&](Records &records) -> Result<void> {
        // Contract 13f: the access token lives on until it expires. Removed, not marked as used: a
        // client that tries it again is no thief.
        if (!records.sessions().removeRefresh(tokenHash(refreshToken)))
            return tl::unexpected(ServiceError{code::refreshTokenInvalid});
        return {};
    });
}

Result<void> AuthService::revokeAllRefresh(const QString &uid)
{
    const auto row = d->byUid(uid);
    if (!row)
        return tl::unexpected(row.error());
    return d->change([&](Records &records) -> Result<void> {
        records.sessions().removeAllRefresh(row->uid);
        return {};
    });
}

Result<TokenSet> AuthService::tokenForUid(const QString &uid)
{
    const auto row = d->byUid(uid);
    if (!row)
        return tl::unexpected(row.error());
    return d->change([&](Records &records) -> Result<TokenSet> {
        return d->sessions.open(records, row->uid, false, d->now());
    });
}

} // namespace ringkey::service
