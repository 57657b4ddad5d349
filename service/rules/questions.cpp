// SPDX-License-Identifier: Apache-2.0
#include "service/rules/authservice.h"
#include "service/rules/rules.h"

namespace ringkey::service {

Result<std::vector<SecurityQuestion>> AuthService::questionsByPhone(const QString &phone,
                                                                    const RequestContext &context)
{
    if (d->answers.asksNoQuestions())
        return tl::unexpected(ServiceError{code::questionsOff});
    if (auto within = d->gate.mayNameNumber(phone, context); !within)
        return tl::unexpected(within.error());
    const auto row = d->accounts.accountOf(phone);
    auto asked = row ? d->answers.questionsOf(*row)
                     : Result<std::vector<SecurityQuestion>>(tl::unexpected(row.error()));
    if (!asked)
        return tl::unexpected(d->gate.telling(asked.error(), context));
    d->budgets.count(Asking::Number, context, d->now()); // which tells it as well
    return asked;
}

Result<std::vector<SecurityQuestion>> AuthService::questionsByToken(const QString &token)
{
    const auto caller = d->sessionDesk.caller(token);
    if (!caller)
        return tl::unexpected(caller.error());
    return d->answers.questionsOf(caller->account);
}

Result<std::optional<SignedIn>> AuthService::resetByAnswer(const PasswordResetByAnswer &request,
                                                           const RequestContext &context)
{
    // Before the number is looked at: nobody hears whether it has an account.
    if (d->answers.asksNoQuestions())
        return tl::unexpected(ServiceError{code::questionsOff});
    if (auto within = d->gate.mayNameNumber(request.phone, context); !within)
        return tl::unexpected(within.error());
    const auto row = d->accounts.accountOf(request.phone);
    if (!row)
        return tl::unexpected(d->gate.telling(row.error(), context));
    if (auto fit = d->passwords.acceptable(request.password, row->profile, *row->phone); !fit)
        return tl::unexpected(d->gate.telling(fit.error(), context));
    if (d->accounts.mustVerify(*row))
        return tl::unexpected(d->gate.telling({code::phoneNotVerified}, context));
    const auto refusal = d->locks.lockedFor(*row, Door::Code, context);
    if (refusal && refusal->code != code::lockedQuestion)
        return tl::unexpected(d->gate.telling(*refusal, context));
    if (auto right = d->answers.check(row->uid, request.answers); !right)
        return tl::unexpected(d->gate.telling(right.error(), context));
    const auto hash = d->passwords.hashedAnew(*row, request.password);
    if (!hash)
        return tl::unexpected(hash.error());
    auto done = d->finish([&](Records &records) -> Result<std::optional<SignedIn>> {
        const auto current = StoreAccess::stillThere(records, *row);
        if (!current)
            return tl::unexpected(current.error());
        return setNewPassword(*d, records, *current, *hash, d->now(), context);
    });
    d->tellQueued();
    return done;
}

Result<void> AuthService::unlock(const QString &token, const RequestContext &context)
{
    const auto caller = d->sessionDesk.caller(token);
    if (!caller)
        return tl::unexpected(caller.error());
    const AccountRow &row = caller->account;
    RequestContext asked = context;
    if (!d->locks.lockedFor(row, Door::Password,
                            context)) // then the account's, which holds up others
        asked.device.clear();
    if (!d->locks.lockedFor(row, Door::Password, asked))
        return tl::unexpected(ServiceError{code::alreadyUnlocked});
    if (auto open = d->locks.passLock(row.uid, Door::Password, asked); !open)
        return tl::unexpected(ofToken(open.error()));
    return d->finish([&](Records &records) -> Result<void> {
        if (auto again = d->sessionDesk.caller(records, token); !again)
            return tl::unexpected(again.error());
        records.accounts().clearFailures(row.uid);
        records.devices().clearFailures(row.uid, d->devices.macOf(context));
        d->audit(records, Actor::Owner, "unlocked", row.uid);
        return {};
    });
}

} // namespace ringkey::service
