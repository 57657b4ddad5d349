// SPDX-License-Identifier: Apache-2.0
// What each step asks, and what may come.
#include "app/check/tenantcheck.h"

using namespace Qt::StringLiterals;

namespace ringkey::check {

namespace {

/// A password that the account never had, as some tenants ask for.
Secret longer(const Secret &password)
{
    QByteArray bytes = password.view().toByteArray();
    bytes += 'b';
    return Secret::take(std::move(bytes));
}

constexpr qint64 allowedSkew = 60; // s: what a SOTT bears (contract section 12)

Finding accepted(const char *id, const char *text)
{
    return {QString::fromLatin1(id), Whose::Contract, QString::fromLatin1(text)};
}

} // namespace

template <class T>
backend::Reply<T> TenantCheck::reply(std::function<void(const T &)> good)
{
    return [this, good = std::move(good)](const Result<T> &result) {
        if (!result)
            return fail(result.error());
        if (good)
            good(*result);
        pass();
    };
}

void TenantCheck::readServerTime()
{
    m_backend.serverInfo(reply<QDateTime>([this](const QDateTime &) {
        if (qAbs(m_now.clockAhead) > allowedSkew)
            note({u"clock-off"_s, Whose::Way,
                  u"This computer's clock and the backend's differ by more than a minute."_s});
    }));
}

void TenantCheck::readOffers()
{
    m_backend.appInfo(reply<BackendInfo>([this](const BackendInfo &info) {
        m_info = info;
        if (!info.registration)
            note(findingFor({.kind = AuthErrorKind::RegistrationOff}));
    }));
}

void TenantCheck::askIfTaken()
{
    m_backend.isTaken(m_number, reply<bool>([this](const bool &taken) {
                          m_known = true;
                          m_taken = taken;
                      }));
}

/// Only of a number without an account: there it counts against nobody.
void TenantCheck::tryWrongPassword()
{
    m_backend.signIn(m_number, m_password, {}, [this](const Result<backend::SignInReply> &result) {
        if (!result)
            return expect(result.error(),
                          {AuthErrorKind::UnknownNumber, AuthErrorKind::WrongPassword});
        note(accepted("wrong-password-accepted", "A password that nobody set signs in."));
        pass();
    });
}

void TenantCheck::createAccount()
{
    const bool accepts = !m_info.policyVersion.isEmpty();
    const auto taken = [this](const backend::RegistrationReply &made) {
        m_made = true;
        if (const auto *session = std::get_if<Session>(&made))
            return gotSession(*session);
        m_pending = true;
        ++m_report.texts;
    };
    m_backend.registerAccount(
        {.number = m_number, .password = m_password, .acceptsPolicy = accepts},
        reply<backend::RegistrationReply>(taken));
}

void TenantCheck::tryWrongCode()
{
    const Secret wrong = Secret::take(QByteArray("000000"));
    m_backend.verifyNumber(m_number, wrong, [this](const Result<backend::CodeReply> &result) {
        if (!result)
            return expect(result.error(), {AuthErrorKind::WrongCode});
        note(accepted("wrong-code-accepted", "A code that was not sent is taken."));
        pass();
    });
}

void TenantCheck::verifyNumber()
{
    withCode([this](const Secret &code) {
        m_backend.verifyNumber(m_number, code,
                               reply<backend::CodeReply>([this](const auto &opened) {
                                   m_pending = false;
                                   gotSession(opened);
                               }));
    });
}

void TenantCheck::gotSession(const backend::CodeReply &opened)
{
    if (const auto *session = std::get_if<Session>(&opened))
        return gotSession(*session);
    note(findingFor({.kind = AuthErrorKind::PolicyChanged}));
}

void TenantCheck::gotSession(const Session &session)
{
    m_token = session.accessToken;
    m_verified = true;
}

void TenantCheck::signIn()
{
    m_typed = m_taken;
    if (m_taken)
        m_password = m_ask(Wanted::Password);
    if (m_password.isEmpty())
        return endStep(Outcome::NotTried);
    const auto taken = [this](const backend::SignInReply &answer) {
        if (const auto *session = std::get_if<Session>(&answer))
            return gotSession(*session);
        const bool policy = std::holds_alternative<backend::PolicyToken>(answer);
        note(findingFor(
            {.kind = policy ? AuthErrorKind::PolicyChanged : AuthErrorKind::NumberUnverified}));
    };
    m_backend.signIn(m_number, m_password, {}, reply<backend::SignInReply>(taken));
}

void TenantCheck::validate()
{
    m_backend.validateToken(m_token, reply<backend::TokenLife>());
}

void TenantCheck::readToken()
{
    m_backend.tokenInfo(m_token, reply<backend::TokenInfo>());
}

void TenantCheck::prolong()
{
    m_backend.slideToken(
        m_token, reply<backend::TokenLife>([this](const auto &life) { m_token = life.token; }));
}

void TenantCheck::readAccount()
{
    m_backend.readAccount(m_token, reply<Account>());
}

void TenantCheck::changeName()
{
    m_backend.changeName(m_token, u"Ringkey"_s, backend::LastName::AsItIs,
                         reply<std::optional<Account>>());
}

void TenantCheck::changePassword()
{
    const Secret other = longer(m_password);
    m_backend.changePassword(m_token, m_password, other,
                             reply<Done>([this, other](const Done &) { m_password = other; }));
}

void TenantCheck::signOut()
{
    m_backend.invalidateToken(
        m_token, reply<Done>([this](const Done &) { m_ended = std::exchange(m_token, {}); }));
}

void TenantCheck::useEndedToken()
{
    m_backend.readAccount(m_ended, [this](const Result<Account> &result) {
        if (!result)
            return expect(result.error(),
                          {AuthErrorKind::SessionEnded, AuthErrorKind::SessionExpired});
        note(accepted("token-outlives-sign-out", "A token that was signed out still opens."));
        pass();
    });
}

backend::Reply<backend::Sent> TenantCheck::codeSent()
{
    return reply<backend::Sent>([this](const backend::Sent &) {
        m_codeSent = true;
        ++m_report.texts;
    });
}

void TenantCheck::sendSignInCode()
{
    m_backend.sendSignInCode(m_number, Channel::Text, codeSent());
}

void TenantCheck::signInByCode()
{
    withCode([this](const Secret &code) {
        m_backend.verifySignInCode(
            m_number, code,
            reply<backend::CodeReply>([this](const auto &opened) { gotSession(opened); }));
    });
}

void TenantCheck::sendPasswordCode()
{
    m_backend.sendPasswordCode(m_number, Channel::Text, codeSent());
}

void TenantCheck::resetPassword()
{
    withCode([this](const Secret &code) {
        const Secret other = longer(m_password);
        m_backend.resetPassword(
            m_number, code, other,
            reply<std::optional<Session>>([this, other](const auto &) { m_password = other; }));
    });
}

void TenantCheck::sendDeletionCode()
{
    m_backend.sendDeletionCode(m_token, codeSent());
}

void TenantCheck::deleteAccount()
{
    withCode([this](const Secret &code) {
        m_backend.deleteAccount(m_token, code,
                                reply<Done>([this](const Done &) { m_made = false; }));
    });
}

} // namespace ringkey::check
