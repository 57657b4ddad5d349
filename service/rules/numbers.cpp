// SPDX-License-Identifier: Apache-2.0
#include "service/rules/authservice_p.h"
#include "service/rules/limits.h"

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

Result<void> AuthService::Private::freshProof(const Caller &caller, const QString &password,
                                              const RequestContext &context)
{
    const bool isFresh = now() - caller.session.authenticatedAt <= config.session.freshLogin;
    // Whoever gives a password is told that it is wrong, also where none is needed.
    if (password.isEmpty()) {
        return isFresh ? Result<void>{} : tl::unexpected(ServiceError{code::reauthPasswordWrong});
    }
    const auto turn = turnOf(caller.account.uid, context);
    const auto right =
        checkPassword(caller.account.uid, password, code::reauthPasswordWrong, context);
    if (!right)
        return tl::unexpected(ofToken(right.error()));
    return change([&](Records &records) -> Result<void> {
        right->takeBack(records);
        clearFailures(records, caller.account.uid, context);
        return {};
    });
}

/// It may tell of a number that is not the account's own: a known device has a few of these a day
/// where others at its address asked too much.
Result<void> AuthService::Private::mayAskOfOthers(const QString &uid, const RequestContext &context)
{
    const auto within = budgets.look(Asking::Number, context, now());
    if (within || !knows(uid, context) || !budgets.takeReserve(uid, now()))
        return within;
    return {};
}

bool AuthService::Private::isOthers(Records &records, const QString &phone) const
{
    const auto holder = records.accounts().byPhone(phone);
    return holder && isHeld(records, *holder);
}

/// The number that `row` is to have once a code for it was entered; 1058.
Result<void> AuthService::Private::setPending(Records &records, AccountRow &row,
                                              const QString &phone, bool evenOthers)
{
    if (row.phone == phone || (!evenOthers && isOthers(records, phone)))
        return tl::unexpected(ServiceError{code::phoneTaken});
    row.pendingPhone = phone;
    records.accounts().update(row);
    return {};
}

Result<CodeSent> AuthService::Private::beginChange(Records &records, AccountRow &row,
                                                   const QString &phone,
                                                   const RequestContext &context)
{
    // Where answers are private it waits for a code that is sent to nobody (sendCode).
    if (auto pending = setPending(records, row, phone, config.flow.privateAnswers); !pending)
        return tl::unexpected(telling(pending.error(), context));
    return sendCode(records, row, Purpose::ChangePhone, phone, context);
}

Result<CodeSent> AuthService::changeNumber(const QString &token, const NumberChange &request,
                                           const RequestContext &context)
{
    const auto caller = d->caller(token);
    if (!caller)
        return tl::unexpected(caller.error());
    const auto phone = Private::textableNumber(request.phone);
    if (!phone)
        return tl::unexpected(phone.error());
    if (auto fresh = d->freshProof(*caller, request.password, context); !fresh)
        return tl::unexpected(fresh.error());
    if (auto within = d->mayAskOfOthers(caller->account.uid, context); !within)
        return tl::unexpected(within.error());
    auto sent = d->finish([&](Records &records) -> Result<CodeSent> {
        Private::holdNumber(records, *phone, caller->account.phone);
        auto again = d->caller(records, token);
        if (!again)
            return tl::unexpected(again.error());
        return d->beginChange(records, again->account, *phone, context);
    });
    d->tellQueued();
    return sent;
}

Result<CodeSent> AuthService::resendByToken(const QString &token, const QString &phone,
                                            const RequestContext &context)
{
    const auto caller = d->caller(token);
    if (!caller)
        return tl::unexpected(caller.error());
    const AccountRow &row = caller->account;
    if (!row.phone && !row.pendingPhone)
        return tl::unexpected(ServiceError{code::noPhoneLinked});
    auto scope = waitingFor(row);
    if (!phone.isEmpty()) {
        const auto e164 = Private::number(phone);
        if (!e164)
            return tl::unexpected(e164.error());
        scope = waitingFor(row, *e164);
    }
    if (!scope)
        return tl::unexpected(ServiceError{code::nothingToVerify});
    auto sent = d->finish([&](Records &records) -> Result<CodeSent> {
        if (scope->purpose == Purpose::ChangePhone)
            Private::holdNumber(records, scope->phone, row.phone);
        const auto again = d->caller(records, token);
        if (!again)
            return tl::unexpected(again.error());
        return d->sendCode(records, again->account, scope->purpose, scope->phone, context);
    });
    d->tellQueued();
    return sent;
}

Result<void> AuthService::verifyByToken(const QString &token, const QString &code,
                                        const RequestContext &context)
{
    auto caller = d->caller(token);
    if (!caller)
        return tl::unexpected(caller.error());
    const auto scope = waitingFor(caller->account);
    if (!scope)
        return tl::unexpected(ServiceError{code::nothingToVerify});
    if (auto open = d->passLock(caller->account.uid, Door::Code, context); !open)
        return tl::unexpected(ofToken(open.error()));
    const auto ticket = d->checkCode(*scope, code, context);
    if (!ticket)
        return tl::unexpected(ofToken(ticket.error()));
    auto done = d->finish([&](Records &records) -> Result<void> {
        if (caller->account.pendingPhone == scope->phone)
            d->holdNumber(records, scope->phone, caller->account.phone);
        auto again = d->caller(records, token);
        if (!again)
            return tl::unexpected(again.error());
        if (auto once = d->redeem(records, *ticket, d->now()); !once)
            return once;
        if (ticket->scope.purpose == Purpose::ChangePhone)
            return d->finishChange(records, *again, *ticket, context);
        if (!again->account.phone) {
            if (auto taken = d->takeOver(records, again->account, ticket->scope.phone); !taken)
                return taken;
        }
        d->prove(records, again->account, again->session.id, d->now());
        records.accounts().update(again->account);
        return {};
    });
    d->tellQueued();
    return done;
}

Result<void> AuthService::Private::finishChange(Records &records, Caller &caller,
                                                const CodeTicket &ticket,
                                                const RequestContext &context)
{
    AccountRow &row = caller.account;
    const QString fresh = ticket.scope.phone;
    if (row.pendingPhone != fresh)
        return tl::unexpected(ServiceError{code::phoneTaken});
    const auto old = row.phoneProven ? row.phone : std::nullopt; // an unproven one is nobody's
    if (auto taken = takeOver(records, row, fresh, old); !taken)
        return taken;
    row.formerPhone.reset();
    prove(records, row, caller.session.id, now());
    if (!records.accounts().update(row))
        return tl::unexpected(ServiceError{code::phoneTaken});
    records.sessions().endAll(row.uid, caller.session.id, SessionEnd::NumberChanged, now());
    if (old)
        notifyOldNumber(records, row, *old, context);
    return {};
}

void AuthService::Private::notifyOldNumber(Records &records, const AccountRow &row,
                                           const QString &oldPhone, const RequestContext &context)
{
    texts.queueNotice(records, SmsEvent::NumberReplaced, oldPhone, row, now(), context);
}

void AuthService::Private::notifyOwner(Records &records, const AccountRow &row,
                                       const RequestContext &context)
{
    // Also to a proven number that is unverified now: a thief with a token could make it so first,
    // and the owner would hear nothing.
    if (row.phone && row.phoneProven)
        texts.queueNotice(records, SmsEvent::AccessChanged, *row.phone, row, now(), context);
}

Result<std::optional<CodeSent>> AuthService::Private::unverify(Records &records, AccountRow row,
                                                               const RequestContext &context)
{
    if (!row.phoneVerified)
        return tl::unexpected(ServiceError{code::phoneAlreadyUnverified});
    row.phoneVerified = false;
    row.modifiedAt = now();
    records.accounts().update(row);
    if (context.preventSms)
        return std::optional<CodeSent>();
    // Where no text can leave now, the number is unverified all the same: a code can be had later.
    const auto sent = sendCode(records, row, Purpose::VerifyPhone, *row.phone, context);
    return sent ? std::optional(*sent) : std::nullopt;
}

Result<std::optional<CodeSent>> AuthService::invalidateOwnPhone(const QString &token,
                                                                const RequestContext &context)
{
    auto sent = d->finish([&](Records &records) -> Result<std::optional<CodeSent>> {
        const auto caller = d->caller(records, token);
        if (!caller)
            return tl::unexpected(caller.error());
        if (!caller->account.phone)
            return tl::unexpected(ServiceError{code::noPhoneLinked});
        return d->unverify(records, caller->account, context);
    });
    d->tellQueued();
    return sent;
}

Result<void> AuthService::removePhone(const QString &token, const QString &password,
                                      const RequestContext &context)
{
    const auto caller = d->caller(token);
    if (!caller)
        return tl::unexpected(caller.error());
    if (!caller->account.phone)
        return tl::unexpected(ServiceError{code::noPhoneLinked});
    if (auto fresh = d->freshProof(*caller, password, context); !fresh)
        return fresh;
    auto done = d->finish([&](Records &records) -> Result<void> {
        auto again = d->caller(records, token);
        if (!again)
            return tl::unexpected(again.error());
        AccountRow &row = again->account;
        if (!row.phone)
            return tl::unexpected(ServiceError{code::noPhoneLinked});
        if (row.phoneProven)
            d->notifyOldNumber(records, row, *row.phone, context);
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
