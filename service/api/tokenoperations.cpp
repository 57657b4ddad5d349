// SPDX-License-Identifier: Apache-2.0
#include "service/api/answers.h"
#include "service/api/errors.h"
#include "service/rules/authservice.h"
#include "service/types/errorcodes.h"

#include <QJsonArray>

namespace ringkey::service::operation {

using namespace Qt::StringLiterals;

Answer validateToken(const Call &call)
{
    return call.service.validateToken(call.token).map([&call](const TokenInfo &info) {
        return QJsonValue(tokensJson({.accessToken = call.token,
                                      .refreshToken = {},
                                      .accessExpiresAt = info.accessExpiresAt,
                                      .refreshExpiresAt = {}}));
    });
}

Answer invalidateToken(const Call &call)
{
    return posted(call.params.flag("preventrefresh"_L1) ? call.service.endOwnSession(call.token)
                                                        : call.service.invalidateToken(call.token));
}

Answer tokenInfo(const Call &call)
{
    return call.service.validateToken(call.token).map([&call](const TokenInfo &info) {
        return QJsonValue(QJsonObject{{"provider"_L1, u"Email"_s},
                                      {"access_token"_L1, call.token},
                                      {"isrememberme"_L1, info.rememberMe}});
    });
}

Answer slideToken(const Call &call)
{
    return tokens(call.service.slideToken(call.token));
}

namespace {

Answer ended(const Result<int> &sessions)
{
    return sessions.map([](int count) {
        QJsonObject json = yes("IsDeleted"_L1);
        json["RecordsDeleted"_L1] = count;
        return QJsonValue(json);
    });
}

QJsonObject sessionJson(const OpenSession &session)
{
    return {{"Id"_L1, session.id},
            {"Program"_L1, session.program},
            {"Country"_L1, session.country},
            {"SignedInDate"_L1, isoTime(session.signedInAt)},
            {"LastUsedDate"_L1, isoTime(session.usedAt)},
            {"IsCurrent"_L1, session.isCurrent}};
}

} // namespace

Answer signOutEverywhere(const Call &call)
{
    return ended(call.service.signOutEverywhere(call.token));
}

Answer openSessions(const Call &call)
{
    return call.service.openSessions(call.token).map([](const std::vector<OpenSession> &all) {
        QJsonArray list;
        for (const OpenSession &session : all)
            list.append(sessionJson(session));
        return QJsonValue(QJsonObject{{"Sessions"_L1, list}});
    });
}

Answer endSession(const Call &call)
{
    const QString id = call.params.text("sessionid"_L1);
    if (!id.isEmpty())
        return ended(call.service.endSession(call.token, id, call.context));
    const Result<TokenInfo> caller = call.service.validateToken(call.token); // who asks comes first
    return caller ? failure(code::badParameter, u"sessionid"_s) : tl::unexpected(caller.error());
}

Answer endOtherSessions(const Call &call)
{
    return ended(call.service.endOtherSessions(call.token, call.context));
}

Answer refresh(const Call &call)
{
    const QString token = call.params.text("refresh_token"_L1);
    return token.isEmpty() ? failure(code::badParameter, u"refresh_token"_s)
                           : tokens(call.service.refresh(token, call.context));
}

Answer revokeRefresh(const Call &call)
{
    const QString token = call.params.text("refresh_token"_L1);
    return token.isEmpty() ? failure(code::badParameter, u"refresh_token"_s)
                           : deleted(call.service.revokeRefresh(token));
}

Answer revokeAllRefresh(const Call &call)
{
    return deleted(call.service.revokeAllRefresh(call.pathValue));
}

Answer tokenForUid(const Call &call)
{
    const QString uid = call.params.text("uid"_L1);
    return uid.isEmpty() ? failure(code::badParameter, u"uid"_s)
                         : tokens(call.service.tokenForUid(uid));
}

} // namespace ringkey::service::operation
