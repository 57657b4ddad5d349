// SPDX-License-Identifier: Apache-2.0
#include "app/check/tenantcheck.h"

#include "app/check/redact.h"
#include "app/check/replyshape.h"

#include <QRandomGenerator>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace ringkey::check {

namespace {

/// Random, told to nobody, and with every kind of character that a tenant's rules may ask for.
Secret newPassword()
{
    std::array<quint32, 2> words{};
    QRandomGenerator::system()->fillRange(words.data(), qsizetype(words.size()));
    QByteArray password = "Rk!7";
    for (const quint32 word : words)
        password += QByteArray::number(word, 16).rightJustified(8, '0');
    return Secret::take(std::move(password));
}

/// From this step on a final answer stops the check. Not before: a probe gives up sooner than other
/// requests, and what a tenant offers is asked of another host.
constexpr qsizetype firstThatCounts = 2;

/// Whatever else is asked, the answer will be the same.
bool isFinal(const AuthError &error)
{
    const bool oneOperation = error.code == 1144 || error.code == 909;
    if (error.kind == AuthErrorKind::AppRefused)
        return !oneOperation;
    const AuthErrorKind kind = kindForTenant(error);
    return isOfTheWay(kind) && kind != AuthErrorKind::NotTheService &&
           kind != AuthErrorKind::ServerTrouble;
}

} // namespace

TenantCheck::TenantCheck(BackendConfig config, const PhoneNumber &number, Ask ask, QObject *parent)
    : QObject(parent)
    , m_backend(std::move(config), "en", [] { return QDateTime::currentDateTimeUtc(); })
    , m_number(number)
    , m_ask(std::move(ask))
    , m_password(newPassword())
{
    m_backend.setListener([this](const backend::Operation &operation,
                                 const backend::RawReply &reply) { heard(operation, reply); });
}

/// The order is that of the cost: all that is free, then what sends a text.
const QList<TenantCheck::Row> &TenantCheck::rows()
{
    using T = TenantCheck;
    static const QList<Row> table{
        {"server time", &T::always, &T::readServerTime},
        {"what the tenant offers", &T::always, &T::readOffers},
        {"whether the number is taken", &T::always, &T::askIfTaken},
        {"wrong password is refused", &T::isFree, &T::tryWrongPassword},
        {"create account", &T::isFree, &T::createAccount},
        {"wrong code is refused", &T::isPending, &T::tryWrongCode},
        {"verify number", &T::isPending, &T::verifyNumber},
        {"sign in by password", &T::hasAccount, &T::signIn},
        {"validate token", &T::isSignedIn, &T::validate},
        {"read token", &T::isSignedIn, &T::readToken},
        {"prolong session", &T::isSignedIn, &T::prolong},
        {"read account", &T::isSignedIn, &T::readAccount},
        {"change name", &T::isOurs, &T::changeName},
        {"change password", &T::isOurs, &T::changePassword},
        {"sign out", &T::isSignedIn, &T::signOut},
        {"ended token is refused", &T::hasEnded, &T::useEndedToken},
        {"send sign-in code", &T::offersCodes, &T::sendSignInCode},
        {"sign in by code", &T::hasCodeUnderWay, &T::signInByCode},
        {"send password code", &T::mayReset, &T::sendPasswordCode},
        {"reset password", &T::hasCodeUnderWay, &T::resetPassword},
        {"sign in with the new password", &T::mayReset, &T::signIn},
        {"send deletion code", &T::isOurs, &T::sendDeletionCode},
        {"delete account", &T::hasCodeUnderWay, &T::deleteAccount},
    };
    return table;
}

void TenantCheck::start()
{
    QMetaObject::invokeMethod(this, &TenantCheck::next, Qt::QueuedConnection);
}

void TenantCheck::next()
{
    if (++m_row == rows().size()) {
        m_report.accountLeft = m_made;
        Q_EMIT finished();
        return;
    }
    const Row &row = rows().at(m_row);
    m_typed = false;
    m_now = {};
    m_now.name = QString::fromLatin1(row.name);
    if (m_stopped || !(this->*row.may)())
        return endStep(Outcome::NotTried);
    (this->*row.run)();
}

void TenantCheck::endStep(Outcome outcome)
{
    m_now.outcome = outcome;
    m_report.steps += m_now;
    Q_EMIT stepDone(m_now);
    // From the event loop: a step may have ended without waiting for anybody.
    QMetaObject::invokeMethod(this, &TenantCheck::next, Qt::QueuedConnection);
}

void TenantCheck::heard(const backend::Operation &operation, const backend::RawReply &reply)
{
    m_now.verb = operation.verb;
    m_now.path = operation.path;
    m_now.status = reply.status;
    m_now.contentType = reply.contentType;
    m_now.body = redacted(reply.body);
    if (reply.date.isValid())
        m_now.clockAhead = QDateTime::currentDateTimeUtc().secsTo(reply.date);
    m_now.findings = differences(operation, reply);
}

void TenantCheck::pass()
{
    endStep(m_now.findings.isEmpty() ? Outcome::Works : Outcome::Fails);
}

void TenantCheck::note(const Finding &finding)
{
    m_now.findings += finding;
}

void TenantCheck::fail(const AuthError &error)
{
    m_now.errorCode = error.code;
    // Where the reply's own faults were named, "no answer of a backend" says nothing new.
    const auto slip = m_typed ? findingForTyped(error) : std::nullopt;
    if (slip)
        note(*slip);
    else if (m_now.findings.isEmpty() || error.kind != AuthErrorKind::NotTheService)
        note(findingFor(error));
    m_stopped |= isFinal(error) && m_row >= firstThatCounts;
    endStep(Outcome::Fails);
}

void TenantCheck::expect(const AuthError &error, std::initializer_list<AuthErrorKind> wanted)
{
    m_now.errorCode = error.code;
    if (std::ranges::find(wanted, error.kind) != wanted.end())
        pass();
    else
        fail(error);
}

void TenantCheck::withCode(const std::function<void(const Secret &)> &then)
{
    m_codeSent = false;
    m_typed = true;
    const Secret code = m_ask(Wanted::Code);
    if (code.isEmpty())
        endStep(Outcome::NotTried);
    else
        then(code);
}

} // namespace ringkey::check
