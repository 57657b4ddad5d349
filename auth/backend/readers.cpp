// SPDX-License-Identifier: Apache-2.0
#include "auth/backend/readers.h"

#include "auth/backend/fields.h"
#include "auth/types/plaintext.h"

#include <QJsonArray>
#include <QTimeZone>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace ringkey::backend {

namespace {

/// Contract 9.5, for a reply that does not say.
constexpr std::chrono::minutes assumedTokenLife{15};

struct Expiry
{
    QDateTime at;
    bool guessed = false;
};

/// The contract has an instant; vendors' samples show a life, an epoch and nothing too (12.1).
Expiry expiry(const QJsonValue &expiresIn, const Clocks &clocks)
{
    constexpr qint64 firstEpoch = 1'000'000'000; // 2001: no token lives for 31 years
    if (const auto at = instant(expiresIn))
        return {*at};
    const auto number = seconds(expiresIn);
    if (!number || number->count() == 0)
        return {clocks.serverNow() + assumedTokenLife, true};
    if (number->count() >= firstEpoch)
        return {QDateTime::fromSecsSinceEpoch(number->count(), QTimeZone::utc()).toUTC()};
    return {clocks.serverNow().addSecs(number->count())};
}

void readNumber(Account &account, const QJsonObject &identity)
{
    constexpr qsizetype longest = 40;
    const QString given = beginning(shortText(member(identity, field::phoneId)), longest);
    account.number = PhoneNumber::fromE164(given);
    if (!account.number || account.number->e164() != given)
        account.numberAsGiven = given;
    account.verified = !given.isEmpty() && isYes(member(identity, field::phoneIdVerified));
}

bool hasOtherWayIn(const QJsonObject &identity, const OtherNames &names)
{
    const bool hasEmail = !member(identity, field::email).toArray().isEmpty();
    const bool hasUserName = !member(identity, field::userName).toString().isEmpty();
    return (names.email && hasEmail) || (names.userName && hasUserName);
}

/// A profile that says nothing of a policy asks for none.
bool asksForPolicy(const QJsonObject &identity, const QString &inForce)
{
    const QJsonValue accepted = member(identity, field::acceptedPolicy);
    return !inForce.isEmpty() && !accepted.isUndefined() &&
           policyVersion(accepted.toObject()) != inForce;
}

Account accountFrom(const QJsonObject &identity, const Envelope &reply)
{
    Account account;
    account.uid = shortText(member(identity, field::uid));
    const QString first = shortText(member(identity, field::firstName));
    const QString last = shortText(member(identity, field::lastName));
    account.hasLastName = !last.isEmpty();
    account.name = plainName(first + u' ' + last);
    if (account.name.isEmpty())
        account.name = plainName(shortText(member(identity, field::fullName)));
    readNumber(account, identity);
    account.otherWayIn = hasOtherWayIn(identity, reply.otherNames);
    if (asksForPolicy(identity, reply.moderatedPolicy))
        account.policy = PolicyOffer::Waits;
    account.lastSignIn = instant(member(identity, field::lastLoginDate));
    return account;
}

Result<Session> sessionFrom(const Envelope &reply, const QJsonObject &tokens)
{
    if (reply.accessToken().isEmpty()) {
        AuthError error = notTheService();
        if (member(tokens, field::secondFactor).isObject())
            error.kind = AuthErrorKind::SecondFactor;
        return Unexpected(error);
    }
    const auto [at, guessed] = expiry(member(tokens, field::expiresIn), reply.clocks);
    const QJsonObject identity = member(tokens, field::profile).toObject();
    return Session{reply.accessToken(), at, guessed, accountFrom(identity, reply)};
}

bool isTrue(const Envelope &reply, QLatin1StringView name)
{
    return isYes(reply[name]);
}

Sent sentFrom(const QJsonObject &data)
{
    return {codeLength(member(data, field::otpLength)), alphabet(member(data, field::otpType)),
            codeLife(member(data, field::codeLife)), codeLife(member(data, field::resendIn)),
            textTrouble(data)};
}

Result<Account> identity(const QJsonObject &object, const Envelope &reply)
{
    Account account = accountFrom(object, reply);
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

QString policyVersion(const QJsonObject &policy)
{
    const QJsonValue version = member(policy, field::version);
    return version.isDouble() ? version.toVariant().toString() : shortText(version);
}

std::optional<int> codeLength(const QJsonValue &value)
{
    constexpr int most = 32;
    const auto length = count(value);
    return length && *length >= 1 && *length <= most ? length : std::nullopt;
}

std::optional<std::chrono::seconds> codeLife(const QJsonValue &value)
{
    constexpr std::chrono::hours most{24};
    const auto life = seconds(value);
    return life ? std::optional(std::min<std::chrono::seconds>(*life, most)) : life;
}

Result<Done> readDone(const Envelope &reply)
{
    if (isTrue(reply, field::isPosted) || isTrue(reply, field::isDeleted))
        return Done{};
    return Unexpected(notTheService());
}

Result<bool> readExists(const Envelope &reply)
{
    const auto exists = yesOrNo(reply[field::isExist]);
    if (!exists)
        return Unexpected(notTheService());
    return *exists;
}

Result<Sent> readSent(const Envelope &reply)
{
    // The passwordless reply comes without IsPosted (contract 3.2).
    if (!isTrue(reply, field::isPosted) && reply.data().isEmpty())
        return Unexpected(notTheService());
    return sentFrom(reply.data());
}

/// The number is unverified either way. Our own service says what it sent, and nothing where no
/// text could leave: its sender is asked for the reason.
Result<Sent> readSentOrNot(const Envelope &reply)
{
    if (isTrue(reply, field::isPosted) && reply.data().isEmpty())
        return Unexpected(AuthError{.kind = AuthErrorKind::TextFailed});
    return readSent(reply);
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
    AuthError error = *reply.error;
    // Contract section 8: a new device. The password was given, so words about a code would lie.
    if (error.kind == AuthErrorKind::SilentAccount)
        error.kind = AuthErrorKind::ExtraCheck;
    return Unexpected(error);
}

Result<CodeReply> readCode(const Envelope &reply)
{
    if (!reply.error)
        return readSession(reply).map([](Session session) { return CodeReply(session); });
    if (reply.error->code == 1194 && !reply.accessToken().isEmpty())
        return CodeReply(PolicyToken{reply.accessToken()});
    return Unexpected(*reply.error);
}

Result<RegistrationReply> readRegistration(const Envelope &reply)
{
    // The account is there and a code is on its way, as IsPosted would say (contract op 2): the
    // same registration once more would be refused as taken.
    if (reply.error && (reply.error->code == 1066 || reply.error->code == 970))
        return RegistrationReply(sentFrom(reply.data()));
    if (reply.error)
        return Unexpected(*reply.error);
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
    return identity(reply.root.toObject(), reply);
}

Result<std::optional<Account>> readSavedAccount(const Envelope &reply)
{
    using Maybe = std::optional<Account>;
    // Vendors' samples differ: without Data, with null, and a tenant may send a part (contract
    // 12.1). What a part leaves out is not gone.
    const bool isWhole = !member(reply.data(), field::phoneId).isUndefined();
    if (auto saved = identity(reply.data(), reply); saved && isWhole)
        return Maybe(*std::move(saved));
    return readDone(reply).map([](Done) { return Maybe(); });
}

Result<TokenLife> readTokenLife(const Envelope &reply)
{
    if (reply.accessToken().isEmpty())
        return Unexpected(notTheService());
    const auto [at, guessed] = expiry(reply[field::expiresIn], reply.clocks);
    return TokenLife{reply.accessToken(), at, guessed};
}

Result<TokenInfo> readTokenInfo(const Envelope &reply)
{
    if (reply.accessToken().isEmpty())
        return Unexpected(notTheService());
    return TokenInfo{shortText(reply[field::provider])};
}

Result<QList<Question>> readQuestions(const Envelope &reply)
{
    constexpr qsizetype most = 20; // each is a field on the page
    if (!reply.root.isArray())
        return Unexpected(notTheService());
    QList<Question> questions;
    const QJsonArray list = reply.root.toArray();
    for (const QJsonValue value : list) {
        const QJsonObject one = value.toObject();
        if (questions.size() == most)
            break;
        questions.append(
            {shortText(member(one, field::questionId)), shortText(member(one, field::question))});
    }
    return questions;
}

Result<QList<OpenSession>> readOpenSessions(const Envelope &reply)
{
    constexpr qsizetype most = 100;
    constexpr qsizetype longestName = 80;
    if (!reply[field::sessions].isArray())
        return Unexpected(notTheService());
    QList<OpenSession> all;
    const QJsonArray list = reply[field::sessions].toArray();
    for (const QJsonValue value : list) {
        const QJsonObject one = value.toObject();
        const QString id = shortText(member(one, field::id));
        // One that cannot be named cannot be ended.
        if (id.isEmpty() || all.size() == most)
            continue;
        all.append({.id = id,
                    .program = beginning(shortText(member(one, field::program)), longestName),
                    .country = shortText(member(one, field::country)).left(2),
                    .usedAt = instant(member(one, field::lastUsed)).value_or(QDateTime()),
                    .isCurrent = isYes(member(one, field::isCurrent))});
    }
    std::stable_partition(all.begin(), all.end(),
                          [](const OpenSession &one) { return one.isCurrent; });
    return all;
}

Result<QDateTime> readServerTime(const Envelope &reply)
{
    const auto time = instant(reply[field::currentTime]);
    if (!time)
        return Unexpected(notTheService());
    return *time;
}

} // namespace ringkey::backend
