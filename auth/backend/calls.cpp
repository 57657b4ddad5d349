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

Query voiceQuery(bool voice)
{
    return voice ? Query{{field::voice, "true"}} : Query{};
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

/// PUT and DELETE without a documented body: servers accept {} (contract section 1).
Secret noBody()
{
    return SecretJson().take();
}

} // namespace

Call *Backend::serverInfo(Reply<QDateTime> reply)
{
    return start({operation::serverInfo, {}, {}, {}, {}}, readServerTime, std::move(reply));
}

Call *Backend::appInfo(Reply<BackendInfo> reply)
{
    auto told = [this, reply = std::move(reply)](const Result<BackendInfo> &info) {
        if (info)
            m_listsSessions = info->sessions;
        reply(info);
    };
    return start({operation::appInfo, {}, {}, {}, {}, true}, readBackendInfo,
                 Reply<BackendInfo>(std::move(told)));
}

Call *Backend::isTaken(const PhoneNumber &number, Reply<bool> reply)
{
    return start({operation::isTaken, {{field::phone, text(number)}}, {}, {}, {}}, readExists,
                 std::move(reply));
}

Call *Backend::registerAccount(const QString &name, const PhoneNumber &number,
                               const Secret &password, bool policyAccepted,
                               Reply<RegistrationReply> reply)
{
    SecretJson body;
    body.text(field::phoneId, number.e164()).secret(field::registrationPassword, password);
    if (!name.isEmpty())
        body.text(field::firstName, name);
    if (policyAccepted)
        body.flag(field::acceptPolicy, true);
    return start({operation::registration, {}, {}, body.take(), m_config.sott}, readRegistration,
                 std::move(reply));
}

Call *Backend::verifyNumber(const PhoneNumber &number, const Secret &code, Reply<CodeReply> reply)
{
    return start({operation::verifyNumber, otpQuery(code), {}, phoneBody(number), {}}, readCode,
                 std::move(reply));
}

Call *Backend::resendCode(const PhoneNumber &number, bool voice, Reply<Sent> reply)
{
    return start({operation::resendCode, voiceQuery(voice), {}, phoneBody(number), {}}, readSent,
                 std::move(reply));
}

Call *Backend::signIn(const PhoneNumber &number, const Secret &password,
                      const QMap<QString, Secret> &answers, Reply<SignInReply> reply)
{
    SecretJson body;
    body.text(field::phone, number.e164()).secret(field::password, password);
    if (!answers.isEmpty())
        body.secrets(field::securityAnswer, answers);
    return start({operation::signIn, {}, {}, body.take(), {}}, readSignIn, std::move(reply));
}

Call *Backend::sendSignInCode(const PhoneNumber &number, bool voice, Reply<Sent> reply)
{
    const Query query = Query{{field::phone, text(number)}} + voiceQuery(voice);
    return start({operation::sendSignInCode, query, {}, phoneBody(number), {}}, readSent,
                 std::move(reply));
}

Call *Backend::verifySignInCode(const PhoneNumber &number, const Secret &code,
                                Reply<CodeReply> reply)
{
    SecretJson body;
    body.text(field::phone, number.e164()).secret(field::otp, code);
    return start({operation::verifySignInCode, {}, {}, body.take(), {}}, readCode,
                 std::move(reply));
}

Call *Backend::sendPasswordCode(const PhoneNumber &number, bool voice, Reply<Sent> reply)
{
    return start({operation::sendPasswordCode, voiceQuery(voice), {}, phoneBody(number), {}},
                 readSent, std::move(reply));
}

Call *Backend::resetPassword(const PhoneNumber &number, const Secret &code, const Secret &password,
                             Reply<std::optional<Session>> reply)
{
    SecretJson body;
    body.text(field::phone, number.e164())
        .secret(field::otp, code)
        .secret(field::password, password);
    return start({operation::resetPassword, {}, {}, body.take(), {}}, readReset, std::move(reply));
}

Call *Backend::questions(const PhoneNumber &number, Reply<QList<Question>> reply)
{
    return start({operation::questions, {{field::phone, text(number)}}, {}, {}, {}}, readQuestions,
                 std::move(reply));
}

Call *Backend::resendCodeByToken(const Secret &token, const PhoneNumber &number, bool voice,
                                 Reply<Sent> reply)
{
    return start({operation::resendCode, voiceQuery(voice), token, phoneBody(number), {}}, readSent,
                 std::move(reply));
}

Call *Backend::verifyCodeByToken(const Secret &token, const Secret &code, Reply<Done> reply)
{
    return start({operation::verifyNumber, otpQuery(code), token, noBody(), {}}, readDone,
                 std::move(reply));
}

Call *Backend::changeNumber(const Secret &token, const PhoneNumber &number, const Secret &password,
                            Reply<Sent> reply)
{
    SecretJson body;
    body.text(field::phone, number.e164());
    if (!password.isEmpty())
        body.secret(field::password, password);
    return start({operation::changeNumber, {}, token, body.take(), {}}, readSent, std::move(reply));
}

Call *Backend::resetVerification(const Secret &token, Reply<Sent> reply)
{
    return start({operation::resetVerification, {}, token, noBody(), {}}, readSent,
                 std::move(reply));
}

Call *Backend::removeNumber(const Secret &token, const Secret &password, Reply<Done> reply)
{
    SecretJson body;
    if (!password.isEmpty())
        body.secret(field::password, password);
    return start({operation::removeNumber, {}, token, body.take(), {}}, readDone, std::move(reply));
}

Call *Backend::validateToken(const Secret &token, Reply<TokenLife> reply)
{
    return start({operation::validateToken, {}, token, {}, {}}, readTokenLife, std::move(reply));
}

Call *Backend::invalidateToken(const Secret &token, Reply<Done> reply)
{
    // A sign-out leaves nothing behind that could sign in again.
    const Query query{{field::preventRefresh, "true"}};
    return start({operation::invalidateToken, query, token, {}, {}}, readDone, std::move(reply));
}

Call *Backend::tokenInfo(const Secret &token, Reply<TokenInfo> reply)
{
    return start({operation::tokenInfo, {}, token, {}, {}}, readTokenInfo, std::move(reply));
}

Call *Backend::slideToken(const Secret &token, Reply<TokenLife> reply)
{
    return start({operation::slideToken, {}, token, {}, {}}, readTokenLife, std::move(reply));
}

Call *Backend::signOutEverywhere(const Secret &token, Reply<Done> reply)
{
    return start({operation::signOutEverywhere, {}, token, noBody(), {}}, readDone,
                 std::move(reply));
}

Call *Backend::listSessions(const Secret &token, Reply<QList<OpenSession>> reply)
{
    return start({operation::listSessions, {}, token, {}, {}}, readOpenSessions, std::move(reply));
}

Call *Backend::endSessions(const Secret &token, const QString &id, Reply<Done> reply)
{
    if (id.isEmpty())
        return start({operation::endOtherSessions, {}, token, noBody(), {}}, readDone,
                     std::move(reply));
    return start({operation::endSession, {{field::sessionId, id.toUtf8()}}, token, noBody(), {}},
                 readDone, std::move(reply));
}

Call *Backend::readAccount(const Secret &token, Reply<Account> reply)
{
    return start({operation::readAccount, {}, token, {}, {}}, backend::readAccount,
                 std::move(reply));
}

Call *Backend::changeName(const Secret &token, const QString &name, bool clearLastName,
                          Reply<std::optional<Account>> reply)
{
    // The person has one name here: an older last name must not stay behind it. An empty one is no
    // name (contract 12.1); null is how a field is emptied.
    SecretJson body;
    body.text(field::firstName, name);
    Query query;
    if (clearLastName) {
        body.raw(field::lastName, "null");
        query = {{field::nullSupport, "true"}};
    }
    return start({operation::changeName, query, token, body.take(), {}}, readSavedAccount,
                 std::move(reply));
}

Call *Backend::changePassword(const Secret &token, const Secret &current, const Secret &password,
                              Reply<Done> reply)
{
    SecretJson body;
    body.secret(field::oldPassword, current).secret(field::newPassword, password);
    return start({operation::changePassword, {}, token, body.take(), {}}, readDone,
                 std::move(reply));
}

Call *Backend::sendDeletionCode(const Secret &token, Reply<Sent> reply)
{
    return start({operation::sendDeletionCode, {}, token, {}, {}}, readSent, std::move(reply));
}

Call *Backend::deleteAccount(const Secret &token, const Secret &code, Reply<Done> reply)
{
    SecretJson body;
    body.secret(field::deletionOtp, code);
    return start({operation::deleteAccount, {}, token, body.take(), {}}, readDone,
                 std::move(reply));
}

Call *Backend::unlock(const Secret &token, const QMap<QString, Secret> &answers, Reply<Done> reply)
{
    SecretJson body;
    body.secrets(field::securityAnswer, answers);
    return start({operation::unlock, {}, token, body.take(), {}}, readDone, std::move(reply));
}

Call *Backend::acceptPolicy(const Secret &token, Reply<Account> reply)
{
    return start({operation::acceptPolicy, {}, token, {}, {}}, backend::readAccount,
                 std::move(reply));
}

} // namespace ringkey::backend
