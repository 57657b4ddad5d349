// SPDX-License-Identifier: Apache-2.0
#include "service/rules/askinggate.h"

#include "service/rules/pretence.h"

#include <algorithm>
#include <array>

namespace ringkey::service {

namespace {

/// Only of a number with an account one is told of its codes, questions and passwords.
bool isOfAccount(int code)
{
    constexpr std::array own{
        code::otpNotAccessible,      code::otpUsed,      code::otpExpired,
        code::questionNotSaved,      code::answerWrong,  code::questionInvalid,
        code::answerOrQuestionWrong, code::weakPassword, code::fieldValidation};
    return tellsOfAccount(code) || std::find(own.begin(), own.end(), code) != own.end();
}

} // namespace

/// The address may have had too many wrong ones; the owner's device comes in all the same (S13).
Result<void> AskingGate::mayTryAgain(const QString &uid, const RequestContext &context) const
{
    const auto within = m_parts.budgets.look(Asking::WrongSignIn, context, m_parts.now());
    if (within)
        return {};
    return m_devices.knows(uid, context) ? Result<void>() : within;
}

Result<void> AskingGate::mayAskForCode(const QString &phone, const RequestContext &context) const
{
    const auto within = m_parts.budgets.ask(Asking::Code, context, m_parts.now());
    if (within)
        return {};
    const auto row = m_accounts.accountOf(phone);
    return row && m_devices.knows(row->uid, context) ? Result<void>() : within;
}

Result<void> AskingGate::mayNameNumber(const QString &phone, const RequestContext &context) const
{
    const auto within = m_parts.budgets.look(Asking::Number, context, m_parts.now());
    if (within)
        return {};
    if (const auto row = m_accounts.accountOf(phone); row && m_devices.knows(row->uid, context))
        return {};
    if (m_parts.config.flow.privateAnswers) // it would tell that the number had no account
        return within;
    // Whom others at the same address must not keep from entering their first code.
    const auto own = m_owners.verifiable(phone, context);
    const bool registered = own && !own->claimDevice.isEmpty() && !m_owners.wasShown(*own) &&
                            m_owners.claimedBy(*own, context);
    return registered ? Result<void>() : within;
}

/// It may tell of a number that is not the account's own: a known device has a few of these a day
/// where others at its address asked too much.
Result<void> AskingGate::mayAskOfOthers(const QString &uid, const RequestContext &context) const
{
    const auto within = m_parts.budgets.look(Asking::Number, context, m_parts.now());
    if (within || !m_devices.knows(uid, context) ||
        !m_parts.budgets.takeReserve(uid, m_parts.now()))
        return within;
    return {};
}

ServiceError AskingGate::telling(const ServiceError &why, const RequestContext &context) const
{
    if (!m_parts.config.flow.privateAnswers && isOfAccount(why.code))
        m_parts.budgets.count(Asking::Number, context, m_parts.now());
    return why;
}

} // namespace ringkey::service
