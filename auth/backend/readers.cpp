// SPDX-License-Identifier: Apache-2.0
#include "auth/backend/readers.h"

#include "auth/backend/fields.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace ringkey::backend {

namespace {

/// Contract 9.5, for a reply that does not say.
constexpr std::chrono::minutes assumedTokenLife{15};

QDateTime expiry(const QJsonValue &expiresIn, const Clocks &clocks)
{
    // The contract has an instant; the newer reference's samples show seconds (3.1).
    if (const auto at = instant(expiresIn))
        return *at;
    const auto life = seconds(expiresIn).value_or(assumedTokenLife);
    return clocks.serverNow().addSecs(life.count());
}

Account accountFrom(const QJsonObject &identity)
{
    Account account;
    account.uid = member(identity, field::uid).toString();
    const QString first = member(identity, field::firstName).toString().trimmed();
    const QString last = member(identity, field::lastName).toString().trimmed();
    account.name = (first + u' ' + last).trimmed();
    if (account.name.isEmpty())
        account.name = member(identity, field::fullName).toString().trimmed();
    account.number = PhoneNumber::fromE164(member(identity, field::phoneId).toString());
    account.verified = account.number && member(identity, field::phoneIdVerified).toBool();
    account.lastSignIn = instant(member(identity, field::lastLoginDate));
    return account;
}

Result<Session> sessionFrom(const Envelope &reply, const QJsonObject &tokens)
{
    if (reply.accessToken().isEmpty())
        return Unexpected(notTheService());
    return Session{reply.accessToken(), expiry(member(tokens, field::expiresIn), reply.clocks),
                   accountFrom(member(tokens, field::profile).toObject())};
}

bool isTrue(const Envelope &reply, QLatin1StringView name)
{
    return reply[name].toBool();
}

Sent sentFrom(const QJsonObject &data)
{
    return {count(member(data, field::otpLength)), alphabet(member(data, field::otpType)),
            seconds(member(data, field::codeLife)), seconds(member(data, field::resendIn))};
}

Result<Account> identity(const QJsonObject &object)
{
    Account account = accountFrom(object);
    if (account.uid.isEmpty())
        return Unexpected(notTheService());
    return account;
}

} // namespace

AuthError notTheService()
{
    AuthError error;
    error.kind = AuthErrorKind::NotTheService;
    return error;
}

std::optional<CodeAlphabet> alphabet(const QJsonValue &otpType)
{
    const QString type = otpType.toString().toLower();
    if (type.isEmpty())
        return std::nullopt;
    if (type.contains("upper"_L1))
        return CodeAlphabet::UpperCase;
    return type.contains("lower"_L1) ? CodeAlphabet::LowerCase : CodeAlphabet::Digits;
}

Result<Done> readDone(const Envelope &reply)
{
    if (isTrue(reply, field::isPosted) || isTrue(reply, field::isDeleted))
        return Done{};
    return Unexpected(notTheService());
}

Result<bool> readExists(const Envelope &reply)
{
    if (!reply[field::isExist].isBool())
        return Unexpected(notTheService());
    return isTrue(reply, field::isExist);
}

Result<Sent> readSent(const Envelope &reply)
{
    // The passwordless reply comes without IsPosted (contract 3.2).
    if (!isTrue(reply, field::isPosted) && reply.data().isEmpty())
        return Unexpected(notTheService());
    return sentFrom(reply.data());
}

Result<Session> readSession(const Envelope &reply)
{
    return sessionFrom(reply, reply.root.toObject());
}

Result<SignInReply> readSignIn(const Envelope &reply)
{
    if (!reply.error)
        return readSession(reply).map([](Session session) { return SignInReply(session); });
    if (reply.error->code == 1066)
        return SignInReply(Unverified{sentFrom(reply.data())});
    if (reply.error->code == 1194 && !reply.accessToken().isEmpty())
        return SignInReply(PolicyToken{reply.accessToken()});
    return Unexpected(*reply.error);
}

Result<RegistrationReply> readRegistration(const Envelope &reply)
{
    // A token in Data means the optional or disabled flow: signed in at once (contract section 7).
    if (!reply.accessToken().isEmpty())
        return sessionFrom(reply, reply.data()).map([](Session s) { return RegistrationReply(s); });
    return readSent(reply).map([](Sent sent) { return RegistrationReply(sent); });
}

Result<std::optional<Session>> readReset(const Envelope &reply)
{
    using Maybe = std::optional<Session>;
    if (!reply.accessToken().isEmpty()) // LoginOnPasswordReset (contract section 7)
        return sessionFrom(reply, reply.data()).map([](Session session) { return Maybe(session); });
    return readDone(reply).map([](Done) { return Maybe(); });
}

Result<Account> readAccount(const Envelope &reply)
{
    return identity(reply.root.toObject());
}

Result<Account> readSavedAccount(const Envelope &reply)
{
    return identity(reply.data());
}

Result<TokenLife> readTokenLife(const Envelope &reply)
{
    if (reply.accessToken().isEmpty())
        return Unexpected(notTheService());
    return TokenLife{reply.accessToken(), expiry(reply[field::expiresIn], reply.clocks)};
}

Result<TokenInfo> readTokenInfo(const Envelope &reply)
{
    if (reply.accessToken().isEmpty())
        return Unexpected(notTheService());
    return TokenInfo{reply[field::provider].toString()};
}

Result<QList<Question>> readQuestions(const Envelope &reply)
{
    if (!reply.root.isArray())
        return Unexpected(notTheService());
    QList<Question> questions;
    const QJsonArray list = reply.root.toArray();
    for (const QJsonValue value : list) {
        const QJsonObject one = value.toObject();
        questions.append(
            {member(one, field::questionId).toString(), member(one, field::question).toString()});
    }
    return questions;
}

Result<QDateTime> readServerTime(const Envelope &reply)
{
    const auto time = instant(reply[field::currentTime]);
    if (!time)
        return Unexpected(notTheService());
    return *time;
}

} // namespace ringkey::backend
