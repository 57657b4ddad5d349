// SPDX-License-Identifier: Apache-2.0
#include "service/crypto/secrets.h"
#include "service/rules/authservice.h"
#include "service/rules/rules.h"
#include "service/rules/takeback.h"

namespace ringkey::service {

namespace {

/// A token used before this request came: somebody has a copy, and nobody can tell who is the thief
/// (RFC 9700 4.14.2), unless it is the same client within seconds, whose answer was lost.
std::optional<TokenSet> repeatedRefresh(Rules &rules, Records &records, const RefreshRow &row,
                                        const SessionRow &session, const QByteArray &client,
                                        Instant moment)
{
    if (row.client == client && moment - *row.usedAt <= refreshRepetition) {
        if (auto tokens = unsealed(row.reply, rules.keys))
            return tokens;
    }
    records.sessions().end(session.id, SessionEnd::TokenReplayed, moment);
    return std::nullopt;
}

/// `how` is told the session of a token. One that still has to accept the policy can be left, too.
template <class Leave>
Result<void> leave(Rules &rules, const QString &token, const Leave &how)
{
    return rules.finish([&](Records &records) -> Result<void> {
        const auto session = rules.sessions.findLimited(records, token, rules.now());
        if (!session)
            return tl::unexpected(session.error());
        how(records.sessions(), session->id);
        return {};
    });
}

} // namespace

Result<TokenInfo> AuthService::validateToken(const QString &token)
{
    return d->read([&](Records &records) -> Result<TokenInfo> {
        const auto caller = d->sessionDesk.caller(records, token);
        if (!caller)
            return tl::unexpected(caller.error());
        return TokenInfo{caller->session.uid, caller->session.accessExpiresAt, true};
    });
}

Result<void> AuthService::invalidateToken(const QString &token)
{
    // The session lives on with an access token that nobody knows, so that whatever ends sessions
    // ends this one too.
    return leave(*d, token, [now = d->now()](SessionRecords &sessions, const QString &id) {
        sessions.setAccess(id, tokenHash(randomUuid()), now, now);
    });
}

Result<void> AuthService::endOwnSession(const QString &token)
{
    return leave(*d, token, [now = d->now()](SessionRecords &sessions, const QString &id) {
        sessions.end(id, SessionEnd::SignedOut, now);
    });
}

Result<TokenSet> AuthService::slideToken(const QString &token)
{
    return d->finish([&](Records &records) -> Result<TokenSet> {
        const auto caller = d->sessionDesk.caller(records, token);
        if (!caller)
            return tl::unexpected(caller.error());
        return d->sessions.prolong(records, caller->session, token, d->now());
    });
}

Result<int> AuthService::signOutEverywhere(const QString &token)
{
    return d->finish([&](Records &records) -> Result<int> {
        const auto session = d->sessions.find(records, token, d->now());
        if (!session)
            return tl::unexpected(session.error());
        if (const auto row = records.accounts().byUid(session->uid))
            takeBack(records, *row, {});
        d->audit(records, Actor::Owner, "signed out everywhere", session->uid);
        return records.sessions().endAll(session->uid, {}, SessionEnd::SignedOutEverywhere,
                                         d->now());
    });
}

Result<TokenSet> AuthService::refresh(const QString &refreshToken, const RequestContext &context)
{
    const QByteArray hash = tokenHash(refreshToken);
    const QByteArray client =
        d->keys.nameMac({"client", context.peerAddress.toUtf8(), context.device.toUtf8()});
    const auto rotated = d->finish([&](Records &records) -> Result<std::optional<TokenSet>> {
        const auto row = records.sessions().refresh(hash);
        const auto session = row ? records.sessions().byId(row->sessionId) : std::nullopt;
        const Instant now = d->now();
        if (!session || session->endedAt || session->expiresAt <= now)
            return std::nullopt;
        const auto account = records.accounts().byUid(session->uid);
        if (!account || account->blocked)
            return tl::unexpected(
                ServiceError{account ? code::accountBlocked : code::refreshTokenInvalid});
        if (!records.sessions().useRefresh(hash, now)) {
            // Perhaps by somebody who was quicker than the row was read.
            const auto used = records.sessions().refresh(hash);
            return used && used->usedAt ? repeatedRefresh(*d, records, *used, *session, client, now)
                                        : std::nullopt;
        }
        const TokenSet tokens = d->sessions.rotate(records, *session, now);
        records.sessions().keepRefreshReply(hash, client, sealed(tokens, d->keys));
        return tokens;
    });
    if (!rotated)
        return tl::unexpected(rotated.error());
    if (!*rotated)
        return tl::unexpected(ServiceError{code::refreshTokenInvalid});
    return **rotated;
}

Result<void> AuthService::revokeRefresh(const QString &refreshToken)
{
    return d->finish([&](Records &records) -> Result<void> {
        // Contract 13f: the access token lives on until it expires. Removed, not marked as used: a
        // client that tries it again is no thief.
        if (!records.sessions().removeRefresh(tokenHash(refreshToken)))
            return tl::unexpected(ServiceError{code::refreshTokenInvalid});
        return {};
    });
}

Result<void> AuthService::revokeAllRefresh(const QString &uid)
{
    const auto row = d->accounts.byUid(uid);
    if (!row)
        return tl::unexpected(row.error());
    return d->finish([&](Records &records) -> Result<void> {
        records.accounts().byUid(row->uid); // held: a refresh under way leaves another token
        records.sessions().removeAllRefresh(row->uid);
        d->audit(records, Actor::ApiSecret, "refresh tokens revoked", row->uid);
        return {};
    });
}

Result<TokenSet> AuthService::tokenForUid(const QString &uid)
{
    const auto row = d->accounts.byUid(uid);
    if (!row)
        return tl::unexpected(row.error());
    return d->finish([&](Records &records) -> Result<TokenSet> {
        const auto current = records.accounts().byUid(row->uid);
        if (!current)
            return tl::unexpected(ServiceError{code::uidInvalid});
        if (auto refused = d->accounts.signInRefusal(*current))
            return tl::unexpected(*refused);
        return d->sessions.open(records, row->uid, SessionReach::Everything, {}, d->now());
    });
}

} // namespace ringkey::service
