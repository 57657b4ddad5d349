// SPDX-License-Identifier: Apache-2.0
// What each operation sends: contract sections 4 and 5.
#include "auth/backend/fields.h"
#include "auth/backend/operationcall.h"
#include "auth/backend/operations.h"
#include "auth/backend/readers.h"

namespace ringkey::backend {

namespace {

using Query = QList<std::pair<QLatin1StringView, QByteArray>>;

QByteArray text(const PhoneNumber &number)
{
    return number.e164().toLatin1();
}

Query channelQuery(Channel channel)
{
    return channel == Channel::Call ? Query{{field::voice, "true"}} : Query{};
}

Query otpQuery(const Secret &code)
{
    return {
        {field::otp, code.view().toByteArray()}}; // in the URL because the contract has it there
}

Secret phoneBody(const PhoneNumber &number)
{
    return SecretJson().text(field::phone, number.e164()).take();
}

/// The answers that a lock asks for, beside what it refused.
Secret with(const Answers &answers, SecretJson &body)
{
    if (!answers.isEmpty())
        body.secrets(field::securityAnswer, answers);
    return body.take();
}

/// PUT and DELETE without a documented body: servers accept {} (contract section 1).
Secret noBody()
{
    return SecretJson().take();
}

} // namespace

Call *Backend::serverInfo(Reply<QDateTime> reply)
{
    return start({.operation = operation::serverInfo}, readServerTime, std::move(reply));
}

Call *Backend::appInfo(Reply<BackendInfo> reply)
{
    auto told = [this, reply = std::move(reply)](const Result<BackendInfo> &info) {
        if (info) {
            m_listsSessions = info->sessions;
            m_otherNames = info->otherNames;
            m_moderatedPolicy = info->policyModerated ? info->policyVersion : QString();
        }
        reply(info);
    };
    return start({.operation = operation::appInfo, .fromConfigHost = true}, readBackendInfo,
                 Reply<BackendInfo>(std::move(told)));
}

Call *Backend::isTaken(const PhoneNumber &number, Reply<bool> reply)
{
    return start({.operation = operation::isTaken, .query = {{field::phone, text(number)}}},
                 readExists, std::move(reply));
}

Call *Backend::registerAccount(const NewAccount &account, Reply<RegistrationReply> reply)
{
    SecretJson body;
    body.text(field::phoneId, account.number.e164())
        .secret(field::registrationPassword, account.password);
    if (!account.name.isEmpty())
        body.text(field::firstName, account.name);
    if (account.acceptsPolicy)
        body.flag(field::acceptPolicy, true);
    return start({.operation = operation::registration, .body = body.take(), .sott = m_config.sott},
                 readRegistration, std::move(reply));
}

Call *Backend::verifyNumber(const PhoneNumber &number, const Secret &code, Reply<CodeReply> reply,
                            const Answers &answers)
{
    SecretJson body;
    body.text(field::phone, number.e164());
    return start({.operation = operation::verifyNumber,
                  .query = otpQuery(code),
                  .body = with(answers, body)},
                 readCode, std::move(reply));
}

Call *Backend::resendCode(const PhoneNumber &number, Channel channel, Reply<Sent> reply)
{
    return start({.operation = operation::resendCode,
                  .query = channelQuery(channel),
                  .body = phoneBody(number)},
                 readSent, std::move(reply));
}

Call *Backend::signIn(const PhoneNumber &number, const Secret &password, const Answers &answers,
                      Reply<SignInReply> reply)
{
    SecretJson body;
    body.text(field::phone, number.e164()).secret(field::password, password);
    return start({.operation = operation::signIn, .body = with(answers, body)}, readSignIn,
                 std::move(reply));
}

Call *Backend::sendSignInCode(const PhoneNumber &number, Channel channel, Reply<Sent> reply)
{
    const Query query = Query{{field::phone, text(number)}} + channelQuery(channel);
    return start(
        {.operation = operation::sendSignInCode, .query = query, .body = phoneBody(number)},
        readSent, std::move(reply));
}

Call *Backend::verifySignInCode(const PhoneNumber &number, const Secret &code,
                                Reply<CodeReply> reply, const Answers &answers)
{
    SecretJson body;
    body.text(field::phone, number.e164()).secret(field::otp, code);
    return start({.operation = operation::verifySignInCode, .body = with(answers, body)}, readCode,
                 std::move(reply));
}

Call *Backend::sendPasswordCode(const PhoneNumber &number, Channel channel, Reply<Sent> reply)
{
    return start({.operation = operation::sendPasswordCode,
                  .query = channelQuery(channel),
                  .body = phoneBody(number)},
                 readSent, std::move(reply));
}

Call *Backend::resetPassword(const PhoneNumber &number, const Secret &code, const Secret &password,
                             Reply<std::optional<Session>> reply, const Answers &answers)
{
    SecretJson body;
    body.text(field::phone, number.e164())
        .secret(field::otp, code)
        .secret(field::password, password);
    return start({.operation = operation::resetPassword, .body = with(answers, body)}, readReset,
                 std::move(reply));
}

Call *Backend::questions(const PhoneNumber &number, Reply<QList<Question>> reply)
{
    return start({.operation = operation::questions, .query = {{field::phone, text(number)}}},
                 readQuestions, std::move(reply));
}

Call *Backend::resendCodeByToken(const Secret &token, const PhoneNumber &number, Channel channel,
                                 Reply<Sent> reply)
{
    return start({.operation = operation::resendCode,
                  .query = channelQuery(channel),
                  .bearer = token,
                  .body = phoneBody(number)},
                 readSent, std::move(reply));
}

Call *Backend::verifyCodeByToken(const Secret &token, const Secret &code, Reply<Done> reply)
{
    return start({.operation = operation::verifyNumber,
                  .query = otpQuery(code),
                  .bearer = token,
                  .body = noBody()},
                 readDone, std::move(reply));
}

Call *Backend::changeNumber(const Secret &token, const PhoneNumber &number, const Secret &password,
                            Reply<Sent> reply)
{
    SecretJson body;
    body.text(field::phone, number.e164());
    if (!password.isEmpty())
        body.secret(field::password, password);
    return start({.operation = operation::changeNumber, .bearer = token, .body = body.take()},
                 readSent, std::move(reply));
}

Call *Backend::resetVerification(const Secret &token, Reply<Sent> reply)
{
    return start({.operation = operation::resetVerification, .bearer = token, .body = noBody()},
                 readSentOrNot, std::move(reply));
}

Call *Backend::removeNumber(const Secret &token, const Secret &password, Reply<Done> reply)
{
    SecretJson body;
    if (!password.isEmpty())
        body.secret(field::password, password);
    return start({.operation = operation::removeNumber, .bearer = token, .body = body.take()},
                 readDone, std::move(reply));
}

Call *Backend::validateToken(const Secret &token, Reply<TokenLife> reply)
{
    return start({.operation = operation::validateToken, .bearer = token}, readTokenLife,
                 std::move(reply));
}

Call *Backend::invalidateToken(const Secret &token, Reply<Done> reply)
{
    // A sign-out leaves nothing behind that could sign in again.
    const Query query{{field::preventRefresh, "true"}};
    return start({.operation = operation::invalidateToken, .query = query, .bearer = token},
                 readDone, std::move(reply));
}

Call *Backend::tokenInfo(const Secret &token, Reply<TokenInfo> reply)
{
    return start({.operation = operation::tokenInfo, .bearer = token}, readTokenInfo,
                 std::move(reply));
}

Call *Backend::slideToken(const Secret &token, Reply<TokenLife> reply)
{
    return start({.operation = operation::slideToken, .bearer = token}, readTokenLife,
                 std::move(reply));
}

Call *Backend::signOutEverywhere(const Secret &token, Reply<Done> reply)
{
    return start({.operation = operation::signOutEverywhere, .bearer = token, .body = noBody()},
                 readDone, std::move(reply));
}

Call *Backend::listSessions(const Secret &token, Reply<QList<OpenSession>> reply)
{
    return start({.operation = operation::listSessions, .bearer = token}, readOpenSessions,
                 std::move(reply));
}

Call *Backend::endSessions(const Secret &token, const QString &id, Reply<Done> reply)
{
    if (id.isEmpty())
        return start({.operation = operation::endOtherSessions, .bearer = token, .body = noBody()},
                     readDone, std::move(reply));
    return start({.operation = operation::endSession,
                  .query = {{field::sessionId, id.toUtf8()}},
                  .bearer = token,
                  .body = noBody()},
                 readDone, std::move(reply));
}

Call *Backend::readAccount(const Secret &token, Reply<Account> reply)
{
    return start({.operation = operation::readAccount, .bearer = token}, backend::readAccount,
                 std::move(reply));
}

Call *Backend::changeName(const Secret &token, const QString &name, LastName lastName,
                          Reply<std::optional<Account>> reply)
{
    // The person has one name here: an older last name must not stay behind it. An empty one is no
    // name (contract 12.1); null is how a field is emptied.
    SecretJson body;
    body.text(field::firstName, name);
    Query query;
    if (lastName == LastName::Cleared) {
        body.raw(field::lastName, "null");
        query = {{field::nullSupport, "true"}};
    }
    return start(
        {.operation = operation::changeName, .query = query, .bearer = token, .body = body.take()},
        readSavedAccount, std::move(reply));
}

Call *Backend::changePassword(const Secret &token, const Secret &current, const Secret &password,
                              Reply<Done> reply)
{
    SecretJson body;
    body.secret(field::oldPassword, current).secret(field::newPassword, password);
    return start({.operation = operation::changePassword, .bearer = token, .body = body.take()},
                 readDone, std::move(reply));
}

Call *Backend::sendDeletionCode(const Secret &token, Reply<Sent> reply)
{
    return start({.operation = operation::sendDeletionCode, .bearer = token}, readSent,
                 std::move(reply));
}

Call *Backend::deleteAccount(const Secret &token, const Secret &code, Reply<Done> reply)
{
    SecretJson body;
    body.secret(field::deletionOtp, code);
    return start({.operation = operation::deleteAccount, .bearer = token, .body = body.take()},
                 readDone, std::move(reply));
}

Call *Backend::unlock(const Secret &token, const Answers &answers, Reply<Done> reply)
{
    SecretJson body;
    body.secrets(field::securityAnswer, answers);
    return start({.operation = operation::unlock, .bearer = token, .body = body.take()}, readDone,
                 std::move(reply));
}

Call *Backend::acceptPolicy(const Secret &token, Reply<Account> reply)
{
    return start({.operation = operation::acceptPolicy, .bearer = token}, backend::readAccount,
                 std::move(reply));
}

} // namespace ringkey::backend
