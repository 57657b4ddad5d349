// SPDX-License-Identifier: Apache-2.0
#include "service/rules/pretence.h"

#include "service/rules/authservice_p.h"
#include "service/rules/limits.h"

#include <algorithm>
#include <array>

namespace ringkey::service {

ServiceError Codes::pretendWrong(Records &records, const CodeScope &scope, Instant now) const
{
    const auto guesses = records.codes().guessesSince(scope.phone, now - guessMemory);
    const auto wrong = countInVain(records, scope, guesses, now);
    return wrong ? *wrong : wrong.error();
}

CodeScope pretendedScope(const Keys &keys, const QString &phone, Purpose purpose)
{
    const QByteArray mac = keys.nameMac({"nobody", phone.toUtf8()});
    return {purpose, phone, QString::fromLatin1(mac.toHex().first(32))};
}

bool tellsOfAccount(int code)
{
    constexpr std::array telling{code::userUnknown,      code::phoneTaken,
                                 code::phoneNotVerified, code::phoneAlreadyVerified,
                                 code::accountBlocked,   code::loginDisabled,
                                 code::lockedSuspended,  code::lockedCaptcha,
                                 code::lockedQuestion,   code::unknownDevice};
    return std::find(telling.begin(), telling.end(), code) != telling.end();
}

namespace {

/// Only of a number with an account one is told of its codes, questions and passwords.
bool isOfAccount(int code)
{
    constexpr std::array own{code::otpNotAccessible, code::otpUsed,     code::otpExpired,
                             code::questionNotSaved, code::answerWrong, code::weakPassword,
                             code::fieldValidation};
    return tellsOfAccount(code) || std::find(own.begin(), own.end(), code) != own.end();
}

} // namespace

bool tellsTooMuch(const ServiceError &why, const Config &config)
{
    return config.flow.privateAnswers && tellsOfAccount(why.code);
}

/// How many in a row an account has had (S20) is counted beside them, and shuts it without a word.
Result<CountedFailure> AuthService::Private::countStranger(Records &records, const AccountRow &row)
{
    // Of who lost their number (S17) by the account: it has no other before it gives that up.
    const QByteArray key = strangersKey(keys, row);
    records.lock(QString::fromLatin1(key.toHex()));
    const UnknownRow before = strangers.failures(records, key);
    const auto locked = strangers.lockOf(before);
    if (locked && !passesStrangersLock(row, config.lockout, now()))
        return tl::unexpected(*locked);
    const auto inRow = records.accounts().countFailure(row.uid, maxPasswordFailures, now());
    const StrangersTry counted =
        locked ? StrangersTry{{}, before, {}} : strangers.count(records, key, before);
    return CountedFailure{counted.counted.failures, row, false, counted, inRow.value_or(0)};
}

/// The account, if there is one, so that what was counted for it before a lock counts on.
CodeScope AuthService::Private::standIn(Records &records, const QString &e164, Purpose purpose)
{
    CodeScope scope = pretendedScope(keys, e164, purpose);
    if (const auto row = records.accounts().byPhone(e164))
        scope.uid = row->uid;
    return scope;
}

Result<CodeSent> AuthService::Private::sentOr(const ServiceError &why, const QString &phone,
                                              Purpose purpose, const RequestContext &context)
{
    const auto e164 = number(phone);
    if (!e164 || !tellsTooMuch(why, config))
        return tl::unexpected(why);
    return finish([&](Records &records) {
        return codes.pretend(records, standIn(records, *e164, purpose), now(), context);
    });
}

ServiceError AuthService::Private::wrongOr(const ServiceError &why, const PhoneAndCode &typed,
                                           Purpose purpose, const RequestContext &context)
{
    // Where answers are private every wrong code takes a try of the number's, so an address has no
    // more of them than of numbers that it may hear of.
    if (config.flow.privateAnswers && hasCharacters(typed.code))
        budgets.count(Asking::Number, context, now());
    const auto e164 = number(typed.phone);
    if (!e164 || !tellsTooMuch(why, config))
        return telling(why, context);
    if (!hasCharacters(typed.code))
        return missing(QStringLiteral("otp"));
    const auto wrong = change([&](Records &records) -> Result<ServiceError> {
        return codes.pretendWrong(records, standIn(records, *e164, purpose), now());
    });
    return wrong ? *wrong : wrong.error();
}

Result<void> AuthService::Private::mayNameNumber(const QString &phone,
                                                 const RequestContext &context)
{
    const auto within = budgets.look(Asking::Number, context, now());
    if (within)
        return {};
    if (const auto row = accountOf(phone); row && knows(row->uid, context))
        return {};
    if (config.flow.privateAnswers) // it would tell that the number had no account
        return within;
    // Whom others at the same address must not keep from entering their first code.
    const auto own = verifiable(phone, context);
    const bool registered =
        own && !own->claimDevice.isEmpty() && !wasShown(*own) && claimedBy(*own, context);
    return registered ? Result<void>() : within;
}

ServiceError AuthService::Private::telling(const ServiceError &why, const RequestContext &context)
{
    if (!config.flow.privateAnswers && isOfAccount(why.code))
        budgets.count(Asking::Number, context, now());
    return why;
}

} // namespace ringkey::service
