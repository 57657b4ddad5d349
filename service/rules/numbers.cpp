// SPDX-License-Identifier: Apache-2.0
#include "service/rules/authservice.h"
#include "service/rules/rules.h"
#include "service/rules/writtennumber.h"

namespace ringkey::service {

namespace {

/// A registration that waits for the number of a silent account has had none yet (security S17).
Purpose purposeOfPending(const AccountRow &row)
{
    return row.phone || row.phoneProven ? Purpose::ChangePhone : Purpose::VerifyPhone;
}

/// The number of the account, or the change of it, that is waiting for a code.
std::optional<CodeScope> waitingFor(const AccountRow &row)
{
    if (row.pendingPhone)
        return CodeScope{purposeOfPending(row), *row.pendingPhone, row.uid};
    if (row.phone && !row.phoneVerified)
        return CodeScope{Purpose::VerifyPhone, *row.phone, row.uid};
    return std::nullopt;
}

std::optional<CodeScope> waitingFor(const AccountRow &row, const QString &phone)
{
    if (row.pendingPhone == phone)
        return CodeScope{purposeOfPending(row), phone, row.uid};
    if (row.phone == phone && !row.phoneVerified)
        return CodeScope{Purpose::VerifyPhone, phone, row.uid};
    return std::nullopt;
}

} // namespace

Result<CodeSent> AuthService::changeNumber(const QString &token, const NumberChange &request,
                                           const RequestContext &context)
{
    const auto caller = d->sessionDesk.caller(token);
    if (!caller)
        return tl::unexpected(caller.error());
    const auto phone = textableE164(request.phone);
    if (!phone)
        return tl::unexpected(phone.error());
    if (auto fresh = d->sessionDesk.freshProof(*caller, request.password, context); !fresh)
        return tl::unexpected(fresh.error());
    if (auto within = d->gate.mayAskOfOthers(caller->account.uid, context); !within)
        return tl::unexpected(within.error());
    auto sent = d->finish([&](Records &records) -> Result<CodeSent> {
        NumberOwners::holdNumber(records, *phone, caller->account.phone);
        auto again = d->sessionDesk.caller(records, token);
        if (!again)
            return tl::unexpected(again.error());
        return d->numberChanges.begin(records, again->account, *phone, context);
    });
    d->tellQueued();
    return sent;
}

Result<CodeSent> AuthService::resendByToken(const QString &token, const QString &phone,
                                            const RequestContext &context)
{
    const auto caller = d->sessionDesk.caller(token);
    if (!caller)
        return tl::unexpected(caller.error());
    const AccountRow &row = caller->account;
    if (!row.phone && !row.pendingPhone)
        return tl::unexpected(ServiceError{code::noPhoneLinked});
    auto scope = waitingFor(row);
    if (!phone.isEmpty()) {
        const auto e164 = e164Of(phone);
        if (!e164)
            return tl::unexpected(e164.error());
        scope = waitingFor(row, *e164);
    }
    if (!scope)
        return tl::unexpected(ServiceError{code::nothingToVerify});
    auto sent = d->finish([&](Records &records) -> Result<CodeSent> {
        if (scope->purpose == Purpose::ChangePhone)
            NumberOwners::holdNumber(records, scope->phone, row.phone);
        const auto again = d->sessionDesk.caller(records, token);
        if (!again)
            return tl::unexpected(again.error());
        return d->codeDesk.send(records, again->account, scope->purpose, scope->phone, context);
    });
    d->tellQueued();
    return sent;
}

Result<void> AuthService::verifyByToken(const QString &token, const QString &code,
                                        const RequestContext &context)
{
    auto caller = d->sessionDesk.caller(token);
    if (!caller)
        return tl::unexpected(caller.error());
    const auto scope = waitingFor(caller->account);
    if (!scope)
        return tl::unexpected(ServiceError{code::nothingToVerify});
    if (auto open = d->locks.passLock(caller->account.uid, Door::Code, context); !open)
        return tl::unexpected(ofToken(open.error()));
    const auto ticket = d->codeDesk.check(*scope, code, context);
    if (!ticket)
        return tl::unexpected(ofToken(ticket.error()));
    auto done = d->finish([&](Records &records) -> Result<void> {
        if (caller->account.pendingPhone == scope->phone)
            NumberOwners::holdNumber(records, scope->phone, caller->account.phone);
        auto again = d->sessionDesk.caller(records, token);
        if (!again)
            return tl::unexpected(again.error());
        if (auto once = d->codeDesk.redeem(records, *ticket, d->now()); !once)
            return once;
        if (ticket->scope.purpose == Purpose::ChangePhone)
            return d->numberChanges.finish(records, *again, *ticket, context);
        if (!again->account.phone) {
            if (auto taken = d->owners.takeOver(records, again->account, ticket->scope.phone);
                !taken)
                return taken;
        }
        d->owners.prove(records, again->account, again->session.id, d->now());
        records.accounts().update(again->account);
        return {};
    });
    d->tellQueued();
    return done;
}

Result<std::optional<CodeSent>> AuthService::invalidateOwnPhone(const QString &token,
                                                                const RequestContext &context)
{
    auto sent = d->finish([&](Records &records) -> Result<std::optional<CodeSent>> {
        const auto caller = d->sessionDesk.caller(records, token);
        if (!caller)
            return tl::unexpected(caller.error());
        if (!caller->account.phone)
            return tl::unexpected(ServiceError{code::noPhoneLinked});
        return d->numberChanges.unverify(records, caller->account, context);
    });
    d->tellQueued();
    return sent;
}

Result<void> AuthService::removePhone(const QString &token, const QString &password,
                                      const RequestContext &context)
{
    const auto caller = d->sessionDesk.caller(token);
    if (!caller)
        return tl::unexpected(caller.error());
    if (!caller->account.phone)
        return tl::unexpected(ServiceError{code::noPhoneLinked});
    if (auto fresh = d->sessionDesk.freshProof(*caller, password, context); !fresh)
        return fresh;
    auto done = d->finish([&](Records &records) -> Result<void> {
        auto again = d->sessionDesk.caller(records, token);
        if (!again)
            return tl::unexpected(again.error());
        AccountRow &row = again->account;
        if (!row.phone)
            return tl::unexpected(ServiceError{code::noPhoneLinked});
        if (row.phoneProven)
            d->owners.notifyOldNumber(records, row, *row.phone, context);
        row.phone.reset();
        row.pendingPhone.reset();
        row.phoneVerified = false;
        row.modifiedAt = d->now();
        records.accounts().update(row);
        records.codes().voidAll(row.uid);
        // The number was the only way to sign in, so nothing may stay signed in.
        records.sessions().endAll(row.uid, {}, SessionEnd::NumberRemoved, d->now());
        return {};
    });
    d->tellQueued();
    return done;
}

} // namespace ringkey::service
