// SPDX-License-Identifier: Apache-2.0
#include "service/rules/authservice_p.h"
#include "service/rules/limits.h"

namespace ringkey::service {

NewSession AuthService::Private::openSession(Records &records, const QString &uid, Instant moment)
{
    records.accounts().clearFailures(uid);
    records.accounts().recordLogin(uid, moment);
    const AccountRow row = *records.accounts().byUid(uid);
    const auto &privacy = config.privacy;
    const bool pending = !privacy.version.isEmpty() && privacy.mode == PolicyMode::Strict &&
                         (!row.policy || row.policy->version != privacy.version);
    return {{shown(row), sessions.open(records, uid, pending, moment)}, pending};
}

Result<SignedIn> AuthService::Private::outcome(const Result<NewSession> &opened)
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

Result<SignedIn> AuthService::login(const PhoneAndPassword &request, const RequestContext &context)
{
    if (request.password.isEmpty())
        return tl::unexpected(ServiceError{code::passwordMissing});
    const auto row = d->accountOf(request.phone);
    if (!row) {
        if (row.error().code == code::userUnknown && !d->hasher.spend(request.password))
            return tl::unexpected(ServiceError{code::tooManyRequests, 1});
        return tl::unexpected(row.error());
    }
    const auto turn = d->turnOf(row->uid);
    if (auto right = d->checkPassword(row->uid, request.password, code::wrongPassword, context);
        !right)
        return tl::unexpected(right.error());
    return d->signInVerified(*row, request.password, context);
}

/// After the right password: a session, or (contract 1066) a code for a number not yet proven. Only
/// here, so that nobody has texts sent by guessing (security S12).
Result<SignedIn> AuthService::Private::signInVerified(const Account &account,
                                                      const QString &password,
                                                      const RequestContext &context)
{
    const bool required = config.flow.verification == Verification::Required;
    if (required && !account.phoneVerified)
        return tl::unexpected(refuseUnverified(account, context));
    const auto row = byUid(account.uid);
    if (!row)
        return tl::unexpected(ServiceError{code::userUnknown});
    QString better;
    if (hasher.needsRehash(row->passwordHash))
        better = hashed(password).value_or(QString());
    return Private::outcome(change([&](Records &records) -> Result<NewSession> {
        const auto current = records.accounts().byUid(account.uid);
        // A reset that came between must win: the password just checked is the old one.
        if (!current || current->passwordHash != row->passwordHash)
            return tl::unexpected(ServiceError{code::wrongPassword});
        if (!better.isEmpty())
            records.accounts().setPassword(account.uid, better, *current->passwordChangedAt);
        return openSession(records, account.uid, now());
    }));
}

ServiceError AuthService::Private::refuseUnverified(const Account &account,
                                                    const RequestContext &context)
{
    ServiceError error{code::phoneNotVerified};
    const auto sent = change([&](Records &records) -> Result<std::optional<CodeSent>> {
        records.accounts().clearFailures(account.uid);
        if (context.preventSms)
            return std::nullopt;
        const auto row = records.accounts().byUid(account.uid);
        if (!row)
            return std::nullopt;
        auto sentCode = sendCode(records, *row, Purpose::VerifyPhone, *row->phone, context);
        if (sentCode)
            return *sentCode;
        // The older code may still be on its way; the answer is 1066 all the same.
        error.retryAfterSeconds = sentCode.error().retryAfterSeconds;
        return std::nullopt;
    });
    tellQueued();
    if (!sent)
        return sent.error();
    error.codeSent = *sent;
    if (error.codeSent)
        error.retryAfterSeconds = error.codeSent->resendAfterSeconds;
    return error;
}

Result<AccountRow> AuthService::Private::passwordless(const QString &phone)
{
    if (!config.flow.passwordless)
        return tl::unexpected(ServiceError{code::passwordlessOff});
    auto row = accountOf(phone);
    if (!row)
        return row;
    if (!row->phoneVerified)
        return tl::unexpected(ServiceError{code::phoneNotVerified});
    if (auto locked = lockRefusal(*row, now()))
        return tl::unexpected(*locked);
    return row;
}

Result<CodeSent> AuthService::passwordlessSend(const QString &phone, const RequestContext &context)
{
    const auto row = d->passwordless(phone);
    if (!row)
        return tl::unexpected(row.error());
    auto sent = d->change([&](Records &records) {
        return d->sendCode(records, *row, Purpose::Passwordless, *row->phone, context);
    });
    d->tellQueued();
    return sent;
}

Result<SignedIn> AuthService::passwordlessVerify(const PhoneAndCode &request,
                                                 const RequestContext &context)
{
    if (!d->config.flow.passwordless)
        return tl::unexpected(ServiceError{code::passwordlessOff});
    const auto row = d->accountOf(request.phone);
    if (!row)
        return tl::unexpected(row.error());
    if (!row->phoneVerified)
        return tl::unexpected(ServiceError{code::phoneNotVerified});
    if (auto open = d->passLock(row->uid, context); !open)
        return tl::unexpected(open.error());
    const auto ticket = d->checkCode({Purpose::Passwordless, *row->phone, row->uid}, request.code);
    if (!ticket)
        return tl::unexpected(ticket.error());
    return Private::outcome(d->change([&](Records &records) -> Result<NewSession> {
        if (auto once = d->redeem(records, *ticket, d->now()); !once)
            return tl::unexpected(once.error());
        return d->openSession(records, row->uid, d->now());
    }));
}

} // namespace ringkey::service
