// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "auth/backend/call.h"
#include "auth/types/backendinfo.h"
#include "auth/types/secretjson.h"

#include <QJsonObject>
#include <QJsonValue>

namespace ringkey::backend {

/// Where a redirect leads people who sit behind a portal: to another host or port, and not for
/// good, which would be the backend that moved.
std::optional<QUrl> portalOf(const RawReply &raw);

/// The two clocks: ours, and how far the server's is ahead of it.
struct Clocks
{
    QDateTime now; ///< UTC, ours
    std::chrono::milliseconds serverAhead{0};

    QDateTime serverNow() const { return now.addMSecs(serverAhead.count()); }
    QDateTime toOurs(const QDateTime &server) const
    {
        return server.addMSecs(-serverAhead.count());
    }
};

/// A reply that was read. Tokens stand in `secrets` (by lower-case key) and nowhere else.
struct Envelope
{
    QJsonValue root;
    QMap<QString, Secret> secrets;
    Clocks clocks;
    OtherNames otherNames;
    QString moderatedPolicy; ///< to be offered to whoever accepted another; empty: none
    std::optional<AuthError> error;
    int status = 0; ///< 0 where no reply came
    QString requestId;

    /// The root's member, whatever the case of its name (contract section 1).
    QJsonValue operator[](QLatin1StringView name) const;
    QJsonObject data() const;
    Secret accessToken() const;
};

/// The member of `object` with that name, whatever its case; undefined if there is none.
QJsonValue member(const QJsonObject &object, QLatin1StringView name);
/// The beginning of a text, and of no letter half.
QString beginning(const QString &text, qsizetype longest);
/// A text for people, cut where it is longer than any sentence.
QString shortText(const QJsonValue &value);
/// No server means longer; one whose Date header is years off would say so.
inline constexpr std::chrono::days longestLock{366};
/// A yes or no as servers write it: `true`, `"true"`, 1. Nothing where it is none.
std::optional<bool> yesOrNo(const QJsonValue &value);
/// Yes; anything else is not.
bool isYes(const QJsonValue &value);
/// A count of seconds in any of the shapes a server writes a number in.
std::optional<std::chrono::seconds> seconds(const QJsonValue &value);
std::optional<int> count(const QJsonValue &value);
/// ISO 8601 with any number of fractional digits, or one of the shapes of contract 12.1; without a
/// zone it is UTC (contract 3.1).
std::optional<QDateTime> instant(const QJsonValue &value);

/// What `Data` tells of the last text about a code.
TextTrouble textTrouble(const QJsonObject &data);

/// Never fails: what is no reply of the service is an Envelope with the error NotTheService.
Envelope open(RawReply &&raw, const Clocks &clocks);

/// What support asks for, on an error that a reader found in a reply.
void complete(AuthError &error, const Envelope &envelope);

} // namespace ringkey::backend
