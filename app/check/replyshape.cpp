// SPDX-License-Identifier: Apache-2.0
#include "app/check/replyshape.h"

#include "auth/backend/envelope.h"
#include "auth/backend/fields.h"
#include "auth/backend/operations.h"

#include <QJsonDocument>
#include <Ringkey/PhoneNumber>

using namespace Qt::StringLiterals;

namespace ringkey::check {

namespace {

namespace field = backend::field;
namespace operation = backend::operation;

enum class Kind : std::uint8_t
{
    Yes, ///< true or false
    Text,
    Object,
    Moment,
};

struct Member
{
    QLatin1StringView name;
    Kind kind;
};

struct Row
{
    const backend::Operation *operation;
    QList<Member> members;
};

/// What a reply must hold. Texts about codes are left out: some have IsPosted, some Data (3.2).
const QList<Row> &rows()
{
    static const QList<Member> posted{{field::isPosted, Kind::Yes}};
    static const QList<Member> life{{field::accessToken, Kind::Text},
                                    {field::expiresIn, Kind::Moment}};
    static const QList<Member> session = life + QList<Member>{{field::profile, Kind::Object}};
    static const QList<Row> table{
        {&operation::serverInfo, {{field::currentTime, Kind::Text}}},
        {&operation::isTaken, {{field::isExist, Kind::Yes}}},
        {&operation::registration, posted},
        {&operation::verifyNumber, session},
        {&operation::signIn, session},
        {&operation::verifySignInCode, session},
        {&operation::validateToken, life},
        {&operation::slideToken, life},
        {&operation::tokenInfo, {{field::accessToken, Kind::Text}}},
        {&operation::readAccount,
         {{field::uid, Kind::Text},
          {field::phoneId, Kind::Text},
          {field::phoneIdVerified, Kind::Yes}}},
        {&operation::changeName, posted},
        {&operation::changePassword, posted},
        {&operation::resetPassword, posted},
        {&operation::invalidateToken, posted},
        {&operation::deleteAccount, {{field::isDeleted, Kind::Yes}}},
    };
    return table;
}

bool isSame(const backend::Operation &a, const backend::Operation &b)
{
    return qstrcmp(a.verb, b.verb) == 0 && qstrcmp(a.path, b.path) == 0;
}

Finding difference(const QString &id, const QString &text)
{
    return {id, Whose::Contract, text};
}

/// The name as it stands in the reply; empty where it is in none of its spellings.
QString spelling(const QJsonObject &object, QLatin1StringView name)
{
    if (object.contains(name))
        return name;
    for (const QString &key : object.keys()) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return key;
    }
    return {};
}

bool isMoment(const QJsonValue &value)
{
    static const QString start = u"yyyy-MM-ddTHH:mm:ss"_s;
    return QDateTime::fromString(value.toString().left(19), start).isValid();
}

bool isOf(Kind kind, const QJsonValue &value)
{
    switch (kind) {
    case Kind::Yes:
        return value.isBool();
    case Kind::Text:
        return value.isString();
    case Kind::Object:
        return value.isObject();
    case Kind::Moment:
        break;
    }
    return isMoment(value);
}

std::optional<Finding> judged(const QJsonObject &object, const Member &wanted)
{
    const QString found = spelling(object, wanted.name);
    if (found.isEmpty())
        return difference(u"missing-%1"_s.arg(wanted.name),
                          u"The reply has no %1."_s.arg(wanted.name));
    if (!isOf(wanted.kind, object.value(found)))
        return difference(u"type-%1"_s.arg(wanted.name),
                          wanted.kind == Kind::Moment
                              ? u"%1 is not a moment in ISO 8601."_s.arg(wanted.name)
                              : u"%1 is of another type."_s.arg(wanted.name));
    if (found != wanted.name)
        return difference(u"case-%1"_s.arg(wanted.name),
                          u"%1 is written %2."_s.arg(wanted.name, found));
    return std::nullopt;
}

/// In whatever shape: a session that is over when it begins.
std::optional<Finding> ofExpiry(const QJsonObject &root, const QDateTime &sent)
{
    const auto ends = backend::instant(backend::member(root, field::expiresIn));
    if (!ends || *ends > (sent.isValid() ? sent : QDateTime::currentDateTimeUtc()))
        return std::nullopt;
    return difference(u"expiry-past"_s, u"expires_in is a moment in the past."_s);
}

std::optional<Finding> ofNumber(const QJsonObject &root)
{
    const QString given = backend::member(root, field::phoneId).toString();
    const auto number = PhoneNumber::fromE164(given);
    if (given.isEmpty() || (number && number->e164() == given))
        return std::nullopt;
    return difference(u"number-as-written"_s,
                      u"PhoneId is not + and the country's code and the number: people see it as "
                      "it comes."_s);
}

std::optional<Finding> ofSaved(const QJsonObject &root)
{
    if (backend::member(root, field::data).isObject())
        return std::nullopt;
    return difference(u"saved-without-profile"_s,
                      u"What was saved comes without the profile: it is read once more."_s);
}

/// What is of the right type, and can be gone on with (contract 12.1).
QList<Finding> oddities(const backend::Operation &operation, const QJsonObject &root,
                        const QDateTime &sent)
{
    QList<Finding> findings;
    const auto add = [&findings](const std::optional<Finding> &found) {
        if (found)
            findings += *found;
    };
    add(ofExpiry(root, sent));
    add(ofNumber(isSame(operation, operation::readAccount)
                     ? root
                     : backend::member(root, field::profile).toObject()));
    if (isSame(operation, operation::changeName))
        add(ofSaved(root));
    return findings;
}

QList<Finding> ofRefusal(const QJsonObject &root, int status)
{
    QList<Finding> findings;
    const QString code = spelling(root, field::errorCode);
    if (code.isEmpty()) {
        // 429 and 5xx come from whoever stands in front (contract section 2).
        if (status >= 400 && status < 500 && status != 429)
            findings += difference(u"error-without-code"_s, u"A refusal has no ErrorCode."_s);
        return findings;
    }
    if (!root.value(code).isDouble())
        findings += difference(u"type-ErrorCode"_s, u"ErrorCode is not a number."_s);
    if (code != field::errorCode)
        findings += difference(u"case-ErrorCode"_s, u"ErrorCode is written %1."_s.arg(code));
    if (status < 400)
        findings += difference(u"error-with-success-status"_s,
                               u"A refusal comes with the status %1."_s.arg(status));
    return findings;
}

} // namespace

QList<Finding> differences(const backend::Operation &operation, const backend::RawReply &reply)
{
    const QJsonDocument document = QJsonDocument::fromJson(reply.body);
    if (document.isArray())
        return {difference(u"type-reply"_s, u"The reply is a list, not an object."_s)};
    if (!document.isObject())
        return {};
    const QJsonObject root = document.object();
    const bool refused = reply.status >= 300 || !spelling(root, field::errorCode).isEmpty();
    QList<Finding> findings = refused ? ofRefusal(root, reply.status) : QList<Finding>();
    if (!reply.contentType.contains("json"))
        findings += difference(u"content-type"_s, u"A reply is not said to be JSON."_s);
    // A second factor has a shape of its own (contract 12.1).
    if (refused || root.contains(field::secondFactor))
        return findings;
    for (const Row &row : rows()) {
        if (!isSame(*row.operation, operation))
            continue;
        for (const Member &wanted : row.members) {
            if (const auto found = judged(root, wanted))
                findings += *found;
        }
    }
    return findings + oddities(operation, root, reply.date);
}

} // namespace ringkey::check
