// SPDX-License-Identifier: Apache-2.0
#include "service/rules/sessiondesk.h"

#include "service/rules/limits.h"

namespace ringkey::service {

Result<Caller> SessionDesk::caller(Records &records, const QString &token) const
{
    const auto session = m_parts.sessions.find(records, token, m_parts.now());
    if (!session)
        return tl::unexpected(session.error());
    const auto account = records.accounts().byUid(session->uid);
    if (!account)
        return tl::unexpected(ServiceError{code::tokenInvalid});
    if (account->blocked) // everywhere but on the way out
        return tl::unexpected(ServiceError{code::accountBlocked});
    return Caller{*session, *account};
}

Result<Caller> SessionDesk::caller(const QString &token) const
{
    return m_parts.read([&](Records &records) { return caller(records, token); });
}

NewSession SessionDesk::open(Records &records, const QString &uid, Instant moment,
                             const RequestContext &context) const
{
    m_passwords.clearFailures(records, uid, context);
    if (const QByteArray device = m_devices.macOf(context); !device.isEmpty())
        records.devices().keep(uid, device, moment, knownDevices);
    records.accounts().recordLogin(uid, moment);
    const AccountRow row = *records.accounts().byUid(uid);
    const auto &privacy = m_parts.config.privacy;
    const bool pending = !privacy.version.isEmpty() && privacy.mode == PolicyMode::Strict &&
                         (!row.policy || row.policy->version != privacy.version);
    const SessionOpener opener{context.program, context.country, m_devices.macOf(context)};
    const auto reach = pending ? SessionReach::PolicyOnly : SessionReach::Everything;
    return {{m_accounts.shown(row), m_parts.sessions.open(records, uid, reach, opener, moment)},
            pending};
}

Result<SignedIn> SessionDesk::outcome(const Result<NewSession> &opened)
{
    if (!opened)
        return tl::unexpected(opened.error());
    if (!opened->policyPending)
        return opened->signedIn;
    // Contract 7, strict policy: the token is good for accepting the policy, and for that only.
    ServiceError error{code::policyMismatch};
    error.session = opened->signedIn.tokens;
    return tl::unexpected(error);
}

Result<void> SessionDesk::freshProof(const Caller &caller, const QString &password,
                                     const RequestContext &context) const
{
    const bool isFresh =
        m_parts.now() - caller.session.authenticatedAt <= m_parts.config.session.freshLogin;
    // Whoever gives a password is told that it is wrong, also where none is needed.
    if (password.isEmpty()) {
        return isFresh ? Result<void>{} : tl::unexpected(ServiceError{code::reauthPasswordWrong});
    }
    const auto turn = m_passwords.turnOf(caller.account.uid, context);
    const auto right =
        m_passwords.check(caller.account.uid, password, code::reauthPasswordWrong, context);
    if (!right)
        return tl::unexpected(ofToken(right.error()));
    return m_parts.change([&](Records &records) -> Result<void> {
        right->takeBack(records);
        m_passwords.clearFailures(records, caller.account.uid, context);
        return {};
    });
}

} // namespace ringkey::service
